import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { QpgError } from '../errors.ts';

const MAGIC = Buffer.from('QPGVEC1\n');
const HEADER_BYTES = MAGIC.length + 4;
const DIGEST_BYTES = 32;
const CHECK_BYTES = 4;
const CHUNK_BYTES = 8 << 20;

/**
 * One append-only file of vectors of equal dimensions. Layout: "QPGVEC1\n", u32 dimensions, then records of
 * 32 bytes sha256, u32 crc32 of the vector, float32[dimensions]; all little endian.
 *
 * What a crash leaves behind is harmless: a record that is not whole is dropped at the next write, and one whose
 * checksum is wrong counts as absent. Opening never writes.
 */
export class CacheFile {
  private readonly path: string;
  private readonly records = new Map<string, number>();
  private descriptor: number | undefined;
  private dimensions = 0;
  /** End of the last whole record; 0 while there is no header. */
  private end = 0;

  constructor(path: string) {
    this.path = path;
    if (!existsSync(path)) return;
    this.descriptor = openSync(path, 'r+');
    const header = Buffer.alloc(HEADER_BYTES);
    const isWhole = readSync(this.descriptor, header, 0, HEADER_BYTES, 0) === HEADER_BYTES;
    if (!isWhole) return;
    if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw notACache(path);
    this.dimensions = header.readUInt32LE(MAGIC.length);
    this.end = HEADER_BYTES;
    this.index(this.descriptor);
  }

  /** The vector of a digest, or undefined if there is none or it was damaged. */
  get(digest: Buffer): Float32Array | undefined {
    const offset = this.records.get(digest.toString('latin1'));
    if (offset === undefined || this.descriptor === undefined) return undefined;
    const bytes = Buffer.alloc(CHECK_BYTES + this.dimensions * 4);
    readSync(this.descriptor, bytes, 0, bytes.length, offset + DIGEST_BYTES);
    const body = bytes.subarray(CHECK_BYTES);
    if (crc32(body) !== bytes.readUInt32LE(0)) return undefined;
    return new Float32Array(Uint8Array.from(body).buffer);
  }

  /** Appends records in one write. */
  append(entries: readonly (readonly [digest: Buffer, vector: Float32Array])[]): void {
    const first = entries[0]?.[1];
    if (first === undefined) return;
    const descriptor = this.prepare(first.length);
    const records = entries.map(([digest, vector]) => this.record(digest, vector));
    writeSync(descriptor, Buffer.concat(records), 0, undefined, this.end);
    for (const [digest] of entries) {
      this.records.set(digest.toString('latin1'), this.end);
      this.end += this.recordBytes;
    }
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
    this.records.clear();
  }

  private get recordBytes(): number {
    return DIGEST_BYTES + CHECK_BYTES + this.dimensions * 4;
  }

  private record(digest: Buffer, vector: Float32Array): Buffer {
    if (vector.length !== this.dimensions) {
      throw new QpgError({
        code: 'INVARIANT',
        message: `A vector of ${vector.length} dimensions was to be written to ${this.path}, which holds ${this.dimensions}.`,
        remedy: 'This is a bug of the program: vectors of two models share an id. Please report it.',
      });
    }
    const body = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
    const check = Buffer.alloc(CHECK_BYTES);
    check.writeUInt32LE(crc32(body));
    return Buffer.concat([digest, check, body]);
  }

  /** The file, with its header, cut to whole records; those of another process stay. */
  private prepare(dimensions: number): number {
    this.descriptor ??= openSync(this.path, 'w+');
    if (this.end === 0) {
      const size = Buffer.alloc(4);
      size.writeUInt32LE(dimensions);
      writeSync(this.descriptor, Buffer.concat([MAGIC, size]), 0, undefined, 0);
      this.dimensions = dimensions;
      this.end = HEADER_BYTES;
    }
    const size = fstatSync(this.descriptor).size;
    this.end = HEADER_BYTES + this.wholeRecords(size) * this.recordBytes;
    if (size > this.end) ftruncateSync(this.descriptor, this.end);
    return this.descriptor;
  }

  private wholeRecords(fileBytes: number): number {
    return Math.floor((fileBytes - HEADER_BYTES) / this.recordBytes);
  }

  /** Learns where the whole records stand. */
  private index(descriptor: number): void {
    const size = this.recordBytes;
    const whole = this.wholeRecords(fstatSync(descriptor).size);
    const step = Math.max(1, Math.floor(CHUNK_BYTES / size));
    const chunk = Buffer.alloc(step * size);
    for (let row = 0; row < whole; row += step) {
      const rows = Math.min(step, whole - row);
      readSync(descriptor, chunk, 0, rows * size, this.end);
      for (let i = 0; i < rows; i += 1) {
        this.records.set(chunk.toString('latin1', i * size, i * size + DIGEST_BYTES), this.end);
        this.end += size;
      }
    }
  }
}

function notACache(path: string): QpgError {
  return new QpgError({
    code: 'STORE_DAMAGED',
    message: `${path} is not a file of cached vectors.`,
    remedy: 'Move it away; cached vectors are made again when they are needed.',
  });
}
