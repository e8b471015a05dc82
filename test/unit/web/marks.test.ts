import { describe, expect, it } from 'vitest';
import { damageApart, damageWords } from '../../../web/documents/damage-words.ts';
import { sourceMarks } from '../../../web/documents/marks.ts';
import { zh } from '../../../web/language/zh.ts';
import type { DocumentView } from '../../../web/server/shapes.ts';

const SOURCE = '首页\n一、奖励\n对获奖组织奖励20万元。2021年';

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
  corrections: [],
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
  const damage = ['damage 2021', 'stray 首页'];

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
