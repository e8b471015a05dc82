import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const HEADLINE = '某地出台质量奖励新规';
const BODY = '昨日召开的全市质量大会公布了新的奖励规定，明确了奖项和名额。';

describe('lines of a page above a report', () => {
  test.each<[string, string | null]>([
    ['2021/03/04/ 15:26 来源:某某日报 记者李明', '2021-03-04'],
    ['www.example.cn 2021-03-04 20:18 来源:某某网 我来说两句', '2021-03-04'],
    ['字号+ 作者:李明 来源:某某社 2021-03-04 09:09 我要评论( )', '2021-03-04'],
    ['A- A+ 2021年03月04日09:38 某某网 评论', '2021-03-04'],
    ['04.03.2021  11:53', null],
    ['24.03.2021  11:53', '24-03-2021'],
    ['2021年3月4日 星期四', null],
    ['某某网 > 财经 > 滚动新闻 > 正文', null],
    ['某某原创 >', null],
    ['首页/ 政务公开 / 政策解读 / 正文', null],
    ['某某网首页|新闻|财经|汽车|旅游', null],
    ['某某查询网-电话:010-62990000', null],
    ['第02版:综合新闻', null],
    ['上一篇  下一篇', null],
  ])('%s is none of the text', (line, published) => {
    const { working, pageMetadata } = clean(`${HEADLINE}\n${line}\n${BODY}`, places);
    expect(working.text.trim()).toBe(`${HEADLINE}\n${BODY}`);
    const day = pageMetadata.find(({ field }) => field === 'published')?.value ?? null;
    expect(day?.replace(/\D+/g, '-').replace(/-$/, '') ?? null).toBe(published);
  });

  test.each([
    '2021年3月4日',
    '甘肃：奖励百个名牌产品',
    '评审会议定于2021年3月4日9:30召开，请各单位准时参加。',
    '合格率>98%',
  ])('%s stays', (line) => {
    expect(clean(`${HEADLINE}\n${line}\n${BODY}`, places).working.text).toContain(line);
  });

  test('the name of the paper and its day are fields with their place in the source', () => {
    const source = `${HEADLINE}\n2021-03-04 20:18 来源:某某晚报 责任编辑:李明\n${BODY}`;
    const { pageMetadata } = clean(source, places);
    for (const { value, start, end } of pageMetadata) expect(source.slice(start, end)).toBe(value);
    expect(pageMetadata.map(({ field, value }) => [field, value])).toContainEqual(['source', '某某晚报']);
  });

  test.each([
    ['某地重奖质量标杆企业 某某网 2021-03-04 10:22', '某地重奖质量标杆企业'],
    ['某地重奖质量标杆企业　2021-03-04 10:22　来源：某某日报', '某地重奖质量标杆企业'],
  ])('a headline before them stays: %s', (line, headline) => {
    const { working, pageMetadata } = clean(`${line}\n${BODY}`, places);
    expect(working.text).toBe(`${headline}\n${BODY}`);
    expect(pageMetadata).toContainEqual(expect.objectContaining({ field: 'published', value: '2021-03-04' }));
  });

  test('the name of a site is no headline', () => {
    expect(clean(`某某市人民政府门户网 2021-03-04 10:22\n${BODY}`, places).working.text).toBe(BODY);
  });
});
