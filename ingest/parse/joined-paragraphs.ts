import type { WorkingText } from '../../text/working-text.ts';
import { type MarkerStyle, readMarker } from './markers.ts';

/** A shorter line is one paragraph, whatever numbers it holds. */
const SHORTEST = 200;
/** Where a number may stand inside a line: 第三条, 二、, （三）. */
const CANDIDATE =
  /第[一二三四五六七八九十百零〇\d]{1,6}[章节条]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）/g;
/** A paragraph begins behind the end of a sentence, or behind a blank that the source has there. */
const SENTENCE_END = /[。；：！？”]/;
/** So many numbers in a row show that line ends are lost. */
const FEWEST = 3;

/**
 * Where paragraphs begin inside a line whose line ends were lost: at numbers that count on, each at the beginning of a
 * sentence. None for a line that merely refers to others' numbers.
 */
export function joinedParagraphs(working: WorkingText, start: number, end: number): readonly number[] {
  if (end - start < SHORTEST) return [];
  const line = working.text.slice(start, end);
  const last = new Map<MarkerStyle, number>();
  const own = readMarker(line);
  if (own?.number != null) last.set(own.style, own.number);
  const borders: number[] = [];
  let counted = 0;
  for (const { index } of line.matchAll(CANDIDATE)) {
    if (index === 0 || !beginsParagraph(working, start + index)) continue;
    const marker = readMarker(line.slice(index, index + 24));
    if (marker === null || marker.number === null) continue;
    const before = last.get(marker.style) ?? 0;
    if (marker.number !== before + 1 && marker.number !== 1) continue;
    if (marker.number === before + 1 && before > 0) counted += 1;
    last.set(marker.style, marker.number);
    borders.push(start + index);
  }
  return counted + 1 >= FEWEST ? borders : [];
}

function beginsParagraph(working: WorkingText, at: number): boolean {
  const gapStart = working.ends[at - 1] ?? 0;
  const gapEnd = working.starts[at] ?? 0;
  const isGap = gapEnd > gapStart && /\s/.test(working.source.slice(gapStart, gapEnd));
  return isGap || SENTENCE_END.test(working.text[at - 1] ?? '');
}
