import { findMoney } from '../../../text/money.ts';
import { parseNumber } from '../../../text/numerals.ts';
import type { Span } from '../../../text/span.ts';
import { type AwardName, findAwardNames } from '../../../text/vocabulary/award-names.ts';
import { findTiers } from '../../../text/vocabulary/award-tiers.ts';
import type { Inherited } from './grant.ts';
import { type Recipient, recipientsIn } from './items.ts';
import type { AwardContext } from './statements.ts';
import { type Cell, cellsOf } from './table-cells.ts';
import { type Head, headOf, subHeadOf } from './table-head.ts';
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

/** What the rows read so far mean for the rows below them. */
export interface TableState {
  readonly head: Head | null;
  readonly above: AwardName | null;
  /** The name cell of the last row, for rows below it that leave it out under a merged cell. */
  readonly nameAbove: string | null;
  /** True where what stands above the table says that sums are given in it. */
  readonly isGiven: boolean;
  /** True where it says that they are given once: 按下表给予一次性资助. */
  readonly oneOff: boolean;
  /** True right below the head, where its second row may stand. */
  readonly isBelowHead: boolean;
}

/** At the first row of a table: the award of the heading or the lead may be left out in its rows. */
export function beginTable({ awards, licence }: Inherited): TableState {
  return {
    head: null,
    above: awards[0] ?? null,
    nameAbove: null,
    isGiven: licence !== null,
    oneOff: licence?.oneOff ?? false,
    isBelowHead: false,
  };
}

/** The awards of the table rows in `lines`; empty where no head says that its sums are given. */
export function readTable(
  text: string,
  lines: readonly Span[],
  context: AwardContext,
  begun: TableState,
): { readonly awards: readonly TableAward[]; readonly state: TableState } {
  const found: TableAward[] = [];
  let state = begun;
  for (const line of lines) {
    const cells = cellsOf(text, line);
    const second = state.isBelowHead && state.head !== null ? subHeadOf(cells, state.head) : null;
    const head = second ?? headOf(cells, text, line, state.isGiven);
    if (head !== null) {
      const oneOff = head.oneOff || state.oneOff;
      state = { ...state, head: { ...head, oneOff }, isBelowHead: second === null };
      continue;
    }
    if (state.head === null) continue;
    const ofDeeds = deedsOf(cells, state.head, context, line);
    const row = ofDeeds ?? rowOf(cells, state.head, state, context, line);
    state = {
      ...state,
      isBelowHead: false,
      ...(row === null ? {} : { above: row.name, nameAbove: row.nameCell }),
    };
    found.push(...(row?.awards ?? []));
  }
  return { awards: found, state };
}

interface Row {
  readonly name: AwardName;
  readonly nameCell: string | null;
  readonly awards: readonly TableAward[];
}

function rowOf(
  cells: readonly Cell[],
  head: Head,
  { above, nameAbove }: TableState,
  context: AwardContext,
  line: Span,
): Row | null {
  const columns = head.columns.map((column) => ({ ...column, money: cells.at(-1 - column.fromEnd) }));
  const others = cells.filter((c) => columns.every(({ money }) => money !== c));
  const { named, nameCell } = namesOfRow(others, nameAbove, context);
  const tiers = others.flatMap((c) => findTiers(c.text).map((t) => t.tier));
  const name = named[0] ?? above;
  if (name === null) return null;
  const recipients = others.flatMap((c) => recipientsOf(c));
  const recipient = new Set(recipients).size === 1 ? (recipients[0] ?? null) : null;
  const isNamed = named.length > 0 || tiers.length === 1 || recipients.length > 0;
  if (!isNamed || (named.length === 0 && tiers.length > 1)) return null;
  const awards = columns.flatMap(({ money, factor, tier, recipient: ofColumn, cell }): TableAward[] => {
    const sum = money === undefined ? null : sumOf(money, factor);
    if (sum === null) return [];
    const base = {
      ...sum,
      recipient: ofColumn ?? recipient,
      start: line.start,
      end: line.end,
      oneOff: head.oneOff,
      unit: sum.usesHead ? cell : null,
    };
    if (named.length === 0) {
      const awardAbove = { start: name.start, end: name.end };
      return [{ ...base, name, tier: tier ?? tiers[0] ?? null, awardAbove }];
    }
    return named.map((n) => {
      const own = n.tier ?? (named.length === 1 ? (tiers[0] ?? null) : null);
      return { ...base, name: n, tier: own ?? tier, awardAbove: null };
    });
  });
  return awards.length === 0 ? null : { name, nameCell, awards };
}

