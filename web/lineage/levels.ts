import type { Answer, Level, LineageRow } from '../../answer/answer.ts';

export const LEVELS: readonly Level[] = ['national', 'province', 'prefecture', 'county'];

type Places = Answer['coverage']['notLoaded'];

/** One level of an administrative line: the clauses there, or why there are none. */
export interface LevelColumn {
  readonly level: Level;
  readonly rows: readonly LineageRow[];
  /** Places of the line at this level that the collection has no document of. */
  readonly missing: Places;
  /** Places of the line at this level whose documents do not carry the measure. */
  readonly silent: Places;
  /** Places of this level that carry the measure, with no descent proved: their clauses stand apart. */
  readonly apart: readonly string[];
}

/**
 * The rows of a line by level, from the state down; a level without rows is there too, with its reason. `apart` are
 * clauses that are shown beside the line, and whose places the levels name.
 */
export function levelColumns(
  rows: readonly LineageRow[],
  { notLoaded, silent }: Pick<Answer['coverage'], 'notLoaded' | 'silent'>,
  apart: readonly LineageRow[] = [],
): readonly LevelColumn[] {
  const of = (level: Level) => (place: { readonly level: Level | null }) => place.level === level;
  return LEVELS.map((level) => ({
    level,
    rows: rows.filter(of(level)),
    missing: notLoaded.filter(of(level)),
    silent: silent.filter(of(level)),
    apart: [...new Set(apart.filter(of(level)).flatMap(({ jurisdiction }) => jurisdiction ?? []))],
  }));
}

/** What the answer puts on the line, and what stands beside it. */
export function lineAndParallels(
  answer: Pick<Answer, 'understood' | 'coverage'>,
  { rows, otherLevels }: LineageLists,
): LineageLists {
  const isProved = ({ basis }: LineageRow): boolean => basis !== 'parallel';
  const isLine = asksOfPlaces(answer) || rows.some(isProved);
  if (!isLine) return { rows: [], otherLevels: [...rows, ...otherLevels].toSorted(byDate) };
  const apart = asksOfPlaces(answer) ? rows.filter((row) => !isProved(row) && !isOnLineOf(answer, row)) : [];
  if (apart.length === 0) return { rows, otherLevels };
  return {
    rows: rows.filter((row) => !apart.includes(row)),
    otherLevels: [...apart, ...otherLevels].toSorted(byDate),
  };
}

const STATE = '100000';

/** Whether a row is of a place that was asked about or of one above it, by the codes of GB/T 2260. */
function isOnLineOf(
  { understood, coverage }: Pick<Answer, 'understood' | 'coverage'>,
  { jurisdiction }: LineageRow,
): boolean {
  const code = coverage.jurisdictions.find(({ name }) => name === jurisdiction)?.adcode;
  const places: readonly unknown[] = Array.isArray(understood.places) ? understood.places : [];
  if (code === undefined) return false;
  const above = code.replace(/(?:00){1,2}$/, '');
  return (
    code === STATE ||
    places.some(
      (place) =>
        typeof place === 'object' &&
        place !== null &&
        'adcode' in place &&
        String(place.adcode).startsWith(above),
    )
  );
}

/** Whether the line of certain places was asked for; without any, it is that of every proved descent. */
export function asksOfPlaces({ understood }: Pick<Answer, 'understood'>): boolean {
  return Array.isArray(understood.places) && understood.places.length > 0;
}

interface LineageLists {
  readonly rows: readonly LineageRow[];
  readonly otherLevels: readonly LineageRow[];
}

function byDate(a: LineageRow, b: LineageRow): number {
  const [first, second] = [a, b].map((row) => row.issuedOn ?? row.publishedOn ?? '9999');
  return (first ?? '').localeCompare(second ?? '');
}
