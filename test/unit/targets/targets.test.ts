import { describe, expect, it } from 'vitest';
import { extractTargets } from '../../../ingest/extract/targets/targets.ts';
import { type DocumentCase, documentOf } from '../parsed-document.ts';

/** `indicator comparator value[..max] unit [year] [from base] [strict] [new]`, one a target. */
function read(input: string | DocumentCase): readonly string[] {
  return extractTargets(documentOf(input)).map((t) =>
    [
      t.indicator,
      t.comparator,
      t.valueMax === null ? String(t.value) : `${t.value}..${t.valueMax}`,
      t.unit ?? '-',
      t.year ?? 'open',
      ...(t.baseYear === null ? [] : [`from ${t.baseYear}`]),
      ...(t.strict ? ['strict'] : []),
      ...(t.increment ? ['new'] : []),
    ].join(' '),
  );
}

const goals = (text: string): DocumentCase => ({
  text,
  heading: ['（二）', '发展目标'],
  lead: '到2025年，实现以下目标。',
});

describe('comparators', () => {
  it.each([
    ['产品质量监督抽查合格率达到96%以上', '产品质量监督抽查合格率 >= 96 % 2025'],
    ['产品质量合格率不低于96%', '产品质量合格率 >= 96 % 2025'],
    ['产品质量合格率保持在96%以上', '产品质量合格率 >= 96 % 2025'],
    ['公众满意度≥88%', '公众满意度 >= 88 % 2025'],
    ['研发投入强度达到2.8%左右', '研发投入强度 ~ 2.8 % 2025'],
    ['数字经济占比超过50%', '数字经济占比 > 50 % 2025'],
    ['商品召回率低于0.5%', '商品召回率 <= 0.5 % 2025 strict'],
    ['区域环境噪声<60分贝', '区域环境噪声 <= 60 分贝 2025 strict'],
    ['投诉按期办结率达100%', '投诉按期办结率 = 100 % 2025'],
    ['消费投诉处理满意率100%', '消费投诉处理满意率 = 100 % 2025'],
    ['亿元产值死亡率控制在0.03以内', undefined],
    ['不合格检出率控制在2%以内', '不合格检出率 <= 2 % 2025'],
    ['规上企业贯标率提高5个百分点', '规上企业贯标率提高 += 5 个百分点 2025'],
    ['规上工业增加值年均增长7%', '规上工业增加值增长 += 7 % 2025'],
    ['万元产值能耗比2020年下降13.5%', '万元产值能耗下降 = 13.5 % 2025 from 2020'],
    ['万元产值能耗较2020年降低15%以上', '万元产值能耗降低 >= 15 % 2025 from 2020'],
    ['制造业质量竞争力指数提升到86以上', '制造业质量竞争力指数 >= 86 - 2025'],
    ['人均公园绿地面积≥14m2/人', '人均公园绿地面积 >= 14 m2/人 2025'],
    ['获证企业满意率达到百分之九十五', '获证企业满意率 = 95 % 2025'],
    ['绿色食品标志20-30个', '绿色食品标志 >= 20..30 个 2025'],
    ['有效发明专利达到1.2万件', '有效发明专利 = 12000 件 2025'],
    ['服务业增加值达到800亿元', '服务业增加值 = 80000000000 元 2025'],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('what is counted', () => {
  it.each([
    ['建成省级检验中心4个', ['省级检验中心 = 4 个 2025']],
    ['建成4个省级检验中心', ['省级检验中心 = 4 个 2025']],
    ['主导制定国家标准12项以上', ['主导制定国家标准 >= 12 项 2025']],
    ['新增马德里商标不少于15件', ['新增马德里商标 >= 15 件 2025 new']],
    ['每年新培育品牌企业10家', ['新培育品牌企业 = 10 家 2025 new']],
    [
      '新建计量中心3家以上、国家重点实验室2家以上',
      ['新建计量中心 >= 3 家 2025 new', '国家重点实验室 >= 2 家 2025 new'],
    ],
    ['80%以上的规上企业导入卓越绩效模式', ['规上企业导入卓越绩效模式 >= 80 % 2025']],
    ['规模以上食品企业90%建立追溯制度', ['规模以上食品企业建立追溯制度比例 = 90 % 2025']],
    ['品牌价值500强企业增至80家', ['品牌价值500强企业 = 80 家 2025']],
    ['在6个园区开展质量试点', ['园区开展质量试点 = 6 个 2025']],
    ['制造业质量竞争力指数，到2027年达到88', ['制造业质量竞争力指数 = 88 - 2027']],
    ['质量竞争力进入全省前10位', ['质量竞争力全省位次 <= 10 位 2025']],
    ['区域创新能力跻身全国前三', ['区域创新能力全国位次 <= 3 位 2025']],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });
});

describe('several in one sentence', () => {
  it.each([
    ['污水处理率和垃圾处理率分别达到95%和99%', ['污水处理率 = 95 % 2025', '垃圾处理率 = 99 % 2025']],
    [
      '工业、农业、服务业名牌产品分别达到60个、40个、20个',
      ['工业名牌产品 = 60 个 2025', '农业名牌产品 = 40 个 2025', '服务业名牌产品 = 20 个 2025'],
    ],
    [
      '争创国家级示范区1个、省级示范区3个、市级示范区8-10个',
      ['国家级示范区 = 1 个 2025', '省级示范区 = 3 个 2025', '市级示范区 >= 8..10 个 2025'],
    ],
    [
      '抽检合格率达98%以上，覆盖率达100%；满意度提升到90分以上',
      ['抽检合格率 >= 98 % 2025', '覆盖率 = 100 % 2025', '满意度 >= 90 分 2025'],
    ],
    [
      'A类产品抽查合格率和B类产品抽检合格率均在96%以上',
      ['A类产品抽查合格率 >= 96 % 2025', 'B类产品抽检合格率 >= 96 % 2025'],
    ],
    ['培育50家以上冠军企业、300家“精特”企业', ['冠军企业 >= 50 家 2025', '“精特”企业 = 300 家 2025']],
    ['新增6个市级品牌、2个省级品牌', ['市级品牌 = 6 个 2025 new', '省级品牌 = 2 个 2025 new']],
    [
      '检测中心从3个增加到7个，细颗粒物浓度降至30微克/立方米以下',
      ['检测中心 = 7 个 2025', '细颗粒物浓度 <= 30 微克/立方米 2025'],
    ],
    ['建成示范站5个、服务点20个', ['示范站 = 5 个 2025', '服务点 = 20 个 2025']],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });
});

describe('the year', () => {
  it('stands in the sentence', () => {
    expect(read('到2024年底，抽查合格率达到95%。')).toEqual(['抽查合格率 = 95 % 2024']);
  });
  it('stands at the head without 到', () => {
    expect(read({ text: '2024年，新增省级名牌3个。', heading: ['（一）', '产品质量目标'] })).toEqual([
      '新增省级名牌 = 3 个 2024 new',
    ]);
  });
  it('changes within a sentence', () => {
    expect(read('到2025年，贯标企业达到300家；到2030年，贯标企业达到800家。')).toEqual([
      '贯标企业 = 300 家 2025',
      '贯标企业 = 800 家 2030',
    ]);
  });
  it('goes on in the paragraph', () => {
    expect(read('到2026年，质量水平明显提高。抽查合格率达到95%。')).toEqual(['抽查合格率 = 95 % 2026']);
  });
  it('comes from the lead of the clause above', () => {
    expect(read({ text: '抽查合格率达到95%。', lead: '到2027年，质量工作迈上新台阶。' })).toEqual([
      '抽查合格率 = 95 % 2027',
    ]);
  });
  it('comes from a heading', () => {
    expect(read({ text: '抽查合格率达到95%。', heading: ['二、', '2023年工作目标'] })).toEqual([
      '抽查合格率 = 95 % 2023',
    ]);
  });
  it('comes from the period in the title', () => {
    const metadata = { title: '质量发展规划（2021-2025年）', kind: '规划' } as const;
    expect(read({ text: '培育标杆企业30家。', metadata })).toEqual(['标杆企业 = 30 家 2025']);
  });
  it('is the end of a five-year plan', () => {
    expect(read('“十四五”期间，培育标杆企业30家以上。')).toEqual(['标杆企业 >= 30 家 2025']);
  });
  it('stays open where nobody says', () => {
    expect(read('扶持20家骨干企业建立实验室，5家企业参与国际标准制定。')).toEqual([
      '骨干企业建立实验室 = 20 家 open',
      '企业参与国际标准制定 = 5 家 open',
    ]);
  });
});

describe('never a target', () => {
  it.each([
    '处一万元以上三万元以下罚款。',
    '违法所得不足1万元的，并处5万元罚款。',
    '对首次获得省政府质量奖的企业，给予50万元奖励。',
    '对新增省级名牌3个以上的企业，一次性奖励20万元。',
    '申报企业近三年监督抽查合格率应达到100%，符合下列条件。',
    '评审满分1000分，达到600分以上方可入围。',
    '自收到申请之日起15个工作日内答复。',
    '市长质量奖每届不超过5个。',
    '截至2020年底，全市抽查合格率达到96%。',
    '目前，全省共有驰名商标120件。',
    '去年新增商标300件，同比增长12%。',
    '《质量发展纲要（2011-2020年）》印发以来，成效明显。',
    '根据质检发〔2015〕12号文件要求，制定本意见。',
    '开展第13届质量月活动，推广ISO9001认证。',
    '围绕5个方面、12项重点任务抓好落实。',
    '推进“1+3+N”体系建设，实施“百千万”行动。',
    '年满18周岁的公民可以报名。',
    '经三分之二以上委员同意，方可通过。',
    '设主任委员1名、副主任委员3名。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    '产品合格率达到98%以上的企业，可以免于检查。',
    '建设单位应当预留百分之三的保证金。',
    '配备不少于3名专职检验人员。',
  ])('in an article of a law: %s', (text) => {
    expect(read({ text, heading: ['第十二条', ''], metadata: { kind: '条例' } })).toEqual([]);
  });

  it('is a report: the year named is over', () => {
    const metadata = { kind: '其他', published: '2024-02-01' } as const;
    expect(read({ text: '2023年，全市新增省级名牌12个，抽查合格率达到97%。', metadata })).toEqual([]);
  });

  it('is a number under a heading of conditions', () => {
    expect(
      read({ text: '年检合格率达到100%，主导产品国家标准3项以上。', heading: ['第三章', '申报条件'] }),
    ).toEqual([]);
  });
});

describe('tables of indicators', () => {
  const table = (rows: readonly string[]): DocumentCase => ({
    text: rows.join('\n'),
    heading: ['第三节', '主要目标'],
  });
  it('reads the goal column by its year, with the unit column', () => {
    expect(
      read(
        table([
          '序号 | 指标名称 | 单位 | 2020年 | 2025年 | 属性',
          '1 | 产品抽查合格率 | % | 93 | ≥95 | 预期性',
          '2 | 有效发明专利 | 件 | 10.5 | 15 | 预期性',
          '3 | 质量竞争力指数 | - | 84 | 86左右 | 预期性',
          '4 | 公众满意度 | 分 | — | 稳步提升 | 预期性',
        ]),
      ),
    ).toEqual(['产品抽查合格率 >= 95 % 2025', '有效发明专利 = 15 件 2025', '质量竞争力指数 ~ 86 - 2025']);
  });
  const ofYears = (head: string, row: string, issued: string | null): readonly string[] =>
    read({ ...table([`指标 | 单位 | ${head}`, row]), metadata: { issued } });
  it.each([
    [
      'two goals behind a value reached',
      '2022年 | 2025年 | 2030年',
      '90 | 93 | 96',
      '2023-05-08',
      ['2025 93', '2030 96'],
    ],
    [
      'a plan by years',
      '2024年 | 2025年 | 2026年',
      '5 | 8 | 12',
      '2024-01-30',
      ['2024 5', '2025 8', '2026 12'],
    ],
    ['the year of issue, before a far goal', '2023年 | 2025年', '90 | 93', '2023-11-20', ['2025 93']],
    ['what was reached, by name', '2025年现状值 | 2027年目标值', '90 | 93', null, ['2027 93']],
    ['without a date of issue only the last', '2025年 | 2030年', '93 | 96', null, ['2030 96']],
  ])('reads %s', (_name, head, values, issued, expected) => {
    expect(ofYears(head, `抽检合格率 | % | ${values}`, issued)).toEqual(
      expected.map((goal) => `抽检合格率 = ${goal.slice(5)} % ${goal.slice(0, 4)}`),
    );
  });
  it('counts columns from the right where the first cell covers several rows', () => {
    expect(
      read(
        table([
          '类别 | 序号 | 指标 | 单位 | 2027年',
          '产品 | 1 | 抽检合格率 | % | 96',
          '2 | 监测合格率 | % | 98',
        ]),
      ),
    ).toEqual(['抽检合格率 = 96 % 2027', '监测合格率 = 98 % 2027']);
  });
  it('passes over a row that lacks its last cell', () => {
    expect(read(table(['类别 | 指标 | 2022年 | 2027年 | 属性', '产品 | 抽检合格率 | 90% | 96%']))).toEqual(
      [],
    );
  });
  it('leaves tables of sums and scores alone', () => {
    expect(read(table(['奖项 | 奖励标准', '省政府质量奖 | 50万元']))).toEqual([]);
    expect(read(table(['评价内容 | 分值', '领导 | 100']))).toEqual([]);
  });
});

it('quotes the source verbatim', () => {
  const document = documentOf(goals('到2025年，抽检合格率达98%以上，建成服务站20个、示范区3个。'));
  for (const { quote, start, end } of extractTargets(document)) {
    expect(document.working.source.slice(start, end)).toBe(quote);
  }
});
