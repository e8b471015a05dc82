import type { Level, Validity } from '../../answer/answer.ts';
import type { Award, AwardMention } from '../../ingest/extract/facts.ts';
import type { Damage } from '../../ingest/parse/document.ts';

/** What `GET /api/health` gives. */
export interface Health {
  readonly documents: number;
  readonly clauses: number;
}

/** What `GET /api/documents` and `GET /api/documents/:id` give. */
interface DocumentHead {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly jurisdiction: { readonly name: string; readonly level: Level; readonly adcode: string } | null;
  /** ISO dates. */
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly validity: Validity;
}

export interface DocumentSummary extends DocumentHead {
  /** Counts. */
  readonly clauses: number;
  readonly awards: number;
  readonly damage: number;
}

export interface DocumentList {
  readonly documents: readonly DocumentSummary[];
}

export interface DocumentClause {
  readonly ordinal: number;
  readonly path: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export interface DocumentDetail extends DocumentHead {
  readonly issuers: readonly string[];
  readonly sourceText: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly damage: readonly Damage[];
}

export interface DocumentView {
  readonly document: DocumentDetail;
  readonly clauses: readonly DocumentClause[];
  readonly facts: {
    readonly awards: readonly Award[];
    readonly awardMentions: readonly AwardMention[];
  };
}
