import { queryPhrases } from '../graph/search/phrases.ts';
import type { AskedConcepts } from './clause-rows.ts';
import type { Collection } from './coverage.ts';
import { glosses } from './question/glossary.ts';
import type { Question } from './question/question.ts';

const OF_PLACES: ReadonlySet<string> = new Set(['place', 'excluded']);

/** What a question looks for among clauses; how many, in which documents and of which places first is the caller's. */
export interface QuestionOfClauses {
  /** The question without the places it names. */
  readonly text: string;
  /** Looked up verbatim. */
  readonly phrases: readonly string[];
  readonly language: 'zh' | 'en';
  /** Chinese words for what an English question names. */
  readonly labels: readonly string[];
  readonly concepts: AskedConcepts;
}

/** The same question in every intent that ranks clauses, and in the search itself. */
export function clauseQuery(question: Question, collection: Collection): QuestionOfClauses {
  const { topic, language, measures, industries } = question;
  const named = placesNamed(question, collection);
  const places = new Set(named.map(({ printed }) => printed));
  return {
    text: withoutPlaces(question, named),
    phrases: queryPhrases(topic).filter((phrase) => !places.has(phrase)),
    language,
    labels: queryLabels(question),
    concepts: { measureIds: measures.map(({ id }) => id), industryCodes: industries.map(({ code }) => code) },
  };
}

/**
 * The words that name places. A clause rarely names the place of its document, and those that do speak of little else;
 * so they are no words to look for. A place without documents is one: a clause of another may name it.
 */
function placesNamed({ links, places, excluded }: Question, collection: Collection): Question['links'] {
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  if (![...places, ...excluded].every(({ adcode }) => held.has(adcode))) return [];
  return links.filter(({ kind }) => OF_PLACES.has(kind));
}

/** The topic without the words that name places; the whole of it where nothing else is left. */
function withoutPlaces({ topic, text, language }: Question, named: Question['links']): string {
  const places = named.toSorted((a, b) => b.start - a.start);
  if (places.length === 0) return topic;
  const gap = language === 'zh' ? '' : ' ';
  const rest = places
    .reduce((words, { start, end }) => words.slice(0, start) + gap + words.slice(end), text)
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : topic;
}

/**
 * Chinese words for what an English question names: measures, industries, awards, and the terms of the glossary. The
 * clauses are Chinese, so an English question shares no word with them by itself. Empty for a Chinese question.
 */
function queryLabels({ language, text, measures, industries, awards }: Question): readonly string[] {
  if (language === 'zh') return [];
  const names = [...measures, ...industries, ...awards].map(({ name }) => name);
  return [...new Set([...names, ...glosses(text)])];
}
