import { fullWidthPunctuation, withoutBlanks } from './normalize.ts';
import type { WorkingText } from './working-text.ts';

/**
 * What print shows of working range `start`–`end`, without blanks and without what cleaning dropped inside it (pinyin,
 * line ends): source characters, traditional where the source is.
 */
export function printedText(working: WorkingText, start: number, end: number): string {
  let text = '';
  let shown = -1;
  for (let i = start; i < end; i += 1) {
    const from = working.starts[i] ?? 0;
    if (from === shown) continue;
    shown = from;
    text += working.source.slice(from, working.ends[i] ?? from);
  }
  return withoutBlanks(text);
}

/** As {@link printedText}, in simplified characters and mainland words, with the punctuation of print (half width too). */
export function plainText(working: WorkingText, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i += 1) {
    const c = working.text[i] ?? '';
    const printed = working.source.slice(working.starts[i] ?? 0, working.ends[i] ?? 0);
    text += printed.length === 1 && fullWidthPunctuation(printed) === c ? printed : c;
  }
  return withoutBlanks(text);
}

/** Offsets in the working text before which the source has a blank or line end that cleaning dropped. */
export function gapsIn(working: WorkingText, start: number, end: number): readonly number[] {
  const gaps: number[] = [];
  for (let i = start + 1; i < end; i += 1) {
    const from = working.ends[i - 1] ?? 0;
    const to = working.starts[i] ?? 0;
    if (to > from && /\s/.test(working.source.slice(from, to))) gaps.push(i);
  }
  return gaps;
}
