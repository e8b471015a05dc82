import { describe, expect, it } from 'vitest';
import { extractAgencies, extractResponsibilities } from '../../../ingest/extract/agencies/agencies.ts';
import type { Jurisdiction } from '../../../ingest/parse/document.ts';
import { loadAgencyVocabulary } from '../../../text/vocabulary/agencies.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { documentOf } from '../parsed-document.ts';

const knowledge = { places: loadPlaces(), agencies: loadAgencyVocabulary() };
const YULIN: Jurisdiction = { name: '榆林市', level: 'prefecture', adcode: '610800', parentAdcode: '610000' };

const agencies = (text: string, issuers: readonly string[] = []) =>
  extractAgencies(documentOf({ text, metadata: { jurisdiction: YULIN, issuers } }), knowledge);
const names = (text: string): readonly string[] => agencies(text).map(({ name }) => name);
const canonical = (text: string): readonly string[] => agencies(text).map((agency) => agency.canonical);
/** `lead | participants` of each responsibility. */
const duties = (text: string): readonly string[] =>
  extractResponsibilities(documentOf({ text, metadata: { jurisdiction: YULIN } }), knowledge).map(
    ({ lead, participants }) => `${lead.join(' ')} | ${participants.join(' ')}`,
  );

describe('names', () => {
  it.each([
    ['由国家数据局、中央网信办、国家林草局负责。', ['国家数据局', '中央网信办', '国家林草局']],
    ['国家粮食和储备局、中国民航局参加。', ['国家粮食和储备局', '中国民航局']],
    ['国家税务总局榆林市税务局配合。', ['国家税务总局榆林市税务局']],
    ['中国银保监会陕西监管局指导。', ['中国银保监会陕西监管局']],
    ['人民银行呼和浩特中心支行参与。', ['人民银行呼和浩特中心支行']],
    ['西安海关、市税务局协助。', ['西安海关', '市税务局']],
    ['省农牧厅、市园林管理局负责。', ['省农牧厅', '市园林管理局']],
    ['省人民政府市场监督管理部门规定。', ['省人民政府市场监督管理部门']],
    ['市政府国资委监督。', ['市政府国资委']],
    [
      '各县（市）区人民政府、各盟行政公署、市人民政府：',
      ['各县（市）区人民政府', '各盟行政公署、市人民政府'],
    ],
    ['市生态环境局神木分局查处。', ['市生态环境局神木分局']],
    ['市中级人民法院、市消防救援支队、市公积金中心', ['市中级人民法院', '市消防救援支队', '市公积金中心']],
    ['移送公安机关、海关、税务机关处理。', ['公安机关', '海关', '税务机关']],
    ['县市区政府要落实。', ['县市区政府']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '引导银行、保险等金融机构加大投入。',
    '鼓励各级金融机构降低费率。',
    '市政务服务大厅、商场展厅设置标识。',
    '任务 | 牵头部门 | 配合部门',
    '责任部门：',
    '纳入县区政府绩效考核体系。',
    '检验检测机构应当诚实守信。',
  ])('none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('canonical names', () => {
  it.each([
    ['市质监局负责。', ['榆林市质量技术监督局']],
    ['市工商局负责。', ['榆林市工商行政管理局']],
    ['市卫计委负责。', ['榆林市卫生和计划生育委员会']],
    ['市教体局负责。', ['榆林市教育体育局']],
    ['市农牧局负责。', ['榆林市农牧局']],
    ['省政府国资委负责。', ['陕西省国有资产监督管理委员会']],
    ['农业部、环保部印发。', ['农业部', '环境保护部']],
    ['银保监会印发。', ['中国银行保险监督管理委员会']],
    ['省、自治区、直辖市人民政府规定。', ['省、自治区、直辖市人民政府']],
    ['西安海关负责。', ['西安海关']],
    ['市供销社负责。', ['榆林市供销合作社联合社']],
  ])('%s', (text, expected) => {
    expect(canonical(text)).toEqual(expected);
  });

  it('parts an issuer that names two bodies, and leaves out how many joined', () => {
    expect(agencies('加强质量工作。', ['陕西省委省政府']).map((a) => a.canonical)).toEqual([
      '中共陕西省委',
      '陕西省人民政府',
    ]);
    expect(agencies('加强质量工作。', ['市市场监管局等12个部门']).map((a) => a.canonical)).toEqual([
      '榆林市市场监督管理局',
    ]);
  });

  it.each([
    ['卫计委', '卫生健康委员会', 2018],
    ['物价局', '发展和改革委员会', 2018],
    ['法制办', '司法局', 2018],
    ['扶贫办', '乡村振兴局', 2021],
    ['外经贸局', '商务局', 2003],
    ['银保监会', '国家金融监督管理总局', 2023],
  ])('%s became %s in %s', (former, successor, year) => {
    expect(knowledge.agencies.reformOf(former)).toEqual({ former, successor, year });
  });
});

describe('duties', () => {
  it.each([
    [
      '（市场监管总局（国家标准委）牵头，各有关部门按职责分工负责。以下均需地方人民政府负责，不再列出）',
      '市场监管总局 | 各有关部门',
    ],
    [
      '（工业和信息化部、市场监管总局牵头，国家中医药局等参加）',
      '工业和信息化部 市场监管总局 | 国家中医药局',
    ],
    ['（市农业农村局牵头；市供销社配合；完成时限：2025年6月底）', '市农业农村局 | 市供销社'],
    ['【责任单位：市市场监管局、市财政局】', ' | 市市场监管局 市财政局'],
    ['（市住建局、交通局、审批局按职责分工负责）', ' | 市住建局 交通局 审批局'],
    ['（省住房城乡建设厅牵头，西安海关、榆林海关配合）', '省住房城乡建设厅 | 西安海关 榆林海关'],
  ])('in brackets: %s', (bracket, expected) => {
    expect(duties(`完善工作机制。${bracket}`)).toEqual([expected]);
  });

  it.each([
    ['加强监管，压实责任。责任单位：市住建局、市水务局', ' | 市住建局 市水务局'],
    ['牵头单位：市文旅局 配合单位：市商务局、市民政局', '市文旅局 | 市商务局 市民政局'],
    ['市质量强市办公室（设在市市场监管局）负责日常工作。', undefined],
    [
      '省人民政府市场监督管理部门会同发展改革、财政等部门建立协调机制。',
      '省人民政府市场监督管理部门 | 发展改革部门 财政部门',
    ],
    [
      '县级以上人民政府发展改革、水行政、统计等有关部门在各自职责范围内做好工作。',
      ' | 发展改革部门 水行政部门 统计部门',
    ],
    ['国务院标准化行政主管部门统一管理全国标准化工作。', '国务院标准化行政主管部门 | '],
    ['市质监局、工商局、物价局要按照职责抓好落实。', ' | 市质监局 工商局 物价局'],
    ['公安机关、海关、税务机关应当依法协助。', '公安机关 海关 税务机关 | '],
    ['市质量强市工作领导小组办公室（设在市市场监管局）负责日常工作。', '市质量强市工作领导小组办公室 | '],
  ])('in sentences: %s', (text, expected) => {
    expect(duties(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    '行业协会、商会应当加强自律。',
    '新闻媒体应当加强宣传。',
    '（任务完成时限：2025年6月底）',
    '责任落实到位，时间服从质量。',
    '银行、保险等金融机构要加大支持。',
  ])('none in: %s', (text) => {
    expect(duties(text)).toEqual([]);
  });

  it('stand in a table by the head of its columns', () => {
    expect(
      duties(
        [
          '任务 | 牵头部门 | 配合部门 | 完成时限',
          '推进标准化 | 市市场监管局 | 市工信局、市农业农村局 | 2025年底',
          '序号 | 任务 | 责任单位',
          '1 | 开展质量月 | 市市场监管局、市委宣传部',
          '2 | 质量追溯 | 市农业农村局',
          '3 | 待定 | 另行通知后确定并予以公布的单位名单见附表',
        ].join('\n'),
      ),
    ).toEqual(['市市场监管局 | 市工信局 市农业农村局', ' | 市市场监管局 市委宣传部', '市农业农村局 | ']);
  });

  it('are none in a table of other columns', () => {
    expect(duties('部门 | 电话\n市市场监管局 | 0912-0000000')).toEqual([]);
  });
});

describe('what reports and headlines say is no duty', () => {
  it.each([
    '市市场监管局、市财政局联合印发《奖励办法》，进一步完善制度。',
    '市市场监管局牵头制定了《实施细则》，现公开征求意见。',
    '神木市推进质量建设与品牌创建实施办法',
    '（榆林日报记者 张某某）',
    '（人社部发〔2021〕65号）',
  ])('%s', (text) => {
    expect(duties(text)).toEqual([]);
  });
});

describe('where a name begins', () => {
  it.each([
    ['记者从陕西榆林市质监局获悉。', ['陕西榆林市质监局'], ['榆林市质量技术监督局']],
    ['市委和市政府办公室通知。', ['市委', '市政府办公室'], ['中共榆林市委', '榆林市人民政府办公室']],
    ['榆林市神木市人民政府公布。', ['榆林市神木市人民政府'], ['神木市人民政府']],
    ['各设区市水利局要履职。', ['设区市水利局'], ['设区市水利局']],
    ['省卫生厅、省农业厅负责。', ['省卫生厅', '省农业厅'], ['陕西省卫生厅', '陕西省农业厅']],
    ['市市场监管局代表评审委员会致辞。', ['市市场监管局'], ['榆林市市场监督管理局']],
  ])('%s', (text, printed, full) => {
    expect(names(text)).toEqual(printed);
    expect(canonical(text)).toEqual(full);
  });
});
