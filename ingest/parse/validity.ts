import { findDates, shiftDate, shiftMonths } from '../../text/dates.ts';
import { titleKey } from '../../text/normalize.ts';
import { CHINESE_DIGIT_CLASS, parseNumber } from '../../text/numerals.ts';
import type { PageField } from '../clean/page-fields.ts';
import { periodOf } from './period.ts';

export interface ValiditySource {
  /** Paragraphs of the body. */
  readonly text: readonly string[];
  readonly title: string;
  /** Date of issue; a site's own date of publication may be years later. */
  readonly issued: string | null;
  /** The day that the note under the title of a law gives. */
  readonly enacted: string | null;
  readonly field: (name: PageField) => string | null;
}

export interface Validity {
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

const NUMBER = `(?:\\d{1,2}|[${CHINESE_DIGIT_CLASS}]{1,3})`;
const IN_FORCE = '(?:正式)?(?:施行|实施|执行|生效|试行)';
/** The statement ends there, or goes on with its term; 执行新标准 is done by somebody. */
const ENDS = `(?=[，。；、]|${NUMBER}年|$)`;
/** 自2021年5月1日起施行, 从发布之日起执行, 自印发之日起30日后施行, 于2021年5月1日起施行, 自2021年5月1日至2022年4月30日施行. */
const FROM = new RegExp(
  `([自从于]?)([^。；，自从于]{2,40}?)(?:之日)?起?(?:，?(${NUMBER})日后|，?满(${NUMBER})日后?)?(?:，)?${IN_FORCE}${ENDS}`,
  'g',
);
const OF_ISSUE = /(?:发布|公布|印发|下发|发文|签发|颁布)之日|^即日/;
const TERM = new RegExp(
  `(?:有效期|执行期|试行期|实施期限|有效期限)(?:限)?(?:暂定|暂行)?[为是]?(${NUMBER})(年|个月)|试行(?:期限?)?(?:为|暂定)?(${NUMBER})(年|个月)`,
);
/** 有效期至…, 执行至…; behind the date 止, 废止, 失效; 自…至…施行. */
const UNTIL_BEFORE = /(?:有效期(?:限)?(?:至|到|截止到?|截至)|(?:实施|施行|执行|有效)(?:至|到))$/;
const ENDS_BEHIND = /^(?:止|终止|为止|废止|失效|起?自行(?:废止|失效))/;
const IN_FORCE_BEHIND = /^(?:施行|实施|执行|试行)/;

/** Words by which a document calls itself. */
const KINDS =
  '办法|规定|条例|细则|意见|方案|通知|决定|政策|措施|规划|计划|纲要|标准|制度|公告|通告|文件|法|章程|规则|若干[^，。；]{1,8}';
const OWN_NAME = new RegExp(
  `^(?:(?:本|该|此|上述|以上)(?!市|省|县|区|州|企业|单位|年|届|人)[^，。；《》]{0,10}|(?:${KINDS}))$`,
);
/** A statement about the document may leave it out. */
const OWN_BEGINNING = new RegExp(
  `^(?:(?:本|该|此|上述|以上)(?!市|省|县|区|州|企业|单位|年|届|人)[^，。；《》]{0,10}?(?:自|从|于|由|有效期|试行|执行|实施|施行|\\d)|(?:${KINDS})(?:自|从|有效期)|[自从]|由[^，。；]{2,30}解释|有效期|试行期|执行期|实施期限)`,
);
const MARKER =
  /^(?:第[一二三四五六七八九十百〇零\d]{1,5}条|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.])[】]?/;
const LONGEST = 160;

/**
 * From when to when a document holds: what it says of itself (自…起施行, 有效期五年, 试行两年, 有效期至…), the fields of the
 * page, or the period in a plan's title. A sentence about another text or thing (《…》自…起废止, 证书有效期) says nothing of
 * this one.
 */
export function readValidity({ text, title, issued, enacted, field }: ValiditySource): Validity {
  const sentences = ownSentences(text, title);
  const stated = enacted ?? stateFrom(sentences, issued);
  const period = periodOf(title);
  const effectiveFrom = stated ?? dateIn(field('effectiveFrom')) ?? period?.from ?? null;
  const effectiveTo =
    stateTo(sentences, effectiveFrom ?? issued) ?? dateIn(field('effectiveTo')) ?? period?.to ?? null;
  return { effectiveFrom, effectiveTo };
}

/** The statements of a document about itself, each from where it speaks of it. */
function ownSentences(paragraphs: readonly string[], title: string): readonly string[] {
  const key = titleKey(title);
  return paragraphs
    .filter((paragraph) => /施行|实施|执行|生效|试行|有效期/.test(paragraph))
    .flatMap((paragraph) => paragraph.replace(MARKER, '').split(/(?<=[。；])/))
    .filter((sentence) => sentence.length <= LONGEST)
    .flatMap((sentence) => ownPart(sentence, key));
}

/** The sentence from the clause on that speaks of the document; nothing where none does. */
function ownPart(sentence: string, key: string): readonly string[] {
  const clauses = sentence.split(/(?<=，)/);
  const at = clauses.findIndex((clause, i) => {
    const own = withoutOwnTitle(clause, key);
    if (i === 0) return OWN_BEGINNING.test(own);
    return OWN_NAME.test(/^[^自从于]{2,14}(?=[自从于])/.exec(own)?.[0] ?? '');
  });
  return at < 0 ? [] : [withoutOwnTitle(clauses.slice(at).join(''), key)];
}

/** 《某市质量奖办法》自…: the document may call itself by its title. */
function withoutOwnTitle(words: string, key: string): string {
  const named = /^《([^《》]{2,100})》/.exec(words);
  return named?.[1] !== undefined && titleKey(named[1]) === key ? words.slice(named[0].length) : words;
}

function stateFrom(sentences: readonly string[], issued: string | null): string | null {
  for (const sentence of sentences) {
    for (const [, preposition = '', when = '', after, full] of sentence.matchAll(FROM)) {
      const date = dateIn(when);
      if (date !== null) return date;
      if (issued === null || preposition === '' || !OF_ISSUE.test(`${when}之日`)) continue;
      const days = parseNumber(after ?? full ?? '0') ?? 0;
      return shiftDate(issued, 0, days);
    }
  }
  return null;
}

function stateTo(sentences: readonly string[], from: string | null): string | null {
  for (const sentence of sentences) {
    const last = findDates(sentence).findLast(({ start, end }) =>
      isLastDay(sentence.slice(0, start), sentence.slice(end)),
    );
    if (last !== undefined) return last.iso;
    const term = TERM.exec(sentence);
    const count = parseNumber(term?.[1] ?? term?.[3] ?? '');
    if (term === null || count === null || count === 0 || from === null) continue;
    const months = (term[2] ?? term[4]) === '年' ? 12 * count : count;
    return shiftDate(shiftMonths(from, months), 0, -1);
  }
  return null;
}

function isLastDay(before: string, behind: string): boolean {
  if (UNTIL_BEFORE.test(before)) return true;
  if (ENDS_BEHIND.test(behind)) return /[至到，于]$/.test(before);
  return IN_FORCE_BEHIND.test(behind) && /[至到]$/.test(before);
}

function dateIn(text: string | null): string | null {
  return text === null ? null : (findDates(text)[0]?.iso ?? null);
}
