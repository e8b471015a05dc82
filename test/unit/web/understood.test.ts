import { describe, expect, it } from 'vitest';
import { understoodLines } from '../../../web/ask/understood-lines.ts';
import { en } from '../../../web/language/en.ts';
import type { Messages } from '../../../web/language/messages.ts';
import { zh } from '../../../web/language/zh.ts';

const lines = (understood: Record<string, unknown>, t: Messages = zh) =>
  understoodLines(understood, t).map(({ name, value }) => `${name}: ${value}`);

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
      'a bound',
      lines({ bound: { comparator: '>=', yuan: 1_000_000, yuanMax: null } }),
      ['金额条件: >= 1,000,000 元'],
    ],
    [
      'a bound between two sums',
      lines({ bound: { comparator: 'between', yuan: 1, yuanMax: 2 } }),
      ['金额条件: 1–2 元'],
    ],
    ['years', lines({ years: { from: 2019, to: null } }), ['年份: from 2019']],
    ['what is empty is left out', lines({ tier: null, places: [], compare: false, topic: '' }), []],
    ['an unknown field is shown as it comes', lines({ mood: 'odd' }), ['mood: odd']],
  ])('%s', (_, got, expected) => {
    expect(got).toEqual(expected);
  });
});
