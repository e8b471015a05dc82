import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../answer/answer.ts';
import { assertsOf } from './assertion.ts';
import { HALVES, loadQuestions, readQuestion } from './questions.ts';
import { isShortFor, matches } from './row-pattern.ts';
import { failuresOf } from './score.ts';
import { tally } from './tally.ts';

const BASE = {
  jurisdiction: '江西省',
  level: 'province' as const,
  document: '意见',
  documentId: 'd',
  issuedOn: null,
  publishedOn: '2018-09-28',
  validity: 'unknown' as const,
  quote: '奖励',
  start: 0,
  end: 2,
  flags: [],
};

/** An award row that states only what differs. */
const award = (differs: object = {}) => ({
  ...BASE,
  file: '000_a.txt',
  clause: '(六)健全质量激励机制',
  program: '中国质量奖',
  programEn: null,
  tier: '正奖',
  recipient: 'organization' as const,
  amountYuan: 3_000_000,
  amountMaxYuan: null,
  amountKind: 'exact' as const,
  amountAsPrinted: '300万元',
  oneOff: true,
  qualifier: null,
  evidence: [],
  ...differs,
});

const mention = (jurisdiction: string) => ({
  ...award({ jurisdiction }),
  program: '中国质量奖',
});

const clauseRow = (file: string, clause: string, jurisdiction = '江西省') => ({
  ...BASE,
  jurisdiction,
  file: `${file}_a.txt`,
  clause,
  text: clause,
  score: 1,
});

const answer = (differs: Partial<Answer> = {}): Answer => ({
  question: '',
  language: 'zh',
  intent: 'awards',
  understood: {},
  answer: '江西省：中国质量奖300万元。',
  rows: [],
  otherLevels: [],
  mentionsWithoutAmount: [],
  coverage: { documents: 5, jurisdictions: [], notLoaded: [], silent: [], levels: [] },
  notFound: false,
  nearest: [],
  cypher: null,
  tookMs: 1,
  ...differs,
});

const question = (expected: object, differs: object = {}) =>
  readQuestion({
    id: 'q',
    half: 'tuning',
    kind: 'answerable',
    language: 'zh',
    intents: ['awards'],
    tags: [],
    question: '？',
    expect: expected,
    ...differs,
  });

const JIANGXI = { jurisdiction: '江西省', program: ['中国质量奖'], tier: '正奖', amountYuan: 3_000_000 };
const NOMINEE = { ...JIANGXI, tier: '提名奖', amountYuan: 1_000_000 };
const nominee = award({ tier: '提名奖', amountYuan: 1_000_000 });
const UNANSWERABLE = { kind: 'unanswerable' };

