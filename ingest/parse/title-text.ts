import { gapsIn, plainText } from '../../text/printed-text.ts';
import type { Range } from './head.ts';
import type { MetadataSource } from './metadata-source.ts';
import { endsLikeOrganisation } from './titles.ts';

/**
 * A title as print has it: lines joined, no blanks but one between the names of several issuers (中共江西省委
 * 江西省人民政府关于…), which the source shows as a blank or a line end.
 */
export function printedTitle(source: MetadataSource, { from, to }: Range): string {
  const lines = source.paragraphs.slice(from, to).filter(({ text }, i) => i === 0 || !/^[（(【]/.test(text));
  const first = lines[0];
  if (first === undefined) return '';
  const parts = lines.flatMap((line) => splitAtSourceGaps(source, line.start, line.text));
  return joinTitle(parts);
}

/** Pieces of a line that a blank or line end in the source kept apart, with the punctuation of print. */
function splitAtSourceGaps({ cleaned }: MetadataSource, start: number, text: string): readonly string[] {
  const { working } = cleaned;
  const end = start + text.length;
  const borders = [start, ...gapsIn(working, start, end), end];
  return borders
    .slice(1)
    .map((border, i) => plainText(working, borders[i] ?? start, border))
    .filter((part) => part !== '');
}

function joinTitle(parts: readonly string[]): string {
  let title = '';
  for (const part of parts) {
    const betweenNames =
      endsLikeOrganisation(title) &&
      !part.startsWith('关于') &&
      !/^[《（，、]/.test(part) &&
      !title.includes('关于');
    title += betweenNames ? ` ${part}` : part;
  }
  return title;
}
