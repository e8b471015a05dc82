import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import type { Span } from '../../text/span.ts';
import type { Industry, IndustryVocabulary } from '../../text/vocabulary/industries.ts';
import type { MeasureConcept, MeasureVocabulary } from '../../text/vocabulary/measures.ts';
import { glosses } from './glossary.ts';

type Language = 'zh' | 'en';

/** A concept of the vocabulary, with the words of the question that name it. */
export interface FoundConcept<C> extends Span {
  readonly concept: C;
}

/** Characters within which the parts of a broken label (首席质量*官) must follow each other. */
const REACH = 8;
/** Words behind a label that make it an industry: 建材行业, 白酒产业. */
const INDUSTRY_NOUN = /^(?:制品|制造)?(?:行业|产业|工业|制造业|服务业|业)/u;

const englishMeasures = new WeakMap<MeasureVocabulary, Dictionary<string>>();
const englishIndustries = new WeakMap<IndustryVocabulary, Dictionary<string>>();

/** Measures of quality policy that a question names, by any of their labels. */
export function measuresIn(
  text: string,
  language: Language,
  measures: MeasureVocabulary,
): readonly FoundConcept<MeasureConcept>[] {
  const english = known(englishMeasures, measures, () =>
    measures
      .all()
      .flatMap(({ id, prefLabelEn, altLabelsEn }) =>
        [prefLabelEn, ...altLabelsEn].flatMap((label) => spellings(label).map((one) => [one, id] as const)),
      ),
  );
  const named = [
    ...measures.labels
      .scan(text)
      .flatMap(({ start, end, payloads }) =>
        payloads.filter(({ then }) => follows(text, end, then)).map(({ id }) => ({ id, start, end })),
      ),
    ...(language === 'en' ? wordsIn(text, english) : []),
  ];
  if (named.length === 0 && language === 'en') named.push(...looselyNamed(text, measures));
  return named.flatMap(({ id, start, end }) => {
    const concept = measures.byId(id);
    return concept === undefined ? [] : [{ concept, start, end }];
  });
}

/** A label of two words is written as one too: black list, blacklist. */
function spellings(label: string): readonly string[] {
  return /^[a-z]+ [a-z]+$/i.test(label) ? [label, label.replace(' ', ''), label.replace(' ', '-')] : [label];
}

/** Words of a label that tell nothing by themselves. */
const LINKING = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'to',
  'a',
  'an',
  'by',
  'from',
  'with',
  'better',
]);
/** Words that may stand between those of a label. */
const LOOSE = 3;
const contentWords = (text: string): readonly (Span & { readonly word: string })[] =>
  [...text.matchAll(/[A-Za-z]+/g)]
    .map(({ 0: printed, index }) => ({
      word: printed.toLowerCase().replace(/(?<=[a-z]{3})s$/, ''),
      start: index,
      end: index + printed.length,
    }))
    .filter(({ word }) => !LINKING.has(word));

/**
 * Measures by the words of an English label of two and more in any order and close together: inspection and testing
 * public service platforms for "inspection and testing platform". The labels with the most words win.
 */
function looselyNamed(
  text: string,
  measures: MeasureVocabulary,
): readonly { id: string; start: number; end: number }[] {
  const asked = contentWords(text);
  const found = measures.all().flatMap(({ id, prefLabelEn, altLabelsEn }) =>
    [prefLabelEn, ...altLabelsEn].flatMap((label) => {
      const words = new Set(contentWords(label).map(({ word }) => word));
      const at = asked.flatMap(({ word }, i) => (words.has(word) ? [i] : []));
      const [first = 0, last = 0] = [at[0], at.at(-1)];
      const isWhole = new Set(at.map((i) => asked[i]?.word)).size === words.size;
      if (words.size < 2 || !isWhole || last - first >= words.size + LOOSE) return [];
      return [{ id, size: words.size, start: asked[first]?.start ?? 0, end: asked[last]?.end ?? 0 }];
    }),
  );
  const most = Math.max(0, ...found.map(({ size }) => size));
  return found.filter(({ size }) => size === most);
}

/** Industries that a question names; a word of daily use only where 行业 or 产业 follows. */
export function industriesIn(
  text: string,
  language: Language,
  industries: IndustryVocabulary,
): readonly FoundConcept<Industry>[] {
  const english = known(englishIndustries, industries, () =>
    industries.all().map(({ code, nameEn }) => [nameEn, code] as const),
  );
  const words = language === 'en' ? glosses(text).join(' ') : '';
  const glossedWords = industries.labels
    .scan(words)
    .flatMap(({ payloads, end }) =>
      payloads.filter(({ weak }) => !weak || INDUSTRY_NOUN.test(words.slice(end))).map(({ code }) => code),
    )
    .map((id) => ({ id, start: 0, end: 0 }));
  const labelled = industries.labels
    .scan(text)
    .flatMap(({ start, end, payloads }) =>
      payloads
        .filter(({ weak }) => !weak || INDUSTRY_NOUN.test(text.slice(end)))
        .map(({ code }) => ({ id: code, start, end })),
    );
  const whole = industries.all().flatMap(({ code, name }) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ id: code, start, end: start + name.length }];
  });
  return [
    ...glossedWords,
    ...labelled,
    ...whole,
    ...(language === 'en' ? wordsIn(text, english) : []),
  ].flatMap(({ id, start, end }) => {
    const concept = industries.byCode(id);
    return concept === undefined ? [] : [{ concept, start, end }];
  });
}

function follows(text: string, from: number, parts: readonly string[]): boolean {
  let at = from;
  for (const part of parts) {
    const found = text.slice(at, at + REACH + part.length).indexOf(part);
    if (found < 0) return false;
    at += found + part.length;
  }
  return true;
}

function known<V extends object>(
  cache: WeakMap<V, Dictionary<string>>,
  vocabulary: V,
  entries: () => readonly (readonly [string, string])[],
): Dictionary<string> {
  const made =
    cache.get(vocabulary) ??
    buildDictionary(entries().map(([label, id]) => [label.toLowerCase(), id] as const));
  cache.set(vocabulary, made);
  return made;
}

/** Dictionary words that begin and end at word boundaries of the text; a plural s may follow. */
function wordsIn(text: string, words: Dictionary<string>): readonly (Span & { readonly id: string })[] {
  const lower = text.toLowerCase();
  const found: (Span & { readonly id: string })[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    if (/[a-z]/.test(lower[at - 1] ?? '')) continue;
    const match = words.allAt(lower, at).findLast((m) => !/^(?!s\b)[a-z]/.test(lower.slice(m.end)));
    if (match === undefined) continue;
    const end = /^s\b/.test(lower.slice(match.end)) ? match.end + 1 : match.end;
    found.push(...match.payloads.map((id) => ({ id, start: at, end })));
    at = match.end - 1;
  }
  return found;
}
