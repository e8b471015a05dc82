import { describe, expect, it } from 'vitest';
import { readAgencies } from '../../../answer/question/agencies.ts';
import type { AgencyName } from '../../../answer/question/asked-agency.ts';
import {
  askedOffice,
  askedRole,
  asksAlone,
  asksForBodies,
  asksForCharges,
  asksForPartners,
  asksJointly,
} from '../../../answer/question/charge-cues.ts';
import { askedTask } from '../../../answer/question/frame.ts';

const NAMES: readonly AgencyName[] = [
  { agencyId: 'finance', name: '青山县财政局' },
  { agencyId: 'finance', name: '县财政局' },
  { agencyId: 'water', name: '青山县水务局' },
  { agencyId: 'unions', name: '青山县总工会' },
  { agencyId: 'housing', name: '青山县住房和城乡建设局' },
  { agencyId: 'market', name: '青山县市场监督管理局' },
  { agencyId: 'market', name: '县市场监管局' },
  { agencyId: 'merged', name: '青山县科技经济信息化局' },
  { agencyId: 'funds', name: '青山县地方金融监督管理局' },
  { agencyId: 'school', name: '中共青山县委党校' },
  { agencyId: 'press', name: '县委宣传部' },
  { agencyId: 'league', name: '共青团青山县委' },
  { agencyId: 'any', name: '监管部门' },
  { agencyId: 'group', name: '青山县实施质量兴县战略领导小组' },
  { agencyId: 'council', name: '青山县质量发展委员会' },
  { agencyId: 'councilOffice', name: '青山县质量发展委员会办公室' },
  { agencyId: 'lines', name: '各级各行业主管部门' },
];

const asked = (text: string, language: 'zh' | 'en' = 'zh') => {
  const question = { text, language, places: [], links: [] };
  const agencies = readAgencies(question, NAMES);
  return {
    named: agencies.named.flatMap(({ ids }) => ids).toSorted(),
    excluded: agencies.excluded.flatMap(({ ids }) => ids),
    task: askedTask(question, agencies),
  };
};

describe('the agencies and the task of a question', () => {
  it.each([
    ['县财政局和水务局共同承担哪些工作', ['finance', 'water'], [], ''],
    ['住建局与水务局一起管的事项有哪些', ['housing', 'water'], [], ''],
    ['除了财政局还有谁负责食品安全抽查', [], ['finance'], '食品安全抽查'],
    ['水务局在品牌培育上要做什么', ['water'], [], '品牌培育'],
    ['总工会参与哪些工作', ['unions'], [], ''],
    ['财政资金由谁负责', [], [], '财政资金'],
    ['财政口归谁', ['finance'], [], ''],
    ['财政、水务两家局都要干的事', ['finance', 'water'], [], ''],
    ['住建和市监部门一起抓什么', ['housing', 'market'], [], ''],
    ['经信局干什么', ['merged'], [], ''],
    ['原工商局负责什么', ['market'], [], '原'],
    ['金融部门的任务', ['funds'], [], ''],
    ['水务职责', ['water'], [], ''],
    ['宣传部和党校做什么', ['press', 'school'], [], ''],
    ['工会、团委做什么', ['league', 'unions'], [], ''],
    ['除县市场监管局外还有谁负责标准', [], ['market'], '标准'],
    ['哪些监管部门负责标准', [], [], '监标准'],
    ['建设单位负责什么', [], [], '建设'],
    ['商务信用由谁管', [], [], '商务信用'],
    ['建成检测中心由谁负责', [], [], '建成检测中心'],
  ])('%s', (text, named, excluded, task) => {
    expect(asked(text)).toEqual({ named, excluded, task });
  });

  it.each([
    ['财政、水务、总工会各管哪一块', ['finance', 'unions', 'water']],
    ['管财政和水务的部门负责什么', ['finance', 'water']],
    ['财政、水务这两个窗口单位要做什么', ['finance', 'water']],
    ['水务局要开分工会,它有哪些任务', ['water']],
    ['质量兴县领导小组有哪些职责', ['group']],
    ['扶贫领导小组有哪些职责', []],
    ['质量发展委员会和它的办公室分别负责什么', ['council', 'councilOffice']],
    ['质量发展委员会办公室做什么', ['councilOffice']],
    ['各行业主管部门负责什么', ['lines']],
  ])('names %s', (text, named) => {
    expect(asked(text).named).toEqual(named);
  });

  it.each([
    ['duties of the science, technology, economy and information bureau', ['merged']],
    ['What must the housing and construction regulator do?', ['housing']],
    ['financial regulator duties', ['funds']],
    ['assignments of the market regulation bureau', ['market']],
    ['What does the tea and coffee bureau do?', []],
  ])('reads the words of an English name: %s', (text, named) => {
    expect(asked(text, 'en').named).toEqual(named);
  });

  it('reads English names through the glossary', () => {
    expect(asked('What does the finance bureau do?', 'en').named).toEqual(['finance']);
    expect(asked('Apart from the finance bureau, who is in charge?', 'en').excluded).toEqual(['finance']);
    expect(asked('Who is in charge of tea?', 'en').named).toEqual([]);
  });
});

