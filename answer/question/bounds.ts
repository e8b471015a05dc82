import { parseNumber } from '../../text/numerals.ts';
import type { AmountBound } from './question.ts';
import type { Reading } from './reading.ts';

/** Sums that a question sets as a bound: 超过100万, 三百万元以上, 50万到100万之间, at least one million, over RMB 500k. */
type Comparator = AmountBound['comparator'];

/** 这一块 is no sum of one yuan. */
const NUMBER_ZH =
  '(?<![这那哪几])(?<n>\\d(?:[\\d,]{0,14}\\d)?(?:\\.\\d{1,6})?|[零一二两三四五六七八九十百千]{1,10})';
const SCALE_ZH = '(?<s>亿|千万|百万|十万|万|千|百)?';
/** A classifier behind the number counts things, not money. */
const NO_CLASSIFIER = '(?![家个人项件户次名位亩吨条份篇种])';
const SUM_ZH = `${NUMBER_ZH}${SCALE_ZH}(?<u>元|块钱|(?<=\\d)块(?=$|[吗呢吧的以及,，。?？])|人民币)?(?:\\(含\\))?${NO_CLASSIFIER}`;
const named = (source: string, suffix: string): string =>
  source.replace(/\(\?<(\w)>/g, (_, name: string) => `(?<${name}${suffix}>`);

const BEFORE_ZH: readonly (readonly [string, Comparator])[] = [
  ['不少于|不低于|至少|最少|起码|大于等于|>=|≥', '>='],
  ['不超过|不高于|不多于|至多|最多|小于等于|<=|≤', '<='],
  ['超过|超出|高于|多于|大于|>', '>'],
  ['低于|少于|不到|不足|小于|<', '<'],
  ['正好|恰好|刚好|等于|=', '='],
];
const AFTER_ZH: readonly (readonly [string, Comparator])[] = [
  ['及?以上|起', '>='],
  ['及?以下|以内|之内', '<='],
];

const NUMBER_EN =
  '(?<n>\\d(?:[\\d,]{0,14}\\d)?(?:\\.\\d{1,6})?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|an?)';
const SCALE_EN = '(?:(?<s>hundred thousand|thousand|hundred|million|billion|wan|mn|[mk])\\b)?';
const SUM_EN = `(?<c>rmb|cny|¥|yuan)? ?${NUMBER_EN}[ -]?${SCALE_EN}(?<u>[ -]?(?:yuan|rmb|cny|renminbi))?`;

const BEFORE_EN: readonly (readonly [string, Comparator])[] = [
  ['at least|no less than|not less than|minimum of|from|>=|≥', '>='],
  ['at most|no more than|not more than|up to|maximum of|<=|≤', '<='],
  ['more than|over|above|exceeding|exceeds?|greater than|higher than|>', '>'],
  ['less than|under|below|fewer than|lower than|<', '<'],
  ['exactly|equal to|=', '='],
];
const AFTER_EN: readonly (readonly [string, Comparator])[] = [
  ['(?:or|and) (?:more|above|over|up(?:wards)?|higher|greater)|upwards|plus', '>='],
  ['(?:or|and) (?:less|below|under|lower)', '<='],
];

/** From this scale on a bare number is taken for a sum; below it the unit must be said. */
const SPEAKS_OF_MONEY = 1e4;

/** Both ends said each by itself: 超过20万但不到60万, more than 200,000 but less than 600,000 yuan. */
function interval(
  sum: string,
  before: Grammar['before'],
  after: Grammar['after'],
  joint: string,
  flags: string,
): RegExp {
  const words = (list: Grammar['before'], ...comparators: readonly Comparator[]): string =>
    list
      .filter(([, comparator]) => comparators.includes(comparator))
      .map(([word]) => word)
      .join('|');
  const end = (name: string, open: Comparator, closed: Comparator, at: readonly [string, string]): string =>
    `(?:(?:(?<open${name}>${words(before, open)})|${words(before, closed)}) ?${named(sum, at[0])}|${named(sum, at[1])} ?(?:${words(after, open, closed)}))`;
  return new RegExp(
    `${end('Low', '>', '>=', ['1', '3'])}${joint}${end('High', '<', '<=', ['2', '4'])}`,
    flags,
  );
}

interface Grammar {
  readonly sum: string;
  readonly before: readonly (readonly [string, Comparator])[];
  readonly after: readonly (readonly [string, Comparator])[];
  readonly between: RegExp;
  readonly interval: RegExp;
  readonly scales: Readonly<Record<string, number>>;
  readonly number: (word: string) => number | null;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((w, i) => [
    w,
    i + 1,
  ]),
]);

