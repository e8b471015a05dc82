import type { Span } from '../span.ts';

/** A standard that someone made or helped to make: what standardisation rewards are paid for. */
export interface StandardMatch extends Span {
  /** 主导制定国际标准. */
  readonly name: string;
}

const ROLE = '(?:主导|为主|主持|牵头|负责|第一起草单位|独立|参与|协助|参加)';
const MAKE =
  '(?:制[（(]?修[）)]?[订定]|制订修订|制定修订|制定或修订|制定、修订|制定|制订|研制|起草|编制|修订)';
const LEVEL =
  '(?:国际|国家|行业|省级地方|市级地方|省地方|市地方|地方|团体|联盟|企业|浙江制造|国外先进|强制性国家|推荐性国家)';
/** 标准 that is not 标准化, 标准厂房 and the like. */
const STANDARD = '(?:级)?(?:技术|产品)?(?:标准|标准样品)(?![化体物厂煤间线值时差地草])';
const MAKING = new RegExp(
  `(?<roles>${ROLE}(?:(?:或者|或|和|、|及|/)?${ROLE})?)?(?:完成|开展)?(?<make>${MAKE})?`,
  'u',
);
const ONE = new RegExp(
  `${LEVEL}(?=(?:级)?(?:技术|产品)?(?:标准|[、，和及或者]{1,2}${LEVEL}))(?:(?:级)?(?:技术|产品)?标准)?`,
  'gu',
);
/** 国家标准（产品类）制修订 */
const NOTE = '(?:[（(][^）)]{1,14}[）)])?';
/** The making that follows a standard: 主导制定单位. */
const LONGEST_MAKING = 12;
const LEVEL_OF = new RegExp(`^${LEVEL}`, 'u');
const LIST = new RegExp(
  `(?:${ROLE}(?:(?:或者|或|和|、|及|/)?${ROLE})?)?(?:完成|开展)?${MAKE}(?:了|并获批准?|并获准发布|并[^，。；]{0,8}的|的|的?[一1]项|发布(?:实施)?的)?(?:${LEVEL}(?:级)?(?:技术)?(?:标准)?[、，和及或者]{1,2}){0,5}${LEVEL}${STANDARD}|${ROLE}(?:了|完成)?(?:${LEVEL}(?:级)?(?:技术)?(?:标准)?[、，和及或者]{1,2}){0,5}${LEVEL}${STANDARD}${NOTE}(?:的)?(?:项目)?(?=${MAKE})|(?:${LEVEL}(?:级)?(?:技术)?(?:标准)?[、，和及或者]{1,2}){0,5}${LEVEL}${STANDARD}${NOTE}的?(?=(?:第一|主要)?(?:${ROLE}(?:${MAKE})?|${MAKE}|承担|完成)(?:单位|者))`,
  'gu',
);
const ROLE_KINDS: Readonly<Record<string, string>> = { 参与: '参与', 协助: '参与', 参加: '参与' };

/** Standards with a verb of making before them, one match for each level named (国际、国家标准 are two). */
export function findStandards(text: string): readonly StandardMatch[] {
  const found: StandardMatch[] = [];
  if (!text.includes('标准')) return found;
  for (const list of text.matchAll(LIST)) {
    const making = MAKING.exec(list[0])?.groups ?? {};
    const behind = list.index + list[0].length;
    const after = text.slice(behind, behind + LONGEST_MAKING);
    const following = MAKING.exec(after.replace(/^的/u, ''))?.groups ?? {};
    const role = making.roles ?? following.roles ?? (/^的?(?:第一|主要)/u.test(after) ? '主导' : undefined);
    const prefix = `${roleOf(role)}${makeOf(making.make ?? following.make)}`;
    const levels = [...list[0].matchAll(ONE)];
    levels.forEach((level, i) => {
      const start = list.index + (i === 0 ? 0 : level.index);
      const isLast = i === levels.length - 1;
      const end = isLast ? list.index + list[0].length : list.index + level.index + level[0].length;
      found.push({ start, end, name: `${prefix}${LEVEL_OF.exec(level[0])?.[0] ?? ''}标准` });
    });
  }
  return found;
}

function roleOf(role: string | undefined): string {
  if (role === undefined) return '';
  if (/参与|协助|参加/u.test(role) && /主|牵头|负责/u.test(role)) return '主导或参与';
  return ROLE_KINDS[role] ?? '主导';
}

/** 制定 covers the first making; a mere revision is another achievement. */
function makeOf(make: string | undefined): string {
  return make === '修订' ? '修订' : '制定';
}
