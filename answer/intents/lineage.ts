import { measureCarriers, measureSpread } from '../../graph/queries/measures.ts';
import { simplify } from '../../text/convert-script.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { placeNamer } from '../place-words.ts';
import { glosses } from '../question/glossary.ts';
import type { Question } from '../question/question.ts';
import { chooseMeasure, lineageSentences, type PlacedRow } from '../render/lineage.ts';
import { measureIds } from './lineage-measures.ts';
import { byDate, byLevel, lineageRows, lineOf } from './lineage-rows.ts';
import { answerWordingLineage } from './wording-lineage.ts';

/** Measures offered where the question names none. */
const OFFERED = 6;

/**
 * How a measure came down: the clauses that carry it along one administrative line, with what proves each descent,
 * and apart from it the parallels of other places by date. Levels of the line without documents are named as missing.
 * Without a place, the line is every proved descent. Null where no document carries the measure.
 */
export async function answerLineage(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const wording = await answerWordingLineage(context, question, collection);
  if (wording !== null) return wording;
  const ids = await measureIds(context, question);
  if (ids.length === 0) return offer(context, question, collection);
  const carriers = await context.store.read(measureCarriers, { ids });
  if (carriers.length === 0) return null;
  const rows = await lineageRows(context, carriers);
  const proved = rows.filter(({ row }) => row.basis !== 'parallel');
  const speakers = proved.length > 0 ? proved : carriers;
  const line = lineOf(context, question.places.length > 0 ? question.places : speakers, collection);
  const isOnLine = ({ adcode, row }: PlacedRow): boolean =>
    question.places.length === 0 ? row.basis !== 'parallel' : adcode !== null && line.codes.has(adcode);
  const own = rows.filter(isOnLine).toSorted(byLevel);
  const parallels = askedWordsFirst(rows.filter((row) => !isOnLine(row)).toSorted(byDate), question);
  const speaking = new Set(rows.map(({ adcode }) => adcode));
  const coverage = {
    ...coverageOf(collection, { places: [], levels: [] }, [], context.places),
    notLoaded: line.missing,
    silent: line.held.filter(({ adcode }) => !speaking.has(adcode)),
  };
  const showsParallels = question.places.length === 0 && own.length === 0;
  return {
    answer: lineageSentences({
      question,
      placeName: placeNamer(context.places, question.language),
      own,
      parallels,
      coverage,
    }),
    rows: (showsParallels ? parallels : own).map(({ row }) => row),
    otherLevels: showsParallels ? [] : parallels.map(({ row }) => row),
    mentionsWithoutAmount: [],
    coverage,
    notFound: own.length === 0 && !showsParallels,
    nearest: [],
    cypher: measureCarriers.cypher({ ids }),
  };
}

/**
 * The clauses that have the very words by which the question names a measure before the others: 卓越绩效 is one of several
 * advanced methods, and its own way comes first.
 */
function askedWordsFirst(rows: readonly PlacedRow[], { links, language }: Question): readonly PlacedRow[] {
  const printed = links.filter(({ kind }) => kind === 'measure').map((link) => link.printed);
  const words = language === 'zh' ? [] : printed.flatMap((name) => glosses(name));
  const chinese = [...printed, ...words].filter((word) => /^\p{Script=Han}+$/u.test(word));
  const holding = new Set(
    rows.filter(({ row }) => {
      const text = simplify(row.text);
      return chinese.some((word) => text.includes(word));
    }),
  );
  return [...holding, ...rows.filter((row) => !holding.has(row))];
}

/** The question asks for a lineage and says not of what: names the measures that most places carry. */
async function offer(
  { store, places }: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  if (!/措施|制度|政策|measure|polic/i.test(question.text)) return null;
  const spread = await store.read(measureSpread, {});
  if (spread.length === 0) return null;
  return {
    answer: chooseMeasure(question.language, spread.slice(0, OFFERED)),
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: question.places, levels: [] }, [], places),
    notFound: true,
    nearest: [],
    cypher: measureSpread.cypher({}),
  };
}
