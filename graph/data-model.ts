import { NODE_LABELS, NODES, type PropertySpec, RELATIONSHIP_TYPES, RELATIONSHIPS } from './schema.ts';

/** `docs/data-model.md`, made from the schema; a test holds the page to it. */
export function dataModelPage(): string {
  return `${[
    '# Data model',
    '',
    'Made from `graph/schema.ts` by `npm run data-model`; do not edit by hand.',
    '',
    "Offsets are UTF-16 code units of the document's source text, which stands in `Document.sourceText` and is never",
    'altered: for every `quote`, `sourceText.slice(start, end)` is that quote. The store checks it at every write.',
    'Dates are ISO. `json` properties hold JSON text. Properties marked *local* depend on the machine or are derived; the',
    'digest leaves them out.',
    '',
    '```mermaid',
    'graph LR',
    ...RELATIONSHIP_TYPES.map(
      (type) => `  ${RELATIONSHIPS[type].from} -- ${type} --> ${RELATIONSHIPS[type].to}`,
    ),
    '```',
    '',
    '## Nodes',
    '',
    '*Owned* nodes belong to one document and go with it. *Shared* ones have properties that depend on their key alone,',
    'so it does not matter which document named them first, and go with their last user.',
    ...NODE_LABELS.flatMap((label) => {
      const { about, key, owned, properties } = NODES[label];
      return [
        '',
        `### ${label}`,
        '',
        `${about} ${owned ? 'Owned' : 'Shared'}; key \`${key}\`.`,
        '',
        ...table(properties),
      ];
    }),
    '',
    '## Relationships',
    ...RELATIONSHIP_TYPES.flatMap((type) => {
      const { from, to, about, properties } = RELATIONSHIPS[type];
      const rows = Object.keys(properties).length === 0 ? [] : ['', ...table(properties)];
      return ['', `### (${from})-[:${type}]->(${to})`, '', about, ...rows];
    }),
    '',
    '`FOR` and `end` are keywords of Cypher: write them in backticks.',
    '',
    '## How documents are joined',
    '',
    'CITES and REPEALS edges carry what the text says (title, number, level, quote). Their target is computed: the one',
    'ingested document that fits, else a `cited` document made from all citations that mean it. An ingest or a removal',
    'moves only the edges that share a title or number with the document. DERIVES_FROM runs from a clause to one of a',
    'higher place of the same administrative line by near-verbatim wording, or, where the lower document cites the upper as',
    'what it carries out, by a measure that both carry. So any order of ingest ends in the same graph.',
    '',
    'Whether a term is past is a question of the day one asks, and is not stored: `effectiveFrom`, `effectiveTo` and',
    '`repealed` are.',
  ].join('\n')}\n`;
}

function table(properties: Readonly<Record<string, PropertySpec>>): readonly string[] {
  return [
    '| property | type | |',
    '|---|---|---|',
    ...Object.entries(properties).map(([name, { type, required, local, about }]) => {
      const kind = `${type}${required ? '' : ', may be null'}${local ? ', *local*' : ''}`;
      return `| \`${name}\` | ${kind} | ${about.replaceAll('|', '\\|')} |`;
    }),
  ];
}
