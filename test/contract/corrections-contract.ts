import { expect, it } from 'vitest';
import { awardFacts, awardMentions } from '../../graph/queries/award-facts.ts';
import { citations } from '../../graph/queries/citations.ts';
import { storedDocuments } from '../../graph/queries/documents.ts';
import { industryLinks } from '../../graph/queries/industries.ts';
import { measureCarriers } from '../../graph/queries/measures.ts';
import { agencyNames, responsibilities } from '../../graph/queries/responsibilities.ts';
import { targets } from '../../graph/queries/targets.ts';
import type { GraphStore } from '../../graph/store.ts';
import { CORRECTION, corrected } from './corrected.ts';
import { mentioner, nation, prefecture, province } from './documents.ts';
import { subgraphOf } from './fixtures.ts';
import { ingest } from './harness.ts';

/** What the answers read of each kind of fact, of one document. */
async function readAll(store: GraphStore, documentId: string) {
  const ofThis = { documentIds: [documentId] };
  return {
    awards: await store.read(awardFacts, ofThis),
    mentions: await store.read(awardMentions, ofThis),
    targets: await store.read(targets, ofThis),
    responsibilities: await store.read(responsibilities, ofThis),
    citations: await store.read(citations, ofThis),
    industries: await store.read(industryLinks, ofThis),
    measures: await store.read(measureCarriers, ofThis),
  };
}

const { id: PROVINCE } = subgraphOf(province).document;

/** What people corrected: kept with who said so, and known from the document's revision. */
export function correctionsContract(current: () => GraphStore): void {
  it('is written with who said so in facts of every kind, and tells one graph from another', async () => {
    const store = current();
    await ingest(store, [province]);
    const digest = await store.digest();
    for (const rows of Object.values(await readAll(store, PROVINCE)))
      expect(rows.every(({ correction }) => correction === null)).toBe(true);
    await ingest(store, [corrected]);
    for (const [kind, rows] of Object.entries(await readAll(store, PROVINCE))) {
      expect(rows.length, kind).toBeGreaterThan(0);
      for (const { correction } of rows) expect(JSON.parse(correction ?? ''), kind).toEqual(CORRECTION);
    }
    const flagged = (await store.read(awardFacts, {})).map(({ flags }) => JSON.parse(flags));
    expect(flagged.every(([flag]) => flag === 'corrected')).toBe(true);
    expect(await store.digest()).not.toBe(digest);
    await ingest(store, [{ ...province, revision: 'r2' }]);
    expect(await store.digest()).toBe(digest);
  });

  it('stays with a citation that comes to mean another document, in any order', async () => {
    const store = current();
    await ingest(store, [corrected, prefecture, nation]);
    const marks = async () =>
      (await store.read(citations, { documentIds: [PROVINCE] })).map(({ citedPresence, correction }) => [
        citedPresence,
        JSON.parse(correction ?? 'null'),
      ]);
    expect(await marks()).toEqual([['ingested', CORRECTION]]);
    const digest = await store.digest();
    const { id } = subgraphOf(nation).document;
    await store.removeDocument(id);
    expect(await marks()).toEqual([['cited', CORRECTION]]);
    await ingest(store, [nation]);
    expect(await marks()).toEqual([['ingested', CORRECTION]]);
    expect(await store.digest()).toBe(digest);
  });

  it('gives an agency the name that people use for it', async () => {
    const store = current();
    const facts: typeof corrected.facts = (at) => ({
      responsibilities: [
        { lead: ['省工信厅'], participants: [], ...at('推动陶瓷行业质量攀升'), correction: CORRECTION },
      ],
    });
    await ingest(store, [{ ...province, facts, revision: 'r1+c' }]);
    const names = (await store.read(agencyNames, {})).filter(({ name }) => /工信|工业/u.test(name));
    expect(names.map(({ name }) => name).toSorted()).toEqual(['江西省工业和信息化厅', '省工信厅'].toSorted());
    expect(new Set(names.map(({ agencyId }) => agencyId)).size).toBe(1);
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
