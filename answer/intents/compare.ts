import { sourceTexts } from '../../graph/queries/clauses.ts';
import { type CarrierRow, measureCarriers } from '../../graph/queries/measures.ts';
import type { CompareRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import type { AskedPlace, Question } from '../question/question.ts';
import { compareSentences } from '../render/compare.ts';
import { factPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';
import { namedMeasures } from './lineage-measures.ts';

/** Clauses of one place that are put beside those of the others. */
const CLAUSES_A_PLACE = 4;
/** Clauses by which those that carry a measure are put in order. */
const LOOKED_AT = 30;
/** Where no place is named, so many of a level are compared. */
const MOST_PLACES = 8;
const NUMBERS = /\d[\d,]*(?:\.\d+)?(?:%|％)?(?:(?:亿|万|千)?\p{Script=Han})?/gu;

/**
 * What several places say on one topic, side by side: on the measures that the question names, else on its words.
 * Rows come by topic, and of each topic the best of each place before the second, so that what is compared stands together.
 * Null where there is nothing to
 * compare on.
 */
export async function answerCompare(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const asked = question.places.length > 0 ? question.places : ofLevels(question, collection);
  const sides = asked.filter(({ adcode }) => held.has(adcode));
  if (sides.length === 0 && asked.length === 0) return null;
  const measures = namedMeasures(context, question);
  const rows =
    measures.length > 0
      ? await onMeasures(context, measures, sides, await nearness(context, question, sides))
      : await onWords(context, question, sides);
  if (rows === null) return null;
  const speaking = new Set(rows.map(({ jurisdiction }) => jurisdiction));
  const silent = sides.filter(({ name }) => !speaking.has(name));
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, silent, context.places);
  return {
    answer: compareSentences({ question, rows, coverage }),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    nearest: [],
    cypher: measures.length > 0 ? measureCarriers.cypher({ ids: measures.map(({ id }) => id) }) : null,
  };
}

function ofLevels({ levels }: Question, collection: Collection): readonly AskedPlace[] {
  return collection.places.filter(({ level }) => levels.includes(level)).slice(0, MOST_PLACES);
}

async function onMeasures(
  { store, today }: AnswerContext,
  measures: Question['measures'],
  sides: readonly AskedPlace[],
  near: ReadonlyMap<string, number>,
): Promise<readonly CompareRow[]> {
  const order = sides.map(({ adcode }) => adcode);
  const carriers = (await store.read(measureCarriers, { ids: measures.map(({ id }) => id) })).filter(
    ({ adcode }) => adcode !== null && order.includes(adcode),
  );
  const ids = [...new Set(carriers.map(({ documentId }) => documentId))];
  const sources = await store.read(sourceTexts, { ids });
  const sourceOf = new Map(sources.map(({ documentId, sourceText }) => [documentId, sourceText]));
  return measures.flatMap(({ id }) => {
    const own = onePerClause(carriers.filter(({ measureId }) => measureId === id));
    const side = new Set(own.map(({ adcode }) => adcode)).size > 1 ? ('shared' as const) : ('only' as const);
    const bySide = alternately(
      order.map((adcode) =>
        own
          .filter((carrier) => carrier.adcode === adcode)
          .toSorted((a, b) => (near.get(b.clauseId) ?? 0) - (near.get(a.clauseId) ?? 0) || b.score - a.score)
          .slice(0, CLAUSES_A_PLACE),
      ),
    );
    return withNumbers(
      bySide.map((carrier) => ({
        ...factPart(carrier, today),
        clause: carrier.clause,
        ...sentenceAround(sourceOf.get(carrier.documentId) ?? '', carrier),
        text: carrier.text,
        score: carrier.score,
        topic: carrier.measure,
        side,
        numbers: [],
      })),
    );
  });
}

/** Clauses of the places with how near they come to the words of the question, of several that carry a measure. */
async function nearness(
  { store, embedder }: AnswerContext,
  question: Question,
  sides: readonly AskedPlace[],
): Promise<ReadonlyMap<string, number>> {
  const text = topicOf(question);
  if (text === '' || sides.length === 0) return new Map();
  const found = await findClauses(store, embedder, {
    text,
    language: question.language,
    top: LOOKED_AT,
    filter: { adcodes: sides.map(({ adcode }) => adcode) },
  });
  return new Map(found.map(({ hit }) => [hit.clauseId, hit.score]));
}

/** The first of each side, then the second of each: what is compared stands side by side. */
function alternately<T>(sides: readonly (readonly T[])[]): readonly T[] {
  const most = Math.max(0, ...sides.map(({ length }) => length));
  return Array.from({ length: most }, (_, rank) => sides.flatMap((of) => of.slice(rank, rank + 1))).flat();
}

function onePerClause(carriers: readonly CarrierRow[]): readonly CarrierRow[] {
  return [...new Map(carriers.toReversed().map((one) => [one.clauseId, one])).values()].toReversed();
}

/** By the words of the question without the names of the places, which would rank clauses that only name them. */
async function onWords(
  { store, embedder, today }: AnswerContext,
  question: Question,
  sides: readonly AskedPlace[],
): Promise<readonly CompareRow[] | null> {
  const text = topicOf(question);
  if (text === '') return null;
  const found = await Promise.all(
    sides.map(({ adcode }) =>
      findClauses(store, embedder, {
        text,
        language: question.language,
        top: CLAUSES_A_PLACE,
        filter: { adcodes: [adcode] },
      }),
    ),
  );
  const side = found.filter((of) => of.length > 0).length > 1 ? ('shared' as const) : ('only' as const);
  return withNumbers(
    alternately(found).map((one) => ({ ...searchRowOf(one, today), topic: null, side, numbers: [] })),
  );
}

const FRAME =
  /《[^《》]{2,80}》|\p{Script=Han}{2,6}[〔[(（【]\d{4}[〕\])）】]\d{1,4}号|同样讲?|各?是什么|侧重点?|[两这]{1,2}[份个]?文件|比较一?下?|对比一?下?|相比|有(?:什么|何|哪些)|不同|区别|差别|差异|异同|方面|上面|分别|各自|怎么|如何|工作|要求|规定|做法|措施|提法|表述|写法|情况|两?[省市县](?![级场])|[两三四]地|[和与跟同在上的、,?。？:;，]|\b(?:compare[ds]?|comparison|between|with|and|differ(?:s|ent|ences?)?|how|do|does|what|is|are|the|in|on|of|from|to|their|regarding|versus|vs|documents?|ways?|they|two|take)\b/giu;

/** What the question compares on: its words without places and frame. */
function topicOf({ text, links }: Question): string {
  const out = links.filter(({ kind }) => ['place', 'level'].includes(kind));
  const rest = [...text].map((character, at) =>
    out.some(({ start, end }) => start <= at && at < end) ? ' ' : character,
  );
  return rest.join('').replace(FRAME, ' ').replace(/\s+/gu, ' ').trim();
}

/** Numbers and dates that stand on one side only, the first few. */
function withNumbers(rows: readonly CompareRow[]): readonly CompareRow[] {
  const of = (row: CompareRow): readonly string[] => [
    ...new Set([...row.quote.normalize('NFKC').matchAll(NUMBERS)].map(([printed]) => printed)),
  ];
  return rows.map((row) => {
    const others = new Set(rows.filter((one) => one.jurisdiction !== row.jurisdiction).flatMap(of));
    return { ...row, numbers: of(row).filter((number) => !others.has(number)) };
  });
}
