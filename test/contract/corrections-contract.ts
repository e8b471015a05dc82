import { expect, it } from 'vitest';
import { awardFacts } from '../../graph/queries/award-facts.ts';
import { storedDocuments } from '../../graph/queries/documents.ts';
import type { GraphStore } from '../../graph/store.ts';
import { mentioner, province } from './documents.ts';
import { type DocumentCase, subgraphOf } from './fixtures.ts';
import { ingest } from './harness.ts';

/** What people corrected: kept with who said so, and known from the document's revision. */
export function correctionsContract(current: () => GraphStore): void {
  it('is written with who said so, and tells one graph from another', async () => {
    const store = current();
    await ingest(store, [province]);
    const digest = await store.digest();
    const read = await store.read(awardFacts, {});
    expect(read.length).toBeGreaterThan(0);
    expect(read.every((row) => row.correction === null && row.flags === '[]')).toBe(true);
    const correction = { action: 'change', by: '林敏', why: '核对公报', on: '2026-03-02' } as const;
    const facts: DocumentCase['facts'] = (at) => ({
      awards: (province.facts?.(at).awards ?? []).map((award) => ({ ...award, correction })),
    });
    await ingest(store, [{ ...province, facts, revision: 'r1+c' }]);
    const corrected = await store.read(awardFacts, {});
    expect(corrected).toHaveLength(read.length);
    for (const row of corrected) {
      expect(JSON.parse(row.correction ?? '')).toEqual(correction);
      expect(JSON.parse(row.flags)).toEqual(['corrected']);
    }
    expect(await store.digest()).not.toBe(digest);
  });

  it('can be told from the revision and the names of each document', async () => {
    const store = current();
    await ingest(store, [province, { ...mentioner, revision: 'r1+c' }]);
    const { document, source } = subgraphOf(mentioner);
    const { id, title, attachedTitle } = document;
    expect(await store.read(storedDocuments, { id })).toEqual([
      { documentId: id, title, attachedTitle, sources: [source], revision: 'r1+c' },
    ]);
    expect(await store.read(storedDocuments, {})).toHaveLength(2);
  });
}
