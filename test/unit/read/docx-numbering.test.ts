import { describe, expect, test } from 'vitest';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { type DocxParts, inList, level, makeDocx, paragraph } from './make-docx.ts';

const linesOf = async (parts: DocxParts): Promise<readonly string[]> => {
  const [source] = await sourcesFromBytes(makeDocx(parts), 'a.docx', null);
  return source?.sourceText.split('\n') ?? [];
};
const list = (levels: string, number = 1): string =>
  `<w:abstractNum w:abstractNumId="${number}">${levels}</w:abstractNum><w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`;

describe('numbers that Word generates', () => {
  test.each<[format: string, text: string, at: number, printed: string]>([
    ['chineseCounting', '%1、', 12, '十二、'],
    ['chineseCountingThousand', '第%1条', 23, '第二十三条'],
    ['chineseCountingThousand', '第%1条', 105, '第一百零五条'],
    ['ideographDigital', '%1、', 10, '一〇、'],
    ['japaneseCounting', '（%1）', 10, '（十）'],
    ['taiwaneseCountingThousand', '（%1）', 11, '（十一）'],
    ['chineseLegalSimplified', '%1、', 3, '叁、'],
    ['ideographTraditional', '%1、', 2, '乙、'],
    ['decimalEnclosedCircle', '%1', 3, '③'],
    ['decimalEnclosedCircleChinese', '%1', 20, '⑳'],
    ['decimalEnclosedFullstop', '%1', 2, '2.'],
    ['decimalFullWidth', '%1．', 12, '１２．'],
    ['decimalZero', '%1.', 5, '05.'],
    ['upperLetter', '%1.', 3, 'C.'],
    ['upperLetter', '%1.', 27, 'AA.'],
    ['lowerLetter', '%1)', 2, 'b)'],
    ['upperRoman', '%1.', 14, 'XIV.'],
    ['lowerRoman', '%1.', 4, 'iv.'],
  ])('%s %s, the %dth', async (format, text, at, printed) => {
    const start = level(0, format, text).replace('<w:start w:val="1"/>', `<w:start w:val="${at}"/>`);
    expect(await linesOf({ body: inList('目标', 1), numbering: list(start) })).toEqual([`${printed}目标`]);
  });

  test('deeper levels begin again below each higher one, and count all of them in decimals', async () => {
    const numbering = list(
      level(0, 'chineseCounting', '第%1章') +
        level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
        level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    );
    const body = [0, 1, 2, 2, 1, 0, 1].map((at) => inList('目', 1, at)).join('');
    expect(await linesOf({ body, numbering })).toEqual([
      '第一章目',
      '1.1目',
      '1.1.1目',
      '1.1.2目',
      '1.2目',
      '第二章目',
      '2.1目',
    ]);
  });

  test('a level that never begins again counts through the chapters', async () => {
    const numbering = list(
      level(0, 'chineseCounting', '第%1章') +
        level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>'),
    );
    const body = [0, 1, 1, 0, 1].map((at) => inList('目', 1, at)).join('');
    expect(await linesOf({ body, numbering })).toEqual([
      '第一章目',
      '第一条目',
      '第二条目',
      '第二章目',
      '第三条目',
    ]);
  });

  test('a list may write a level of its own', async () => {
    const numbering = `${list(level(0, 'decimal', '%1.'))}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>${level(0, 'chineseCounting', '（%1）')}</w:lvlOverride></w:num>`;
    expect(await linesOf({ body: inList('甲', 1) + inList('乙', 2), numbering })).toEqual([
      '1.甲',
      '（一）乙',
    ]);
  });

  test('the level of a style is the one that names it; a list may take its levels from a style', async () => {
    const levels =
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>');
    const linked =
      '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Outline"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>';
    const style = (id: string, number: number): string =>
      `<w:style w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${number}"/></w:numPr></w:pPr></w:style>`;
    const styles = style('H1', 1) + style('H2', 1) + style('Outline', 1);
    const body =
      paragraph('总则', '<w:pStyle w:val="H1"/>') +
      paragraph('目标', '<w:pStyle w:val="H2"/>') +
      inList('措施', 7);
    expect(await linesOf({ body, numbering: list(levels) + linked, styles })).toEqual([
      '一、总则',
      '（一）目标',
      '二、措施',
    ]);
  });

  test('an empty paragraph shows its number too', async () => {
    const body = inList('甲', 1) + inList('', 1) + inList('丙', 1);
    expect(await linesOf({ body, numbering: list(level(0, 'decimal', '%1.')) })).toEqual(['1.甲', '3.丙']);
  });

  test('a number and a year behind it stay apart', async () => {
    const numbering = list(level(0, 'decimal', '%1.'));
    expect(await linesOf({ body: inList('2025年目标', 1), numbering })).toEqual(['1. 2025年目标']);
  });

  test('an old numbering that a change left behind counts nothing', async () => {
    const change =
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(
      await linesOf({ body: paragraph('正文', change), numbering: list(level(0, 'decimal', '%1.')) }),
    ).toEqual(['正文']);
  });
});
