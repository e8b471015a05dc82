import { afterAll, beforeAll, describe } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import type { DocumentSubgraph } from '../../graph/subgraph.ts';
import { answersContract } from './answers-contract.ts';
import { corpus } from './corpus.ts';
import { DOCUMENTS } from './documents.ts';
import { subgraphOf } from './fixtures.ts';
import { generatedContract } from './generated-contract.ts';
import { clear } from './harness.ts';
import { operationsContract } from './operations-contract.ts';
import { queriesContract } from './queries-contract.ts';

/** Two stores with the same documents, written in opposite orders. */
export interface StorePair {
  readonly stores: readonly [GraphStore, GraphStore];
  readonly subgraphs: readonly DocumentSubgraph[];
}

export interface PairUnderTest {
  readonly name: string;
  open(): Promise<readonly [GraphStore, GraphStore]>;
  /** How many random graphs are written to both. */
  readonly generated: number;
}

/** What holds between two stores, of one kind or of both, over the hand-made and the five real documents. */
export function pairContract({ name, open, generated }: PairUnderTest): void {
  describe(`${name}, side by side`, () => {
    let pair: StorePair;
    beforeAll(async () => {
      const stores = await open();
      const subgraphs = [...DOCUMENTS.map(subgraphOf), ...(await corpus())];
      for (const subgraph of subgraphs) await stores[0].replaceDocument(subgraph);
      for (const subgraph of subgraphs.toReversed()) await stores[1].replaceDocument(subgraph);
      pair = { stores, subgraphs };
    });
    afterAll(async () => {
      for (const store of pair.stores) {
        await clear(store);
        await store.close();
      }
    });

    queriesContract(() => pair);
    operationsContract(() => pair);
    answersContract(() => pair);
    generatedContract(() => pair, generated);
  });
}
