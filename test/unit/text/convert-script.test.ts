import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectScript, simplify, toSimplified } from '../../../text/convert-script.ts';
import { identityWorkingText, sourceQuote } from '../../../text/working-text.ts';

describe('simplify turns Taiwan words into mainland words', () => {
  test.each([
    ['網際網路', '互联网'],
    ['智慧財產權', '知识产权'],
    ['最佳化', '优化'],
    ['套用', '应用'],
    ['巨觀', '宏观'],
    ['計畫', '计划'],
    ['智慧型製造', '智能制造'],
    ['空氣品質', '空气质量'],
    ['資料庫', '数据库'],
    ['線上採集', '在线采集'],
    ['線上線下', '线上线下'],
    ['生產線上', '生产线上'],
    ['檔案制度', '档案制度'],
    ['文件', '文件'],
    ['智慧城市', '智慧城市'],
  ])('%s → %s', (printed, expected) => {
    expect(simplify(printed)).toBe(expected);
  });
});

describe('simplify keeps apart the characters that simplified writing merged', () => {
  test.each([
    ['乾燥', '干燥'],
    ['乾隆', '乾隆'],
    ['幹部', '干部'],
    ['干涉', '干涉'],
    ['著名', '著名'],
    ['看著', '看着'],
    ['馳（著）名商標', '驰（著）名商标'],
    ['以後', '以后'],
    ['皇后', '皇后'],
    ['麵包', '面包'],
    ['方面', '方面'],
    ['鄰里', '邻里'],
    ['裡面', '里面'],
    ['蚌埠市', '蚌埠市'],
    ['加快取得實效', '加快取得实效'],
    ['把質量工作列入議程', '把质量工作列入议程'],
    ['吸引數百家企業', '吸引数百家企业'],
    ['臺灣', '台湾'],
  ])('%s → %s', (printed, expected) => {
    expect(simplify(printed)).toBe(expected);
  });
});

test('detectScript', () => {
  expect(detectScript('實施質量強省戰略')).toBe('traditional');
  expect(detectScript('实施质量强省战略')).toBe('simplified');
  expect(detectScript('2018')).toBe('simplified');
});

test('a changed word maps to the whole word in the source', () => {
  const source = '加強自主智慧財產權保護';
  const { working, changedPhrases } = toSimplified(identityWorkingText(source));
  expect(working.text).toBe('加强自主知识产权保护');
  expect(changedPhrases.map((phrase) => phrase.printed)).toEqual(['智慧財產權']);
  const at = working.text.indexOf('知识');
  expect(sourceQuote(working, at, at + 2).quote).toBe('智慧財產權');
  const behind = working.text.indexOf('保护');
  expect(sourceQuote(working, behind, behind + 2).quote).toBe('保護');
});

test('every character of the result has a source range, in order', () => {
  const words = fc.constantFrom(
    '網際網路',
    '套用',
    '質量',
    '著',
    '乾',
    '後',
    ' ',
    'A',
    '線上',
    '計畫',
    '2016',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const { working } = toSimplified(identityWorkingText(parts.join('')));
      expect(working.starts.length).toBe(working.text.length);
      for (let i = 0; i < working.text.length; i += 1) {
        expect(working.starts[i] ?? -1).toBeGreaterThanOrEqual(working.starts[i - 1] ?? 0);
        expect(working.ends[i] ?? -1).toBeGreaterThan(working.starts[i] ?? 0);
      }
    }),
  );
});
