/**
 * The one schema, as data. It gives the embedded store its tables, Neo4j its constraints and indexes, the
 * program its types, and docs/data-model.md its tables.
 */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'json';

export interface PropertySpec {
  readonly type: PropertyType;
  readonly required: boolean;
  /** Left out of the digest: it depends on the machine, or is derived from what counts already. */
  readonly local: boolean;
  readonly about: string;
}

const property =
  <T extends PropertyType, R extends boolean>(type: T, required: R, local = false) =>
  (about: string) =>
    ({ type, required, local, about }) as const;

const text = property('string', true);
const maybeText = property('string', false);
const whole = property('integer', true);
const maybeWhole = property('integer', false);
const number = property('float', true);
const maybeNumber = property('float', false);
const flag = property('boolean', true);
const maybeFlag = property('boolean', false);
/** Typed nested data, stored as a JSON string and parsed with zod when read. */
const nested = property('json', true);
const maybeNested = property('json', false);

const quoteSpan = {
  quote: text('Verbatim words of the source text.'),
  start: whole('Where the quote begins: UTF-16 offset into the source text.'),
  end: whole('Where the quote ends.'),
} as const;

const corrected = {
  correction: maybeNested('Who added or changed it: {action, by, why, on}; null where the text was read so.'),
} as const;

