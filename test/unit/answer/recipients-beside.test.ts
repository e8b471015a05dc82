import { describe, expect, it } from 'vitest';
import { selectAwards } from '../../../answer/intents/awards/selection.ts';
import { asksForBothRecipients } from '../../../answer/question/recipients-beside.ts';
import { ancestors, held, sum } from './award-cases.ts';
import { read } from './collection.ts';

it.each([
  ['不仅奖组织、还奖个人的是哪里', 'zh', true],
  ['哪里既奖企业又奖个人', 'zh', true],
  ['企业和个人分别奖多少的有哪些', 'zh', true],
  ['企业和个人奖多少', 'zh', false],
  ['which awards pay both organisations and individuals', 'en', true],
  ['separate sums for firms and for persons', 'en', true],
  ['where do firms and individuals get different sums', 'en', true],
  ['what do organisations and individuals get', 'en', false],
] as const)('whether awards of both kinds are asked for: %s', (text, language, expected) => {
  expect(asksForBothRecipients(text, language)).toBe(expected);
});

describe('awards that pay both', () => {
  it('are those that do at one place', () => {
    const facts = [
      sum('370000'),
      sum('330523', { amountYuan: 500_000 }),
      sum('330523', { amountYuan: 100_000, recipient: 'individual', start: 110, end: 118 }),
    ];
    const { rows } = selectAwards(
      read('哪里既奖企业又奖个人,中国质量奖各奖多少'),
      facts,
      [],
      [held('370000'), held('330523')],
      ancestors,
    );
    expect(rows.map(({ row }) => row.amountYuan)).toEqual([500_000, 100_000]);
  });
});
