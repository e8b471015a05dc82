import { findMoney } from '../../../text/money.ts';
import { parseNumber } from '../../../text/numerals.ts';
import type { Span } from '../../../text/span.ts';
import { type AwardName, findAwardNames } from '../../../text/vocabulary/award-names.ts';
import { findTiers } from '../../../text/vocabulary/award-tiers.ts';
import type { Inherited } from './grant.ts';
import type { Recipient } from './items.ts';
import { recipientsIn } from './items.ts';
import type { AwardContext } from './statements.ts';
import { tokenise } from './tokens.ts';

/** One row of a table that pays an award. Spans are those of the text the table stands in. */
export interface TableAward extends Span {
  readonly name: AwardName;
  readonly tier: string | null;
  readonly recipient: Recipient | null;
  readonly yuan: number;
  readonly kind: 'exact' | 'ceiling' | 'floor' | 'range' | 'perUnit';
  readonly maxYuan: number | null;
  readonly amount: Span;
  readonly oneOff: boolean;
  /** The head cell that gives the unit; null where the cell itself does. */
  readonly unit: Span | null;
  /** The award where it stands outside the row. */
  readonly awardAbove: Span | null;
}

interface Cell extends Span {
  readonly text: string;
}

interface Head {
  readonly moneyColumn: number;
  readonly factor: number | null;
  readonly cell: Cell;
  readonly oneOff: boolean;
}

/** A head cell over sums that are given. */
const GIVEN = /奖励|奖金|补助|资助|扶持|奖补|支持|补贴/u;
const AMOUNT = /金额|标准|额度|数额|奖金|奖励|资金|补助|资助/u;
const NOT_GIVEN = /投资|产值|收入|税|罚|费用|预算|总额|合计|名额|数量|条件|办法|依据/u;
/** Columns of names may carry the word as well: 奖励项目, 资助对象. */
const NAME_COLUMN = /(?:项目|对象|类别|名称|等级|等次|奖项|范围|内容)(?:[（(]|$)/u;
const UNIT = /[（(]?(?:单位[:：])?(?<unit>亿元|万元|千元|元)(?:\/[\p{Script=Han}]{1,2})?[）)]?/u;
const FACTORS: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 千元: 1e3, 元: 1 };

