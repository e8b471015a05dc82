import { clauseIdOf } from '../../graph/identity.ts';
import type { NodeRow, RelationshipRow } from '../../graph/subgraph.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Knowledge } from '../../text/vocabulary/knowledge.ts';
import type { CorrectionMark } from '../extract/facts.ts';
import type { Damage, ParsedDocument } from '../parse/document.ts';

/** What is needed to say facts of a document in graph terms. */
export interface FactContext {
  readonly documentId: string;
  readonly parsed: ParsedDocument;
  readonly knowledge: Knowledge;
}

export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

interface InClause extends Span {
  readonly clause: string;
  readonly clauseOrdinal: number;
  readonly quote: string;
}

/** What every fact of a clause carries: the label of its clause, and its quote. */
export function quoted({ clause, quote, start, end }: InClause) {
  return { clauseLabel: clause, quote, start, end };
}

export function clauseOf({ documentId }: FactContext, { clauseOrdinal }: InClause): string {
  return clauseIdOf(documentId, clauseOrdinal);
}

/** Damage that can change what a sentence says; stray blanks and page noise do not. */
const GRAVE: ReadonlySet<Damage['kind']> = new Set(['lost_digits', 'redaction', 'other']);

interface Correctable {
  readonly correction?: CorrectionMark | undefined;
}

/** Who corrected the fact, as JSON; null where the text was read so. */
export function correctionOf({ correction }: Correctable): string | null {
  return correction === undefined ? null : JSON.stringify(correction);
}

/** Marks a reader must see beside the fact, and who corrected it, as JSON. */
export function marksOf({ parsed }: FactContext, fact: Correctable & Span) {
  const damaged = parsed.damage.some((damage) => GRAVE.has(damage.kind) && overlaps(damage, fact));
  const correction = correctionOf(fact);
  return {
    flags: JSON.stringify([...(damaged ? ['damaged'] : []), ...(correction === null ? [] : ['corrected'])]),
    correction,
  };
}
