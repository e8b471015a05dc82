import type { AwardName } from '../../../text/vocabulary/award-names.ts';

const LEVEL = '(?:国际|国家|行业|省级地方|市级地方|省地方|市地方|地方|团体|联盟|企业)';
const ROLE = '(?:主导|主持|牵头|参与|协助|参加)';
/** 国家标准30万元: the making was said with the first standard of the list. */
/** The place of a 地方标准 may stand before it. */
const BARE_LEVEL = new RegExp(
  `(?:(?<![\\p{Script=Han}])\\p{Script=Han}{2,3}[省市](?=地方))?(?<level>${LEVEL})(?:级)?(?:技术)?标准(?![化体物厂])`,
  'gu',
);
/** 参与制定的: the standard was said before. */
const BARE_ROLE = new RegExp(
  `(?<role>${ROLE})(?:制[（(]?修[）)]?订|制定|制订|起草|修订|编制)?(?:单位|的)`,
  'gu',
);
const PARTS = new RegExp(`^(?<prefix>(?:主导或参与|主导|参与)?(?:制定|修订))(?<level>${LEVEL})标准$`, 'u');
const PARTAKES = /参与|协助|参加/u;

/** A shortened way to name a standard, to be completed from the one named before it. */
export interface StandardEllipsis {
  readonly start: number;
  readonly end: number;
  readonly level: string | null;
  readonly role: string | null;
}

export function findStandardEllipses(text: string): readonly StandardEllipsis[] {
  if (!/标准|参与|协助|主导|主持/u.test(text)) return [];
  const levels = [...text.matchAll(BARE_LEVEL)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    level: m.groups?.level ?? null,
    role: null,
  }));
  const roles = [...text.matchAll(BARE_ROLE)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    level: null,
    role: PARTAKES.test(m.groups?.role ?? '') ? '参与' : '主导',
  }));
  return [...levels, ...roles].sort((a, b) => a.start - b.start);
}

/** 国家标准8万元: named with its sum alone, the making is understood. */
export function bareStandard({ level, start, end }: StandardEllipsis): AwardName | null {
  if (level === null) return null;
  const program = `制定${level}标准`;
  return {
    start,
    end,
    program,
    programId: `award:?:${program}`,
    programEn: null,
    sponsorAdcode: null,
    tier: null,
    printedName: `${level}标准`,
    listed: false,
    kind: 'standard',
    about: false,
  };
}

/** 主导制定国际标准 with the level 国家 → 主导制定国家标准; null where the award before is no standard. */
export function completeStandard(before: AwardName, { level, role }: StandardEllipsis): AwardName | null {
  const parts = PARTS.exec(before.program)?.groups;
  if (parts === undefined) return null;
  const prefix = role === null ? (parts.prefix ?? '') : `${role}${(parts.prefix ?? '').slice(-2)}`;
  const program = `${prefix}${level ?? parts.level ?? ''}标准`;
  return { ...before, program, programId: `award:?:${program}` };
}
