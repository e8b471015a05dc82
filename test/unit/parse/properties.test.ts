import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { extractCitations, extractRepeals } from '../../../ingest/extract/citations/citations.ts';
import type { ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { QpgError } from '../../../text/errors.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { sourceSpan } from '../../../text/working-text.ts';
import { noised, scrambled } from './strategies.ts';

const places = loadPlaces();
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
