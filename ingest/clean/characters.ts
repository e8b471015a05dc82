import { normalizeCharacter } from '../../text/normalize.ts';
import type { Edit, WorkingText } from '../../text/working-text.ts';

/** Anything but what is the same character in every text: Chinese, ASCII, common punctuation and the line end. 陜 is told from 陕. */
const UNUSUAL =
  /[^\n\t\x20-\x7e\u3001\u3002\u300a\u300b\u4e00-\u965b\u965d-\u9fff\uff0c\uff1a\uff1b\uff08\uff09]/g;

/**
 * The edits that give every character its plain form: full-width letters, digits and signs to half width, small
 * forms and numbered signs (㈠) spelled out, invisible characters dropped, line ends as \n.
 */
export function* characterEdits({ text }: WorkingText): Generator<Edit> {
  for (const match of text.matchAll(UNUSUAL)) {
    const [c] = match;
    const replacement = plainForm(c, text[match.index + 1]);
    if (replacement !== c) yield { start: match.index, end: match.index + c.length, replacement };
  }
}

function plainForm(c: string, next: string | undefined): string {
  if (c === '\r') return next === '\n' ? '' : '\n';
  // 陜 (xiá), which looks like 陝, stands for 陕 in the name of the province.
  if (c === '陜') return '陕';
  if (c === '\u2028' || c === '\u2029' || c === '\u0085') return '\n';
  return normalizeCharacter(c);
}
