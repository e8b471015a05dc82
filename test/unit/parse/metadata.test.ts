import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import type { DocumentMetadata } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const metadata = (source: string): DocumentMetadata => parse(clean(source, places), places).metadata;
const PROSE = '坚持质量第一，提高供给质量，推动质量变革、效率变革、动力变革。';
const BODY = `一、任务\n${PROSE}`;
const LAW = `第一条 ${PROSE}\n第二条 ${PROSE}`;
const NATIONAL = { name: '全国' };

describe('laws and regulations', () => {
  test.each<[string, string, object]>([
    [
      'adopted, made public and in force, over three lines',
      `中华人民共和国某量法\n(一九八五年九月六日第六届全国人民代表大会常务委员会第十二次会议通过\n一九八五年九月六日中华人民共和国主席令第二十八号公布\n一九八六年七月一日起施行)\n第一章 总则\n${LAW}`,
      {
        title: '中华人民共和国某量法',
        issuers: ['全国人民代表大会常务委员会'],
        issued: '1985-09-06',
        effectiveFrom: '1986-07-01',
        documentNumber: '中华人民共和国主席令第二十八号',
        jurisdiction: NATIONAL,
        kind: '法',
      },
    ],
    [
      'with its history of revision',
      `中华人民共和国某质法\n（1993年2月22日第七届全国人民代表大会常务委员会第三十次会议通过　根据2000年7月8日第九届全国人民代表大会常务委员会第十六次会议《关于修改〈中华人民共和国某质法〉的决定》第一次修正　根据2018年12月29日第十三届全国人民代表大会常务委员会第七次会议《关于修改某些法律的决定》第二次修正）\n第一章 总则\n${LAW}\n第三条 本法自1993年9月1日起施行。`,
      {
        issuers: ['全国人民代表大会常务委员会'],
        issued: '1993-02-22',
        effectiveFrom: '1993-09-01',
        jurisdiction: NATIONAL,
      },
    ],
    [
      'of the congress itself',
      `中华人民共和国某事法\n（2020年5月28日第十三届全国人民代表大会第三次会议通过）\n${LAW}`,
      { issuers: ['全国人民代表大会'], issued: '2020-05-28' },
    ],
    [
      'of a province, with commas',
      `贵州省某品监督条例\n(1993年9月29日贵州省第八届人民代表大会常务委员会第四次会议通过, 1994年1月1日起施行, 2004年5月28日发布的《贵州省某法规修改案》将本文修正)\n贵州省某品监督条例\n1993年9月29日\n第一章 总则\n${LAW}`,
      {
        issuers: ['贵州省人民代表大会常务委员会'],
        issued: '1993-09-29',
        effectiveFrom: '1994-01-01',
        jurisdiction: { name: '贵州省' },
        kind: '条例',
      },
    ],
    [
      'of a province, its title printed twice',
      `青海省某品管理条例\n下载地址：点击此处下载\n青海省某品管理条例\n青海省人大常委会\n青海省某品管理条例\n青海省人大常委会\n(1996年7月31日青海省第八届人民代表大会常务委员会第二十五次会议通过 1996年7月31日公布 1996年10月1日起施行)\n第一章 总则\n${LAW}`,
      { issued: '1996-07-31', effectiveFrom: '1996-10-01', jurisdiction: { name: '青海省' } },
    ],
    [
      'of a city, approved by its province',
      `某某某条例\n（2019年8月30日杭州市第十三届人民代表大会常务委员会第二十一次会议通过 2019年9月27日浙江省第十三届人民代表大会常务委员会第十四次会议批准）\n${LAW}`,
      { issuers: ['杭州市人民代表大会常务委员会'], issued: '2019-08-30', jurisdiction: { name: '杭州市' } },
    ],
    [
      'of the State Council',
      `中华人民共和国某管条例\n（2003年8月20日国务院第18次常务会议通过 2003年9月3日中华人民共和国国务院令第390号公布 自2003年11月1日起施行）\n${LAW}`,
      {
        issuers: ['国务院'],
        issued: '2003-09-03',
        effectiveFrom: '2003-11-01',
        jurisdiction: NATIONAL,
        documentNumber: '中华人民共和国国务院令第390号',
      },
    ],
    [
      'of a ministry by its order',
      `某品抽查办法\n（2019年11月21日国家市场监督管理总局令第18号公布 自2020年1月1日起施行）\n${LAW}`,
      {
        issuers: ['国家市场监督管理总局'],
        documentNumber: '国家市场监督管理总局令第18号',
        effectiveFrom: '2020-01-01',
        jurisdiction: NATIONAL,
      },
    ],
  ])('%s', (_name, source, expected) => {
    expect(metadata(source)).toMatchObject(expected);
  });
});

