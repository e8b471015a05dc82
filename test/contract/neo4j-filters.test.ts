import { afterAll, beforeAll, expect, it } from 'vitest';
import { Neo4jConnection } from '../../graph/neo4j/connection.ts';
import { nearestPieces } from '../../graph/neo4j/search.ts';
import type { GraphStore } from '../../graph/store.ts';
import { type DocumentCase, vectorOf } from './fixtures.ts';
import { clear, idOf, ingest } from './harness.ts';
import { openEmpty, place, wipe, withNeo4j } from './neo4j-place.ts';

const [DOCUMENT_COUNT, CLAUSES_EACH] = [10, 120] as const;
const QUESTION = '提升检验检测公共服务平台能力';
const RARE = '推广统计过程控制';

/** Many clauses that say what is asked for, and in three of them, far down by score, a measure that no other has. */
const crowd: readonly DocumentCase[] = Array.from({ length: DOCUMENT_COUNT }, (_, d) => {
  const carries = d % 4 === 1;
  return {
    name: `crowd-${d}`,
    adcode: '360000',
    metadata: { issued: `20${10 + d}-01-01` },
    clauses: Array.from({ length: CLAUSES_EACH }, (_, c) =>
      carries && c === 70
        ? `第${c}条|改进方法|${RARE}，引导班组开展工序检验竞赛活动。`
        : `第${c}条|平台建设|${QUESTION}，第${d}年第${c}批。`,
    ),
    facts: (at) =>
      carries
        ? {
            measures: [
              { id: 'rare-measure', labelZh: '统计过程控制', score: 1, method: 'label', ...at(RARE) },
            ],
          }
        : {},
  };
});

withNeo4j('neo4j search, narrowed to three clauses among many', () => {
  let store: GraphStore;
  const wanted = crowd
    .filter((_, d) => d % 4 === 1)
    .map((document) => `${idOf(document)}#70`)
    .toSorted();
  const filter = { measureIds: ['rare-measure'] };
  const clausesOf = (hits: readonly { readonly clauseId: string }[]) =>
    hits.map(({ clauseId }) => clauseId).toSorted();

  beforeAll(async () => {
    await wipe();
    store = await openEmpty();
    await ingest(store, crowd);
  });
  afterAll(async () => {
    await clear(store);
    await store.close();
  });

  it('they are far from what is asked for', async () => {
    const hits = await store.nearestPieces(vectorOf(QUESTION), 500);
    expect(hits.length).toBe(500);
    expect(hits.filter(({ clauseId }) => wanted.includes(clauseId))).toEqual([]);
  });

  it('all three are found by meaning, by words and by phrase', async () => {
    expect(wanted).toHaveLength(3);
    expect(clausesOf(await store.nearestPieces(vectorOf(QUESTION), 10, filter))).toEqual(wanted);
    expect(clausesOf(await store.matchText(`${QUESTION}检验`, 10, filter))).toEqual(wanted);
    expect(clausesOf(await store.matchPhrase('检验', 10, filter))).toEqual(wanted);
  });

  it.each([
    ['compared one by one', undefined],
    ['asked of the index, more and more', 0],
  ])('by meaning, %s', async (_, narrow) => {
    const connection = await Neo4jConnection.open(place);
    for (const top of [1, 3, 10]) {
      const hits = await nearestPieces(connection, vectorOf(QUESTION), top, { clauses: wanted }, narrow);
      expect(hits).toHaveLength(Math.min(top, 3));
      expect(hits.every(({ clauseId }) => wanted.includes(clauseId))).toBe(true);
    }
    await connection.close();
  });

  it('a wide filter gives what no filter gives, less what it shuts out', async () => {
    const years = { issuedFrom: '2012-01-01' };
    const shut = crowd.slice(0, 2).map(idOf);
    const all = await store.nearestPieces(vectorOf(QUESTION), DOCUMENT_COUNT * CLAUSES_EACH);
    const passing = all.filter(({ documentId }) => !shut.includes(documentId));
    expect((await store.nearestPieces(vectorOf(QUESTION), 50, years)).map((hit) => hit.score)).toEqual(
      passing.slice(0, 50).map((hit) => hit.score),
    );
  });
});
