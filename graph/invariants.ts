import { z } from 'zod';
import { invariant } from '../text/errors.ts';
import { documentIdOf } from './identity.ts';
import { NODES, RELATIONSHIPS } from './schema.ts';
import type { DocumentSubgraph } from './subgraph.ts';

interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const evidenceSchema = z.array(z.object({ quote: z.string(), start: z.int(), end: z.int() }));
const damageSchema = z.array(z.object({ asPrinted: z.string(), start: z.int(), end: z.int() }));

/**
 * Checks a subgraph before anything is written: every quote is its slice of the source text, keys are unique,
 * relationships have their ends, every piece has one vector.
 * @throws QpgError INVARIANT naming what is broken.
 */
export function checkSubgraph(subgraph: DocumentSubgraph, dimensions: number): void {
  checkQuotes(subgraph);
  const keys = checkKeys(subgraph);
  checkEnds(subgraph, keys);
  checkVectors(subgraph, dimensions);
}

function checkQuotes({ document, nodes, relationships, citations, repeals }: DocumentSubgraph): void {
  const source = document.sourceText;
  invariant(source !== null && document.id === documentIdOf(source), 'the document id is that of its text');
  const check = ({ quote, start, end }: Quoted, whose: string): void =>
    invariant(
      start < end && source.slice(start, end) === quote,
      `the quote of ${whose} stands in the source text at ${start}–${end}`,
    );
  const checkIfQuoted = (values: object, whose: string): void => {
    if ('quote' in values) check(values as Quoted, whose);
    else if ('start' in values && 'end' in values) {
      const { start, end } = z.object({ start: z.int(), end: z.int() }).parse(values);
      invariant(
        start >= 0 && start <= end && end <= source.length,
        `the span of ${whose} lies in the source text`,
      );
    }
  };
  for (const node of nodes) {
    checkIfQuoted(node.properties, node.label);
    if (node.label === 'Incentive')
      for (const one of evidenceSchema.parse(JSON.parse(node.properties.evidence)))
        check(one, `evidence of ${node.properties.id}`);
  }
  for (const { type, properties } of relationships) checkIfQuoted(properties, type);
  for (const one of [...citations, ...repeals]) check(one, one.id);
  for (const { asPrinted, start, end } of damageSchema.parse(JSON.parse(document.damage)))
    check({ quote: asPrinted, start, end }, 'damage');
}

function checkKeys({ document, nodes, citations, repeals }: DocumentSubgraph): ReadonlySet<string> {
  const keys = new Set([`Document ${document.id}`]);
  const add = (key: string): void => {
    invariant(!keys.has(key), `${key} occurs once in the subgraph of ${document.id}`);
    keys.add(key);
  };
  for (const node of nodes) {
    const properties: Readonly<Record<string, unknown>> = node.properties;
    add(`${node.label} ${String(properties[NODES[node.label].key])}`);
  }
  for (const { id } of [...citations, ...repeals]) add(`reference ${id}`);
  return keys;
}

function checkEnds({ relationships }: DocumentSubgraph, keys: ReadonlySet<string>): void {
  for (const { type, from, to } of relationships) {
    const ends = RELATIONSHIPS[type];
    invariant(
      keys.has(`${ends.from} ${from}`) && keys.has(`${ends.to} ${to}`),
      `both ends of ${type} (${from} → ${to}) are in the subgraph`,
    );
  }
}

function checkVectors({ nodes, vectors }: DocumentSubgraph, dimensions: number): void {
  const pieces = nodes.filter((node) => node.label === 'Piece');
  invariant(
    vectors.size === pieces.length,
    `there is one vector a piece (${pieces.length}), not ${vectors.size}`,
  );
  for (const { properties } of pieces) {
    const vector = vectors.get(properties.id);
    invariant(
      vector?.length === dimensions,
      `the vector of ${properties.id} has the ${dimensions} dimensions of the model`,
    );
    invariant(
      vector.every(Number.isFinite) && vector.some((x) => x !== 0),
      `the vector of ${properties.id} is finite and not zero`,
    );
  }
}
