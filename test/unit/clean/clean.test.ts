import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const cleaned = (source: string): string => clean(source, places).working.text.replace(/\n$/, '');
const BODY =
  '一、总体要求\n坚持质量第一，提高供给质量，推动经济发展质量变革、效率变革、动力变革，建设质量强县。';

describe('characters and punctuation', () => {
  test.each([
    ['blanks inside Chinese text', '完善 质量 激励 机制 。', '完善质量激励机制。'],
    ['blanks between Latin words stay', '采用 GB/T 19580 标准', '采用GB/T 19580标准'],
    ['no-break and ideographic blanks', '　　提高\u00a0质量。', '提高质量。'],
    [
      'half-width punctuation',
      '提高质量,加强监管;落实责任:奖励(一次性)!',
      '提高质量，加强监管；落实责任：奖励（一次性）！',
    ],
    ['numbers and times keep theirs', '奖励1,200,000元,于09:30公布', '奖励1,200,000元，于09:30公布'],
    ['full-width digits and letters', '２０２１年ＧＤＰ增长５％', '2021年GDP增长5%'],
    ['a decimal point turned into 。', '每件补助0。5万元。', '每件补助0.5万元。'],
    ['a sentence that ends in a digit', '总数达到300。2020年完成。', '总数达到300。2020年完成。'],
    ['pinyin behind its character', '给予奖励(jiǎng lì)5万(wàn)元', '给予奖励5万元'],
    ['pinyin of a word in one piece', '给予奖励(jiǎnglì)5万(wàn)元(yuán)', '给予奖励5万元'],
    ['a sign that looks like the name', '陜西省质量奖', '陕西省质量奖'],
    ['addresses keep theirs', '详见http://a.cn/b,c?d=1:2;办理', '详见http://a.cn/b,c?d=1:2；办理'],
    ['a Latin abbreviation in brackets stays', '危害分析(HACCP)体系', '危害分析（HACCP）体系'],
    ['bracketed number signs', '㈠提高质量', '（一）提高质量'],
    ['invisible characters', '质\u200b量\ufeff奖', '质量奖'],
    ['table cells parted by tabs', '奖项\t对象\t金额', '奖项 | 对象 | 金额'],
  ])('%s', (_name, source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });
});

describe('lines', () => {
  test.each([
    [
      'a heading broken behind a comma',
      '三、夯实基础，\n激发活力\n（一）甲',
      '三、夯实基础，激发活力\n（一）甲',
    ],
    ['a line that begins with a stop', '完善制度\n。加强监管。', '完善制度。加强监管。'],
    ['a title broken inside 《》', '根据《某某省质量\n促进条例》制定。', '根据《某某省质量促进条例》制定。'],
    [
      'a reference is no new article',
      '具体办法依照\n第十二条第二款的规定执行。',
      '具体办法依照第十二条第二款的规定执行。',
    ],
    [
      'the first article, though its words could follow a reference',
      '某市质量政策\n第一条 与上级规划相衔接，制定本政策。',
      '某市质量政策\n第一条与上级规划相衔接，制定本政策。',
    ],
    [
      'the next article, below a line without a stop',
      '第四条 下列情形\n第五条 到期的证书应当续展。',
      '第四条下列情形\n第五条到期的证书应当续展。',
    ],
    [
      'the next article, referred to',
      '第四条 适用范围依照\n第五条的规定确定。',
      '第四条适用范围依照第五条的规定确定。',
    ],
    ['a number apart from its unit', '到2025\n年，合格率提高。', '到2025年，合格率提高。'],
    ['a marker alone on its line', '一、\n总体要求', '一、总体要求'],
    ['paragraphs stay apart', '加强领导\n落实责任', '加强领导\n落实责任'],
    ['items stay apart', '（一）甲；\n（二）乙。', '（一）甲；\n（二）乙。'],
  ])('%s', (_name, source, expected) => {
    expect(cleaned(source)).toBe(expected);
  });

  test('text wrapped at a fixed width is joined to paragraphs', () => {
    const paragraph =
      '坚持以提高质量和效益为中心推动质量变革效率变革动力变革不断增强全社会质量意识和企业质量管理水平';
    const width = 20;
    const wrapped = (text: string): string => text.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';
    const source = ['甲', '乙', '丙', '丁']
      .map((end) => wrapped(`${paragraph.repeat(3)}${end}。`))
      .join('\n');
    expect(cleaned(source).split('\n')).toHaveLength(4);
  });
});

test('pinyin without tone goes where the text is full of pinyin', () => {
  const pinyin = '關(guān)于質(zhì)量的實(shí)施意見，印發(fā)給你們(men)，請看著(zhe)辦。';
  expect(cleaned(pinyin)).toBe('关于质量的实施意见，印发给你们，请看着办。');
  expect(cleaned('开展试点（de），完善制度。')).toBe('开展试点（de），完善制度。');
});

test('lines of a wrapped text are joined although their lengths vary', () => {
  const source = `某市质量政策
为贯彻落实新发展理念，进一步聚焦高质量发展加快推动制
造业高质量发展，率先走出具有本地特色的质量强市之路，
结合实际，制定如下政策并请各有关单位认真组织实施到位
做好相关工作。
一、支持企业
（一）支持创新。对当年首次列入名单的企业，给予一次性
奖励 100 万元、30 万元、20 万元；对通过评估并纳入统计
平台的企业，年销售收入首次突破 1000 万元、2000 万元、5000
万元的，分别给予奖励 10 万元、20 万元、50 万元的一次
性奖励。`;
  expect(
    cleaned(source)
      .split('\n')
      .map((line) => line.slice(0, 8)),
  ).toEqual(['某市质量政策', '为贯彻落实新发展', '一、支持企业', '（一）支持创新。']);
});

