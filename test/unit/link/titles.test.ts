import { describe, expect, it } from 'vitest';
import { documentNumberKey } from '../../../ingest/link/document-number.ts';
import { isGenericTitle, titleParts } from '../../../ingest/link/titles.ts';

describe('titleParts', () => {
  it.each([
    ['关于加强计量工作的意见', '', '关于加强计量工作的意见'],
    ['某某市人民政府关于加强计量工作的意见', '某某市人民政府', '关于加强计量工作的意见'],
    ['某某市人民政府办公室关于加强计量工作的意见', '某某市人民政府办公室', '关于加强计量工作的意见'],
    ['中共某省委 某省人民政府关于加强计量工作的意见', '中共某省委某省人民政府', '关于加强计量工作的意见'],
    ['中共某省委、某省人民政府关于加强计量工作的意见', '中共某省委、某省人民政府', '关于加强计量工作的意见'],
    ['国务院关于印发《计量强基规划（2031—2035年）》的通知', '国务院', '计量强基规划20312035年'],
    ['关于印发计量强基规划(2031-2035年)的通知', '', '计量强基规划20312035年'],
    ['《计量强基规划（2031～2035年）》', '', '计量强基规划20312035年'],
    ['关于转发国务院办公厅关于加强计量工作的通知', '', '关于转发国务院办公厅关于加强计量工作的通知'],
    ['中华人民共和国某种产品监督条例', '', '某种产品监督条例'],
  ])('%s', (title, issuer, key) => {
    expect(titleParts(title)).toEqual({ issuer, key });
  });
});

describe('isGenericTitle', () => {
  it.each(['通知', '办法', '管理办法', '实施意见', '若干措施', '实施方案', '法', ''])(
    '%s alone means any',
    (key) => {
      expect(isGenericTitle(key)).toBe(true);
    },
  );
  it.each(['产品质量法', '计量强基规划20312035年', '标准化法'])('%s means one', (key) => {
    expect(isGenericTitle(key)).toBe(false);
  });
});

describe('documentNumberKey', () => {
  it.each([
    ['某政发〔2031〕14号', '某政发〔2031〕14号'],
    ['某政发[2031]14号', '某政发〔2031〕14号'],
    ['某政发（2031） 014 号', '某政发〔2031〕14号'],
    ['某政办发【2031】第7号', '某政办发〔2031〕7号'],
    ['某政发2031 14号', '某政发〔2031〕14号'],
    ['某委〔20311', null],
    ['第14号', null],
    ['〔2031〕14号', null],
    [null, null],
  ])('%s', (printed, key) => {
    expect(documentNumberKey(printed)).toBe(key);
  });
});
