import type { AwardRow, Level } from '../answer.ts';
import type { AmountBound } from '../question/question.ts';
import type { AwardWording } from './wording.ts';

const LEVELS: Readonly<Record<Level, string>> = {
  national: '国家',
  province: '省',
  prefecture: '市',
  county: '县',
};
const UNITS: Readonly<Record<Level, string>> = {
  national: '国家级',
  province: '省级行政区',
  prefecture: '地级行政区',
  county: '县级行政区',
};
const SCOPES: Readonly<Record<Level, string>> = {
  national: '国家',
  province: '省级',
  prefecture: '市级',
  county: '县级',
};
const RECIPIENTS = { organization: '组织', individual: '个人', team: '班组' } as const;
const COMPARATORS = {
  '>': '超过',
  '>=': '不低于',
  '<': '低于',
  '<=': '不超过',
  '=': '等于',
  between: '介于',
} as const;

/** 不低于30万元, 介于20万元至50万元, 超过20万元且低于60万元. */
function boundWords({ comparator, yuan, yuanMax, open }: AmountBound): string {
  if (yuanMax === null) return COMPARATORS[comparator] + yuanZh(yuan);
  if (open === undefined) return `${COMPARATORS[comparator]}${yuanZh(yuan)}至${yuanZh(yuanMax)}`;
  const [low, high] = [COMPARATORS[open === 'high' ? '>=' : '>'], COMPARATORS[open === 'low' ? '<=' : '<']];
  return `${low}${yuanZh(yuan)}且${high}${yuanZh(yuanMax)}`;
}

/** 3000000 → 300万元, 150000000 → 1.5亿元, 800 → 800元. */
export function yuanZh(yuan: number): string {
  const scaled = (unit: number, name: string): string => `${Number((yuan / unit).toFixed(4))}${name}`;
  if (yuan >= 1e8) return scaled(1e8, '亿元');
  if (yuan >= 1e4) return scaled(1e4, '万元');
  return `${yuan}元`;
}

function amount(row: AwardRow): string {
  if (row.amountYuan === null || row.amountKind === 'matching') return `${row.amountAsPrinted}（按比例配套）`;
  const sum = yuanZh(row.amountYuan);
  switch (row.amountKind) {
    case 'exact':
      return sum;
    case 'ceiling':
      return `最高${sum}`;
    case 'floor':
      return `不低于${sum}`;
    case 'range':
      return `${sum}至${yuanZh(row.amountMaxYuan ?? row.amountYuan)}`;
    case 'future':
      return `${row.qualifier ?? '将提高至'}${sum}`;
    case 'perUnit':
      return `${row.amountAsPrinted}（按单位计）`;
  }
}

function awardName({ program, tier }: AwardRow, before: AwardRow | null): string {
  const isSame = before?.program === program;
  if (isSame && before.tier === tier) return '';
  const name = isSame ? '' : program;
  if (tier === null || tier === '正奖') return name === '' ? '正奖' : name;
  if (tier.startsWith('包括')) return `${name}（${tier.replace('包括', '含')}）`;
  return `${name}${tier}`;
}

const about = (award: string | null): string => award ?? '相关奖项';

