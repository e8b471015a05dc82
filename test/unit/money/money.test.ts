import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../text/money.ts';

/** Sums as `yuan`, `low-high`, with what bounds or counts them. */
function seen(text: string): readonly string[] {
  return findMoney(text).map((m) => {
    const range = m.maxYuan === null ? `${m.yuan}` : `${m.yuan}-${m.maxYuan}`;
    const kind = m.kind === 'exact' ? '' : ` ${m.kind}`;
    return `${range}${kind}${m.perUnit === null ? '' : `/${m.perUnit}`}${m.carried ? ' carried' : ''}`;
  });
}

describe('findMoney', () => {
  it.each<[string, readonly string[]]>([
    ['奖励300万元', ['3000000']],
    ['奖励 300 万 元', ['3000000']],
    ['三百万元', ['3000000']],
    ['叁拾万元整', ['300000']],
    ['人民币一百二十万元', ['1200000']],
    ['两万元', ['20000']],
    ['50万奖励', ['500000']],
    ['1,000元', ['1000']],
    ['5千元', ['5000']],
    ['3百万元', ['3000000']],
    ['0.5亿元', ['50000000']],
    ['0。5万元', ['5000']],
    ['３０万元', ['300000']],
    ['1.2万元', ['12000']],
    ['300、200和100万元', ['3000000 carried', '2000000 carried', '1000000']],
    ['1、50万元', ['500000']],
    ['10-20万元', ['100000-200000 range']],
    ['10万元至20万元', ['100000-200000 range']],
    ['10万元—20万元', ['100000-200000 range']],
    ['10万元至两万元', ['20000-100000 range']],
    ['一万元以上五万元以下', ['10000-50000 range']],
    ['最高50万元', ['500000 ceiling']],
    ['不超过50万元', ['500000 ceiling']],
    ['50万元以内', ['500000 ceiling']],
    ['50万元封顶', ['500000 ceiling']],
    ['不低于50万元', ['500000 floor']],
    ['50万元以上', ['500000 floor']],
    ['每家奖励50万元', ['500000 perUnit/家']],
    ['每个企业给予一次性奖励50万元', ['500000 perUnit/个企业']],
    ['每项最高50万元', ['500000 ceiling/项']],
    ['50万元/项', ['500000 perUnit/项']],
    ['每平方米200元', ['200 perUnit/平方米']],
    ['组织50万元、个人5万元', ['500000', '50000']],
    ['100万，50万，20万', ['1000000', '500000', '200000']],
  ])('%s', (text, sums) => expect(seen(text)).toEqual(sums));

  it.each([
    'XX万元',
    '×万元',
    '**万元',
    '某万元',
    '50万人',
    '50万亩',
    '10万件',
    '500万美元',
    '300万欧元',
    '第3元',
    '二等奖',
    '2023年',
    '元旦',
    '元素周期',
    '一万户',
    '占比50%',
    '1:1配套',
    '万元产值能耗',
    '百亿级产业',
    '十项措施',
    '',
  ])('reads no sum in %j', (text) => expect(findMoney(text)).toEqual([]));

  it('finds at most what stands there, in order, within the text', () => {
    const piece = fc.constantFrom(
      '奖励',
      '50',
      '万元',
      '、',
      '最高',
      '每家',
      '三十',
      '元',
      '至',
      '以上',
      '亿',
      '。',
      ' ',
      '企业',
      '1,000',
      '0。5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const money of findMoney(text)) {
          expect(money.start).toBeGreaterThanOrEqual(from);
          expect(money.sum.start).toBe(money.start);
          expect(money.sum.end).toBeGreaterThan(money.sum.start);
          expect(money.end).toBeGreaterThanOrEqual(money.sum.end);
          expect(money.end).toBeLessThanOrEqual(text.length);
          expect(money.yuan).toBeGreaterThan(0);
          expect(money.maxYuan ?? Number.POSITIVE_INFINITY).toBeGreaterThan(money.yuan);
          from = money.end;
        }
      }),
    );
  });
});
