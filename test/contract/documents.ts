import { award, citation, type DocumentCase } from './fixtures.ts';

/**
 * Nine hand-made documents of one field, worded for these tests: a line state → 江西省 → 南昌市 → 南昌县, strangers in
 * 安徽 and 河北, a repeal, and texts that name awards. Together they hold every kind of node and relationship.
 */
const OFFICER =
  '推行首席质量官制度。鼓励大中型企业设立首席质量官，赋予其质量安全一票否决权，把质量绩效纳入企业负责人年度考核，三年内覆盖规模以上制造业企业。';
const OFFICER_MEASURE = {
  id: 'chief-quality-officer',
  labelZh: '首席质量官',
  score: 1,
  method: 'label' as const,
};

export const nation: DocumentCase = {
  name: 'nation',
  adcode: '100000',
  title: '国务院关于印发《质量强基行动纲要》的通知',
  metadata: {
    attachedTitle: '质量强基行动纲要',
    documentNumber: '国发〔2019〕3号',
    issued: '2019-03-01',
    issuers: ['国务院'],
    kind: '通知',
  },
  clauses: [`一、|企业主体责任|${OFFICER}`, '二、|组织实施|各地区各部门要结合实际抓好落实。'],
  facts: (at) => ({ measures: [{ ...OFFICER_MEASURE, ...at('首席质量官制度') }] }),
};

export const province: DocumentCase = {
  name: 'province',
  adcode: '360000',
  title: '江西省人民政府关于实施质量强基行动的意见',
  metadata: { documentNumber: '赣府发〔2020〕11号', issued: '2020-05-06', effectiveTo: '2025-05-06' },
  clauses: [
    '一、|总体要求|为贯彻《质量强基行动纲要》（国发〔2019〕3号），提出如下意见。到2025年，制造业产品质量合格率达到96%以上。',
    `二、|压实责任|${OFFICER}由省市场监督管理局牵头，省发展和改革委员会配合。`,
    '三、|加大激励|对获得中国质量奖、中国质量奖提名奖的组织，省财政分别一次性奖励300万元、100万元。推动陶瓷行业质量攀升。',
  ],
  facts: (at) => ({
    citations: [
      citation(at('《质量强基行动纲要》（国发〔2019〕3号）'), {
        title: '质量强基行动纲要',
        documentNumber: '国发〔2019〕3号',
        relation: 'implements',
        issuerLevel: 'national',
      }),
    ],
    targets: [
      {
        indicator: '制造业产品质量合格率',
        comparator: '>=',
        value: 96,
        valueMax: null,
        unit: '%',
        year: 2025,
        baseYear: null,
        strict: false,
        increment: false,
        ...at('到2025年，制造业产品质量合格率达到96%以上'),
      },
      {
        indicator: '顾客满意指数',
        comparator: '~',
        value: 81.5,
        valueMax: null,
        unit: null,
        year: null,
        baseYear: 2020,
        strict: false,
        increment: true,
        ...at('提出如下意见'),
      },
    ],
    measures: [{ ...OFFICER_MEASURE, ...at('推行首席质量官制度') }],
    agencies: [
      {
        name: '省市场监督管理局',
        canonical: '江西省市场监督管理局',
        asPrinted: '省市场监督管理局',
        mentions: 1,
      },
      {
        name: '省发展和改革委员会',
        canonical: '江西省发展和改革委员会',
        asPrinted: '省发展和改革委员会',
        mentions: 1,
      },
    ],
    responsibilities: [
      {
        lead: ['省市场监督管理局'],
        participants: ['省发展和改革委员会'],
        ...at('由省市场监督管理局牵头，省发展和改革委员会配合'),
      },
    ],
    awards: [
      award(at('对获得中国质量奖、中国质量奖提名奖的组织，省财政分别一次性奖励300万元、100万元'), {
        program: '中国质量奖',
        programEn: 'China Quality Award',
        tier: '正奖',
        recipient: 'organization',
        amountYuan: 3_000_000,
        amountAsPrinted: '300万元',
        oneOff: true,
        evidence: [{ role: 'amount', ...span(at('300万元')) }],
      }),
      award(at('对获得中国质量奖、中国质量奖提名奖的组织，省财政分别一次性奖励300万元、100万元'), {
        program: '中国质量奖',
        programEn: 'China Quality Award',
        tier: '提名奖',
        recipient: 'organization',
        amountYuan: 1_000_000,
        amountAsPrinted: '100万元',
        oneOff: true,
      }),
    ],
    industries: [{ name: '陶瓷制品制造', gbt4754: 'C307', ...at('陶瓷行业') }],
  }),
};