test('a notice is signed before what it hands on, though the heading leaves out the edition', () => {
  const source = `宁波市人民政府关于印发《宁波市某某管理办法（2022年修订）》的通知\n甬政发〔2022〕4号\n各县（市、区）人民政府：\n《宁波市某某管理办法（2022年修订）》已经市人民政府同意，现印发给你们，请遵照执行。\n宁波市人民政府\n2022年9月5日\n宁波市某某管理办法\n第一条 ${PROSE}\n第二条 ${PROSE}\n宁波市人民政府办公厅 2022年9月7日印发`;
  expect(metadata(source)).toMatchObject({ issued: '2022-09-05', attachedTitle: '宁波市某某管理办法' });
});

describe('a branch of a city bureau', () => {
  test.each([
    ['speaks for the district where it sits', '宁波市市场监督管理局鄞州监管局', '鄞州区'],
    ['or the county', '宁波市生态环境局象山分局', '象山县'],
    ['and the bureau itself for the city', '宁波市市场监督管理局', '宁波市'],
    ['as one named by what it does', '宁波市市场监督管理局稽查分局', '宁波市'],
  ])('%s', (_name, issuer, name) => {
    const source = `关于开展质量奖励申报工作的公告\n各企业：\n${BODY}\n${issuer}\n2020年3月6日`;
    expect(metadata(source)).toMatchObject({ jurisdiction: { name } });
  });
});

describe('issuers', () => {
  test.each<[string, string, string[]]>([
    [
      'party and government with 、',
      '中共绍兴市委、绍兴市人民政府关于质量工作的意见',
      ['中共绍兴市委', '绍兴市人民政府'],
    ],
    ['an office, not its government', '绍兴市人民政府办公室关于质量工作的意见', ['绍兴市人民政府办公室']],
    ['印发 without 关于', '天津市人民政府办公厅印发关于质量工作实施方案的通知', ['天津市人民政府办公厅']],
    [
      'three bureaus in lines of their own',
      '安徽省市场监督管理局\n安徽省财政厅\n安徽省人力资源和社会保障厅\n关于印发质量奖励办法的通知',
      ['安徽省市场监督管理局', '安徽省财政厅', '安徽省人力资源和社会保障厅'],
    ],
    ['a zone', '合肥高新技术产业开发区管理委员会关于质量工作的意见', ['合肥高新技术产业开发区管理委员会']],
    [
      'several kept apart by blanks',
      '霍山县市场监督管理局 霍山县财政局关于质量工作的通知',
      ['霍山县市场监督管理局', '霍山县财政局'],
    ],
  ])('%s', (_name, head, issuers) => {
    expect(metadata(`${head}\n${BODY}`).issuers).toEqual(issuers);
  });
});

