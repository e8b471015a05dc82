import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import type { Clause, DocumentMetadata, ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import type { QpgError } from '../../../text/errors.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const read = (source: string): ParsedDocument => parse(clean(source, places), places);
const headings = (source: string): string[] =>
  read(source)
    .clauses.filter((c) => c.isHeading)
    .map((c) => c.label);
const clauseWith = (source: string, words: string): Clause | undefined => {
  const { clauses, working } = read(source);
  return clauses.find(({ own }) => working.text.slice(own.start, own.end).includes(words));
};
const PROSE = '坚持质量第一，提高供给质量，推动质量变革、效率变革、动力变革。';

describe('headings', () => {
  test.each<[string, string, string[]]>([
    [
      'restarting brackets',
      `一、总体要求\n(一)指导思想。${PROSE}\n(二)目标。${PROSE}\n二、任务\n(一)标准。${PROSE}`,
      ['一、总体要求', '(一)指导思想', '(二)目标', '二、任务', '(一)标准'],
    ],
    [
      'numbers running on across chapters',
      `一、主体\n1、责任。${PROSE}\n2、管理。${PROSE}\n二、监管\n3、抽查。${PROSE}`,
      ['一、主体', '1、责任', '2、管理', '二、监管', '3、抽查'],
    ],
    ['dots behind numbers', `一.任务\n1.抽查。${PROSE}\n2.通报。${PROSE}`, ['一.任务', '1.抽查', '2.通报']],
    [
      'a colon behind the words',
      `一、任务\n1.总体目标：${PROSE}\n2.分工：${PROSE}`,
      ['一、任务', '1.总体目标', '2.分工'],
    ],
    [
      'chapters and articles',
      `第一章 总则\n第一条 ${PROSE}\n第二章 奖励\n第一节 标准\n第二条 ${PROSE}`,
      ['第一章总则', '第一条', '第二章奖励', '第一节标准', '第二条'],
    ],
    [
      'articles whose words begin with 中, and one that is only referred to',
      `第一条 中型企业的质量管理，适用本办法。\n第二条 ${PROSE}\n第一条中所称的企业是指工业企业。\n第三条 ${PROSE}`,
      ['第一条', '第二条', '第三条'],
    ],
    [
      'named articles',
      `第一条【适用范围】${PROSE}\n第二条（职责）${PROSE}`,
      ['第一条【适用范围】', '第二条（职责）'],
    ],
    [
      'items of a list are none',
      `一、条件\n（一）注册满三年；\n（二）无重大事故；\n（三）依法纳税。`,
      ['一、条件'],
    ],
    ['outermost items name their clause', `一、${PROSE}\n二、${PROSE}`, ['一、', '二、']],
    ['bullets are none', `一、目标\n——质量更高。${PROSE}\n——安全更稳。${PROSE}`, ['一、目标']],
    ['a year is no number', `一、目标\n2025年，全市质量水平提高。\n3.5万元以内的项目除外。`, ['一、目标']],
  ])('%s', (_name, source, expected) => {
    expect(headings(source)).toEqual(expected);
  });
});

describe('clauses', () => {
  const LAW = `某市质量奖管理办法\n第一章 总则\n第一条 为了提高质量，制定本办法。\n第二条 奖项每两年评审一次。\n名额由市政府确定。\n第三条 申报组织应当符合下列条件：\n（一）注册满三年；\n（二）无重大事故。\n前款所称事故，依照有关规定认定。`;
  test.each([
    ['每两年评审', '第一章总则 > 第二条', '第二条'],
    ['名额由', '第一章总则 > 第二条第二款', '第二条'],
    ['注册满三年', '第一章总则 > 第三条第（一）项', '第三条'],
    ['前款所称', '第一章总则 > 第三条第二款', '第三条'],
  ])('%s stands in %s', (words, path, label) => {
    const clause = clauseWith(LAW, words);
    expect([clause?.path, clause?.label]).toEqual([path, label]);
  });

  test('a clause without number is named by its nearest heading, else by the title', () => {
    const source = `某市质量提升方案\n${PROSE}\n一、目标\n——安全更稳。守住底线。`;
    expect(clauseWith(source, '变革')?.label).toBe('某市质量提升方案');
    expect(clauseWith(source, '守住底线')?.label).toBe('一、目标');
  });

  test('a press report without numbers becomes paragraphs under its title', () => {
    const source = `我市表彰质量奖获奖企业\n来源：某日报 发布时间：2022-05-06\n昨日，全市质量大会举行，五家企业获奖。\n获奖企业代表作了发言。`;
    const { clauses, metadata } = read(source);
    expect(clauses.map((c) => c.label)).toEqual(['我市表彰质量奖获奖企业', '我市表彰质量奖获奖企业']);
    expect(metadata).toMatchObject({
      jurisdiction: null,
      published: '2022-05-06',
      issued: null,
      issuers: [],
    });
  });

  test('numbers that count on inside one long line begin paragraphs', () => {
    const source = `某省质量条例 第一章 总则 第一条 ${PROSE}${PROSE} 第二条 ${PROSE}违反第四条、第九条规定的，依法处理。 第三条 条件如下：（一）有制度；（二）有人员。${PROSE} 第二章 附则 第四条 ${PROSE}${PROSE}`;
    expect(headings(source)).toEqual(['第一章总则', '第一条', '第二条', '第三条', '第二章附则', '第四条']);
    expect(clauseWith(source, '有人员')?.path).toBe('第一章总则 > 第三条第（二）项');
  });

  test('a page that introduces the document first: its head is the one above the salutation', () => {
    const source = `某市长质量奖办法全文\n简介：小编为你整理了多篇办法，希望对你有帮助。\n湖州市人民政府\n关于印发《湖州市质量奖办法》的通知\n湖政发〔2012〕9号\n各县区人民政府：\n现将《湖州市质量奖办法》印发给你们，请遵照执行。\n湖州市质量奖办法\n第一条 ${PROSE}`;
    const { metadata, clauses } = read(source);
    expect(metadata).toMatchObject({
      title: '湖州市人民政府关于印发《湖州市质量奖办法》的通知',
      attachedTitle: '湖州市质量奖办法',
      documentNumber: '湖政发〔2012〕9号',
      issuers: ['湖州市人民政府'],
    });
    expect(clauses[0]?.part).toBe('preamble');
  });

  test('a table stays in the clause that introduces it, in one piece in an annex', () => {
    const rows = '奖项 | 金额（万元）\n质量奖 | 100\n提名奖 | 50';
    const law = `某市质量奖办法\n第一条 ${PROSE}\n第二条 奖励标准如下：\n${rows}\n前款奖金由市财政列支。`;
    expect(clauseWith(law, '提名奖')?.path).toBe('第二条');
    expect(clauseWith(law, '市财政列支')?.path).toBe('第二条第二款');
    const annex = read(`某市质量奖通知\n一、任务\n${PROSE}\n附件1\n奖励标准\n${rows}`).clauses;
    expect(annex.map(({ part }) => part)).toEqual(['body', 'attachment', 'attachment']);
  });

  test('一是, 二是 and ① on lines of their own are clauses of the number above', () => {
    const source = `某市质量意见\n一、责任\n一是加强领导。成立专班。\n二是强化督查。\n二、保障\n1.资金。${PROSE}\n2.人才。${PROSE}\n①博士十万元；\n②硕士五万元。`;
    expect(clauseWith(source, '强化督查')).toMatchObject({ depth: 2, label: '一、责任', marker: '二是' });
    expect(clauseWith(source, '硕士')).toMatchObject({ depth: 3, label: '2.人才', marker: '②' });
  });

  test('a table of contents is no body', () => {
    const source = `某省质量条例\n目 录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 ${PROSE}\n第二章 附则\n第二条 ${PROSE}`;
    expect(headings(source)).toEqual(['第一章总则', '第一条', '第二章附则', '第二条']);
  });

  test('an annex begins under 附件 and counts anew; the list of annexes above the signature does not', () => {
    const source = `某市人民政府关于加强质量工作的意见\n一、任务\n${PROSE}\n附件：1.奖励标准\n某市人民政府\n2021年3月4日\n附件1\n奖励标准\n一、范围\n${PROSE}`;
    const { clauses } = read(source);
    expect(clauses.map((c) => [c.part, c.marker, c.title])).toEqual([
      ['body', '一、', '任务'],
      ['closing', '', ''],
      ['attachment', '附件1', '奖励标准'],
      ['attachment', '一、', '范围'],
    ]);
  });

  test('a text that a notice hands on begins under its own title, even where that lost a dash', () => {
    const source = `某市人民政府关于印发《某市质量规划（2016-2020年）》的通知\n各县人民政府：\n现将《某市质量规划（20162020年）》印发给你们。\n2016年3月4日\n某市质量规划（20162020年）\n一、目标\n${PROSE}`;
    const { clauses, metadata } = read(source);
    expect(metadata.attachedTitle).toBe('某市质量规划（2016-2020年）');
    expect(clauses.map((c) => c.part)).toEqual(['preamble', 'preamble', 'closing', 'body', 'body']);
  });

  test('numbers that cannot follow are flagged as printed', () => {
    const { damage } = read(`一、任务\n${PROSE}\n二、保障\n${PROSE}\n五、附则\n${PROSE}`);
    expect(damage.map(({ kind, asPrinted }) => [kind, asPrinted])).toEqual([['numbering', '五、']]);
  });
});

describe('metadata', () => {
  const body = `一、任务\n${PROSE}`;
  test.each<[string, string, Partial<DocumentMetadata>]>([
    [
      'party and government, signed',
      `中共贵州省委\n贵州省人民政府\n关于开展质量提升行动的实施意见\n(2018年6月1日)\n${body}`,
      {
        title: '中共贵州省委 贵州省人民政府关于开展质量提升行动的实施意见',
        issuers: ['中共贵州省委', '贵州省人民政府'],
        issued: '2018-06-01',
        kind: '实施意见',
      },
    ],
    [
      'number with other brackets, Chinese date',
      `杭州市人民政府关于质量奖励的意见\n杭政[2015]7号\n各区人民政府：\n${body}\n杭州市人民政府\n二〇一五年三月二日`,
      { documentNumber: '杭政〔2015〕7号', issuers: ['杭州市人民政府'], issued: '2015-03-02', kind: '意见' },
    ],
    [
      'place of a nameless issuer from the number',
      `市人民政府关于质量工作的意见\n黄冈政发〔2016〕2号\n${body}`,
      {
        issuers: ['黄冈市人民政府'],
        jurisdiction: { name: '黄冈市', level: 'prefecture', adcode: '421100', parentAdcode: '420000' },
      },
    ],
    [
      'place of a nameless issuer from the signature',
      `市政府关于质量工作的意见\n${body}\n南通市人民政府\n2019年5月6日`,
      { issuers: ['南通市人民政府'], issued: '2019-05-06' },
    ],
    [
      'fields of the page whose values stand below their names',
      `发布日期：\n2019-05-10\n发文字号：\n通政规〔2019〕3号\n市政府关于质量工作的意见\n${body}`,
      { published: '2019-05-10', documentNumber: '通政规〔2019〕3号' },
    ],
    [
      'pinyin is no part of a title',
      `上海市人民政府關(guān)于質(zhì)量工作的實(shí)施意見\n一、任務(wù)\n堅持質(zhì)量第一，提高供給質(zhì)量，推動(dòng)質(zhì)量變革。`,
      { title: '上海市人民政府关于质量工作的实施意见', script: 'traditional' },
    ],
    [
      'several ministries',
      `国家发展改革委 工业和信息化部 市场监管总局关于质量工作的通知\n${body}`,
      {
        issuers: ['国家发展改革委', '工业和信息化部', '市场监管总局'],
        jurisdiction: { name: '全国', level: 'national', adcode: '100000', parentAdcode: null },
      },
    ],
    [
      'a place that is only mentioned tells nothing',
      `质量奖获奖企业座谈会召开\n会上介绍了江西省和湖北省的经验，与会代表进行了交流。`,
      { jurisdiction: null, issuers: [] },
    ],
    [
      'damaged number as printed',
      `关于印发质量方案的通知\n质委〔20191\n${body}`,
      { documentNumber: '质委〔20191', documentNumberDamaged: true },
    ],
    [
      'a number in the body is a citation',
      `某市质量方案\n根据国发〔2012〕9号文件要求，制定本方案。\n${body}`,
      { documentNumber: null },
    ],
    [
      'a date without 年月日 is inferred where one reading is left',
      `关于印发质量方案的通知\n现将方案印发给你们。\n202146\n质量方案\n${body}`,
      { issued: '2021-04-06', inferred: ['issued'] },
    ],
    [
      'order over two lines, note without brackets',
      `江苏省人民政府令\n第145号\n江苏省质量规定\n2019年3月20日公布 自2019年5月1日起施行\n第一条 ${PROSE}`,
      {
        title: '江苏省质量规定',
        documentNumber: '江苏省人民政府令第145号',
        issuers: ['江苏省人民政府'],
        issued: '2019-03-20',
        effectiveFrom: '2019-05-01',
      },
    ],
    [
      'order and note of a law',
      `江苏省质量办法\n（2019年3月2日江苏省人民政府第30次常务会议通过 2019年3月20日江苏省人民政府令第145号公布 自2019年5月1日起施行）\n第一条 ${PROSE}\n第二条 本办法自2019年5月1日起施行。`,
      {
        documentNumber: '江苏省人民政府令第145号',
        issued: '2019-03-20',
        effectiveFrom: '2019-05-01',
        kind: '办法',
      },
    ],
  ])('%s', (_name, source, expected) => {
    expect(read(source).metadata).toMatchObject(expected);
  });
});

describe('validity', () => {
  const document = (end: string): DocumentMetadata =>
    read(`某市质量奖励办法\n（2020年1月10日）\n第一条 ${PROSE}\n第二条 ${end}`).metadata;
  test.each<[string, string | null, string | null]>([
    ['本办法自2020年3月1日起施行，有效期5年。', '2020-03-01', '2025-02-28'],
    ['本办法自发布之日起施行，有效期三年。', '2020-01-10', '2023-01-09'],
    ['本办法自印发之日起30日后施行。', '2020-02-09', null],
    ['本办法自2020年3月1日起试行，试行期为两年。', '2020-03-01', '2022-02-28'],
    ['本办法自2020年3月1日起施行，有效期至2024年12月31日。', '2020-03-01', '2024-12-31'],
    ['《某市奖励规定》自2020年3月1日起废止。', null, null],
    ['获奖称号有效期为5年。', null, null],
  ])('%s', (end, from, to) => {
    const { effectiveFrom, effectiveTo } = document(end);
    expect([effectiveFrom, effectiveTo]).toEqual([from, to]);
  });

  test('a plan holds for the period in its title', () => {
    const { effectiveTo } = read(`某市质量发展规划（2016—2020年）\n一、目标\n${PROSE}`).metadata;
    expect(effectiveTo).toBe('2020-12-31');
  });
});

test.each([['只有标题'], ['第3页'], ['hello world, no Chinese text'], ['【打印】【关闭】'], ['']])(
  'nothing to read in %j',
  (source) => {
    expect(() => read(source)).toThrowError(expect.objectContaining({ code: 'NO_CLAUSES' }) as QpgError);
  },
);
