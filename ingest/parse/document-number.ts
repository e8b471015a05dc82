import type { Span } from '../../text/span.ts';
import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';

/** The number an official document carries: 鄂州政发〔2012〕14号. */
export interface DocumentNumber extends Span {
  /** With 〔〕, without blanks; as printed where it is damaged. */
  readonly text: string;
  /** The issuer's code before the year: 鄂州政发. */
  readonly prefix: string;
  readonly damaged: boolean;
}

const OPEN = '[〔\\[（(【﹝［]';
const CLOSE = '[〕\\]）)】﹞］]';
/** The issuer's code, up to where the year begins. */
const CODE = /[\u4e00-\u9fff]{1,12}(?:[（(][\u4e00-\u9fff]{1,6}[）)])?[\u4e00-\u9fff]{0,4}$/;
const LONGEST_CODE = 24;
/** 〔2018〕5号 of 赣府发〔2018〕5号, also with other brackets. */
const YEAR_AND_NUMBER = new RegExp(`${OPEN}((?:19|20)\\d{2})${CLOSE}第?(\\d{1,5})号`, 'g');
/** 国务院令第721号, 总局令第3号. */
const ORDER = /令第?(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})号/g;
const GIVER = /[\u4e00-\u9fff]{1,29}$/;
/** What stands before the name of who gave an order: 2019年3月20日, 根据, 经. */
const BEFORE_ORDER = /^.*[日经由以据]/;
/** A number that lost a bracket, the year's border or 号, alone on its line: 质委〔20211. */
const DAMAGED =
  /^([\u4e00-\u9fff]{2,12})(?:[〔[（(](?:19|20)\d{2}[〕\]）)]?\d{0,5}号?|(?:19|20)\d{2}[〕\]）)]\d{1,5}号?|(?:19|20)\d{2}第?\d{1,4}号)$/;

/** Words of running text that stand before a number without a sign between: 根据国发〔2012〕9号, 原某政发〔2010〕3号. */
const BEFORE_CODE =
  /^.*(?:根据|依据|按照|依照|参照|贯彻|落实|执行|关于|以及|通过|印发|发布|下发|文件|[的和及与由以按见原即])(?=[\u4e00-\u9fff]{2})/;

/** All whole document numbers in `text`, in order. */
export function findDocumentNumbers(text: string): readonly DocumentNumber[] {
  const numbers = [...text.matchAll(YEAR_AND_NUMBER)].flatMap((match) => {
    const code = CODE.exec(text.slice(Math.max(0, match.index - LONGEST_CODE), match.index))?.[0];
    const prefix = code?.replace(BEFORE_CODE, '') ?? '';
    if (prefix === '') return [];
    const [whole, year, number] = match;
    const start = match.index - prefix.length;
    const end = match.index + whole.length;
    return [{ start, end, text: `${prefix}〔${year}〕${number}号`, prefix, damaged: false }];
  });
  const orders = [...text.matchAll(ORDER)].flatMap((match) => {
    const before = GIVER.exec(text.slice(Math.max(0, match.index - 29), match.index))?.[0] ?? '';
    const giver = before.replace(BEFORE_ORDER, '');
    if (giver === '') return [];
    const start = match.index - giver.length;
    const end = match.index + match[0].length;
    return [{ start, end, text: `${giver}令第${match[1]}号`, prefix: `${giver}令`, damaged: false }];
  });
  return [...numbers, ...orders].sort((a, b) => a.start - b.start);
}

/** The order by which a note under the title says that the text was made public: …人民政府令第245号公布. */
export function readOrderInNote(line: string): DocumentNumber | null {
  return (
    findDocumentNumbers(line).find(
      ({ prefix, end }) => prefix.endsWith('令') && /^(?:公布|发布)/.test(line.slice(end)),
    ) ?? null
  );
}

/** The number that a line of the head holds, whole or damaged; null if there is none. */
export function readNumberLine(line: string): DocumentNumber | null {
  const bare = line.replace(/^[（(]|[）)]$/g, '');
  if (/[。；，：]/.test(bare)) return null;
  const [number] = findDocumentNumbers(bare);
  if (number !== undefined && bare.length - (number.end - number.start) <= 12) return number;
  const damaged = DAMAGED.exec(bare);
  if (damaged === null) return null;
  return { start: 0, end: bare.length, text: bare, prefix: damaged[1] ?? '', damaged: true };
}

/**
 * The character that stands for a province in document numbers. 青 and 宁 are left out: Qingdao and Nanjing use them
 * as Qinghai and Ningxia do.
 */
// biome-ignore format: a line a part of the country reads best
const PROVINCE_SIGNS: Readonly<Record<string, string>> = {
  京: '110000', 津: '120000', 冀: '130000', 晋: '140000', 蒙: '150000', 内蒙: '150000', 辽: '210000', 吉: '220000',
  黑: '230000', 沪: '310000', 苏: '320000', 浙: '330000', 皖: '340000', 闽: '350000', 赣: '360000', 鲁: '370000',
  豫: '410000', 鄂: '420000', 湘: '430000', 粤: '440000', 桂: '450000', 琼: '460000', 渝: '500000', 川: '510000',
  黔: '520000', 滇: '530000', 云: '530000', 藏: '540000', 陕: '610000', 甘: '620000',
  新: '650000',
};
/** Codes of the state's own bodies: 国发, 国办发, 中发, 中办发, 国市监…. */
const STATE_CODE =
  /^(?:国[发办函令]|国办|中发|中办|中委|国务院|国市监|国质检|国认|国标委|国知|发改|财[^政]|工信|商[^务]|市监|质检)/;
/** What follows a place in a code: bodies and kinds of documents. */
const BODY_CODE = /^(?:政|府|党|委|办|发|市监|质监|财|发改|科|经信|工信|人社|市质|质|农|商|司|教|令|人民)/;

/** The place that a number's code names (鄂州政发, 冀政发, 国发), or null where it names none or leaves several. */
export function placeOfPrefix(prefix: string, places: PlaceIndex): Place | null {
  if (STATE_CODE.test(prefix)) return places.byAdcode('100000') ?? null;
  const named = places.matchAt(prefix, 0);
  if (named !== undefined && named.candidates.length === 1) return named.candidates[0] ?? null;
  const sign = prefix.startsWith('内蒙') ? '内蒙' : prefix.slice(0, 1);
  const adcode = PROVINCE_SIGNS[sign];
  if (adcode === undefined || !BODY_CODE.test(prefix.slice(sign.length))) return null;
  return places.byAdcode(adcode) ?? null;
}
