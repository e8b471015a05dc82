import { describe, expect, test } from 'vitest';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { cell, type DocxParts, field, inList, level, makeDocx, paragraph, run, table } from './make-docx.ts';

const linesOf = async (parts: DocxParts): Promise<readonly string[]> => {
  const [source] = await sourcesFromBytes(makeDocx(parts), 'a.docx', null);
  return source?.sourceText.split('\n') ?? [];
};
describe('DOCX', () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '第%1条')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

  test('numbers that Word generates are written out', async () => {
    const body =
      inList('总体要求', 1) +
      inList('指导思想', 1, 1) +
      inList('主要目标', 1, 1) +
      inList('产量', 1, 2) +
      inList('重点任务', 1) +
      inList('标准', 1, 1) +
      paragraph('没有编号') +
      inList('适用范围', 2) +
      inList('职责', 2) +
      inList('重新开始', 3);
    expect(await linesOf({ body, numbering })).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）主要目标',
      '1.产量',
      '二、重点任务',
      '（一）标准',
      '没有编号',
      '第一条适用范围',
      '第二条职责',
      '一、重新开始',
    ]);
  });

  test('numbers that a style gives, through the style it is based on', async () => {
    const styles =
      '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Sub"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = paragraph('总则', '<w:pStyle w:val="Base"/>') + paragraph('目标', '<w:pStyle w:val="Sub"/>');
    expect(await linesOf({ body, numbering, styles })).toEqual(['一、总则', '（一）目标']);
  });

  test('tables, merged cells repeated; deleted text left out', async () => {
    const body = `${table(
      [cell('奖项'), cell('对象'), cell('金额')],
      [cell('质量奖', '<w:vMerge w:val="restart"/>'), cell('组织'), cell('100')],
      [cell('', '<w:vMerge/>'), cell('个人'), cell('20')],
      [cell('合计', '<w:gridSpan w:val="2"/>'), cell('120')],
    )}<w:p>${run('保留')}<w:del>${run('删去')}</w:del></w:p>`;
    expect(await linesOf({ body })).toEqual([
      '奖项 | 对象 | 金额',
      '质量奖 | 组织 | 100',
      '质量奖 | 个人 | 20',
      '合计 | 合计 | 120',
      '保留',
    ]);
  });
});

describe('what a reader of the printed page does not see goes', () => {
  const raw = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`;
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  test.each<[name: string, body: string, lines: readonly string[]]>([
    [
      'deleted, inserted and moved text',
      raw(
        `<w:del>${run('旧')}</w:del><w:ins>${run('新')}</w:ins><w:moveFrom>${run('此处')}</w:moveFrom><w:moveTo>${run('彼处')}</w:moveTo>`,
      ),
      ['新彼处'],
    ],
    [
      'a deleted paragraph mark',
      paragraph('提高质', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('量水平'),
      ['提高质量水平'],
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr>${cell('甲')}${cell('1')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('乙')}${cell('2')}</w:tr></w:tbl>`,
      ['甲 | 1'],
    ],
    ['hidden text', raw('<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>', run('现')), ['现']],
    [
      'a text box drawn twice stands once, behind its paragraph',
      raw(run('段落'), drawn, run('继续')),
      ['段落继续', '框内'],
    ],
    [
      'marks of notes and comments',
      raw(
        run('正文'),
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>',
        run('继续'),
      ),
      ['正文继续'],
    ],
    ['a page number', raw(run('第'), field('PAGE', '3'), run('页')), ['第页']],
    [
      'the words of a link stay',
      raw(`<w:hyperlink>${run('产品质量法')}</w:hyperlink>`, field('HYPERLINK "http://a.cn"', '链接')),
      ['产品质量法链接'],
    ],
    ['a table of contents', raw(field('TOC \\o "1-3"', '一、目标 1')) + paragraph('一、目标'), ['一、目标']],
    [
      'a table of contents in its own part',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}${paragraph('一、目标 1')}</w:sdtContent></w:sdt>${paragraph('一、目标')}`,
      ['一、目标'],
    ],
    [
      'a form field that nobody filled in',
      raw(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入文字')}</w:sdtContent></w:sdt>`,
        run('正文'),
      ),
      ['正文'],
    ],
    [
      'content controls around text and rows',
      `<w:sdt><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent><w:tr>${cell('乙')}${cell('丙')}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
      ['甲', '乙 | 丙'],
    ],
    [
      'signs of their own',
      raw(
        run('2016'),
        '<w:r><w:noBreakHyphen/></w:r>',
        run('2020年'),
        '<w:r><w:softHyphen/><w:tab/></w:r>',
        run('甲'),
        '<w:r><w:sym w:font="宋体" w:char="25A1"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      ),
      ['2016-2020年 甲□'],
    ],
    [
      'a line end within a paragraph',
      raw(run('某市人民政府'), '<w:r><w:br/></w:r>', run('关于质量的意见')),
      ['某市人民政府', '关于质量的意见'],
    ],
    [
      'columns skipped before a row',
      `<w:tbl><w:tr>${cell('奖项')}${cell('金额')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('100')}</w:tr></w:tbl>`,
      ['奖项 | 金额', ' | 100'],
    ],
  ])('%s', async (_name, body, lines) => {
    expect(await linesOf({ body })).toEqual(lines);
  });

  test('heads, feet, notes and comments of the file', async () => {
    const parts = {
      'word/header1.xml': '页眉',
      'word/footer1.xml': '页脚',
      'word/footnotes.xml': '脚注',
      'word/endnotes.xml': '尾注',
      'word/comments.xml': '批注',
    };
    const others = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, `<w:x>${paragraph(text)}</w:x>`]),
    );
    expect(await linesOf({ body: paragraph('正文'), others })).toEqual(['正文']);
  });
});
