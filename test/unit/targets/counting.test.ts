import { describe, expect, it } from 'vitest';
import { extractTargets } from '../../../ingest/extract/targets/targets.ts';
import { type DocumentCase, documentOf } from '../parsed-document.ts';

/** `indicator comparator value[..max] unit year`, one a target. */
const read = (input: DocumentCase): readonly string[] =>
  extractTargets(documentOf(input)).map(
    ({ indicator, comparator, value, valueMax, unit, year }) =>
      `${indicator} ${comparator} ${valueMax === null ? value : `${value}..${valueMax}`} ${unit ?? '-'} ${year ?? 'open'}`,
  );

const goals = (text: string): DocumentCase => ({
  text,
  heading: ['（三）', '工作目标'],
  lead: '到2027年，实现以下目标。',
});

describe('more than a number', () => {
  it.each([
    ['打造30多个县域名品', ['县域名品 > 30 个 2027']],
    ['培育诚信计量单位600余家', ['诚信计量单位 > 600 家 2027']],
    ['新增有效商标1.5万余件', ['新增有效商标 > 15000 件 2027']],
    [
      '建成40多个县级示范站、12个市级示范站和3个省级示范站',
      ['县级示范站 > 40 个 2027', '市级示范站 = 12 个 2027', '省级示范站 = 3 个 2027'],
    ],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });

  it('is said of numbers only: 多 and 余 begin words of their own', () => {
    expect(read(goals('建成5个多功能检测站。'))).toEqual(['多功能检测站 = 5 个 2027']);
    expect(read(goals('推广2项余热利用技术。'))).toEqual(['余热利用技术 = 2 项 2027']);
  });
});

describe('foreign money', () => {
  it('is a unit of its own', () => {
    expect(read(goals('特色产品出口额达到8.5亿美元。'))).toEqual(['特色产品出口额 = 850000000 美元 2027']);
  });
  it('is no goal where nothing is earned by it', () => {
    expect(read(goals('引进设备花费30万美元。'))).toEqual([]);
  });
});

describe('a noun told by what belongs to it', () => {
  it('ends behind the last of them', () => {
    expect(read(goals('培育3个在业内有影响力的、竞争力较强的优势产业。'))).toEqual([
      '在业内有影响力的、竞争力较强的优势产业 = 3 个 2027',
    ]);
  });
  it('is none without its noun', () => {
    expect(read(goals('培育3个有影响力的。'))).toEqual([]);
  });
  it('leaves the next member of a list alone', () => {
    expect(read(goals('培育3个有影响力的品牌、5个示范园。'))).toEqual([
      '有影响力的品牌 = 3 个 2027',
      '示范园 = 5 个 2027',
    ]);
  });
});

describe('one value for rates side by side', () => {
  it.each([
    [
      '家具抽查合格率和童装抽查合格率达到96%以上',
      ['家具抽查合格率 >= 96 % 2027', '童装抽查合格率 >= 96 % 2027'],
    ],
    ['电梯维保及时率、投诉办结率保持在99%以上', ['电梯维保及时率 >= 99 % 2027', '投诉办结率 >= 99 % 2027']],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });

  it.each([
    ['蔬菜和水果抽检合格率达到97%以上', ['蔬菜和水果抽检合格率 >= 97 % 2027']],
    ['县级、乡镇覆盖率达到90%', ['县级、乡镇覆盖率 = 90 % 2027']],
  ])('is one rate of several things: %s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });
});

describe('a number of words, not of things', () => {
  it.each(['核心目标主要有4个。', '约束性指标共有6项。', '重点任务包括9项。', '主要举措有5条。'])(
    'none in: %s',
    (text) => {
      expect(read(goals(text))).toEqual([]);
    },
  );
  it.each([
    ['国家级试点任务承担单位达到4家', '国家级试点任务承担单位 = 4 家 2027'],
    ['完成标准制修订任务30项', '标准制修订任务 = 30 项 2027'],
    ['创建优质工程12项', '优质工程 = 12 项 2027'],
  ])('is one of things that bear such a word: %s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual([expected]);
  });
});

