import { HAN } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import type { Edit, WorkingText } from '../../text/working-text.ts';
import { readMarker } from '../parse/markers.ts';
import { splitLines } from './chrome.ts';

/** Punctuation after which a sentence goes on. */
const GOES_ON = /[，、]$/;
/** What no line begins with. */
const CONTINUES = /^[，。；、）》”：？！%〕〉]/;
const UNIT_AFTER_DIGIT = /^(?:年|月|日|%|万|亿|元|个|项|家|件|倍)/;
const ENDS = /[。；！？：…”）》|]$/;
const HAN_AT_END = new RegExp(`[${HAN}A-Za-z0-9%]$`);
/** 第十二条第二款的规定: what a line begins with that was broken before a reference. */
const REFERENCE = /^第[一二三四五六七八九十百零\d]{1,6}[章节条款项]/;
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
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || line.text === '' || next.text === '') continue;
    const within = isBroken(line.text, next.text);
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

/** A break that the characters on its two sides prove. */
function isBroken(line: string, next: string): boolean {
  if (isTableRow(line) || isTableRow(next)) return false;
  if (CONTINUES.test(next)) return true;
  if (readMarker(next) !== null) return false;
  if (REFERENCE.test(next) && HAN_AT_END.test(line) && !isMarkerAlone(line)) return true;
  if (GOES_ON.test(line) || isMarkerAlone(line)) return true;
  if (/\d$/.test(line) && UNIT_AFTER_DIGIT.test(next)) return true;
  return endsInsideTitle(line, next);
}

/** A number whose words stand on the next line; 附件1 stands alone by right. */
function isMarkerAlone(line: string): boolean {
  const marker = readMarker(line);
  return marker !== null && marker.length === line.length && marker.style !== 'attachment';
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

/** A break at the right margin of a text that was wrapped at a fixed width. */
function isWrapped(line: string, next: string, width: number | null): boolean {
  if (width === null || isTableRow(line) || isTableRow(next) || readMarker(next) !== null) return false;
  const length = displayWidth(line);
  return length >= width - 4 && length <= width && HAN_AT_END.test(line) && !ENDS.test(line);
}

/**
 * The width a text was wrapped at: many lines end unfinished within two characters of one width, and no line is
 * longer. Null for text with one paragraph a line.
 */
function findWrapWidth(lines: readonly string[]): number | null {
  const widths = lines.filter((line) => line !== '').map(displayWidth);
  if (widths.length < 8) return null;
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  if (widest < 30 || widest > 160) return null;
  const unfinished = lines.filter(
    (line) => displayWidth(line) >= widest - 4 && HAN_AT_END.test(line) && !ENDS.test(line),
  );
  return unfinished.length * 4 >= widths.length && unfinished.length >= 4 ? widest : null;
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