/** Every label: its key property, whether it belongs to one document or is shared, and its properties. */
export const NODES = {
  Jurisdiction: {
    about: 'A place that governs: the state (100000), a province, a prefecture, a county.',
    key: 'adcode',
    owned: false,
    properties: {
      adcode: text('GB/T 2260 code; the state is 100000.'),
      name: text('Full name: 江西省.'),
      nameEn: maybeText('Customary English name.'),
      level: text('national, province, prefecture, county.'),
      parentAdcode: maybeText('Code of the place above; null for the state.'),
    },
  },
  Document: {
    about: 'A policy document, ingested, or known only because others cite it.',
    key: 'id',
    owned: true,
    properties: {
      id: text(
        '`doc:` and a hash of the source text; `cited:` and a hash of title and number for a cited one.',
      ),
      presence: text('ingested or cited.'),
      title: text('Title as printed, simplified.'),
      attachedTitle: maybeText('Title of the text that a notice hands on.'),
      titleKey: text('Normalised title, by which citations find it.'),
      attachedKey: maybeText('Normalised attached title, another one it is cited by.'),
      documentNumber: maybeText('发文字号 as printed.'),
      numberKey: maybeText('Normalised number; null where there is none or it is damaged.'),
      documentNumberDamaged: flag('The number is not to be trusted as printed.'),
      kind: maybeText('意见, 决定, 办法 …'),
      level: maybeText('Level of its place; of a cited one where the citing texts agree.'),
      script: maybeText('simplified or traditional.'),
      issuedOn: maybeText('Date of issue, ISO.'),
      publishedOn: maybeText('Date of publication, ISO.'),
      effectiveFrom: maybeText('First day in force, ISO.'),
      effectiveTo: maybeText('Last day in force, ISO.'),
      repealed: flag('A document of the collection repeals it.'),
      inferred: nested('Names of fields read from a damaged place: string[].'),
      damage: nested('What is printed and cannot be trusted: {kind, asPrinted, start, end}[].'),
      file: maybeText('Name of the file as shown; the smallest where several hold the same text.'),
      sha256: maybeText('Of the source text in UTF-8.'),
      sourceText: maybeText('The source text, never altered; every offset points into it.'),
      sources: property('json', true, true)('Files that hold this text: {file, path}[].'),
      revision: property('string', false, true)('What the facts were made with: program, vocabulary, model.'),
      indexKey: property('string', false, true)('Names its rows in the search index.'),
    },
  },
  Clause: {
    about: 'A node of the clause tree; its own text, without the clauses below.',
    key: 'id',
    owned: true,
    properties: {
      id: text('`<document id>#<ordinal>`.'),
      documentId: text('Its document.'),
      ordinal: whole('Position in reading order, from 0.'),
      depth: whole('1 for the outermost numbered level; 0 for an unnumbered preamble or closing.'),
      part: text('preamble, body, attachment, closing.'),
      marker: text('Numbering: 一、, (三), 第五条; empty if none.'),
      heading: text('Heading words; empty if none.'),
      label: text('Marker and title of the nearest numbered heading, as printed, without blanks.'),
      path: text('Labels from the top to here, joined by " > ".'),
      text: text('Heading and own text, cleaned, simplified characters.'),
      start: whole('Where it begins in the source text.'),
      end: whole('Where it ends.'),
    },
  },
  Piece: {
    about: 'A sentence or phrase of a clause, the unit of meaning search. Its vector stands in the index.',
    key: 'id',
    owned: true,
    properties: {
      id: text('`<clause id>/<view>/<number>`.'),
      clauseId: text('Its clause.'),
      documentId: text('Its document.'),
      view: text(
        'How the clause was cut: sentence (about 60 characters, below its heading) or phrase (about 40, bare).',
      ),
      text: text('What was embedded, heading included where the view has it.'),
      start: whole('Where it begins in the source text.'),
      end: whole('Where it ends.'),
    },
  },
  Measure: {
    about: 'A concept of quality policy: 首席质量官, 质量信用 …',
    key: 'id',
    owned: false,
    properties: {
      id: text('Id in the vocabulary.'),
      labelZh: text('Chinese label.'),
      labelEn: maybeText('English label.'),
      theme: maybeText('Theme it belongs to.'),
    },
  },
  Agency: {
    about: 'A public body, with its place.',
    key: 'id',
    owned: false,
    properties: {
      id: text('`agency:<adcode>:<canonical name>`.'),
      name: text('Canonical name, with its place: 霍山县市场监督管理局.'),
      level: maybeText('Level of its place.'),
      adcode: maybeText('The place in its name, else the place of the documents that name it so.'),
    },
  },
  Industry: {
    about: 'A class of GB/T 4754-2017.',
    key: 'code',
    owned: false,
    properties: { code: text('Code with section letter: C14.'), name: text('Name of the class.') },
  },
  AwardProgram: {
    about: 'An award, title or mark that places give or reward. A name is one only with its place.',
    key: 'id',
    owned: false,
    properties: {
      id: text('`award:<adcode of the sponsor>:<name>`.'),
      nameZh: text('Canonical name without tier.'),
      nameEn: maybeText('English name.'),
      sponsorAdcode: maybeText('Place that holds it; null where unknown.'),
      sponsorLevel: maybeText('Level of that place.'),
    },
  },
  Incentive: {
    about: 'A sum that a clause grants for an award, to one kind of recipient, of one tier.',
    key: 'id',
    owned: true,
    properties: {
      id: text('Document id, kind, offsets and content.'),
      amountYuan: maybeNumber('元; null only for a ratio or share.'),
      amountMaxYuan: maybeNumber('Upper end of a range.'),
      amountKind: text('exact, ceiling, floor, range, perUnit, matching, future.'),
      amountAsPrinted: text('300万元.'),
      printedName: text('The award as the text names it.'),
      tier: maybeText('正奖, 提名奖, 一等奖 …'),
      recipient: maybeText('organization or individual.'),
      oneOff: maybeFlag('一次性.'),
      qualifier: maybeText('逐步提高至, 首次, 最高 …'),
      clauseLabel: text('Label of its clause, as printed.'),
      ...quoteSpan,
      evidence: nested('Other spans a reader needs: {role, quote, start, end}[].'),
      flags: nested('Marks a reader must see: damaged, inferred, corrected.'),
      ...corrected,
    },
  },
  Target: {
    about: 'A number that a clause sets out to reach.',
    key: 'id',
    owned: true,
    properties: {
      id: text('Document id, kind, offsets and content.'),
      indicator: text('What is counted.'),
      comparator: text('>=, >, <=, <, =, ~, +=.'),
      value: number('The number.'),
      valueMax: maybeNumber('Upper end of a range.'),
      unit: maybeText('%, 家, 个 …'),
      year: maybeWhole('By when.'),
      baseYear: maybeWhole('Counted from.'),
      strict: flag('Strictly below or above.'),
      increment: flag('Counts additions, not a stock.'),
      clauseLabel: text('Label of its clause, as printed.'),
      ...quoteSpan,
      flags: nested('Marks a reader must see.'),
      ...corrected,
    },
  },
} as const;

