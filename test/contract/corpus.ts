import { join } from 'node:path';
import type { DocumentSubgraph } from '../../graph/subgraph.ts';
import { discover } from '../../ingest/discover.ts';
import { readDocument } from '../../ingest/document-reading.ts';
import { embedPieces } from '../../ingest/load/pieces.ts';
import { buildSubgraph } from '../../ingest/load/subgraph.ts';
import { readSource } from '../../ingest/read/read.ts';
import { packageRoot } from '../../text/package-root.ts';
import { knowledge, vectorOf } from './fixtures.ts';

/** The five real documents through the real stages, with the vectors of the contract's stand-in model. */
export async function corpus(): Promise<readonly DocumentSubgraph[]> {
  const embedder = { embedPassages: async (texts: readonly string[]) => texts.map(vectorOf) };
  const subgraphs: DocumentSubgraph[] = [];
  for (const { path, shownName } of await discover([join(packageRoot(), 'data', 'corpus')])) {
    const source = await readSource(path, shownName);
    const { parsed, facts } = readDocument(source, knowledge);
    const pieces = await embedPieces(parsed, embedder);
    subgraphs.push(buildSubgraph({ source, parsed, facts, pieces, knowledge, revision: 'r1' }));
  }
  return subgraphs;
}
