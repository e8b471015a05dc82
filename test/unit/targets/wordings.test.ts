import { describe, expect, it } from 'vitest';
import { extractTargets } from '../../../ingest/extract/targets/targets.ts';
import type { DocumentMetadata } from '../../../ingest/parse/document.ts';
import { type DocumentCase, documentOf } from '../parsed-document.ts';

/** `indicator comparator value[..max] unit year [from base] [new]`, one a target. */
const read = (input: string | DocumentCase): readonly string[] =>
  extractTargets(documentOf(input)).map((t) =>
    [
      t.indicator,
      t.comparator,
      t.valueMax === null ? t.value : `${t.value}..${t.valueMax}`,
      t.unit ?? '-',
      t.year ?? 'open',
      ...(t.baseYear === null ? [] : [`from ${t.baseYear}`]),
      ...(t.increment ? ['new'] : []),
    ].join(' '),
  );

const goals = (text: string): DocumentCase => ({
  text,
  heading: ['（三）', '工作目标'],
  lead: '到2027年，实现以下目标。',
});
const report: Partial<DocumentMetadata> = { kind: '其他', title: '质量强市工作综述' };

describe('goals in words', () => {
  it.each([
    ['市长质量奖实现零的突破', '市长质量奖 >= 1 个 2027'],
    ['国家级标准化试点取得“零”的突破', '国家级标准化试点 >= 1 个 2027'],
    ['规上企业首席质量官实现全覆盖', '规上企业首席质量官覆盖率 = 100 % 2027'],
    ['电梯责任保险实现县（市、区）全覆盖', '电梯责任保险覆盖率 = 100 % 2027'],
    ['绿色食品认证数量翻一番', '绿色食品认证数量增长 += 1 倍 2027'],
    ['获证企业数量较2022年翻两番', '获证企业数量增长 += 3 倍 2027 from 2022'],
    ['专精特新企业数量倍增', '专精特新企业数量增长 += 1 倍 2027'],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual([expected]);
  });

  it.each([
    '推进全覆盖监管，严守安全底线。',
    '在关键技术上取得新的突破。',
    '落实质量倍增计划，放大乘数效应。',
    '对重点产品进行全覆盖抽查。',
  ])('none in: %s', (text) => {
    expect(read(goals(text))).toEqual([]);
  });
});

describe('units and bounds', () => {
  it.each([
    ['标准平均制定周期缩短至16个月以内', '标准平均制定周期 <= 16 个月 2027'],
    ['检定证书出具时限压缩至5个工作日以内', '检定证书出具时限 <= 5 个工作日 2027'],
    ['顾客满意度达到84以上', '顾客满意度 >= 84 - 2027'],
    ['政府质量工作满意度测评结果达到82', '政府质量工作满意度测评结果 = 82 - 2027'],
    ['年接待游客突破800万人次', '年接待游客 > 8000000 人次 2027'],
    ['食品安全监测达到6批次/千人', '食品安全监测 = 6 批次/千人 2027'],
    ['有效发明专利达到9件/万人', '有效发明专利 = 9 件/万人 2027'],
    ['完成危旧房改造200幢', '危旧房改造 = 200 幢 2027'],
    ['旅游总收入达到260亿元', '旅游总收入 = 26000000000 元 2027'],
    ['其他产品抽查合格率达到93%以上', '其他产品抽查合格率 >= 93 % 2027'],
    ['共性技术项目形成标准的比例达到55%', '共性技术项目形成标准的比例 = 55 % 2027'],
    ['检测时间平均压缩25%', '检测时间压缩 = 25 % 2027'],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual([expected]);
  });
});

describe('going on with the indicator before', () => {
  it.each([
    [
      '研发投入占比提高到2.4%，较2021年提高0.6个百分点',
      ['研发投入占比 = 2.4 % 2027', '研发投入占比提高 += 0.6 个百分点 2027 from 2021'],
    ],
    ['高技术产业占比由2022年的16%提高到21%', ['高技术产业占比 = 21 % 2027 from 2022']],
    ['质量官覆盖率由2023年的35%提高到2026年的60%', ['质量官覆盖率 = 60 % 2026 from 2023']],
    ['服务满意度力争2025年达到82分、2027年达到86分', ['服务满意度 = 82 分 2025', '服务满意度 = 86 分 2027']],
    [
      '2024年、2025年、2026年设施配套率分别达到92%、96%、100%',
      ['设施配套率 = 92 % 2024', '设施配套率 = 96 % 2025', '设施配套率 = 100 % 2026'],
    ],
    ['监测合格率每年稳定在97%以上', ['监测合格率 >= 97 % 2027']],
    ['服务满意度从2022年的80分提升至2025年的84分', ['服务满意度 = 84 分 2025 from 2022']],
    [
      '每年新增标杆企业15家，三年累计新增45家',
      ['新增标杆企业 = 15 家 2027 new', '新增标杆企业 = 45 家 2027 new'],
    ],
    ['追溯覆盖率2025年底前达到80%；2026年，达到100%', ['追溯覆盖率 = 80 % 2025', '追溯覆盖率 = 100 % 2026']],
    ['地理标志新增6件、总数达到20件', ['地理标志 = 6 件 2027 new', '地理标志 = 20 件 2027']],
    ['单位能耗比2020年下降14%', ['单位能耗下降 = 14 % 2027 from 2020']],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });
});

