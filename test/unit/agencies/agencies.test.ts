import { describe, expect, it } from 'vitest';
import { extractAgencies } from '../../../ingest/extract/agencies/agencies.ts';
import type { Jurisdiction } from '../../../ingest/parse/document.ts';
import { loadAgencyVocabulary } from '../../../text/vocabulary/agencies.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { documentOf } from '../parsed-document.ts';

const knowledge = { places: loadPlaces(), agencies: loadAgencyVocabulary() };
const SHUCHENG: Jurisdiction = { name: '舒城县', level: 'county', adcode: '341523', parentAdcode: '341500' };
const WUHU: Jurisdiction = { name: '芜湖市', level: 'prefecture', adcode: '340200', parentAdcode: '340000' };
const ANHUI: Jurisdiction = { name: '安徽省', level: 'province', adcode: '340000', parentAdcode: null };

const agencies = (text: string, jurisdiction: Jurisdiction = ANHUI) =>
  extractAgencies(documentOf({ text, metadata: { jurisdiction } }), knowledge);
const names = (text: string, jurisdiction?: Jurisdiction): readonly string[] =>
  agencies(text, jurisdiction).map(({ name }) => name);

describe('names by form', () => {
  it.each([
    ['由省市场监管局会同省发展改革委实施。', ['省市场监管局', '省发展改革委']],
    ['市市场监管局、市经信局配合。', ['市市场监管局', '市经信局']],
    ['各级党委和政府要高度重视。', ['各级党委和政府']],
    ['各县（市、区）人民政府，市政府各部门：', ['各县（市、区）人民政府', '市政府各部门']],
    ['国务院、工业和信息化部联合印发。', ['国务院', '工业和信息化部']],
    ['发展改革、财政和科技等部门予以支持。', ['发展改革部门', '财政部门', '科技部门']],
    ['省质量强省工作领导小组办公室负责解释。', ['省质量强省工作领导小组办公室']],
    ['各级各行业主管部门、有关部门应当配合。', ['各级各行业主管部门', '有关部门']],
    ['县级以上地方人民政府市场监督管理部门依法查处。', ['县级以上地方人民政府市场监督管理部门']],
    ['移送公安机关，由人民法院裁定。', ['公安机关', '人民法院']],
    ['各县（市、区）市场监管部门负责推荐。', ['各县（市、区）市场监管部门']],
    [
      '国务院标准化行政主管部门、国家金融监管总局安徽监管局',
      ['国务院标准化行政主管部门', '国家金融监管总局安徽监管局'],
    ],
    ['由省、自治区、直辖市人民政府规定。', ['省、自治区、直辖市人民政府']],
    ['各县区政府、市长质量奖评审委员会', ['各县区政府']],
    ['芜湖市财政局拨付，安徽省农业农村厅监督。', ['芜湖市财政局', '安徽省农业农村厅']],
    ['市委宣传部、团市委、市总工会共同组织。', ['市委宣传部', '团市委', '市总工会']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '优化市场格局，打开新局面，服务发展大局。',
    '争创县政府质量奖、省人民政府质量奖。',
    '规范政府采购，完善政府网站。',
    '落实《县市场监管局行政处罚办法》。',
    '推进县域经济、区域协同和市民素质提升。',
    '贯彻党中央、国务院关于质量工作的决策部署。',
  ])('none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('canonical names', () => {
  const canonical = (text: string, jurisdiction: Jurisdiction): readonly string[] =>
    agencies(text, jurisdiction).map((agency) => agency.canonical);
  it.each([
    ['县市场监管局负责。', SHUCHENG, ['舒城县市场监督管理局']],
    ['县市监局负责。', SHUCHENG, ['舒城县市场监督管理局']],
    ['市市场监管局、省市场监管局备案。', SHUCHENG, ['六安市市场监督管理局', '安徽省市场监督管理局']],
    ['团县委、县委组织部负责。', SHUCHENG, ['共青团舒城县委', '中共舒城县委组织部']],
    ['县政府、县委同意。', SHUCHENG, ['舒城县人民政府', '中共舒城县委']],
    ['市发改委、市卫健委负责。', WUHU, ['芜湖市发展和改革委员会', '芜湖市卫生健康委员会']],
    ['财政局负责。', WUHU, ['芜湖市财政局']],
    ['有关部门负责。', WUHU, ['有关部门']],
  ] as const)('%s', (text, jurisdiction, expected) => {
    expect(canonical(text, jurisdiction)).toEqual(expected);
  });

  it('counts the short and the full name of a body together', () => {
    expect(agencies('报省政府批准，由安徽省人民政府公布。')).toMatchObject([
      { canonical: '安徽省人民政府', mentions: 2 },
    ]);
  });

  it('takes the issuer though the text names it nowhere', () => {
    const document = documentOf({
      text: '加强质量工作。',
      metadata: { jurisdiction: ANHUI, issuers: ['安徽省人民政府'] },
    });
    expect(extractAgencies(document, knowledge)).toEqual([
      { name: '安徽省人民政府', canonical: '安徽省人民政府', asPrinted: '安徽省人民政府', mentions: 1 },
    ]);
  });
});

describe('reforms', () => {
  it.each([
    ['质监局', '市场监督管理局', 2018],
    ['工商局', '市场监督管理局', 2018],
    ['环保局', '生态环境局', 2018],
    ['建设局', '住房和城乡建设局', 2008],
  ])('%s became %s in %s', (former, successor, year) => {
    expect(knowledge.agencies.reformOf(former)).toEqual({ former, successor, year });
  });
});
