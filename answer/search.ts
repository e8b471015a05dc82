import type { SearchHit, SearchResult } from './answer.ts';
import { clauseQuery } from './clause-query.ts';
import { type FoundClause, findClauses } from './clause-rows.ts';
import type { AnswerContext } from './context.ts';
import { foldAlike } from './fold.ts';
import { highlightsIn } from './highlights.ts';
import { readQuestion } from './read-question.ts';
import { documentPart } from './rows.ts';
import { type SearchNarrowing, searchFilterOf } from './search-filter.ts';

/** So many more are looked at, since near-identical clauses are shown as one. */
const SPARE = 5;

/**
 * Clauses by meaning and words, best first, at most `top`, with raw scores. Clauses of nearly the same words are
 * folded into the best of them.
 * @throws QpgError REQUEST_INVALID where it is narrowed to a name that nothing goes by.
 */
export async function search(
  context: AnswerContext,
  query: string,
  top: number,
  narrowing: SearchNarrowing = {},
): Promise<SearchResult> {
  const { understood, collection } = await readQuestion(context, query);
  const asked = clauseQuery(understood, collection);
  const found = await findClauses(context.store, context.embedder, {
    ...asked,
    top: top + SPARE,
    preferred: understood.places.map((place) => place.adcode),
    filter: await searchFilterOf(context, collection, narrowing),
  });
  const words = [understood.topic, ...asked.phrases, ...asked.labels].join(' ');
  const hits = foldAlike(found, ({ clause }) => clause.text)
    .slice(0, top)
    .map(({ first, alike }) => hitOf(first, alike, words, context.today));
  return { query, hits };
}

function hitOf(
  { hit, clause, quote, source, concepts }: FoundClause,
  alike: readonly FoundClause[],
  words: string,
  today: string,
): SearchHit {
  const { flags, ...document } = documentPart(clause, today);
  const { start, end } = clause;
  const { dense, lexical, labels, phrases, best } = hit;
  return {
    ...document,
    kind: clause.kind,
    clause: clause.clause,
    marker: clause.marker,
    text: clause.text,
    quote: source,
    start,
    end,
    passage: quote,
    highlights: highlightsIn(source, start, words),
    alike: alike.map(({ clause: other }) => ({
      jurisdiction: other.jurisdiction,
      document: other.document,
      documentId: other.documentId,
      clause: other.clause,
      start: other.start,
      end: other.end,
    })),
    flags,
    score: hit.score,
    scores: {
      dense,
      lexical,
      sentence: best.sentence?.score ?? null,
      phrase: best.phrase?.score ?? null,
      labels,
      phrases,
      concepts,
    },
  };
}