describe('each of many', () => {
  it.each([
    ['每个县培育标准化示范点2个', ['每个县标准化示范点 = 2 个 2027']],
    ['每县建成3个质量服务站', ['每县质量服务站 = 3 个 2027']],
    ['各乡镇至少打造1个示范村', ['各乡镇示范村 >= 1 个 2027']],
    ['每个县（市、区）创建放心市场5家以上', ['每个县（市、区）放心市场 >= 5 家 2027']],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}。`))).toEqual(expected);
  });
  it('is not each year', () => {
    expect(read(goals('每年培育标杆企业6家。'))).toEqual(['标杆企业 = 6 家 2027']);
  });
});

describe('goals of several places', () => {
  it('keep the place', () => {
    expect(read(goals('安康市培育示范企业8家，汉中市培育示范企业10家。'))).toEqual([
      '安康市示范企业 = 8 家 2027',
      '汉中市示范企业 = 10 家 2027',
    ]);
  });
  it('is the text’s own place where it says so', () => {
    expect(read(goals('全市培育示范企业8家。'))).toEqual(['示范企业 = 8 家 2027']);
  });
});

describe('items counted off', () => {
  it('leave the counting word out', () => {
    expect(read(goals('指标如下：一是包装食品抽检合格率达到98%以上。二是抽查覆盖率达到100%。'))).toEqual([
      '包装食品抽检合格率 >= 98 % 2027',
      '抽查覆盖率 = 100 % 2027',
    ]);
  });
  it('is no counting word where it says what one is', () => {
    expect(read(goals('质量第一意识普及率达到90%。'))).toEqual(['质量第一意识普及率 = 90 % 2027']);
  });
});

describe('the year', () => {
  it.each([
    ['2026年6月底前，监测覆盖率达到100%。', '监测覆盖率 = 100 % 2026'],
    ['2026年9底前，监测覆盖率达到100%。', '监测覆盖率 = 100 % 2026'],
    ['“十一五”期间，力争新创驰名商标2件。', '新创驰名商标 = 2 件 2010'],
    ['到“十二五”末，抽查合格率达到92%。', '抽查合格率 = 92 % 2015'],
  ])('%s', (text, expected) => {
    expect(read({ text, heading: ['一、', '总体目标'] })).toEqual([expected]);
  });
  it('of a month is handed down to the clauses below', () => {
    expect(
      read({
        text: '产品抽检合格率达到97%以上。',
        heading: ['（一）', '水平提高'],
        lead: '2026年8月底前，各项要求全部做到。',
      }),
    ).toEqual(['产品抽检合格率 >= 97 % 2026']);
  });
  it('of a month that is over is none ahead', () => {
    expect(read({ text: '2021年8月，抽检合格率达到97%。', metadata: { issued: '2023-01-01' } })).toEqual([]);
  });
});

describe('what has effect is no report', () => {
  it('有效 is not 有', () => {
    expect(read(goals('累计有效注册商标达到9000件。'))).toEqual(['有效注册商标 = 9000 件 2027']);
    expect(read(goals('累计有示范企业12家。'))).toEqual([]);
  });
});

describe('of the things counted before', () => {
  it('a level alone tells which', () => {
    expect(read(goals('新建市级以上技术中心15家，其中省级4家。'))).toEqual([
      '新建市级以上技术中心 = 15 家 2027',
      '省级技术中心 = 4 家 2027',
    ]);
  });
  it('is nothing where none were counted', () => {
    expect(read(goals('其中省级4家。'))).toEqual([]);
  });
  it('goes on with the years that get as many each', () => {
    expect(read(goals('2024年新增绿色认证10个，2025年、2026年各新增15个以上。'))).toEqual([
      '新增绿色认证 = 10 个 2024',
      '新增绿色认证 >= 15 个 2025',
    ]);
  });
});

describe('under a heading that reports', () => {
  it.each(['2021年度重点工作任务完成情况', '“十三五”目标完成情况', '取得的成效', '重点项目推进情况'])(
    '%s',
    (title) => {
      expect(read({ text: '建成检测中心12个，培育示范企业30家。', heading: ['一、', title] })).toEqual([]);
    },
  );
  it('not under one of goals', () => {
    expect(read({ text: '到2026年，建成检测中心12个。', heading: ['二、', '目标任务及完成时限'] })).toEqual([
      '检测中心 = 12 个 2026',
    ]);
  });
});

describe('in a report of a plan', () => {
  const report = (text: string): readonly string[] =>
    read({ text, metadata: { kind: '其他', title: '本市力推标准化' } });
  it('words of will make goals of what follows', () => {
    expect(report('力争用3年时间，创建示范园达到15个，认证产品达到40个。')).toEqual([
      '示范园 = 15 个 open',
      '认证产品 = 40 个 open',
    ]);
    expect(report('五年内抽检合格率达96%以上，建设30个检测站。')).toEqual([
      '抽检合格率 >= 96 % open',
      '检测站 = 30 个 open',
    ]);
  });
  it('not of what was before, nor of what was done', () => {
    expect(report('抽检合格率达到96%，力争更好。')).toEqual([]);
    expect(report('近三年内抽检合格率达到96%。')).toEqual([]);
    expect(report('力争更好，目前已建成30个检测站。')).toEqual([]);
  });
});

describe('set against another time', () => {
  it('has the year of the goal', () => {
    expect(read({ text: '到2015年，驰名商标总量比“十一五”末翻番，名牌产品达到90个。' })).toEqual([
      '驰名商标总量增长 += 1 倍 2015',
      '名牌产品 = 90 个 2015',
    ]);
    expect(read({ text: '到2015年，注册商标突破8000件，比2010年底以前的商标总量翻一番。' })).toEqual([
      '注册商标 > 8000 件 2015',
      '商标总量增长 += 1 倍 2015',
    ]);
  });
});

describe('times within so many days', () => {
  it.each([
    ['证书办理时限压缩到2个工作日内', '证书办理时限 <= 2 个工作日 2027'],
    ['审批时间缩短至15个工作日以内', '审批时间 <= 15 个工作日 2027'],
  ])('%s', (text, expected) => {
    expect(read(goals(`${text}，办件满意率达到98%。`))).toEqual([expected, '办件满意率 = 98 % 2027']);
  });
  it('are no goal where they tell when to act', () => {
    expect(read(goals('应当在5个工作日内受理申请，办结率达到98%。'))).toEqual([]);
  });
  it('are a goal where days of a year are counted', () => {
    expect(read(goals('城区空气优良天数达到300天以上，办件满意率达到98%。'))).toEqual([
      '城区空气优良天数 >= 300 天 2027',
      '办件满意率 = 98 % 2027',
    ]);
  });
});

describe('visits of households and firms', () => {
  it('are counted', () => {
    expect(read(goals('服务平台服务企业800家次，办件满意率达到98%。'))).toEqual([
      '服务平台服务企业 = 800 家次 2027',
      '办件满意率 = 98 % 2027',
    ]);
  });
});

describe('none at all', () => {
  it('is a rate of nothing', () => {
    expect(read(goals('违禁添加物检出率为零。'))).toEqual(['违禁添加物检出率 = 0 % 2027']);
    expect(read(goals('实现零投诉，利率为零售业所关注。'))).toEqual([]);
  });
});

describe('beyond the whole', () => {
  it('is no rate, but a number that lost its point', () => {
    expect(read(goals('出厂检验合格率和交付合格率均达到965%以上。'))).toEqual([]);
    expect(read(goals('合格率达到985%。'))).toEqual([]);
  });
  it('may a growth be', () => {
    expect(read(goals('线上销售额增长150%。'))).toEqual(['线上销售额增长 += 150 % 2027']);
  });
});