/** A row of 标准类别 | 制定（万元） | 修订（万元）: its awards are what each column says is done with it. */
function deedsOf(cells: readonly Cell[], head: Head, context: AwardContext, line: Span): Row | null {
  const money = head.columns.map(({ fromEnd }) => cells.at(-1 - fromEnd));
  const others = cells.filter((c) => !money.includes(c));
  const awards = head.columns.flatMap(({ deed, factor, cell }, i): TableAward[] => {
    const sum = money[i] === undefined ? null : sumOf(money[i], factor);
    if (deed === null || sum === null) return [];
    const names = others.flatMap((c) => namesIn(c, context, deed));
    const unit = sum.usesHead ? cell : null;
    const { start, end } = line;
    const base = { ...sum, tier: null, recipient: null, start, end, oneOff: head.oneOff, unit };
    return names.map((name) => ({ ...base, name, awardAbove: null }));
  });
  const [first] = awards;
  return first === undefined ? null : { name: first.name, nameCell: others.at(-1)?.text ?? null, awards };
}

/** 国家级, 省级 in a column of their own. */
const LEVEL_CELL = /^(?:国家|省|市|州|县|区)级$/u;
const SERIAL = /^[\d一二三四五六七八九十、.（）()]*$/u;

/** The awards a row names; a level in a cell of its own belongs to the name beside it or above it. */
function namesOfRow(
  cells: readonly Cell[],
  nameAbove: string | null,
  context: AwardContext,
): { readonly named: readonly AwardName[]; readonly nameCell: string | null } {
  const level = cells.find((c) => LEVEL_CELL.test(c.text));
  const texts = cells.filter((c) => c !== level && !SERIAL.test(c.text));
  if (level === undefined) {
    return { named: texts.flatMap((c) => namesIn(c, context)), nameCell: texts[0]?.text ?? nameAbove };
  }
  const bases = texts.length > 0 ? texts.map((c) => c.text) : nameAbove === null ? [] : [nameAbove];
  for (const base of bases) {
    const [name] = findAwardNames(`${OBTAINED}${level.text}${base}`, context, context.awards);
    if (name?.printedName.includes(level.text) === true)
      return { named: [{ ...name, start: level.start, end: level.end }], nameCell: base };
  }
  return { named: texts.flatMap((c) => namesIn(c, context)), nameCell: texts[0]?.text ?? nameAbove };
}

/** A cell holds what elsewhere follows a verb: 绿色食品认证 stands for 获得绿色食品认证. */
const OBTAINED = '获得';

/** @param done what stands for the verb that elsewhere goes before: 修订 of 国家标准 */
function namesIn(cell: Cell, context: AwardContext, done: string | null = null): readonly AwardName[] {
  const shift = (names: readonly AwardName[], by: number): readonly AwardName[] =>
    names.map((n) => ({ ...n, start: Math.max(n.start + by, cell.start), end: n.end + by }));
  const named = done === null ? findAwardNames(cell.text, context, context.awards) : [];
  if (named.length > 0) return shift(named, cell.start);
  const verb = done ?? OBTAINED;
  return shift(findAwardNames(`${verb}${cell.text}`, context, context.awards), cell.start - verb.length);
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
