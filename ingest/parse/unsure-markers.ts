import { HAN_NUMBER, readDamagedOrdinal, readOrdinal, readRoman } from './marker-numbers.ts';
import { ANY_NUMBER, type Marker, type MarkerStyle } from './markers.ts';

/**
 * What a line may begin with that is a number only if its neighbours count on.
 * `run`: a rare style (1.1, A., Ⅱ, 一要, 1 and a blank), proved by the number before or behind it in the same style.
 * `title`: 附件1 and the annex's title behind a blank, 专栏1 above a box in a plan, proved by a line that is no sentence.
 * `slip`: a number that print damaged (第—条, 三，, （三, 二O、), proved where it is the only one missing.
 */
export interface UnsureMarker {
  readonly marker: Marker;
  readonly proof: 'run' | 'title' | 'slip';
  /** True where the source must have a blank behind the number: 1 范围. */
  readonly needsBlank: boolean;
}

const HAN = '\\u4e00-\\u9fff《“（';
/** A quantity is no decimal number: 3.5万元, 1.2米, 2.0版. */
const NO_UNIT = '(?![万亿元倍米吨亩年月日版]|个百分|个月|公[里斤顷]|平方|小时|以[上下])';
const DECIMAL_PART = '[.．]\\d{1,2}';
/** A number with a dash for 一 or a letter for 〇 in it. */
const DAMAGED_NUMBER = '(?=[一二三四五六七八九十百]{0,4}[—–ーOoＯ])[一二三四五六七八九十百〇—–ーOoＯ]{1,5}';

type Unsure = readonly [
  MarkerStyle,
  string,
  RegExp,
  UnsureMarker['proof'],
  needsBlank: boolean,
  read: (printed: string) => number | null,
];

const decimal = (parts: number): RegExp => {
  const notQuantity = parts === 1 ? NO_UNIT : '';
  return new RegExp(`^(\\d{1,2}(?:${DECIMAL_PART}){${parts}})[.、．]?(?=${notQuantity}[${HAN}A-Z]|$)`);
};
const WORDS: Readonly<Record<string, number>> = { 首: 1, 其: 2, 再: 3, 第三: 3 };
const lastPart = (printed: string): number => Number(/\d{1,2}$/.exec(printed)?.[0] ?? 0);

const UNSURE: readonly Unsure[] = [
  ['attachment', '', new RegExp(`^附件(${ANY_NUMBER})(?=[${HAN}])`), 'title', true, readOrdinal],
  ['box', '', new RegExp(`^专栏(${ANY_NUMBER})[：、]?(?=[${HAN}])`), 'title', false, readOrdinal],
  ['decimal4', '', decimal(3), 'run', false, lastPart],
  ['decimal3', '', decimal(2), 'run', false, lastPart],
  ['decimal2', '', decimal(1), 'run', false, lastPart],
  ['roman', 'Ⅰ', /^([Ⅰ-Ⅻ])[、.．：]/, 'run', false, readOrdinal],
  ['roman', 'Ⅰ ', /^([Ⅰ-Ⅻ])/, 'run', true, readOrdinal],
  ['roman', 'I', new RegExp(`^([IVX]{1,4})[、.．](?=[${HAN}])`), 'run', false, readRoman],
  ['letter', 'A', new RegExp(`^([A-Z])[、.．）](?=[${HAN}])`), 'run', false, readOrdinal],
  ['letter', '（A）', /^（([A-Z])）/, 'run', false, readOrdinal],
  ['letter', 'a', new RegExp(`^([a-z])[、.．）](?=[${HAN}])`), 'run', false, readOrdinal],
  ['letter', '（a）', /^（([a-z])）/, 'run', false, readOrdinal],
  [
    'lawParagraph',
    '',
    new RegExp(`^第(${ANY_NUMBER})款(?![规所、和及或至到与的第])`),
    'run',
    false,
    readOrdinal,
  ],
  ['lawItem', '', new RegExp(`^第(${ANY_NUMBER})项(?![规所、和及或至到与的第])`), 'run', false, readOrdinal],
  ['ordinalWord', '要', /^([一二三四五六七八九十]{1,2})要(?=[^求件素点的])/, 'run', false, readOrdinal],
  ['ordinalWord', '首先', /^(首|其|再)(?:先|次)[，、：]/, 'run', false, (word) => WORDS[word] ?? null],
  ['comma', ' ', new RegExp(`^(${HAN_NUMBER})(?=[${HAN}])`), 'run', true, readOrdinal],
  ['arabic', ' ', new RegExp(`^(\\d{1,2})(?=${NO_UNIT}[${HAN}])`), 'run', true, readOrdinal],
  [
    'arabic',
    ' ',
    new RegExp(`^(\\d{1,2})(?=${NO_UNIT}[\\u4e00-\\u9fff、]{2,16}$)`),
    'run',
    false,
    readOrdinal,
  ],
  ['part', '', new RegExp(`^第(${DAMAGED_NUMBER})(?:编|篇|部分)`), 'slip', false, readDamagedOrdinal],
  ['chapter', '', new RegExp(`^第(${DAMAGED_NUMBER})章`), 'slip', false, readDamagedOrdinal],
  ['section', '', new RegExp(`^第(${DAMAGED_NUMBER})节`), 'slip', false, readDamagedOrdinal],
  ['article', '', new RegExp(`^第(${DAMAGED_NUMBER})条`), 'slip', false, readDamagedOrdinal],
  ['comma', '', new RegExp(`^(${DAMAGED_NUMBER})、`), 'slip', false, readDamagedOrdinal],
  ['comma', '', new RegExp(`^(${HAN_NUMBER})[。，：；](?=[${HAN}])`), 'slip', false, readOrdinal],
  ['bracket', '（）', new RegExp(`^（(${DAMAGED_NUMBER})）`), 'slip', false, readDamagedOrdinal],
  ['bracket', '（）', new RegExp(`^（(${HAN_NUMBER})、?(?=[${HAN}])`), 'slip', false, readOrdinal],
  ['arabic', '.', new RegExp(`^(\\d{1,2})[。，：；](?=[${HAN}])`), 'slip', false, readOrdinal],
];

/** All that a line may begin with by a looser form than {@link readMarker} takes, the likeliest first. */
export function readUnsureMarkers(line: string): readonly UnsureMarker[] {
  const head = line.slice(0, 24);
  return UNSURE.flatMap(([style, form, pattern, proof, needsBlank, read]) => {
    const match = pattern.exec(head);
    const [whole, printed] = match ?? [];
    if (whole === undefined || printed === undefined) return [];
    const number = read(printed);
    if (number === null || number === 0) return [];
    const above = style.startsWith('decimal')
      ? printed.replace(/[.．]\d{1,2}$/, '').replace('．', '.')
      : form;
    return [{ marker: { style, form: above, number, length: whole.length }, proof, needsBlank }];
  });
}
