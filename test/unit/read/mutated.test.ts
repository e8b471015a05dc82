import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { extractCitations } from '../../../ingest/extract/citations/citations.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { sourcesFromBytes } from '../../../ingest/read/read.ts';
import { QpgError } from '../../../text/errors.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { Dice } from '../../bench/mutated/dice.ts';
import { lightInput } from '../../bench/mutated/inputs.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

const places = loadPlaces();
const TEXT = '一、总体要求：提高质量，加强监管，推动高质量发展。';

// The whole of it, with hostile files, time and memory: npm run bench -- mutated.
test('a damaged file is read or refused with a reason, never more', async () => {
  let read = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const { name, bytes } = lightInput(new Dice(seed));
      try {
        for (const { sourceText } of await sourcesFromBytes(bytes, name, null)) {
          parse(clean(sourceText, places), places);
          read += 1;
        }
      } catch (error) {
        if (!(error instanceof QpgError)) throw error;
        expect(error.code).not.toBe('INVARIANT');
        refused += 1;
      }
    }),
    { numRuns: 150 },
  );
  // Far below what any seed gives: both ways have to be gone.
  expect(read).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(10);
});

describe('files made to overwhelm are read', () => {
  test.each<[string, string]>([
    ['tables in tables', `<table><tr><td>甲</td><td>`.repeat(20_000) + TEXT],
    ['elements in elements', '<div>'.repeat(100_000) + TEXT],
    ['text behind deep elements', `${'<b>'.repeat(10_000)}甲${'</b>'.repeat(10_000)}<p>${TEXT}</p>`],
    [
      'cells that span everything',
      `<table>${'<tr><td rowspan="1000000" colspan="1000000">质量</td><td>100</td></tr>'.repeat(2000)}</table><p>${TEXT}</p>`,
    ],
  ])('%s', async (_name, html) => {
    const [source] = await sourcesFromBytes(strToU8(`<html><body>${html}`), 'a.html', null);
    expect(source?.sourceText).toContain(TEXT);
    expect(source?.sourceText.length).toBeLessThan(html.length * 2);
  });
});

test('a line of millions of characters is one clause, its citations found', async () => {
  const line = '各单位应当落实质量责任，'.repeat(100_000);
  const [source] = await sourcesFromBytes(strToU8(`${line}依据《产品质量法》处理。${line}`), 'a.txt', null);
  const document = parse(clean(source?.sourceText ?? '', places), places);
  expect(document.working.text.length).toBeGreaterThan(2_000_000);
  expect(extractCitations(document, places).map(({ title }) => title)).toEqual(['产品质量法']);
});

describe('or refused with what to do', () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(5000);
  const drawing = makePdf([[{ x: 72, y: 700, text: `${TEXT}` }]]);
  const withDrawing = Buffer.from(
    Buffer.from(drawing)
      .toString('latin1')
      .replace(/stream\nBT/, `stream\n${'q '.repeat(5000)}BT`),
    'latin1',
  );
  test.each<[string, string, Uint8Array, string]>([
    [
      'a file that shrank a thousandfold',
      'a.zip',
      zipSync({ 'a.txt': new Uint8Array(5_000_000).fill(65) }),
      'FILE_TOO_LARGE',
    ],
    [
      'a Word file that nests without end',
      'a.docx',
      makeDocx({ body: deep + paragraph(TEXT) }),
      'FORMAT_DAMAGED',
    ],
    ['a drawing that saves its state without end', 'a.pdf', new Uint8Array(withDrawing), 'FORMAT_DAMAGED'],
  ])('%s', async (_name, file, bytes, code) => {
    await expect(sourcesFromBytes(bytes, file, null)).rejects.toMatchObject({ name: 'QpgError', code });
  });
});
