import { describe, expect, it } from 'vitest';
import { extractIndustries } from '../../../ingest/extract/industries/industries.ts';
import { loadIndustryVocabulary } from '../../../text/vocabulary/industries.ts';
import { documentOf } from '../parsed-document.ts';

const vocabulary = loadIndustryVocabulary();
const codes = (text: string): string =>
  extractIndustries(documentOf(text), vocabulary)
    .map((link) => link.gbt4754)
    .join(' ');

describe('the standard', () => {
  it('has its 20 sections and 97 divisions, each division under a section', () => {
    const all = vocabulary.all().map(({ code }) => code);
    expect(all.filter((code) => code.length === 1)).toHaveLength(20);
    expect(all.filter((code) => code.length === 3)).toHaveLength(97);
    for (const code of all) expect(vocabulary.byCode(code.slice(0, 1))).toBeDefined();
  });
});

describe('industries a clause aims at', () => {
  it.each([
    ['做强白酒、纺织服装和动力电池产业。', 'C15 C18 C38'],
    ['提升食品、药品企业质量管理水平。', 'C14 C27'],
    ['在旅游、餐饮、物流等领域开展满意度测评。', 'N78 H62 G59'],
    ['提高教育服务质量,发展职业教育。', 'P83'],
    ['交通、水利等工程建设质量明显提高。', 'G54 E48'],
    ['引导检验检测机构做大做强。', 'M74'],
    ['推动新材料、电子信息等新兴产业发展。', 'C C39'],
    ['巩固家具、陶瓷等传统产业。', 'C21 C30'],
    ['优化渔业区域布局。', 'A04'],
    ['提高消费品质量。', 'C'],
    ['发展零售业和酒店业。', 'F52 H61'],
    ['规范农药生产经营。', 'C26'],
    ['推进燃气工程建设。', 'D45'],
    ['提升建筑装饰业水平。', 'E50'],
    ['开发旅游路线,引导白酒企业和协会共建标准。', 'N78 C15'],
    ['抽查童车、灯具、电缆和洗涤用品。', 'C24 C38 C26'],
    ['食品机械和化工装备要数字化。', 'C35'],
    ['检查食堂、农贸市场和药店。', 'H62 F52'],
    ['在银行、保险、通信等行业开展评价。', 'J66 J68 I63'],
    ['养老保险按时发放。', 'S94'],
    ['提升建设工程质量。', 'E'],
    ['推进造纸、水泥、玩具等优势产业技术改造。', 'C22 C30 C24'],
  ])('%s', (text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  it.each([
    '由县农业农村局、县教育局负责。',
    '服务零售额和零售总额稳步增长，零售价格稳定。',
    '满足群众文化消费品质化需求。',
    '茶园不得使用禁用农药，严控农药残留。',
    '排查燃气热水器、燃气灶具。',
    '抽查建筑装饰装修材料。',
    '写字楼、酒店等建设项目采用装配式施工。',
    '交通运输、教育、卫生健康等部门要密切配合。',
    '加强质量教育和普法教育。',
    '保障人身健康和公共卫生。',
    '国家电网、国家政策、国家具有优势。',
    '推进标准化工作和数字化工具应用。',
    '统筹支农资金,搭建材料数据平台,协会展开调查。',
    '推广新技术、新材料、新工艺。',
    '鼓励居民选购节水产品。',
    '培育战略性新兴产业。',
    '落实《食品安全法》《旅游法》。',
    '走高质量发展之道路。',
    '地址:本市钢铁路18号、化工大道2号。',
    '泉州某某纺织集团有限公司、市食品工业协会参加。',
    '聘请纺织大学、中医药研究院专家授课。',
    '据陶瓷学会介绍,家具商会发文。',
    '运用云计算、人工智能、区块链等信息技术加强监管。',
    '提高学校服务水平,山西服务、江西装备、长沙发展各有特色。',
    '各部门窗口公开指南,广泛发动机关干部参加。',
    '制定标准件数逐年增长,供应商超过百家。',
    '各种业务、多种业态并存。',
    '机构提供咨询服务,建立供应链管理制度。',
  ])('none in: %s', (text) => {
    expect(codes(text)).toBe('');
  });

  it('names a division once a clause, with its quote', () => {
    const [link, ...others] = extractIndustries(documentOf('钢铁企业要对标,钢铁产品要升级。'), vocabulary);
    expect([link?.quote, link?.name, others.length]).toEqual(['钢铁', '钢铁', 0]);
  });
});
