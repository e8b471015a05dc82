import { overlaps, type Span } from '../span.ts';
import { leftBoundary } from './award-boundary.ts';
import { findCertifications } from './award-certifications.ts';
import {
  AWARD_FORMS,
  type AwardForm,
  type AwardKind,
  LEAST_MODIFIER,
  NO_PROGRAMME,
  NOT_AFTER_PRIZE,
  NOT_BEFORE_PRIZE,
} from './award-forms.ts';
import { findGrades } from './award-grades.ts';
import { levelWordAt } from './award-levels.ts';
import { findMaturity } from './award-maturity.ts';
import { findPatents } from './award-patents.ts';
import type { Unquoted } from './award-quotations.ts';
import { findQuotedTitles } from './award-quoted-titles.ts';
import { findSecretariats } from './award-secretariats.ts';
import { findStandards } from './award-standards.ts';
import type { PlaceIndex } from './places.ts';

export interface FormName extends Span {
  readonly kind: AwardKind;
  /** The name where it is not simply the text at the span. */
  readonly name: string | null;
}

const FORM_OF = new Map<string, AwardForm>(AWARD_FORMS.flatMap((f) => f.heads.map((h) => [h, f] as const)));
const HEADS = [...FORM_OF.keys()].sort((a, b) => b.length - a.length);
const HEAD = new RegExp(
  `(?:${HEADS.join('|')})(?!精神|发展中心|协会|研究会|促进会)|奖(?!${NOT_AFTER_PRIZE})|杯(?=奖|优质|工程|、|，|,|等|的|。|；|\\d|$)`,
  'gu',
);
const PRIZE_DEED = new RegExp(`${NOT_BEFORE_PRIZE}$`, 'u');
const RANK_BEFORE =
  /(?:[特一二三四五](?:等奖)?[、，,和及与或]){0,5}[特一二三四五]等$|(?:[金银铜](?:奖)?[、，,和及与或]){0,5}[金银铜]$/u;
const CENTRE_LEVEL = /^(?:国家|省|市|县|区|州|盟|旗|自治区|全国|全省|全市|国际|部级|行业)/u;

/** Names found by their form alone. `taken` are names already known, which no other name may run over. */
export function findFormNames(
  unquoted: Unquoted,
  places: PlaceIndex,
  taken: readonly Span[],
): readonly FormName[] {
  const { text } = unquoted;
  const maturity = findMaturity(text);
  const found: FormName[] = [
    ...findStandards(text).map((s) => ({ ...s, kind: 'standard' as const })),
    ...findCertifications(text).filter((c) => !maturity.some((m) => overlaps(c, m))),
    ...findSecretariats(text),
    ...findPatents(text),
    ...findGrades(text),
    ...maturity,
  ];
  for (const match of text.matchAll(HEAD)) {
    const name = nameAt(unquoted, match[0], match.index, places, taken, found.at(-1)?.end);
    if (name !== null) found.push(whole(text, name));
  }
  for (const title of findQuotedTitles(unquoted)) {
    // ‘黄山杯’ with 竞赛先进城市 behind it is part of another name.
    const isNamed = [...found, ...taken].some((o) => overlaps(o, title) && title.closes - o.end < LEAST_MORE);
    if (!isNamed) found.push(title);
  }
  return found;
}

/** 全国专业标准化技术委员会|（TC）秘书处: the committee whose secretariat it is. */
const SECRETARIAT = /^(?:[（(][A-Z/、]{2,8}[）)])?秘书处/u;
/** 绿色食品|、有机农产品认证: the next of the list says what both are. */
const CERTIFIED_TOO =
  /^[、和及与](?:有机(?:农产品|产品|食品)|绿色(?:食品|产品)|无公害(?:农产品|产品|食品)|名特优新农产品)认证/u;

/** A name with what stands behind it, or behind the next of its list, and belongs to it. */
function whole(text: string, name: FormName): FormName {
  const behind = text.slice(name.end, name.end + 24);
  const printed = text.slice(name.start, name.end);
  const secretariat = name.kind === 'secretariat' ? SECRETARIAT.exec(behind)?.[0] : undefined;
  if (secretariat !== undefined)
    return { ...name, end: name.end + secretariat.length, name: `${printed}秘书处` };
  if (name.kind === 'product-title' && CERTIFIED_TOO.test(behind))
    return { ...name, kind: 'certification', name: `${printed}认证` };
  return name;
}

/** So many characters of a quoted title behind a name in it make another name of it. */
const LEAST_MORE = 4;

