import { findMoney } from '../../text/money.ts';
import { searchTerms } from '../../text/ngrams.ts';
import { parseNumber } from '../../text/numerals.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A sum, a date or another number of a clause. */
export interface Quantity extends Span {
  readonly kind: 'sum' | 'date' | 'number';
  readonly printed: string;
  /** Equal for two printings of one value: 0.5亿元 and 5000万元, 5,000家 and 5000家. */
  readonly key: string;
  /** What it counts: 家, %, 年; '' for sums and dates. */
  readonly unit: string;
  /** Letters before and behind it, by which its like in another clause is known. */
  readonly before: string;
  readonly behind: string;
  /** The words that lead up to it, as far as no mark or number comes between: 设立首席质量官的企业达到. */
  readonly about: string;
}

/** A quantity that differs; null on the side that has none in its place. */
export interface QuantityChange {
  readonly from: Quantity | null;
  readonly to: Quantity | null;
}

const YEAR = '(?:19|20)\\d{2}';
/** 2022年, 2021-2025年, 2022年底, 2022年6月30日. */
const DATE = new RegExp(
  `${YEAR}(?:年?[-—–~至到]{1,2}${YEAR})?年(?:\\d{1,2}月(?:\\d{1,2}日)?|[初中底末])?`,
  'gu',
);
const SCALE = '(?:亿|万|千|百)';
const ARABIC = `\\d[\\d,]*(?:\\.\\d+)?`;
const COUNTED = new RegExp(`(${ARABIC}${SCALE}?)(个百分点|[%‰]|\\p{Script=Han}?)`, 'gu');
/** In figures of characters only what cannot be part of a word: 三年内, 五百家, 百分之九十. */
const IN_CHARACTERS =
  /(?:百分之)?([一二三四五六七八九十百千万两]{1,8})(个百分点|个月|年内|年以上|(?<=[一二三四五六七八九十百千万两]{2})[家个项名件年])|百分之([一二三四五六七八九十百]{1,5})/gu;
/** Numbers of documents, clauses and items count nothing. */
const NAMES = /[〔[(（]\d{4}[〕\])）]第?\d{1,5}号|第[\d一二三四五六七八九十百]{1,5}[条款章节项]/gu;

const CONTEXT = 12;
const BEHIND = 6;
const LEAD = 16;
/** Fewer letters since the last mark tell too little: 300、200万元. */
const FEW = 4;
const NO_WORD = /\P{Script=Han}/u;
/** Quantities in words less alike than this do not stand in one another's place. */
const SAME_PLACE = 0.25;

/** Sums, dates and other counted numbers of a text, in reading order; what names a document or a clause is none. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const plain = text.normalize('NFKC');
  const taken: Span[] = [...plain.matchAll(NAMES)].map(spanOf);
  const found: Quantity[] = [];
  const take = (span: Span, fields: Pick<Quantity, 'kind' | 'printed' | 'key' | 'unit'>): void => {
    if (taken.some((other) => overlaps(other, span))) return;
    taken.push(span);
    const { start, end } = span;
    found.push({ start, end, ...fields, before: '', behind: '', about: '' });
  };
  for (const { sum, yuan, maxYuan, carried } of findMoney(plain))
    take(sum, {
      kind: 'sum',
      printed: carried ? `${yuan / 1e4}万元` : plain.slice(sum.start, sum.end),
      key: `${yuan}~${maxYuan ?? ''}`,
      unit: '',
    });
  for (const match of plain.matchAll(DATE))
    take(spanOf(match), { kind: 'date', printed: match[0], key: match[0], unit: '' });
  for (const match of plain.matchAll(COUNTED)) {
    const [printed, digits = '', unit = ''] = match;
    take(spanOf(match), { kind: 'number', printed, key: `${countOf(digits)}${unit}`, unit });
  }
  for (const match of plain.matchAll(IN_CHARACTERS)) {
    const [printed, digits, counted, share] = match;
    const unit = printed.startsWith('百分之') ? '%' : (counted ?? '');
    const value = parseNumber(digits ?? share ?? '');
    if (value !== null) take(spanOf(match), { kind: 'number', printed, key: `${value}${unit}`, unit });
  }
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return inOrder.map((one) => ({
    ...one,
    before: lettersOf(plain.slice(0, one.start)).slice(-CONTEXT),
    behind: lettersOf(plain.slice(one.end)).slice(0, BEHIND),
    about:
      plain
        .slice(Math.max(0, one.start - LEAD), one.start)
        .split(NO_WORD)
        .at(-1) ?? '',
  }));
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function countOf(digits: string): number | string {
  return parseNumber(digits) ?? digits;
}

/** Han letters alone: what the other numbers say must not tell two places apart. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{Script=Han}]+/gu, '');
}

/**
 * What changed in quantities from the upper text to the lower: those of one kind and unit that stand in like words are
 * one change; the rest stand on one side only. In reading order, those of the lower text first.
 */
export function quantityChanges(upper: string, lower: string): readonly QuantityChange[] {
  const above = quantitiesOf(upper);
  const below = quantitiesOf(lower);
  const gone = without(above, below);
  const come = without(below, above);
  const pairs = gone
    .flatMap((from) =>
      come
        .filter((to) => to.kind === from.kind && to.unit === from.unit)
        .map((to) => ({ from, to, likeness: likenessOf(from, to) })),
    )
    .filter(({ likeness }) => likeness >= SAME_PLACE)
    .toSorted((a, b) => b.likeness - a.likeness || a.to.start - b.to.start || a.from.start - b.from.start);
  const partner = new Map<Quantity, Quantity>();
  for (const { from, to } of pairs) {
    if (partner.has(from) || partner.has(to)) continue;
    partner.set(from, to).set(to, from);
  }
  return [
    ...come.map((to) => ({ from: partner.get(to) ?? null, to })),
    ...gone.filter((from) => !partner.has(from)).map((from) => ({ from, to: null })),
  ];
}

/** Those of which the others have none of equal value left, one for one. */
function without(own: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] {
  const left = others.map(({ kind, key }) => `${kind} ${key}`);
  return own.filter(({ kind, key }) => {
    const at = left.indexOf(`${kind} ${key}`);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Share of the character pairs around the two that both have. */
function likenessOf(a: Quantity, b: Quantity): number {
  const [one, other] = [a, b].map(
    ({ about, before, behind }) =>
      new Set([
        ...searchTerms(about.length < FEW ? before : about),
        ...searchTerms(behind).map((term) => `${term}|`),
      ]),
  );
  if (one === undefined || other === undefined || one.size + other.size === 0) return 1;
  let common = 0;
  for (const term of one) if (other.has(term)) common += 1;
  return (2 * common) / (one.size + other.size);
}
