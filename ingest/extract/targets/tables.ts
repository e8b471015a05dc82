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

interface Columns {
  readonly indicator: number;
  readonly unit: number | null;
  readonly goal: number;
  readonly year: number | null;
  readonly width: number;
}

const INDICATOR_HEAD = /^(?:主要|具体|核心)?(?:指标(?:名称)?|名称|内容)$/u;
const UNIT_HEAD = /^(?:计量)?单位$/u;
const GOAL_HEAD = /^(?:到)?(?<year>20\d{2})年?(?:底)?(?:目标值?|规划值?|指标值?)?$|目标值?$|规划值?$/u;
/** 有效注册商标量（件）: the unit behind the name, where no column gives it. */
const UNIT_IN_NAME = /[（(](?<unit>[^（）()]{1,8})[）)]$/u;
const NO_UNIT = /^[-—–/\s]*$/u;

/**
 * Goals set in tables of indicators (rows as `cell | cell`): the column of indicators, the one of units, and the last
 * column headed by a year or 目标. Rows of another width, and cells that hold no number, are passed over.
 */
export function tableGoals(text: string): readonly TableGoal[] {
  const goals: TableGoal[] = [];
  let columns: Columns | null = null;
  for (const row of rows(text)) {
    const head = readHead(row.cells);
    if (head !== null) columns = head;
    else if (columns !== null) {
      const goal = readRow(row, columns);
      if (goal !== null) goals.push(goal);
    }
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

function readHead(cells: readonly string[]): Columns | null {
  const indicator = cells.findIndex((cell) => INDICATOR_HEAD.test(cell));
  const goal = cells.findLastIndex((cell) => GOAL_HEAD.test(cell));
  if (indicator < 0 || goal <= indicator) return null;
  const unit = cells.findIndex((cell) => UNIT_HEAD.test(cell));
  const year = GOAL_HEAD.exec(cells[goal] ?? '')?.groups?.year;
  return {
    indicator,
    unit: unit < 0 ? null : unit,
    goal,
    year: year === undefined ? null : Number(year),
    width: cells.length,
  };
}

function readRow({ cells, start, end }: Row, columns: Columns): TableGoal | null {
  if (cells.length !== columns.width) return null;
  const [quantity, ...others] = findQuantities(
    (cells[columns.goal] ?? '').replace(/^[[［【](.*)[\]］】]$/u, '$1'),
  );
  const indicator = (cells[columns.indicator] ?? '').replace(/^(?:\d{1,2}[.．、]|（.{1,3}）)/u, '');
  if (quantity === undefined || others.length > 0 || indicator.length < 2) return null;
  const inName = UNIT_IN_NAME.exec(indicator);
  const column = columns.unit === null ? '' : (cells[columns.unit] ?? '');
  const unit = NO_UNIT.test(column) ? (inName?.groups?.unit ?? '') : column;
  return {
    start,
    end,
    indicator: inName === null ? indicator : indicator.slice(0, inName.index),
    ...inUnit(quantity, unit),
    year: columns.year,
  };
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
