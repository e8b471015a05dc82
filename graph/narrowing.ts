import { z } from 'zod';
import type { Read } from './digest.ts';
import type { SearchFilter } from './store.ts';
import type { CypherValue } from './transaction.ts';

/** What a search is narrowed to, as ids; null is no narrowing. */
export type Narrowing =
  | { readonly documents: readonly string[] }
  | { readonly clauses: readonly string[] }
  | null;

/** The documents or, where the filter asks for facts of clauses, the clauses that pass it. */
export async function narrowingOf(read: Read, filter: SearchFilter | undefined): Promise<Narrowing> {
  if (filter === undefined) return null;
  const documents = await passingDocuments(read, filter);
  const clauses = await passingClauses(read, filter);
  if (clauses === null) return documents === null ? null : { documents: [...documents] };
  const passing = [...clauses].filter(([, document]) => documents === null || documents.has(document));
  return { clauses: passing.map(([clause]) => clause) };
}

async function passingDocuments(read: Read, filter: SearchFilter): Promise<ReadonlySet<string> | null> {
  const params: Record<string, CypherValue> = {};
  const conditions: string[] = [];
  const oneOf = (name: string, expression: string, values: readonly string[] | undefined): void => {
    if (values === undefined || values.length === 0) return;
    params[name] = values;
    conditions.push(`${expression} IN $${name}`);
  };
  const bound = (name: string, comparison: string, value: string | undefined): void => {
    if (value === undefined) return;
    params[name] = value;
    conditions.push(`coalesce(d.issuedOn, d.publishedOn) ${comparison} $${name}`);
  };
  oneOf('levels', 'd.level', filter.levels);
  oneOf('kinds', 'd.kind', filter.kinds);
  oneOf('documentIds', 'd.id', filter.documentIds);
  oneOf('adcodes', 'j.adcode', filter.adcodes);
  bound('issuedFrom', '>=', filter.issuedFrom);
  bound('issuedTo', '<=', filter.issuedTo);
  if (conditions.length === 0) return null;
  const place = 'adcodes' in params ? '-[:APPLIES_IN]->(j:Jurisdiction)' : '';
  const rows = await read(
    `MATCH (d:Document)${place} WHERE d.presence = 'ingested' AND ${conditions.join(' AND ')} RETURN d.id AS id`,
    params,
  );
  return new Set(rows.map((row) => z.string().parse(row.id)));
}

const CLAUSE_FACTS = [
  ['measureIds', '(c:Clause)-[:STATES]->(f:Measure)'],
  ['agencyIds', '(c:Clause)<-[:RESPONSIBLE_FOR]-(f:Agency)'],
  ['programIds', '(c:Clause)-[:GRANTS]->(:Incentive)-[:`FOR`]->(f:AwardProgram)'],
  ['programIds', '(c:Clause)-[:MENTIONS]->(f:AwardProgram)'],
] as const;

/** Clauses with their document that carry one of each kind of fact asked for; null if none is asked for. */
async function passingClauses(read: Read, filter: SearchFilter): Promise<ReadonlyMap<string, string> | null> {
  const byKind = new Map<string, Map<string, string>>();
  for (const [kind, pattern] of CLAUSE_FACTS) {
    const ids = filter[kind];
    if (ids === undefined || ids.length === 0) continue;
    const rows = await read(
      `MATCH ${pattern} WHERE f.id IN $ids RETURN DISTINCT c.id AS id, c.documentId AS document`,
      { ids },
    );
    const clauses = byKind.get(kind) ?? new Map<string, string>();
    for (const row of rows) clauses.set(z.string().parse(row.id), z.string().parse(row.document));
    byKind.set(kind, clauses);
  }
  const [first, ...others] = [...byKind.values()];
  if (first === undefined) return null;
  return new Map([...first].filter(([clause]) => others.every((other) => other.has(clause))));
}
