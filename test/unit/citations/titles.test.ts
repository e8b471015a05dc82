import { describe, expect, test } from 'vitest';
import { citationsIn } from './reading.ts';

const cited = (sentence: string, title?: string): readonly string[] =>
  citationsIn(sentence, title).map((c) => [c.title, c.documentNumber ?? ''].join(' ').trim());

describe('titles and numbers as one citation', () => {
  test.each<[string, string, string[]]>([
    [
      'round brackets inside round brackets',
      '根据《关于印发〈甲市质量办法〉的通知》(甲政发(2015)12号)，制定本方案。',
      ['关于印发〈甲市质量办法〉的通知 甲政发〔2015〕12号'],
    ],
    [
      'a number without brackets around it',
      '根据《关于印发甲市质量办法的通知》湖质监〔2012〕1号，制定本方案。',
      ['关于印发甲市质量办法的通知 湖质监〔2012〕1号'],
    ],
    [
      'a number before the title',
      '根据甲政发〔2012〕9号《关于加强质量工作的意见》，制定本方案。',
      ['关于加强质量工作的意见 甲政发〔2012〕9号'],
    ],
    [
      'a number of a file before the title',
      '根据甲政发〔2012〕9号文件《关于加强质量工作的意见》，制定本方案。',
      ['关于加强质量工作的意见 甲政发〔2012〕9号'],
    ],
    [
      'a number that lost its brackets',
      '根据《关于加强质量工作的意见》（国发2012 9号），制定本方案。',
      ['关于加强质量工作的意见 国发2012 9号'],
    ],
    [
      'a number and a short form in one bracket',
      '落实《关于加强质量工作的意见》(甲政发[2012]9号，以下简称“意见”)。',
      ['关于加强质量工作的意见 甲政发〔2012〕9号'],
    ],
    [
      'an order',
      '根据《甲省计量办法》（甲省人民政府令第12号），制定本方案。',
      ['甲省计量办法 甲省人民政府令第12号'],
    ],
    ['half-width double marks', '根据<<甲市质量办法>>，制定本方案。', ['甲市质量办法']],
    ['single marks alone', '根据〈甲市质量办法〉，制定本方案。', ['甲市质量办法']],
    [
      'the number of another one',
      '根据《甲市质量办法》和乙政发〔2019〕3号文件，制定本方案。',
      ['甲市质量办法', '乙政发〔2019〕3号 乙政发〔2019〕3号'],
    ],
    ['over two lines', '根据《甲市关于加强质\n量工作的意见》，制定本方案。', ['甲市关于加强质量工作的意见']],
    [
      'in quotation marks with its kind',
      '根据“甲市人民政府关于质量工作的意见”，制定本方案。',
      ['甲市人民政府关于质量工作的意见'],
    ],
    [
      'words of who issued it stay outside',
      '根据甲市人大常委会公布的《甲市质量条例》，制定本方案。',
      ['甲市质量条例'],
    ],
    ['a title with a year', '落实《质量发展纲要(2011—2020年)》。', ['质量发展纲要(2011—2020年)']],
  ])('%s', (_name, sentence, expected) => {
    expect(cited(sentence)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['2004年6月10日深府〔2004〕98号文件废止。', ['深府〔2004〕98号']],
    ['请认真执行国务院国发〔2012〕9号文件。', ['国发〔2012〕9号']],
    ['已由甲政发〔2012〕9号文件规定。', ['甲政发〔2012〕9号']],
    ['和政发〔2012〕9号文件已经印发。', ['和政发〔2012〕9号']],
    ['根据日政发〔2012〕9号和太政办发〔2013〕2号文件办理。', ['日政发〔2012〕9号', '太政办发〔2013〕2号']],
    ['根据省政府赣府发〔2012〕9号文件办理。', ['赣府发〔2012〕9号']],
    ['根据国发【2012】9号文件办理。', ['国发〔2012〕9号']],
    ['根据国发(2012)第9号文件办理。', ['国发〔2012〕9号']],
    ['根据国发〔2012年〕9号文件办理。', ['国发〔2012〕9号']],
    ['根据甲政办〔2012〕9号、10号文件办理。', ['甲政办〔2012〕9号']],
    ['截至2012年9号线开通。', []],
    ['参加（2012）9号培训。', []],
  ])('the number alone in %s', (sentence, expected) => {
    expect(citationsIn(sentence).map((c) => c.documentNumber)).toEqual(expected);
  });
});

describe('short forms', () => {
  test.each<[string, string]>([
    ['in marks', '依据《甲市质量奖评审规则》（以下简称《规则》）评审，结果按照《规则》公示。'],
    ['new rules', '依据修订后的《甲市质量奖评审规则》（以下简称《新规则》）评审，按照《新规则》公示。'],
    [
      'with 新 before the marks',
      '依据《甲市质量奖评审规则》（以下简称新《规则》）评审，按照新《规则》公示。',
    ],
    ['straight quotation marks', '依据《甲市质量奖评审规则》(以下简称"《规则》")评审，按照《规则》公示。'],
    ['以下称', '依据《甲市质量奖评审规则》（以下称《规则》）评审，按照《规则》公示。'],
    ['以下简称为', '依据《甲市质量奖评审规则》（以下简称为《规则》）评审，按照《规则》公示。'],
    ['behind a comma', '依据《甲市质量奖评审规则》，以下简称《规则》，按照《规则》公示。'],
    [
      'with the number first',
      '依据《甲市质量奖评审规则》（甲政发〔2012〕3号）（以下简称《规则》），按照《规则》公示。',
    ],
    [
      'with half of its name',
      '依据《甲市质量奖评审规则》（以下简称《质量奖规则》），按照《质量奖规则》公示。',
    ],
    ['the name without its place', '依据《甲市质量奖评审规则》，按照《质量奖评审规则》公示。'],
  ])('%s', (_name, sentence) => {
    expect(citationsIn(sentence).map((c) => c.title)).toEqual(['甲市质量奖评审规则']);
  });

  test('a short form of the document itself cites nothing', () => {
    expect(cited('《某市质量提升方案》（以下简称《方案》）已经印发，请按照《方案》执行。')).toEqual([]);
  });
  test.each([
    '按照《新办法》办理。',
    '按照《实施细则》办理。',
    '按照《若干措施》办理。',
    '按照原《办法》办理。',
  ])('a short form that nothing introduces cites nothing: %s', (sentence) => {
    expect(cited(sentence)).toEqual([]);
  });
});

describe('what is no citation', () => {
  test.each([
    ['填写《甲市质量奖申请表》。'],
    ['提交《组织机构代码登记证》《税务登记证》复印件。'],
    ['核发《食品生产许可证》。'],
    ['持有《营业执照》(副本)。'],
    ['在《甲日报》《中国质量报》上公示。'],
    ['观看电影《匠心》。'],
    ['编写《质量管理小组手册》。'],
    ['出版《甲市质量故事》一书。'],
    ['依据GB/T 19580《卓越绩效评价准则》评审。'],
    ['依据《卓越绩效评价准则》（GB/T 19580-2012）评审。'],
    ['依据《卓越绩效评价准则(GB/T19580)》评审。'],
    ['贯彻《卓越绩效评价准则》国家标准。'],
    ['依据国家标准《卓越绩效评价准则》评审。'],
    ['执行DB36/T 1150《甲类服务规范》。'],
    ['现将《甲市质量奖办法》印发给你们，请遵照执行。'],
    ['《甲市质量奖办法》已经市政府同意，现予印发，请认真贯彻执行。'],
    ['发放《责令改正通知书》。'],
    ['签订《质量安全承诺书》。'],
    ['下达《行政处罚决定书》。'],
    ['经公示无异议的，颁发《质量奖证书》。'],
    ['提供《检验报告》。'],
    ['制作《质量时刻》栏目。'],
    ['唱响《质量之歌》。'],
  ])('%s', (sentence) => {
    expect(cited(sentence)).toEqual([]);
  });

  test('what is handed on of another is one', () => {
    const found = citationsIn(
      '现将《国务院办公厅关于质量工作的意见》（国办发〔2012〕9号）转发给你们，请认真贯彻执行。',
    );
    expect(found.map((c) => [c.title, c.issuerLevel])).toEqual([
      ['国务院办公厅关于质量工作的意见', 'national'],
    ]);
  });
  test('the own title without its issuer is none', () => {
    expect(
      cited(
        '根据《甲市质量办法》修订的《关于加强质量工作的意见》如下。',
        '甲市人民政府关于加强质量工作的意见',
      ),
    ).toEqual(['甲市质量办法']);
  });
});

describe('the level of who issued it', () => {
  test.each<[string, string | null]>([
    ['根据《中华人民共和国计量法》办理。', 'national'],
    ['根据《计量法》办理。', 'national'],
    ['根据《国务院关于加强质量工作的意见》办理。', 'national'],
    ['根据市场监管总局《质量奖管理办法》办理。', 'national'],
    ['根据《江西省质量条例》办理。', 'province'],
    ['根据省政府《质量奖管理办法》办理。', 'province'],
    ['根据省人民政府办公厅印发的《质量奖管理办法》办理。', 'province'],
    ['根据《广西壮族自治区质量条例》办理。', 'province'],
    ['根据《上海市质量条例》办理。', 'province'],
    ['根据《恩施土家族苗族自治州质量条例》办理。', 'prefecture'],
    ['根据市委、市政府《质量奖管理办法》办理。', 'prefecture'],
    ['根据《霍山县质量奖管理办法》办理。', 'county'],
    ['根据县政府《质量奖管理办法》办理。', 'county'],
    ['根据《质量奖管理办法》（国发〔2012〕9号）办理。', 'national'],
    ['根据《质量奖管理办法》办理。', null],
    ['根据《市政府质量奖管理办法》办理。', 'prefecture'],
    ['根据《县域质量奖管理办法》办理。', null],
    ['根据《区域质量发展规划》办理。', null],
    ['根据《城市质量评价办法》办理。', null],
    ['根据《节省资源规划》办理。', null],
  ])('%s', (sentence, level) => {
    expect(citationsIn(sentence).map((c) => c.issuerLevel)).toEqual([level]);
  });
});
