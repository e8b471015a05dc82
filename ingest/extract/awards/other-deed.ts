import type { Item } from './items.ts';
import { statesThreshold } from './thresholds.ts';
import type { Token } from './tokens.ts';

/** 获奖企业购买保险，补贴5万元: the gift meets an expense. */
const IS_BOUGHT = /^(?:购买|采购|贷款|融资|担保|保费|保险费)$/u;
/** Deeds of a firm that merely bears the title: 省级龙头企业新建冷库的. */
const DEED = /开展|新建|新增|建设|购|承担|承办|举办|实施|增长|达到?\d|纳入|挂牌|上市|迁入|入驻|落户|引进/u;
/** 完成落户的, 新增就业的: words of having that say what was done. */
const IS_DEED = /^(?:完成|新增|建成|新建成|成为|通过)$/u;
/** 承担科技项目的: paid for the task. */
const TASK = /^(?:承担|承办)$/u;
/** What is had by doing it needs no verb of having: 主导制定国际标准并实施的. */
const IS_DONE: ReadonlySet<string> = new Set(['standard', 'secretariat', 'patent', 'certification']);

/**
 * True where having the award is not what is paid for: 对获得市长质量奖的企业购置设备, 指导企业获得…的机构,
 * 省级老字号开展直播的, 对收入首次超过1亿元的省级专精特新企业.
 * @param from first token of the object
 * @param until token of the wording of giving
 */
export function isForOtherDeed(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  from: number,
  until: number,
): boolean {
  const first = items[0]?.token ?? from;
  const last = items.at(-1)?.token ?? from;
  const before = tokens.slice(from, first);
  const after = tokens.slice(last + 1, until);
  return (
    after.some((t) => t.kind === 'activity' || IS_BOUGHT.test(t.text)) ||
    before.some((t) => t.kind === 'help') ||
    isForThreshold(before) ||
    statesThreshold(between(text, tokens, last, until)) ||
    isDeedOfBearer(text, tokens, items, before, until)
  );
}

function between(text: string, tokens: readonly Token[], last: number, until: number): string {
  return last < until ? text.slice(tokens[last]?.end ?? 0, tokens[until]?.start) : '';
}

/** 对收入首次超过1亿元的省级专精特新企业: what was reached is paid for, and not the title. */
function isForThreshold(object: readonly Token[]): boolean {
  const sum = object.findLastIndex((t) => t.kind === 'money');
  const isOther = object.slice(0, Math.max(sum, 0)).some((t) => t.kind === 'otherMoney');
  return isOther && !object.slice(sum).some((t) => t.kind === 'obtain' || t.kind === 'comma');
}

/** The title is only borne (no 获得 before it), and something else is done after it. */
function isDeedOfBearer(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  before: readonly Token[],
  until: number,
): boolean {
  const item = items.at(-1);
  const start = item === undefined ? undefined : tokens[item.token]?.end;
  if (item === undefined || start === undefined || until <= item.token) return false;
  const after = tokens.slice(item.token + 1, until);
  if (after.some((t) => t.kind === 'obtain' && TASK.test(t.text))) return true;
  if (IS_DONE.has(item.name.kind) || before.some((t) => t.kind === 'obtain' || t.kind === 'each'))
    return false;
  const said = text.slice(start, tokens[until]?.start ?? start);
  return (
    DEED.test(said) &&
    !after.some((t) => (t.kind === 'obtain' && !IS_DEED.test(t.text)) || t.kind === 'anaphor')
  );
}
