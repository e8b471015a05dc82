import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { askHash, browserForFile, expectNoOverflow } from './visit.ts';

const visit = browserForFile();
const PRECEDENTS = askHash('找检验检测公共服务平台的先例条款');

/** Opens the like clauses of a card or a row and gives them. */
async function likeClausesOf(row: Locator): Promise<Locator> {
  await row.locator('.like-clauses > summary').click();
  const found = row.locator('.like-list > li');
  await found.first().waitFor();
  return found;
}

const documentOf = async (link: Locator): Promise<string> =>
  /#\/documents\/([^?]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';

describe('like clauses', () => {
  it('are asked for by keyboard, of other documents, dated, scored, and told apart from descent', async () => {
    const { page, complaints } = await visit(PRECEDENTS);
    const card = page.locator('.clause-card').first();
    const summary = card.locator('.like-clauses > summary');
    await summary.waitFor();
    expect(await card.locator('.like-list').count()).toBe(0);
    await summary.focus();
    await page.keyboard.press('Enter');
    const found = card.locator('.like-list > li');
    await found.first().waitFor();
    expect(await card.locator('.like-panel').innerText()).toContain(zh.likeClauses.note);
    const count = await found.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
    const own = await documentOf(card.locator('h3 a'));
    const scores: number[] = [];
    for (const like of await found.all()) {
      expect(await like.locator('time').first().innerText()).toMatch(/^\d{4}-\d\d-\d\d$/);
      const quote = await like.locator('.quote').innerText();
      expect(quote.length).toBeGreaterThan(4);
      expect(await like.locator('.like-title').innerText()).not.toContain(quote.replace(/[\s。]/gu, ''));
      expect(await documentOf(like.locator('.like-title a'))).not.toBe(own);
      scores.push(Number(/\d\.\d\d/.exec(await like.locator('.score').innerText())?.[0]));
    }
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(complaints).toEqual([]);
  });

  it('are seen beside the clause they were asked for, and the reader comes back to the place', async () => {
    const { page, complaints } = await visit(PRECEDENTS);
    const card = page.locator('.clause-card').first();
    const [first, second] = await (await likeClausesOf(card)).all();
    const beside = first?.getByRole('button', { name: zh.likeClauses.beside });
    await beside?.click();
    const sides = card.getByRole('article');
    await expect.poll(() => sides.count()).toBe(2);
    expect(await sides.nth(0).getAttribute('aria-label')).toContain(
      await card.locator('h3').first().innerText(),
    );
    expect(await sides.nth(1).getAttribute('aria-label')).toContain(
      await first?.locator('.like-title').innerText(),
    );
    expect(await sides.nth(0).locator('mark.different').count()).toBeGreaterThan(0);
    expect(await sides.nth(1).locator('mark.different').count()).toBeGreaterThan(0);
    await second?.getByRole('button', { name: zh.likeClauses.beside }).click();
    await expect.poll(() => sides.count()).toBe(2);
    expect(await sides.nth(1).getAttribute('aria-label')).toContain(
      await second?.locator('.like-title').innerText(),
    );
    await card.getByRole('button', { name: zh.precedents.end }).click();
    await expect.poll(() => sides.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(zh.likeClauses.beside);
    expect(complaints).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['a hit of the search', '#/search?q=%E8%B4%A8%E9%87%8F%E4%BF%A1%E7%94%A8', '.clause-card'],
    ['a row of a table', askHash('哪些省奖励中国质量奖，奖励多少'), '.record'],
    ['a level of a lineage', askHash('首席质量官制度从国家到霍山县怎么落下来的'), '.lineage-card'],
  ])('are there for %s, in English and on a telephone', async (_, hash, row) => {
    const { page, complaints } = await visit(hash, {
      locale: 'en-GB',
      viewport: { width: 390, height: 844 },
    });
    const found = await likeClausesOf(page.locator(row).first());
    await found.first().getByRole('button', { name: en.likeClauses.beside }).click();
    await page.getByRole('heading', { name: en.precedents.compared }).waitFor();
    await expectNoOverflow(page);
    expect(complaints).toEqual([]);
  });

  it('are there for the clause that a document is open at, and lead on to its like', async () => {
    const { page, complaints } = await visit(PRECEDENTS);
    const card = page.locator('.clause-card').first();
    const clause = await card.locator('h3').innerText();
    await card.locator('h3 a').click();
    const found = await likeClausesOf(page.locator('.aside'));
    expect(await page.locator('.aside .like-clauses > summary').getAttribute('aria-label')).toContain(clause);
    const link = found.first().locator('.like-title a');
    const next = await link.innerText();
    await link.click();
    await expect
      .poll(() => page.locator('.aside .like-clauses > summary').getAttribute('aria-label'))
      .toContain(next);
    expect(await page.locator('.aside .like-list').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('that cannot be had say why, and are asked for once more', async () => {
    const { page } = await visit(PRECEDENTS);
    await page.route('**/parallels?*', (route) => route.abort());
    const card = page.locator('.clause-card').first();
    await card.locator('.like-clauses > summary').click();
    const problem = card.getByRole('alert');
    await problem.getByText(zh.problem.unreachable).waitFor();
    await page.unroute('**/parallels?*');
    await problem.getByRole('button', { name: zh.problem.again }).click();
    await card.locator('.like-list > li').first().waitFor();
  });

  it('are said to be none where no other document says the like', async () => {
    const { page } = await visit(PRECEDENTS);
    await page.route('**/parallels?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...(await response.json()), parallels: [] } });
    });
    const card = page.locator('.clause-card').first();
    await card.locator('.like-clauses > summary').click();
    await card.locator('.note', { hasText: zh.likeClauses.none }).waitFor();
  });
});

describe('the whole clause', () => {
  it('opens under the sentence of a precedent and of a row, which is part of it', async () => {
    for (const [hash, row] of [
      [PRECEDENTS, '.clause-card'],
      [askHash('霍山县市场监管局牵头哪些任务'), '.record'],
    ] as const) {
      const { page } = await visit(hash);
      const whole = page.locator(row).first().locator('.whole-clause');
      await whole.locator('summary').click();
      const words = await whole.locator('.clause-text').innerText();
      const sentence = await page.locator(row).first().locator('.quote').first().innerText();
      expect(words.length).toBeGreaterThan(sentence.length + 20);
      await whole.getByText(zh.search.wholeNote).waitFor();
    }
  });
});
