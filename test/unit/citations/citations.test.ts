import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { extractCitations, extractRepeals } from '../../../ingest/extract/citations/citations.ts';
import type { Citation, Repeal } from '../../../ingest/extract/facts.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const documentWith = (sentences: string, title = '某市质量提升方案') =>
  parse(clean(`${title}\n一、总体要求\n${sentences}`, places), places);
const citations = (sentences: string, title?: string): readonly Citation[] =>
  extractCitations(documentWith(sentences, title), places);
const repeals = (sentences: string, title?: string): readonly Repeal[] =>
  extractRepeals(documentWith(sentences, title));

describe('what is cited, and how', () => {
  test.each<[string, [string, string, string | null][]]>([
    ['为贯彻落实《质量强国纲要》，制定本方案。', [['质量强国纲要', 'implements', null]]],
    ['根据《某省计量条例》有关规定执行。', [['某省计量条例', 'according_to', null]]],
    ['抓紧修订《某省标准化办法》。', [['某省标准化办法', 'mentions', null]]],
    [
      '按照国务院印发的《计量发展规划》（国发〔2013〕10号）要求推进。',
      [['计量发展规划', 'according_to', '国发〔2013〕10号']],
    ],
    [
      '根据《产品质量法》、《标准化法》等法律法规和国家《品牌规划》，制定本方案。',
      [
        ['产品质量法', 'according_to', null],
        ['标准化法', 'according_to', null],
        ['品牌规划', 'according_to', null],
      ],
    ],
    [
      '落实《关于印发〈质量月活动方案〉的通知》。',
      [['关于印发〈质量月活动方案〉的通知', 'implements', null]],
    ],
    [
      '落实《关于印发《质量月活动方案》的通知》。',
      [['关于印发《质量月活动方案》的通知', 'implements', null]],
    ],
    ['根据<中华人民共和国计量法>制定。', [['中华人民共和国计量法', 'according_to', null]]],
    ['按照“关于加强质量工作的意见”办理。', [['关于加强质量工作的意见', 'according_to', null]]],
    ['根据国发〔2012〕9号文件精神办理。', [['国发〔2012〕9号', 'according_to', '国发〔2012〕9号']]],
    [
      '依据《某市质量奖评审规则》（以下简称《规则》）开展评审。评审结果按照《规则》公示。',
      [['某市质量奖评审规则', 'according_to', null]],
    ],
    [
      '落实《关于质量工作的意见》（某发〔2017〕24号，以下简称《意见》）。按照《意见》分工办理。',
      [['关于质量工作的意见', 'implements', '某发〔2017〕24号']],
    ],
    ['提交《质量奖申报表》和《营业执照》复印件。', []],
    ['在《某某日报》公示。', []],
    ['《某市质量提升方案》已经批准。', []],
    ['拍摄《匠心》专题片。', []],
    ['符合《办法》规定。', []],
    ['打开《没有写完的标题', []],
  ])('%s', (sentence, expected) => {
    expect(citations(sentence).map((c) => [c.title, c.relation, c.documentNumber])).toEqual(expected);
  });

  test('cited twice, the weightier place counts', () => {
    const [only, ...others] = citations('学习《质量强国纲要》。贯彻落实《质量强国纲要》。');
    expect(others).toEqual([]);
    expect(only?.relation).toBe('implements');
  });

  test('a document that is cited in the title is cited', () => {
    const found = citations('各地要抓好落实工作，提高质量水平。', '某省贯彻《质量强国纲要》实施方案');
    expect(found.map((c) => [c.title, c.clauseOrdinal])).toEqual([['质量强国纲要', null]]);
  });

  test('quotes are verbatim at their offsets, in traditional text too', () => {
    const source = '某市質量方案\n一、總體要求\n根據《某省質量發展綱要(2011-2020年)》,制定本方案。';
    const [citation] = extractCitations(parse(clean(source, places), places), places);
    expect(citation?.title).toBe('某省质量发展纲要(2011-2020年)');
    expect(source.slice(citation?.start, citation?.end)).toBe(citation?.quote);
  });
});

describe('what is repealed', () => {
  test.each<[string, string[]]>([
    ['本方案自2020年1月1日起施行，《某市质量奖办法》（某政发〔2010〕3号）同时废止。', ['某市质量奖办法']],
    ['《甲办法》《乙办法》和《丙细则》自2020年1月1日起停止执行。', ['甲办法', '乙办法', '丙细则']],
    ['决定废止《某市名牌产品管理办法》。', ['某市名牌产品管理办法']],
    ['《某市质量奖办法》即行失效；《某市计量办法》继续有效。', ['某市质量奖办法']],
    ['根据《关于废止部分规章的决定》，开展清理。', []],
    ['已废止的《某市质量奖办法》不再列入。', []],
    ['《某市质量奖办法》规定的称号被废止的，收回证书。', []],
    ['完善文件清理废止制度，落实《某市清理办法》。', []],
  ])('%s', (sentence, expected) => {
    expect(repeals(sentence).map((r) => r.title)).toEqual(expected);
  });

  test('a list under a decision of repeal', () => {
    const found = repeals(
      '1.《甲办法》（某政发〔2001〕1号）\n2.《乙办法》（某政发〔2002〕2号）',
      '某市人民政府关于废止部分文件的决定',
    );
    expect(found.map((r) => [r.title, r.documentNumber])).toEqual([
      ['甲办法', '某政发〔2001〕1号'],
      ['乙办法', '某政发〔2002〕2号'],
    ]);
  });
});
