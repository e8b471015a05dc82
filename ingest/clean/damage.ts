import { quoteOf, type Span } from '../../text/span.ts';
import { sourceSpan, type WorkingText } from '../../text/working-text.ts';
import type { Damage } from '../parse/document.ts';

interface Rule {
  readonly kind: Damage['kind'];
  readonly pattern: RegExp;
}

/** Losses that the characters around them prove, each pattern on one line of text. */
const RULES: readonly Rule[] = [
  // 新建*********中心, ××市.
  { kind: 'redaction', pattern: /\*{3,}|[×╳]{2,}|█{2,}|□{2,}|■{2,}/g },
  // 20122020年: the dash between two years.
  { kind: 'lost_punctuation', pattern: /(?<!\d)(?:19|20)\d{2}(?:19|20)\d{2}(?=年)/g },
  // 95%上: the 以 before 上.
  { kind: 'lost_digits', pattern: /\d%上(?=[，。；、）\n]|$)/g },
  // 2023，全县: the 年 behind a year that opens a sentence.
  { kind: 'lost_digits', pattern: /(?<=^|[。；：\n])(?:19|20)\d{2}，/gm },
  // A day without its 年月日, alone on its line.
  { kind: 'lost_digits', pattern: /^(?:19|20)\d{4,6}$/gm },
  // 12m2/人: the raised 2 of a square metre.
  { kind: 'mis_converted', pattern: /\d(?:km|cm|mm|m)[23](?=[/）；，。、以左]|$)/gm },
  // A document number whose bracket or 号 is gone: 质委〔20211.
  { kind: 'lost_digits', pattern: /^[\u4e00-\u9fff]{2,12}(?:〔\d{4,9}|\d{4,8}〕\d{0,4}号?|〔\d{4}〕)$/gm },
];

/** Where a damaged place is shown, its phrase is shown, but no more than this much on either side. */
const MOST_SHOWN = 20;
const PHRASE_BORDER = /[，。；：！？、\n]/;

/** Damage that shows in the cleaned text, with source spans; each entry shows the phrase it stands in. */
export function textDamage(working: WorkingText): readonly Damage[] {
  const { text } = working;
  const found = RULES.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) =>
      entry(working, kind, phraseAround(text, match.index, match.index + match[0].length)),
    ),
  );
  return [...found, ...lostUntil(working, found), ...lostQuotes(working), ...lostStops(working)];
}

/** As many proven losses beside digits make a text suspicious as a whole. */
const SUSPICIOUS = 2;
const BARE_YEAR = /(?<=^|[。；：\n])((?:19|20)\d{2})年，/gm;

/**
 * 2025年，合格率达到… where the same text prints 到2025年 elsewhere and has lost characters beside its digits: the 到 is
 * gone as well. In a sound text a sentence may begin with its year.
 */
function lostUntil(working: WorkingText, found: readonly Damage[]): readonly Damage[] {
  if (found.filter(({ kind }) => kind === 'lost_digits').length < SUSPICIOUS) return [];
  const { text } = working;
  const printed = new Set([...text.matchAll(/到((?:19|20)\d{2})年/g)].map(([, year]) => year));
  return [...text.matchAll(BARE_YEAR)]
    .filter(([, year]) => printed.has(year))
    .map(({ 0: whole, index }) =>
      entry(working, 'lost_digits', phraseAround(text, index, index + whole.length)),
    );
}

/** “ without its ”: another “ opens, or the line ends, before it closes. The first one of a sentence is shown. */
function lostQuotes(working: WorkingText): readonly Damage[] {
  const { text } = working;
  const damage: Damage[] = [];
  let open = -1;
  let shown = false;
  for (const { 0: c, index } of text.matchAll(/[“”。\n]/g)) {
    if (open >= 0 && !shown && (c === '“' || c === '\n')) {
      damage.push(entry(working, 'lost_punctuation', phraseAround(text, open, open + 1)));
      shown = true;
    }
    if (c === '“') open = index;
    else if (c !== '。') open = -1;
    if (c === '。' || c === '\n') shown = false;
  }
  return damage;
}

/** A paragraph of several sentences that does not end with a stop, or lost it before the bracketed list at its end. */
function lostStops(working: WorkingText): readonly Damage[] {
  const { text } = working;
  const bracketBehindStop = /。（[^（）\n]{2,80}）\n/.test(text);
  const damage: Damage[] = [];
  for (const match of text.matchAll(/(?<=[\u4e00-\u9fff\d%])(?:（[^（）\n]{2,120}）)?$/gm)) {
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
    const line = text.slice(lineStart, match.index);
    if (!line.includes('。') || line.length - line.lastIndexOf('。') < 6 || line.includes(' | ')) continue;
    const bracketed = match[0] !== '';
    if (bracketed && !(bracketBehindStop && /负责|牵头|配合|落实/.test(match[0]))) continue;
    const at = lineStart + line.length;
    damage.push(entry(working, 'lost_punctuation', phraseAround(text, at - 1, at)));
  }
  return damage;
}

function entry(working: WorkingText, kind: Damage['kind'], { start, end }: Span): Damage {
  const span = sourceSpan(working, start, end);
  return { kind, asPrinted: quoteOf(working.source, span.start, span.end).quote, ...span };
}

function phraseAround(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < MOST_SHOWN && !PHRASE_BORDER.test(text[from - 1] ?? '\n')) from -= 1;
  while (to < text.length && to - end < MOST_SHOWN && !PHRASE_BORDER.test(text[to] ?? '\n')) to += 1;
  return { start: from, end: to };
}