const GRAMMARS: Readonly<Record<'zh' | 'en', Grammar>> = {
  zh: {
    sum: SUM_ZH,
    before: BEFORE_ZH,
    after: AFTER_ZH,
    between: new RegExp(
      `(?:介于|在)?${named(SUM_ZH, '1')}(?:(?:到|至|-|—|~|和)${named(SUM_ZH, '2')}(?:之间)?|及?以上[、,]?(?:且|到|至)?(?:不超过)?${named(SUM_ZH, '3')}及?以下)`,
      'gu',
    ),
    interval: interval(
      SUM_ZH,
      BEFORE_ZH,
      AFTER_ZH,
      '的?[,、]?(?:但是?|且|而且?|并且?|又|同时|和){0,2}',
      'gu',
    ),
    scales: { 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3, 百: 100 },
    number: parseNumber,
  },
  en: {
    sum: SUM_EN,
    before: BEFORE_EN,
    after: AFTER_EN,
    between: new RegExp(
      `(?:between|from) ${named(SUM_EN, '1')} (?:and|to|up to)(?: and including)? ${named(SUM_EN, '2')}`,
      'gi',
    ),
    interval: interval(SUM_EN, BEFORE_EN, AFTER_EN, ',? (?:but|and|yet|while)(?: (?:still|also))? ', 'gi'),
    scales: {
      thousand: 1e3,
      hundred: 100,
      'hundred thousand': 1e5,
      million: 1e6,
      billion: 1e9,
      wan: 1e4,
      mn: 1e6,
      m: 1e6,
      k: 1e3,
    },
    number: (word) => NUMBER_WORDS[word] ?? parseNumber(word),
  },
};

/**
 * The bound the free words set, in 元; takes its words. A number counts as money only with a money unit or a scale
 * (万, million) and no classifier: 至少3家 and "more than 30 firms" set no bound on sums.
 */
export function readBound(reading: Reading, language: 'zh' | 'en'): AmountBound | null {
  const grammar = GRAMMARS[language];
  const flags = language === 'zh' ? 'gu' : 'gi';
  const money = (match: RegExpExecArray, suffix = ''): number | null => yuanOf(grammar, match, suffix);
  const [ends] = reading.note(
    'bound',
    reading.takeAll(grammar.interval, (match) => {
      const high = money(match, '2') ?? money(match, '4');
      const low = money(match, '1') ?? money(match, '3') ?? sameScale(grammar, match);
      return low === null || high === null || low >= high ? null : { low, high, open: openEnds(match) };
    }),
  );
  if (ends !== undefined) {
    const { low, high, open } = ends.value;
    return { comparator: 'between', yuan: low, yuanMax: high, ...(open === undefined ? {} : { open }) };
  }
  const [between] = reading.note(
    'bound',
    reading.takeAll(grammar.between, (match) => {
      const high = money(match, '2') ?? money(match, '3');
      const low = money(match, '1') ?? sameScale(grammar, match);
      return low === null || high === null || low >= high ? null : { low, high };
    }),
  );
  if (between !== undefined) {
    return { comparator: 'between', yuan: between.value.low, yuanMax: between.value.high };
  }
  const one = (source: string): number | null =>
    reading.note(
      'bound',
      reading.takeAll(new RegExp(source, flags), (match) => money(match)),
    )[0]?.value ?? null;
  for (const [words, comparator] of grammar.after) {
    const yuan = one(`${grammar.sum}(?:元|块)? ?(?:${words})`);
    if (yuan !== null) return { comparator, yuan, yuanMax: null };
  }
  for (const [words, comparator] of grammar.before) {
    const yuan = one(`(?:${words})(?:了)? ?${grammar.sum}`);
    if (yuan !== null) return { comparator, yuan, yuanMax: null };
  }
  return null;
}

function openEnds({ groups = {} }: RegExpExecArray): AmountBound['open'] {
  if (groups.openLow === undefined) return groups.openHigh === undefined ? undefined : 'high';
  return groups.openHigh === undefined ? 'low' : 'both';
}

const BARE_SUMS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: new RegExp(SUM_ZH, 'gu'),
  en: new RegExp(SUM_EN, 'gi'),
};

/** A sum that stands without a bound: 奖500万吗, pays 5 million yuan; takes its words. Null where there is not one. */
export function readBareSum(reading: Reading, language: 'zh' | 'en'): number | null {
  const grammar = GRAMMARS[language];
  const sums = reading.note(
    'bound',
    reading.takeAll(BARE_SUMS[language], (match) => yuanOf(grammar, match, '')),
  );
  return sums.length === 1 ? (sums[0]?.value ?? null) : null;
}

function yuanOf(grammar: Grammar, match: RegExpExecArray, suffix: string): number | null {
  const groups = match.groups ?? {};
  const scale = groups[`s${suffix}`]?.toLowerCase();
  const factor = scale === undefined ? 1 : (grammar.scales[scale] ?? 1);
  const unit = groups[`u${suffix}`] ?? groups[`c${suffix}`];
  if (factor < SPEAKS_OF_MONEY && unit === undefined) return null;
  const value = grammar.number((groups[`n${suffix}`] ?? '').toLowerCase());
  return value === null || value <= 0 ? null : value * factor;
}

/** The lower end of 50到100万 and of 200,000 to 500,000 yuan has the scale of the upper one. */
function sameScale(grammar: Grammar, { groups = {} }: RegExpExecArray): number | null {
  const low = grammar.number((groups.n1 ?? groups.n3 ?? '').toLowerCase());
  const scale = groups.s2 ?? groups.s4;
  return low === null ? null : low * (grammar.scales[scale?.toLowerCase() ?? ''] ?? 1);
}
