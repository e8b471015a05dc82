import { CIRCLED_CLASS, HAN_NUMBER, OTHER_CIRCLED_CLASS, readOrdinal } from './marker-numbers.ts';

/** The numbering styles of Chinese official documents, outermost first. */
export const MARKER_STYLES = [
  'attachment',
  'part',
  'subpart',
  'chapter',
  'section',
  'article',
  'lawParagraph',
  'lawItem',
  'unnumbered',
  'comma',
  'roman',
  'bracket',
  'box',
  'arabic',
  'decimal2',
  'decimal3',
  'decimal4',
  'arabicBracket',
  'arabicHalf',
  'circled',
  'letter',
  'ordinalWord',
  'bullet',
] as const;

export type MarkerStyle = (typeof MARKER_STYLES)[number];

export interface Marker {
  readonly style: MarkerStyle;
  /** What tells two printings of a style apart: `1、` and `1.`, （一） and 〔一〕, the number above in 1.2.3. */
  readonly form: string;
  /** Null for bullets and for 附件 without a number. */
  readonly number: number | null;
  /** Length in the text it was read from. */
  readonly length: number;
}

/** A number in Chinese or Arabic writing. */
export const ANY_NUMBER = `(?:${HAN_NUMBER}|\\d{1,4})`;
const BULLETS =
  '●○•■□◆◇★☆▲△◎·※❖➢➤►▶▪▫◾✓✔√♦‧∙\\uf06c\\uf06e\\uf075\\uf09f\\uf0a7\\uf0b2\\uf0b7\\uf0d8\\uf0fc';
/** 2025年 behind 1. is no decimal. */
const YEAR = '(?:19|20)\\d{2}(?:年|-)';
const NOT_DECIMAL = `(?!\\d)|(?=${YEAR})`;

/** A style, what tells its printings apart, and its pattern, anchored at the line start; the first group is the number. */
type Pattern = readonly [MarkerStyle, string, RegExp];

const PATTERNS: readonly Pattern[] = [
  [
    'attachment',
    '',
    new RegExp(`^附(?:件|表|录)?(${ANY_NUMBER}(?:-\\d{1,2})?)?(?:[：:]|(?=$)|[.、](?!\\d))`),
  ],
  ['part', '', new RegExp(`^第(${ANY_NUMBER})(?:编|篇|部分)[、：]?`)],
  ['subpart', '', new RegExp(`^第(${ANY_NUMBER})分编[、：]?`)],
  ['chapter', '', new RegExp(`^第(${ANY_NUMBER})章[、：]?`)],
  ['section', '', new RegExp(`^第(${ANY_NUMBER})节[、：]?`)],
  ['article', '', new RegExp(`^第(${ANY_NUMBER})条(?:之[一二三四五六七八九十])?[、：]?`)],
  // 一、 and its slips 一. 一.，(only where nothing else can begin so).
  ['comma', '', new RegExp(`^(${HAN_NUMBER})[、.．][、.．，]?`)],
  ['bracket', '（）', new RegExp(`^[（(](${HAN_NUMBER})[）)][、.．：]?`)],
  ['bracket', '〔〕', new RegExp(`^[〔[【](${HAN_NUMBER})[〕\\]】][、.．：]?`)],
  ['bracket', '（）', new RegExp(`^(${HAN_NUMBER})[）)][、]?`)],
  ['arabic', '、', /^(\d{1,3})、[.．]?/],
  ['arabic', '.', new RegExp(`^(\\d{1,3})[.．](?:、|${NOT_DECIMAL})`)],
  ['arabicBracket', '（）', /^[（(](\d{1,3})[）)][、.．]?/],
  ['arabicBracket', '[]', /^[[【〔](\d{1,3})[\]】〕][、.．]?/],
  ['arabicHalf', '）', /^(\d{1,3})[）)][、.．]?/],
  ['circled', '①', new RegExp(`^([${CIRCLED_CLASS}])[、.．]?`)],
  ['circled', '❶', new RegExp(`^([${OTHER_CIRCLED_CLASS}])[、.．]?`)],
  ['ordinalWord', '是', /^([一二三四五六七八九十]{1,2})是(?=[^否不的])/],
  ['ordinalWord', '其', /^其([一二三四五六七八九])(?:[，、：]|是)/],
  [
    'ordinalWord',
    '第',
    /^第([一二三四五六七八九十]{1,2})(?:[，：]|、(?![一二三四五六七八九十\d第])|是(?=[^否不的]))/,
  ],
  ['bullet', '', new RegExp(`^(?:—{1,2}|–{1,2}|-{1,3}|─{1,2}|[${BULLETS}]{1,2})(?=[^\\s\\d—–、-])`)],
];

/** What follows 第三条 where the words refer to an article instead of opening it. */
const REFERENCE =
  /^(?:第[一二三四五六七八九十\d]+[款项]|[、和及或至到与的]|规定|所列|所称|所规定|中(?:的|所|规定|第|，|、)|以[上下外]|之规定|等|”|》|，|；|。)/;
/** What follows 一、 and （二） where they count kinds (一、二等奖) or refer ((二)项规定). */
const KINDS_COUNTED = /^[一二三四五六七八九十]{1,2}(?:[、等级类档线次]|产业|年级)/;
const ITEM_REFERRED = /^[项款目](?:[、和及或至到与的，。；]|规定|所|中)/;
const LAW_UNITS: ReadonlySet<MarkerStyle> = new Set(['part', 'subpart', 'chapter', 'section', 'article']);

/**
 * The number that a line begins with, if it begins with one: 一、 （三） 第五条 1. （2） ① 一是 —— 附件1：. A line that
 * may as well begin with a reference (第三条第二款规定…, 第五条、第六条) has none.
 */
export function readMarker(line: string): Marker | null {
  const marker = readMarkerForm(line);
  return marker === null || mayRefer(line, marker) ? null : marker;
}

/** The same, references taken for markers too: what a line begins with by its form alone. */
export function readMarkerForm(line: string): Marker | null {
  const head = line.slice(0, 24);
  for (const [style, form, pattern] of PATTERNS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [whole, digits] = match;
    const number = digits === undefined ? null : readOrdinal(digits);
    return { style, form, number, length: whole.length };
  }
  return null;
}

/** True where the words behind a marker are those of a reference or a count, so that only its place can tell. */
export function mayRefer(line: string, { style, length }: Marker): boolean {
  const after = line.slice(length, length + 8);
  if (LAW_UNITS.has(style)) return REFERENCE.test(after) || line[length - 1] === '、';
  if (style === 'comma') return KINDS_COUNTED.test(after);
  return style === 'bracket' && ITEM_REFERRED.test(after);
}
