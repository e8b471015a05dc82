import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../text/package-root.ts';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { askHash, browserForFile } from './visit.ts';

const CARD = {
  zh: '哪些省奖励中国质量奖,奖励多少',
  en: 'which provinces reward China Quality Award and how much',
};
const CORPUS = join(packageRoot(), 'data', 'corpus');
const sources = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(CORPUS, file), 'utf8'));

const visit = browserForFile();
const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The records of a table: place, award, tier, recipient, amount, one-off, by the words of their cells. */
async function records(table: Locator): Promise<string[]> {
  const rows = await table.locator('tr.facts').all();
  return Promise.all(
    rows.map(async (row) => {
      const place = await row.locator('th b').innerText();
      const tier = await row.locator('td').nth(1).innerText();
      const recipient = await row.locator('td').nth(2).innerText();
      const amount = await row.locator('td.figure b').innerText();
      const oneOff = await row.locator('td').nth(4).innerText();
      return [place, tier, recipient, amount, oneOff].join(' ').replaceAll(/\s+/g, ' ');
    }),
  );
}

describe('the award question', () => {
  it('is answered in Chinese, from typing it to its table', async () => {
    const { page, complaints } = await visit();
    await page.getByLabel(zh.ask.label).fill(CARD.zh);
    await page.keyboard.press('Enter');
    const awards = region(page, zh.answer.awards);
    await awards.waitFor();
    expect(await records(awards)).toEqual([
      '江西省 正奖 组织 3,000,000 元 是',
      '江西省 提名奖 组织 1,000,000 元 是',
    ]);
    expect(await region(page, zh.answer.mentions).locator('.card-place b').allInnerTexts()).toEqual(
      expect.arrayContaining(['河北省', '四川省']),
    );
    const others = await records(region(page, zh.answer.otherLevels));
    expect(others).toContain('霍山县 包括提名奖 组织 600,000 元 未写明');
    expect(others).toContain('霍山县 包括提名奖 个人 200,000 元 未写明');
    expect(await page.locator('main').innerText()).not.toContain('国家质量管理奖');
    expect(complaints).toEqual([]);
  });

  it('is answered in English', async () => {
    const { page, complaints } = await visit(askHash(CARD.en), { locale: 'en-GB' });
    const awards = region(page, en.answer.awards);
    // The English names come with a call of their own.
    await awards.getByText('Jiangxi').first().waitFor();
    expect(await records(awards)).toEqual([
      'Jiangxi 正奖 main award Organisation 3,000,000 yuan Yes',
      'Jiangxi 提名奖 nominee Organisation 1,000,000 yuan Yes',
    ]);
    expect(await page.getByRole('status').first().innerText()).toMatch(/Jiangxi/);
    expect(await records(region(page, en.answer.otherLevels))).toContain(
      'Huoshan 包括提名奖 incl. nominees Individual 200,000 yuan not stated',
    );
    expect(complaints).toEqual([]);
  });

  it('shows under every row a sentence that stands in a document word for word', async () => {
    const { page } = await visit(askHash(CARD.zh));
    await region(page, zh.answer.awards).waitFor();
    const quotes = await page.locator('.answer .quote').allTextContents();
    expect(quotes.length).toBeGreaterThanOrEqual(6);
    for (const quote of quotes) expect(sources.some((source) => source.includes(quote))).toBe(true);
    const emphasised = await page.locator('.records .quote').first().locator('strong').allInnerTexts();
    expect(emphasised).toEqual(['300万元']);
  });

  it('opens the source at the sentence, at an address that can be shared, and comes back to its place', async () => {
    const { page } = await visit(askHash(CARD.zh));
    const others = region(page, zh.answer.otherLevels);
    await others.waitFor();
    const link = others.getByRole('link', { name: /^打开原文/ }).first();
    const quote = await others.locator('.quote').first().textContent();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate('window.scrollY');
    await link.click();
    const mark = page.locator('mark');
    await mark.first().waitFor();
    expect((await mark.allTextContents()).join('')).toBe(quote);
    await expectInView(page, mark.first());

    const shared = await visit(new URL(page.url()).hash);
    await shared.page.locator('mark').first().waitFor();
    expect((await shared.page.locator('mark').allTextContents()).join('')).toBe(quote);
    await expectInView(shared.page, shared.page.locator('mark').first());

    await page.goBack();
    await others.waitFor();
    await expect.poll(() => page.evaluate('window.scrollY')).toBe(before);
  });

  it('can be cited: a row is copied with its document, place and address', async () => {
    const { page } = await visit(askHash(CARD.zh), { permissions: ['clipboard-read', 'clipboard-write'] });
    const awards = region(page, zh.answer.awards);
    await awards.waitFor();
    await awards.getByRole('button', { name: zh.evidence.copy }).first().click();
    await awards.getByText(zh.evidence.copied).waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    for (const words of [
      '江西省',
      '3,000,000 元',
      '300万元',
      '建设质量强省的实施意见',
      '2018-09-28',
      '#/documents/',
    ]) {
      expect(copied).toContain(words);
    }
  });

  it('shows how the question was understood', async () => {
    const { page } = await visit(askHash(CARD.zh));
    const understood = page.locator('details.understood');
    await understood.locator('summary').click();
    expect(await understood.locator('dl').innerText()).toMatch(/奖项\s+中国质量奖/);
    expect(await understood.locator('dl').innerText()).toMatch(/层级\s+省级/);
  });
});

describe('other questions', () => {
  it('each example in either language gets an answer', async () => {
    for (const [locale, t] of [
      ['zh-CN', zh],
      ['en-GB', en],
    ] as const) {
      for (const example of t.ask.examples) {
        const { page, complaints } = await visit('#/', { locale });
        await page.getByRole('link', { name: example }).click();
        await page.locator('.answer .result').first().waitFor();
        expect(await page.locator('.not-found').count(), example).toBe(0);
        expect(complaints).toEqual([]);
        await page.context().close();
      }
    }
  });

  it('a question that is no award question shows clauses, and says that they are no answer', async () => {
    const { page } = await visit(askHash('检验检测公共服务平台怎么建'));
    const clauses = region(page, zh.answer.clauses);
    await clauses.waitFor();
    expect(await clauses.innerText()).toContain(zh.answer.clausesNote);
    expect(await clauses.locator('.clause-card').count()).toBeGreaterThan(2);
  });

  it('a place without documents is named as such, which is not a no', async () => {
    const { page } = await visit(askHash('江苏省奖励中国质量奖多少钱'));
    await page.locator('.not-found').waitFor();
    expect(await page.locator('.coverage').innerText()).toContain('江苏省');
    expect(await page.locator('.coverage').innerText()).toContain(zh.coverage.notLoadedNote);
    expect(await region(page, zh.answer.awards).count()).toBe(0);
  });
});

async function expectInView(page: Page, mark: Locator): Promise<void> {
  const inView = async () => {
    const box = await mark.boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
  };
  await expect.poll(inView).toBe(true);
}
