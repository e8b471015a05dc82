import { plain, sharedBigrams } from '../score/match.ts';
import type { RowPattern } from './questions.ts';

/** A row of any kind of answer: keys are read by name. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Indicators are the same where they share as many character bigrams as the gold scorer asks. */
const SAME_INDICATOR = 0.5;

type Matcher = (row: AnyRow, expected: unknown) => boolean;

const text = (value: unknown): string => (typeof value === 'string' ? plain(value) : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** 住建局 is 住房和城乡建设局: a short name's characters stand in the full name in their order. */
export function isShortFor(short: string, full: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = full.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** `003 (一)…`: the first characters of the file's name, and the clause without blanks. */
export const clauseKey = (row: AnyRow): string => `${text(row.file).slice(0, 3)} ${text(row.clause)}`;

const SPECIAL: Readonly<Record<string, Matcher>> = {
  clause: (row, expected) =>
    clauseKey(row) === `${String(expected).slice(0, 3)} ${text(String(expected).slice(4))}`,
  file: (row, expected) => text(row.file).startsWith(String(expected)),
  program: (row, expected) => list(expected).map(text).includes(text(row.program)),
  indicator: (row, expected) => sharedBigrams(String(expected), text(row.indicator)) >= SAME_INDICATOR,
  unit: (row, expected) => text(row.unit) === text(expected),
  agency: (row, expected) => isShortFor(text(expected), text(row.agency)),
  title: (row, expected) => {
    const [one, other] = [text(row.title), text(expected)];
    return one !== '' && (one.includes(other) || other.includes(one));
  },
  issuer: (row, expected) => list(row.issuer).map(text).includes(text(expected)),
  documentNumber: (row, expected) => text(row.documentNumber) === text(expected),
};

/** Whether every key of the pattern holds of the row. */
export function matches(pattern: RowPattern, row: AnyRow): boolean {
  return Object.entries(pattern).every(([key, expected]) => {
    const special = SPECIAL[key];
    return special === undefined ? row[key] === expected : special(row, expected);
  });
}

const SHOWN = ['program', 'tier', 'recipient', 'amountYuan', 'indicator', 'value', 'unit', 'year'];
const SHOWN_TOO = ['agency', 'role', 'title', 'relation', 'documentNumber', 'issuedOn', 'gbt4754'];

/** A row or a pattern in a line, for the table of failures. */
export function show(row: AnyRow): string {
  const cells = [...SHOWN, ...SHOWN_TOO]
    .filter((key) => row[key] !== undefined && row[key] !== null)
    .map((key) => String(row[key]));
  const place = row.jurisdiction ?? '';
  const clause = row.file === undefined ? (row.clause ?? '') : clauseKey(row);
  return [place, clause, ...cells].filter((cell) => cell !== '').join(' ');
}