describe('dates', () => {
  test.each<[string, string, string | null, string | null]>([
    [
      'signed in Chinese numbers',
      `关于质量工作的意见\n${BODY}\n霍山县人民政府\n二〇一二年七月十七日`,
      '2012-07-17',
      null,
    ],
    ['with 0 for 〇', `关于质量工作的意见\n${BODY}\n霍山县人民政府\n二0一二年七月十七日`, '2012-07-17', null],
    [
      'with ○ for 〇',
      `关于质量工作的意见\n${BODY}\n霍山县人民政府\n二○一二年十一月三十日`,
      '2012-11-30',
      null,
    ],
    [
      'full-width digits',
      `关于质量工作的意见\n${BODY}\n霍山县人民政府\n２０１２年７月１７日`,
      '2012-07-17',
      null,
    ],
    ['with dots', `关于质量工作的意见\n${BODY}\n霍山县人民政府\n2012.7.17`, '2012-07-17', null],
    ['with hyphens', `关于质量工作的意见\n${BODY}\n霍山县人民政府\n2012-07-17`, '2012-07-17', null],
    ['with slashes', `关于质量工作的意见\n${BODY}\n霍山县人民政府\n2012/7/17`, '2012-07-17', null],
    [
      'on the line of the signature',
      `关于质量工作的意见\n${BODY}\n霍山县人民政府 2012年7月17日`,
      '2012-07-17',
      null,
    ],
    ['a field with a clock', `发布时间：2012-07-17 09:30\n关于质量工作的意见\n${BODY}`, null, '2012-07-17'],
    [
      'a field with its date in characters',
      `发布日期：2012年7月17日\n关于质量工作的意见\n${BODY}`,
      null,
      '2012-07-17',
    ],
    [
      '时间 with a clock',
      `关于质量工作的意见\n时间：2012/7/17 9:30:00 来源：某网\n${BODY}`,
      null,
      '2012-07-17',
    ],
    ['no date of the text', `关于质量工作的意见\n一、任务\n2012年7月17日召开大会，${PROSE}`, null, null],
  ])('%s', (_name, source, issued, published) => {
    const found = metadata(source);
    expect([found.issued, found.published]).toEqual([issued, published]);
  });
});

describe('the kind of document', () => {
  test.each<[string, string]>([
    ['某市质量工作规定', '规定'],
    ['某市质量奖励办法（试行）', '办法'],
    ['某市质量奖励实施细则', '细则'],
    ['某市人民政府关于设立质量奖的批复', '批复'],
    ['某市人民政府关于同意设立质量奖的决定', '决定'],
    ['某市质量工作指导意见', '指导意见'],
    ['某市质量强市建设三年行动计划（2023—2025年）', '规划'],
    ['某市促进质量提升若干措施', '措施'],
    ['某市推动质量发展的若干政策', '政策'],
    ['某市质量条例（2019年修正）', '条例'],
    ['关于征集质量奖专家的公告', '公告'],
    ['某市修订市长质量奖管理办法', '其他'],
    ['某市出台质量奖励办法', '其他'],
  ])('%s: %s', (title, kind) => {
    expect(metadata(`${title}\n${BODY}`).kind).toBe(kind);
  });
});

describe('titles', () => {
  test.each<[string, string, string]>([
    [
      'broken before its kind',
      `某市人民政府\n关于印发某市质量规划和二〇三五年远景\n目标纲要的\n通知\n各县人民政府：\n${BODY}`,
      '某市人民政府关于印发某市质量规划和二〇三五年远景目标纲要的通知',
    ],
    [
      'run into its addressees',
      `湖州市人民政府关于印发《湖州市质量奖办法》的通知各县区人民政府，市直各单位：《湖州市质量奖办法》已经市政府同意，现印发给你们。湖州市人民政府2023年1月19日湖州市质量奖办法第一条为了奖励先进，${PROSE}`,
      '湖州市人民政府关于印发《湖州市质量奖办法》的通知',
    ],
    [
      'a sentence that hands over a list is no addressee',
      `各乡镇人民政府：\n根据《某省文件办法》的规定和县人民政府的要求，现将结果公布如下：\n一、《某县甲办法》继续有效。`,
      '根据《某省文件办法》的规定和县人民政府的要求，现将结果公布如下',
    ],
  ])('%s', (_name, source, title) => {
    expect(metadata(source).title).toBe(title);
  });
});
