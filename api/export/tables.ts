import { factMarks } from '../../answer/rows.ts';
import { validityOn } from '../../answer/validity.ts';
import { awardFacts, awardMentions } from '../../graph/queries/award-facts.ts';
import { citations, clausesOfDocuments } from '../../graph/queries/citations.ts';
import { documentHeads } from '../../graph/queries/documents.ts';
import { industryLinks } from '../../graph/queries/industries.ts';
import { measureCarriers } from '../../graph/queries/measures.ts';
import { responsibilities } from '../../graph/queries/responsibilities.ts';
import { targets } from '../../graph/queries/targets.ts';
import type { GraphStore, ReadQuery } from '../../graph/store.ts';

export type Cell = string | number | boolean | null;
export type ExportRow = Readonly<Record<string, Cell>>;

export interface ExportSource {
  readonly store: GraphStore;
  /** ISO date; tells which documents are past their term. */
  readonly today: string;
}

/** One kind of fact as a flat table. Its first columns say whose the fact is and in which document it stands. */
export interface ExportTable {
  readonly name: TableName;
  readonly columns: readonly string[];
  /** Batch by batch of documents, so that memory does not grow with the collection. */
  rows(source: ExportSource): AsyncIterable<ExportRow>;
}

/** In the order of the sheets of a workbook. */
export const TABLE_NAMES = [
  'documents',
  'clauses',
  'awards',
  'mentions',
  'targets',
  'responsibilities',
  'citations',
  'industries',
  'measures',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** So many documents are read at once. */
const BATCH = 50;

const PLACE = ['adcode', 'jurisdiction', 'level'];
const DOCUMENT = ['documentId', 'document', 'file', 'issuedOn', 'publishedOn', 'validity'];
const SPAN = ['clause', 'quote', 'start', 'end'];
/** What a reader must see beside a fact; who added or changed it, empty where the text was read so. */
const MARKS = ['flags', 'correctionAction', 'correctionBy', 'correctionWhy', 'correctionOn'];

const own = {
  documents: [
    'documentNumber',
    'documentNumberDamaged',
    'kind',
    'effectiveFrom',
    'effectiveTo',
    'repealed',
    'damage',
  ],
  awards: [
    ...['program', 'programEn', 'tier', 'recipient', 'amountYuan', 'amountMaxYuan', 'amountKind'],
    ...['amountAsPrinted', 'oneOff', 'qualifier'],
  ],
  mentions: ['program', 'programEn', 'tier'],
  targets: ['indicator', 'comparator', 'value', 'valueMax', 'unit', 'year'],
  responsibilities: ['agency', 'role'],
  citations: ['title', 'documentNumber', 'relation', 'citedId', 'citedPresence'],
  industries: ['gbt4754', 'industry', 'named'],
  measures: ['measureId', 'measure', 'measureEn', 'method', 'score'],
} as const;

export const TABLES: readonly ExportTable[] = [
  {
    name: 'documents',
    columns: [...PLACE, ...DOCUMENT, ...own.documents],
    async *rows({ store, today }) {
      for (const head of await store.read(documentHeads, {})) yield flat(head, today);
    },
  },
  {
    name: 'clauses',
    columns: ['documentId', 'ordinal', 'clause', 'text', 'start', 'end'],
    async *rows({ store, today }) {
      for (const ids of await batches(store))
        for (const row of await store.read(clausesOfDocuments, { ids })) yield flat(row, today);
    },
  },
  factTable('awards', awardFacts, [...PLACE, ...DOCUMENT, ...own.awards, ...SPAN, ...MARKS]),
  factTable('mentions', awardMentions, [...PLACE, ...DOCUMENT, ...own.mentions, ...SPAN, ...MARKS]),
  factTable('targets', targets, [...PLACE, ...DOCUMENT, ...own.targets, ...SPAN, ...MARKS]),
  factTable('responsibilities', responsibilities, [
    ...PLACE,
    ...DOCUMENT,
    ...own.responsibilities,
    ...SPAN,
    ...MARKS,
  ]),
  factTable('citations', citations, [
    ...PLACE,
    ...DOCUMENT,
    ...own.citations,
    'quote',
    'start',
    'end',
    ...MARKS,
  ]),
  factTable('industries', industryLinks, [...PLACE, ...DOCUMENT, ...own.industries, ...SPAN, ...MARKS]),
  factTable('measures', measureCarriers, [...PLACE, ...DOCUMENT, ...own.measures, ...SPAN, ...MARKS]),
];

function factTable<R extends object>(
  name: TableName,
  query: ReadQuery<{ documentIds?: readonly string[] | undefined }, R>,
  columns: readonly string[],
): ExportTable {
  return {
    name,
    columns,
    async *rows({ store, today }) {
      for (const documentIds of await batches(store))
        for (const row of await store.read(query, { documentIds })) yield flat(row, today);
    },
  };
}

async function batches(store: GraphStore): Promise<readonly (readonly string[])[]> {
  const ids = (await store.read(documentHeads, {})).map(({ documentId }) => documentId);
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, i) =>
    ids.slice(i * BATCH, (i + 1) * BATCH),
  );
}

interface Dated {
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly repealed: boolean;
}

/** Cells as they are; the validity is worked out, since it depends on the day. */
function flat(row: object, today: string): ExportRow {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(row)) if (isCell(value)) cells[key] = value;
  const dated = isDated(row) ? { ...cells, validity: validityOn(today, row) } : cells;
  return isFact(row) ? { ...dated, ...marksOf(row) } : dated;
}

type Fact = Parameters<typeof factMarks>[0];

function isFact(row: object): row is Fact {
  return 'correction' in row;
}

function marksOf(fact: Fact): ExportRow {
  const { flags, correction } = factMarks(fact, { flags: [] });
  return {
    flags: JSON.stringify(flags),
    correctionAction: correction?.action ?? null,
    correctionBy: correction?.by ?? null,
    correctionWhy: correction?.why ?? null,
    correctionOn: correction?.on ?? null,
  };
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isDated(row: object): row is Dated {
  return 'effectiveFrom' in row && 'effectiveTo' in row && 'repealed' in row;
}
