import { z } from 'zod';
import type { Read } from './digest.ts';
import type { SearchFilter, Standing } from './store.ts';
import type { CypherValue } from './transaction.ts';

/** What a search is narrowed to, as ids; null is no narrowing. */
export type Narrowing =
  | { readonly documents: readonly string[] }
  | { readonly clauses: readonly string[] }
  | null;

/** Whether something of a clause passes; for what is held in memory. */
export function passing(
  narrowing: Narrowing,
): (one: { readonly clauseId: string; readonly documentId: string }) => boolean {
  if (narrowing === null) return () => true;
  if ('documents' in narrowing) {
    const documents = new Set(narrowing.documents);
    return ({ documentId }) => documents.has(documentId);
  }
  const clauses = new Set(narrowing.clauses);
  return ({ clauseId }) => clauses.has(clauseId);
}

/** The documents or, where the filter names clauses or asks for facts of clauses, the clauses that pass it. */
export async function narrowingOf(read: Read, filter: SearchFilter | undefined): Promise<Narrowing> {
  if (filter === undefined) return null;
  const documents = await passingDocuments(read, filter);
  const { clauseIds = [] } = filter;
  const kinds = await clausesByFact(read, filter);
  if (kinds.length === 0 && documents === null && clauseIds.length > 0) return { clauses: clauseIds };
  const all = clauseIds.length === 0 ? kinds : [await documentsOf(read, clauseIds), ...kinds];
  const [first, ...others] = all;
  if (first === undefined) return documents === null ? null : { documents: [...documents] };
  const passing = [...first].filter(
    ([clause, document]) =>
      others.every((other) => other.has(clause)) && (documents === null || documents.has(document)),
  );
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
  if (filter.standing !== undefined && filter.standing.oneOf.length > 0) {
    params.day = filter.standing.on;
    conditions.push(`(${filter.standing.oneOf.map((one) => STANDINGS[one]).join(' OR ')})`);
  }
  if (conditions.length === 0) return null;
  const place = 'adcodes' in params ? '-[:APPLIES_IN]->(j:Jurisdiction)' : '';
  const rows = await read(
    `MATCH (d:Document)${place} WHERE d.presence = 'ingested' AND ${conditions.join(' AND ')} RETURN d.id AS id`,
    params,
  );
  return new Set(rows.map((row) => z.string().parse(row.id)));
}

/** The conditions of each standing on the day `$day`; exactly one of them holds of a document. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  repealed: 'd.repealed',
  pastTerm: '(NOT d.repealed AND d.effectiveTo < $day)',
  current:
    '(NOT d.repealed AND (d.effectiveTo >= $day OR (d.effectiveTo IS NULL AND d.effectiveFrom <= $day)))',
  unknown:
    '(NOT d.repealed AND d.effectiveTo IS NULL AND (d.effectiveFrom IS NULL OR d.effectiveFrom > $day))',
};

const CLAUSE_FACTS = [
  ['measureIds', '(c:Clause)-[:STATES]->(f:Measure)', 'id'],
  ['agencyIds', '(c:Clause)<-[:RESPONSIBLE_FOR]-(f:Agency)', 'id'],
  ['programIds', '(c:Clause)-[:GRANTS]->(:Incentive)-[:`FOR`]->(f:AwardProgram)', 'id'],
  ['programIds', '(c:Clause)-[:MENTIONS]->(f:AwardProgram)', 'id'],
  ['industryCodes', '(c:Clause)-[:CONCERNS]->(f:Industry)', 'code'],
] as const;

/** For each kind of fact asked for, the clauses that carry one, with their documents. */
async function clausesByFact(
  read: Read,
  filter: SearchFilter,
): Promise<readonly ReadonlyMap<string, string>[]> {
  const byKind = new Map<string, Map<string, string>>();
  for (const [kind, pattern, key] of CLAUSE_FACTS) {
    const ids = filter[kind];
    if (ids === undefined || ids.length === 0) continue;
    const rows = await read(
      `MATCH ${pattern} WHERE f.${key} IN $ids RETURN DISTINCT c.id AS id, c.documentId AS document`,
      { ids },
    );
    byKind.set(kind, new Map([...(byKind.get(kind) ?? []), ...clauseRows(rows)]));
  }
  return [...byKind.values()];
}

async function documentsOf(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await read('MATCH (c:Clause) WHERE c.id IN $ids RETURN c.id AS id, c.documentId AS document', {
    ids,
  });
  return clauseRows(rows);
}

function clauseRows(rows: Awaited<ReturnType<Read>>): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [z.string().parse(row.id), z.string().parse(row.document)]));
}
