import { describe, expect, it } from 'vitest';
import { findAwardNames } from '../../../text/vocabulary/award-names.ts';
import { loadAwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const vocabulary = loadAwardVocabulary();

/** `program id-core@sponsor[tier]` of every name in `text`, in a document of `adcode`. */
function names(text: string, adcode: string | null = '340100'): readonly string[] {
  const place = adcode === null ? null : (places.byAdcode(adcode) ?? null);
  return findAwardNames(text, { places, place }, vocabulary).map(
    (n) => `${n.program}@${n.sponsorAdcode ?? '?'}${n.tier === null ? '' : `[${n.tier}]`}`,
  );
}

describe('findAwardNames', () => {
  it.each<[string, readonly string[]]>([
    ['争创中国质量奖', ['中国质量奖@100000']],
    ['中国质量奖提名奖', ['中国质量奖@100000[提名奖]']],
    ['中国质量奖（含提名奖）', ['中国质量奖@100000[包括提名奖]']],
    ['国家质量管理奖与全国质量奖', ['国家质量管理奖@100000', '全国质量奖@100000']],
    ['省政府质量奖', ['省政府质量奖@340000']],
    ['安徽省人民政府质量奖', ['省政府质量奖@340000']],
    ['合肥市市长质量奖', ['市长质量奖@340100']],
    ['合肥市长质量奖', ['市长质量奖@340100']],
    ['国家、省、市级质检中心', ['国家质检中心@100000', '省级质检中心@340000', '市级质检中心@340100']],
    ['省、市优质工程奖', ['安徽省优质工程奖@340000', '合肥市优质工程奖@340100']],
    ['培育“庐州工匠”“江淮工匠”', ['庐州工匠@?', '江淮工匠@340000']],
    [
      '获得国家科技进步一、二等奖',
      ['国家科学技术进步奖@100000[一等奖]', '国家科学技术进步奖@100000[二等奖]'],
    ],
    ['国家级专精特新“小巨人”企业', ['国家级专精特新小巨人企业@100000']],
    ['“鲁班奖”“黄山杯”', ['鲁班奖@100000', '黄山杯@340000']],
    ['主导制定国际、国家标准', ['主导制定国际标准@?', '主导制定国家标准@?']],
    ['积极申报国家知名品牌创建示范区', ['全国知名品牌创建示范区@100000']],
    ['省级及以上名牌产品', ['省级及以上名牌产品@340000']],
    ['公布了市长质量奖', ['市长质量奖@340100']],
    ['调整市长质量奖的奖金', ['市长质量奖@340100']],
    ['原市政府质量奖', ['市政府质量奖@340100']],
    ['专家代表市长质量奖评审组', ['市长质量奖@340100']],
    ['每届评选三名市长质量奖', ['市长质量奖@340100']],
    ['还有省政府质量奖', ['省政府质量奖@340000']],
    ['授予徽州丙仪表有限公司市长质量奖', ['市长质量奖@340100']],
    ['授予丁机床厂市长质量奖', ['市长质量奖@340100']],
    ['初次获得绿色食品认证', ['绿色食品认证@?']],
    ['经中国绿色食品发展中心认定为绿色食品', ['绿色食品@?']],
    ['每年安排市长质量奖奖励经费', ['市长质量奖@340100']],
    ['品字标浙江服务', ['品字标浙江服务@330000']],
    ['原创设计奖', ['原创设计奖@?']],
    ['智能工厂建设示范企业', ['智能工厂建设示范企业@?']],
    ['规范市长质量奖评审', ['市长质量奖@340100']],
    ['实施名牌战略', []],
    ['评选合肥市优秀首席质量官', ['合肥市优秀首席质量官@340100']],
    ['推行首席质量官制度', []],
    [
      '获得中国标准创新贡献奖标准项目奖一等奖、二等奖',
      ['中国标准创新贡献奖@100000[标准项目奖一等奖]', '中国标准创新贡献奖@100000[标准项目奖二等奖]'],
    ],
    ['全国茶叶标准化技术委员会（TC）秘书处，资助50万元', ['全国茶叶标准化技术委员会秘书处@100000']],
    ['新获得绿色食品、有机农产品认证', ['绿色食品认证@?', '有机农产品认证@?']],
    ['创建国家地理标志产品保护示范区', ['国家地理标志产品保护示范区@100000']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    '颁奖仪式',
    '获奖企业',
    '奖励资金',
    '有奖举报',
    '评奖工作',
    '年终奖',
    '抽奖活动',
    '奖惩制度',
    '质量奖励办法',
    '《中国质量奖管理办法》',
    '产品质量标准',
    '符合国家标准',
    '标准化工作',
    '弘扬工匠精神',
    '奖学金',
    '示范带动作用',
    '具有特色的精品',
    '人民币',
    '',
  ])('finds no award in %j', (text) => expect(names(text)).toEqual([]));

  it('keeps the same name of two places apart', () => {
    expect(names('市长质量奖', '420700')).toEqual(['市长质量奖@420700']);
    expect(names('市长质量奖', '330100')).toEqual(['市长质量奖@330100']);
    expect(names('市长质量奖', null)).toEqual(['市长质量奖@?']);
  });

  it('takes 主席质量奖 in an autonomous region for that of its chairman', () => {
    expect(names('主席质量奖', '450000')).toEqual(['主席质量奖@450000']);
    expect(names('自治区主席质量奖', '450100')).toEqual(['主席质量奖@450000']);
  });

  it('takes 省 in a county for its province and 市 for its prefecture', () => {
    expect(names('省政府质量奖、市政府质量奖、县政府质量奖', '341525')).toEqual([
      '省政府质量奖@340000',
      '市政府质量奖@341500',
      '县政府质量奖@341525',
    ]);
  });

  it('spans the name as printed, quotation marks included', () => {
    const text = '对获得“中国名牌”产品、“鲁班奖”的企业';
    const found = findAwardNames(text, { places, place: null }, vocabulary);
    expect(found.map((n) => text.slice(n.start, n.end))).toEqual(['“中国名牌”产品', '“鲁班奖”']);
  });

  it('knows the English names of listed programmes', () => {
    const [award] = findAwardNames('中国质量奖', { places, place: null }, vocabulary);
    expect(award?.programEn).toBe('China Quality Award');
    expect(vocabulary.programs.find((p) => p.nameZh === '中国质量奖')?.aliasesEn).toContain('CQA');
  });

  it('marks a name that only stands for its jury, its rules or its candidates', () => {
    const about = (text: string): boolean | undefined =>
      findAwardNames(text, { places, place: null }, vocabulary)[0]?.about;
    expect(about('中国质量奖评审工作')).toBe(true);
    expect(about('中国质量奖培育库')).toBe(true);
    expect(about('获得中国质量奖的企业')).toBe(false);
  });
});
