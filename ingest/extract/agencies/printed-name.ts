import type { WorkingText } from '../../../text/working-text.ts';

const HALF_WIDTH: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',' };

/** The words of the working text with the brackets and commas of the source: 各县(市、区)政府 where print has half width. */
export function printedName(working: WorkingText, start: number, end: number): string {
  let name = '';
  for (let i = start; i < end; i += 1) {
    const c = working.text[i] ?? '';
    const source = working.source.slice(working.starts[i], working.ends[i]);
    name += HALF_WIDTH[c] === source ? source : c;
  }
  return name;
}

/** A name read within `start`–`end`, with its brackets as that stretch of the source prints them. */
export function asInSource(name: string, working: WorkingText, start: number, end: number): string {
  if (!/[（），]/u.test(name)) return name;
  const at = working.text.indexOf(name, start);
  return at < 0 || at + name.length > end ? name : printedName(working, at, at + name.length);
}
