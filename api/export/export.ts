import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { QpgError } from '../../text/errors.ts';
import type { MeasureConcept } from '../../text/vocabulary/measures.ts';
import { writeCsv } from './csv.ts';
import { writeJsonl } from './jsonl.ts';
import { writeSkos } from './skos.ts';
import { type ExportSource, type ExportTable, TABLES, type TableName } from './tables.ts';
import { writeXlsx } from './xlsx.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl', 'skos'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest {
  readonly format: ExportFormat;
  /** All tables where none is named; SKOS has none. */
  readonly tables: readonly TableName[];
  /** File, or for several tables as CSV a folder; standard output where there is none. */
  readonly out: string | null;
}

/**
 * Writes the facts of the collection for other programs. Gives the paths written.
 * @throws QpgError REQUEST_INVALID where the request cannot be met as it stands, STORE_QUERY.
 */
export async function exportCollection(
  source: ExportSource & { readonly measures: readonly MeasureConcept[] },
  { format, tables, out }: ExportRequest,
): Promise<readonly string[]> {
  const chosen = tables.length === 0 ? TABLES : TABLES.filter(({ name }) => tables.includes(name));
  if (format === 'csv' && chosen.length > 1) return csvFolder(source, chosen, out);
  if (format === 'xlsx' && out === null && process.stdout.isTTY)
    throw invalid('A workbook cannot be shown on a terminal.', 'Name a file: --out facts.xlsx');
  const target = out === null ? standardOutput() : createWriteStream(out);
  const [first] = chosen;
  if (format === 'xlsx') await writeXlsx(source, chosen, target);
  else if (format === 'jsonl') await writeJsonl(source, chosen, target);
  else if (format === 'skos') await writeSkos(source, source.measures, target);
  else if (first !== undefined) await writeCsv(source, first, target);
  return out === null ? [] : [out];
}

async function csvFolder(
  source: ExportSource,
  tables: readonly ExportTable[],
  folder: string | null,
): Promise<readonly string[]> {
  if (folder === null)
    throw invalid(
      `CSV holds one table; ${tables.length} were asked for.`,
      'Name one (--table awards), or a folder for all of them: --out facts/',
    );
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const table of tables) {
    const path = join(folder, `${table.name}.csv`);
    await writeCsv(source, table, createWriteStream(path));
    written.push(path);
  }
  return written;
}

/** Standard output as a stream that may be ended; the process keeps its own. */
function standardOutput(): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      process.stdout.write(chunk, done);
    },
  });
}

function invalid(message: string, remedy: string): QpgError {
  return new QpgError({ code: 'REQUEST_INVALID', message, remedy });
}
