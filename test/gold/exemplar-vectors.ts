/**
 * npx tsx test/gold/exemplar-vectors.ts: embeds the wordings of data/vocabulary/questions/exemplars.json with the
 * bundled model and keeps the vectors beside them, as after a change of the wordings or of the model.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExemplars, wordingKey } from '../../answer/question/exemplars.ts';
import { type Embedder, openEmbedder } from '../../text/embed/embedder.ts';
import { pack } from '../../text/embed/packed-vector.ts';
import { packageRoot } from '../../text/package-root.ts';

/** A vector for each wording, by its key. */
export async function embedExemplars(embedder: Embedder): Promise<ReadonlyMap<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>();
  for (const language of ['zh', 'en'] as const) {
    const wordings = [...new Set([...loadExemplars().values()].flatMap((of) => of[language]))];
    const made = await embedder.embedQuestions(wordings, language);
    for (const [i, vector] of made.entries()) vectors.set(wordingKey(language, wordings[i] ?? ''), vector);
  }
  return vectors;
}

async function main(): Promise<void> {
  const embedder = await openEmbedder({ model: undefined });
  const lines = Array.from(
    await embedExemplars(embedder),
    ([key, vector]) => ` ${JSON.stringify(key)}: ${JSON.stringify(pack(vector))}`,
  );
  const path = join(packageRoot(), 'data', 'vocabulary', 'questions', 'exemplar-vectors.json');
  writeFileSync(path, `{"model": ${JSON.stringify(embedder.id)}, "vectors": {\n${lines.join(',\n')}\n}}\n`);
  await embedder.close();
}

if (process.argv[1]?.endsWith('exemplar-vectors.ts')) await main();