/** Every relationship type: between which labels it runs and what it carries. */
export const RELATIONSHIPS = {
  HAS_CLAUSE: {
    from: 'Document',
    to: 'Clause',
    about: 'The document consists of the clause.',
    properties: {},
  },
  PART_OF: { from: 'Clause', to: 'Clause', about: 'The clause stands under the other.', properties: {} },
  HAS_PIECE: { from: 'Clause', to: 'Piece', about: 'The piece is cut from the clause.', properties: {} },
  ISSUED_BY: { from: 'Document', to: 'Agency', about: 'The agency issued the document.', properties: {} },
  NAMES: {
    from: 'Document',
    to: 'Agency',
    about: 'The document names the agency.',
    properties: {
      name: text('As the text names it, simplified.'),
      asPrinted: text('As printed.'),
      mentions: whole('How often.'),
    },
  },
  APPLIES_IN: {
    from: 'Document',
    to: 'Jurisdiction',
    about: 'The document speaks for the place.',
    properties: {},
  },
  WITHIN: { from: 'Jurisdiction', to: 'Jurisdiction', about: 'The place lies in the other.', properties: {} },
  CITES: {
    from: 'Document',
    to: 'Document',
    about: 'The document cites the other, ingested or known by citation only.',
    properties: {
      id: text('Document id, kind, offsets and content.'),
      title: text('Title as cited, simplified.'),
      titleKey: text('Normalised title.'),
      documentNumber: maybeText('Number as cited.'),
      numberKey: maybeText('Normalised number.'),
      relation: text('implements, according_to, mentions.'),
      issuerLevel: maybeText('Level of the cited document where the text tells.'),
      clauseOrdinal: maybeWhole('Clause that cites; null where none does.'),
      ...quoteSpan,
      ...corrected,
    },
  },
  REPEALS: {
    from: 'Document',
    to: 'Document',
    about: 'The document ends the force of the other.',
    properties: {
      id: text('Document id, kind, offsets and content.'),
      title: maybeText('Title as printed, simplified.'),
      titleKey: text('Normalised title; empty where only the number is told.'),
      documentNumber: maybeText('Number as printed.'),
      numberKey: maybeText('Normalised number.'),
      ...quoteSpan,
    },
  },
  STATES: {
    from: 'Clause',
    to: 'Measure',
    about: 'The clause carries the measure.',
    properties: {
      score: number('Certainty of the link.'),
      method: text('label, meaning, correction.'),
      clauseLabel: text('Label of the clause, as printed.'),
      ...quoteSpan,
      ...corrected,
    },
  },
  RESPONSIBLE_FOR: {
    from: 'Agency',
    to: 'Clause',
    about: 'The clause charges the agency.',
    properties: {
      role: text('lead or participant.'),
      name: text('As the text names it.'),
      clauseLabel: text('Label of the clause, as printed.'),
      ...quoteSpan,
      ...corrected,
    },
  },
  CONCERNS: {
    from: 'Clause',
    to: 'Industry',
    about: 'A measure of the clause aims at the industry.',
    properties: {
      name: text('Industry as the text names it.'),
      clauseLabel: text('Label of the clause, as printed.'),
      ...quoteSpan,
      ...corrected,
    },
  },
  GRANTS: { from: 'Clause', to: 'Incentive', about: 'The clause grants the sum.', properties: {} },
  FOR: { from: 'Incentive', to: 'AwardProgram', about: 'The sum rewards the award.', properties: {} },
  PAID_BY: { from: 'Incentive', to: 'Jurisdiction', about: 'The place pays.', properties: {} },
  MENTIONS: {
    from: 'Clause',
    to: 'AwardProgram',
    about: 'The clause names the award without a sum.',
    properties: {
      tier: maybeText('正奖, 提名奖 …'),
      clauseLabel: text('Label of the clause, as printed.'),
      ...quoteSpan,
      ...corrected,
    },
  },
  SETS: { from: 'Clause', to: 'Target', about: 'The clause sets the target.', properties: {} },
  DERIVES_FROM: {
    from: 'Clause',
    to: 'Clause',
    about: 'The clause descends from one of a higher level.',
    properties: {
      basis: text('citation or nearVerbatim.'),
      score: number('Share of its character 5-grams that stand in the upper clause.'),
    },
  },
} as const;

/** Raised when labels, properties or their meaning change, so that an older store is refused and not misread. */
export const SCHEMA_VERSION = 4;

export type NodeLabel = keyof typeof NODES;
export type RelationshipType = keyof typeof RELATIONSHIPS;

type ValueOf<T extends PropertyType> = T extends 'string' | 'json'
  ? string
  : T extends 'boolean'
    ? boolean
    : number;
type ValuesOf<S extends Readonly<Record<string, PropertySpec>>> = {
  readonly [K in keyof S]: S[K]['required'] extends true
    ? ValueOf<S[K]['type']>
    : ValueOf<S[K]['type']> | null;
};

export type NodeProperties<L extends NodeLabel> = ValuesOf<(typeof NODES)[L]['properties']>;
export type RelationshipProperties<T extends RelationshipType> = ValuesOf<
  (typeof RELATIONSHIPS)[T]['properties']
>;

/** A property as Cypher writes it: `end` is a keyword. */
export function field(alias: string, name: string): string {
  return `${alias}.${escaped(name)}`;
}

/** A name as Cypher writes it where it must not be read as a keyword. */
export function escaped(name: string): string {
  return `\`${name}\``;
}

export const NODE_LABELS = Object.keys(NODES) as readonly NodeLabel[];
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];
