import type { AwardRow, Level } from '../answer.ts';
import type { AmountBound } from '../question/question.ts';
import type { AwardWording } from './wording.ts';

const LEVELS: Readonly<Record<Level, readonly [string, string]>> = {
  national: ['national document', 'national documents'],
  province: ['province', 'provinces'],
  prefecture: ['prefecture', 'prefectures'],
  county: ['county', 'counties'],
};
const TIERS: Readonly<Record<string, string>> = {
  提名奖: 'nominee',
  特等奖: 'grand prize',
  一等奖: 'first prize',
  二等奖: 'second prize',
  三等奖: 'third prize',
  金奖: 'gold',
  银奖: 'silver',
  铜奖: 'bronze',
  优秀奖: 'merit prize',
  入围奖: 'shortlisted',
};
const RECIPIENTS = { organization: 'organisations', individual: 'individuals', team: 'teams' } as const;
const COMPARATORS = {
  '>': 'over',
  '>=': 'at least',
  '<': 'under',
  '<=': 'at most',
  '=': 'exactly',
  between: 'between',
} as const;

/** at least 300,000 yuan, between 200,000 and 500,000 yuan, over 200,000 and under 600,000 yuan. */
function boundWords({ comparator, yuan, yuanMax, open }: AmountBound): string {
  if (yuanMax === null) return `${COMPARATORS[comparator]} ${yuanEn(yuan)}`;
  if (open === undefined) return `${COMPARATORS[comparator]} ${yuanEn(yuan)} and ${yuanEn(yuanMax)}`;
  const [low, high] = [COMPARATORS[open === 'high' ? '>=' : '>'], COMPARATORS[open === 'low' ? '<=' : '<']];
  return `${low} ${yuanEn(yuan)} and ${high} ${yuanEn(yuanMax)}`;
}

/** 3000000 → 3,000,000 yuan. */
export function yuanEn(yuan: number): string {
  return `${yuan.toLocaleString('en-US', { maximumFractionDigits: 2 })} yuan`;
}

function amount(row: AwardRow): string {
  if (row.amountYuan === null || row.amountKind === 'matching')
    return `${row.amountAsPrinted} (matching funds)`;
  const sum = yuanEn(row.amountYuan);
  switch (row.amountKind) {
    case 'exact':
      return sum;
    case 'ceiling':
      return `up to ${sum}`;
    case 'floor':
      return `at least ${sum}`;
    case 'range':
      return `${sum} to ${yuanEn(row.amountMaxYuan ?? row.amountYuan)}`;
    case 'future':
      return `to be raised to ${sum}`;
    case 'perUnit':
      return `${row.amountAsPrinted} (per unit)`;
  }
}

function awardName({ program, programEn, tier }: AwardRow, before: AwardRow | null): string {
  const isSame = before?.program === program;
  if (isSame && before.tier === tier) return '';
  const name = isSame ? '' : `${programEn ?? program} `;
  if (tier === null || tier === '正奖') return name === '' ? 'full prize ' : name;
  if (tier.startsWith('包括')) return `${name}(incl. ${TIERS[tier.slice(2)] ?? tier.slice(2)}) `;
  return `${name}${TIERS[tier] ?? tier} `;
}

const about = (award: string | null): string => (award === null ? 'such awards' : `the ${award}`);

