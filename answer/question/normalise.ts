import { detectScript, simplify } from '../../text/convert-script.ts';
import { parseNumber } from '../../text/numerals.ts';

/** 60万 in an English question. */
const HAN_MYRIAD = /(?<=\d)\s?万(?:元)?/gu;
/** 20w, as sums are typed in haste. */
const HASTY_MYRIAD = /(?<=\d)w(?![a-z])/giu;
/** 二〇二〇年, as documents print years. */
const PRINTED_YEAR = /[一二][〇零○九]([〇零○一二三四五六七八九]{2})(?=年)/gu;
const DIGITS = '〇一二三四五六七八九';
/** 百分之九十八点五. */
const SPELLED_SHARE = /百分之([零〇一二三四五六七八九十百]{1,5})(?:点([零〇一二三四五六七八九]{1,3}))?/gu;
/** 九成, 两成: shares by tenths. */
const TENTHS =
  /(?<![构生完建形变收养落促组现达])([一二两三四五六七八九])成(?=$|[以之的了吗呢,，。?？]|左右|五)(五)?/gu;
/** 上百个, 过千家: that many or more. */
const SO_MANY = /(?<![马早晚以之])[上过逾超](百|千|万)(?=[个家项件种户名])/gu;
/** 过半, 一半以上, more than half: over 50%. */
const HALF = /(?:超过一半|过半|一半以上|大半)(?!数)/gu;
const HALF_EN = /\b(?:more than|over|above) half(?= (?:of|the)\b)/giu;
/** ninety-eight percent, a hundred per cent. */
const SPELLED_PERCENT =
  /\b(?:(?:one |a )?(hundred)|(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?))(?= ?(?:percent|per cent)\b)/giu;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** 奖厉, 将励: slips of the ear in the word that questions of awards are asked with, where no other word begins (奖历届). */
const MISHEARD_REWARD = /奖厉(?!害)|将励/gu;
/** 冀 名牌产品: the blank behind a one-character name of a province keeps it apart. */
const BLANK_BEHIND_PROVINCE =
  /(?<=(?:^|\s)[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新])\s(?=\p{Script=Han})/gu;
const BLANKS_BESIDE_HAN = /(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\d])|(?<=\d)\s+(?=\p{Script=Han})/gu;
const ENGLISH_FRAME =
  /\b(?:what|which|who|whose|where|when|how|does|do|is|are|did|list|show|compare|find|the|of|for)\b/gi;

export interface NormalisedQuestion {
  readonly text: string;
  /** The same with its blanks: terms that were typed apart stay apart for the search. */
  readonly spaced: string;
  readonly language: 'zh' | 'en';
}

/**
 * The question in the form everything else reads: half-width letters, digits and marks, simplified characters and
 * the mainland's words where it was typed in traditional ones, no blanks between Chinese characters.
 */
export function normaliseQuestion(asked: string): NormalisedQuestion {
  const flat = asked
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const spaced = hasTraditional(flat) ? simplify(flat) : flat;
  const language = languageOf(spaced.replace(BLANKS_BESIDE_HAN, ''));
  if (language === 'en')
    return {
      text: spaced
        .replace(BLANKS_BESIDE_HAN, '')
        .replace(SPELLED_PERCENT, percentInDigits)
        .replace(HAN_MYRIAD, ' wan')
        .replace(HALF_EN, 'more than 50 percent'),
      spaced,
      language,
    };
  const text = spaced
    .replace(HASTY_MYRIAD, '万')
    .replace(PRINTED_YEAR, (year) =>
      Array.from(year.replace(/[零○]/gu, '〇'), (digit) => DIGITS.indexOf(digit)).join(''),
    )
    .replace(SPELLED_SHARE, shareInDigits)
    .replace(
      TENTHS,
      (_, tenths: string, five?: string) =>
        `${(parseNumber(tenths) ?? 0) * 10 + (five === undefined ? 0 : 5)}%`,
    )
    .replace(HALF, '超过50%')
    .replace(SO_MANY, (_, many: string) => `不少于${parseNumber(`一${many}`) ?? many}`)
    .replace(MISHEARD_REWARD, '奖励')
    .replace(BLANK_BEHIND_PROVINCE, ',')
    .replace(BLANKS_BESIDE_HAN, '');
  return { text, spaced, language };
}

function shareInDigits(printed: string, whole: string, decimals = ''): string {
  const value = whole === '百' ? 100 : parseNumber(whole);
  const behind = Array.from(decimals.replace(/零/gu, '〇'), (digit) => DIGITS.indexOf(digit)).join('');
  return value === null ? printed : `${value}${behind === '' ? '' : `.${behind}`}%`;
}

function percentInDigits(_: string, hundred?: string, ten = '', one = ''): string {
  if (hundred !== undefined) return '100';
  const tens = TENS.indexOf(ten.toLowerCase()) + 2;
  return String(tens * 10 + ONES.indexOf(one.toLowerCase()) + 1);
}

/** A question is short: one character that only traditional text has settles its script. */
function hasTraditional(text: string): boolean {
  return [...text].some((character) => detectScript(character) === 'traditional');
}

/** Words that only a question framed in Chinese has. */
const CHINESE_FRAME = /[什哪谁吗呢怎么多少几如何请问有没]/u;

/**
 * A question framed in English stays English though it quotes Chinese terms (trace 三明市 chief quality officer), and
 * the other way round.
 */
function languageOf(text: string): 'zh' | 'en' {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  if (han === 0) return /[a-z]/i.test(text) ? 'en' : 'zh';
  if ((text.match(ENGLISH_FRAME) ?? []).length >= 2) return 'en';
  const words = (text.match(/[A-Za-z]+/g) ?? []).filter((word) => /[a-z]{2}$/.test(word)).length;
  return words >= 2 && words * 2 >= han && !CHINESE_FRAME.test(text) ? 'en' : 'zh';
}
