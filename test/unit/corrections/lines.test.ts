import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../../ingest/correct/lines.ts';
import { correctionsOf, documentRevision, isMadeWith } from '../../../ingest/correct/of-document.ts';
import { correction } from './document.ts';

const GOOD = correction({ action: 'reject', fact: 'award', quote: '罚款20万元' });
const line = (differs: object): string => JSON.stringify({ ...GOOD, ...differs });

describe('a file of corrections', () => {
  it('gives each its line; blank lines and a byte order mark are passed over', () => {
    const text = `\uFEFF${line({})}\n\n${line({ by: '李明' })}\r\n`;
    expect(parseCorrections(text, 'c').map((one) => [one.line, one.correction.by])).toEqual([
      [1, '王芳'],
      [3, '李明'],
    ]);
    expect(parseCorrections('', 'c')).toEqual([]);
  });

  it.each([
    ['no JSON', '{"action":', 'not one JSON object'],
    ['no object', '7', 'object'],
    ['an unknown action', line({ action: 'improve' }), 'action'],
    ['a fact that nobody corrects', line({ action: 'add', fact: 'repeal' }), 'fact'],
    ['nobody', line({ by: ' ' }), 'by'],
    ['no reason', line({ why: undefined }), 'why'],
    ['no date', line({ on: '2026-02-30' }), 'on'],
    ['no words', line({ quote: '' }), 'quote'],
    ['a field that awards do not have', line({ where: { colour: '红' } }), 'colour'],
    ['a sum in words', line({ action: 'change', set: { amountYuan: '20万' } }), 'amountYuan'],
    ['a change of nothing', line({ action: 'change', set: {} }), 'names no field to change'],
    ['an award without a programme', line({ action: 'add', set: { amountYuan: 3 } }), 'program'],
    [
      'a mention of nothing',
      line({ action: 'add', fact: 'awardMention', set: { tier: '提名奖' } }),
      'program',
    ],
    [
      'a citation of nothing',
      line({ action: 'add', fact: 'citation', set: { relation: 'mentions' } }),
      'title',
    ],
    [
      'a relation that is none',
      line({ action: 'change', fact: 'citation', set: { relation: 'cites' } }),
      'relation',
    ],
    ['an industry without its code', line({ action: 'add', fact: 'industry', set: {} }), 'gbt4754'],
    ['a measure without its id', line({ action: 'change', fact: 'measure', set: {} }), 'names no field'],
    [
      'agencies that are no list',
      line({ action: 'change', fact: 'responsibility', set: { lead: '省财政厅' } }),
      'lead',
    ],
  ])('refuses %s, naming the line', (_name, bad, what) => {
    const parse = (): unknown => parseCorrections(`${line({})}\n${bad}`, '/data/corrections.jsonl');
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'SETTING_INVALID',
        message: expect.stringMatching(new RegExp(`corrections.jsonl, line 2: .*${what}`, 'u')),
        remedy: expect.stringContaining('docs/corrections.md'),
      }),
    );
  });
});

describe('which document is meant', () => {
  const names = { files: ['文件/办法.txt'], title: '甲市质量奖管理办法', attachedTitle: null };
  it.each([
    ['文件/办法.txt', true],
    ['办法.txt', true],
    ['法.txt', false],
    ['甲市 质量奖管理办法', true],
    ['质量奖管理办法', false],
  ])('%s: %s', (document, isMeant) => {
    const entries = [{ line: 1, correction: { ...GOOD, document } }];
    expect(correctionsOf(names, entries)).toHaveLength(isMeant ? 1 : 0);
  });
});

describe('the revision of a document', () => {
  const entry = { line: 1, correction: GOOD };
  const other = { line: 2, correction: { ...GOOD, quote: '罚款30万元' } };
  it('is that of the program where nobody corrected it', () => {
    expect(documentRevision('r', [])).toBe('r');
    expect(isMadeWith('r', [])).toBe(true);
    expect(isMadeWith('r', [entry])).toBe(false);
  });
  it('tells corrections apart, wherever they stand in the file', () => {
    const revision = documentRevision('r', [entry]);
    expect(revision).not.toBe(documentRevision('r', [entry, other]));
    expect(revision).toBe(documentRevision('r', [{ ...entry, line: 9 }]));
    expect(isMadeWith(revision, [entry])).toBe(true);
    expect(isMadeWith(revision, [other])).toBe(false);
    expect(isMadeWith(revision, [])).toBe(false);
  });
});
