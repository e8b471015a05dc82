import { CHINESE_DIGIT_CLASS, parseNumber } from './numerals.ts';
import type { Span } from './span.ts';

/** A calendar date read from text; `iso` is YYYY-MM-DD. */
export interface DateMatch extends Span {
  readonly iso: string;
}

const YEAR = `(?:\\d{4}|[${CHINESE_DIGIT_CLASS}Oo0]{4})`;
const SMALL = `(?:\\d{1,2}|[${CHINESE_DIGIT_CLASS}]{1,3})`;
/** 2012年7月17日, 二〇一二年七月十七日. */
const WITH_CHARACTERS = new RegExp(`(${YEAR})年(${SMALL})月(${SMALL})[日号]`, 'g');
/** 2018-09-28, 2018/9/28, 2018.9.28. */
const WITH_SIGNS = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** 28.09.2018, the day first; read only where the two cannot be taken for each other. */
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.])/g;

/** Every full date (year, month, day) in `text`, in order. Impossible dates (13月) are left out. */
export function findDates(text: string): readonly DateMatch[] {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(WITH_CHARACTERS)) {
    push(found, match.index, match[0], match[1], match[2], match[3]);
  }
  for (const match of text.matchAll(WITH_SIGNS)) {
    push(found, match.index, match[0], match[1], match[3], match[4]);
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const [whole, day, month, year] = match;
    if (Number(day) > 12 || day === month) push(found, match.index, whole, year, month, day);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date that `text` is, blanks and brackets around it aside; null if it is anything else. */
export function parseDate(text: string): string | null {
  const bare = text.replace(/^[\s（(]+/, '').replace(/(?<![\s）)])[\s）)]+$/, '');
  const [date] = findDates(bare);
  return date !== undefined && date.start === 0 && date.end === bare.length ? date.iso : null;
}

/**
 * Reads a run of digits that lost its 年月日: 202146 can only be 2021-04-06, while 2021111 may be 2021-01-11 or
 * 2021-11-01.
 * @returns the date if exactly one reading is a calendar date, else null
 */
export function readBareDate(digits: string): string | null {
  if (!/^(?:19|20)\d{4,6}$/.test(digits)) return null;
  const rest = digits.slice(4);
  const readings = [1, 2]
    .filter((monthLength) => rest.length - monthLength >= 1 && rest.length - monthLength <= 2)
    .map((monthLength) => [rest.slice(0, monthLength), rest.slice(monthLength)] as const)
    .filter((parts) => parts.every((part) => part.length === 2 || !part.startsWith('0')))
    .map(([month, day]) => isoDate(Number(digits.slice(0, 4)), Number(month), Number(day)))
    .filter((iso) => iso !== null);
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/** YYYY-MM-DD if the three make a day of the calendar between 1900 and 2199, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** `iso` moved by whole years and days; 29 February becomes 28 where the year has none. */
export function shiftDate(iso: string, years: number, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const shifted = isoDate(year + years, month, day) ?? isoDate(year + years, month, day - 1) ?? iso;
  const date = new Date(`${shifted}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `iso` moved by whole months; a day that the month has not becomes its last one. */
export function shiftMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

function push(
  found: DateMatch[],
  start: number,
  whole: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): void {
  const iso = isoDate(readPart(year), readPart(month), readPart(day));
  if (iso !== null) found.push({ iso, start, end: start + whole.length });
}

/** 二O一二 and 二0一二 are common slips for 二〇一二. */
function readPart(part: string | undefined): number {
  const text = part ?? '';
  return parseNumber(/^\d+$/.test(text) ? text : text.replace(/[Oo0]/g, '〇')) ?? Number.NaN;
}
