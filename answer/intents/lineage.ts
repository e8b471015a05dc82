import { clausesByIds, sourceTexts } from '../../graph/queries/clauses.ts';
import {
  type CarrierRow,
  clauseDescents,
  clauseMeasures,
  type DescentRow,
  measureCarriers,
  measureSpread,
} from '../../graph/queries/measures.ts';
import { responsibilities } from '../../graph/queries/responsibilities.ts';
import { simplify } from '../../text/convert-script.ts';
import { loadAgencyVocabulary } from '../../text/vocabulary/agencies.ts';
import type { LineageRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { LEVEL_RANK } from '../level-rank.ts';
import { placeNamer } from '../place-words.ts';
import { glosses } from '../question/glossary.ts';
import type { AskedPlace, Question } from '../question/question.ts';
import { chooseMeasure, lineageSentences, type PlacedRow } from '../render/lineage.ts';
import { factPart, type GraphRow } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';
import { type ChangingClause, changesOf, shortChanges } from './changes.ts';
import { measureIds } from './lineage-measures.ts';

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

interface Line {
  readonly codes: ReadonlySet<string>;
  readonly held: readonly AskedPlace[];
  readonly missing: readonly AskedPlace[];
}

/** These places and all above them. */
function lineOf(
  { places }: AnswerContext,
  speakers: readonly { readonly adcode: string | null }[],
  collection: Collection,
): Line {
  const codes = new Set(speakers.flatMap(({ adcode }) => adcode ?? []));
  const all = new Map<string, AskedPlace>();
  for (const code of codes) {
    const place = places.byAdcode(code);
    if (place === undefined) continue;
    for (const { adcode, name, level } of [place, ...places.ancestors(place)])
      all.set(adcode, { adcode, name, level });
  }
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const line = [...all.values()].toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
  return {
    codes: new Set(all.keys()),
    held: line.filter(({ adcode }) => held.has(adcode)),
    missing: line.filter(({ adcode }) => !held.has(adcode)),
  };
}

interface LineClause extends GraphRow {
  readonly clauseId: string;
  readonly clause: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly measure: string;
  readonly measureEn: string | null;
  readonly score: number;
  readonly correction: string | null;
}

/** Every carrier, and what it descends from, though the upper clause may word the measure otherwise. */
async function lineageRows(
  { store, today, places }: AnswerContext,
  carriers: readonly CarrierRow[],
): Promise<readonly PlacedRow[]> {
  const clauses = new Map<string, LineClause>(carriers.map((carrier) => [carrier.clauseId, carrier]));
  const descents: DescentRow[] = [];
  let wanted = [...clauses.keys()];
  while (wanted.length > 0) {
    const found = await store.read(clauseDescents, { ids: wanted });
    descents.push(...found);
    wanted = [...new Set(found.map(({ upperId }) => upperId))].filter((id) => !clauses.has(id));
    for (const upper of await store.read(clausesByIds, { ids: wanted })) {
      const lower = found.find(({ upperId }) => upperId === upper.clauseId)?.lowerId;
      const { measure = '', measureEn = null } = clauses.get(lower ?? '') ?? {};
      clauses.set(upper.clauseId, { ...upper, measure, measureEn, score: 1, correction: null });
    }
  }
  const documents = [...new Set([...clauses.values()].map(({ documentId }) => documentId))];
  const sources = await store.read(sourceTexts, { ids: documents });
  const sourceOf = new Map(sources.map(({ documentId, sourceText }) => [documentId, sourceText]));
  const knowledge = { places, agencies: loadAgencyVocabulary() };
  const changing = await changingClauses(store, clauses, descents);
  return [...clauses.values()].map((clause) => {
    const from = nearestUpper(
      descents.filter(({ lowerId }) => lowerId === clause.clauseId),
      clauses,
    );
    const upper = from === undefined ? undefined : clauses.get(from.upperId);
    const isUpper = descents.some(({ upperId }) => upperId === clause.clauseId);
    const source = sourceOf.get(clause.documentId) ?? '';
    const [above, own] = [changing.get(from?.upperId ?? ''), changing.get(clause.clauseId)];
    const changed = above === undefined || own === undefined ? [] : changesOf(above, own, knowledge);
    return {
      adcode: clause.adcode,
      row: {
        ...factPart(clause, today),
        clause: clause.clause,
        ...sentenceAround(source, clause),
        text: clause.text,
        score: from?.score ?? clause.score,
        measure: clause.measure,
        measureEn: clause.measureEn,
        basis: from?.basis ?? (isUpper ? 'origin' : 'parallel'),
        upper:
          upper === undefined
            ? null
            : { documentId: upper.documentId, document: upper.document, clause: upper.clause },
        changes: shortChanges(changed),
        changed,
      },
    };
  });
}

/** The clause of the nearest level above; of several of one level, the one nearest in words. */
function nearestUpper(
  descents: readonly DescentRow[],
  clauses: ReadonlyMap<string, LineClause>,
): DescentRow | undefined {
  const rank = ({ upperId }: DescentRow): number => {
    const level = clauses.get(upperId)?.level;
    return level == null ? -1 : LEVEL_RANK[level];
  };
  return descents.toSorted(
    (a, b) => rank(b) - rank(a) || b.score - a.score || compare(a.upperId, b.upperId),
  )[0];
}

/** Words, agencies and measures of the clauses that descend or are descended from. */
async function changingClauses(
  store: AnswerContext['store'],
  clauses: ReadonlyMap<string, LineClause>,
  descents: readonly DescentRow[],
): Promise<ReadonlyMap<string, ChangingClause>> {
  const ids = [...new Set(descents.flatMap(({ lowerId, upperId }) => [lowerId, upperId]))];
  if (ids.length === 0) return new Map();
  const [charges, measures] = await Promise.all([
    store.read(responsibilities, { clauseIds: ids }),
    store.read(clauseMeasures, { ids }),
  ]);
  return new Map(
    ids.map((id) => [
      id,
      {
        text: clauses.get(id)?.text ?? '',
        charges: charges.filter(({ clauseId }) => clauseId === id),
        measures: measures.filter(({ clauseId }) => clauseId === id),
      },
    ]),
  );
}

function byLevel(a: PlacedRow, b: PlacedRow): number {
  const rank = ({ row }: PlacedRow): number => (row.level === null ? 4 : LEVEL_RANK[row.level]);
  return rank(a) - rank(b) || byDate(a, b);
}

function byDate({ row: a }: PlacedRow, { row: b }: PlacedRow): number {
  const date = (row: LineageRow): string => row.issuedOn ?? row.publishedOn ?? '9999';
  return compare(date(a), date(b)) || compare(a.documentId, b.documentId) || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