/** Lines of `text` within `range` that are rows of a table: cells parted by | or tabs. */
export function tableLines(text: string, range: Span): readonly Span[] {
  const lines: Span[] = [];
  if (!/[|｜\t]/u.test(text.slice(range.start, range.end))) return lines;
  let start = range.start;
  while (start < range.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > range.end ? range.end : newline;
    if (/\S[ ]*[|｜\t][ ]*\S/u.test(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** What the rows read so far mean for the rows below them. */
export interface TableState {
  readonly head: Head | null;
  readonly above: AwardName | null;
}

/** At the first row of a table: the award of the heading or the lead may be left out in its rows. */
export function beginTable(inherited: Inherited): TableState {
  return { head: null, above: inherited.awards[0] ?? null };
}

/** The awards of the table rows in `lines`; empty where no head says that its sums are given. */
export function readTable(
  text: string,
  lines: readonly Span[],
  context: AwardContext,
  state: TableState,
): { readonly awards: readonly TableAward[]; readonly state: TableState } {
  const found: TableAward[] = [];
  let { head, above } = state;
  for (const line of lines) {
    const cells = cellsOf(text, line);
    const newHead = headOf(cells, text, line);
    if (newHead !== null) {
      head = newHead;
      continue;
    }
    if (head === null) continue;
    const row = rowOf(cells, head, above, context, line);
    if (row === null) continue;
    found.push(...row.awards);
    above = row.name;
  }
  return { awards: found, state: { head, above } };
}

function cellsOf(text: string, { start, end }: Span): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let i = start; i <= end; i += 1) {
    if (i < end && !/[|｜\t]/u.test(text[i] ?? '')) continue;
    cells.push(trimmed(text, from, i));
    from = i + 1;
  }
  const isEdge = (cell: Cell | undefined): boolean => cell !== undefined && cell.text === '';
  if (isEdge(cells[0]) && /[|｜]/u.test(text[start] ?? '')) cells.shift();
  if (isEdge(cells.at(-1)) && /[|｜]/u.test(text[end - 1] ?? '')) cells.pop();
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  const printed = text.slice(from, to);
  const bare = printed.trim();
  const start = from + (bare === '' ? 0 : printed.indexOf(bare));
  return { text: bare, start, end: start + bare.length };
}

function headOf(cells: readonly Cell[], text: string, line: Span): Head | null {
  if (cells.some((c) => /\d/u.test(c.text))) return null;
  const isAboutAwards = cells.some((c) => /奖项|荣誉|称号|奖励|奖金|等次|等级|资助|补助|扶持/u.test(c.text));
  const isSum = (c: Cell): boolean =>
    AMOUNT.test(c.text) &&
    !NOT_GIVEN.test(c.text) &&
    !NAME_COLUMN.test(c.text) &&
    (GIVEN.test(c.text) || isAboutAwards);
  const moneyColumn = cells.findIndex(isSum);
  const cell = cells[moneyColumn];
  if (cell === undefined) return null;
  const near = text.slice(Math.max(0, line.start - 30), line.start);
  const unit = UNIT.exec(cell.text)?.groups?.unit ?? /单位[:：](?<unit>万元|元)/u.exec(near)?.groups?.unit;
  return {
    moneyColumn,
    factor: unit === undefined ? null : (FACTORS[unit] ?? null),
    cell,
    oneOff: cell.text.includes('一次性'),
  };
}

function rowOf(
  cells: readonly Cell[],
  head: Head,
  above: AwardName | null,
  context: AwardContext,
  line: Span,
): { readonly name: AwardName; readonly awards: readonly TableAward[] } | null {
  const money = cells[head.moneyColumn];
  if (money === undefined) return null;
  const sum = sumOf(money, head.factor);
  const others = cells.filter((c) => c !== money);
  const named = others.flatMap((c) => namesIn(c, context));
  const tiers = others.flatMap((c) => findTiers(c.text).map((t) => t.tier));
  const name = named[0] ?? above;
  if (name === null || sum === null) return null;
  const recipients = others.flatMap((c) => recipientsOf(c));
  const recipient = new Set(recipients).size === 1 ? (recipients[0] ?? null) : null;
  const base = { ...sum, recipient, start: line.start, end: line.end, oneOff: head.oneOff };
  const unit = sum.usesHead ? head.cell : null;
  const awards =
    named.length > 0
      ? named.map((n) => ({
          ...base,
          name: n,
          tier: n.tier ?? (named.length === 1 ? (tiers[0] ?? null) : null),
          unit,
          awardAbove: null,
        }))
      : tiers.length <= 1
        ? [{ ...base, name, tier: tiers[0] ?? null, unit, awardAbove: { start: name.start, end: name.end } }]
        : [];
  const isNamed = named.length > 0 || tiers.length === 1 || recipients.length > 0;
  return isNamed ? { name, awards } : null;
}

/** A cell holds what elsewhere follows a verb: 绿色食品认证 stands for 获得绿色食品认证. */
const OBTAINED = '获得';

function namesIn(cell: Cell, context: AwardContext): readonly AwardName[] {
  const shift = (names: readonly AwardName[], by: number): readonly AwardName[] =>
    names.map((n) => ({ ...n, start: n.start + by, end: n.end + by }));
  const names = findAwardNames(cell.text, context, context.awards);
  if (names.length > 0) return shift(names, cell.start);
  return shift(
    findAwardNames(`${OBTAINED}${cell.text}`, context, context.awards),
    cell.start - OBTAINED.length,
  );
}

function recipientsOf(cell: Cell): readonly Recipient[] {
  const tokens = tokenise(cell.text, []);
  return recipientsIn(tokens, 0, tokens.length);
}

interface CellSum {
  readonly yuan: number;
  readonly maxYuan: number | null;
  readonly kind: TableAward['kind'];
  readonly amount: Span;
  readonly usesHead: boolean;
}

/** 50万元 as it stands, or 50 under a head that says 万元. */
function sumOf(cell: Cell, factor: number | null): CellSum | null {
  const sums = findMoney(cell.text);
  const [only] = sums;
  const offset = cell.start;
  if (only !== undefined) {
    if (sums.length > 1) return null;
    const amount = { start: offset + only.sum.start, end: offset + only.sum.end };
    return { yuan: only.yuan, maxYuan: only.maxYuan, kind: only.kind, amount, usesHead: false };
  }
  const bare =
    /^(?<bound>不超过|最高|≤)?(?<number>\d[\d,]*(?:\.\d+)?|[一二三四五六七八九十百]+)(?:\/[家项个件人])?$/u.exec(
      cell.text,
    );
  const value = bare?.groups?.number === undefined ? null : parseNumber(bare.groups.number);
  if (value === null || value <= 0 || factor === null) return null;
  return {
    yuan: value * factor,
    maxYuan: null,
    kind: bare?.groups?.bound === undefined ? 'exact' : 'ceiling',
    amount: { start: offset, end: offset + cell.text.length },
    usesHead: true,
  };
}
