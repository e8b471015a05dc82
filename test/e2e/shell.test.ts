import { describe, expect, it } from 'vitest';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { askHash, browserForFile, expectFocus, expectNoOverflow } from './visit.ts';

const CARD = '哪些省奖励中国质量奖,奖励多少';
const visit = browserForFile();

describe('language', () => {
  it.each([
    ['zh-CN', zh],
    ['en-GB', en],
    ['fr-FR', zh],
  ])('a browser in %s begins in the language that fits', async (locale, t) => {
    const { page } = await visit('#/', { locale });
    await page.getByRole('heading', { name: t.siteLine }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(t === zh ? 'zh-CN' : 'en');
  });

  it('is switched by hand and remembered', async () => {
    const { page } = await visit('#/documents', { locale: 'zh-CN' });
    await page.getByRole('button', { name: zh.switchLanguage }).click();
    await page.getByRole('heading', { name: en.documents.title }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: en.documents.title }).waitFor();
  });
});

describe('the English page', () => {
  it('calls places by their English names beside the printed ones; the Chinese page asks for none', async () => {
    const names: string[] = [];
    const { page, complaints } = await visit(askHash(CARD), { locale: 'en-GB' });
    await page
      .locator('.record .place', { hasText: /Jiangxi\s*江西省/u })
      .first()
      .waitFor();
    await page.locator('.coverage', { hasText: 'Sichuan (四川省)' }).waitFor();
    await page.goto(new URL('#/documents', page.url()).href);
    await page
      .locator('.card-place', { hasText: /Huoshan\s*霍山县/u })
      .first()
      .waitFor();
    page.on('request', (request) => names.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: en.switchLanguage }).click();
    await page.reload();
    await page.locator('.card-place', { hasText: '霍山县' }).first().waitFor();
    expect(await page.locator('.card-place', { hasText: 'Huoshan' }).count()).toBe(0);
    expect(names).not.toContain('/api/places');
    expect(complaints).toEqual([]);
  });
});

describe('what is ours on the English page', () => {
  const OURS = 'th, dt, summary, button, label, .badge, .note, .count, .back, h2:not([lang]), figcaption';

  it.each([
    ['an answer', askHash(CARD)],
    ['a lineage', askHash('首席质量官制度从国家到霍山县怎么落下来的')],
    ['a comparison', askHash('比较河北和四川在首席质量官上的规定')],
    ['precedents', askHash('找检验检测公共服务平台的先例条款')],
    ['a search', '#/search?q=%E8%B4%A8%E9%87%8F'],
    ['the documents', '#/documents'],
    ['an address that is none', '#/nowhere'],
  ])('is English: %s', async (_, hash) => {
    const { page } = await visit(hash, { locale: 'en-GB' });
    await page.waitForLoadState('networkidle');
    await page.locator('.busy').waitFor({ state: 'detached' });
    const words = (await page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(OURS)})].filter((node) => !node.closest('[lang=zh]')).map((node) => {
        const copy = node.cloneNode(true);
        for (const theirs of copy.querySelectorAll('[lang=zh]')) theirs.remove();
        return copy.textContent;
      })`,
    )) as string[];
    const chinese = words.filter((one) => /\p{Script=Han}/u.test(one));
    expect(chinese).toEqual([en.switchLanguage]);
    expect(words.length).toBeGreaterThan(1);
    expect(await page.title()).toContain(en.siteName);
  });

  it('names places in English where the page is heard', async () => {
    const { page } = await visit(askHash(CARD), { locale: 'en-GB' });
    await page.locator('.record .place', { hasText: 'Jiangxi' }).first().waitFor();
    await page
      .getByRole('link', { name: en.evidence.sourceLabel('Jiangxi (江西省)', '(六)健全质量激励机制') })
      .first()
      .waitFor();
    await page.getByText(en.understood.title).click();
    await page.locator('.understood dd', { hasText: 'China Quality Award (中国质量奖)' }).waitFor();
  });

  it('titles the tab of an address that is none', async () => {
    const { page } = await visit('#/documents');
    await page.goto(new URL('#/nowhere', page.url()).href);
    await expect.poll(() => page.title()).toBe(`${zh.problem.unknownAddress} · ${zh.siteName}`);
    await page.getByRole('button', { name: zh.switchLanguage }).click();
    await expect.poll(() => page.title()).toBe(`${en.problem.unknownAddress} · ${en.siteName}`);
  });
});

describe('keyboard', () => {
  it('reaches the box, an example, and the answer without a mouse', async () => {
    const { page } = await visit('#/');
    await expectFocus(page, 'tagName', 'TEXTAREA');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'textContent', zh.ask.examples[0] ?? '');
    await page.keyboard.press('Enter');
    await page.locator('.answer').waitFor();
  });

  it('skips the header', async () => {
    const { page } = await visit('#/documents');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'textContent', zh.skip);
    await page.keyboard.press('Enter');
    await expectFocus(page, 'tagName', 'MAIN');
  });
});

describe('every view', () => {
  const hashes = ['#/', askHash(CARD), '#/search?q=%E8%B4%A8%E9%87%8F', '#/documents', '#/nowhere'];

  it.each(hashes)('%s has one title and a label on every field', async (hash) => {
    const { page } = await visit(hash);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    for (const field of await page.locator('input, select, textarea').all()) {
      expect(await field.evaluate((node: { labels?: ArrayLike<unknown> }) => node.labels?.length)).toBe(1);
    }
  });

  it.each(['zh-CN', 'en-GB'])('fits a telephone (%s)', async (locale) => {
    for (const hash of hashes) {
      const { page } = await visit(hash, { locale, viewport: { width: 375, height: 812 } });
      await page.waitForLoadState('networkidle');
      await expectNoOverflow(page);
    }
  });

  it('turns the table into cards that name their fields on a telephone', async () => {
    const { page } = await visit(askHash(CARD), { viewport: { width: 375, height: 812 } });
    const cell = page.locator('.records td[data-label]').first();
    await cell.waitFor();
    expect(await page.locator('.records thead').first().isVisible()).toBe(false);
    expect(
      await page.evaluate(
        'getComputedStyle(document.querySelector(".records td[data-label]"), "::before").content',
      ),
    ).toContain(zh.table.award);
  });

  it('follows the dark scheme', async () => {
    const light = await visit('#/', { colorScheme: 'light' });
    const dark = await visit('#/', { colorScheme: 'dark' });
    const ground = 'getComputedStyle(document.body).backgroundColor';
    expect(await dark.page.evaluate(ground)).not.toBe(await light.page.evaluate(ground));
  });

  it('prints the answer without its controls', async () => {
    const { page } = await visit(askHash(CARD));
    await page.locator('.answer').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.records').first().isVisible()).toBe(true);
    expect(await page.locator('.citation-line').first().isVisible()).toBe(false);
    expect(await page.locator('.header nav').isVisible()).toBe(false);
  });
});
