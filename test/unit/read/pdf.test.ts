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
