import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Correction, CorrectionEntry } from '../ingest/correct/correction.ts';
import { parseCorrections } from '../ingest/correct/lines.ts';
import { QpgError } from '../text/errors.ts';
import type { Settings } from './settings.ts';

/** Where people's corrections are kept: beside the embedded store, and in the same folder for Neo4j. */
export function correctionsFile({ data }: Pick<Settings, 'data'>): string {
  return join(data, 'corrections.jsonl');
}

/** All corrections in the order of the file; none where there is no file. @throws QpgError SETTING_INVALID */
export async function readCorrections(file: string): Promise<readonly CorrectionEntry[]> {
  return parseCorrections(await textOf(file), file);
}

/** Adds one line. @throws QpgError SETTING_INVALID where the file cannot be written. */
export async function appendCorrection(file: string, correction: Correction): Promise<void> {
  const before = await textOf(file);
  const isOpen = before !== '' && !before.endsWith('\n');
  try {
    await mkdir(dirname(file), { recursive: true });
    await appendFile(file, `${isOpen ? '\n' : ''}${JSON.stringify(correction)}\n`);
  } catch (cause) {
    throw unusable(file, 'written', cause);
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && Reflect.get(cause, 'code') === 'ENOENT') return '';
    throw unusable(file, 'read', cause);
  }
}

function unusable(file: string, done: string, cause: unknown): QpgError {
  return new QpgError({
    code: 'SETTING_INVALID',
    message: `${file} cannot be ${done}: ${cause instanceof Error ? cause.message : String(cause)}.`,
    remedy: 'QPG_DATA names the folder of this file; check that you may read and write it.',
    cause,
  });
}
