import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { encode } from './encode.ts';
import { CHROME, CLAUSES, PAGES, TITLE } from './pages.ts';

const places = loadPlaces();

async function readPage(bytes: Uint8Array) {
  const [source] = await sourcesFromBytes(bytes, 'page.html', null);
  const cleaned = clean(source?.sourceText ?? '', places);
  return { text: cleaned.working.text, lines: cleaned.working.text.split('\n'), ...parse(cleaned, places) };
}

describe.each(Object.entries(PAGES))('%s', (_name, html) => {
  test('every clause, in order, nothing of the site', async () => {
    const { text, lines } = await readPage(encode(html, 'utf-8'));
    expect(lines.filter((line) => CLAUSES.some((clause) => clause === line))).toEqual([...CLAUSES]);
    expect(CHROME.filter((part) => text.includes(part))).toEqual([]);
    expect(text).not.toContain('不应出现');
  });

  test('title and number', async () => {
    const { metadata } = await readPage(encode(html, 'utf-8'));
    expect(metadata).toMatchObject({ title: TITLE, documentNumber: '云政发〔2021〕8号' });
  });
});

test.each(Object.entries(PAGES).filter(([, html]) => html.includes('2021年05月06日')))(
  'fields around the text: %s',
  async (_name, html) => {
    const { metadata } = await readPage(encode(html, 'utf-8'));
    expect(metadata).toMatchObject({ issued: '2021-05-06', published: '2021-05-10' });
  },
);

test('a page in GB 2312 that says so', async () => {
  const [html = ''] = Object.values(PAGES);
  const bytes = encode(html.replace('charset=utf-8', 'charset=gb2312'), 'gb18030');
  expect((await readPage(bytes)).metadata.title).toBe(TITLE);
});
