import type { Embedder } from '../text/embed/embedder.ts';
import type { Knowledge } from '../text/vocabulary/knowledge.ts';
import { loadMeaningRule } from '../text/vocabulary/measure-meaning.ts';
import { type ReadDocument, readDocument } from './document-reading.ts';
import { withMeaningLinks } from './load/measure-meaning.ts';
import { type EmbeddedPiece, embedPieces } from './load/pieces.ts';
import type { SourceDocument } from './read/read.ts';
import { Stopwatch } from './stopwatch.ts';

export interface ReadFacts extends ReadDocument {
  readonly pieces: readonly EmbeddedPiece[];
}

export interface FactReading {
  readonly embedder: Embedder;
  readonly knowledge: Knowledge;
  readonly watch?: Stopwatch;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The document with its facts as they are stored before people correct them: what the grammars read, and the measures
 * that clauses state in other words. Vectors come from the embedder's cache where it has them.
 * @throws QpgError NO_CLAUSES when there is nothing to read.
 */
export async function readFacts(
  source: SourceDocument,
  { embedder, knowledge, watch = new Stopwatch(), onProgress }: FactReading,
): Promise<ReadFacts> {
  const { parsed, facts } = readDocument(source, knowledge, watch);
  const pieces = await watch.timed('embed', () => embedPieces(parsed, embedder, onProgress));
  const embedded = { pieces, modelId: embedder.id };
  const measured = watch.timedSync('extract', () =>
    withMeaningLinks(parsed, facts, embedded, knowledge.measures, loadMeaningRule()),
  );
  return { parsed, pieces, facts: measured };
}
