import { describe, expect, it } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { extractAwards } from '../../../ingest/extract/awards/awards.ts';
import type { Award } from '../../../ingest/extract/facts.ts';
import type { Jurisdiction, ParsedDocument } from '../../../ingest/parse/document.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { loadAwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { type AwardCase, type ExpectedAward, readCases } from './case-file.ts';

const places = loadPlaces();
const awards = loadAwardVocabulary();
const cases = readCases();

/** The case as a document of its place. */
function documentOf({ document: text, adcode }: AwardCase): ParsedDocument {
  const place = places.byAdcode(adcode);
  if (place === undefined) throw new Error(`no place ${adcode}`);
  const document = parse(clean(text, places), places);
  const jurisdiction: Jurisdiction = {
    name: place.name,
    level: place.level,
    adcode,
    parentAdcode: place.parentAdcode,
  };
  return { ...document, metadata: { ...document.metadata, jurisdiction } };
}

function seen(row: Award): Omit<ExpectedAward, 'checks'> {
  const { program, tier, recipient, amountYuan, amountMaxYuan, amountKind, oneOff } = row;
  return { program, tier, recipient, amountYuan, amountMaxYuan, amountKind, oneOff };
}

function wanted({ checks: _, ...row }: ExpectedAward): Omit<ExpectedAward, 'checks'> {
  return row;
}

function checksOf(row: Award | undefined, checks: ExpectedAward['checks']): Record<string, unknown> {
  const values: Record<string, unknown> = {
    payer: row?.payer.adcode ?? '?',
    sponsor: row?.sponsorAdcode ?? '?',
    q: row?.qualifier,
    quote: row?.quote.replace(/\s/gu, ''),
    printed: row?.amountAsPrinted,
    id: row?.programId,
    evidence: row?.evidence.map((e) => e.role).join('+'),
  };
  return Object.fromEntries(
    Object.keys(checks)
      .filter((k) => k in values)
      .map((k) => [k, values[k]]),
  );
}

describe('award cases', () => {
  it.each(cases)('$file:$line $input', (each) => {
    const document = documentOf(each);
    const rows = extractAwards(document, { places, awards }).awards;
    expect(rows.map(seen)).toEqual(each.expected.map(wanted));
    each.expected.forEach(({ checks }, i) => {
      const { cap: _, ...compared } = checks;
      expect(checksOf(rows[i], compared)).toEqual(compared);
    });
    for (const row of rows) {
      for (const part of [row, ...row.evidence]) {
        expect(document.working.source.slice(part.start, part.end)).toBe(part.quote);
      }
    }
  });

  it('are many enough to mean something', () => {
    expect(cases.filter((c) => c.expected.length > 0).length).toBeGreaterThanOrEqual(250);
    expect(cases.filter((c) => c.expected.length === 0).length).toBeGreaterThanOrEqual(150);
  });

  it('use no sentence of the five documents', () => {
    expect(new Set(cases.map((c) => c.input)).size).toBe(cases.length);
  });
});
