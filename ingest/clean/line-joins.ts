import { HAN } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import type { Edit, WorkingText } from '../../text/working-text.ts';
import { readMarker, readMarkerForm } from '../parse/markers.ts';
import { splitLines } from './chrome.ts';

/** Punctuation after which a sentence goes on. */
const GOES_ON = /[，、“《〈（〔]$/;
/** What no line begins with. */
const CONTINUES = /^[，。；、）》”：？！%〕〉]/;
const UNIT_AFTER_DIGIT = /^(?:年|月|日|%|万|亿|元|个|项|家|件|倍)/;
const ENDS = /[。；！？：…”）》|]$/;
const HAN_AT_END = new RegExp(`[${HAN}A-Za-z0-9%]$`);
/** 第十二条第二款的规定: what a line begins with that was broken before a reference. */
const REFERENCE = /^第[一二三四五六七八九十百零\d]{1,6}[章节条款项]/;
/** What no article begins with, though it be the next one: 第六条的规定, 第六条第二款, 第六条、第七条. */
const REFERS = /^(?:第[一二三四五六七八九十\d]+[款项]|[的、，。和及或至等]|规定的|所[列称]|之规定)/;
/** 第二十二号, below …主席令. */
const ORDER_NUMBER = /^第[一二三四五六七八九十百零〇\d]{1,6}号$/;
/** A text of fewer lines, or of narrower or wider ones, was not wrapped by a program. */
const FEWEST_LINES = 8;
const NARROWEST = 40;
const WIDEST = 160;
/** Share of the width a line has to fill to be taken for wrapped. */
const MOSTLY_FULL = 0.75;
const FULL = 0.9;
const UNFINISHED_SHARE = 0.5;
/** How much of a line is shown when the break within a sentence is reported. */
const SHOWN = 12;

/**
 * The edits that take line ends out of sentences, and the places where a sentence or heading was broken. A line that
 * begins with a number of its own is never joined to the one before.
 */
export function lineEdits({ text }: WorkingText): {
  readonly edits: readonly Edit[];
  readonly broken: readonly Span[];
} {
  const lines = splitLines(text);
  const wrapWidth = findWrapWidth(lines.map((line) => line.text));
  const edits: Edit[] = [];
  const broken: Span[] = [];
  let article = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || line.text === '' || next.text === '') continue;
    article = articleAt(line.text, article);
    const within = !isNextArticle(next.text, article) && isBroken(line.text, next.text);
    if (!within && !isWrapped(line.text, next.text, wrapWidth)) continue;
    edits.push({ start: line.end, end: next.start, replacement: '' });
    if (within) {
      broken.push({
        start: Math.max(line.start, line.end - SHOWN),
        end: Math.min(next.end, next.start + SHOWN),
      });
    }
  }
  return { edits, broken };
}

/** Number of the article that a line opens, else of the one before. */
function articleAt(line: string, before: number): number {
  if (isNextArticle(line, before)) return before + 1;
  const marker = readMarker(line);
  return marker?.style === 'article' ? (marker.number ?? before) : before;
}

/** 第一条 与…相衔接 below a title, 第六条 到期后… below the fifth: the sequence proves an article, whatever its words. */
function isNextArticle(line: string, article: number): boolean {
  const form = readMarkerForm(line);
  return form?.style === 'article' && form.number === article + 1 && !REFERS.test(line.slice(form.length));
}

/** A break that the characters on its two sides prove. */
function isBroken(line: string, next: string): boolean {
  if (isTableRow(line) || isTableRow(next)) return false;
  if (CONTINUES.test(next)) return true;
  if (readMarker(next) !== null) return false;
  if (REFERENCE.test(next) && HAN_AT_END.test(line) && !isMarkerAlone(line) && !isChapter(line)) return true;
  if (GOES_ON.test(line) || isMarkerAlone(line)) return true;
  if (line.endsWith('令') && ORDER_NUMBER.test(next)) return true;
  if (/\d$/.test(line) && UNIT_AFTER_DIGIT.test(next)) return true;
  return endsInsideTitle(line, next);
}

/** A number whose words stand on the next line; 附件1 stands alone by right. */
function isMarkerAlone(line: string): boolean {
  const marker = readMarker(line);
  return marker !== null && marker.length === line.length && marker.style !== 'attachment';
}

/** 第二章 程序, below which 第五条 规定期限内… is an article and no reference. */
function isChapter(line: string): boolean {
  const style = readMarker(line)?.style;
  return style === 'chapter' || style === 'section' || style === 'part';
}

/** 《 or 〔 opened in this line and closed early in the next one. */
function endsInsideTitle(line: string, next: string): boolean {
  const open = Math.max(line.lastIndexOf('《'), line.lastIndexOf('〔'));
  if (open < 0 || line.length - open > 60) return false;
  const closer = line[open] === '《' ? '》' : '〕';
  if (line.indexOf(closer, open) >= 0) return false;
  const closes = next.indexOf(closer);
  return closes >= 0 && closes < 60;
}

/** A break at the right margin of a text that was wrapped. A numbered line may be a heading, so it must be full. */
function isWrapped(line: string, next: string, width: number | null): boolean {
  if (width === null || isTableRow(line) || isTableRow(next) || readMarker(next) !== null) return false;
  const needed = readMarker(line) === null || line.includes('。') ? MOSTLY_FULL : FULL;
  return displayWidth(line) >= width * needed && isUnfinished(line);
}

/**
 * The width a text was wrapped at, which its longest lines show; null for text with one paragraph a line. Lines of a
 * wrapped text end unfinished far more often than not.
 */
function findWrapWidth(lines: readonly string[]): number | null {
  const filled = lines.filter((line) => line !== '' && !isTableRow(line));
  const widest = filled.reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  if (filled.length < FEWEST_LINES || widest < NARROWEST || widest > WIDEST) return null;
  const long = filled.filter((line) => displayWidth(line) >= widest * MOSTLY_FULL);
  const unfinished = long.filter((line) => isUnfinished(line) || GOES_ON.test(line));
  return unfinished.length >= 4 &&
    unfinished.length >= long.length * UNFINISHED_SHARE &&
    long.length * 4 >= filled.length
    ? widest
    : null;
}

function isUnfinished(line: string): boolean {
  return HAN_AT_END.test(line) && !ENDS.test(line);
}

/** Half-width columns that a line takes: two a Chinese character. */
function displayWidth(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i += 1) width += line.charCodeAt(i) > 0xff ? 2 : 1;
  return width;
}

function isTableRow(line: string): boolean {
  return line.includes(' | ');
}
