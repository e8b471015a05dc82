import type { Knowledge } from '../text/vocabulary/knowledge.ts';
import { clean } from './clean/clean.ts';
import { extractFacts } from './extract/extract.ts';
import type { Facts } from './extract/facts.ts';
import type { ParsedDocument } from './parse/document.ts';
import { parse } from './parse/parse.ts';
import type { SourceDocument } from './read/read.ts';
import { Stopwatch } from './stopwatch.ts';

export interface ReadDocument {
  readonly parsed: ParsedDocument;
  readonly facts: Facts;
}

/**
 * clean → parse → extract for one document: pure but for the stopwatch.
 * @throws QpgError NO_CLAUSES when there is nothing to read.
 */
export function readDocument(
  source: SourceDocument,
  knowledge: Knowledge,
  watch = new Stopwatch(),
): ReadDocument {
  const cleaned = watch.timedSync('clean', () => clean(source.sourceText, knowledge.places));
  const parsed = watch.timedSync('parse', () => parse(cleaned, knowledge.places));
  const facts = watch.timedSync('extract', () => extractFacts(parsed, knowledge));
  return { parsed, facts };
}
