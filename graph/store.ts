import { z } from 'zod';
import { PIECE_VIEWS, type PieceView } from '../text/pieces.ts';
import type { DocumentSubgraph, SourceName } from './subgraph.ts';

/**
 * A question to the graph, written once in the Cypher that both stores understand. `cypher` is built from the
 * parameters, since LadybugDB has no `$p IS NULL OR …`: a condition that does not apply is left out.
 */
export interface ReadQuery<P, R> {
  readonly name: string;
  readonly cypher: (params: P) => string;
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
  /** Where the rows come in no order, and those of several ids are those of each. */
  readonly byId?: ById<P, R>;
}

/** How the rows of a query belong to the ids it is asked for. */
export interface ById<P, R> {
  readonly idsOf: (params: P) => readonly string[];
  readonly paramsOf: (ids: readonly string[]) => P;
  readonly idOf: (row: R) => string;
  /** The rows of so many ids may be kept in memory. */
  readonly most: number;
}

/** What a search is narrowed to; a list that is absent or empty does not narrow. All given ones must hold. */
export interface SearchFilter {
  readonly clauseIds?: readonly string[] | undefined;
  readonly levels?: readonly string[] | undefined;
  readonly adcodes?: readonly string[] | undefined;
  readonly documentIds?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** ISO dates, inclusive; a document without any date does not pass. */
  readonly issuedFrom?: string | undefined;
  readonly issuedTo?: string | undefined;
  readonly measureIds?: readonly string[] | undefined;
  readonly agencyIds?: readonly string[] | undefined;
  readonly programIds?: readonly string[] | undefined;
  /** Codes of GB/T 4754 with their section letter. */
  readonly industryCodes?: readonly string[] | undefined;
  /** Whether the document speaks on the day `on` (ISO). */
  readonly standing?: { readonly oneOf: readonly Standing[]; readonly on: string } | undefined;
}

/** Whether a document still speaks: in force, its term over, repealed, or nothing tells. */
export type Standing = 'current' | 'pastTerm' | 'repealed' | 'unknown';

export const pieceViewSchema = z.enum(PIECE_VIEWS);

/** `score` is the cosine, −1 to 1. */
export interface PieceHit {
  readonly pieceId: string;
  readonly clauseId: string;
  readonly documentId: string;
  readonly view: PieceView;
  readonly score: number;
}

/** A piece with its vector as it was written. */
export interface PieceVector extends Omit<PieceHit, 'score'> {
  readonly vector: Float32Array;
}

/** `score` is the raw BM25 score; comparable within one answer only. */
export interface ClauseTextHit {
  readonly clauseId: string;
  readonly documentId: string;
  readonly score: number;
}

export interface StoreStats {
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
  readonly documents: number;
  readonly clauses: number;
  readonly pieces: number;
}

/** Why write transactions were run again from their start. */
export interface RetryCounts {
  /** Two transactions waited for each other. */
  readonly deadlocks: number;
  /** Two writers made the same document at the same moment. */
  readonly collisions: number;
  /** The connection broke, the server was away, or the writer of a cluster changed. */
  readonly interruptions: number;
}

export type ReplaceOutcome = 'added' | 'replaced';

/** Makes the vectors of pieces from `Piece.text`; asked only where an index is lost or made with another model. */
export type EmbedPieces = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

export interface StoreModel {
  /** Name and version of model and means; a store made with another one is refused. */
  readonly id: string;
  readonly dimensions: number;
  readonly embed: EmbedPieces;
}

/** The port: all that the program asks of a store, the same on LadybugDB + LanceDB and on Neo4j. */
export interface GraphStore {
  readonly backend: 'embedded' | 'neo4j';

  /** Runs in a read transaction; rows are parsed, integers are numbers. @throws QpgError STORE_QUERY. */
  read<P, R>(query: ReadQuery<P, R>, params: P): Promise<readonly R[]>;

  /**
   * Whether the document stands in the graph with facts of this revision: then `source` is noted as holding its text
   * (and no longer another one), and there is nothing else to do. If not, nothing is written.
   */
  isCurrent(documentId: string, revision: string, source: SourceName): Promise<boolean>;

  /**
   * Writes one document in one transaction: its own facts replaced, nobody else's; a document that `source.path`
   * held before under another text is removed if no other file holds it; links recomputed for what changed.
   * @throws QpgError INVARIANT where a quote differs from its slice of the source text; nothing is written then.
   */
  replaceDocument(subgraph: DocumentSubgraph): Promise<ReplaceOutcome>;

  /** Leaves nothing behind: no orphaned agency, programme or stub, no index row. False if there was none. */
  removeDocument(documentId: string): Promise<boolean>;

  /** Pieces by cosine to `vector`, best first. Embedded: exact; Neo4j: its vector index, exact if the filter is narrow. */
  nearestPieces(vector: Float32Array, top: number, filter?: SearchFilter): Promise<readonly PieceHit[]>;

  /** The vectors of all pieces that pass the filter, in the order of their ids. */
  pieceVectors(filter: SearchFilter): Promise<readonly PieceVector[]>;

  /** Clauses by BM25 over character bigrams, any bigram counts, best first. */
  matchText(text: string, top: number, filter?: SearchFilter): Promise<readonly ClauseTextHit[]>;

  /** Clauses whose text holds `phrase` verbatim (simplified characters), all of them up to `top`, by BM25. */
  matchPhrase(phrase: string, top: number, filter?: SearchFilter): Promise<readonly ClauseTextHit[]>;

  /** SHA-256 over all nodes and relationships, sorted, without what depends on the machine. */
  digest(): Promise<string>;

  stats(): Promise<StoreStats>;

  /** Transactions of this store that were run again since it was opened, by reason; none surfaced. */
  retries(): RetryCounts;

  /** Builds the search index anew from the graph, vectors included. */
  reindex(): Promise<void>;

  close(): Promise<void>;
}

/** Where the store is. `api/settings.ts` has all of it. */
export interface StoreSettings {
  readonly store: 'embedded' | 'neo4j';
  /** Folder of the embedded store. */
  readonly data: string;
  readonly neo4j: Neo4jSettings;
}

export interface Neo4jSettings {
  /** `bolt://` or `neo4j://` (routing), with `+s` for TLS and `+ssc` for TLS with any certificate. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Connections kept open at most. */
  readonly connections?: number;
  /** How long a connection may take to be made, and a server that is just starting is waited for. */
  readonly connectSeconds?: number;
  /** How long a transaction is tried again while the server is away or others are in the way. */
  readonly retrySeconds?: number;
  /** After how long the server ends a transaction; 0 for never. */
  readonly querySeconds?: number;
}
