import { describe, expect, it } from 'vitest';
import { asksForDifference } from '../../../answer/question/difference.ts';
import { differenceSentence, YUAN } from '../../../answer/render/difference.ts';

it.each([
  ['国家级比省级多奖多少钱', 'zh', true],
  ['青山的目标比绿水的高出几个百分点', 'zh', true],
  ['两地相差多少', 'zh', true],
  ['哪里奖得多', 'zh', false],
  ['最多奖多少', 'zh', false],
  ['how much more does Anji pay', 'en', true],
  ['what is the gap between the two', 'en', true],
  ['how much does Anji pay', 'en', false],
] as const)('whether a difference is asked for: %s', (text, language, expected) => {
  expect(asksForDifference(text, language)).toBe(expected);
});

describe('the difference of two stated numbers', () => {
  const percent = (value: number | null) => ({ value, unit: '%' });
  it.each([
    [
      'of sums',
      'zh',
      [
        { value: 3e6, unit: YUAN },
        { value: 5e5, unit: YUAN },
      ],
      '两数相差250万元（按文件写明的数计算）。',
    ],
    ['of shares', 'zh', [percent(95), percent(93.5)], '两数相差1.5个百分点（按文件写明的数计算）。'],
    [
      'in English',
      'en',
      [
        { value: 3e6, unit: YUAN },
        { value: 5e5, unit: YUAN },
      ],
      'The two differ by 2,500,000 yuan (reckoned from the numbers stated).',
    ],
    ['none of three', 'zh', [percent(1), percent(2), percent(3)], ''],
    ['none of two units', 'zh', [percent(1), { value: 2, unit: '家' }], ''],
    ['none where one is a range', 'zh', [percent(1), percent(null)], ''],
  ] as const)('%s', (_name, language, stated, expected) => {
    const text = language === 'zh' ? '高出多少' : 'by how much is it higher';
    expect(differenceSentence({ text, language }, stated)).toBe(expected);
  });

  it('is not said where none is asked for', () => {
    expect(differenceSentence({ text: '各是多少', language: 'zh' }, [percent(1), percent(2)])).toBe('');
  });
});
