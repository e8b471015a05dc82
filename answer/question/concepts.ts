import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import type { Span } from '../../text/span.ts';
import type { Industry, IndustryVocabulary } from '../../text/vocabulary/industries.ts';
import type { MeasureConcept, MeasureVocabulary } from '../../text/vocabulary/measures.ts';

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
        [prefLabelEn, ...altLabelsEn].map((label) => [label, id] as const),
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
  return named.flatMap(({ id, start, end }) => {
    const concept = measures.byId(id);
    return concept === undefined ? [] : [{ concept, start, end }];
  });
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
  return [...labelled, ...whole, ...(language === 'en' ? wordsIn(text, english) : [])].flatMap(
    ({ id, start, end }) => {
      const concept = industries.byCode(id);
      return concept === undefined ? [] : [{ concept, start, end }];
    },
  );
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
