import type { Span } from '../../text/span.ts';

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
const CHINESE = '\\u4e00-\\u9fff';
/** 〔2018〕5号 of 赣府发〔2018〕5号, also with other brackets, or with brackets lost: 2018 5号. */
const YEAR_AND_NUMBER = new RegExp(
  `(${OPEN})?((?:19|20)\\d{2})年?(${CLOSE})?\\s?(?:第\\s?)?(\\d{1,5})号(?!线|楼)`,
  'g',
);
/** The issuer's code, up to where the year begins. */
const CODE = new RegExp(`[${CHINESE}]{1,14}(?:[（(][${CHINESE}]{1,6}[）)])?[${CHINESE}]{0,4}$`);
const LONGEST_CODE = 26;
/** Ends of codes beside 〔〕, where nothing else stands in such brackets: all but words of running text. */
const NO_CODE_END = /[加在了是有上下到至年月日时的元个名家次]$/;
/** Ends of codes beside round brackets, which hold years for other reasons too. */
const CODE_END =
  /[发函字规办政文通告决议综令电标质监管评财科法农商教卫食药工信委党会人团协联改建交认督执复批府审价税注秘局]$/;
/** Ends of codes whose brackets are lost; 印发, 下发 … are verbs. */
const BARE_CODE_END = /(?<![印下转颁分签开研])发$|[函规]$|(?:[政府委党]|质监|市监)(?:办|字|综)?$/;

/** Words of running text that stand before a code without a sign between. */
const WORDS_BEFORE = new RegExp(
  '^.*(?:根据|依据|按照|依照|参照|遵照|贯彻|落实|执行|实施|关于|以及|通过|印发|发布|下发|转发|下达|废止|制定|修订|文件|附件|详见|参见|文号|[的及与由以按见据])' +
    `(?=[${CHINESE}]{2})`,
);
/** Bodies before the code of theirs: 国务院国发〔2012〕9号. */
const BODY_BEFORE = new RegExp(
  `^.*(?:国务院|政府|[省市县区州]委|办公厅|办公室|总局|中央|委员会)(?=(?![办发字函文政])[${CHINESE}]{2})`,
);
/** 和, 原 … before a code: only in front of a whole one, as 和政发, 即墨政发 are codes themselves. */
const LINK_BEFORE = /^.*?[和原即从将](?=[\u4e00-\u9fff]{1,6}(?:政|府|委|党|发|质|市监|办|函))/;
const PLACE_BEGINNING =
  /^(?:和田|和龙|和林|和静|和硕|和平|和顺|即墨|从江|从化|将乐|原平|原阳|[和原即从将](?:政|府|委|党|发|质|市监|办|函))/;

/** 国务院令第721号, 总局令第3号, 国家认监委公告2018年第5号. */
const ORDER = /(令|公告)(?:((?:19|20)\d{2})年)?第?(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})号/g;
const GIVER = /[\u4e00-\u9fff]{1,29}$/;
/** 一九八五年九月六日 before the giver of an order. */
const CHINESE_DATE = /^.{0,8}年.{1,3}月.{1,3}日/;
/** What stands before the name of who gave an order: 根据, 经. */
const BEFORE_ORDER = /^.*(?:[经由以据]|按照|依照|废止)/;
/** A number that lost a bracket, the year's border or 号, alone on its line: 质委〔20211. */
const DAMAGED =
  /^([\u4e00-\u9fff]{2,12})(?:[〔[（(](?:19|20)\d{2}[〕\]）)]?\d{0,5}号?|(?:19|20)\d{2}[〕\]）)]\d{1,5}号?|(?:19|20)\d{2}\s?第?\d{1,4}号)$/;

/** All whole document numbers in `text`, and those that lost a bracket where the code before the year is certain. */
export function findDocumentNumbers(text: string): readonly DocumentNumber[] {
  const orders = orderNumbers(text);
  const numbers: DocumentNumber[] = [];
  let next = 0;
  for (const match of text.matchAll(YEAR_AND_NUMBER)) {
    const number = codedNumber(text, match);
    if (number === null) continue;
    while ((orders[next]?.end ?? text.length + 1) <= number.start) next += 1;
    if ((orders[next]?.start ?? text.length) >= number.end) numbers.push(number);
  }
  return orders.length === 0 ? numbers : [...numbers, ...orders].sort((a, b) => a.start - b.start);
}

function codedNumber(text: string, match: RegExpExecArray): DocumentNumber | null {
  const [whole, open, year, close, number] = match;
  const prefix = codeBefore(text, match.index);
  const isWhole = open !== undefined && close !== undefined;
  const isOrdinary = open === undefined && whole.includes('年');
  if (prefix.length < 2 || isOrdinary || !isCode(prefix, isWhole ? open : null)) return null;
  const start = match.index - prefix.length;
  const end = match.index + whole.length;
  const printed = isWhole ? `${prefix}〔${year}〕${number}号` : text.slice(start, end);
  return { start, end, text: printed, prefix, damaged: !isWhole };
}

function orderNumbers(text: string): readonly DocumentNumber[] {
  const orders: DocumentNumber[] = [];
  for (const match of text.matchAll(ORDER)) {
    const giver = giverBefore(text, match.index);
    if (giver === '' || (match[1] === '公告' && giver.length < 3)) continue;
    const [, kind, year, number] = match;
    const start = match.index - giver.length;
    const end = match.index + match[0].length;
    const prefix = `${giver}${kind}`;
    const printed = year === undefined ? `${prefix}第${number}号` : `${prefix}${year}年第${number}号`;
    orders.push({ start, end, text: printed, prefix, damaged: false });
  }
  return orders;
}

/** The code that ends at `at`, without the words of running text before it; '' if there is none. */
function codeBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - LONGEST_CODE), at);
  const run = CODE.exec(window)?.[0];
  if (run === undefined) return '';
  const afterDigit = /\d/.test(text.charAt(at - run.length - 1));
  let code = afterDigit ? run.replace(/^[年月日号]+/, '') : run;
  for (let shorter = code; ; code = shorter) {
    shorter = code.replace(WORDS_BEFORE, '').replace(BODY_BEFORE, '');
    if (!PLACE_BEGINNING.test(shorter)) shorter = shorter.replace(LINK_BEFORE, '');
    if (shorter === code) return code;
  }
}

function isCode(prefix: string, open: string | null): boolean {
  if (open === null) return BARE_CODE_END.test(prefix);
  return /[（(]/.test(open) ? CODE_END.test(prefix) : !NO_CODE_END.test(prefix);
}

function giverBefore(text: string, at: number): string {
  const run = GIVER.exec(text.slice(Math.max(0, at - 29), at))?.[0] ?? '';
  const afterDigit = /\d/.test(text.charAt(at - run.length - 1));
  return (afterDigit ? run.replace(/^[日号]/, '') : run).replace(CHINESE_DATE, '').replace(BEFORE_ORDER, '');
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
