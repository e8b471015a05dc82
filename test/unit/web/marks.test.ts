import { describe, expect, it } from 'vitest';
import { correctionWords, fieldWords } from '../../../web/documents/correction-words.ts';
import { damageApart, damageWords } from '../../../web/documents/damage-words.ts';
import { sourceMarks } from '../../../web/documents/marks.ts';
import { en } from '../../../web/language/en.ts';
import { zh } from '../../../web/language/zh.ts';
import type { DocumentView, NotedCorrection } from '../../../web/server/shapes.ts';

const SOURCE = '首页\n一、奖励\n对获奖组织奖励20万元。2021年';

const CORRECTION: NotedCorrection = {
  action: 'reject',
  fact: 'measure',
  by: '王芳',
  why: '核对原件',
  on: '2026-03-02',
  where: { id: 'traceability' },
  set: {},
  names: { traceability: { zh: '质量追溯', en: 'quality traceability' } },
  quote: '获奖组织',
  start: 9,
  end: 13,
};

const view: DocumentView = {
  document: {
    id: 'doc:1',
    file: 'a.txt',
    title: '办法',
    attachedTitle: null,
    documentNumber: null,
    documentNumberDamaged: false,
    jurisdiction: null,
    kind: null,
    issuedOn: null,
    publishedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    validity: 'unknown',
    script: 'simplified',
    issuers: [],
    sourceText: SOURCE,
    inferred: [],
    damage: [
      { kind: 'noise', asPrinted: '首页', start: 0, end: 2 },
      { kind: 'lost_digits', asPrinted: '2021', start: 20, end: 24 },
    ],
  },
  clauses: [],
  corrections: [CORRECTION],
  facts: {
    awards: [
      {
        program: '质量奖',
        tier: null,
        recipient: 'organization',
        amountYuan: 200_000,
        amountMaxYuan: null,
        amountKind: 'exact',
        amountAsPrinted: '20万元',
        start: 8,
        end: 19,
        evidence: [{ role: 'award', quote: '奖励', start: 5, end: 7 }],
      },
    ],
    awardMentions: [],
  },
};
const outline = [{ ordinal: 0, depth: 1, label: '一、奖励', start: 3, end: 7 }];
const shown = (span: { start: number; end: number } | null) =>
  sourceMarks(view, outline, span).map(({ kind, start, end }) => `${kind} ${SOURCE.slice(start, end)}`);

describe('sourceMarks', () => {
  const always = ['heading 一、奖励', 'fact 对获奖组织奖励20万元'];
  const damage = ['correction 获奖组织', 'damage 2021', 'stray 首页'];

  it('shows headings, facts and damage of a document that is just read', () => {
    expect(shown(null)).toEqual([...always, ...damage]);
  });

  it('emphasises sum and evidence of the fact that is cited', () => {
    const cited = ['cited 对获奖组织奖励20万元', 'amount 20万元', 'evidence 奖励'];
    expect(shown({ start: 8, end: 19 })).toEqual([...always, ...cited, ...damage]);
  });

  it('emphasises no sum where the cited span is no fact', () => {
    expect(shown({ start: 8, end: 10 })).toEqual([...always, 'cited 对获', ...damage]);
  });
});

describe('a correction', () => {
  it('is marked in the text with what was said', () => {
    const marked = sourceMarks(view, outline, null).filter(({ correction }) => correction !== null);
    expect(marked).toMatchObject([{ kind: 'correction', start: 9, end: 13, correction: CORRECTION }]);
  });

  it('is told in both languages by what was done to which fact', () => {
    expect(correctionWords(CORRECTION, zh)).toBe('剔除 · 措施');
    expect(correctionWords(CORRECTION, en)).toBe('rejected · measure');
    expect(correctionWords({ ...CORRECTION, fact: 'novel' }, zh)).toBe('剔除 · novel');
  });

  it.each([
    ['a measure by its name', { id: 'traceability' }, '措施=质量追溯', 'measure=quality traceability'],
    ['a name that is not known', { id: 'gone' }, '措施=gone', 'measure=gone'],
    ['a sum', { amountYuan: 200_000 }, '金额（元）=200,000', 'amount (yuan)=200,000'],
    ['a number that is no sum', { year: 2025 }, '年份=2025', 'year=2025'],
    [
      'agencies',
      { lead: ['省财政厅', '省科技厅'] },
      '牵头或负责=省财政厅、省科技厅',
      'leading or responsible=省财政厅、省科技厅',
    ],
    ['nobody', { participants: [] }, '参与=无', 'taking part=nobody'],
    ['what is not told', { tier: null }, `档次=${zh.notSaid}`, `tier=${en.notSaid}`],
    ['yes and no', { oneOff: true }, '一次性=是', 'one-off=Yes'],
    ['a relation', { relation: 'mentions' }, '引用关系=提到', 'relation=mentions'],
    ['a recipient', { recipient: 'individual' }, '对象=个人', 'recipient=Individual'],
    ['a field that is not known', { colour: '红' }, 'colour=红', 'colour=红'],
  ])('says %s', (_name, fields, chinese, english) => {
    const said = (language: 'zh' | 'en') =>
      fieldWords(fields, CORRECTION.names, language, { zh, en }[language]).map(
        ({ name, value }) => `${name}=${value}`,
      );
    expect(said('zh')).toEqual([chinese]);
    expect(said('en')).toEqual([english]);
  });

  it('tells an industry by its code and its name', () => {
    const names = { C13: { zh: '农副食品加工业', en: 'farm and sideline food' } };
    expect(fieldWords({ gbt4754: 'C13' }, names, 'zh', zh)).toEqual([
      { name: '行业', value: 'C13 农副食品加工业' },
    ]);
  });
});

describe('damage', () => {
  it('keeps what is lost apart from what the web page brought', () => {
    const { lost, stray } = damageApart(view.document.damage);
    expect(lost.map((item) => item.kind)).toEqual(['lost_digits']);
    expect(stray.map((item) => item.kind)).toEqual(['noise']);
  });

  it.each([
    ['lost_digits', zh.document.damageKinds.lost_digits],
    ['never_seen', 'never_seen'],
  ])('%s is called %s', (kind, words) => {
    expect(damageWords(kind, zh)).toBe(words);
  });
});
