import type { Level } from '../../answer/answer.ts';
import type { Messages } from '../language/messages.ts';
import type { Names } from '../language/names.ts';

interface UnderstoodLine {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

/** Shown in ways of their own: the words that were linked, and the question that was gone on from. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['links']);

/**
 * The understood question as lines to read. Fields and values that the page has words for get them; others are
 * shown as they come, so that a server that knows more than the page hides nothing.
 */
export function understoodLines(
  understood: Readonly<Record<string, unknown>>,
  t: Messages,
  names: Names,
): readonly UnderstoodLine[] {
  const fields: Readonly<Record<string, string>> = t.understood.fields;
  return Object.entries(understood).flatMap(([key, raw]) => {
    if (SHOWN_ELSEWHERE.has(key) || isAny(key, raw) || (key === 'topic' && raw === understood.text))
      return [];
    const value = worded(raw, t, names);
    return value === '' ? [] : [{ key, name: fields[key] ?? key, value }];
  });
}

/** No condition was set. */
function isAny(key: string, raw: unknown): boolean {
  return key === 'sums' && raw === 'any';
}

function worded(value: unknown, t: Messages, names: Names): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return t.yes;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'string') return wordFor(value, t);
  if (Array.isArray(value)) {
    return value
      .map((item) => worded(item, t, names))
      .filter((words) => words !== '')
      .join(t.coverage.separator);
  }
  if (typeof value !== 'object') return '';
  return wordedObject(value, t, names);
}

function wordedObject(value: object, t: Messages, names: Names): string {
  if ('yuan' in value && 'comparator' in value) return bound(value, t);
  if ('printed' in value && 'understood' in value)
    return t.understood.correction(String(value.printed), String(value.understood));
  if ('from' in value && 'to' in value) return years(value, t);
  if ('name' in value && typeof value.name === 'string') return nameOf(value.name, value, t, names);
  return Object.entries(value)
    .map(([key, inner]) => [key, worded(inner, t, names)] as const)
    .filter(([, words]) => words !== '')
    .map(([key, words]) => `${key} ${words}`)
    .join(t.coverage.separator);
}

/** The name of what was linked: of a place by its level, of anything else with the English name that came with it. */
function nameOf(name: string, linked: object, t: Messages, names: Names): string {
  if ('adcode' in linked) return names.place(name, 'level' in linked ? levelOf(linked.level, t) : null);
  return names.thing(name, 'nameEn' in linked && typeof linked.nameEn === 'string' ? linked.nameEn : null);
}

function levelOf(value: unknown, t: Messages): Level | null {
  const levels = Object.keys(t.levels) as readonly Level[];
  return levels.find((level) => level === value) ?? null;
}

function wordFor(value: string, t: Messages): string {
  const known: Readonly<Record<string, string>> = { ...t.understood.values, ...t.levels, ...t.recipients };
  return known[value] ?? value;
}

function years({ from, to }: { readonly from: unknown; readonly to: unknown }, t: Messages): string {
  if (from === to) return String(from ?? '');
  return [
    from === null ? '' : `${t.understood.from} ${String(from)}`,
    to === null ? '' : `${t.understood.to} ${String(to)}`,
  ]
    .join(' ')
    .trim();
}

function bound(
  value: {
    readonly yuan: unknown;
    readonly comparator: unknown;
    readonly yuanMax?: unknown;
    readonly open?: unknown;
  },
  t: Messages,
): string {
  const sum = (yuan: unknown) => (typeof yuan === 'number' ? yuan.toLocaleString('en-US') : String(yuan));
  if (typeof value.open === 'string') {
    const [low, high] = [value.open === 'high' ? '>=' : '>', value.open === 'low' ? '<=' : '<'];
    return `${low} ${sum(value.yuan)}, ${high} ${sum(value.yuanMax)} ${t.yuan}`;
  }
  if (value.comparator === 'between') return `${sum(value.yuan)}–${sum(value.yuanMax)} ${t.yuan}`;
  return `${String(value.comparator)} ${sum(value.yuan)} ${t.yuan}`;
}