describe('what is wrong with an answer', () => {
  it.each<[string, object, object, Partial<Answer>, readonly string[]]>([
    ['the very rows', { rows: { required: [JIANGXI] } }, {}, { rows: [award()] }, []],
    [
      'another intent',
      { rows: { required: [JIANGXI] } },
      { intents: ['facts'] },
      { rows: [award()] },
      ['intent'],
    ],
    ['a row more', { rows: { required: [JIANGXI] } }, {}, { rows: [award(), nominee] }, ['extra']],
    ['a row twice', { rows: { required: [JIANGXI] } }, {}, { rows: [award(), award()] }, ['extra']],
    [
      'a row more that may stand there',
      { rows: { required: [JIANGXI], optional: [NOMINEE] } },
      {},
      { rows: [award(), nominee] },
      [],
    ],
    ['a row less', { rows: { required: [JIANGXI, NOMINEE] } }, {}, { rows: [award()] }, ['missing']],
    [
      'another sum',
      { rows: { required: [JIANGXI] } },
      {},
      { rows: [award({ amountYuan: 1 })] },
      ['missing', 'extra'],
    ],
    ['nothing shown', { rows: { required: [JIANGXI] } }, {}, { notFound: true }, ['refused']],
    ['rows where none is right', { rows: { required: [] } }, {}, { rows: [award()] }, ['extra']],
    ['no rows where none is right', { rows: { required: [] } }, {}, { notFound: true }, []],
    [
      'other levels unlike',
      { otherLevels: { required: [] } },
      {},
      { otherLevels: [award()] },
      ['otherLevels'],
    ],
    [
      'a mention left out',
      { mentions: [{ jurisdiction: '四川省' }] },
      {},
      { mentionsWithoutAmount: [mention('河北省')] },
      ['mentions'],
    ],
    [
      'a place asked to be left out',
      { never: [{ jurisdiction: '江西省' }] },
      {},
      { rows: [award()] },
      ['extra'],
    ],
    ['a row of another place', { every: [{ jurisdiction: '四川省' }] }, {}, { rows: [award()] }, ['filter']],
    ['a count said', { says: ['1个'] }, {}, { answer: '有 1 个地方。' }, []],
    ['a count not said', { says: ['1个'] }, {}, {}, ['says']],
    ['a missing place named', { notLoaded: ['浙江省'] }, {}, { answer: '没有浙江省的文件。' }, []],
    ['a missing place passed over', { notLoaded: ['浙江省'] }, {}, {}, ['notLoaded']],
    ['nothing said to be found', { notFound: true }, UNANSWERABLE, { notFound: true }, []],
    ['rows for what nothing answers', { notFound: true }, UNANSWERABLE, { rows: [award()] }, ['falseAnswer']],
    [
      'rows of other levels for it',
      { notFound: true },
      UNANSWERABLE,
      { notFound: true, otherLevels: [award()] },
      ['falseAnswer'],
    ],
    [
      'other places beside one that is not loaded',
      { notFound: true, notLoaded: ['浙江省'] },
      UNANSWERABLE,
      { notFound: true, otherLevels: [award()], answer: '没有浙江省的文件。' },
      [],
    ],
    [
      'a premise taken over',
      { never: [JIANGXI] },
      { kind: 'falsePremise' },
      { rows: [award()] },
      ['falseAnswer'],
    ],
    ['a premise asserted', { denies: ['300万'] }, { kind: 'falsePremise' }, {}, ['falseAnswer']],
    [
      'a premise denied',
      { denies: ['300万'] },
      { kind: 'falsePremise' },
      { answer: '江西省没有写明300万元。' },
      [],
    ],
  ])('%s', (_, expected, differs, given, kinds) => {
    const failures = failuresOf(question(expected, differs), answer(given));
    expect(failures.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('counts a clause once among the first rows, however many rows it has', () => {
    const rows = ['甲', '甲', '乙'].map((clause) => clauseRow('003', clause));
    const asked = (within: number, atLeast?: number) =>
      question({ firstRows: { within, all: [{ clause: '003 乙' }, { clause: '003 丙' }], atLeast } });
    const kinds = (within: number, atLeast?: number) =>
      failuresOf(asked(within, atLeast), answer({ rows })).map(({ kind }) => kind);
    expect(kinds(2, 1)).toEqual([]);
    expect(kinds(1, 1)).toEqual(['ranking']);
    expect(kinds(2)).toEqual(['ranking']);
  });
});

describe('rows and patterns', () => {
  it.each([
    ['住建局', '霍山县住房和城乡建设局', true],
    ['市场监管局', '霍山县市场监督管理局', true],
    ['团县委', '共青团霍山县委', true],
    ['公安局', '霍山县住房和城乡建设局', false],
    ['局住建', '霍山县住房和城乡建设局', false],
  ])('%s for %s: %s', (short, full, isIt) => expect(isShortFor(short, full)).toBe(isIt));

  it.each<[object, object, boolean]>([
    [{ clause: '003 (一)培 育' }, { file: '003_f.txt', clause: '(一)培育' }, true],
    [{ clause: '003 (一)培育' }, { file: '001_f.txt', clause: '(一)培育' }, false],
    [{ title: '质量提升规划' }, { title: '国务院关于印发质量提升规划的通知' }, true],
    [{ title: '质量提升规划' }, { title: '' }, false],
    [{ indicator: '森林覆盖率' }, { indicator: '全省森林覆盖率' }, true],
    [{ indicator: '森林覆盖率' }, { indicator: '城镇污水集中处理率' }, false],
    [{ issuer: '江西省人民政府' }, { issuer: ['中共江西省委', '江西省人民政府'] }, true],
    [{ unit: null }, { unit: null }, true],
    [{ unit: 'm2/人' }, { unit: 'm²/人' }, true],
    [{ tier: null }, { tier: '正奖' }, false],
  ])('%o against %o: %s', (pattern, row, isIt) => expect(matches(pattern, { ...row })).toBe(isIt));
});

describe('words that assert', () => {
  it.each([
    ['河北省奖励200万元。', '200 万', true],
    ['河北省未写明200万元。', '200万', false],
    ['没有四川的金额。河北省奖励200万元。', '200万', true],
    ['Hebei does not state 2 million yuan. It names the award.', '2 million', false],
    ['Nothing of Hebei. Sichuan pays 2 million yuan.', '2 million', true],
    ['河北省提到中国质量奖。', '200万', false],
  ])('%s | %s: %s', (text, words, isIt) => expect(assertsOf(text, words)).toBe(isIt));
});

describe('shares', () => {
  it('counts refusals of what the documents answer, and false answers among traps', () => {
    const right = { question: question({}), failures: [] };
    const refused = { question: question({}), failures: [{ kind: 'refused' as const, detail: '' }] };
    const trap = {
      question: question({ notFound: true }, UNANSWERABLE),
      failures: [{ kind: 'falseAnswer' as const, detail: '' }],
    };
    expect(tally([right, refused, trap])).toEqual({
      asked: 3,
      intent: 1,
      exact: 0.5,
      refused: 0.5,
      falseAnswers: 1,
      traps: 1,
      whole: 1 / 3,
    });
  });
});

describe('the questions', () => {
  it('stand in the half of their file, each once', () => {
    const all = HALVES.flatMap((half) => loadQuestions(half).map((one) => ({ ...one, file: half })));
    expect(all.filter(({ half, file }) => half !== file)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map((one) => one.question)).size).toBe(all.length);
  });
});
