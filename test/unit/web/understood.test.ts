import { describe, expect, it } from 'vitest';
import { readStretches } from '../../../web/ask/read-stretches.ts';
import { understoodLines } from '../../../web/ask/understood-lines.ts';
import { en } from '../../../web/language/en.ts';
import type { Messages } from '../../../web/language/messages.ts';
import { zh } from '../../../web/language/zh.ts';
import { englishNames, inChinese } from './page-names.ts';

const lines = (understood: Record<string, unknown>, t: Messages = zh) =>
  understoodLines(understood, t, t === zh ? inChinese : englishNames).map(
    ({ name, value }) => `${name}: ${value}`,
  );

describe('understoodLines', () => {
  it.each<[string, string[], string[]]>([
    ['levels in the page language', lines({ levels: ['province', 'county'] }), ['层级: 省级、县级']],
    ['levels in English', lines({ levels: ['province'] }, en), ['Levels: Province']],
    [
      'names of what was linked',
      lines({ places: [{ adcode: '1', name: '甲县', level: 'county' }] }),
      ['地区: 甲县'],
    ],
    [
      'names in English, with the printed ones',
      lines(
        {
          places: [{ adcode: '1', name: '甲县', level: 'county' }],
          measures: [{ id: 'x', name: '质量追溯', nameEn: 'quality traceability' }],
        },
        en,
      ),
      ['Places: Jiaxian (甲县)', 'Measures: quality traceability (质量追溯)'],
    ],
    [
      'a bound',
      lines({ bound: { comparator: '>=', yuan: 1_000_000, yuanMax: null } }),
      ['金额条件: >= 1,000,000 元'],
    ],
    [
      'a bound between two sums',
      lines({ bound: { comparator: 'between', yuan: 1, yuanMax: 2 } }),
      ['金额条件: 1–2 元'],
    ],
    [
      'a bound between two sums of which one is out',
      lines({ bound: { comparator: 'between', yuan: 1, yuanMax: 2, open: 'high' } }),
      ['金额条件: >= 1, < 2 元'],
    ],
    ['years', lines({ years: { from: 2019, to: null } }), ['年份: 自 2019']],
    ['one year', lines({ years: { from: 2019, to: 2019 } }, en), ['Years: 2019']],
    [
      'a slip in a name',
      lines({ corrected: [{ printed: '中国质景奖', understood: '中国质量奖' }] }),
      ['按近似名称理解: “中国质景奖”按“中国质量奖”理解'],
    ],
    ['a number', lines({ asserted: 5_000_000 }), ['问题所说的金额: 5,000,000']],
    ['no condition on sums says nothing', lines({ sums: 'any' }), []],
    ['links are shown as words of the question', lines({ links: [{ kind: 'place' }] }), []],
    ['what is empty is left out', lines({ tier: null, places: [], compare: false, topic: '' }), []],
    ['an unknown field is shown as it comes', lines({ mood: 'odd' }), ['mood: odd']],
  ])('%s', (_, got, expected) => {
    expect(got).toEqual(expected);
  });
});

describe('readStretches', () => {
  const link = (kind: string, start: number, end: number) => ({ kind, printed: '', start, end });

  it.each<[string, unknown, unknown, string[]]>([
    ['cuts the question at its links', '江西奖励多少', [link('place', 0, 2)], ['江西 place', '奖励多少 -']],
    [
      'keeps the first of two that overlap',
      '江西省质量奖',
      [link('award', 0, 6), link('place', 0, 3)],
      ['江西省质量奖 award'],
    ],
    ['leaves out a link beyond the words', '江西', [link('place', 1, 9)], []],
    ['shows nothing where nothing was linked', '江西', [], []],
    ['shows nothing of a server that tells no links', '江西', undefined, []],
  ])('%s', (_, text, links, expected) => {
    expect(readStretches({ text, links }).map((one) => `${one.text} ${one.kind ?? '-'}`)).toEqual(expected);
  });
});
