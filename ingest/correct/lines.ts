import { QpgError } from '../../text/errors.ts';
import { type CorrectionEntry, correctionSchema } from './correction.ts';

const BYTE_ORDER_MARK = /^\uFEFF/u;

/**
 * The corrections of a file, one JSON object a line; blank lines are passed over. Pure.
 * @param file the name that errors carry
 * @throws QpgError SETTING_INVALID naming the line and what is wrong with it: a correction is never left out silently
 */
export function parseCorrections(text: string, file: string): readonly CorrectionEntry[] {
  return text
    .replace(BYTE_ORDER_MARK, '')
    .split('\n')
    .flatMap((content, i) =>
      content.trim() === '' ? [] : [{ line: i + 1, correction: parseLine(content, file, i + 1) }],
    );
}

function parseLine(content: string, file: string, line: number): CorrectionEntry['correction'] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw badLine(file, line, 'it is not one JSON object', cause);
  }
  const parsed = correctionSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badLine(file, line, `${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not allowed'}`);
}

function badLine(file: string, line: number, what: string, cause?: unknown): QpgError {
  return new QpgError({
    code: 'SETTING_INVALID',
    message: `${file}, line ${line}: ${what}.`,
    remedy:
      'Mend or delete the line; docs/corrections.md describes the fields, and "qpg correct" writes such lines.',
    cause,
  });
}
