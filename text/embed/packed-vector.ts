import { z } from 'zod';

export const packedVectorSchema = z.object({ scale: z.number().positive(), bytes: z.base64().min(4) });

/** A vector in one byte a number; its greatest number is 127 × `scale`. */
export type PackedVector = z.infer<typeof packedVectorSchema>;

export function pack(vector: Float32Array): PackedVector {
  const scale = vector.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / 127;
  const bytes = Int8Array.from(vector, (x) => Math.round(x / scale));
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') };
}

export function unpack({ scale, bytes }: PackedVector): Float32Array {
  return Float32Array.from(Int8Array.from(Buffer.from(bytes, 'base64')), (x) => x * scale);
}
