import { clausesByIds } from '../../graph/queries/clauses.ts';
import type { LineageRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import { parallelsOf } from '../parallels.ts';
import { placeNamer } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { quotedWording } from '../question/quoted-wording.ts';
import { lineageSentences, type PlacedRow } from '../render/lineage.ts';
import { ancestorsIn } from './awards/scope.ts';
import { byDate, lineageRows, lineOf } from './lineage-rows.ts';

/** Clauses of other places that say the like. */
const MOST = 5;
/** Clauses looked at for one that holds the very words. */
const LOOKED_AT = 5;
/** Those this much less alike than the nearest say something else. */
const NEAR = 0.15;
const EARLIER =
  /更早|之前|以前|在前|来源|源头|出处|从哪|追溯|承接|承自|沿用自|\b(?:earlier|before|higher-level|taken (?:over|from)|source|origins?|came from|come from|taken from|derives?|derived)\b/iu;
/** Whoever asks who had it first and who later wants all of them by date. */
const FIRST = /最早|最先|\b(?:first|earliest)\b/iu;
const LATER =
  /后来|之后|随后|跟进|\b(?:later|afterwards|since then|took (?:it|this) (?:up|over)|followed)\b/iu;

/**
 * How words that a question quotes came into a document: the clause that says them, of the place it names if it names
 * one, what that clause descends from, and the clauses of other places that say the like, with those first that are
 * asked for, the earlier or the later ones. Null where nothing is quoted or no clause says it.
 */
export async function answerWordingLineage(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const { store, embedder, places, today } = context;
  const words = quotedWording(question);
  if (words === null) return null;
  const asked = clauseQuery(question, collection);
  const found = await findClauses(store, embedder, {
    ...asked,
    text: words,
    phrases: [words, ...asked.phrases],
    top: LOOKED_AT,
    filter: { adcodes: heldAdcodes(question.places, collection) },
  });
  const said = found.find(({ clause }) => clause.text.includes(words)) ?? found[0];
  if (said === undefined) return null;
  const { clauseId } = said.hit;
  const [clauses, like] = await Promise.all([
    store.read(clausesByIds, { ids: [clauseId] }),
    parallelsOf(store, clauseId, today, MOST),
  ]);
  const carried = { measure: words, measureEn: words, score: 1, correction: null };
  const own = (
    await lineageRows(
      context,
      clauses.map((clause) => ({ ...clause, ...carried })),
    )
  ).toSorted(byDate);
  const least = Math.max(0, ...like.map(({ score }) => score)) - NEAR;
  const near = like.filter(({ score }) => score >= least);
  const parallels = near.map(
    ({ scores: _, ...row }): PlacedRow => ({
      adcode: collection.places.find(({ name }) => name === row.jurisdiction)?.adcode ?? null,
      row: { ...row, measure: words, measureEn: words, upper: null, changes: [] },
    }),
  );
  const line = lineOf(context, question.places, collection);
  const coverage = {
    ...coverageOf(collection, { places: [], levels: [] }, [], places),
    notLoaded: line.missing,
  };
  return {
    answer: lineageSentences({
      question: { ...question, measures: [{ id: '', name: words, nameEn: words }] },
      placeName: placeNamer(places, question.language),
      own,
      parallels: parallels.toSorted(byDate),
      coverage,
    }),
    rows: inAskedOrder(own, upperFirst(parallels, clauses[0]?.adcode ?? null, places), question.text),
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: false,
    nearest: [],
    cypher: null,
  };
}

/** Parallels of the places above the one whose words they are before the others. */
function upperFirst(
  parallels: readonly PlacedRow[],
  adcode: string | null,
  places: AnswerContext['places'],
): readonly PlacedRow[] {
  const above = new Set(adcode === null ? [] : ancestorsIn(places)(adcode));
  const isAbove = (one: PlacedRow): boolean => one.adcode !== null && above.has(one.adcode);
  return [...parallels.filter(isAbove), ...parallels.filter((one) => !isAbove(one))];
}

/** Those of the side that is asked for first, the nearest first; all by date where no side is asked for. */
function inAskedOrder(
  own: readonly PlacedRow[],
  parallels: readonly PlacedRow[],
  text: string,
): readonly LineageRow[] {
  const isOfAll = FIRST.test(text);
  const [isEarlier, isLater] = [!isOfAll && EARLIER.test(text), !isOfAll && LATER.test(text)];
  const [said] = own;
  // What is proved to descend comes before what is merely alike.
  if (own.length > 1 && isEarlier) return [...own, ...parallels].map(({ row }) => row);
  if (said === undefined || isEarlier === isLater)
    return [...own, ...parallels].toSorted(byDate).map(({ row }) => row);
  const isAsked = (one: PlacedRow): boolean => (isEarlier ? byDate(one, said) < 0 : byDate(one, said) > 0);
  return [...parallels.filter(isAsked), ...own, ...parallels.filter((one) => !isAsked(one))].map(
    ({ row }) => row,
  );
}
