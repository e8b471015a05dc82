import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { extractCitations, extractRepeals } from '../../../ingest/extract/citations/citations.ts';
import type { ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { QpgError } from '../../../text/errors.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { sourceSpan } from '../../../text/working-text.ts';

const places = loadPlaces();
const corpus = join(packageRoot(), 'data', 'corpus');
const sources = readdirSync(corpus)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(corpus, file), 'utf8'));

/** Real text cut at random, its lines broken, joined, shuffled, and strewn with what scrapers and OCR leave. */
const noised = fc
  .record({
    source: fc.constantFrom(...sources),
    from: fc.nat({ max: 8000 }),
    length: fc.integer({ min: 1, max: 4000 }),
    noise: fc.array(
      fc.record({
        at: fc.nat({ max: 4000 }),
        text: fc.constantFrom(
          ...'\n  （ 》 《 “ ” | 。 ， 、 第三条 一、 (二) —— 附件1 附件： 2021 〔2021 【打印】 来源： 号 年'.split(
            ' ',
          ),
          ' ',
          '\t',
          '\u3000',
          '\n\n',
          '\r\n',
          '\ud83d',
          '\u0000',
          '\n第二章 附则\n',
          '\n目 录\n',
        ),
        drop: fc.nat({ max: 30 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ source, from, length, noise }) =>
    noise.reduce(
      (text, { at, text: inserted, drop }) => text.slice(0, at) + inserted + text.slice(at + drop),
      source.slice(from, from + length),
    ),
  );

/** Characters of every kind the grammars look at, in any order. */
const scrambled = fc
  .array(
    fc.constantFrom(
      ...'一、 （一） 第一条 第三条第二款 1. ① —— 一是 附件 附件1： 《 》 〈 〉 “ ” （ ） 。 ， ； ： \n \n \n 质量奖 关于印发 的通知 市人民政府 2021年3月4日 202146 鄂州政发〔2012〕14号 来源： 首页 > 【关闭】 | 目录 自 起施行 废止 有效期五年 網際網路 著 后'.split(
        ' ',
      ),
      ' ',
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

function read(source: string): ParsedDocument | null {
  try {
    return parse(clean(source, places), places);
  } catch (error) {
    if (error instanceof QpgError && error.code === 'NO_CLAUSES') return null;
    throw error;
  }
}

describe.each([
  ['real text, cut, joined and noised', noised, 150],
  ['pieces in any order', scrambled, 400],
])('%s', (_name, texts, numRuns) => {
  test('every working character comes from its source range, in order', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { working, pageMetadata, damage } = clean(source, places);
        expect(working.source).toBe(source);
        for (let i = 0; i < working.text.length; i += 1) {
          const { start, end } = sourceSpan(working, i, i + 1);
          if (start < (working.starts[i - 1] ?? 0) || end <= start) expect.fail(`offset ${i}`);
        }
        for (const { asPrinted, start, end } of damage) expect(source.slice(start, end)).toBe(asPrinted);
        for (const { start, end } of pageMetadata) expect(end).toBeGreaterThan(start);
      }),
      { numRuns },
    );
  });

  test('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const once = clean(source, places).working.text;
        expect(clean(once, places).working.text).toBe(once);
      }),
      { numRuns },
    );
  });

  test('parsing throws nothing but NO_CLAUSES, and the clauses cover the body once', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const document = read(source);
        if (document === null) return;
        const { clauses, working } = document;
        const [first] = clauses;
        const joined = clauses.map(({ own }) => working.text.slice(own.start, own.end)).join('');
        expect(joined).toBe(working.text.slice(first?.own.start));
        clauses.forEach((clause, i) => {
          expect(clause.ordinal).toBe(i);
          expect(clause.parent ?? -1).toBeLessThan(i);
          expect(clause.label).not.toBe('');
          const { headingSpan, own } = clause;
          if (headingSpan !== null)
            expect(headingSpan.start >= own.start && headingSpan.end <= own.end).toBe(true);
        });
      }),
      { numRuns },
    );
  });

  test('every quote of a citation or repeal is found verbatim at its offsets', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const document = read(source);
        if (document === null) return;
        for (const { quote, start, end } of [
          ...extractCitations(document, places),
          ...extractRepeals(document),
        ]) {
          expect(source.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns },
    );
  });
});
