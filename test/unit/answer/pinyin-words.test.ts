import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinyinWords, withPinyinRead } from '../../../answer/question/pinyin-words.ts';
import { read } from './collection.ts';

const WORDS = pinyinWords([
  '驰名商标',
  '制造业',
  '质量',
  '合格率',
  '公安局',
  '长江',
  '国家质量管理奖',
  '氨氮',
]);

describe('what an English text spells in pinyin', () => {
  it.each([
    ['how much for chiming shangbiao?', 'how much for 驰名商标?'],
    ['Chi Ming Shang Biao - how much', '驰名商标 - how much'],
    ['the zhizaoye zhiliang hegelv of Anji', 'the 制造业质量合格率 of Anji'],
    ['guojia zhiliang guanli jiang: who pays', '国家质量管理奖: who pays'],
    ["the county gong'an ju", 'the county 公安局'],
    // One word by itself may be an English name.
    ['the Changjiang Quality Award', 'the Changjiang Quality Award'],
    ['zhiliang and chiming', 'zhiliang and chiming'],
    ['quality of products', 'quality of products'],
    ['credit files and an honest market', 'credit files and an honest market'],
  ])('%s', (text, expected) => {
    expect(withPinyinRead(text, WORDS)).toBe(expected);
  });

  it('leaves any text alone that spells nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withPinyinRead(text, new Map())).toBe(text);
      }),
    );
  });

  it('is understood as its characters are', () => {
    expect(read('how much does Shandong pay for the zhongguo zhiliang jiang').awards).toMatchObject([
      { name: '中国质量奖' },
    ]);
    expect(read('chiming shangbiao, zhongguo zhiliang jiang').awards.map(({ name }) => name)).toContain(
      '中国质量奖',
    );
  });
});
