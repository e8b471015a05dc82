import type { Span } from '../../../text/span.ts';
import { findTiers } from '../../../text/vocabulary/award-tiers.ts';
import type { Recipient } from './items.ts';
import { recipientsIn } from './items.ts';
import type { Cell } from './table-cells.ts';
import { tokenise } from './tokens.ts';

/** A column of sums that are given; tier and recipient where its head names them (组织（万元）, 提名奖). */
export interface MoneyColumn {
  /** Counted from the last column, 0: rows under merged cells are shorter at their beginning. */
  readonly fromEnd: number;
  readonly tier: string | null;
  readonly recipient: Recipient | null;
  /** 制定, 修订: what is done with the standard of the row; null where the column is for no deed. */
  readonly deed: string | null;
  readonly factor: number | null;
  readonly cell: Cell;
}

export interface Head {
  readonly columns: readonly MoneyColumn[];
  readonly oneOff: boolean;
  readonly width: number;
}

/** A head cell over sums that are given. */
const GIVEN = /奖励|奖金|补助|资助|扶持|奖补|支持|补贴/u;
const AMOUNT = /金额|标准|额度|数额|奖金|奖励|资金|补助|资助/u;
const NOT_GIVEN = /投资|产值|收入|税|罚|费用|预算|总额|合计|名额|数量|条件|办法|依据/u;
/** Columns of names may carry the word as well: 奖励项目, 资助对象. */
const NAME_COLUMN = /(?:项目|对象|类别|名称|等级|等次|奖项|范围|内容)(?:[（(]|$)/u;
const ABOUT_AWARDS = /奖项|荣誉|称号|奖励|奖金|等次|等级|资助|补助|扶持/u;
const UNIT = /[（(]?(?:单位[:：])?(?<unit>亿元|万元|千元|元)(?:\/[\p{Script=Han}]{1,2})?[）)]?/u;
const FACTORS: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 千元: 1e3, 元: 1 };
/** 国家级, 宣城市级: the level of what the row names. */
const LEVEL_COLUMN = /^(?<level>(?:国家|省|市|州|县|区|\p{Script=Han}{2,3}[省市州县区])级)(?:[（(]|$)/u;
/** 首次认证, 续展（再认证）: when the sum is given that stands below with its unit. */
const TIME_COLUMN = /^(?:首次|新)(?:认证|认定|获证|获评|通过)|^(?:续展|再认证|复评|复审|续期)/u;
/** 制定, 主导修订: with the standard of the row it is what is paid for. */
const DEED = /^(?<deed>(?:主导|主持|牵头|参与)?(?:制定|制订|修订|制修订))(?:[（(]|$)/u;
/** How far above the table 单位：万元 may stand. */
const UNIT_ABOVE = 30;

/** The head that `cells` are; null for a row that says no sums are given in it. */
export function headOf(cells: readonly Cell[], text: string, line: Span, givenAbove: boolean): Head | null {
  if (cells.some((c) => /\d/u.test(c.text))) return null;
  const near = text.slice(Math.max(0, line.start - UNIT_ABOVE), line.start);
  const unitAbove = /单位[:：](?<unit>万元|元)/u.exec(near)?.groups?.unit;
  const isAboutAwards = givenAbove || cells.some((c) => ABOUT_AWARDS.test(c.text));
  const columnOf = (cell: Cell, i: number): MoneyColumn => ({
    fromEnd: cells.length - 1 - i,
    ...classOf(cell),
    factor: factorOf(UNIT.exec(cell.text)?.groups?.unit ?? unitAbove),
    cell,
  });
  const all = cells.map(columnOf);
  const ofClasses = all.filter(({ tier, recipient, deed, cell, factor }) => {
    const isClass = tier !== null || recipient !== null || deed !== null;
    return isClass && isAboutAwards && !NOT_GIVEN.test(cell.text) && factor !== null;
  });
  const sums = all.filter(({ cell }) => isSum(cell, isAboutAwards));
  const ofTimes = givenAbove ? all.filter(({ cell }) => TIME_COLUMN.test(cell.text)) : [];
  const columns = ofClasses.length > 1 ? ofClasses : sums.length > 0 ? sums.slice(0, 1) : ofTimes;
  const [first] = columns;
  if (first === undefined) return null;
  return { columns, oneOff: cells.some((c) => c.text.includes('一次性')), width: cells.length };
}

/**
 * The second row of a head, under a merged cell of sums: 组织 | 个人. Null where `cells` are no such row.
 */
export function subHeadOf(cells: readonly Cell[], head: Head): Head | null {
  const [merged] = head.columns;
  const filled = cells.filter((c) => c.text !== '');
  if (merged === undefined || head.columns.length !== 1 || filled.length < 2) return null;
  const columns = cells.flatMap((cell, i): readonly MoneyColumn[] => {
    const kind = classOf(cell);
    if (kind.tier === null && kind.recipient === null && kind.deed === null) return [];
    const factor = factorOf(UNIT.exec(cell.text)?.groups?.unit) ?? merged.factor;
    return [{ fromEnd: cells.length - 1 - i, ...kind, factor, cell: merged.cell }];
  });
  const isWhole = columns.length === filled.length && !cells.some((c) => /\d/u.test(c.text));
  return isWhole ? { ...head, columns } : null;
}

function isSum({ text }: Cell, isAboutAwards: boolean): boolean {
  return (
    AMOUNT.test(text) &&
    !NOT_GIVEN.test(text) &&
    !NAME_COLUMN.test(text) &&
    (GIVEN.test(text) || isAboutAwards)
  );
}

/** 组织奖励（万元）, 提名奖, 修订（万元/项）: the class of winners, or the deed, a column is for. */
function classOf({ text }: Cell): Pick<MoneyColumn, 'tier' | 'recipient' | 'deed'> {
  const level = LEVEL_COLUMN.exec(text)?.groups?.level;
  const deed = DEED.exec(text)?.groups?.deed ?? (level === undefined ? null : `获得${level}`);
  if (NAME_COLUMN.test(text)) return { tier: null, recipient: null, deed: null };
  const [tier, ...otherTiers] = findTiers(text);
  const tokens = tokenise(text, []);
  const [recipient, ...others] = recipientsIn(tokens, 0, tokens.length);
  return {
    tier: tier === undefined || otherTiers.length > 0 ? null : tier.tier,
    recipient: recipient === undefined || others.length > 0 ? null : recipient,
    deed,
  };
}

function factorOf(unit: string | undefined): number | null {
  return unit === undefined ? null : (FACTORS[unit] ?? null);
}
