import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { TERM_LIMIT } from '../../../graph/embedded/clause-terms.ts';
import { type IndexLoad, SearchIndex } from '../../../graph/embedded/search-index.ts';
import type { Narrowing } from '../../../graph/narrowing.ts';
import type { ClauseTextHit } from '../../../graph/store.ts';

const DIMENSIONS = 2;
const ALL = 1000;
/** The index adds in single precision, in an order of its own. */
const TOLERANCE = 1e-5;

/** The same rows searched in memory, and by the index. */
interface Pair {
  readonly held: SearchIndex;
  readonly asked: SearchIndex;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function opened(mostHeld?: { pieces: number; clauses: number }): Promise<SearchIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'qpg-terms-'));
  const index = await SearchIndex.open(folder, DIMENSIONS, false, mostHeld);
  closing.push(async () => {
    index.close();
    await rm(folder, { recursive: true });
  });
  return index;
}

async function pairOf(documents: readonly (readonly string[])[]): Promise<Pair> {
  const pair = { held: await opened(), asked: await opened({ pieces: 0, clauses: 0 }) };
  for (const [i, clauses] of documents.entries()) await add(pair, `d${i}`, clauses);
  return pair;
}

async function add({ held, asked }: Pair, documentId: string, texts: readonly string[]): Promise<void> {
  const clauses = texts.map((text, i) => ({ id: `${documentId}#${i}`, text }));
  const load: IndexLoad = { indexKey: `key of ${documentId}`, documentId, clauses, pieces: [] };
  for (const index of [held, asked]) await index.add(load);
}

/** Both find the same clauses with the same scores; those held in memory come best first, ties by their ids. */
async function expectSame(
  { held, asked }: Pair,
  question: string,
  narrowing: Narrowing = null,
): Promise<readonly ClauseTextHit[]> {
  const found = await held.match(question, ALL, narrowing);
  const wanted = new Map((await asked.match(question, ALL, narrowing)).map((hit) => [hit.clauseId, hit]));
  expect(new Set(found.map(({ clauseId }) => clauseId))).toEqual(new Set(wanted.keys()));
  for (const { clauseId, documentId, score } of found) {
    expect(documentId).toBe(wanted.get(clauseId)?.documentId);
    expect(Math.abs(score / (wanted.get(clauseId)?.score ?? 0) - 1)).toBeLessThan(TOLERANCE);
  }
  const inOrder = found.toSorted((a, b) => b.score - a.score || (a.clauseId < b.clauseId ? -1 : 1));
  expect(found).toEqual(inOrder);
  for (const top of [0, 1, 2, found.length])
    expect(await held.match(question, top, narrowing)).toEqual(found.slice(0, top));
  return found;
}

const DOCUMENTS = [
  ['对获得中国质量奖的组织奖励300万元。', '推行首席质量官制度。', '质量质量奖，质量。', '，。'],
  ['质量奖', '奖', 'ISO9001 认证 iso9001', `${'x'.repeat(TERM_LIMIT)} 质量`, 'y'.repeat(TERM_LIMIT - 1)],
  ['推行首席质量官制度。', '质量奖', '市场监督管理局牵头'],
];

const CASES: readonly (readonly [string, string, number, Narrowing?])[] = [
  ['a phrase', '中国质量奖', 7],
  ['a word asked twice', '质量 质量 奖励', 7],
  ['a word that no clause holds', '质量 纺织', 7],
  ['only words that no clause holds', '纺织服装', 0],
  ['no word', '，。！', 0],
  ['nothing', '', 0],
  ['Latin words', 'ISO9001', 1],
  ['a word that is too long', 'x'.repeat(TERM_LIMIT), 0],
  ['the longest word', 'y'.repeat(TERM_LIMIT - 1), 1],
  ['documents', '质量奖', 5, { documents: ['d0', 'd2'] }],
  ['clauses', '质量奖', 2, { clauses: ['d0#2', 'd1#0', 'd1#1', 'elsewhere#0'] }],
  ['no document', '质量奖', 0, { documents: [] }],
  ['no clause', '质量奖', 0, { clauses: [] }],
];

describe('words of clauses held in memory', () => {
  it('score as in the index', async () => {
    const pair = await pairOf(DOCUMENTS);
    for (const [name, question, count, narrowing] of CASES)
      expect(await expectSame(pair, question, narrowing), name).toHaveLength(count);
  });

  it('score as in the index, whatever the clauses', async () => {
    const words = fc.string({ unit: fc.constantFrom(...'质量奖官励', ' ', 'a', '，'), maxLength: 12 });
    const document = fc.array(words, { minLength: 1, maxLength: 6 });
    const narrowing = fc.constantFrom<Narrowing>(
      null,
      { documents: ['d0'] },
      { documents: ['d1', 'd2'] },
      { clauses: ['d0#0', 'd1#1', 'd1#0'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(words, narrowing), { minLength: 5, maxLength: 5 }),
        async (documents, questions) => {
          const pair = await pairOf(documents);
          for (const [question, within] of questions) await expectSame(pair, question, within);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('follow the documents that come and go', async () => {
    const pair = await pairOf(DOCUMENTS.slice(0, 1));
    const before = await expectSame(pair, '质量奖');
    await add(pair, 'new', ['质量奖管理办法']);
    const after = await expectSame(pair, '质量奖');
    expect(after.map(({ clauseId }) => clauseId)).toContain('new#0');
    // Not compared with the index, which may count rows that are gone until it merges its parts.
    await pair.held.remove(['key of new']);
    expect(await pair.held.match('质量奖', ALL, null)).toEqual(before);
    await pair.held.remove(['key of d0']);
    expect(await pair.held.match('质量奖', ALL, null)).toEqual([]);
  });
});
