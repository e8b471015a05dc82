import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CacheFile } from './cache-file.ts';

/** Keeps vectors by key, so that an unchanged text is never embedded twice. */
export interface VectorCache {
  get(key: string): Float32Array | undefined;
  put(entries: ReadonlyMap<string, Float32Array>): Promise<void>;
  close(): Promise<void>;
}

/** The key of a text as it is given to the model, prefix and all. */
export function vectorKey(modelId: string, text: string): string {
  return `${modelId}#${createHash('sha256').update(text).digest('hex')}`;
}

/** Opens the cache in `folder`, which is made if need be: one file a model (see {@link CacheFile}). */
export async function openFileVectorCache(folder: string): Promise<VectorCache> {
  await mkdir(folder, { recursive: true });
  const files = new Map<string, CacheFile>();
  const fileOf = (modelId: string): CacheFile => {
    const open = files.get(modelId);
    if (open !== undefined) return open;
    const file = new CacheFile(join(folder, `${modelId.replace(/[^\w.-]+/g, '_')}.vectors`));
    files.set(modelId, file);
    return file;
  };
  return {
    get(key) {
      const { modelId, digest } = parted(key);
      return fileOf(modelId).get(digest);
    },
    async put(entries) {
      const byModel = new Map<string, [Buffer, Float32Array][]>();
      for (const [key, vector] of entries) {
        const { modelId, digest } = parted(key);
        const list = byModel.get(modelId) ?? [];
        list.push([digest, vector]);
        byModel.set(modelId, list);
      }
      for (const [modelId, list] of byModel) fileOf(modelId).append(list);
    },
    async close() {
      for (const file of files.values()) file.close();
      files.clear();
    },
  };
}

function parted(key: string): { modelId: string; digest: Buffer } {
  const mark = key.lastIndexOf('#');
  return { modelId: key.slice(0, mark), digest: Buffer.from(key.slice(mark + 1), 'hex') };
}
