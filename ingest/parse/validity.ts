import { findDates, isoDate, shiftDate } from '../../text/dates.ts';
import { CHINESE_DIGIT_CLASS, parseNumber } from '../../text/numerals.ts';
import type { PageField } from '../clean/page-fields.ts';

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
/** 自2021年5月1日起施行, 从发布之日起执行. */
const FROM = new RegExp(
  `[自从]([^。；，]{2,30}?)(?:之日)?起(?:，|(${NUMBER})日后|满(${NUMBER})日后)?(?:正式)?(?:施行|实施|执行|生效|试行)`,
);
/** A term of the document itself: beside its coming into force, or with no other subject than the document. */
const OWN_TERM =
  /施行|实施|执行|试行|生效|(?:^|[，。；])(?:本|该)?(?:办法|意见|规定|细则|方案|政策|措施|文件|通知|标准|决定)?有效期/;
const TERM = new RegExp(
  `(?:有效期|执行期|试行期|实施期限|有效期限)(?:限)?(?:暂定|暂行)?[为是]?(${NUMBER})年|试行(?:期限?)?(?:为|暂定)?(${NUMBER})年`,
);
const UNTIL =
  /有效期(?:限)?(?:至|到|截止到?|截至)([^。；，]{6,20}?日)|(?:实施|施行|执行|有效)(?:至|到)([^。；，]{6,20}?日)(?:止|为止|。|，|；|$)|至([^。；，]{6,20}?日)(?:止|废止|失效)/;
/** A plan's own period in its title: （2016-2020年）, 2016—2020年. */
const PERIOD = /((?:19|20)\d{2})(?:年)?[-—–－~～至到]{1,2}((?:19|20)\d{2})年?/;

/**
 * From when to when a document holds: what it says of itself (自…起施行, 有效期五年, 试行两年, 有效期至…), the fields of the
 * page, or the period in a plan's title. A sentence about another text (《…》自…起废止) says nothing of this one.
 */
export function readValidity({ text, title, issued, enacted, field }: ValiditySource): Validity {
  const sentences = ownSentences(text);
  const stated = enacted ?? stateFrom(sentences, issued);
  const period = periodOf(title);
  const effectiveFrom = stated ?? dateIn(field('effectiveFrom')) ?? period?.from ?? null;
  const effectiveTo =
    stateTo(sentences, effectiveFrom ?? issued) ?? dateIn(field('effectiveTo')) ?? period?.to ?? null;
  return { effectiveFrom, effectiveTo };
}

/** Short statements a document makes about itself stand in its last clauses, some in its first. */
function ownSentences(paragraphs: readonly string[]): readonly string[] {
  return paragraphs
    .filter((paragraph) => /施行|实施|执行|生效|试行|有效期/.test(paragraph))
    .flatMap((paragraph) => paragraph.split(/(?<=[。；])/))
    .filter((sentence) => /[自从].{2,34}起|有效期|试行|期限/.test(sentence) && !speaksOfOthers(sentence));
}

function speaksOfOthers(sentence: string): boolean {
  return /^[^，。]{0,6}《[^》]+》(?!(?:已经|经)).{0,12}[自从]/.test(sentence) || sentence.length > 160;
}

function stateFrom(sentences: readonly string[], issued: string | null): string | null {
  for (const sentence of sentences) {
    const [, when, ...later] = FROM.exec(sentence) ?? [];
    if (when === undefined) continue;
    const date = dateIn(when);
    if (date !== null) return date;
    if (issued === null) continue;
    const days = parseNumber(later.find((part) => part !== undefined) ?? '0') ?? 0;
    if (/发布|公布|印发|下发|发文|即日|签发|颁布/.test(when)) return shiftDate(issued, 0, days);
  }
  return null;
}

function stateTo(sentences: readonly string[], from: string | null): string | null {
  for (const sentence of sentences) {
    const until = UNTIL.exec(sentence);
    const date = dateIn(until?.[1] ?? until?.[2] ?? until?.[3] ?? null);
    if (date !== null) return date;
    const term = OWN_TERM.test(sentence) ? TERM.exec(sentence) : null;
    const years = parseNumber(term?.[1] ?? term?.[2] ?? '');
    if (years !== null && years > 0 && from !== null) return shiftDate(from, years, -1);
  }
  return null;
}

function periodOf(title: string): { readonly from: string | null; readonly to: string | null } | null {
  const match = PERIOD.exec(title);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2]);
  if (to <= from || to - from > 30) return null;
  return { from: isoDate(from, 1, 1), to: isoDate(to, 12, 31) };
}

function dateIn(text: string | null): string | null {
  return text === null ? null : (findDates(text)[0]?.iso ?? null);
}
