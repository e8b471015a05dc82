import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../ingest/clean/clean.ts';
import { extractCitations } from '../../ingest/extract/citations/citations.ts';
import type { ParsedDocument } from '../../ingest/parse/document.ts';
import { parse } from '../../ingest/parse/parse.ts';
import { titleKey } from '../../text/normalize.ts';
import { packageRoot } from '../../text/package-root.ts';
import { loadPlaces } from '../../text/vocabulary/place-index.ts';

interface GoldHeading {
  readonly clause: string;
  readonly level: number;
}

interface GoldCitation {
  readonly title: string;
  readonly relation: string;
  readonly optional?: boolean;
}

interface GoldDamage {
  readonly as_printed: string;
  readonly kind: string;
  readonly line: number;
}

interface GoldDocument {
  readonly file: string;
  readonly title: string;
  readonly attachedTitle?: string;
  readonly documentNumber: string | null;
  readonly documentNumberDamaged?: boolean;
  readonly issuers: readonly string[];
  readonly jurisdiction: unknown;
  readonly published: string | null;
  readonly issued: string | null;
  readonly script: string;
  readonly headings: readonly GoldHeading[];
  readonly citations: readonly GoldCitation[];
  readonly damage: readonly GoldDamage[];
}

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');
const gold: { readonly documents: readonly GoldDocument[] } = JSON.parse(read('test/gold/seeds.json'));
const places = loadPlaces();
const documents = gold.documents.map((expected) => {
  const source = read(`data/corpus/${expected.file}`);
  return { expected, source, parsed: parse(clean(source, places), places) };
});

/** Harmonic mean of precision and recall of two lists, each element counted as often as it stands there. */
function f1(found: readonly string[], expected: readonly string[]): number {
  const left = [...expected];
  const hits = found.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * hits) / (found.length + expected.length);
}

const headingsOf = ({ clauses }: ParsedDocument): string[] =>
  clauses.filter((clause) => clause.isHeading).map((clause) => `${clause.depth} ${clause.label}`);

test('headings: marker, title and level, F1 ≥ 0.98 over all documents', () => {
  const found = documents.flatMap(({ parsed, expected }) =>
    headingsOf(parsed).map((h) => `${expected.file} ${h}`),
  );
  const wanted = documents.flatMap(({ expected }) =>
    expected.headings.map(({ level, clause }) => `${expected.file} ${level} ${clause}`),
  );
  expect(wanted.length).toBeGreaterThan(180);
  expect(f1(found, wanted)).toBeGreaterThanOrEqual(0.98);
});

describe.each(documents)('$expected.file', ({ expected, source, parsed }) => {
  test('metadata', () => {
    expect(parsed.metadata).toMatchObject({
      title: expected.title,
      attachedTitle: expected.attachedTitle ?? null,
      documentNumber: expected.documentNumber,
      documentNumberDamaged: expected.documentNumberDamaged ?? false,
      issuers: expected.issuers,
      jurisdiction: expected.jurisdiction,
      published: expected.published,
      issued: expected.issued,
      script: expected.script,
    });
  });

  test('citations: all that are not optional, with their relation, and none extra', () => {
    const relations = (list: readonly GoldCitation[]): string[] =>
      list.map(({ title, relation }) => `${relation} ${titleKey(title)}`).sort();
    const optional = new Set(
      expected.citations.filter((c) => c.optional === true).map((c) => titleKey(c.title)),
    );
    const found = extractCitations(parsed, places).filter((c) => !optional.has(titleKey(c.title)));
    expect(relations(found)).toEqual(relations(expected.citations.filter((c) => c.optional !== true)));
  });

  test('clauses cover the working text below the head without gap or overlap', () => {
    const { clauses, working } = parsed;
    clauses.forEach((clause, i) => {
      expect(clause.own.start).toBe(i === 0 ? clause.own.start : clauses[i - 1]?.own.end);
    });
    expect(clauses.at(-1)?.own.end).toBe(working.text.length);
  });

  test('every damage entry shows what the source prints', () => {
    for (const { start, end, asPrinted } of parsed.damage) expect(source.slice(start, end)).toBe(asPrinted);
  });
});

test('damage, noise aside: recall ≥ 0.90', () => {
  const missed: string[] = [];
  let total = 0;
  for (const { expected, source, parsed } of documents) {
    const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
    for (const { as_printed, kind, line } of expected.damage) {
      if (kind === 'noise') continue;
      total += 1;
      const at = source.indexOf(
        as_printed,
        source
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length,
      );
      const found = parsed.damage.some(
        (d) =>
          d.kind !== 'noise' && lineOf(d.start) === line && d.start < at + as_printed.length && at < d.end,
      );
      if (!found) missed.push(`${expected.file} ${line} ${as_printed}`);
    }
  }
  expect(total).toBeGreaterThan(30);
  expect({ recall: 1 - missed.length / total, missed }).toMatchObject({
    recall: expect.toSatisfy((r: number) => r >= 0.9),
  });
});
