import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { makePdf, type PdfLine } from './make-pdf.ts';

const readText = async (bytes: Uint8Array, name = 'a.pdf'): Promise<string> =>
  (await sourcesFromBytes(bytes, name, null)).map(({ sourceText }) => sourceText).join('\n====\n');

describe('PDF', () => {
  const line = (y: number, text: string, x = 72): PdfLine => ({ x, y, text });

  test('lines are rejoined, heads, feet and page numbers go, pages are known', async () => {
    const page = (body: PdfLine[], number: number): PdfLine[] => [
      line(800, '某市人民政府公报'),
      ...body,
      line(30, `— ${number} —`, 280),
    ];
    const bytes = makePdf([
      page(
        [
          line(700, '一、总体要求', 96),
          line(680, '坚持以提高发展质量和效益为中心推动质量变革和效率变革不断增强质', 96),
          line(660, '量意识。'),
        ],
        1,
      ),
      page([line(700, '二、主要任务', 96), line(680, '加强监管。', 96)], 2),
      page([line(700, '三、组织保障', 96), line(680, '落实责任。', 96)], 3),
    ]);
    const [source] = await sourcesFromBytes(bytes, 'a.pdf', null);
    expect(source?.sourceText.split('\n')).toEqual([
      '一、总体要求',
      '坚持以提高发展质量和效益为中心推动质量变革和效率变革不断增强质量意识。',
      '二、主要任务',
      '加强监管。',
      '三、组织保障',
      '落实责任。',
    ]);
    const second = source?.pages?.[1];
    expect(source?.sourceText.slice(second?.start, second?.end)).toBe('二、主要任务\n加强监管。');
  });

  test('columns of a table stay apart', async () => {
    const rows = [
      ['奖项', '对象', '金额'],
      ['质量奖', '组织', '100'],
    ];
    const bytes = makePdf([
      [
        line(760, '质量奖励标准如下所示：'),
        ...rows.flatMap((cells, i) => cells.map((text, j) => line(700 - i * 20, text, 72 + j * 150))),
      ],
    ]);
    expect(clean(await readText(bytes, 'a.pdf'), loadPlaces()).working.text).toContain(
      '奖项 | 对象 | 金额\n质量奖 | 组织 | 100',
    );
  });
});

describe('page furniture of PDFs', () => {
  const BODY = [
    '坚持质量第一，推动高质量发展。',
    '加强质量监管，落实主体责任。',
    '完善质量基础，提升服务水平。',
  ];
  const withEdges = (edges: (page: number) => readonly PdfLine[]): Uint8Array =>
    makePdf(BODY.map((text, i) => [{ x: 72, y: 600, text }, ...edges(i + 1)]));
  const foot = (text: string): PdfLine => ({ x: 270, y: 30, text });
  test.each<[name: string, edges: (page: number) => readonly PdfLine[]]>([
    ['a number alone', (page) => [foot(`${page}`)]],
    ['between dashes', (page) => [foot(`— ${page} —`)]],
    ['between short dashes', (page) => [foot(`-${page}-`)]],
    ['between dots', (page) => [foot(`· ${page} ·`)]],
    ['第 2 页', (page) => [foot(`第 ${page} 页`)]],
    ['第 2 页 共 3 页', (page) => [foot(`第 ${page} 页 共 3 页`)]],
    ['第2页/共3页', (page) => [foot(`第${page}页/共3页`)]],
    ['第二页', (page) => [foot(`第${'一二三'[page - 1]}页`)]],
    ['2/3', (page) => [foot(`${page} / 3`)]],
    ['Page 2 of 3', (page) => [foot(`Page ${page} of 3`)]],
    ['roman', (page) => [foot('I'.repeat(page))]],
    ['a number at the head', (page) => [{ x: 500, y: 800, text: `－${page}－` }]],
    ['a running title', () => [{ x: 72, y: 800, text: '某市质量提升行动方案' }]],
    [
      'a running title with its number',
      (page) => [{ x: 72, y: 800, text: `某市政府公报 2021年第3期 ${page}` }],
    ],
    [
      'a title, a rule and a number',
      (page) => [{ x: 72, y: 800, text: '某市政府公报' }, foot(`第${page}页`)],
    ],
  ])('%s', async (_name, edges) => {
    expect((await readText(withEdges(edges))).split('\n')).toEqual(BODY);
  });

  test('a running title of two pages', async () => {
    const head: PdfLine = { x: 72, y: 800, text: '某市质量提升行动方案' };
    const pages = BODY.slice(0, 2).map((text) => [head, { x: 72, y: 600, text }]);
    expect((await readText(makePdf(pages))).split('\n')).toEqual(BODY.slice(0, 2));
  });

  test('numbers and titles in the text stay', async () => {
    const text = await readText(
      makePdf([
        [
          { x: 72, y: 600, text: '质量奖励标准如下' },
          { x: 72, y: 560, text: '50' },
        ],
      ]),
    );
    expect(text.split('\n')).toEqual(['质量奖励标准如下', '50']);
  });
});

test('a paragraph that goes on behind the page keeps its page ranges', async () => {
  const first = '坚持以提高发展质量和效益为中心推动质量变革和效率变革不断增强质';
  const [source] = await sourcesFromBytes(
    makePdf([
      [{ x: 72, y: 120, text: first }],
      [
        { x: 72, y: 760, text: '量意识，全面提高质量水平。' },
        { x: 280, y: 30, text: '— 2 —' },
      ],
    ]),
    'a.pdf',
    null,
  );
  expect(source?.sourceText).toBe(`${first}量意识，全面提高质量水平。`);
  expect(source?.pages?.map(({ page, start, end }) => [page, source.sourceText.slice(start, end)])).toEqual([
    [1, first],
    [2, '量意识，全面提高质量水平。'],
  ]);
});

test('bytes as files give them', async () => {
  const bytes = Buffer.from(makePdf([[{ x: 72, y: 700, text: '质量提升行动方案' }]]));
  expect(await readText(bytes)).toBe('质量提升行动方案');
});

test('a file under a password says so', async () => {
  const locked = Buffer.from(makePdf([[{ x: 72, y: 700, text: '质量提升行动方案' }]]))
    .toString('latin1')
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'28'.repeat(32)}> /U <${'bf'.repeat(32)}> >>`,
    );
  await expect(sourcesFromBytes(Buffer.from(locked, 'latin1'), 'a.pdf', null)).rejects.toMatchObject({
    code: 'FORMAT_UNSUPPORTED',
    message: expect.stringContaining('password'),
    remedy: expect.stringContaining('password'),
  });
});
