import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const codes = (name: string): string =>
  places
    .byName(name)
    .map((p) => p.adcode)
    .join(' ');
const found = (text: string): string[] => {
  const names: string[] = [];
  for (let at = 0; at < text.length; ) {
    const match = places.matchAt(text, at);
    if (match !== undefined) names.push(text.slice(at, at + match.length));
    at += match?.length ?? 1;
  }
  return names;
};

describe('names', () => {
  it.each([
    ['江西省', '360000'],
    ['江西', '360000'],
    ['内蒙古', '150000'],
    ['全国', '100000'],
    ['中国', '100000'],
    ['鄂州', '420700'],
    ['霍山', '341525'],
    ['恩施州', '422800'],
    ['恩施', '422800'],
    ['恩施市', '422801'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['木里县', '513422'],
    ['仙桃', '429004'],
    ['东莞', '441900'],
    ['浦东新区', '310115'],
    ['襄樊市', '420600'],
    ['即墨市', '370282'],
    ['巢湖市', '340181'],
    ['和', ''],
    ['亚特兰蒂斯', ''],
  ])('%s is %s', (name, adcodes) => {
    expect(codes(name)).toBe(adcodes);
  });

  it('leaves a shared name open', () => {
    expect(places.byName('鼓楼区').length).toBeGreaterThan(1);
  });

  it.each([
    ['360000', '江西', 'Jiangxi'],
    ['610000', '陕西', 'Shaanxi'],
    ['140000', '山西', 'Shanxi'],
    ['540000', '西藏', 'Tibet'],
    ['230100', '哈尔滨', 'Harbin'],
    ['341500', '六安', "Lu'an"],
    ['340523', '和县', 'Hexian'],
    ['320106', '鼓楼区', 'Gulou'],
    ['422800', '恩施', 'Enshi'],
    ['451082', '平果市', 'Pingguo'],
  ])('%s is called %s, %s', (adcode, short, english) => {
    const place = places.byAdcode(adcode);
    expect([place && places.shortName(place), place?.nameEn]).toEqual([short, english]);
  });
});

describe('hierarchy', () => {
  it.each([
    ['341525', '六安市 安徽省 全国'],
    ['310115', '上海市 全国'],
    ['429004', '湖北省 全国'],
    ['360000', '全国'],
    ['100000', ''],
    ['370282', '青岛市 山东省 全国'],
  ])('above %s stand %s', (adcode, above) => {
    const place = places.byAdcode(adcode);
    expect(
      place &&
        places
          .ancestors(place)
          .map((p) => p.name)
          .join(' '),
    ).toBe(above);
  });

  it('has a known parent for every place that can be reached by name', () => {
    for (const name of ['北京', '拉萨', '三沙', '双河市', '神农架林区', '香港'])
      for (const place of places.byName(name)) expect(places.ancestors(place).at(-1)?.adcode).toBe('100000');
  });
});

describe('in running text', () => {
  it.each([
    ['安徽省六安市霍山县人民政府', ['安徽省', '六安市', '霍山县']],
    ['石家庄、邯郸市先行试点', ['石家庄', '邯郸市']],
    ['广西壮族自治区南宁市', ['广西壮族自治区', '南宁市']],
    ['省、市和县人民政府', []],
    ['马鞍山市,和县与含山县', ['马鞍山市', '和县', '含山县']],
    ['建成县级平台,提高县域经济', []],
    ['黄河南岸与长江西段', []],
    ['上海南京路商圈', ['上海']],
    ['鄱阳湖生态经济区', []],
    ['武汉江岸区', ['武汉', '江岸区']],
    ['资源循环利用、和平发展、朝阳产业、日照时数', []],
    ['朝阳区与日照市', ['朝阳区', '日照市']],
    ['老城区、矿区改造', []],
    ['新城与平安建设', []],
    ['青阳市和青阳县', ['青阳县']],
    ['丽水县、霍山区、长沙州', []],
    ['许昌市区、霍山县域', ['许昌市', '霍山县']],
    ['鄂州区域、鄂州县区、浙江县域、浙江市场', ['鄂州', '鄂州', '浙江', '浙江']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
