import type { Span } from '../span.ts';
import { levelWordAt, levelWordBefore } from './award-levels.ts';
import type { Unquoted } from './award-quotations.ts';

/** A title that is known by its quotation marks alone. */
export interface QuotedTitle extends Span {
  readonly kind: 'title' | 'quoted-title';
  readonly name: string;
  /** Where the quotation ends, 称号 aside. */
  readonly closes: number;
}

const TITLE = /^(?:荣誉)?称号/u;
const CONFERRED = /(?:获|荣获|获得|评为|认定为|授予|命名为|列为|入选)[^，,。；;]{0,14}$/u;
/** 授予甲、乙等3家企业“…”称号: the winners stand between the verb and the title. */
const WINNERS = /(?:[家个名位所]|单位|企业|城市|县城|公司|机构|同志|组织|医院|学校)[\p{Script=Han}]{0,6}$/u;
const REACH = 300;
const LONGEST = 24;

/** 获得“…”的企业: no 称号, but the verb of having right before. */
const HAD =
  /(?:获得|荣获|获评|评为|认定为|评定为|入选|入围|被授予|命名为|评选(?:出|一次|表彰|认定)?)(?:全国|全省|全市|国家级?|省级?|市级?|县级?|区级?|(?<place>\p{Script=Han}{2,5}[省市县区州]))?(?:年度)?$/u;
/** What quotation marks hold beside titles: lists, plans, and prizes, which are found by their form. */
const NO_TITLE = /[、，,。；;：:（(《]|(?:名单|目录|计划|行动|办法|政策|规划|方案|精神|绿卡|通行证|奖)$/u;

/** Titles between quotation marks: “…”称号 by whomever it was conferred, and “…” right after a verb of having. */
export function findQuotedTitles({ text, quotations }: Unquoted): readonly QuotedTitle[] {
  const found: QuotedTitle[] = [];
  for (const { start, end } of quotations) {
    const name = text.slice(start, end);
    if (name.length < 3 || name.length > LONGEST) continue;
    const title = honorary(text, start, end) ?? had(text, start, end, found.at(-1)?.end);
    if (title !== null) found.push(title);
  }
  return found;
}

/** 授予“…”荣誉称号: whatever stands between quotation marks there is a title, be its form what it may. */
function honorary(text: string, start: number, end: number): QuotedTitle | null {
  const said = TITLE.exec(text.slice(end, end + 4))?.[0];
  const before = text.slice(Math.max(0, start - REACH), start);
  if (said === undefined || !(CONFERRED.test(before.slice(-18)) || isConferredOn(before))) return null;
  const name = text.slice(start, end);
  const level =
    levelWordAt(name) === '' && !/[城都]市$/u.test(before) ? levelWordBefore(before.slice(-5)) : '';
  return {
    start: start - level.length,
    end: end + said.length,
    kind: 'title',
    name: level + name,
    closes: end,
  };
}

function isConferredOn(before: string): boolean {
  const verb = before.lastIndexOf('授予');
  return verb >= 0 && !/[。；;]/u.test(before.slice(verb)) && WINNERS.test(before.slice(-12));
}

const LISTED = /^[、和及或与]?(?:全国|全省|全市|国家级?|省级?|市级?|县级?|区级?)?$/u;

/** A quotation right after a verb of having, or directly after one that is: 入选“甲”“乙”, 获得省级“甲”和省级“乙”. */
function had(text: string, start: number, end: number, last: number | undefined): QuotedTitle | null {
  const name = text.slice(start, end);
  const isListed = last !== undefined && last <= start && LISTED.test(text.slice(last, start));
  const before = text.slice(Math.max(0, start - 12), start);
  const verb = HAD.exec(before);
  if (!(isListed || verb !== null) || NO_TITLE.test(name)) return null;
  const word = verb?.groups?.place ?? levelWordBefore(before.slice(-5));
  const level = levelWordAt(name) === '' ? word : '';
  return { start: start - level.length, end, kind: 'quoted-title', name: level + name, closes: end };
}
