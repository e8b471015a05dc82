import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, packageVersion } from '../text/package-root.ts';

/**
 * Names what facts are made with: program version, vocabulary and model. A document whose text is unchanged is
 * read again when this differs, so that a new release or a new word reaches old documents.
 */
export function factsRevision(modelId: string): string {
  const hash = createHash('sha256').update(packageVersion()).update('\0').update(modelId);
  const vocabulary = join(packageRoot(), 'data', 'vocabulary');
  for (const file of readdirSync(vocabulary, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.json')) hash.update('\0').update(readFileSync(join(vocabulary, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
