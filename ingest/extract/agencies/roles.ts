import type { AgencyList } from './lists.ts';

export type Role = 'lead' | 'participant' | 'joint' | 'named';

/** 牵头单位：…; 责任单位：…: the role stands before the list. */
const LABELS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:牵头(?:责任)?(?:单位|部门|机构)?|主办单位|主要责任单位|第一责任单位)[：:]/u, 'lead'],
  [/^(?:配合|参加|参与|协办|协同|协助|支持)(?:单位|部门|机构)[：:]/u, 'participant'],
  [/^(?:责任|负责|落实|承办)(?:单位|部门|机构)?[：:]/u, 'named'],
];

const OF_BODIES = '(?:等)?(?:部门|单位)?(?:（(?:以下|设在|设于)[^（）]{1,24}）)?';
const CARE = `${OF_BODIES}(?:要|应当?|须)?`;
/** What follows a list and tells its role. */
const FOLLOWERS: readonly (readonly [RegExp, Role])[] = [
  [new RegExp(`^${CARE}(?:负责)?(?:共同|分别)?(?:牵头|为牵头|主办|承办)(?!人)`, 'u'), 'lead'],
  [new RegExp(`^${CARE}(?:会同|商|联合)(?!国)`, 'u'), 'lead'],
  [
    new RegExp(
      `^${CARE}(?:(?:按照?|依据?)(?:各自|其|本?部门)?(?:的)?职责(?:分工)?|分工|各司其职|各负其责|共同|分别|在各自(?:的)?(?:职责|职权)范围内)`,
      'u',
    ),
    'joint',
  ],
  [
    new RegExp(`^${CARE}(?:积极|密切|主动|协同|做好|予以)?(?:配合|参与|参加|协助|协同|支持|协办)`, 'u'),
    'participant',
  ],
  [
    new RegExp(
      `^${CARE}(?:具体)?(?:负责(?!人|同志)|主管(?!部门|人员|领导)|(?:统一|分工|归口|综合)(?:领导(?!小组|下)|管理|监督管理|负责)|统筹(?:协调|推进|指导|负责)|组织实施|承担)`,
      'u',
    ),
    'named',
  ],
  [
    new RegExp(
      `^${OF_BODIES}(?:依照|根据)[^，。；]{2,24}?职责[，,]?(?=对|负责|承担|管理|指导|做好|监督|组织|主管)`,
      'u',
    ),
    'named',
  ],
  [
    new RegExp(
      `^${OF_BODIES}对[^，。；]{2,40}?(?:实施|进行|实行)(?:统一|综合)?(?:监督管理|监督|管理|监管|指导)`,
      'u',
    ),
    'named',
  ],
];

/** The role a label gives to the list behind it, with the label's length. */
export function labelAt(text: string): { role: Role; length: number } | null {
  for (const [label, role] of LABELS) {
    const match = label.exec(text);
    if (match !== null) return { role, length: match[0].length };
  }
  return null;
}

/** 县农业农村局（牵头）: the role in brackets behind a name, which holds whatever label stands before. */
const BRACKETED: readonly (readonly [RegExp, Role])[] = [
  [/^（(?:负责)?(?:牵头|主办)(?:单位|部门)?）/u, 'lead'],
  [/^（(?:配合|协办|参与|参加)(?:单位|部门)?）/u, 'participant'],
];

/** The role in brackets right behind a list, with the length of the bracket. */
export function bracketedRole(text: string): { role: Role; length: number } | null {
  for (const [bracket, role] of BRACKETED) {
    const match = bracket.exec(text);
    if (match !== null) return { role, length: match[0].length };
  }
  return null;
}

/** The role that the words behind a list give it. */
export function roleAfter(text: string): { role: Role; length: number } | null {
  for (const [follower, role] of FOLLOWERS) {
    const match = follower.exec(text);
    if (match !== null) return { role, length: match[0].length };
  }
  return null;
}

/** 各设区市政府, 各行业主管部门: each of one level or one line of work, which others are not. */
const TOLD_APART = /^(?:各设区的?市(?:人民)?政府|(?:各级)?各行业(?:行政)?主管部门)$/u;

/** Bodies told by kind only; they have duties everywhere, which says little: 各级政府要…, 有关部门应…. */
export const isUnnamed = (name: string): boolean =>
  !TOLD_APART.test(name) &&
  /^(?:各|有关|相关|其他|上级|地方|基层|全体|企业|行业协会|行业组织|新闻媒体|群团|消费者)|^(?:县级以上|市、县|县级|市级|省级|设区).*政府$/u.test(
    name,
  );

export interface Assigned {
  readonly role: Role;
  readonly list: AgencyList;
}

/**
 * Lead and participants from lists with their roles. Whoever leads is named so; a body named alone leads;
 * bodies named together, by duty or without any word, are participants in printed order.
 */
export function settleRoles(assigned: readonly Assigned[]): {
  lead: readonly string[];
  participants: readonly string[];
} {
  const namesOf = (...roles: readonly Role[]): readonly string[] =>
    assigned.filter(({ role }) => roles.includes(role)).flatMap(({ list }) => list.names);
  const lead = namesOf('lead');
  const named = assigned.filter(({ role }) => role === 'named');
  const alone =
    lead.length === 0 && named.length === 1 && named[0]?.list.names.length === 1 && !named[0].list.openEnded;
  if (alone) return { lead: namesOf('named'), participants: namesOf('participant', 'joint') };
  return {
    lead,
    participants: assigned.filter(({ role }) => role !== 'lead').flatMap(({ list }) => list.names),
  };
}
