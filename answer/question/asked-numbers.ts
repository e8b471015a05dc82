type Language = 'zh' | 'en';

/** A value the question sets for an indicator: 不低于98%, at least 83.5. */
export interface ValueBound {
  readonly comparator: '>=' | '>' | '<=' | '<' | '=';
  readonly value: number;
  readonly isPercent: boolean;
}

const NUMBER = '(?<n>\\d{1,9}(?:\\.\\d{1,6})?)(?![\\d.]\\d)(?!\\d)\\s?(?<u>[%％]|percent|per cent)?';
/** What counts things or years is no value of an indicator that is compared. */
const NOT_COUNTED = '(?!\\s?(?:年|个地方|个省|个市|个县|places|provinces|documents))';
type Worded = readonly (readonly [RegExp, ValueBound['comparator']])[];
const before = (words: string): RegExp => new RegExp(`(?:${words})\\s?${NUMBER}${NOT_COUNTED}`, 'iu');
const behind = (words: string): RegExp => new RegExp(`${NUMBER}\\s?(?:${words})`, 'iu');
/** The first that fits counts. */
const BOUNDS: Readonly<Record<Language, Worded>> = {
  zh: [
    [before('不低于|不少于|不小于|至少|最少|>=|≥'), '>='],
    [before('不高于|不超过|不多于|至多|最多|<=|≤'), '<='],
    [before('超过|高于|大于|多于|>'), '>'],
    [before('低于|小于|少于|不到|没到|未到|达不到|不足|<'), '<'],
    [behind('及?以上'), '>='],
    [behind('及?以下|以内'), '<='],
    [before('达到|做到|要求|等于|[定设](?:到|在|为|成)'), '='],
  ],
  en: [
    [before('at least|no (?:less|lower|fewer) than|not (?:less|lower) than|>=|≥'), '>='],
    [before('at most|no (?:more|higher) than|not (?:more|higher) than|up to|<=|≤'), '<='],
    [before('more than|over|above|higher than|exceed(?:s|ing)?|>'), '>'],
    [before('less than|under|below|lower than|short of|<'), '<'],
    [behind('or (?:more|higher|above)|and above'), '>='],
    [behind('(?:[a-z-]+ ){0,4}(?:rates?|coverage|share)\\b'), '='],
    [behind('or (?:less|lower|below)|and below'), '<='],
    [
      before(
        'reach(?:es)?|are|is|be|at(?: an?| the)?(?: full)?|requires?|demands?|exactly|(?:rates?|shares?|levels?|coverage) of',
      ),
      '=',
    ],
  ],
};

/** The bound a question sets on the values of indicators; null where it sets none. */
export function readValueBound(asked: string, language: Language): ValueBound | null {
  const text = asked.replace(/百分之百|\b(?:one |a )?hundred per ?cent\b/giu, '100%');
  for (const [words, comparator] of BOUNDS[language]) {
    const found = words.exec(text);
    if (found !== null)
      return { comparator, value: Number(found.groups?.n), isPercent: found.groups?.u !== undefined };
  }
  return null;
}

/** Whether a value lies within the bound; a percentage is no count. */
export function isWithin(
  { value, unit }: { readonly value: number; readonly unit: string | null },
  bound: ValueBound,
): boolean {
  if (bound.isPercent && unit !== '%') return false;
  switch (bound.comparator) {
    case '>=':
      return value >= bound.value;
    case '>':
      return value > bound.value;
    case '<=':
      return value <= bound.value;
    case '<':
      return value < bound.value;
    case '=':
      return value === bound.value;
  }
}
