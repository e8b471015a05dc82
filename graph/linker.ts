import type { NodeProperties } from './schema.ts';

/** A reference from one document to another, as a CITES or REPEALS edge carries it. */
export interface Reference {
  readonly type: 'CITES' | 'REPEALS';
  readonly id: string;
  readonly from: string;
  readonly title: string | null;
  /** Normalised title; empty where only a number is told. */
  readonly titleKey: string;
  readonly documentNumber: string | null;
  readonly numberKey: string | null;
  /** Level of the cited document where the text tells. */
  readonly issuerLevel: string | null;
  /** Place of the citing document and the places above it, nearest first. */
  readonly line: readonly string[];
}

/** What a reference is resolved by. */
export interface LinkDocument {
  readonly id: string;
  readonly title: string;
  readonly titleKey: string;
  readonly attachedKey: string | null;
  readonly numberKey: string | null;
  readonly level: string | null;
  /** Date of issue, else of publication. */
  readonly date: string | null;
  /** Its place and the places above it, nearest first; empty where the place is unknown. */
  readonly line: readonly string[];
}

export interface LineageClause {
  readonly id: string;
  readonly text: string;
  readonly measures: readonly string[];
}

export interface LineageDocument extends LinkDocument {
  readonly clauses: readonly LineageClause[];
}

export interface Descent {
  readonly lower: string;
  readonly upper: string;
  readonly basis: 'citation' | 'nearVerbatim';
  readonly score: number;
}

/** A document known by citation only, and the references that mean it. */
export interface CitedDocument {
  readonly document: NodeProperties<'Document'>;
  readonly references: readonly string[];
}

/**
 * How documents are joined: pure rules (ingest/link), handed to the store, which keeps the facts and calls them for
 * what changed, inside the transaction that changes it.
 */
export interface Linker {
  /** The one document meant among the ingested ones that share title or number; null where none or several remain. */
  resolve(reference: Reference, citing: LinkDocument, candidates: readonly LinkDocument[]): string | null;
  /** The cited documents behind unresolved references; all those that share a title or number are given at once. */
  cited(references: readonly Reference[]): readonly CitedDocument[];
  /** Whether clauses of `lower` may descend from clauses of `upper` by wording alone. */
  mayDescend(lower: LinkDocument, upper: LinkDocument): boolean;
  /** The descent of clauses of `lower` from clauses of `upper`. */
  descents(lower: LineageDocument, upper: LineageDocument, cites: boolean): readonly Descent[];
}
