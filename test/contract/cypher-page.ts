import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../text/package-root.ts';

export const CYPHER_PAGE = join(packageRoot(), 'docs', 'cypher.md');

/** A question of the page: its statement, the table printed below it, and whether one store alone runs it. */
export interface CypherExample {
  readonly title: string;
  readonly cypher: string;
  /** The printed lines; empty below a picture, which has none. */
  readonly printed: readonly string[];
  readonly isNeo4jOnly: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** The examples in the order of the page: each section under `## ` or `### ` that holds a cypher fence. */
export function readExamples(page: string): readonly CypherExample[] {
  return sections(page).flatMap((section) => {
    const cypher = fenced(section);
    if (cypher === undefined) return [];
    const [title = ''] = section.split('\n', 1);
    return {
      title: title.replace(/^#+ /, ''),
      cypher,
      printed: section.split('\n').filter((line) => line.startsWith('|')),
      isNeo4jOnly: section.includes('*Neo4j only'),
    };
  });
}

/** The page with these tables instead of the printed ones; an example without a new table keeps its own. */
export function withTables(page: string, tables: ReadonlyMap<string, readonly string[]>): string {
  return sections(page)
    .map((section) => {
      const [title = ''] = section.split('\n', 1);
      const table = tables.get(title.replace(/^#+ /, ''));
      if (table === undefined) return section;
      const lines = section.trimEnd().split('\n');
      const kept = lines.filter((line) => !line.startsWith('|'));
      return `${kept.join('\n').trimEnd()}\n\n${table.join('\n')}\n\n`;
    })
    .join('')
    .trimEnd()
    .concat('\n');
}

/** Rows as a table in Markdown, columns in the order of RETURN. */
export function tableOf(rows: readonly Row[]): readonly string[] {
  const [first] = rows;
  if (first === undefined) return ['| no rows |', '|---|'];
  const columns = Object.keys(first);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.map((row) => line(columns.map((column) => cell(row[column])))),
  ];
}

export function readPage(): string {
  return readFileSync(CYPHER_PAGE, 'utf8');
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.replace(/[\\|*<]/g, '\\$&').replaceAll('\n', ' ');
}

function sections(page: string): readonly string[] {
  return page.split(/^(?=###? )/m);
}

function fenced(section: string): string | undefined {
  const opening = '```cypher\n';
  const start = section.indexOf(opening);
  if (start < 0) return undefined;
  return section.slice(start + opening.length, section.indexOf('\n```', start));
}
