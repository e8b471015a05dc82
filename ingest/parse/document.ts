import type { Span } from '../../text/span.ts';
import type { WorkingText } from '../../text/working-text.ts';

export type Level = 'national' | 'province' | 'prefecture' | 'county';

/** Part of an official document (GB/T 9704) that a clause belongs to. */
export type DocumentPart = 'preamble' | 'body' | 'attachment' | 'closing';

/**
 * One node of the clause tree. Spans are offsets into the working text. The `own` spans of all clauses, in
 * order, partition the body: every character belongs to exactly one clause.
 */
export interface Clause {
  /** Position in reading order, from 0; its identity within the document. */
  readonly ordinal: number;
  /** Ordinal of the clause above, or null at the top. */
  readonly parent: number | null;
  /** 1 for the outermost numbered level; 0 for an unnumbered preamble or closing. */
  readonly depth: number;
  readonly part: DocumentPart;
  /** Numbering as in the working text without blanks: `一、`, `(三)`, `第五条`, `——`; '' if there is none. */
  readonly marker: string;
  /** Heading words in the working text without blanks and final stop; '' for an untitled clause. */
  readonly title: string;
  /** True where marker + title stand as a heading (a line or run-in), which `headings` lists. */
  readonly isHeading: boolean;
  /** Marker + title of the nearest numbered heading at or above, as printed in the source, without blanks. */
  readonly label: string;
  /** Labels from the top to here, joined by ' > '; untitled articles are named by their place (第三条第二款). */
  readonly path: string;
  /** Heading and own text, up to where the next clause in reading order begins. */
  readonly own: Span;
  /** Span of marker + title; null for clauses without either. */
  readonly headingSpan: Span | null;
}

export interface Jurisdiction {
  readonly name: string;
  readonly level: Level;
  /** GB/T 2260 code; the state is 100000. */
  readonly adcode: string;
  /** Null for provinces and the state, as GB/T 2260 gives the state no code. */
  readonly parentAdcode: string | null;
}

export type DocumentKind =
  | '意见'
  | '实施意见'
  | '指导意见'
  | '决定'
  | '方案'
  | '办法'
  | '通知'
  | '公告'
  | '纲要'
  | '规划'
  | '条例'
  | '法'
  | '细则'
  | '规定'
  | '批复'
  | '措施'
  | '政策'
  | '其他';

/** What is printed and cannot be trusted as it stands. */
export interface Damage extends Span {
  readonly asPrinted: string;
  readonly kind:
    | 'lost_digits'
    | 'lost_punctuation'
    | 'lost_brackets'
    | 'redaction'
    | 'noise'
    | 'broken_line'
    | 'numbering'
    | 'mis_converted'
    | 'other';
}

export interface DocumentMetadata {
  readonly title: string;
  /** Title of the text a notice hands on (关于印发《…》的通知), as its own heading gives it. */
  readonly attachedTitle: string | null;
  readonly documentNumber: string | null;
  readonly documentNumberDamaged: boolean;
  readonly issuers: readonly string[];
  readonly jurisdiction: Jurisdiction | null;
  /** ISO dates. */
  readonly published: string | null;
  readonly issued: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly kind: DocumentKind;
  readonly script: 'simplified' | 'traditional';
  /** Names of fields read from a damaged place where only one reading was possible. */
  readonly inferred: readonly string[];
}

export interface ParsedDocument {
  readonly working: WorkingText;
  readonly metadata: DocumentMetadata;
  readonly clauses: readonly Clause[];
  /** Source spans. */
  readonly damage: readonly Damage[];
}
