import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import type { DocumentSubgraph, SourceName } from '../../graph/subgraph.ts';
import { joinSources } from '../../graph/write/sources.ts';
import { subgraphOf } from './fixtures.ts';
import { documentCase } from './generated-documents.ts';
import { clear, EMPTY } from './harness.ts';
import { sameRows } from './queries-contract.ts';
import { askedOf, SAMPLES } from './query-samples.ts';
import type { StorePair } from './store-pair.ts';

/** One thing done to a store: a document is written, or the one that was written in an earlier step is removed. */
type Step = { readonly write: DocumentSubgraph } | { readonly remove: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: documentCase.map((document): Step => ({ write: subgraphOf(document) })) },
    { weight: 1, arbitrary: fc.nat({ max: 6 }).map((remove): Step => ({ remove })) },
  ),
  { minLength: 2, maxLength: 6 },
);

interface Held {
  readonly subgraph: DocumentSubgraph;
  readonly sources: readonly SourceName[];
}

/** However a random small collection came about, by replacements and removals, it is the graph of what is left. */
export function generatedContract(pair: () => StorePair, numRuns: number): void {
  describe('generated graphs', () => {
    it('are the same on both stores, and the same written afresh', async () => {
      const { stores } = pair();
      for (const store of stores) await clear(store);
      await fc.assert(
        fc.asyncProperty(steps, async (list) => {
          for (const store of stores) await takeAll(store, list);
          const [one, other] = await Promise.all(stores.map((store) => store.digest()));
          expect(other).toBe(one);
          const left = heldAfter(list);
          const asked = askedOf(left.map(({ subgraph }) => subgraph));
          for (const name of Object.keys(SAMPLES)) await sameRows(stores, name, asked);
          for (const store of stores) {
            await clear(store);
            expect(await store.digest(), 'nothing is left behind').toBe(EMPTY);
          }
          const [first] = stores;
          for (const held of left) await writeAfresh(first, held);
          expect(await first.digest(), 'as written afresh').toBe(one);
          await clear(first);
        }),
        { numRuns },
      );
    }, 600_000);
  });
}

async function takeAll(store: GraphStore, list: readonly Step[]): Promise<void> {
  for (const step of list) {
    if ('write' in step) await store.replaceDocument(step.write);
    else await store.removeDocument(idAt(list, step.remove));
  }
}

function idAt(list: readonly Step[], index: number): string {
  const step = list[index];
  return step !== undefined && 'write' in step ? step.write.document.id : 'doc:none';
}

async function writeAfresh(store: GraphStore, { subgraph, sources }: Held): Promise<void> {
  const [source, ...others] = sources;
  if (source === undefined) throw new Error('a document that is left has a file');
  await store.replaceDocument({ ...subgraph, source });
  for (const other of others)
    expect(await store.isCurrent(subgraph.document.id, subgraph.document.revision ?? '', other)).toBe(true);
}

/** What the steps leave, as the port promises it, in the order of ids. */
function heldAfter(list: readonly Step[]): readonly Held[] {
  const held = new Map<string, Held>();
  for (const step of list) {
    if ('remove' in step) {
      held.delete(idAt(list, step.remove));
      continue;
    }
    const { document, source } = step.write;
    if (source.path !== null)
      for (const [id, { subgraph, sources }] of held) {
        const kept = id === document.id ? sources : sources.filter(({ path }) => path !== source.path);
        if (kept.length === 0) held.delete(id);
        else held.set(id, { subgraph, sources: kept });
      }
    const known = held.get(document.id)?.sources ?? [];
    held.set(document.id, { subgraph: step.write, sources: joinSources([...known, source]) });
  }
  return [...held.values()].toSorted((a, b) => (a.subgraph.document.id < b.subgraph.document.id ? -1 : 1));
}