export const prefecture: DocumentCase = {
  name: 'prefecture',
  adcode: '360100',
  metadata: { issued: '2021-02-03' },
  clauses: [
    '一、|依据|根据《关于实施质量强基行动的意见》，制定本措施。参照《质量发展十年规划》。',
    '二、|奖励|对获得江西省章江质量奖的企业给予最高20万元奖励，对获得中国质量奖的再奖励50万元。',
  ],
  facts: (at) => ({
    citations: [
      citation(at('《关于实施质量强基行动的意见》'), {
        title: '关于实施质量强基行动的意见',
        relation: 'according_to',
      }),
      citation(at('《质量发展十年规划》'), { title: '质量发展十年规划' }),
    ],
    awards: [
      award(at('对获得江西省章江质量奖的企业给予最高20万元奖励'), {
        program: '章江质量奖',
        programId: 'award:360000:章江质量奖',
        sponsorAdcode: '360000',
        amountYuan: 200_000,
        amountKind: 'ceiling',
        qualifier: '最高',
        payer: { name: '南昌市', adcode: '360100' },
      }),
      award(at('对获得中国质量奖的再奖励50万元'), {
        program: '中国质量奖',
        programEn: 'China Quality Award',
        amountYuan: 500_000,
        payer: { name: '南昌市', adcode: '360100' },
      }),
    ],
  }),
};

export const county: DocumentCase = {
  name: 'county',
  adcode: '360121',
  metadata: { issued: '2022-08-09' },
  clauses: [`一、|企业责任|${OFFICER}`, '二、|宣传|办好质量月活动，讲好质量故事。'],
  facts: (at) => ({
    measures: [{ ...OFFICER_MEASURE, ...at('首席质量官制度') }],
    citations: [],
  }),
};

export const strangerSameWords: DocumentCase = {
  name: 'stranger',
  adcode: '340000',
  metadata: { issued: '2021-11-12' },
  clauses: [
    `一、|企业责任|${OFFICER}`,
    '二、|依据|参照《质量发展十年规划》（国发〔2010〕1号）和《管理办法》执行。',
  ],
  facts: (at) => ({
    citations: [
      citation(at('《质量发展十年规划》（国发〔2010〕1号）'), {
        title: '质量发展十年规划',
        documentNumber: '国发〔2010〕1号',
      }),
      citation(at('《管理办法》'), { title: '管理办法' }),
    ],
  }),
};

export const repealer: DocumentCase = {
  name: 'repealer',
  adcode: '360000',
  title: '江西省人民政府关于废止部分文件的决定',
  metadata: { issued: '2024-01-15', kind: '决定' },
  clauses: ['一、|废止|《关于实施质量强基行动的意见》（赣府发〔2020〕11号）自公布之日起废止。'],
  facts: (at) => {
    const { quote, start, end } = at('《关于实施质量强基行动的意见》（赣府发〔2020〕11号）');
    return {
      repeals: [
        { title: '关于实施质量强基行动的意见', documentNumber: '赣府发〔2020〕11号', quote, start, end },
      ],
    };
  },
};

export const mentioner: DocumentCase = {
  name: 'mentioner',
  adcode: '130000',
  metadata: { published: '2018-07-01' },
  clauses: ['一、|争创|支持企业争创中国质量奖和全国质量标杆。', '二、|其他|表彰获得国家质量管理奖的班组。'],
  facts: (at) => ({
    awardMentions: [
      {
        program: '中国质量奖',
        programId: 'award:100000:中国质量奖',
        programEn: 'China Quality Award',
        sponsorAdcode: '100000',
        tier: null,
        ...at('支持企业争创中国质量奖和全国质量标杆'),
      },
    ],
  }),
};

/** The plan that two others cite, one with its number; it comes late and takes the place of its stub. */
export const plan: DocumentCase = {
  name: 'plan',
  adcode: '100000',
  title: '质量发展十年规划',
  metadata: { documentNumber: '国发〔2010〕1号', issued: '2010-02-06', kind: '规划', issuers: ['国务院'] },
  clauses: ['第一章|总则|本规划期为2010年至2020年。'],
};

export const placeless: DocumentCase = {
  name: 'placeless',
  adcode: null,
  clauses: ['|| 一份没有地区的材料，提到GB/T 19001-2016认证与ISO9001。'],
};

export const DOCUMENTS = [
  nation,
  province,
  prefecture,
  county,
  strangerSameWords,
  repealer,
  mentioner,
  plan,
  placeless,
] as const;

function span({ quote, start, end }: { quote: string; start: number; end: number }) {
  return { quote, start, end };
}
