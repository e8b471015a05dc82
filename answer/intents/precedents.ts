import { queryPhrases } from '../../graph/search/phrases.ts';
import type { PrecedentRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import { foldAlike } from '../fold.ts';
import { precedentsSought } from '../question/precedent-places.ts';
import type { Question } from '../question/question.ts';
import { ancestorsIn } from './awards/scope.ts';
import { answerParallels } from './parallels.ts';

const MOST_ROWS = 10;
/** So many are looked at, since near-identical ones are shown as one. */
const LOOKED_AT = 30;
/** Words that ask for precedents and would only blur the search. */
const FRAME =
  /(?:帮?我?(?:找|查)(?:一下|几[个条])?|有没有|有哪些|关于|的?(?:先例|范例|样板|参考|类似|相似|相近|同类)的?(?:条款|规定|表述|写法)?|\b(?:find|show|list|look for|me|the|any|some)\b|\b(?:precedents?|similar|comparable|model)(?: (?:clauses?|provisions?|wordings?))?(?: (?:on|for|about|of))?\b)/giu;

/** Clauses that a drafter can go by, best first, near-identical ones as one; named places, levels and years narrow it. */
export async function answerPrecedents(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const parallels = await answerParallels(context, question, collection);
  if (parallels !== null) return parallels;
  const { store, embedder, places, today } = context;
  const adcodes = lookedIn(context, question, collection);
  const asked = clauseQuery(question, collection);
  const topic = asked.text.replace(FRAME, ' ').trim();
  const { language, levels, years } = question;
  const found = await findClauses(store, embedder, {
    ...asked,
    ...(topic === '' ? {} : { text: topic, phrases: queryPhrases(topic) }),
    top: LOOKED_AT,
    filter: {
      adcodes,
      levels: adcodes.length > 0 ? [] : levels,
      ...(years?.from == null ? {} : { issuedFrom: `${years.from}-01-01` }),
      ...(years?.to == null ? {} : { issuedTo: `${years.to}-12-31` }),
    },
  });
  if (found.length === 0) return null;
  const rows = foldAlike(found, ({ clause }) => clause.text)
    .slice(0, MOST_ROWS)
    .map(
      ({ first, alike }): PrecedentRow => ({
        ...searchRowOf(first, today),
        alike: alike.map(({ clause: { jurisdiction, document, documentId, clause } }) => ({
          jurisdiction,
          document,
          documentId,
          clause,
        })),
      }),
    );
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, [], places);
  return {
    answer: sentence(
      language,
      rows,
      coverage.documents,
      coverage.notLoaded.map(({ name }) => name),
    ),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: false,
    nearest: [],
    cypher: null,
  };
}

/** The places whose clauses are looked at: those asked about, else those above them or all others; none for all. */
function lookedIn(
  { places }: AnswerContext,
  { text, language, places: asked }: Question,
  collection: Collection,
): readonly string[] {
  const own = heldAdcodes(asked, collection);
  const sought = asked.length === 0 ? null : precedentsSought(text, language);
  if (sought === null) return own;
  const named = new Set(asked.map(({ adcode }) => adcode));
  const others = collection.places.filter(({ adcode }) => !named.has(adcode));
  const above = new Set(asked.flatMap(({ adcode }) => ancestorsIn(places)(adcode)));
  const upper = others.filter(({ adcode }) => above.has(adcode));
  const found = sought === 'above' && upper.length > 0 ? upper : others;
  return found.length > 0 ? found.map(({ adcode }) => adcode) : own;
}

function sentence(
  language: 'zh' | 'en',
  rows: readonly PrecedentRow[],
  documents: number,
  missing: readonly string[],
): string {
  const folded = rows.reduce((sum, { alike }) => sum + alike.length, 0);
  if (language === 'zh')
    return [
      `馆藏${documents}份文件中可供参考的条款${rows.length}条，按相近程度排列`,
      folded > 0 ? `，另有${folded}条文字近同，已并入` : '',
      '。引用前请看各条的日期和效力。',
      missing.length > 0 ? `馆藏没有${missing.join('、')}的文件。` : '',
    ].join('');
  return [
    `${rows.length} clauses of the ${documents} documents in the collection can serve as precedents, best first`,
    folded > 0 ? `; ${folded} more of nearly the same words are folded into them` : '',
    '. Mind the date and standing of each before you quote it.',
    missing.length > 0 ? ` The collection holds no document of ${missing.join(', ')}.` : '',
  ].join('');
}
