import { describe, expect, it } from 'vitest';
import { extractAgencies, extractResponsibilities } from '../../../ingest/extract/agencies/agencies.ts';
import type { Jurisdiction } from '../../../ingest/parse/document.ts';
import { loadAgencyVocabulary } from '../../../text/vocabulary/agencies.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { documentOf } from '../parsed-document.ts';

const knowledge = { places: loadPlaces(), agencies: loadAgencyVocabulary() };
const YULIN: Jurisdiction = { name: '榆林市', level: 'prefecture', adcode: '610800', parentAdcode: '610000' };

const agencies = (text: string) =>
  extractAgencies(documentOf({ text, metadata: { jurisdiction: YULIN } }), knowledge);
const names = (text: string): readonly string[] => agencies(text).map(({ name }) => name);
const canonical = (text: string): readonly string[] => agencies(text).map((agency) => agency.canonical);
/** `lead | participants` of each responsibility. */
const duties = (text: string): readonly string[] =>
  extractResponsibilities(documentOf({ text, metadata: { jurisdiction: YULIN } }), knowledge).map(
    ({ lead, participants }) => `${lead.join(' ')} | ${participants.join(' ')}`,
  );

describe('offices that end on 办', () => {
  it.each([
    ['由市食安办、县双打办落实。', ['市食安办', '县双打办']],
    ['市政府法制办负责。', ['市政府法制办']],
    ['省政府食安办、市政府督查办牵头。', ['省政府食安办', '市政府督查办']],
    ['市质安办等有关部门配合。', ['市质安办', '有关部门']],
    ['（市委改革办、市财政局负责）', ['市委改革办', '市财政局']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '大会由省里主办，市里承办。',
    '全县创办、兴办一批企业。',
    '市民可在网上申办、代办，县域内通办。',
    '县级挂牌督办、限时交办、跟踪督办。',
    '全市推行一窗通办、全省通办、跨省通办。',
  ])('none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('names that go on', () => {
  it.each([
    ['中共榆林市委办公室榆林市人民政府办公室印发。', ['中共榆林市委办公室', '榆林市人民政府办公室']],
    ['中共陕西省委办公厅陕西省人民政府办公厅印发。', ['中共陕西省委办公厅', '陕西省人民政府办公厅']],
    ['市标准化联席工作会议各成员单位负责。', ['市标准化联席工作会议各成员单位']],
    ['市质量工作联席会议办公室汇总。', ['市质量工作联席会议办公室']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a word that goes on behind 部', () => {
  it.each(['建设部署20个示范应用。', '建设部分中试车间。', '公安部队、交通部件不在此列。'])(
    'none in: %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
  it('is the ministry where nothing does', () => {
    expect(names('由公安部、财政部部署。')).toEqual(['公安部', '财政部']);
    expect(names('市场监管总局部署抽查，财政部分管领导参加。')).toEqual(['市场监管总局', '财政部']);
  });
});

describe('bodies told by their duty', () => {
  it.each([
    ['国务院负责广告监督管理的部门主管全国广告工作。', ['国务院负责广告监督管理的部门']],
    [
      '县级以上地方人民政府管理航道工作的部门负责本行政区域内的航道工作。',
      ['县级以上地方人民政府管理航道工作的部门'],
    ],
    ['市人民政府主管粮食工作的行政部门备案。', ['市人民政府主管粮食工作的行政部门']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
  it('is no body where the government itself does so', () => {
    expect(names('市人民政府负责全市粮食储备的规划，各有关部门配合。')).toEqual(['市人民政府', '各有关部门']);
  });
});

describe('short names', () => {
  it.each([
    ['县市场局、市市场局负责。', ['榆林市市场监督管理局']],
    ['市市场局牵头，市税务局配合。', ['榆林市市场监督管理局', '榆林市税务局']],
  ])('%s', (text, expected) => {
    expect(canonical(text)).toEqual(expect.arrayContaining(expected));
  });
  it.each(['完善市场布局。', '形成市场格局、市场大局。', '研判全市市场局势。'])('none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('places that share a department', () => {
  it('are two departments', () => {
    expect(names('山西、河南省市场监管局签署协议。')).toEqual(['山西省市场监管局', '河南省市场监管局']);
    expect(names('延安、汉中市市场监管局配合。')).toEqual(['延安市市场监管局', '汉中市市场监管局']);
  });
  it('are no department where the place stands for itself', () => {
    expect(names('拓展山西、河南市场，市商务局负责。')).toEqual(['市商务局']);
  });
});

describe('duties of laws', () => {
  it.each([
    [
      '国务院林业主管部门、水行政主管部门依照本法和规定的职责，对木材流通实施监督管理。',
      [' | 国务院林业主管部门 水行政主管部门'],
    ],
    ['国务院商务主管部门依照法定职责负责全国拍卖业的监督管理。', ['国务院商务主管部门 | ']],
    [
      '县级以上人民政府技术监督部门负责本行政区域内的产品质量监督管理工作。',
      ['县级以上人民政府技术监督部门 | '],
    ],
    [
      '国务院科学技术行政部门、经济综合管理部门和其他有关行政部门依照国务院规定的职责，管理和协调推广工作。',
      [' | 国务院科学技术行政部门 经济综合管理部门 有关行政部门'],
    ],
    ['国务院管理航道工作的部门主管全国的航道监督管理工作。', ['国务院管理航道工作的部门 | ']],
    ['省人民政府计量行政部门对本省计量工作实施统一监督管理。', ['省人民政府计量行政部门 | ']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
  it.each([
    '经营者依照本法和规定的职责，对商品质量负责。',
    '市场监督管理部门依照前款规定作出的决定，应当书面告知当事人。',
  ])('none of lead and participants in: %s', (text) => {
    expect(duties(text).filter((duty) => duty.includes(' | 经营者') || duty.startsWith(' | '))).toEqual([]);
  });
});

describe('other roles and terms', () => {
  it.each([
    ['由市粮食局承办，市工商局、质监局协办。', ['市粮食局 | 市工商局 质监局']],
    ['市质量工作领导小组统一领导全市质量工作。', ['市质量工作领导小组 | ']],
    [
      '（牵头单位：市司法局；责任单位：市财政局、市委编办及市直相关单位，9月底完成）',
      ['市司法局 | 市财政局 市委编办 市直相关单位'],
    ],
    ['（责任单位：市财政局，2026年6月底前完成）', ['市财政局 | ']],
    ['（市财政局负责，长期坚持）', ['市财政局 | ']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
  it('在…统一领导下 is no duty', () => {
    expect(duties('市质监局统一领导下的各所开展检查。')).toEqual([]);
  });
});

describe('bodies of more levels', () => {
  it.each([
    ['省级以上人民政府制定规划。', ['省级以上人民政府']],
    ['自治区党委、市人大常委会审议。', ['自治区党委', '市人大常委会']],
    ['市住房和城乡建设管理委员会落实。', ['市住房和城乡建设管理委员会']],
    ['国务院农业农村、林业草原主管部门制定。', ['国务院', '农业农村主管部门', '林业草原主管部门']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each(['党委书记讲话。', '人大代表提出建议。'])('none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('由 and a verb', () => {
  it.each([
    ['由市财政局安排专项经费。', ['市财政局 | ']],
    ['申请材料由市质监局受理。', ['市质监局 | ']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
  it.each(['由市财政局原副局长主持。', '由市质监局责令改正。'])('none in: %s', (text) => {
    expect(duties(text)).toEqual([]);
  });
});

describe('several bodies that see to one thing', () => {
  it.each([
    ['市质监局、科技局、市政府国资委负责落实。', [' | 市质监局 科技局 市政府国资委']],
    ['（市质监局、市政府法制办负责）', [' | 市质监局 市政府法制办']],
    [
      '（市质量工作领导小组各成员单位、市标准化联席工作会议各成员单位负责）',
      [' | 市质量工作领导小组各成员单位 市标准化联席工作会议各成员单位'],
    ],
    ['市质监局负责落实。', ['市质监局 | ']],
    ['市质监局、市财政局、市环保局分别牵头负责产品、经费、环境工作。', ['市质监局 市财政局 市环保局 | ']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
  it('none of those is a list of heads of offices', () => {
    expect(duties('市质监局、市财政局负责人参加会议。')).toEqual([]);
  });
});
