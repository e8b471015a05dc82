import { z } from 'zod';
import { bestFirst } from '../best-first.ts';
import { digestOf, type Read, statsOf } from '../digest.ts';
import { sha256 } from '../identity.ts';
import { checkSubgraph } from '../invariants.ts';
import { keptReads } from '../kept-reads.ts';
import type { Linker } from '../linker.ts';
import { narrowingOf } from '../narrowing.ts';
import { clausesHolding, type Holders, holdersIn } from '../phrase.ts';
import { readRows } from '../read-query.ts';
import {
  type ClauseTextHit,
  type GraphStore,
  pieceViewSchema,
  type ReplaceOutcome,
  type StoreModel,
} from '../store.ts';
import type { DocumentSubgraph } from '../subgraph.ts';
import { eraseDocuments, noteSource, writeDocument } from '../write/document.ts';
import { clauseTexts, holdersAmong } from './clause-texts.ts';
import { type Changes, type OpenParts, openParts, placeOnDisk, rebuildDocument } from './open.ts';
import { type IndexLoad, SearchIndex } from './search-index.ts';

export interface EmbeddedOptions {
  /** Folder of the store; made if need be. */
  readonly data: string;
  readonly model: StoreModel;
  readonly linker: Linker;
  readonly changes: Changes;
}

/**
 * The embedded store: LadybugDB holds the graph, which is the truth; LanceDB holds the derived search index.
 * A document's index rows are written before its graph transaction and named by their content, so that after a
 * crash at any point the next opening only has to drop rows that the graph does not know.
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<GraphStore> {
  const { data, model, linker, changes } = options;
  const place = placeOnDisk(data);
  const parts: OpenParts = await openParts(place, model, changes);
  const { file, live } = parts;
  let { index } = parts;
  const read: Read = (cypher, params) => file.read(cypher, params);
  const kept: GraphStore['read'] = keptReads(
    (query, params) => readRows(read, query, params),
    () => file.generation,
  );
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
  const forget = async (ids: readonly string[]): Promise<void> => {
    const keys = ids.map((id) => live.get(id)).filter((key) => key !== undefined);
    for (const id of ids) live.delete(id);
    await index.remove(keys);
  };
  const inGraph = <H extends { readonly documentId: string }>(hits: readonly H[]): readonly H[] =>
    hits.filter((hit) => live.has(hit.documentId));
  const match = async (text: string, top: number, narrowing: Parameters<SearchIndex['match']>[2]) =>
    inGraph(await index.match(text, top, narrowing)).toSorted(
      bestFirst((hit: ClauseTextHit) => hit.clauseId),
    );
  const holders: Holders = async (phrase, narrowing) =>
    (await index.holdsTerms())
      ? holdersAmong(await kept(clauseTexts, {}), phrase, narrowing)
      : holdersIn(read)(phrase, narrowing);

  async function replace(subgraph: DocumentSubgraph): Promise<ReplaceOutcome> {
    const load = indexLoadOf(subgraph);
    const { documentId, indexKey } = load;
    const before = live.get(documentId);
    const fresh = before !== indexKey;
    if (fresh) await index.add(load);
    const written = { ...subgraph, document: { ...subgraph.document, indexKey } };
    const outcome = await file
      .write((tx) => writeDocument(tx, written, linker))
      .catch(async (error: unknown) => {
        if (fresh) await index.remove([indexKey]);
        throw error;
      });
    live.set(documentId, indexKey);
    if (fresh && before !== undefined) await index.remove([before]);
    await forget(outcome.abandoned);
    return outcome.outcome;
  }

  return {
    backend: 'embedded',
    read: kept,

    isCurrent: (documentId, revision, source) =>
      inTurn(async () => {
        if (!live.has(documentId)) return false;
        const noted = await file.write((tx) => noteSource(tx, documentId, revision, source, linker));
        await forget(noted.abandoned);
        return noted.current;
      }),

    async replaceDocument(subgraph) {
      checkSubgraph(subgraph, model.dimensions);
      return inTurn(() => replace(subgraph));
    },

    removeDocument: (documentId) =>
      inTurn(async () => {
        if (!live.has(documentId)) return false;
        await file.write((tx) => eraseDocuments(tx, [documentId], linker));
        await forget([documentId]);
        return true;
      }),

    async nearestPieces(vector, top, filter) {
      const hits = await index.nearest(vector, top, await narrowingOf(read, filter));
      return inGraph(hits).toSorted(bestFirst((hit) => hit.pieceId));
    },
    async pieceVectors(filter) {
      const found = await index.vectors(await narrowingOf(read, filter));
      return found
        .filter(({ documentId, indexKey }) => live.get(documentId) === indexKey)
        .map(({ pieceId, clauseId, documentId, view, vector }) => ({
          pieceId,
          clauseId,
          documentId,
          view,
          vector,
        }))
        .toSorted((a, b) => (a.pieceId < b.pieceId ? -1 : 1));
    },
    matchText: async (text, top, filter) => match(text, top, await narrowingOf(read, filter)),
    matchPhrase: async (phrase, top, filter) =>
      clausesHolding(phrase, top, await narrowingOf(read, filter), holders, match),

    digest: () => digestOf(read),
    stats: () => statsOf(read),
    retries: () => ({ deadlocks: 0, collisions: 0, interruptions: 0 }),

    reindex: () =>
      inTurn(async () => {
        index.close();
        index = await SearchIndex.open(place.index, model.dimensions, true);
        for (const [documentId, indexKey] of live)
          await rebuildDocument(file, index, documentId, indexKey, model);
        await index.settle();
      }),

    close: () =>
      inTurn(async () => {
        await index.settle();
        index.close();
        await file.close();
      }),
  };
}

function indexLoadOf({ document, nodes, vectors }: DocumentSubgraph): IndexLoad {
  const clauses = nodes.flatMap((n) =>
    n.label === 'Clause' ? [{ id: n.properties.id, text: n.properties.text }] : [],
  );
  const texts = nodes.flatMap((n) => (n.label === 'Piece' ? [n.properties] : []));
  const pieces = texts.map(({ id, clauseId, view }) => ({
    id,
    clauseId,
    view: pieceViewSchema.parse(view),
    vector: z.instanceof(Float32Array).parse(vectors.get(id)),
  }));
  const content = [document.id, clauses, texts.map(({ id, text }) => [id, text])];
  return { indexKey: sha256(JSON.stringify(content)), documentId: document.id, clauses, pieces };
}