function nameAt(
  unquoted: Unquoted,
  head: string,
  headStart: number,
  places: PlaceIndex,
  taken: readonly Span[],
  lastEnd: number | undefined,
): FormName | null {
  const { text } = unquoted;
  const end = headStart + head.length;
  const known = taken.findLast((t) => t.start < end);
  if (known !== undefined && known.end >= end) return null;
  const left = known?.end ?? 0;
  if (head === '奖') {
    const prize = prizeAt(unquoted, headStart, left, places);
    // 创新贡献奖|标准项目奖|一等奖: a category of the award before it.
    const isCategory =
      prize !== null && text[prize.start - 1] === '奖' && [known?.end, lastEnd].includes(prize.start);
    return isCategory ? null : prize;
  }
  if (head === '杯') return cupAt(unquoted, headStart, left);
  const form = FORM_OF.get(head);
  if (form === undefined) return null;
  const alone =
    form.alone ||
    (form.ifConferred === true &&
      (isConferred(text, headStart, end) || isListedAfter(text, headStart, lastEnd))) ||
    (form.kind === 'product-title' && CERTIFIED_TOO.test(text.slice(end, end + 24)));
  const start = leftBoundary(unquoted, headStart, left, places, alone ? 0 : LEAST_MODIFIER);
  const modifier = text.slice(start, headStart);
  const isLongEnough = alone || modifier.length >= LEAST_MODIFIER || levelWordAt(modifier) !== '';
  const hasLevel =
    form.needsLevel !== true || CENTRE_LEVEL.test(modifier) || places.matchAt(modifier, 0) !== undefined;
  const isLevelOnly = !form.alone && levelWordAt(modifier) === modifier && form.kind === 'title';
  if (!isLongEnough || !hasLevel || isLevelOnly) return null;
  return { start, end, kind: form.kind, name: null };
}

/** 认定为绿色食品, 新认定的高新技术企业: what is said to be conferred is a title without any level. */
const CONFERRED_BEFORE =
  /(?:认定|评定|评选|评为|认证为|获得|取得|获评|获批|入选|授予|通过复审|通过复核|(?:通过|首次)认证)(?:为|的|为的)?$/u;
/** 通过高新技术企业认定的. */
const CONFERRED_AROUND: readonly [RegExp, RegExp] = [/通过$/u, /^(?:重新)?(?:认定|复审|复核|评定)/u];

function isConferred(text: string, headStart: number, end: number): boolean {
  const before = text.slice(Math.max(0, headStart - 8), headStart);
  const [passed, examined] = CONFERRED_AROUND;
  return CONFERRED_BEFORE.test(before) || (passed.test(before) && examined.test(text.slice(end, end + 4)));
}

/** 认定为绿色工厂、智能工厂: the next of a list of titles. */
function isListedAfter(text: string, headStart: number, lastEnd: number | undefined): boolean {
  return (
    lastEnd !== undefined && lastEnd < headStart && /^[、和及或与]$/u.test(text.slice(lastEnd, headStart))
  );
}

/** …奖; the tiers 一等奖 and 金奖 stand for the award whose name goes before them. */
function prizeAt(unquoted: Unquoted, headStart: number, from: number, places: PlaceIndex): FormName | null {
  const { text } = unquoted;
  const before = text.slice(Math.max(from, headStart - 14), headStart);
  // 浙江科技大奖 is a name; 设大奖 and 一等大奖 are none.
  const isGrand = before.endsWith('大') && !/[设抽中开等个项]大$/u.test(before);
  const ranks = RANK_BEFORE.exec(before)?.[0].length ?? 0;
  if (ranks === 0 && !isGrand && PRIZE_DEED.test(before)) return null;
  const least = isGrand ? LEAST_MODIFIER + 2 : LEAST_MODIFIER;
  const nameEnd = headStart - ranks;
  const start = leftBoundary(unquoted, nameEnd, from, places);
  const modifier = text.slice(start, nameEnd);
  const printed = text.slice(start, headStart + 1);
  if (modifier.length < least || NO_PROGRAMME.test(printed)) return null;
  if (
    ranks === 0 &&
    /^(?:不含|包含|包括|含|及|(?:国家|[省市县区])级?)?(?:提名|入围|优秀|优胜|鼓励|卓越|标杆|先锋|单项|组织|个人|集体|特别|正)$/u.test(
      modifier,
    )
  )
    return null;
  // 大赛获得一等奖 names the contest, and no award called so.
  if (ranks > 0 && /(?:获得|荣获|夺得|评为|获)$/u.test(modifier)) return null;
  if (ranks > 0 && modifier.length < 4 && !modifier.includes('专利')) return null;
  return { start, end: headStart + 1, kind: /质量/u.test(printed) ? 'quality-award' : 'award', name: null };
}

/** “黄山杯”, 楚天杯: two to four characters between quotation marks or boundaries. */
function cupAt(unquoted: Unquoted, headStart: number, from: number): FormName | null {
  const { text, opens } = unquoted;
  if (text[headStart - 1] === '奖') return null;
  const end = headStart + (text[headStart + 1] === '奖' ? 2 : 1);
  for (const length of [2, 3, 4]) {
    const start = headStart - length;
    if (start < from) return null;
    const bounded =
      (start === 0 && end === text.length) ||
      opens.has(start) ||
      /[、，,]$|(?:获得|荣获|争创|评为|创建|创)$/u.test(text.slice(Math.max(0, start - 2), start));
    if (bounded && /^\p{Script=Han}+$/u.test(text.slice(start, headStart)))
      return { start, end, kind: 'award', name: null };
  }
  return null;
}
