/** The characters of the working text: which source characters are one and the same to the grammar. */

/** Chinese characters (with 〇 and the ideographic iteration mark). */
export const HAN = '\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
/** Punctuation that stands between Chinese characters, full width. */
export const HAN_PUNCTUATION = '，。、；：？！…—·～“”‘’（）《》〈〉〔〕【】「」『』';
/** Blanks of every kind but the line end. */
export const BLANK = '\\t\\u000b\\f \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Characters nobody sees: byte-order mark, zero-width blanks and joiners, soft hyphen, controls. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff0-\ufffb]/u;

/** Full-width signs that Chinese print and computers use for the same thing; letters and digits by their code. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['％', '%'],
  ['﹪', '%'],
  ['＋', '+'],
  ['－', '-'],
  ['＝', '='],
  ['＜', '<'],
  ['＞', '>'],
  ['／', '/'],
  ['＆', '&'],
  ['＃', '#'],
  ['＊', '*'],
  ['｜', '|'],
  ['﹐', '，'],
  ['﹑', '、'],
  ['､', '、'],
  ['｡', '。'],
  ['﹒', '.'],
  ['﹔', '；'],
  ['﹕', '：'],
  ['∶', '：'],
  ['︰', '：'],
  ['﹖', '？'],
  ['﹗', '！'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['〝', '“'],
  ['〞', '”'],
  ['＂', '"'],
  ['＇', "'"],
  ['︿', '〈'],
  ['﹀', '〉'],
  ['《', '《'],
  ['≪', '《'],
  ['≫', '》'],
  ['﹝', '〔'],
  ['﹞', '〕'],
  ['［', '['],
  ['］', ']'],
]);

/** What one source character becomes, however long; the same character where nothing changes; '' if it is dropped. */
export function normalizeCharacter(c: string): string {
  const code = c.charCodeAt(0);
  if (code < 0x7f && code >= 0x20) return c;
  if (INVISIBLE.test(c)) return '';
  // Full-width digits and letters (０-９, Ａ-Ｚ, ａ-ｚ).
  if (inRange(code, 0xff10, 0xff19) || inRange(code, 0xff21, 0xff3a) || inRange(code, 0xff41, 0xff5a)) {
    return String.fromCharCode(code - 0xfee0);
  }
  const sign = SIGNS.get(c);
  if (sign !== undefined) return sign;
  // Bracketed and dotted numbers (㈠ ⑴ ⒈), Kangxi radicals as PDF fonts give them, compatibility ideographs, Ⅱ.
  if (inRange(code, 0x3220, 0x3243) || inRange(code, 0x2474, 0x249b)) {
    return c.normalize('NFKC').replace('(', '（').replace(')', '）');
  }
  if (inRange(code, 0x2e80, 0x2fdf) || inRange(code, 0xf900, 0xfaff)) return c.normalize('NFKC');
  return c;
}

function inRange(code: number, low: number, high: number): boolean {
  return code >= low && code <= high;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Half-width punctuation as Chinese print has it; any other character unchanged. */
export function fullWidthPunctuation(c: string): string {
  return FULL_WIDTH[c] ?? c;
}

const BLANKS = new RegExp(`[${BLANK}\\n\\r]+`, 'g');

/** The text without any blank and line end: how markers, titles and labels are written and compared. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

const TITLE_NOISE = new RegExp(
  `[${BLANK}\\n\\r《》〈〉<>“”"‘’'，,、:：·\\-—–－~～（）()〔〕\\[\\]【】]+`,
  'g',
);

/**
 * A document title reduced to what two printings of it share: no blanks, quotation marks, brackets or dashes, and
 * without 中华人民共和国 in front. For comparison only, never shown.
 */
export function titleKey(title: string): string {
  const key = title.replace(TITLE_NOISE, '').toLowerCase();
  return key.length > 9 ? key.replace(/^中华人民共和国/, '') : key;
}
