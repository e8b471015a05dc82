import { z } from 'zod';
import { bestFirst } from './best-first.ts';
import type { Read } from './digest.ts';
import type { Narrowing } from './narrowing.ts';
import type { ClauseTextHit } from './store.ts';

/** BM25 within a narrowing, as each store does it. */
export type Match = (text: string, top: number, narrowing: Narrowing) => Promise<readonly ClauseTextHit[]>;

/** Which clauses of a narrowing hold a phrase, with their documents, as each store looks it up. */
export type Holders = (phrase: string, narrowing: Narrowing) => Promise<ReadonlyMap<string, string>>;

/** How many times more clauses than asked for are looked at before every clause is. */
const OVERFETCH = 4;

/**
 * Clauses that hold `phrase` verbatim. The best by BM25 are looked at first; if too few of them hold it, every
 * clause is, so that none is missed: a phrase of one character, or one that begins or ends inside a word of digits,
 * shares no term with the index.
 */
export async function clausesHolding(
  phrase: string,
  top: number,
  narrowing: Narrowing,
  holders: Holders,
  match: Match,
): Promise<readonly ClauseTextHit[]> {
  if (phrase === '') return [];
  const likely = await match(phrase, top * OVERFETCH, narrowing);
  const holding = await holders(phrase, { clauses: likely.map((hit) => hit.clauseId) });
  const found = likely.filter((hit) => holding.has(hit.clauseId));
  if (found.length >= top) return found.slice(0, top);

  const all = await holders(phrase, narrowing);
  const missing = [...all.keys()].filter((id) => !holding.has(id));
  const scored = missing.length === 0 ? [] : await match(phrase, missing.length, { clauses: missing });
  const scores = new Map(scored.map((hit) => [hit.clauseId, hit.score]));
  const rest = missing.map((clauseId) => ({
    clauseId,
    documentId: all.get(clauseId) ?? '',
    score: scores.get(clauseId) ?? 0,
  }));
  return [...found, ...rest].sort(bestFirst(({ clauseId }) => clauseId)).slice(0, top);
}

/** Asks the graph which clauses hold a phrase. */
export function holdersIn(read: Read): Holders {
  return async (phrase, narrowing) => {
    const [condition, ids] =
      narrowing === null
        ? ['', []]
        : 'clauses' in narrowing
          ? ['c.id IN $ids AND ', narrowing.clauses]
          : ['c.documentId IN $ids AND ', narrowing.documents];
    if (narrowing !== null && ids.length === 0) return new Map();
    const rows = await read(
      `MATCH (c:Clause) WHERE ${condition}c.text CONTAINS $phrase RETURN c.id AS id, c.documentId AS document`,
      narrowing === null ? { phrase } : { phrase, ids },
    );
    return new Map(rows.map((row) => [z.string().parse(row.id), z.string().parse(row.document)]));
  };
}
