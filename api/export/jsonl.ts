import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportSource, ExportTable } from './tables.ts';

/** One JSON object a line, each with the name of its table first. `out` is ended. */
export async function writeJsonl(
  source: ExportSource,
  tables: readonly ExportTable[],
  out: Writable,
): Promise<void> {
  async function* lines(): AsyncIterable<string> {
    for (const { name, columns, rows } of tables) {
      for await (const row of rows(source)) {
        const cells = columns.map((column) => [column, row[column] ?? null]);
        yield `${JSON.stringify({ table: name, ...Object.fromEntries(cells) })}\n`;
      }
    }
  }
  await pipeline(Readable.from(lines()), out);
}
