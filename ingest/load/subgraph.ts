import { clauseIdOf, documentIdOf, sha256 } from '../../graph/identity.ts';
import { NODES, type NodeProperties } from '../../graph/schema.ts';
import type { DocumentSubgraph, RelationshipRow } from '../../graph/subgraph.ts';
import { distinct } from '../../text/distinct.ts';
import type { Knowledge } from '../../text/vocabulary/knowledge.ts';
import { sourceSpan } from '../../text/working-text.ts';
import type { Facts } from '../extract/facts.ts';
import { ownReferenceKeys } from '../link/titles.ts';
import type { Clause, ParsedDocument } from '../parse/document.ts';
import type { SourceDocument } from '../read/read.ts';
import { agencyRows } from './agencies.ts';
import { awardRows } from './awards.ts';
import type { FactContext, Rows } from './fact-context.ts';
import { placeRows } from './jurisdictions.ts';
import type { EmbeddedPiece } from './pieces.ts';
import { citationRows, repealRows } from './references.ts';
import { industryRows, measureRows, targetRows } from './topics.ts';

export interface SubgraphInput {
  readonly source: Pick<SourceDocument, 'file' | 'sourcePath' | 'sourceText'>;
  readonly parsed: ParsedDocument;
  readonly facts: Facts;
  readonly pieces: readonly EmbeddedPiece[];
  readonly knowledge: Knowledge;
  /** What the facts were made with: program, vocabulary, corrections. */
  readonly revision: string;
}

/** All that one document brings into the graph, in graph terms. Pure. */
export function buildSubgraph(input: SubgraphInput): DocumentSubgraph {
  const { source, parsed, facts, pieces, knowledge } = input;
  const document = documentProperties(input);
  const context: FactContext = { documentId: document.id, parsed, knowledge };
  const parts = [
    clauseRows(context),
    pieceRows(context, pieces),
    placeRows(context, facts),
    agencyRows(context, facts),
    awardRows(context, facts),
    targetRows(context, facts),
    industryRows(context, facts),
    measureRows(context, facts),
  ];
  return {
    document,
    source: { file: source.file, path: source.sourcePath },
    nodes: distinct(
      parts.flatMap((part) => part.nodes),
      ({ label, properties }) => `${label}|${Reflect.get(properties, NODES[label].key)}`,
    ),
    relationships: distinct(
      parts.flatMap((part) => part.relationships),
      (row) => JSON.stringify(row),
    ),
    citations: distinct(citationRows(context, facts, document), (row) => row.id),
    repeals: distinct(repealRows(context, facts), (row) => row.id),
    vectors: new Map(pieceKeys(document.id, pieces).map(({ id, piece }) => [id, piece.vector])),
  };
}

function documentProperties({ source, parsed, revision }: SubgraphInput): NodeProperties<'Document'> {
  const { metadata, damage } = parsed;
  const { sourceText, file } = source;
  return {
    id: documentIdOf(sourceText),
    presence: 'ingested',
    title: metadata.title,
    attachedTitle: metadata.attachedTitle,
    documentNumber: metadata.documentNumber,
    ...ownReferenceKeys(metadata),
    documentNumberDamaged: metadata.documentNumberDamaged,
    kind: metadata.kind,
    level: metadata.jurisdiction?.level ?? null,
    script: metadata.script,
    issuedOn: metadata.issued,
    publishedOn: metadata.published,
    effectiveFrom: metadata.effectiveFrom,
    effectiveTo: metadata.effectiveTo,
    repealed: false,
    inferred: JSON.stringify(metadata.inferred),
    damage: JSON.stringify(
      damage.map(({ kind, asPrinted, start, end }) => ({ kind, asPrinted, start, end })),
    ),
    file,
    sha256: sha256(sourceText),
    sourceText,
    sources: '[]',
    revision,
    indexKey: null,
  };
}

function clauseRows({ documentId, parsed }: FactContext): Rows {
  const idOf = (ordinal: number): string => clauseIdOf(documentId, ordinal);
  return {
    nodes: parsed.clauses.map((clause) => ({
      label: 'Clause',
      properties: clauseProperties(documentId, parsed, clause),
    })),
    relationships: parsed.clauses.flatMap(({ ordinal, parent }): RelationshipRow[] => [
      { type: 'HAS_CLAUSE', from: documentId, to: idOf(ordinal), properties: {} },
      ...(parent === null
        ? []
        : [{ type: 'PART_OF' as const, from: idOf(ordinal), to: idOf(parent), properties: {} }]),
    ]),
  };
}

function clauseProperties(
  documentId: string,
  { working }: ParsedDocument,
  clause: Clause,
): NodeProperties<'Clause'> {
  const { ordinal, depth, part, marker, title, label, path, own } = clause;
  const text = working.text.slice(own.start, own.end);
  const span = sourceSpan(working, own.start, own.end);
  return {
    id: clauseIdOf(documentId, ordinal),
    documentId,
    ordinal,
    depth,
    part,
    marker,
    heading: title,
    label,
    path,
    text: text.trim(),
    ...span,
  };
}

function pieceKeys(
  documentId: string,
  pieces: readonly EmbeddedPiece[],
): readonly { readonly id: string; readonly clauseId: string; readonly piece: EmbeddedPiece }[] {
  const counts = new Map<string, number>();
  return pieces.map((piece) => {
    const clauseId = clauseIdOf(documentId, piece.clauseOrdinal);
    const series = `${clauseId}/${piece.view}`;
    const number = counts.get(series) ?? 0;
    counts.set(series, number + 1);
    return { id: `${series}/${number}`, clauseId, piece };
  });
}

function pieceRows({ documentId, parsed }: FactContext, pieces: readonly EmbeddedPiece[]): Rows {
  const keyed = pieceKeys(documentId, pieces);
  return {
    nodes: keyed.map(({ id, clauseId, piece: { view, text, start, end } }) => ({
      label: 'Piece',
      properties: { id, clauseId, documentId, view, text, ...sourceSpan(parsed.working, start, end) },
    })),
    relationships: keyed.map(({ id, clauseId }) => ({
      type: 'HAS_PIECE',
      from: clauseId,
      to: id,
      properties: {},
    })),
  };
}
