/**
 * Which pieces of a clause should get vectors? For each view (how a clause is cut, with or without its heading) and
 * for several together: nDCG@10 of the gold questions as all / Chinese / English, pieces a clause, seconds to embed
 * all clauses; then how a clause should score by its pieces.
 * Run: npm run bench -- views (QPG_MODEL for another model)
 */
import { cutPieces, pieceText } from '../../text/pieces.ts';
import { cut, type View } from './views/cut.ts';
import {
  clauses,
  type Embedded,
  gain,
  openTrial,
  quality,
  questions,
  summary,
  type Table,
} from './views/evaluate.ts';
import { AGGREGATES, standardised } from './views/scores.ts';

const VIEWS: Readonly<Record<string, View>> = {
  L: { aim: 220, most: 220, headed: true },
  F: { aim: 100, most: 100, headed: true },
  A: { aim: 60, most: 100, headed: true },
  B: { aim: 60, most: 100, headed: false },
  C: { aim: 30, most: 30, headed: true },
  D: { aim: 40, most: 40, headed: true },
  E: { aim: 40, most: 40, headed: false },
};
const TOGETHER = ['A B', 'A C', 'A E', 'A F', 'B E', 'A B E', 'A B C', 'A C E', 'A B C E', 'A B C E L'];

const trial = await openTrial(process.env.QPG_MODEL || undefined);
const max = ([first = 0]: readonly number[]): number => first;
const best = (view: Embedded): Table => trial.score(view, true, max);

console.log(`${trial.id}: ${clauses.length} clauses, ${questions.length} questions\n`);
await trial.plain.embedPassages(clauses.slice(0, 20).map(({ text }) => text));

console.log('| view | pieces a clause | seconds | plain | centred |\n|---|---|---|---|---|');
const views = new Map<string, Embedded>();
for (const [name, view] of Object.entries(VIEWS)) {
  const embedded = await trial.embed((clause) => cut(clause, view));
  views.set(name, embedded);
  reportView(`${name}: ${view.aim}${view.headed ? ', headed' : ''}`, embedded);
}
const product = await trial.embed(({ heading, text }) =>
  cutPieces(text, { start: 0, end: text.length }).map(({ start, end }) =>
    pieceText(heading, text.slice(start, end)),
  ),
);
reportView('what the product embeds', product);

console.log(
  '\n| together, centred | pieces a clause | best of each view, added | over A | the same as z-scores | best piece of all |',
);
console.log('|---|---|---|---|---|---|');
const alone = quality(best(view('A')));
for (const names of TOGETHER) {
  const members = names.split(' ').map(view);
  const joined: Embedded = {
    owners: members.flatMap(({ owners }) => owners),
    vectors: members.flatMap(({ vectors }) => vectors),
    seconds: 0,
  };
  const tables = members.map(best);
  const sum = quality(added(tables));
  const others = [added(tables.map((table) => table.map(standardised))), best(joined)];
  const cells = [summary(sum), gain(sum, alone), ...others.map((table) => summary(quality(table)))];
  console.log(`| ${names.replaceAll(' ', ' + ')} | ${perClause(joined)} | ${cells.join(' | ')} |`);
}

console.log('\n| score of a clause, centred | A | what the product embeds | E |\n|---|---|---|---|');
for (const [name, aggregate] of Object.entries(AGGREGATES)) {
  const cells = [view('A'), product, view('E')].map((of) =>
    summary(quality(trial.score(of, true, aggregate))),
  );
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
await trial.plain.close();

function view(name: string): Embedded {
  const embedded = views.get(name);
  if (embedded === undefined) throw new Error(`no view ${name}`);
  return embedded;
}

function perClause({ vectors }: Embedded): string {
  return (vectors.length / clauses.length).toFixed(1);
}

function reportView(label: string, embedded: Embedded): void {
  const [plain, centred] = [false, true].map((is) => summary(quality(trial.score(embedded, is, max))));
  console.log(
    `| ${label} | ${perClause(embedded)} | ${embedded.seconds.toFixed(1)} | ${plain} | ${centred} |`,
  );
}

function added(tables: readonly Table[]): Table {
  return questions.map((_, q) =>
    clauses.map((_clause, i) => tables.reduce((sum, table) => sum + (table[q]?.[i] ?? 0), 0)),
  );
}
