import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../ingest/document-reading.ts';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';
import { cell, makeDocx, paragraph, table } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

const knowledge = loadKnowledge();
const LEAD = ['青山市质量奖励办法', '一、奖励标准', '对获奖单位和个人，按下表给予一次性奖励：'];
const BEHIND = ['二、附则', '本办法自发布之日起施行，由市市场监督管理局负责解释。'];
const HEAD = ['奖项', '对象', '金额(万元)'];
const ROWS = [
  ['市长质量奖', '组织', '100'],
  ['市长质量奖', '个人', '20'],
  ['市长质量奖提名奖', '组织', '50'],
];

const text = (
  join: (cells: readonly string[]) => string,
  caption: readonly string[] = [],
  head = HEAD,
): string => [...LEAD, ...caption, ...[head, ...ROWS].map(join), ...BEHIND].join('\n');
const html = (rows: string): string =>
  `<html><body>${LEAD.map((line) => `<p>${line}</p>`).join('')}<table>${rows}</table>${BEHIND.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const htmlRow = (cells: readonly string[]): string =>
  `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
const paragraphs = (lines: readonly string[]): string => lines.map((line) => paragraph(line)).join('');

async function awardsOf(name: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const [source] = await sourcesFromBytes(bytes, name, null);
  if (source === undefined) return [];
  const { facts } = readDocument(source, knowledge);
  for (const { quote, start, end } of facts.awards) expect(source.sourceText.slice(start, end)).toBe(quote);
  return facts.awards.map(({ program, tier, recipient, amountYuan }) => [
    program,
    tier,
    recipient,
    amountYuan,
  ]);
}

describe('a table of awards, from the file to its rows', () => {
  const mergedHtml = `${htmlRow(HEAD)}<tr><td rowspan="2">市长质量奖</td><td>组织</td><td>100</td></tr>${htmlRow(['个人', '20'])}${htmlRow(ROWS[2] ?? [])}`;
  const mergedDocx = table(
    HEAD.map((c) => cell(c)),
    [cell('市长质量奖', '<w:vMerge w:val="restart"/>'), cell('组织'), cell('100')],
    [cell('', '<w:vMerge/>'), cell('个人'), cell('20')],
    (ROWS[2] ?? []).map((c) => cell(c)),
  );
  const pdfLines = [
    ...LEAD.map((line, i) => ({ x: 96, y: 760 - i * 24, text: line })),
    ...[HEAD, ...ROWS].flatMap((cells, i) =>
      cells.map((c, j) => ({ x: 80 + j * 160, y: 660 - i * 24, text: c })),
    ),
    ...BEHIND.map((line, i) => ({ x: 96, y: 500 - i * 24, text: line })),
  ];
  test.each<[name: string, file: string, bytes: Uint8Array]>([
    ['bars', 'a.txt', strToU8(text((cells) => cells.join(' | ')))],
    ['bars at both ends', 'a.txt', strToU8(text((cells) => `|${cells.join('|')}|`))],
    ['tabs', 'a.txt', strToU8(text((cells) => cells.join('\t')))],
    [
      'the unit above the table',
      'a.txt',
      strToU8(text((cells) => cells.join('\t'), ['单位：万元'], ['奖项', '对象', '金额'])),
    ],
    [
      'the unit in the title of the table',
      'a.txt',
      strToU8(
        text((cells) => cells.join(' | '), ['质量奖励标准表（单位：万元）'], ['奖项', '对象', '奖励金额']),
      ),
    ],
    [
      'Markdown',
      'a.md',
      strToU8(
        text((cells) => `| ${cells.join(' | ')} |${cells === HEAD ? '\n|---|---|---|' : ''}`)
          .replace('|\n|---', '|\n|---')
          .replace('按下表给予一次性奖励：', '按下表给予一次性奖励：\n'),
      ),
    ],
    ['HTML', 'a.html', strToU8(html([HEAD, ...ROWS].map(htmlRow).join('')))],
    ['HTML with merged cells', 'a.html', strToU8(html(mergedHtml))],
    [
      'DOCX with merged cells',
      'a.docx',
      makeDocx({ body: paragraphs(LEAD) + mergedDocx + paragraphs(BEHIND) }),
    ],
    ['PDF', 'a.pdf', makePdf([pdfLines])],
  ])('%s', async (_name, file, bytes) => {
    expect(await awardsOf(file, bytes)).toEqual([
      [expect.stringContaining('质量奖'), '正奖', 'organization', 1_000_000],
      [expect.stringContaining('质量奖'), '正奖', 'individual', 200_000],
      [expect.stringContaining('质量奖'), '提名奖', 'organization', 500_000],
    ]);
  });
});