it.each([
  ['两个局共同承担的任务', 'zh', true],
  ['tasks they share', 'en', true],
  ['水务局和财政局同时挂名的工作', 'zh', true],
  ['财政局承担的任务', 'zh', false],
  ['财政局和水务局各管哪一块', 'zh', false],
] as const)('whether tasks are had together: %s', (text, language, isJoint) => {
  expect(asksJointly(text, language)).toBe(isJoint);
});

it.each([
  ['水务局独家负责、不跟别的部门分担的工作', 'zh', true],
  ['without any other bureau', 'en', true],
  ['只有水务局和财政局两家、再没有其他单位的任务', 'zh', true],
  ['还有没有别的工作', 'zh', false],
  ['水务局跟别的部门一起负责的工作', 'zh', false],
] as const)('whether a task is had alone: %s', (text, language, isAlone) => {
  expect(asksAlone(text, language)).toBe(isAlone);
});

it.each([
  ['水务局和哪些部门一起负责河道清理', 'zh', true],
  ['水务局负责河道清理,还有谁参与', 'zh', true],
  ['还有哪些单位也参与', 'zh', true],
  ['水务局负责什么', 'zh', false],
  ['哪些部门负责河道清理', 'zh', false],
  ['With whom does the water bureau share river work?', 'en', true],
  ['Which other departments share that task?', 'en', true],
  ['Who stands alongside the water bureau for clean rivers?', 'en', true],
  ['Which departments are in charge of rivers?', 'en', false],
] as const)('whether those who share a task are asked for: %s', (text, language, isAsked) => {
  expect(asksForPartners(text, language)).toBe(isAsked);
});

it('the competent departments need not lead', () => {
  expect(askedRole('应当联系哪些主管部门', 'zh')).toBeNull();
  expect(askedRole('这项工作由谁主管', 'zh')).toBe('lead');
});

it.each([
  ['青山县教体局做什么', '青山县教体局'],
  ['科工局的职责有哪些', '科工局'],
  ['青山县统计局在质量工作里承担哪些任务', '青山县统计局'],
  ['哪个局负责质量监管', null],
  ['主管部门的职责', null],
  ['格局有什么变化', null],
  ['卫健委负责什么', '卫健委'],
])('the office whose tasks are asked for: %s', (text, office) => {
  expect(askedOffice(text)).toBe(office);
});

it.each([
  ['财政部门被要求干什么', true],
  ['青山县领导小组要做哪些事', true],
  ['每年谁来督导各乡镇', true],
  ['考核乡镇的又是谁', true],
  ['排污责任落在哪个局头上', true],
  ['惩罚性赔偿归哪些部门管', true],
  ['标准化工作谁挑头', true],
  ['质量工作怎么分工', true],
  ['水务和住建两家局都要干哪些活', true],
  ['财政局罚多少钱', false],
  ['领导小组组长的电话', false],
  ['标准从谁来', false],
  ['部门预算', false],
])('whether a question asks who has a task or which tasks someone has: %s', (text, asks) => {
  expect(asksForCharges(text, 'zh')).toBe(asks);
});

it.each([
  ['支持消协提起诉讼由谁负责', 'zh', true],
  ['消协负责什么', 'zh', false],
  ['建成检测中心的责任单位', 'zh', true],
  ['which bureaus see to metrology', 'en', true],
  ['what does the finance bureau do', 'en', false],
] as const)('whether bodies are asked for: %s', (text, language, asks) => {
  expect(asksForBodies(text, language)).toBe(asks);
});

it('a place is an office where another document charges it', () => {
  const links = [{ kind: 'place', printed: '青山', start: 1, end: 3 }];
  const places = [{ adcode: '1', name: '青山市', level: 'prefecture' as const }];
  const names = [{ agencyId: 'city', name: '青山市' }];
  expect(readAgencies({ text: '给青山派了什么任务', language: 'zh', places, links }, names).named).toEqual([
    { ids: ['city'], start: 1, end: 3 },
  ]);
});
