import { describe, expect, it } from 'vitest';
import { en } from '../../web/language/en.ts';
import { zh } from '../../web/language/zh.ts';
import { askHash, browserForFile } from './visit.ts';

const CARD = '哪些省奖励中国质量奖,奖励多少';
const visit = browserForFile();

const problem = (status: number, code: string, detail: string, remedy: string) => ({
  status,
  contentType: 'application/problem+json; charset=utf-8',
  body: JSON.stringify({
    type: `urn:quality-policy-graph:problem:${code}`,
    title: code,
    status,
    code,
    detail,
    remedy,
  }),
});

describe('a failed call', () => {
  it.each([
    ['zh-CN', zh],
    ['en-GB', en],
  ])(
    'is told in the language of the page, with its remedy, and can be tried again (%s)',
    async (locale, t) => {
      const { page } = await visit('#/', { locale });
      await page.route('**/api/ask', (route) =>
        route.fulfill(
          problem(503, 'STORE_UNREACHABLE', 'Nobody answers at bolt://x.', 'Start the database.'),
        ),
      );
      await page.goto(new URL(askHash(CARD), page.url()).href);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      const { happened, remedy } = t.problem.codes.STORE_UNREACHABLE;
      const told = await alert.innerText();
      for (const words of [happened, t.problem.remedy, remedy]) expect(told).toContain(words);
      expect(told).not.toContain('Nobody answers');
      await alert.getByText(t.problem.details).click();
      expect(await alert.innerText()).toContain('Nobody answers at bolt://x. Start the database.');
      await page.unroute('**/api/ask');
      await alert.getByRole('button', { name: t.problem.again }).click();
      await page.locator('.records').first().waitFor();
      expect(await alert.count()).toBe(0);
    },
  );

  it.each([
    ['a server that is gone', zh.problem.unreachable, null],
    [
      'a reply that is no JSON',
      zh.problem.unreadable(502),
      { status: 502, body: '<html>Bad gateway</html>' },
    ],
  ])('%s', async (_, words, reply) => {
    const { page } = await visit();
    await page.route('**/api/ask', (route) => (reply === null ? route.abort() : route.fulfill(reply)));
    await page.goto(new URL(askHash(CARD), page.url()).href);
    await page.getByRole('alert').getByText(words).waitFor();
  });

  it('for want of a key asks for it, sends it, and forgets it with the tab', async () => {
    const { page } = await visit();
    const keys: (string | undefined)[] = [];
    await page.route('**/api/ask', (route) => {
      const key = route.request().headers().authorization;
      keys.push(key);
      return key === 'Bearer secret'
        ? route.continue()
        : route.fulfill(problem(401, 'UNAUTHORIZED', 'A key is needed.', 'Ask the operator.'));
    });
    await page.goto(new URL(askHash(CARD), page.url()).href);
    await page.getByLabel(zh.problem.key).fill('secret');
    await page.getByRole('button', { name: zh.problem.keySubmit }).click();
    await page.locator('.records').first().waitFor();
    expect(keys).toEqual([undefined, 'Bearer secret']);
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('does not overtake the question asked after it', async () => {
    const { page } = await visit();
    await page.route('**/api/ask', async (route) => {
      if (route.request().postDataJSON().question === '慢') {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.fulfill(problem(500, 'INVARIANT', 'late', 'late')).catch(() => undefined);
      } else await route.continue();
    });
    await page.goto(new URL(askHash('慢'), page.url()).href);
    await page.locator('.busy').getByText(zh.ask.busy).waitFor();
    await page.goto(new URL(askHash(CARD), page.url()).href);
    await page.locator('.records').first().waitFor();
    await page.waitForTimeout(1800);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
