import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { awardRow } from '../unit/web/rows.ts';
import { drawnAnswer } from './answers.ts';
import { askHash, browserForFile, takenAway } from './visit.ts';

const CARD = '哪些省奖励中国质量奖,奖励多少';
const visit = browserForFile();
const button = (title: string, format: string) => zh.table.downloadLabel(title, format);

/** The cells of the only sheet of a workbook as its XML, and its texts where they are kept apart. */
function sheetXml(bytes: Buffer): string {
  const parts = unzipSync(new Uint8Array(bytes));
  return Object.entries(parts)
    .filter(([name]) => /worksheets\/|sharedStrings/u.test(name))
    .map(([, part]) => strFromU8(part))
    .join('');
}

describe('a table', () => {
  it('is taken away as CSV that a spreadsheet reads', async () => {
    const { page, complaints } = await visit(askHash(CARD));
    const { name, bytes } = await takenAway(
      page,
      page.getByRole('button', { name: button(zh.answer.awards, 'CSV'), exact: true }),
    );
    const text = bytes.toString('utf8');
    expect(name).toMatch(/\.csv$/);
    expect(text.startsWith(`\uFEFF${zh.table.place},${zh.table.level},${zh.table.award}`)).toBe(true);
    expect(text.split('\r\n').filter((line) => line.startsWith('江西省,'))).toHaveLength(2);
    expect(text).toContain(',3000000,');
    expect(complaints).toEqual([]);
  });

  it('from the English page has English heads, names and sheet', async () => {
    const { page, complaints } = await visit(askHash(CARD), { locale: 'en-GB' });
    await page.locator('.record .place', { hasText: 'Jiangxi' }).first().waitFor();
    const take = (format: string) =>
      takenAway(
        page,
        page.getByRole('button', { name: en.table.downloadLabel(en.answer.awards, format), exact: true }),
      );
    const [head = '', first = ''] = (await take('CSV')).bytes.toString('utf8').split('\r\n');
    expect(head).not.toMatch(/\p{Script=Han}/u);
    expect(first).toMatch(
      /^Jiangxi \(江西省\),Province,China Quality Award \(中国质量奖\),main award \(正奖\),/u,
    );
    expect(first).toContain(`,${en.validity.unknown},`);
    const parts = unzipSync(new Uint8Array((await take('Excel')).bytes));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect(book).toContain(`name="${en.answer.awards}"`);
    expect(complaints).toEqual([]);
  });

  it('is taken away as a workbook with its sums as numbers, and loads the means for it only then', async () => {
    const { page, complaints } = await visit(askHash(CARD));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const excel = page.getByRole('button', { name: button(zh.answer.awards, 'Excel'), exact: true });
    await excel.waitFor();
    asked.length = 0;
    const { name, bytes } = await takenAway(page, excel);
    expect(name).toMatch(/\.xlsx$/);
    expect(asked.some((url) => /\/assets\/.*\.js$/u.test(url))).toBe(true);
    const xml = sheetXml(bytes);
    expect(xml).toContain('<v>3000000</v>');
    expect(xml).toContain('江西省');
    expect(complaints).toEqual([]);
  });

  it('of a thousand rows is taken away whole, though only the first are drawn', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) =>
      awardRow({ start: at * 300, end: at * 300 + 290, quote: `第${at}句${'奖励'.repeat(140)}` }),
    );
    const { page, complaints } = await drawnAnswer(visit, { rows });
    await expect.poll(() => page.locator('.record').count()).toBe(20);
    const { bytes } = await takenAway(
      page,
      page.getByRole('button', { name: button(zh.answer.awards, 'Excel'), exact: true }),
    );
    expect(sheetXml(bytes)).toContain('第999句');
    await page.getByRole('button', { name: zh.table.all(1000) }).click();
    await expect.poll(() => page.locator('.record').count()).toBe(1000);
    expect(complaints).toEqual([]);
  });
});
