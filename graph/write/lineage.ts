import type { LineageDocument, LinkDocument, Linker } from '../linker.ts';
import type { GraphTransaction } from '../transaction.ts';
import { createRelationships } from './batches.ts';
import { documentsOnLine, linkDocuments, withClauses } from './link-documents.ts';
import type { MovedReference } from './links.ts';

/** Relations that say the lower document carries out the upper one. */
const FOUNDING = ['implements', 'according_to'];

/**
 * Draws descent of clauses anew for what changed: the new document against those of its line, and each pair whose
 * citation moved.
 */
export async function redrawLineage(
  tx: GraphTransaction,
  added: string | null,
  moved: readonly MovedReference[],
  linker: Linker,
): Promise<void> {
  const pairs = new Map<string, readonly [string, string]>();
  const note = (lower: string, upper: string): void => {
    if (lower !== upper) pairs.set(`${lower}|${upper}`, [lower, upper]);
  };
  for (const { edge, before, now } of moved) {
    if (edge.type !== 'CITES' || !FOUNDING.includes(edge.properties.relation)) continue;
    note(edge.from, now);
    if (before !== null) note(edge.from, before);
  }
  const [fresh] = added === null ? [] : await linkDocuments(tx, [added]);
  if (fresh !== undefined) {
    for (const other of await documentsOnLine(tx, fresh)) {
      if (linker.mayDescend(fresh, other)) note(fresh.id, other.id);
      if (linker.mayDescend(other, fresh)) note(other.id, fresh.id);
    }
  }
  await drawPairs(tx, [...pairs.values()], linker);
}

async function drawPairs(
  tx: GraphTransaction,
  pairs: readonly (readonly [string, string])[],
  linker: Linker,
): Promise<void> {
  const documents = new Map(
    (await linkDocuments(tx, [...new Set(pairs.flat())])).map((d) => [d.id, d] as const),
  );
  const loaded = new Map<string, LineageDocument>();
  const load = async (document: LinkDocument): Promise<LineageDocument> => {
    const known = loaded.get(document.id) ?? (await withClauses(tx, document));
    loaded.set(document.id, known);
    return known;
  };
  for (const [lowerId, upperId] of pairs) {
    const lower = documents.get(lowerId);
    const upper = documents.get(upperId);
    if (lower === undefined || upper === undefined) continue;
    await tx.run(
      'MATCH (:Document {id: $lower})-[:HAS_CLAUSE]->(:Clause)-[r:DERIVES_FROM]->(:Clause)<-[:HAS_CLAUSE]-(:Document {id: $upper}) DELETE r',
      { lower: lowerId, upper: upperId },
    );
    const descents = linker.descents(
      await load(lower),
      await load(upper),
      await carriesOut(tx, lowerId, upperId),
    );
    await createRelationships(
      tx,
      descents.map(({ lower: from, upper: to, basis, score }) => ({
        type: 'DERIVES_FROM',
        from,
        to,
        properties: { basis, score },
      })),
    );
  }
}

async function carriesOut(tx: GraphTransaction, lower: string, upper: string): Promise<boolean> {
  const rows = await tx.run(
    'MATCH (a:Document {id: $lower})-[r:CITES]->(b:Document {id: $upper}) WHERE r.relation IN $relations RETURN r.id AS id LIMIT 1',
    { lower, upper, relations: FOUNDING },
  );
  return rows.length > 0;
}
