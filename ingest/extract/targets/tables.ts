import type { Span } from '../../../text/span.ts';
import { findQuantities, type Quantity } from './quantity.ts';

/** One goal of a table of indicators; offsets within the text given. */
export interface TableGoal extends Span {
  readonly indicator: string;
  readonly quantity: Quantity;
  /** Printed in the unit column; the quantity's own unit where there is none. */
  readonly unit: string | null;
  readonly year: number | null;
}

interface Row extends Span {
  readonly cells: readonly string[];
}

/** Places of columns, counted from the right: rows under a merged first cell are shorter at their beginning. */
interface Columns {
  readonly indicator: number;
  readonly unit: number | null;
  /** The numbers of the rows: they tell a row that lacks its first cell from one that lacks its last. */
  readonly serial: number | null;
  readonly goals: readonly { readonly column: number; readonly year: number | null }[];
  readonly width: number;
}

const SERIAL_HEAD = /^序号$/u;
const SERIAL = /^\d{1,3}[.、]?$/u;

const INDICATOR_HEAD = /^(?:主要|具体|核心)?(?:指标(?:名称)?|名称|内容)$/u;
const UNIT_HEAD = /^(?:计量)?单位$/u;
const GOAL_HEAD = /^(?:到)?(?<year>20\d{2})年?(?:底)?(?:目标值?|规划值?|指标值?)?$|目标值?$|规划值?$/u;
/** 有效注册商标量（件）: the unit behind the name, where no column gives it. */
const UNIT_IN_NAME = /[（(](?<unit>[^（）()]{1,8})[）)]$/u;
const NO_UNIT = /^[-—–/\s]*$/u;

/**
 * Goals set in tables of indicators (rows as `cell | cell`): the column of indicators, the one of units, and those headed
 * by 目标 or by a year ahead. A year is ahead of the year of issue, or is that year in a plan year by year; where nothing
 * tells the year of issue, only the last column counts. Rows of another width, and cells that hold no number, are passed
 * over.
 * @param issued year of issue; null where it is not known
 */
export function tableGoals(text: string, issued: number | null): readonly TableGoal[] {
  const goals: TableGoal[] = [];
  let columns: Columns | null = null;
  for (const row of rows(text)) {
    const head = readHead(row.cells, issued);
    if (head !== null) columns = head;
    else if (columns !== null) goals.push(...readRow(row, columns));
  }
  return goals;
}

function* rows(text: string): Generator<Row> {
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    if (line.includes(' | ')) yield { start, end, cells: line.split('|').map((cell) => cell.trim()) };
    start = end + 1;
  }
}

function readHead(cells: readonly string[], issued: number | null): Columns | null {
  const indicator = cells.findIndex((cell) => INDICATOR_HEAD.test(cell));
  const headed = cells.flatMap((cell, at) => {
    const head = at > indicator ? GOAL_HEAD.exec(cell) : null;
    if (head === null) return [];
    const year = head.groups?.year;
    return [{ column: at - cells.length, year: year === undefined ? null : Number(year) }];
  });
  if (indicator < 0 || headed.length === 0) return null;
  const unit = cells.findIndex((cell) => UNIT_HEAD.test(cell));
  const serial = cells.findIndex((cell) => SERIAL_HEAD.test(cell));
  return {
    indicator: indicator - cells.length,
    unit: unit < 0 ? null : unit - cells.length,
    serial: serial < 0 ? null : serial - cells.length,
    goals: goalColumns(headed, issued),
    width: cells.length,
  };
}

/** Of the columns of years those of goals: what was reached by the year of issue is none. */
function goalColumns(headed: Columns['goals'], issued: number | null): Columns['goals'] {
  const last = headed.slice(-1);
  if (issued === null) return last;
  const isYearly = headed.every(({ year }, i) => i === 0 || year === (headed[i - 1]?.year ?? 0) + 1);
  const ahead = headed.filter(
    ({ year }) => year !== null && (year > issued || (isYearly && year === issued)),
  );
  return ahead.length > 0 ? ahead : last;
}

function readRow({ cells, start, end }: Row, columns: Columns): readonly TableGoal[] {
  const isShorter = cells.length < columns.width && columns.serial !== null;
  const isUnderMerged = isShorter && SERIAL.test(cells.at(columns.serial) ?? '');
  if (cells.length !== columns.width && !isUnderMerged) return [];
  const indicator = (cells.at(columns.indicator) ?? '').replace(/^(?:\d{1,2}[.．、]|（.{1,3}）)/u, '');
  if (indicator.length < 2) return [];
  const inName = UNIT_IN_NAME.exec(indicator);
  const column = columns.unit === null ? '' : (cells.at(columns.unit) ?? '');
  const printed = NO_UNIT.test(column) ? (inName?.groups?.unit ?? '') : column;
  return columns.goals.flatMap(({ column: at, year }): readonly TableGoal[] => {
    const [quantity, ...others] = findQuantities(
      (cells.at(at) ?? '').replace(/^[[［【](.*)[\]］】]$/u, '$1'),
    );
    if (quantity === undefined || others.length > 0) return [];
    const name = inName === null ? indicator : indicator.slice(0, inName.index);
    return [{ start, end, indicator: name, ...inUnit(quantity, printed), year }];
  });
}

/** The value in the column's unit, with 万 and 亿 worked out: 8 in 万件 is 80000 件. */
function inUnit(quantity: Quantity, printed: string): Pick<TableGoal, 'quantity' | 'unit'> {
  if (NO_UNIT.test(printed)) return { quantity, unit: quantity.unit };
  const [, scale, unit] = /^(万|亿)(?=[\p{Script=Han}])(.+)$/u.exec(printed) ?? [];
  if (scale === undefined || unit === undefined || quantity.unit !== null) return { quantity, unit: printed };
  const factor = scale === '万' ? 1e4 : 1e8;
  const scaled = (value: number): number => Number((value * factor).toPrecision(12));
  const { value, valueMax } = quantity;
  return {
    quantity: { ...quantity, value: scaled(value), valueMax: valueMax === null ? null : scaled(valueMax) },
    unit,
  };
}
