import { z } from 'zod';
import type { LineageDocument, LinkDocument } from '../linker.ts';
import type { CypherRow, CypherValue, GraphTransaction } from '../transaction.ts';
import type { ReferenceKeys } from './references.ts';

const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  titleKey: z.string(),
  attachedKey: z.string().nullable(),
  numberKey: z.string().nullable(),
  level: z.string().nullable(),
  issuedOn: z.string().nullable(),
  publishedOn: z.string().nullable(),
});

const COLUMNS =
  'd.id AS id, d.title AS title, d.titleKey AS titleKey, d.attachedKey AS attachedKey, ' +
  'd.numberKey AS numberKey, d.level AS level, d.issuedOn AS issuedOn, d.publishedOn AS publishedOn';

/** Ingested documents by id. */
export async function linkDocuments(
  tx: GraphTransaction,
  ids: readonly string[],
): Promise<readonly LinkDocument[]> {
  return ids.length === 0 ? [] : load(tx, 'd.id IN $ids', { ids });
}

/** Ingested documents that one of these titles or numbers may mean. */
export async function documentsNamed(
  tx: GraphTransaction,
  keys: ReferenceKeys,
): Promise<readonly LinkDocument[]> {
  if (keys.titles.size + keys.numbers.size === 0) return [];
  return load(tx, '(d.titleKey IN $titles OR d.attachedKey IN $titles OR d.numberKey IN $numbers)', {
    titles: [...keys.titles],
    numbers: [...keys.numbers],
  });
}

/** Ingested documents of the places above and below the document's, and of its own, without itself. */
export async function documentsOnLine(
  tx: GraphTransaction,
  document: LinkDocument,
): Promise<readonly LinkDocument[]> {
  const [place] = document.line;
  if (place === undefined) return [];
  const above = await tx.run(
    'MATCH (d:Document)-[:APPLIES_IN]->(j:Jurisdiction) WHERE j.adcode IN $line RETURN d.id AS id',
    { line: document.line },
  );
  const below = await tx.run(
    'MATCH (d:Document)-[:APPLIES_IN]->(:Jurisdiction)-[:WITHIN*1..3]->(j:Jurisdiction) WHERE j.adcode = $place RETURN d.id AS id',
    { place },
  );
  const ids = new Set([...above, ...below].map((row) => z.string().parse(row.id)));
  ids.delete(document.id);
  return linkDocuments(tx, [...ids]);
}

async function load(
  tx: GraphTransaction,
  condition: string,
  params: Readonly<Record<string, CypherValue>>,
): Promise<readonly LinkDocument[]> {
  const rows = await tx.run(
    `MATCH (d:Document) WHERE d.presence = 'ingested' AND ${condition} RETURN ${COLUMNS}`,
    params,
  );
  const documents = rows.map((row) => rowSchema.parse(row));
  const lines = await linesOf(
    tx,
    documents.map((d) => d.id),
  );
  return documents.map(({ issuedOn, publishedOn, ...rest }) => ({
    ...rest,
    date: issuedOn ?? publishedOn,
    line: lines.get(rest.id) ?? [],
  }));
}

const RANK: Readonly<Record<string, number>> = { county: 0, prefecture: 1, province: 2, national: 3 };

/** Places of the documents and above, nearest first. */
async function linesOf(
  tx: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows =
    ids.length === 0
      ? []
      : await tx.run(
          'MATCH (d:Document)-[:APPLIES_IN]->(:Jurisdiction)-[:WITHIN*0..3]->(j:Jurisdiction) WHERE d.id IN $ids ' +
            'RETURN d.id AS id, j.adcode AS adcode, j.level AS level',
          { ids },
        );
  const lines = new Map<string, string[]>();
  for (const row of [...rows].sort((a, b) => rank(a) - rank(b))) {
    const id = z.string().parse(row.id);
    lines.set(id, [...(lines.get(id) ?? []), z.string().parse(row.adcode)]);
  }
  return lines;
}

function rank(row: CypherRow): number {
  return RANK[String(row.level)] ?? 0;
}

/** The document with its clauses and the measures they carry. */
export async function withClauses(tx: GraphTransaction, document: LinkDocument): Promise<LineageDocument> {
  const id = document.id;
  const rows = await tx.run(
    'MATCH (d:Document {id: $id})-[:HAS_CLAUSE]->(c:Clause) RETURN c.id AS id, c.text AS text, c.ordinal AS ordinal ORDER BY ordinal',
    { id },
  );
  const links = await tx.run(
    'MATCH (d:Document {id: $id})-[:HAS_CLAUSE]->(c:Clause)-[:STATES]->(m:Measure) RETURN DISTINCT c.id AS clause, m.id AS measure',
    { id },
  );
  const measures = new Map<unknown, string[]>();
  for (const { clause, measure } of links)
    measures.set(clause, [...(measures.get(clause) ?? []), z.string().parse(measure)]);
  const clauses = rows.map((row) => ({
    id: z.string().parse(row.id),
    text: z.string().parse(row.text),
    measures: measures.get(row.id) ?? [],
  }));
  return { ...document, clauses };
}
