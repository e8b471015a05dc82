import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openBrowser } from './browser.ts';

export interface Visit {
  readonly page: Page;
  /** Errors that the page threw or wrote to the console, and requests to any other server. */
  readonly complaints: string[];
}

/** A browser for the tests of one file. `visit` opens a page in a fresh profile at a hash address of the page. */
export function browserForFile(): (hash?: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (hash = '#/', options = {}) => {
    if (browser === undefined) throw new Error('The browser has not been opened.');
    const address = inject('address');
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1280, height: 860 },
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // Chromium reports every failed response; tests of failures expect those.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        complaints.push(message.text());
      }
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== address && protocol.startsWith('http')) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(`${address}/${hash}`);
    // The load event may come before the first render; keys pressed before it reach nobody.
    await page.getByRole('main').waitFor();
    return { page, complaints };
  };
}

/** Nothing wider than the window: no sideways scrolling. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const [content, window] = (await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number];
  expect(content).toBeLessThanOrEqual(window);
}

/** What the focused element gives for a property, waited for: focus moves after the event that asked for it. */
export async function expectFocus(
  page: Page,
  property: 'tagName' | 'textContent',
  value: string,
): Promise<void> {
  await expect.poll(() => page.evaluate(`document.activeElement.${property}`)).toBe(value);
}

export const askHash = (question: string): string => `#/ask?q=${encodeURIComponent(question)}`;

/** Clicks `button` and gives the file that the page hands over. */
export async function takenAway(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