export const zh: AwardWording = {
  separator: '',
  article: (name) => name,
  joined: (parts) => parts.join('、'),
  awards: (parts) => parts.join('，'),
  sum: (row, before) => `${awardName(row, before)}${amount(row)}`,
  terms({ recipient, oneOff }) {
    const terms = [recipient === null ? null : RECIPIENTS[recipient], oneOff === true ? '一次性' : null];
    const said = terms.filter((term) => term !== null);
    return said.length === 0 ? '' : `（${said.join('，')}）`;
  },
  source(place, year, validity, isInferred) {
    const date = year === null ? '文件日期不详' : `${year}年文件`;
    const document = isInferred ? `${date}，日期据残损处推定` : date;
    const state = {
      pastTerm: '，期限已过，当时规定',
      repealed: '，已废止，当时规定',
      current: '',
      unknown: '',
    };
    return `${place}（${document}${state[validity]}）`;
  },
  line: (source, sums) => `${source}：${sums}`,
  sentence: (words) => `${words}。`,
  placeless: (document) => `地区未识别的《${document}》`,
  placesPay(count, unplaced, level, award) {
    const payers = [
      count > 0 ? `${count}个${level === null ? '地方' : LEVELS[level]}` : null,
      unplaced > 0 ? `${unplaced}份地区未识别的文件` : null,
    ].filter((payer) => payer !== null);
    return `${payers.join('、')}写明${award === null ? '' : `${award}的`}奖励金额。`;
  },
  best: (rank, compared) =>
    `在${compared}项可比的确定金额中，${rank === 'highest' ? '最高' : '最低'}的如下。`,
  others: (lines, at) =>
    `${at === 'level' ? '其他层级' : at === 'place' ? '其他地方' : '其他层级或地方'}：${lines}。`,
  othersInTable: (count, at) => `其他${at === 'level' ? '层级' : '地方'}另有${count}项金额，见表。`,
  listed: (names, total) => `${names.join('、')}${total > names.length ? `等${total}个地方` : ''}`,
  mentionsOnly: (places, _count, award) => `${places}提到${about(award)}，但未写明金额。`,
  noSumAsked: () => '以下只列提到而未写明金额的地方。',
  noneSays: () => '没有一份文件写明“不奖励”；没有写到不等于不奖励。',
  noneSilent: () => '所问范围内，没有哪个有馆藏文件的地方没写到。',
  paying: (lines) => `写明金额的有：${lines}。`,
  premise: (says, yuan) =>
    ({
      agrees: `是，文件写的是${yuanZh(yuan)}。`,
      differs: `文件写的不是${yuanZh(yuan)}。`,
      unproved: `${yuanZh(yuan)}没有文件依据。`,
      past: `文件写过${yuanZh(yuan)}，但文件期限已过或已废止，现在是否如此，馆藏文件没有写。`,
      qualified: `文件写了${yuanZh(yuan)}，但不是确定支付的金额，见下。`,
      elsewhere: `${yuanZh(yuan)}是另一档次或对象的金额，不是所问的。`,
    })[says],
  paysAfterAll: () => '并非没有奖励，文件写明了金额。',
  silent: (places, _count, award) => `${places}的馆藏文件没有写到${about(award)}。`,
  notLoaded: (places) => `馆藏没有${places}的文件，无法判断。`,
  unknownAward: (names, documents) => `馆藏${documents}份文件中没有写到${names}。`,
  noMatch: (left, condition) => `有${left}项相关金额，但没有一项符合条件（${condition}）。`,
  ofAnotherKind: (condition, lines) =>
    `没有写明${condition}的金额（没有写明不等于没有）；写明的是：${lines}。`,
  nothing(documents, scope, award) {
    if (scope === 'all') return `馆藏${documents}份文件都没有写明${about(award)}的金额。`;
    const what = scope === 'narrowed' ? '所问范围内的' : SCOPES[scope];
    return `馆藏${documents}份文件中，没有${what}文件写明${about(award)}的金额。`;
  },
  levelCoverage: (level, loaded, total) =>
    `全国${total}个${UNITS[level]}中，馆藏只有${loaded}个的文件；未收录的不等于没有奖励。`,
  unplaced: (documents) =>
    `另有文件写明金额而地区未识别，不列入所问地区：${documents.map((title) => `《${title}》`).join('、')}。`,
  empty: () => '馆藏还没有文件。先用 qpg ingest 读入文件，再提问。',
  nearest: () => '下面列出内容最接近的条款，它们不是答案。',
  condition({ tier, recipient, bound, years }) {
    const parts = [
      tier,
      recipient === null ? null : `授予${RECIPIENTS[recipient]}`,
      bound === null ? null : boundWords(bound),
      years === null ? null : `${years.from ?? ''}—${years.to ?? ''}年`,
    ];
    return parts.filter((part) => part !== null).join('，');
  },
  andMore: (rest) => `，另有${rest}项，见表`,
};
