import type { LineageChange } from '../answer.ts';

type Language = 'zh' | 'en';

/** As many changes of a kind are told; the rows hold all. */
const MOST = 4;

const KINDS: readonly LineageChange['kind'][] = [
  'sum',
  'number',
  'date',
  'agency',
  'role',
  'agencyLevel',
  'measure',
];

const NAMES: Readonly<Record<Language, Readonly<Record<LineageChange['kind'], string>>>> = {
  zh: {
    sum: '金额',
    number: '数字',
    date: '日期',
    agency: '责任单位',
    role: '职责',
    agencyLevel: '同一部门改由本级承担（不是更换部门）',
    measure: '措施',
  },
  en: {
    sum: 'sums',
    number: 'numbers',
    date: 'dates',
    agency: 'agencies',
    role: 'roles',
    agencyLevel: 'the same office at its own level, not another agency',
    measure: 'measures',
  },
};

const ROLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { lead: '牵头', participant: '配合' },
  en: { lead: 'lead', participant: 'participant' },
};

const WORDS = {
  zh: { added: '增', dropped: '减', list: '、', kinds: '；', is: ' ', more: (n: number) => `等${n}处` },
  en: {
    added: 'added ',
    dropped: 'dropped ',
    list: ', ',
    kinds: '; ',
    is: ': ',
    more: (n: number) => ` and ${n} more`,
  },
} as const;

/** What changed, by kind: 金额 20万元→10万元；日期 2022年→2023年. Empty where nothing did. */
export function changeWords(changes: readonly LineageChange[], language: Language): string {
  const words = WORDS[language];
  return KINDS.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) return [];
    const told = ofKind.slice(0, MOST).map((change) => one(change, language));
    const rest = ofKind.length - told.length;
    const more = rest === 0 ? '' : words.more(language === 'zh' ? ofKind.length : rest);
    return [`${NAMES[language][kind]}${words.is}${told.join(words.list)}${more}`];
  }).join(words.kinds);
}

function one({ kind, from, to, about }: LineageChange, language: Language): string {
  const { added, dropped } = WORDS[language];
  const [above, below] = [from, to].map((side) => sideWords(kind, side, about, language));
  if (kind === 'role') return `${about} ${above}→${below}`;
  if (above === null) return `${added}${below}`;
  if (below === null) return `${dropped}${above}`;
  return `${above}→${below}`;
}

function sideWords(
  kind: LineageChange['kind'],
  side: string | null | undefined,
  about: string,
  language: Language,
): string | null {
  if (side == null) return null;
  if (kind === 'role') return ROLES[language][side] ?? side;
  if (kind === 'measure' && language === 'en') return about;
  if (kind === 'agency') {
    const role = ROLES[language][about] ?? about;
    return language === 'zh' ? `${side}（${role}）` : `${side} (${role})`;
  }
  return side;
}
