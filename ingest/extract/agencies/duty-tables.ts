import type { Span } from '../../../text/span.ts';
import { assignRoles, type Duty } from './brackets.ts';
import { type AgencyKnowledge, agencyLengthAt } from './names.ts';
import { type Assigned, labelAt, type Role, settleRoles } from './roles.ts';

/** So many cells of a row may be merged with those above. */
const MOST_MERGED = 2;

/** What a column is for, by its number in the row. */
type RoleColumns = ReadonlyMap<number, Role>;

interface Cell extends Span {
  readonly words: string;
}

/**
 * Duties of a table (rows as `cell | cell`) whose head names the roles: 牵头单位 | 配合单位, 责任部门. One duty a row, its
 * span the row; a cell that holds anything but bodies gives none, nor does a row without any known body.
 */
export function tableDuties(text: string, range: Span, knowledge: AgencyKnowledge): readonly Duty[] {
  const duties: Duty[] = [];
  let columns: RoleColumns = new Map();
  let width = 0;
  for (const row of rowsOf(text, range)) {
    const head = readHead(row);
    if (head.size > 0) {
      columns = head;
      width = row.length;
      continue;
    }
    const duty = readRow(text, asWideAs(row, width, columns, text, knowledge), columns, knowledge);
    if (duty !== null) duties.push(duty);
  }
  return duties;
}

/**
 * A row with empty cells at its head where one merged with that of the row above is missing; as it stands where its
 * length fits. Empty where the cells under the roles hold anything but bodies then.
 */
function asWideAs(
  row: readonly Cell[],
  width: number,
  columns: RoleColumns,
  text: string,
  knowledge: AgencyKnowledge,
): readonly Cell[] {
  const [first] = row;
  const missing = width - row.length;
  if (missing === 0) return row;
  if (first === undefined || missing < 0 || missing > MOST_MERGED) return [];
  const empty: Cell = { words: '', start: first.start, end: first.start };
  const filled = [...Array.from({ length: missing }, () => empty), ...row];
  const isOfBodies = [...columns].every(([i, role]) => {
    const cell = filled[i];
    const isKnown = cell !== undefined && agencyLengthAt(text, cell.start, knowledge) > 0;
    return isKnown && assignRoles(text, cell, knowledge, role) !== null;
  });
  return isOfBodies ? filled : [];
}

function* rowsOf(text: string, { start, end }: Span): Generator<readonly Cell[]> {
  for (let from = start; from < end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    if (text.slice(from, to).includes(' | ')) yield cellsOf(text, from, to);
    from = to + 1;
  }
}

function cellsOf(text: string, from: number, to: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = from;
  for (const printed of text.slice(from, to).split('|')) {
    const words = printed.trim();
    const start = at + printed.indexOf(words);
    cells.push({ words, start, end: start + words.length });
    at += printed.length + 1;
  }
  return cells;
}

function readHead(row: readonly Cell[]): RoleColumns {
  const columns = new Map<number, Role>();
  for (const [i, { words }] of row.entries()) {
    const label = words.length > 8 ? null : labelAt(`${words.replace(/\s/gu, '')}：`);
    if (label !== null) columns.set(i, label.role);
  }
  return columns;
}

function readRow(
  text: string,
  row: readonly Cell[],
  columns: RoleColumns,
  knowledge: AgencyKnowledge,
): Duty | null {
  const assigned: Assigned[] = [];
  for (const [i, cell] of row.entries()) {
    const role = columns.get(i);
    if (role === undefined || cell.words.length < 2) continue;
    assigned.push(...(assignRoles(text, cell, knowledge, role) ?? []));
  }
  const [first] = row;
  const last = row.at(-1);
  const known = assigned.some(({ list }) => agencyLengthAt(text, list.start, knowledge) > 0);
  if (!known || first === undefined || last === undefined) return null;
  return { start: first.start, end: Math.max(last.end, first.start + 1), ...settleRoles(assigned) };
}