describe('page furniture', () => {
  test.each([
    ['breadcrumb', '您当前的位置：首页 > 政务公开 > 规范性文件'],
    ['fields', '来源：某县人民政府办公室 发布时间：2021-05-06 浏览次数：128次 字号：[ 大 中 小 ]'],
    ['day, hour and source', '2020-07-28 07:37:27 来源:某某日报 大字体 小字体 扫码带走'],
    ['breadcrumb without its name', '>> 走进某市 >> 投资政策'],
    ['buttons', '【打印】【关闭】'],
    ['share bar', '分享到： 微信 微博 QQ空间'],
    ['hotline', '咨询热线：0712-8350000'],
    ['code to scan', '扫一扫在手机打开当前页'],
    ['field table', '索 引 号： | 011234567/2021-00012 | 主题分类： | 质量监督 |'],
    ['page number', '— 3 —'],
  ])('%s goes from the head', (_name, line) => {
    expect(cleaned(`${line}\n${BODY}`)).toBe(BODY);
  });

  test.each([
    ['related links', '相关链接\n某县出台质量奖励办法\n某县召开质量大会'],
    ['site owner', '主办单位：某县人民政府办公室\n备案号：某ICP备12345678号-1'],
    ['reader service', '政策咨询\n如果您对该政策文件有疑问，可以拨打上方电话咨询。'],
    ['buttons', '打印本页 | 关闭窗口'],
    [
      'editor and what the site shows next',
      '【责任编辑：张某】\n• 日排行榜\n这些年，某某小区的居民读书成风，书香四溢，邻里和睦。',
    ],
  ])('%s go from the foot', (_name, lines) => {
    expect(cleaned(`${BODY}\n${lines}`)).toBe(BODY);
  });

  test('fields of the page are read, with their place in the source', () => {
    const source = `索 引 号: 011/2021-7\n发布机构: 某县市场监管局 发布日期: 2021-05-06\n${BODY}`;
    const { pageMetadata } = clean(source, places);
    expect(pageMetadata.map(({ field, value }) => [field, value])).toEqual([
      ['indexNumber', '011/2021-7'],
      ['publisher', '某县市场监管局'],
      ['published', '2021-05-06'],
    ]);
    for (const { value, start, end } of pageMetadata) expect(source.slice(start, end)).toBe(value);
  });

  test('fields of collections of laws, in lenticular brackets', () => {
    const head =
      '【制定机关】某市人民政府\n【发文字号】某政发〔2020〕3号 【公布日期】2020.03.04\n【施行日期】2020.04.01\n【时效性】现行有效';
    const { working, pageMetadata } = clean(`${head}\n某市质量奖励办法\n${BODY}`, places);
    expect(working.text).toBe(`某市质量奖励办法\n${BODY}`);
    expect(pageMetadata.map(({ field, value }) => [field, value])).toEqual([
      ['issuer', '某市人民政府'],
      ['documentNumber', '某政发〔2020〕3号'],
      ['issued', '2020.03.04'],
      ['effectiveFrom', '2020.04.01'],
      ['validity', '现行有效'],
    ]);
  });

  test('fields in square brackets, short names spaced out', () => {
    const head =
      '[ 索 引 号 ] 01185/2021-7 [ 主题分类 ] 质量监督\n[ 成文日期 ] 2021-05-06 [ 发布日期 ] 2021-05-20\n';
    const { working, pageMetadata } = clean(`${head}${BODY}`, places);
    expect(working.text).toBe(BODY);
    expect(pageMetadata.map(({ field, value }) => [field, value])).toEqual([
      ['indexNumber', '01185/2021-7'],
      ['subject', '质量监督'],
      ['issued', '2021-05-06'],
      ['published', '2021-05-20'],
    ]);
  });

  test('the same words inside the body stay', () => {
    const lines = [
      '来源：本市产品质量监督抽查结果，由市场监管部门统计。',
      '联系电话由各县自行公布并报市局备案，电话变更的及时更新。',
    ];
    const source = `${BODY}\n${lines.join('\n')}\n二、主要任务\n${BODY}`;
    for (const line of lines) expect(cleaned(source)).toContain(line);
  });
});

describe('damage', () => {
  test.each([
    ['redaction', '新建*********检验中心3家。', 'redaction', '新建*********检验中心3家'],
    ['two years run together', '某市质量发展规划(20162020年)已经通过。', 'lost_punctuation', '20162020年'],
    ['lost 以', '合格率达到98%上。', 'lost_digits', '98%上'],
    ['lost 年', '2025,全市质量水平提高。', 'lost_digits', '2025,全市'],
    ['lost quotation mark', '开展“质量月、“质量行”活动。', 'lost_punctuation', '“质量月'],
    ['lost raised digit', '人均绿地15m2。', 'mis_converted', '15m2'],
    ['Taiwan word', '加強測量技術研究與套用。', 'mis_converted', '套用'],
    ['heading broken', '三、夯实基础,\n激发活力', 'broken_line', '夯实基础,\n激发活力'],
  ])('%s', (_name, source, kind, printed) => {
    const { damage } = clean(source, places);
    const found = damage.find((entry) => entry.kind === kind);
    expect(found?.asPrinted).toContain(printed);
    if (found !== undefined) expect(source.slice(found.start, found.end)).toBe(found.asPrinted);
  });

  test('sound text has none', () => {
    const source = '开展“质量月”、“质量行”活动。到2025年，合格率达到98%以上（2020年为95%）。';
    expect(clean(source, places).damage).toEqual([]);
  });
});
