import { parseNumber } from '../../text/numerals.ts';

/** The numbering styles of Chinese official documents, outermost first. */
export const MARKER_STYLES = [
  'attachment',
  'part',
  'chapter',
  'section',
  'article',
  'comma',
  'bracket',
  'arabic',
  'arabicBracket',
  'circled',
  'ordinalWord',
  'bullet',
] as const;

export type MarkerStyle = (typeof MARKER_STYLES)[number];

export interface Marker {
  readonly style: MarkerStyle;
  /** Null for bullets and for 附件 without a number. */
  readonly number: number | null;
  /** Length in the text it was read from. */
  readonly length: number;
}

const HAN_NUMBER = '[一二三四五六七八九十百零〇]{1,6}';
const ANY_NUMBER = `(?:${HAN_NUMBER}|\\d{1,4})`;

/** One pattern a style, anchored at the line start; the first group is the number. */
const PATTERNS: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['attachment', new RegExp(`^附(?:件|表|录)?(${ANY_NUMBER})?(?:[：:]|(?=$)|[.、](?!\\d))`)],
  ['part', new RegExp(`^第(${ANY_NUMBER})(?:编|部分)[、：]?`)],
  ['chapter', new RegExp(`^第(${ANY_NUMBER})章[、：]?`)],
  ['section', new RegExp(`^第(${ANY_NUMBER})节[、：]?`)],
  ['article', new RegExp(`^第(${ANY_NUMBER})条(?:之[一二三四五六七八九十])?[、：]?`)],
  // 一、 and its slips 一. 一，(only where nothing else can begin so).
  ['comma', new RegExp(`^(${HAN_NUMBER})(?:、|[.．])`)],
  ['bracket', new RegExp(`^[（(](${HAN_NUMBER})[）)][、.．：]?`)],
  ['bracket', new RegExp(`^(${HAN_NUMBER})[）)][、]?`)],
  ['arabic', /^(\d{1,3})(?:、|[.．](?!\d))/],
  ['arabicBracket', /^[（(](\d{1,3})[）)][、.．]?/],
  ['arabicBracket', /^(\d{1,3})[）)][、.．]?/],
  ['circled', /^([①-⑳])[、.．]?/],
  ['ordinalWord', /^([一二三四五六七八九十]{1,2})是(?=[^否不的])/],
  ['bullet', /^(?:—{1,2}|–{1,2}|-{2,3}|─{1,2}|[●○•■□◆◇★☆▲△◎·※❖➢]{1,2})(?=[^\s\d—–-])/],
];

/** What follows 第三条 where the words refer to an article instead of opening it. */
const REFERENCE =
  /^(?:第[一二三四五六七八九十\d]+[款项]|[、和及或至到与的]|规定|所列|所称|所规定|中(?:的|所|规定|第|，|、)|以[上下外]|之规定|”|》|，|；|。)/;

/**
 * The number that a line begins with, if it begins with one: 一、 （三） 第五条 1. （2） ① 一是 —— 附件1：. A line that
 * begins with a reference (第三条第二款规定…, 第五条、第六条) has none.
 */
export function readMarker(line: string): Marker | null {
  const head = line.slice(0, 20);
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [whole, digits] = match;
    if (isReference(style, line.slice(whole.length, whole.length + 8), whole)) return null;
    return { style, number: readOrdinal(digits), length: whole.length };
  }
  return null;
}

function isReference(style: MarkerStyle, after: string, whole: string): boolean {
  if (style === 'part' || style === 'chapter' || style === 'section' || style === 'article') {
    return REFERENCE.test(after) || whole.endsWith('、');
  }
  return false;
}

function readOrdinal(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const code = digits.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  return parseNumber(digits);
}
