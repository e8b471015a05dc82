import { describe, expect, it } from 'vitest';
import { buildSpelling, slipAt } from '../../../answer/question/spelling.ts';
import { soundAlike } from '../../../text/vocabulary/pinyin.ts';
import { read } from './collection.ts';

const corrected = (asked: string): readonly string[] =>
  read(asked).corrected.map(({ printed, understood }) => `${printed} → ${understood}`);

describe('a slip in a name', () => {
  const mended: readonly (readonly [string, string])[] = [
    ['中国质量桨哪些省奖励', '中国质量桨 → 中国质量奖'],
    ['中国量质奖哪些省奖励', '中国量质奖 → 中国质量奖'],
    ['中国质量浆评选办法', '中国质量浆 → 中国质量奖'],
    ['首席质量管制度怎么推行', '首席质量管制度 → 首席质量官制度'],
    ['政府质亮奖哪些省奖励', '政府质亮奖 → 政府质量奖'],
    ['石家装市有哪些质量奖励', '石家装市 → 石家庄市'],
    ['杭洲的纲要提到哪些行业', '杭洲 → 杭州'],
    ['Which provinces reward the China Qualtiy Award?', 'Qualtiy → Quality'],
    ['How much does Shandnog pay for the China Quality Award?', 'Shandnog → Shandong'],
  ];
  it.each(mended)('%s', (asked, shown) => {
    expect(corrected(asked)).toEqual([shown]);
  });

  const meant: readonly string[] = [
    // Another award, not a slip for 市长质量奖.
    '州长质量奖奖多少',
    '哪些省对中国质量奖获奖组织给奖金',
    // 质量工作 goes on beyond the place where 质量奖 would end.
    '省政府质量工作排名靠后怎么办',
    '国家质量管理工作',
    '亚洲质量网提到哪些省',
    '到2020年主要农产品质量安全监测合格率是多少',
    '到2020年制造业产品质量合格率是多少',
    'What pass rate of manufactured products is aimed at?',
    'Which country pays for the China Quality Award?',
    'Who rewards the Deming Prize?',
    'What does Shandong want to reach by 2025?',
    'Which agency bears the costs?',
  ];
  it.each(meant)('none in %s', (asked) => {
    expect(corrected(asked)).toEqual([]);
  });
});

describe('one slip apart', () => {
  const cases: readonly (readonly [string, string, number | null])[] = [
    ['abcd', 'abcd', null],
    ['abcd', 'abd', 2],
    ['abd', 'abcd', 2],
    ['abcd', 'abxd', 2],
    ['abcd', 'acbd', 1],
    ['abcd', 'axyd', null],
    ['abcd', 'ab', null],
  ];
  it.each(cases)('%s, %s', (a, b, at) => {
    expect(slipAt(a, b)).toBe(at);
  });

  it('takes a word for a name only where one name is that near', () => {
    const spelling = buildSpelling(['Henan', 'Hunan', 'Hainan']);
    expect(spelling.correct('Hainna')).toBe('Hainan');
    expect(spelling.correct('Hnan')).toBeNull();
    expect(spelling.correct('Henan')).toBeNull();
  });

  it('knows which characters sound alike', () => {
    expect(soundAlike('桨', '奖')).toBe(true);
    expect(soundAlike('省', '市')).toBe(false);
    expect(soundAlike('江', '城')).toBe(false);
  });
});
