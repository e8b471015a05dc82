import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { QpgError } from './errors.ts';

let found: string | undefined;

/**
 * The folder of this package, where `data/` lies: the nearest folder upward whose package.json carries our
 * name. The same from the sources and from `dist/`.
 */
export function packageRoot(): string {
  found ??= search(dirname(fileURLToPath(import.meta.url)));
  return found;
}

/** Version of this package, as its package.json says. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

function search(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "quality-policy-graph"'))
    return folder;
  const above = dirname(folder);
  if (above === folder) {
    throw new QpgError({
      code: 'INVARIANT',
      message: 'The package folder of quality-policy-graph was not found above the running code.',
      remedy: 'Reinstall the package; its package.json must stand above dist/ or the sources.',
    });
  }
  return search(above);
}
