import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { sourceSpan } from '../../../text/working-text.ts';

const places = loadPlaces();
const cleaned = (source: string): string => clean(source, places).working.text.replace(/\n$/, '');

describe('a cell on every line', () => {
  test.each([
    [
      'rows that are numbered',
      '序号\n工作任务\n牵头单位\n完成时限\n1\n编制质量分析报告\n县市场监管局\n每年3月\n2\n建设检测中心\n县科技局、县财政局\n长期坚持',
      '序号 | 工作任务 | 牵头单位 | 完成时限\n1 | 编制质量分析报告 | 县市场监管局 | 每年3月\n2 | 建设检测中心 | 县科技局、县财政局 | 长期坚持',
    ],
    [
      'blank lines between cells, and a text below',
      '序号\n\n指标\n\n2025年\n\n1\n\n产品抽检合格率\n\n95%\n\n2\n\n公众满意度\n\n82分\n\n二、保障措施',
      '序号 | 指标 | 2025年\n1 | 产品抽检合格率 | 95%\n2 | 公众满意度 | 82分\n二、保障措施',
    ],
    [
      'a heading across the table',
      '序号\n指标名称\n目标值\n1\n甲类合格率\n90%\n二、工程质量\n2\n一次验收合格率\n100%',
      '序号 | 指标名称 | 目标值\n1 | 甲类合格率 | 90%\n二、工程质量\n2 | 一次验收合格率 | 100%',
    ],
    [
      'rows without a number, told by their values',
      '指标\n单位\n2025年\n属性\n农产品合格率\n%\n98\n预期性\n专利拥有量\n件\n12\n约束性\n三、任务',
      '指标 | 单位 | 2025年 | 属性\n农产品合格率 | % | 98 | 预期性\n专利拥有量 | 件 | 12 | 约束性\n三、任务',
    ],
    [
      'a first cell that covers two rows',
      '类别\n奖项\n奖励标准（万元）\n质量\n省质量奖\n50\n市质量奖\n20\n标准\n国际标准\n40',
      '类别 | 奖项 | 奖励标准（万元）\n质量 | 省质量奖 | 50\n质量 | 市质量奖 | 20\n标准 | 国际标准 | 40',
    ],
    [
      'sentences with numbers below the table',
      '类别\n首次认证\n续展（再认证）\n绿色食品\n2万元/个\n0.5万元/个\n有机产品\n3万元/个\n不奖补\n获得3个以上证书的，按标准减半执行。\n（二）获得商标的，奖补20万元。\n（三）进入名单的，奖补5万元。',
      '类别 | 首次认证 | 续展（再认证）\n绿色食品 | 2万元/个 | 0.5万元/个\n有机产品 | 3万元/个 | 不奖补\n获得3个以上证书的，按标准减半执行。\n（二）获得商标的，奖补20万元。\n（三）进入名单的，奖补5万元。',
    ],
    [
      'a row of another width is left, the others are read',
      '序号\n指标\n目标值\n1\n甲合格率\n90%\n2\n乙合格率\n（含进口）\n92%\n3\n丙合格率\n93%',
      '序号 | 指标 | 目标值\n1 | 甲合格率 | 90%\n2\n乙合格率\n（含进口）\n92%\n3 | 丙合格率 | 93%',
    ],
  ])('%s', (_name, source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });

  test.each([
    ['headings without numbers', '指导思想\n基本原则\n主要目标\n到2025年，质量提高。\n重点任务\n加强监管。'],
    ['one row alone', '指标\n单位\n2025年\n专利量\n件\n98'],
    ['heads of words only', '类别\n项目\n要求\n产品\n检验\n合格\n工程\n验收\n合格'],
    ['a list of numbers', '序号\n1\n2\n3'],
  ])('no table: %s', (_name, source) => {
    expect(cleaned(source)).toBe(source);
  });

  test('every cell leads back to its own place in the source', () => {
    const source = '指标\n单位\n2025年\n合格率\n%\n98\n满意度\n分\n80';
    const { working } = clean(source, places);
    const at = working.text.indexOf('满意度');
    expect(sourceSpan(working, at, at + 3)).toEqual({
      start: source.indexOf('满意度'),
      end: source.indexOf('满意度') + 3,
    });
  });
});

describe('cells parted by blanks', () => {
  test.each([
    [
      'one blank',
      '序号 指标 单位 2025年\n1 产品合格率 % 95\n2 服务满意度 分 82',
      '序号 | 指标 | 单位 | 2025年\n1 | 产品合格率 | % | 95\n2 | 服务满意度 | 分 | 82',
    ],
    [
      'a blank inside a cell, and gaps between cells',
      '序号　　任务　　责任单位\n1　　编制 年度计划　　县发展改革委\n2　　开展监测　　县统计局',
      '序号 | 任务 | 责任单位\n1 | 编制年度计划 | 县发展改革委\n2 | 开展监测 | 县统计局',
    ],
  ])('%s', (_name, source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });

  test.each([
    [
      'words that head columns, and a sentence',
      '项目 内容 要求\n加强 质量 管理 工作',
      '项目内容要求\n加强质量管理工作',
    ],
  ])('no table: %s', (_name, source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });
});