export const en: AwardWording = {
  separator: ' ',
  article: (name) => (/\p{Script=Han}/u.test(name) ? name : `the ${name}`),
  joined: (parts) => parts.join(', '),
  awards: (parts) => parts.join(', '),
  sum: (row, before) => `${awardName(row, before)}${amount(row)}`,
  terms({ recipient, oneOff }) {
    const terms = [recipient === null ? null : RECIPIENTS[recipient], oneOff === true ? 'one-off' : null];
    const said = terms.filter((term) => term !== null);
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
  },
  source(place, year, validity, isInferred) {
    const date = year === null ? 'undated document' : `${year} document`;
    const document = isInferred ? `${date}, date inferred from a damaged place` : date;
    const state = {
      pastTerm: ', term over, as it then stood',
      repealed: ', repealed, as it then stood',
      current: '',
      unknown: '',
    };
    return `${place} (${document}${state[validity]})`;
  },
  line: (source, sums) => `${source}: ${sums}`,
  sentence: (words) => `${words}.`,
  placeless: (document) => `《${document}》, place not recognised`,
  placesPay: (count, unplaced, level, award) => {
    const what = level === null ? (['place', 'places'] as const) : LEVELS[level];
    const documents = unplaced === 1 ? 'document whose place is' : 'documents whose places are';
    const payers = [
      count > 0 ? `${count} ${what[count === 1 ? 0 : 1]}` : null,
      unplaced > 0 ? `${unplaced} ${documents} not recognised` : null,
    ].filter((payer) => payer !== null);
    const verb = count + unplaced === 1 ? 'states' : 'state';
    return `${payers.join(' and ')} ${verb} a sum${award === null ? '' : ` for the ${award}`}.`;
  },
  best: (rank, compared) =>
    `The ${rank} of ${compared} comparable fixed ${compared === 1 ? 'sum' : 'sums'} follows.`,
  others: (lines, at) =>
    `${at === 'level' ? 'At other levels' : at === 'place' ? 'Elsewhere' : 'At other levels or places'}: ${lines}.`,
  othersInTable: (count, at) =>
    `${count} ${count === 1 ? 'sum' : 'sums'} of other ${at === 'level' ? 'levels' : 'places'} can be seen in the table.`,
  listed(names, total) {
    const rest = total - names.length;
    if (rest > 0) return `${names.join(', ')} and ${rest} more`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  },
  mentionsOnly: (places, count, award) =>
    `${places} ${count === 1 ? 'mentions' : 'mention'} ${about(award)} but ${count === 1 ? 'states' : 'state'} no sum.`,
  noSumAsked: () => 'Only places that mention the award without a sum are listed.',
  noneSays: () =>
    'No document says that nothing is paid; not being mentioned is not the same as not being paid.',
  noneSilent: () => 'No place asked about that has documents in the collection leaves it unmentioned.',
  paying: (lines) => `A sum is stated by: ${lines}.`,
  premise: (says, yuan) =>
    ({
      agrees: `Yes, the documents say ${yuanEn(yuan)}.`,
      differs: `The documents do not say ${yuanEn(yuan)}.`,
      unproved: `No document states ${yuanEn(yuan)}.`,
      past: `The documents did say ${yuanEn(yuan)}, but they are past their term or repealed; what holds now, no document of the collection says.`,
      qualified: `The documents name ${yuanEn(yuan)}, but not as a sum that is paid as it stands; see below.`,
      elsewhere: `${yuanEn(yuan)} is the sum of another tier or recipient, not of the one asked about.`,
    })[says],
  paysAfterAll: () => 'It does pay: a sum is stated.',
  silent: (places, _count, award) =>
    `The documents of ${places} in the collection do not mention ${about(award)}.`,
  notLoaded: (places, count) =>
    `The collection holds no document of ${places}, so nothing can be said of ${count === 1 ? 'it' : 'them'}.`,
  unknownAward: (names, documents) =>
    `None of the ${documents} documents in the collection mentions ${names}.`,
  noMatch: (left, condition) =>
    `${left} related ${left === 1 ? 'sum was' : 'sums were'} found, but none that fits (${condition}).`,
  ofAnotherKind: (condition, lines) =>
    `No sum is stated for what was asked (${condition}), which is not to say that none is paid; what is stated: ${lines}.`,
  nothing(documents, scope, award) {
    if (scope === 'all')
      return `None of the ${documents} documents in the collection states a sum for ${about(award)}.`;
    const what = scope === 'narrowed' ? 'place asked about' : LEVELS[scope][0];
    return `Among the ${documents} documents in the collection, no ${what} states a sum for ${about(award)}.`;
  },
  levelCoverage: (level, loaded, total) =>
    `The collection holds documents of ${loaded} of ${total} ${LEVELS[level][1]}; the others are unknown, not "none".`,
  unplaced: (documents) =>
    `Sums are also stated in documents whose place is not recognised, so they are not listed for the place asked about: ${documents.map((title) => `《${title}》`).join(', ')}.`,
  empty: () => 'The collection holds no documents yet. Read some in with qpg ingest, then ask.',
  nearest: () => 'The nearest clauses are listed below; they are not the answer.',
  condition({ tier, recipient, bound, years }) {
    const parts = [
      tier === null ? null : (TIERS[tier] ?? tier),
      recipient === null ? null : `for ${RECIPIENTS[recipient]}`,
      bound === null ? null : boundWords(bound),
      years === null ? null : `${years.from ?? ''}–${years.to ?? ''}`,
    ];
    return parts.filter((part) => part !== null).join(', ');
  },
  andMore: (rest) => `, and ${rest} more in the table`,
};
