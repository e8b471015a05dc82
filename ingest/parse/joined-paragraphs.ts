import type { WorkingText } from '../../text/working-text.ts';
import { type Marker, type MarkerStyle, mayRefer, readMarkerForm } from './markers.ts';
import type { Line } from './prove-markers.ts';
import { hasGapBefore } from './source-gaps.ts';

/** In a shorter line only chapters and articles that continue the document's own sequence begin a paragraph. */
const LONG = 200;
/** Arabic numbers begin paragraphs only in a line that is too long for one. */
const VERY_LONG = 500;
/** Where a number may stand inside a line: 第三条, 二、, （三）, 4. */
const CANDIDATE =
  /第[一二三四五六七八九十百零〇\d]{1,6}[编章节条]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|(?<!\d)\d{1,2}(?:、|[.．](?!\d))/g;
/** A paragraph begins behind the end of a sentence, or behind a blank that the source has there. */
const SENTENCE_END = /[。；：！？”]/;
const FULL_END = /[。！？”]/;
/** So many numbers in a row show that line ends are lost. */
const FEWEST = 3;
/** An excerpt in one line leaves out so many articles at most. */
const WIDEST_JUMP = 5;
/** The words of a chapter or section and no more. */
const CHAPTER_HEADING = /^第[^，。；：第]{1,6}[章节][^，。；：]{1,24}$/;
/** A chapter with its heading words and its first article right behind them: the sign of lost line ends. */
const CHAPTER_AND_ARTICLE =
  /第[一二三四五六七八九十百零〇\d]{1,6}章[^，。；：第]{1,24}第[一二三四五六七八九十百零〇\d]{1,6}[条节]/;
const LAW_UNITS: ReadonlySet<MarkerStyle> = new Set(['part', 'chapter', 'section', 'article']);

/** The lines of a working text, cut where line ends were lost before a number. */
export function splitJoinedLines(working: WorkingText): readonly Line[] {
  const lines = plainLines(working.text);
  const ahead = lawNumbersAhead(lines);
  const last = new Map<MarkerStyle, number>();
  return lines.flatMap((line, i) => {
    const contentEnd = line.start + line.text.length;
    const own = readMarkerForm(line.text);
    if (own?.number != null && !mayRefer(line.text, own)) last.set(own.style, own.number);
    const runsTogether = line.text.length >= LONG && CHAPTER_AND_ARTICLE.test(line.text);
    const borders = bordersIn(working, { ...line, runsTogether }, last, ahead[i] ?? new Map());
    return [line.start, ...borders].map((start, at): Line => {
      const next = borders[at];
      return {
        start,
        end: next ?? line.end,
        text: working.text.slice(start, next ?? contentEnd),
        isCut: at > 0,
      };
    });
  });
}

function plainLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found + 1;
    lines.push({ start, end, text: text.slice(start, found < 0 ? end : found), isCut: false });
    start = end;
  }
  return lines;
}

/** For every line the numbers of chapters and articles that the next lines begin with. */
function lawNumbersAhead(lines: readonly Line[]): readonly ReadonlyMap<MarkerStyle, number>[] {
  const ahead: ReadonlyMap<MarkerStyle, number>[] = [];
  let next: ReadonlyMap<MarkerStyle, number> = new Map();
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    ahead[i] = next;
    const text = lines[i]?.text ?? '';
    const marker = readMarkerForm(text);
    if (marker?.number == null || !LAW_UNITS.has(marker.style) || mayRefer(text, marker)) continue;
    next = new Map(next).set(marker.style, marker.number);
  }
  return ahead;
}

/**
 * Finds where paragraphs begin inside a line: at chapters and articles that continue the document's sequence where no
 * line of its own has that number; in a long line also at other numbers, if several count on, each at the beginning of a
 * sentence. `last`, the numbers met so far, is brought up to date.
 */
function bordersIn(
  working: WorkingText,
  line: LongLine,
  last: Map<MarkerStyle, number>,
  ahead: ReadonlyMap<MarkerStyle, number>,
): readonly number[] {
  const isLong = line.text.length >= LONG;
  const sequence: number[] = [];
  const listed: number[] = [];
  const inLine = new Map(last);
  let counted = 0;
  for (const { index } of line.text.matchAll(CANDIDATE)) {
    const rest = line.text.slice(index, index + 32);
    const marker = index === 0 ? null : readMarkerForm(rest);
    if (marker?.number == null) continue;
    const { style, number } = marker;
    const at = line.start + index;
    const before = inLine.get(style) ?? 0;
    const heading = line.text.slice((sequence.at(-1) ?? line.start) - line.start, index);
    const found = { at, marker, before, heading, isSure: !mayRefer(rest, marker) };
    const isLaw = LAW_UNITS.has(style);
    const continues = isLaw ? continuesLaw(working, line, found, ahead) : continuesList(working, line, found);
    if (!continues) continue;
    if (isLaw) {
      sequence.push(at);
      last.set(style, number);
    }
    if (number === before + 1 && before > 0) counted += 1;
    inLine.set(style, number);
    listed.push(at);
  }
  if (!isLong || counted + 1 < FEWEST) return sequence;
  for (const [style, number] of inLine) last.set(style, number);
  return listed;
}

interface LongLine extends Line {
  /** True where a chapter and its article stand side by side in it: then commas may stand for lost line ends. */
  readonly runsTogether: boolean;
}

interface Found {
  readonly at: number;
  readonly marker: Marker;
  /** The last number of the style so far. */
  readonly before: number;
  readonly isSure: boolean;
  /** What stands between the last border and here: an article may follow the words of a chapter directly. */
  readonly heading: string;
}

function continuesList(working: WorkingText, line: Line, { at, marker, before, isSure }: Found): boolean {
  if (!isSure || line.text.length < (marker.style === 'arabic' ? VERY_LONG : LONG)) return false;
  if (marker.number !== before + 1 && marker.number !== 1) return false;
  return SENTENCE_END.test(working.text[at - 1] ?? '') || hasGapBefore(working, at);
}

function continuesLaw(
  working: WorkingText,
  line: LongLine,
  { at, marker, before, isSure, heading }: Found,
  ahead: ReadonlyMap<MarkerStyle, number>,
): boolean {
  const { style, number } = marker;
  const isLong = line.text.length >= LONG;
  const opensChapter = style === 'article' && CHAPTER_HEADING.test(heading);
  const endsSentence =
    FULL_END.test(working.text[at - 1] ?? '') ||
    (isSure && line.runsTogether && working.text[at - 1] === '，') ||
    (style === 'chapter' && CHAPTER_AND_ARTICLE.test(line.text.slice(at - line.start, at - line.start + 40)));
  const restarts = number === 1 && (isLong || style === 'section');
  const jumps = isLong && isSure && (endsSentence || opensChapter) && isAfter(number, before);
  if ((number !== before + 1 && !restarts && !jumps) || ahead.get(style) === number) return false;
  const blanks = hasGapBefore(working, at) && hasGapBefore(working, at + marker.length);
  if (!isSure) return endsSentence && blanks;
  return endsSentence || blanks || opensChapter;
}

/** An excerpt leaves articles out, but never many. */
function isAfter(number: number | null, before: number): boolean {
  return number !== null && number > before && number <= before + WIDEST_JUMP;
}
