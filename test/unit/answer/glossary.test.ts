import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { glosses } from '../../../answer/question/glossary.ts';
import { packageRoot } from '../../../text/package-root.ts';

const path = join(packageRoot(), 'data', 'vocabulary', 'glossary', 'glossary.json');
const entries = Object.entries(
  z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(path, 'utf8'))),
);

describe('the list', () => {
  it('has each term in lower case with one to four Chinese words, none twice', () => {
    const bad = entries.filter(
      ([term, words]) =>
        term !== term.trim().toLowerCase() ||
        words.length < 1 ||
        words.length > 4 ||
        new Set(words).size < words.length,
    );
    expect(bad).toEqual([]);
  });

  it('says the same in British and American spelling', () => {
    const terms = new Map(entries);
    const pairs = entries.flatMap(([term, words]) => {
      const american = term.replaceAll('isation', 'ization').replaceAll('centre', 'center');
      return american === term ? [] : [{ term, words, american: terms.get(american) }];
    });
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(({ words, american }) => american?.join() !== words.join())).toEqual([]);
  });
});

describe('Chinese words for English terms', () => {
  it.each([
    ['the target for household refuse', '生活垃圾'],
    ['the household-refuse target', '生活垃圾'],
    ['sewage treatment rates of towns', '污水处理率 污水集中处理率'],
    ['standardised farming and standardized farming', '标准化种植 标准化养殖 标准化种植 标准化养殖'],
    ["what the women's federation does", '妇联 妇女联合会'],
    ['air-conditioned lab', '实验室'],
    ['the bureau of statistics', '统计'],
    ['second-hand carpets', ''],
  ])('%s', (text, expected) => {
    expect(glosses(text).join(' ')).toBe(expected);
  });

  it('takes the longest term, and none inside another word', () => {
    expect(glosses('energy consumption per unit of GDP')).toContain('单位GDP能耗');
    expect(glosses('carbon peaks, not carbonated')).toEqual(['碳达峰']);
    expect(glosses('portable')).toEqual([]);
  });
});
