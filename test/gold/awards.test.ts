import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../ingest/clean/clean.ts';
import { extractAwards } from '../../ingest/extract/awards/awards.ts';
import type { Award } from '../../ingest/extract/facts.ts';
import { parse } from '../../ingest/parse/parse.ts';
import { packageRoot } from '../../text/package-root.ts';
import {
  type AwardVocabulary,
  loadAwardVocabulary,
  makeAwardVocabulary,
} from '../../text/vocabulary/award-vocabulary.ts';
import { loadPlaces } from '../../text/vocabulary/place-index.ts';

interface GoldAward {
  readonly program: string;
  readonly printedName: string;
  readonly aliases?: readonly string[];
  readonly tier: string | null;
  readonly recipient: string | null;
  readonly amountYuan: number;
  readonly oneOff: boolean | null;
  readonly payerAdcode: string;
  readonly clause: string;
  readonly quote: string;
}
interface GoldDocument {
  readonly file: string;
  readonly awards: readonly GoldAward[];
  readonly awardMentions: readonly { readonly program: string; readonly clause: string }[];
}

const root = packageRoot();
const gold = JSON.parse(readFileSync(join(root, 'test/gold/seeds.json'), 'utf8')) as {
  readonly documents: readonly GoldDocument[];
};
const places = loadPlaces();
const vocabulary = loadAwardVocabulary();

function extract(file: string, awards: AwardVocabulary) {
  const source = readFileSync(join(root, 'data/corpus', file), 'utf8');
  const facts = extractAwards(parse(clean(source, places), places), { places, awards });
  return { source, ...facts };
}

/** The name without place, quotation marks and tier: what two readers of one award agree on. */
function coreName(name: string): string {
  return name
    .replace(/[“”]/gu, '')
    .replace(/^(?:[\p{Script=Han}]{2}省|省|市|中国|湖北)(?=.{2})/u, '')
    .replace(/提名奖$/u, '');
}

function agrees(found: Award, wanted: GoldAward): boolean {
  const names = [wanted.program, wanted.printedName, ...(wanted.aliases ?? [])].map(coreName);
  const sameName =
    wanted.program.startsWith('国家') || wanted.program === '中国质量奖'
      ? found.program === wanted.program
      : names.includes(coreName(found.program));
  return (
    sameName &&
    found.tier === wanted.tier &&
    found.recipient === wanted.recipient &&
    found.amountYuan === wanted.amountYuan &&
    found.oneOff === wanted.oneOff
  );
}

function score(awards: AwardVocabulary) {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const document of gold.documents) {
    const open = [...document.awards];
    const rows = extract(document.file, awards).awards;
    for (const row of rows) {
      const at = open.findIndex((g) => agrees(row, g));
      if (at >= 0) {
        hits += 1;
        open.splice(at, 1);
      }
    }
    found += rows.length;
    wanted += document.awards.length;
  }
  return { hits, found, wanted, f1: (2 * hits) / (found + wanted) };
}

describe('awards of the five documents', () => {
  it.each(gold.documents)(
    '$file: each gold award once, none extra, with clause, payer and quote',
    (document) => {
      const { awards, source } = extract(document.file, vocabulary);
      expect(awards.map((a) => [a.program, a.tier, a.recipient, a.amountYuan, a.oneOff])).toHaveLength(
        document.awards.length,
      );
      for (const wanted of document.awards) {
        const row = awards.find((a) => agrees(a, wanted));
        expect(row, `${wanted.printedName} ${wanted.amountYuan}`).toBeDefined();
        expect(row?.clause).toBe(wanted.clause);
        expect(row?.payer.adcode).toBe(wanted.payerAdcode);
        expect(row?.quote).toBe(wanted.quote);
      }
      for (const row of awards) expect(source.slice(row.start, row.end)).toBe(row.quote);
    },
  );

  it('names 中国质量奖 without a sum where the document pays nothing for it', () => {
    for (const file of ['002_169ff624e3d11753.txt', '004_be4221ff098f8aff.txt']) {
      const { awardMentions, awards, source } = extract(file, vocabulary);
      expect(awards).toEqual([]);
      expect(awardMentions.some((m) => m.programId === 'award:100000:中国质量奖')).toBe(true);
      for (const m of awardMentions) expect(source.slice(m.start, m.end)).toBe(m.quote);
    }
  });

  it('keeps its score without the vocabulary entries that name something in the documents', () => {
    const corpus = gold.documents
      .map((d) => readFileSync(join(root, 'data/corpus', d.file), 'utf8'))
      .join('\n');
    const plain = corpus.replace(/[“”「」]/gu, '');
    const kept = vocabulary.programs.filter((p) =>
      [p.nameZh, ...p.aliasesZh].every((name) => !plain.includes(name)),
    );
    expect(kept.length).toBeLessThan(vocabulary.programs.length);
    const full = score(vocabulary);
    const withheld = score(makeAwardVocabulary(kept, vocabulary.families));
    expect(full).toMatchObject({ hits: full.wanted, found: full.wanted });
    expect(withheld.f1).toBeGreaterThanOrEqual(full.f1 - 0.1);
  });
});
