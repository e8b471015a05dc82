import { describe, expect, test } from 'vitest';
import { findDocumentNumbers, readNumberLine } from '../../../ingest/parse/document-number.ts';
import { placeOfPrefix } from '../../../ingest/parse/number-place.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();

describe('numbers in running text', () => {
  test.each<[string, string[]]>([
    ['甲政发〔2019〕3号', ['甲政发〔2019〕3号']],
    ['甲政发[2019]3号、乙政办【2020】12号', ['甲政发〔2019〕3号', '乙政办〔2020〕12号']],
    ['甲政发（2019）3号', ['甲政发〔2019〕3号']],
    ['甲质监（办）〔2019〕3号', ['甲质监（办）〔2019〕3号']],
    ['甲政发〔2019]3号', ['甲政发〔2019〕3号']],
    ['国发2012 9号', ['国发2012 9号']],
    ['国发〔2012 9号', ['国发〔2012 9号']],
    ['国发20129号', ['国发20129号']],
    ['日照市人民政府令第12号', ['日照市人民政府令第12号']],
    ['2019年3月20日甲省人民政府令第245号公布', ['甲省人民政府令第245号']],
    ['市场监管总局公告2018年第5号', ['市场监管总局公告2018年第5号']],
    ['甲省人民代表大会常务委员会公告第7号', ['甲省人民代表大会常务委员会公告第7号']],
    ['中华人民共和国主席令第七十一号', ['中华人民共和国主席令第七十一号']],
    ['浙经信企〔2019〕3号', ['浙经信企〔2019〕3号']],
    ['电话2012 9号分机', []],
    ['2012年9号文件', []],
    ['现印发2012 9号', []],
    ['共（2012）9号', []],
  ])('%s', (text, expected) => {
    expect(findDocumentNumbers(text).map((n) => n.text)).toEqual(expected);
  });

  test('offsets are those of the number and no word more', () => {
    const text = '请按照省政府赣府发〔2018〕5号文件办理。';
    const [number] = findDocumentNumbers(text);
    expect(text.slice(number?.start, number?.end)).toBe('赣府发〔2018〕5号');
  });
});

test.each<[string, string | null, boolean]>([
  ['（甲政发〔2019〕3号）', '甲政发〔2019〕3号', false],
  ['甲政发2019 3号', '甲政发2019 3号', true],
  ['甲政发〔20193号', '甲政发〔20193号', true],
  ['甲政发〔2019〕3号 签发人：李明', null, false],
  ['根据甲政发〔2019〕3号文件精神，制定本方案。', null, false],
])('the line %s', (line, text, damaged) => {
  const number = readNumberLine(line);
  expect([number?.text ?? null, number?.damaged ?? false]).toEqual([text, damaged]);
});

describe('the place a code names', () => {
  test.each<[string, string | null, string | null]>([
    ['国办发', null, '全国'],
    ['冀政发', null, '河北省'],
    ['赣府厅发', null, '江西省'],
    ['内政办发', null, '内蒙古自治区'],
    ['粤质监', null, '广东省'],
    ['鄂州政发', null, '鄂州市'],
    ['黄冈政办', null, '黄冈市'],
    ['许政', null, '许昌市'],
    ['衢政发', null, '衢州市'],
    ['衢政发', '市', '衢州市'],
    ['衢政发', '区', '衢江区'],
    ['甬政发', null, '宁波市'],
    ['深府', null, '深圳市'],
    ['穗府办', null, '广州市'],
    ['厦府', null, '厦门市'],
    ['赣市府发', null, '赣州市'],
    ['鄂府发', null, '鄂尔多斯市'],
    ['吉府发', null, '吉安市'],
    ['吉政发', null, '吉林省'],
    ['苏府', null, '苏州市'],
    ['苏政发', '市', null],
    ['湖政发', '市', '湖州市'],
    ['湖政发', null, null],
    ['温政发', '市', null],
    ['霍政办', '县', null],
    ['宜府发', '市', null],
    ['宁政发', null, null],
    ['宁政发', '自治区', '宁夏回族自治区'],
    ['宁政发', '市', '南京市'],
    ['青政', '省', '青海省'],
    ['青政发', '市', '青岛市'],
    ['商政', '市', null],
    ['商建函', null, '全国'],
    ['榕政', null, '福州市'],
    ['政发', null, null],
    ['某政发', null, null],
    ['和政发', null, null],
  ])('%s, issuer of level %s: %s', (prefix, level, name) => {
    expect(placeOfPrefix(prefix, places, level)?.name ?? null).toBe(name);
  });
});