describe('lists of values', () => {
  it.each([
    ['产品、工程抽查合格率达到94%、97%以上', ['产品抽查合格率 >= 94 % 2027', '工程抽查合格率 >= 97 % 2027']],
    ['到2026年和2030年，产品合格率分别达到94%和96%', ['产品合格率 = 94 % 2026', '产品合格率 = 96 % 2030']],
    [
      '“淮北精品”产品、“淮北服务”品牌分别达到60个、15个',
      ['“淮北精品”产品 = 60 个 2027', '“淮北服务”品牌 = 15 个 2027'],
    ],
    ['年产值超50亿元的产业集群达到4个', ['年产值超50亿元的产业集群 = 4 个 2027']],
    ['改造老旧小区80个及公共厕所60座', ['改造老旧小区 = 80 个 2027', '公共厕所 = 60 座 2027']],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });
});

describe('the year of a period or a five-year plan', () => {
  it.each([
    ['2024—2026年，每年培育标杆企业5家。', '标杆企业 = 5 家 2026'],
    ['到“十四五”末，产品抽查合格率达到95%以上。', '产品抽查合格率 >= 95 % 2025'],
    ['我市力争到2028年新增省级质量奖3家。', '新增省级质量奖 = 3 家 2028 new'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('reports and rules are none', () => {
  it.each([
    '有效发明专利达到30万件，提前完成规划确定的目标任务。',
    '超额完成“十四五”规划提出的12件的目标。',
    '2025年，全市抽查合格率达到96%，同比提高1个百分点。',
    '高新技术企业达到300家，较上年增加40家。',
    '质量工作考核占比不低于8%。',
    '在全市目标绩效考核中，质量工作占政府绩效考核的权重为5%。',
    '抽样人员不少于2人。',
    '室内甲醛浓度不得超过0.08毫克/立方米。',
    '安排质量发展专项资金3000万元。',
    '总投资8亿元，占地200亩。',
    '企业应在6个月内完成整改。',
    '推进“3个10”工程，打造“10分钟”服务圈。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    '2023年，全市新增省级质量奖企业4家，抽查合格率达到97%。',
    '2023年全市抽查合格率达到96.8%。',
    '全市累计培育质量标杆企业60家。',
    '2022年规模以上工业增加值增长8%。',
  ])('in a report without date: %s', (text) => {
    expect(read({ text, metadata: report })).toEqual([]);
  });

  it('but what a report says of the time ahead is one', () => {
    expect(read({ text: '下一步，到2026年，全市抽查合格率将达到97%以上。', metadata: report })).toHaveLength(
      1,
    );
  });
});

describe('tables', () => {
  const table = (rows: readonly string[]): DocumentCase => ({
    text: rows.join('\n'),
    heading: ['第二节', '主要指标'],
  });
  it('takes the unit from brackets behind the name and works out 万', () => {
    expect(
      read(
        table([
          '类别 | 序号 | 指标 | 2021年 | 2027年',
          '产品 | 1 | 产品抽查合格率（%） | 92 | 95以上',
          '品牌 | 2 | 有效注册商标（万件） | 4.5 | 7',
          '效益 | 3 | 全员劳动生产率（万元/人） | 11 | 16',
        ]),
      ),
    ).toEqual([
      '产品抽查合格率 >= 95 % 2027',
      '有效注册商标 = 70000 件 2027',
      '全员劳动生产率 = 160000 元/人 2027',
    ]);
  });
  it('reads no goal across the cells of a row', () => {
    expect(read(table(['任务 | 完成率 | 责任单位', '工程监管 | 99% | 市住建局']))).toEqual([]);
  });
  it('reads a goal that stands in one cell', () => {
    expect(read(table(['任务 | 内容', '追溯 | 到2025年，追溯覆盖率达到90%']))).toEqual([
      '追溯覆盖率 = 90 % 2025',
    ]);
  });
});
