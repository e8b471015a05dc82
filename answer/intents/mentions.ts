import { clausesByIds, sourceTexts } from '../../graph/queries/clauses.ts';
import type { GraphStore } from '../../graph/store.ts';
import { distinct } from '../../text/distinct.ts';
import type { SearchRow } from '../answer.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, heldAdcodes } from '../coverage.ts';
import { LEVEL_RANK } from '../level-rank.ts';
import type { Question } from '../question/question.ts';
import { documentPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';

/** Clauses of one phrase that are looked at. */
const MOST = 200;

/** The documents a question asks of: those of the named places, else those of the levels it names. */
export function scopeFilter(
  { places, levels }: Question,
  collection: Collection,
): { adcodes: readonly string[]; levels: readonly string[] } {
  const adcodes = heldAdcodes(places, collection);
  return { adcodes, levels: adcodes.length > 0 ? [] : levels };
}

/** Clauses in scope that hold every phrase word for word; the phrases may stand anywhere in the clause. By place. */
export async function clausesHolding(
  { store, today }: AnswerContext,
  question: Question,
  collection: Collection,
  phrases: readonly string[],
): Promise<readonly SearchRow[]> {
  const filter = scopeFilter(question, collection);
  if (question.places.length > 0 && filter.adcodes.length === 0) return [];
  const hits = await Promise.all(phrases.map((words) => store.matchPhrase(words, MOST, filter)));
  const [first = [], ...others] = hits;
  const ids = first
    .map(({ clauseId }) => clauseId)
    .filter((id) => others.every((other) => other.some(({ clauseId }) => clauseId === id)));
  if (ids.length === 0) return [];
  const clauses = await store.read(clausesByIds, { ids });
  const sources = await sourcesOf(store, clauses);
  const [phrase = ''] = phrases;
  return clauses
    .map((clause) => {
      const source = sources.get(clause.documentId) ?? '';
      const at = source.slice(clause.start, clause.end).indexOf(phrase);
      const start = at < 0 ? clause.start : clause.start + at;
      const words = { start, end: at < 0 ? clause.start + 1 : start + phrase.length };
      return {
        ...documentPart(clause, today),
        clause: clause.clause,
        ...sentenceAround(source, words),
        text: clause.text,
        score: 1,
      };
    })
    .toSorted(byPlace);
}

/** Clauses in scope that hold any of several words, each once, in the order of the words. */
export async function clausesHoldingAny(
  context: AnswerContext,
  question: Question,
  collection: Collection,
  words: readonly string[],
): Promise<readonly SearchRow[]> {
  const held = await Promise.all(words.map((word) => clausesHolding(context, question, collection, [word])));
  return distinct(held.flat(), ({ documentId, clause }) => `${documentId} ${clause}`);
}

/** The source texts of the documents that some rows are of, by document. */
export async function sourcesOf(
  store: GraphStore,
  of: readonly { readonly documentId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(of.map(({ documentId }) => documentId))];
  const sources = await store.read(sourceTexts, { ids });
  return new Map(sources.map(({ documentId, sourceText }) => [documentId, sourceText]));
}

/** From the state downwards, then as the documents have them. */
export function byPlace(a: SearchRow, b: SearchRow): number {
  const rank = ({ level }: SearchRow): number => (level === null ? 4 : LEVEL_RANK[level]);
  return (
    rank(a) - rank(b) ||
    (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.start - b.start)
  );
}
