import type { StoreModel } from '../../graph/store.ts';
import type { DocumentSubgraph } from '../../graph/subgraph.ts';
import type { Award, Citation, Facts } from '../../ingest/extract/facts.ts';
import { createLinker } from '../../ingest/link/linker.ts';
import type { EmbeddedPiece } from '../../ingest/load/pieces.ts';
import { buildSubgraph } from '../../ingest/load/subgraph.ts';
import type { Clause, DocumentMetadata, ParsedDocument } from '../../ingest/parse/document.ts';
import { type Quote, quoteOf } from '../../text/span.ts';
import { loadKnowledge } from '../../text/vocabulary/knowledge.ts';
import { identityWorkingText } from '../../text/working-text.ts';

export const knowledge = loadKnowledge();
const { places } = knowledge;
export const linker = createLinker(places);
export const DIMENSIONS = 16;

/** A stand-in for the model: texts that share characters are near each other. Enough to tell rows apart. */
export function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const slot = code % DIMENSIONS;
    vector[slot] = (vector[slot] ?? 0) + 1 + (code % 7) / 7;
  }
  const norm = Math.hypot(...vector) || 1;
  return vector.map((x) => x / norm);
}

export const model: StoreModel = {
  id: 'contract-model',
  dimensions: DIMENSIONS,
  embed: async (texts) => texts.map(vectorOf),
};

const NO_FACTS: Facts = {
  awards: [],
  awardMentions: [],
  targets: [],
  agencies: [],
  responsibilities: [],
  citations: [],
  repeals: [],
  industries: [],
  measures: [],
};

/** One hand-made document: clauses as lines, facts found by their words. */
export interface DocumentCase {
  readonly name: string;
  readonly adcode?: string | null;
  readonly title?: string;
  readonly metadata?: Partial<DocumentMetadata>;
  /** `marker|heading|text`; all stand at the top. */
  readonly clauses: readonly string[];
  readonly facts?: (at: Finder) => Partial<Facts>;
  readonly file?: string;
  readonly path?: string | null;
  readonly revision?: string;
}

/** The quote of the words, where they first stand, and its clause. */
export type Finder = (words: string) => Quote & { readonly clause: string; readonly clauseOrdinal: number };

/** The subgraph of a hand-made document, through the program's own builder. */
export function subgraphOf(input: DocumentCase): DocumentSubgraph {
  const parsed = parsedOf(input);
  const text = parsed.working.text;
  const find: Finder = (words) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${words} is not in ${input.name}`);
    const clause = parsed.clauses.findLast((c) => c.own.start <= start);
    return {
      ...quoteOf(text, start, start + words.length),
      clause: clause?.label ?? '',
      clauseOrdinal: clause?.ordinal ?? 0,
    };
  };
  const pieces = parsed.clauses.map((clause): EmbeddedPiece => {
    const piece = text.slice(clause.own.start, clause.own.end).trim();
    return {
      clauseOrdinal: clause.ordinal,
      view: 'sentence',
      start: clause.own.start,
      end: clause.own.end,
      text: piece,
      vector: vectorOf(piece),
    };
  });
  const { file = `${input.name}.txt`, path = `/documents/${input.name}.txt`, revision = 'r1' } = input;
  return buildSubgraph({
    source: { file, sourcePath: path, sourceText: text },
    parsed,
    facts: { ...NO_FACTS, ...input.facts?.(find) },
    pieces,
    knowledge,
    revision,
  });
}

function parsedOf({
  name,
  adcode = '360000',
  title,
  metadata,
  clauses: lines,
}: DocumentCase): ParsedDocument {
  const heading = title ?? `关于${name}的意见`;
  const clauses: Clause[] = [];
  let text = `${heading}\n`;
  lines.forEach((line, ordinal) => {
    const [marker = '', words = '', body = ''] = line.split('|');
    const start = ordinal === 0 ? 0 : text.length;
    text += `${marker}${words}\n${body}\n`;
    const label = `${marker}${words}`;
    clauses.push({
      ordinal,
      parent: null,
      depth: 1,
      part: 'body',
      marker,
      title: words,
      isHeading: words !== '',
      label,
      path: label,
      own: { start, end: text.length },
      headingSpan: null,
    });
  });
  const place = adcode === null ? undefined : places.byAdcode(adcode);
  return {
    working: identityWorkingText(text),
    metadata: {
      title: heading,
      attachedTitle: null,
      documentNumber: null,
      documentNumberDamaged: false,
      issuers: place === undefined ? [] : [`${place.name}人民政府`],
      jurisdiction:
        place === undefined
          ? null
          : { name: place.name, level: place.level, adcode: place.adcode, parentAdcode: place.parentAdcode },
      published: null,
      issued: null,
      effectiveFrom: null,
      effectiveTo: null,
      kind: '意见',
      script: 'simplified',
      inferred: [],
      ...metadata,
    },
    clauses,
    damage: [],
  };
}

/** A sum for an award, with defaults for what a case does not state. */
export function award(at: ReturnType<Finder>, fields: Partial<Award> & Pick<Award, 'program'>): Award {
  return {
    programId: `award:100000:${fields.program}`,
    programEn: null,
    sponsorAdcode: '100000',
    printedName: fields.program,
    tier: null,
    recipient: null,
    amountYuan: 100000,
    amountMaxYuan: null,
    amountKind: 'exact',
    amountAsPrinted: '10万元',
    oneOff: null,
    qualifier: null,
    payer: { name: '江西省', adcode: '360000' },
    evidence: [],
    ...at,
    ...fields,
  };
}

export function citation(
  at: ReturnType<Finder>,
  fields: Partial<Citation> & Pick<Citation, 'title'>,
): Citation {
  const { quote, start, end, clauseOrdinal } = at;
  return {
    documentNumber: null,
    relation: 'mentions',
    issuerLevel: null,
    clauseOrdinal,
    quote,
    start,
    end,
    ...fields,
  };
}
