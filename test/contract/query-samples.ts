import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadQuery } from '../../graph/store.ts';
import type { DocumentSubgraph, NodeRow } from '../../graph/subgraph.ts';
import { packageRoot } from '../../text/package-root.ts';

/** What queries are asked about: ids of what the documents of a test hold. */
export interface Asked {
  readonly documents: readonly string[];
  readonly clauses: readonly string[];
  readonly pieces: readonly string[];
  readonly measures: readonly string[];
  readonly agencies: readonly string[];
  readonly programs: readonly string[];
  readonly industries: readonly string[];
  readonly places: readonly string[];
  readonly agencyName: string;
  readonly programName: string;
}

export function askedOf(subgraphs: readonly DocumentSubgraph[]): Asked {
  const nodes = subgraphs.flatMap((subgraph) => subgraph.nodes);
  const keys = <L extends NodeRow['label']>(label: L, key: string): readonly string[] => [
    ...new Set(nodes.flatMap((n) => (n.label === label ? [String(Reflect.get(n.properties, key))] : []))),
  ];
  return {
    documents: subgraphs.map(({ document }) => document.id),
    clauses: keys('Clause', 'id'),
    pieces: keys('Piece', 'id'),
    measures: keys('Measure', 'id'),
    agencies: keys('Agency', 'id'),
    programs: keys('AwardProgram', 'id'),
    industries: keys('Industry', 'code'),
    places: keys('Jurisdiction', 'adcode'),
    agencyName: (keys('Agency', 'name')[0] ?? '').slice(-4),
    programName: keys('AwardProgram', 'nameZh')[0] ?? '',
  };
}

type Samples = (asked: Asked) => readonly object[];

const none: Samples = () => [{}];
const byDocuments: Samples = ({ documents }) => [
  {},
  { documentIds: documents.slice(0, 3) },
  { documentIds: [] },
];
const oneOrAll: Samples = ({ documents }) => [{}, ...documents.slice(0, 4).map((id) => ({ id }))];
const eachDocument: Samples = ({ documents }) => [...documents, 'doc:none'].map((id) => ({ id }));
const clauseIds: Samples = ({ clauses }) => [{ ids: clauses }, { ids: clauses.slice(0, 3) }, { ids: [] }];
const ofAwards: Samples = ({ programs, documents }) => [
  {},
  { programIds: programs.slice(0, 2) },
  { documentIds: documents },
  { programIds: programs, documentIds: documents.slice(2) },
  { programIds: [] },
];

/** Parameters of every query, by the name it is exported under. A query without any fails the contract. */
export const SAMPLES: Readonly<Record<string, Samples>> = {
  awardFacts: ofAwards,
  awardMentions: ofAwards,
  awardPrograms: none,
  citations: byDocuments,
  repeals: none,
  clausesOfDocuments: ({ documents }) => [{ ids: documents }, { ids: [] }],
  issuersOfDocuments: ({ documents }) => [{ ids: documents }],
  clausesByIds: clauseIds,
  piecesByIds: ({ pieces }) => [{ ids: pieces }, { ids: [] }],
  sourceTexts: ({ documents }) => [{ ids: documents }],
  heldPlaces: none,
  documentCount: none,
  documentHeads: oneOrAll,
  clauseCounts: none,
  awardCounts: none,
  documentText: eachDocument,
  storedDocuments: oneOrAll,
  documentIssuers: eachDocument,
  documentOutline: eachDocument,
  industryLinks: ({ industries, documents }) => [
    {},
    { codes: industries.slice(0, 2) },
    { codes: industries, documentIds: documents.slice(1) },
    { codes: [] },
  ],
  measureCarriers: ({ measures, documents }) => [
    {},
    { ids: measures.slice(0, 3) },
    { ids: measures, documentIds: documents.slice(1) },
    { ids: [] },
  ],
  clauseDescents: clauseIds,
  clauseHeirs: clauseIds,
  clauseMeasures: clauseIds,
  clauseConcepts: ({ clauses, measures, industries }) => [
    { ids: clauses, measureIds: measures, industryCodes: industries },
    { ids: clauses.slice(0, 3), measureIds: measures, industryCodes: [] },
    { ids: clauses, measureIds: [], industryCodes: industries.slice(0, 2) },
    { ids: clauses, measureIds: [], industryCodes: [] },
  ],
  measureSpread: none,
  agenciesNamed: ({ agencyName }) => [{ name: agencyName }, { name: '没有这个局' }],
  programsNamed: ({ programName }) => [
    { name: programName, lower: 'china quality award' },
    { name: '', lower: 'china quality award' },
    { name: programName, lower: '' },
  ],
  responsibilities: ({ clauses, agencies, documents }) => [
    {},
    { agencyIds: agencies.slice(0, 3) },
    { clauseIds: clauses, documentIds: documents.slice(1) },
    { agencyIds: [] },
  ],
  agencyNames: none,
  targets: ({ places, documents }) => [
    {},
    { adcodes: places.slice(0, 2) },
    { documentIds: documents.slice(1) },
    { adcodes: places, documentIds: documents },
    { adcodes: [] },
  ],
};

const FOLDER = join(packageRoot(), 'graph', 'queries');

/** Every query that a file of graph/queries exports, by the name of the export. */
export async function allQueries(): Promise<ReadonlyMap<string, ReadQuery<unknown, unknown>>> {
  const queries = new Map<string, ReadQuery<unknown, unknown>>();
  for (const file of (await readdir(FOLDER)).toSorted())
    for (const [name, value] of Object.entries(await import(join(FOLDER, file))))
      if (isQuery(value)) queries.set(name, value);
  return queries;
}

function isQuery(value: unknown): value is ReadQuery<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'cypher' in value && 'row' in value;
}
