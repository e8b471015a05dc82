import { describe, expect, it } from 'vitest';
import type { Answer, AwardRow, LineageRow, SearchRow } from '../../answer/answer.ts';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { awardRow } from '../unit/web/rows.ts';
import { drawnAnswer } from './answers.ts';
import { browserForFile } from './visit.ts';

/** What the five documents do not bring about, drawn from answers made for the purpose. */
const visit = browserForFile();

const drawn = (differs: Partial<Answer>) => drawnAnswer(visit, differs);

describe('a sum', () => {
  it.each<[Partial<AwardRow>, string]>([
    [{ amountKind: 'ceiling' }, '最高 200,000 元'],
    [{ amountKind: 'floor' }, '不低于 200,000 元'],
    [{ amountKind: 'future', qualifier: '逐步提高至' }, '逐步提高至 200,000 元'],
    [{ amountKind: 'range', amountMaxYuan: 300_000 }, '200,000–300,000 元'],
    [{ amountKind: 'matching', amountYuan: null, amountAsPrinted: '1:1' }, '按比例 1:1'],
    [{ qualifier: '首次' }, '首次'],
  ])('%o is never shown without its kind', async (differs, words) => {
    const { page } = await drawn({ rows: [awardRow(differs)] });
    await expect.poll(() => page.locator('td.figure').innerText()).toContain(words);
  });
});

describe('a row', () => {
  it('shows what is doubtful about it', async () => {
    const { page } = await drawn({
      rows: [
        awardRow({
          flags: ['inferred', 'damaged', 'corrected', 'novel'],
          validity: 'repealed',
          recipient: null,
        }),
      ],
    });
    const words = await page.locator('.record').innerText();
    for (const flag of Object.values(zh.flags)) expect(words).toContain(flag.label);
    expect(words).toContain('novel');
    expect(words).toContain(zh.validity.repealed);
    expect(words).toContain(zh.notSaid);
  });

  it('links evidence that stands elsewhere in the document', async () => {
    const { page } = await drawn({
      rows: [awardRow({ evidence: [{ role: 'unit', quote: '单位:万元', start: 5, end: 10 }] })],
    });
    const link = page.locator('.elsewhere a');
    expect(await link.innerText()).toContain('单位:万元');
    expect(await link.getAttribute('href')).toBe('#/documents/doc%3A1?start=5&end=10');
  });

  it('shows markup in a document as text', async () => {
    const quote = '<img src=x onerror="document.title=1">奖';
    const { page, complaints } = await drawn({ rows: [awardRow({ quote, document: quote })] });
    expect(await page.locator('.quote').textContent()).toBe(quote);
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('an answer', () => {
  it('that found nothing says so, and marks the nearest clauses as no answer', async () => {
    const { tier: _tier, ...base } = awardRow();
    const { page } = await drawn({ notFound: true, nearest: [{ ...base, text: '近', score: 0.41 }] });
    expect(await page.locator('.not-found').innerText()).toContain(zh.answer.notFound);
    expect(await page.getByRole('region', { name: zh.answer.nearest }).innerText()).toContain(
      zh.answer.nearestNote,
    );
  });

  it('keeps four cases apart: paid, named, silent, not loaded', async () => {
    const place = (name: string, adcode: string) => ({ name, adcode, level: 'province' as const });
    const { page } = await drawn({
      rows: [awardRow()],
      mentionsWithoutAmount: [{ ...awardRow({ jurisdiction: '乙省' }), tier: null }],
      coverage: {
        documents: 3,
        jurisdictions: [],
        notLoaded: [place('丙省', '1')],
        silent: [place('丁省', '2'), place('戊省', '3')],
        levels: [{ level: 'province', loaded: 4, total: 31 }],
      },
    });
    expect(await page.locator('.tally dd').allInnerTexts()).toEqual(
      [1, 1, 2, 28].map((n) => zh.answer.tally.places(n)),
    );
  });
});

describe('a line of descent', () => {
  it('says what each link rests on and what changed on the way', async () => {
    const clause = (level: LineageRow['level'], differs: Partial<LineageRow>): LineageRow => ({
      ...awardlessRow(),
      level,
      jurisdiction: `${level}`,
      documentId: `doc:${level}`,
      text: '',
      score: 1,
      measure: '首席质量官',
      measureEn: 'chief quality officer',
      basis: 'origin',
      upper: null,
      changes: [],
      ...differs,
    });
    const { page, complaints } = await drawn({
      intent: 'lineage',
      rows: [
        clause('national', {}),
        clause('province', {
          basis: 'nearVerbatim',
          score: 0.873,
          upper: { documentId: 'doc:national', document: '上位文件', clause: '第三条' },
          changes: ['-2020年', '+2025年'],
          changed: [{ kind: 'date', from: '2020年', to: '2025年', about: '到' }],
        }),
      ],
    });
    const levels = page.locator('.level');
    await expect.poll(() => levels.count()).toBe(4);
    const province = await levels.nth(1).innerText();
    expect(province).toContain(`${zh.lineage.basis.nearVerbatim} ${zh.lineage.alike(87)}`);
    expect(province).toContain('《上位文件》');
    expect(await levels.nth(1).locator('del').innerText()).toBe('2020年');
    expect(await levels.nth(1).locator('ins').innerText()).toBe('2025年');
    expect(await levels.nth(2).innerText()).toContain(zh.lineage.none);
    expect(complaints).toEqual([]);
  });
});

describe('precedents of nearly the same words', () => {
  it('are one card that says how many and whose', async () => {
    const { page } = await drawn({
      intent: 'precedents',
      rows: [
        {
          ...awardlessRow(),
          text: '条文',
          score: 1,
          alike: [{ jurisdiction: '丙市', document: '丙办法', documentId: 'doc:3', clause: '第二条' }],
        },
      ],
    });
    const alike = page.locator('.alike');
    await alike.locator('summary').click();
    expect(await alike.innerText()).toContain(zh.precedents.alike(1));
    await alike.getByRole('link', { name: /丙办法/u }).waitFor();
  });

  it('say whose they are in English on the English page', async () => {
    const { page } = await drawn({
      intent: 'precedents',
      rows: [
        {
          ...awardlessRow(),
          text: '条文',
          score: 1,
          alike: [{ jurisdiction: '鄂州市', document: '丙办法', documentId: 'doc:3', clause: '第二条' }],
        },
      ],
    });
    await page.getByRole('button', { name: zh.switchLanguage }).click();
    const alike = page.locator('.alike');
    await alike.getByText(en.precedents.alike(1)).click();
    await alike.locator('b', { hasText: 'Ezhou' }).waitFor();
  });
});

/** A row of a clause, without what makes it one of an award. */
function awardlessRow(): Omit<SearchRow, 'text' | 'score'> {
  const { jurisdiction, level, document, documentId, file, issuedOn, publishedOn } = awardRow();
  const { validity, clause, quote, start, end, flags } = awardRow();
  return {
    jurisdiction,
    level,
    document,
    documentId,
    file,
    issuedOn,
    publishedOn,
    validity,
    clause,
    quote,
    start,
    end,
    flags,
  };
}
