import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import type { DocumentMetadata } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const metadata = (source: string): DocumentMetadata => parse(clean(source, places), places).metadata;
const BODY = '会议总结了一年来的质量工作，部署了下一步任务，五家企业作了交流发言。';

describe('the title of a text', () => {
  test.each<[string, string, string]>([
    [
      'a headline above its dateline',
      `丽水设立质量奖\n2021-03-04 20:18 来源:某某网 我来说两句\n${BODY}`,
      '丽水设立质量奖',
    ],
    [
      'a headline printed twice with another line between',
      `丽水质量奖办法出台\n每两年评选一次最高奖励三百万元整\n丽水质量奖办法出台\n${BODY}`,
      '丽水质量奖办法出台',
    ],
    [
      'a line with a pause below the headline',
      `丽水设立质量奖\n每次评出五家企业，各获一百万元奖励\n${BODY}`,
      '丽水设立质量奖',
    ],
    ['the name of the site is none', `中国某某网\n丽水市出台质量奖办法\n${BODY}`, '丽水市出台质量奖办法'],
    ['addressees are none', `各县人民政府，市政府各部门：\n${BODY}`, BODY.slice(0, -1)],
    [
      'addressees without colon are none',
      `各区人民政府、开发区管委会，各街道办事处\n各区人民政府、开发区管委会，各街道办事处：2015年，全市质量水平提高。`,
      '2015年，全市质量水平提高',
    ],
    [
      'a notice without title is called by what it hands on',
      `各县人民政府，市直各部门：\n《丽水市质量奖办法》已经市政府同意，现印发给你们，请遵照执行。\n2021年3月4日\n丽水市质量奖办法\n第一条 ${BODY}`,
      '丽水市质量奖办法',
    ],
    [
      'a dateline with reporters, a day and a source',
      `丽水网5月9日讯（某某日报记者李明 通讯员王红）记者昨日从市质监局获悉，质量奖名额增加一倍。${BODY}`,
      '质量奖名额增加一倍',
    ],
    ['a month and day', `6月7日，丽水市召开质量大会。${BODY}`, '丽水市召开质量大会'],
    ['日前', `日前，丽水市公布质量奖名单。${BODY}`, '丽水市公布质量奖名单'],
    ['本报讯', `【本报讯】（记者李明）丽水市公布质量奖名单。${BODY}`, '丽水市公布质量奖名单'],
    [
      'a long sentence ends at a comma',
      `为了进一步提高全市质量工作水平，充分发挥骨干企业示范带动作用，调动社会各方面参与质量建设的积极性，市政府研究决定设立面向各行各业的质量奖。`,
      '为了进一步提高全市质量工作水平，充分发挥骨干企业示范带动作用，调动社会各方面参与质量建设的积极性',
    ],
    ['a table without sentence', `序号 | 奖项 | 金额\n1 | 质量奖 | 100万元`, '序号 奖项 金额 1'],
  ])('%s', (_name, source, title) => {
    expect(metadata(source).title).toBe(title);
  });

  test('a number in a block of values without names is the own number', () => {
    const source = `000000001/2025-00001\n工商\n县政府办公室\n2025-03-20\n缙政办发〔2025〕14号\n主动公开\n各乡镇人民政府，县政府直属各单位：\n《缙云县质量奖办法》已经县政府同意，现印发给你们。\n缙云县人民政府办公室\n2025年3月20日\n缙云县质量奖办法\n根据《丽水市质量奖办法》（丽政发〔2023〕84号），制定本办法。`;
    expect(metadata(source)).toMatchObject({
      title: '缙云县质量奖办法',
      documentNumber: '缙政办发〔2025〕14号',
      jurisdiction: { name: '缙云县' },
    });
  });
});

describe('the place of a text without issuer', () => {
  test.each<[string, string, string | null]>([
    ['of its headline', `江西吉安市政府奖励名牌企业\n${BODY}`, '吉安市'],
    [
      'of the rules it reports',
      `质量奖有了新办法\n日前，《丽水市质量奖办法》正式公布实施。${BODY}`,
      '丽水市',
    ],
    ['of what its first sentence is about', `日前，缙云县正式启动质量奖申报。${BODY}`, '缙云县'],
    ['behind a purpose', `为鼓励企业争创名牌，缙云县决定设立质量奖。${BODY}`, '缙云县'],
    ['of the award it speaks of', `首届丽水市质量奖揭晓。${BODY}`, '丽水市'],
    ['of the body that told it', `记者从缙云县质监局获悉，质量奖名单已经公布。${BODY}`, '缙云县'],
    [
      'of the term its articles define',
      `第二条 本办法所称缙云县质量奖，是最高质量荣誉。\n第三条 ${BODY}`,
      '缙云县',
    ],
    ['not of rules it relies on', `质量奖有了新办法\n根据《丽水市质量奖办法》，名额增加。${BODY}`, null],
    ['not of a company', `丽水某某机械有限公司获质量奖\n${BODY}`, null],
    ['not of a place mentioned', `质量奖颁奖\n会上，丽水市和温州市的企业作了发言。${BODY}`, null],
    ['not of the province where it says 我县', `日前，浙江省公布项目名单，我县共有五个项目。${BODY}`, null],
    ['of none in a round-up', `丽水\n获奖企业奖励八万元。\n温州\n获奖企业奖励五万元。`, null],
    ['of the only heading', `浙江省\n主导制定标准的，每项补助五十万元。`, '浙江省'],
    ['another suffix is another place', `青阳市人民政府关于设立质量奖的通知\n${BODY}`, null],
    ['the right suffix', `青阳县人民政府关于设立质量奖的通知\n${BODY}`, '青阳县'],
    ['a zone is not its city', `合肥高新技术产业开发区管委会关于设立质量奖的通知\n${BODY}`, null],
    ['a market supervision body', `丽水市场监管局关于设立质量奖的通知\n${BODY}`, '丽水市'],
  ])('%s', (_name, source, place) => {
    expect(metadata(source).jurisdiction?.name ?? null).toBe(place);
  });
});
