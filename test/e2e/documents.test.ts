import { describe, expect, it } from 'vitest';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { browserForFile } from './visit.ts';

const visit = browserForFile();

describe('the documents', () => {
  it('are listed, and narrowed by words and level', async () => {
    const { page, complaints } = await visit('#/documents');
    const cards = page.locator('.document-card');
    await expect.poll(() => cards.count()).toBe(5);
    await page.getByLabel(zh.documents.level).selectOption({ label: zh.levels.province });
    await expect.poll(() => cards.count()).toBe(3);
    await page.getByLabel(zh.documents.filter).fill('四川');
    await expect.poll(() => cards.count()).toBe(1);
    await page.getByLabel(zh.documents.filter).fill('没有这样的文件');
    await page.getByText(zh.documents.none).waitFor();
    expect(complaints).toEqual([]);
  });

  it('flag a damaged number in the list as in the head of the document', async () => {
    const { page } = await visit('#/documents');
    const cards = page.locator('.document-card');
    const flagged = cards.filter({ hasText: zh.flags.damaged.label });
    await flagged.first().waitFor();
    expect(await flagged.locator('h2').allInnerTexts()).toEqual(['关于印发霍山县质量强县建设实施方案的通知']);
    await flagged.getByRole('link').click();
    await page.locator('.document-head .flag').first().waitFor();
    expect(await page.locator('.document-head .flag').first().innerText()).toBe(zh.flags.damaged.label);
  });

  it('are found by the English names of their places on the English page', async () => {
    const { page } = await visit('#/documents', { locale: 'en-GB' });
    await page.locator('.card-place', { hasText: 'Huoshan' }).waitFor();
    await page.getByLabel(en.documents.filter).fill('huoshan');
    await expect.poll(() => page.locator('.document-card').count()).toBe(1);
    await page.goto(new URL('#/search?q=quality&place=Huoshan', page.url()).href);
    await expect
      .poll(async () => new Set(await page.locator('.clause-card .card-place b').allInnerTexts()))
      .toEqual(new Set(['Huoshan']));
  });

  it('are read with their outline, their facts and their damage', async () => {
    const { page, complaints } = await visit('#/documents');
    await page.getByRole('link', { name: /霍山县质量强县/ }).click();
    await page.locator('.source').waitFor();
    expect(await page.locator('.source').innerText()).toContain('对获得中国质量奖(包括提名奖)的组织和个人');

    await page
      .getByRole('navigation', { name: zh.document.outline })
      .getByRole('link', { name: '完善质量激励政策' })
      .click();
    await expect.poll(() => page.locator('mark').innerText()).toContain('完善质量激励政策');
    await expect
      .poll(() => page.locator('.outline a[aria-current]').innerText())
      .toContain('完善质量激励政策');

    await page.locator('.damage-note summary').click();
    expect(await page.locator('.damage-note li').count()).toBeGreaterThan(1);
    await page.locator('.damage-note a').first().click();
    await page.locator('mark.on-damage').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('show what people corrected: by whom and why, and a mark at the place, in both languages', async () => {
    const { page, complaints } = await visit('#/documents');
    const quote = '对获得中国质量奖(包括提名奖)的组织和个人';
    await page.route('**/api/documents/doc*', async (route) => {
      const response = await route.fetch();
      const view = await response.json();
      const start = view.document.sourceText.indexOf(quote);
      const said = { by: '王芳', why: '核对原件', on: '2026-03-02', where: {}, names: {}, quote };
      const place = { start, end: start + quote.length };
      const corrections = [
        { ...said, ...place, action: 'change', fact: 'award', set: { amountYuan: 200_000 } },
        { ...said, ...place, action: 'reject', fact: 'responsibility', set: {} },
      ];
      await route.fulfill({ response, json: { ...view, corrections } });
    });
    await page.getByRole('link', { name: /霍山县质量强县/ }).click();
    const list = page.locator('.correction-list');
    await list.waitFor();
    const words = await list.innerText();
    for (const part of [
      zh.corrections.title(2),
      `${zh.corrections.actions.change} · ${zh.corrections.facts.award}`,
      `${zh.corrections.fields.amountYuan} 200,000`,
      `${zh.corrections.actions.reject} · ${zh.corrections.facts.responsibility}`,
      zh.corrections.said.reject('王芳', '2026-03-02', '核对原件'),
    ])
      expect(words).toContain(part);
    await list.getByRole('link').first().click();
    const mark = page.locator('mark.on-correction').last();
    await mark.waitFor();
    expect(await mark.getAttribute('data-corrected')).toBe('更正 剔除');
    expect(await mark.getAttribute('title')).toContain('王芳');
    expect(await page.locator('.source').innerText()).not.toContain('剔除');
    await page.getByRole('button', { name: zh.switchLanguage }).click();
    await expect
      .poll(() => list.innerText())
      .toContain(en.corrections.said.change('王芳', '2026-03-02', '核对原件'));
    expect(await mark.getAttribute('data-corrected')).toBe('corrected rejected');
    expect(complaints).toEqual([]);
  });

  it('say so when a link points outside of them', async () => {
    const { page } = await visit('#/documents');
    await page.locator('.document-card a').first().click();
    await page.locator('.source').waitFor();
    const outside = `${new URL(page.url()).hash}?start=9000000&end=9000010`;
    const { page: other } = await visit(outside);
    await other.getByText(zh.document.outside).waitFor();
    expect(await other.locator('.source').count()).toBe(1);
  });

  it('that are gone are told of with what to do', async () => {
    const { page } = await visit('#/documents/doc%3Agone');
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.innerText()).toContain(zh.problem.codes.DOCUMENT_NOT_FOUND.happened);
    expect(await problem.innerText()).toContain(zh.problem.codes.DOCUMENT_NOT_FOUND.remedy);
    expect(await problem.getByRole('button', { name: zh.problem.again }).count()).toBe(0);
  });
});

describe('search', () => {
  it('finds clauses by their words, best first, and leads to them', async () => {
    const { page, complaints } = await visit('#/search');
    await page.getByLabel(zh.search.label).fill('首席质量官');
    await page.getByRole('button', { name: zh.search.submit }).click();
    const cards = page.locator('.clause-card');
    await cards.first().waitFor();
    expect(await cards.first().innerText()).toContain('首席质量官');
    expect(await cards.count()).toBe(10);
    await page.getByRole('button', { name: zh.search.more }).click();
    await expect.poll(() => cards.count()).toBe(20);
    await cards.first().getByRole('heading').getByRole('link').click();
    await page.locator('mark').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('marks the words that matched, and is narrowed by filters that the address keeps', async () => {
    const { page, complaints } = await visit('#/search?q=%E9%A6%96%E5%B8%AD%E8%B4%A8%E9%87%8F%E5%AE%98');
    const cards = page.locator('.clause-card');
    await cards.first().waitFor();
    await expect.poll(() => page.locator('.quote mark').allInnerTexts()).toContain('首席质量官');
    await page.locator('.search-filters summary').click();
    await page.getByLabel(zh.search.names.place, { exact: true }).fill('四川省');
    await page.getByRole('button', { name: zh.search.apply }).click();
    await expect
      .poll(async () => new Set(await page.locator('.clause-card .card-place b').allInnerTexts()))
      .toEqual(new Set(['四川省']));
    expect(decodeURIComponent(page.url())).toContain('place=四川省');
    await page.reload();
    await cards.first().waitFor();
    expect(await page.getByLabel(zh.search.names.place, { exact: true }).inputValue()).toBe('四川省');
    await page.getByRole('button', { name: zh.search.clear }).click();
    await expect.poll(() => page.url()).not.toContain('place=');
    expect(complaints).toEqual([]);
  });

  it('says which filter nothing goes by', async () => {
    const { page } = await visit('#/search?q=%E8%B4%A8%E9%87%8F&place=%E4%B9%8C%E6%9C%89%E7%9C%81');
    const problem = page.getByRole('alert');
    await problem.waitFor();
    const told = await problem.innerText();
    expect(told).toContain(zh.problem.filterValue(zh.search.names.place, '乌有省'));
    expect(told).toContain(zh.problem.filterRemedy);
  });
});
