import { answer } from './zh/answer.ts';
import { corrections } from './zh/corrections.ts';
import { documents } from './zh/documents.ts';
import { problem } from './zh/problem.ts';
import { questions } from './zh/questions.ts';
import { views } from './zh/views.ts';

/** The page's words in Chinese; the pattern that every other language is checked against. */
export const zh = {
  siteName: '质量政策图谱',
  siteLine: '从政策原文里查奖励、查条款，每一条都能翻到原句',
  skip: '跳到正文',
  nav: { label: '主导航', ask: '提问', search: '检索', documents: '文件' },
  switchLanguage: 'English',
  footer: '金额与表述均摘自本库所收文件的原文；办理业务请以发文机关公布的文本为准。',
  api: '接口说明',

  levels: { national: '国家', province: '省级', prefecture: '市级', county: '县级' },
  validity: {
    current: '现行',
    pastTerm: '已过有效期',
    repealed: '已废止',
    unknown: '效力未注明',
  },
  /** Words beside a tier as printed; none are needed where it is printed in the page's own language. */
  tiers: {
    正奖: '',
    提名奖: '',
    包括提名奖: '',
    特等奖: '',
    一等奖: '',
    二等奖: '',
    三等奖: '',
    金奖: '',
    银奖: '',
    铜奖: '',
    优秀奖: '',
    入围奖: '',
  },
  recipients: { organization: '组织', individual: '个人', team: '班组' },
  notSaid: '未写明',
  yes: '是',
  no: '否',
  yuan: '元',
  amountKinds: {
    exact: '',
    ceiling: '最高',
    floor: '不低于',
    range: '',
    perUnit: '每单位',
    matching: '按比例',
    future: '逐步提高至',
  },
  flags: {
    damaged: { label: '原件残损', about: '该处原文有缺字或残损，按原样保留' },
    inferred: { label: '推定', about: '原文残损，仅有一种读法，据此推定' },
    corrected: { label: '人工更正', about: '经人工核对更正，优先于自动抽取' },
  },

  ask: {
    title: '提问',
    label: '想查什么？',
    placeholder: '例如：哪些省奖励中国质量奖，奖励多少',
    submit: '提问',
    examplesTitle: '可以这样问',
    examples: [
      '哪些省奖励中国质量奖，奖励多少',
      '霍山县奖励获得中国质量奖的个人多少钱',
      '长江质量奖奖励多少',
      '首席质量官制度从国家到霍山县怎么落下来的',
      '找检验检测公共服务平台的先例条款',
      '比较河北和四川在首席质量官上的规定',
    ],
    busy: '正在查阅…',
    answer: '回答',
    holds: (documents: number, clauses: number) => `库中现有 ${documents} 份文件、${clauses} 个条款`,
  },

  ...answer,
  ...views,
  ...questions,
  ...documents,
  ...corrections,
  problem,
};
