import type { NodeLabel, NodeProperties, RelationshipProperties, RelationshipType } from './schema.ts';

/** A file that holds a document's text. */
export interface SourceName {
  /** Name as shown: base name, or path relative to the ingested folder. */
  readonly file: string;
  /** Absolute path; null where the text came from no file. */
  readonly path: string | null;
}

export type NodeRow = {
  [L in NodeLabel]: { readonly label: L; readonly properties: NodeProperties<L> };
}[NodeLabel];

/** Ends are key values of the labels that the type runs between. */
export type RelationshipRow = {
  [T in RelationshipType]: {
    readonly type: T;
    readonly from: string;
    readonly to: string;
    readonly properties: RelationshipProperties<T>;
  };
}[RelationshipType];

/**
 * All that one document brings into the graph, in graph terms. Links to other documents are not in it: the store
 * resolves `citations` and `repeals` against what it holds, and draws lineage.
 */
export interface DocumentSubgraph {
  readonly document: NodeProperties<'Document'>;
  readonly source: SourceName;
  /** Clause, Piece, Incentive, Target, and the shared nodes they use; keys are unique within a label. */
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly citations: readonly RelationshipProperties<'CITES'>[];
  readonly repeals: readonly RelationshipProperties<'REPEALS'>[];
  /** One vector a piece, by piece id. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}
