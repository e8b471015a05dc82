/** Writing text in the encodings that are read, for which the platform only has decoders. */
export const ENCODINGS = ['utf-8', 'utf-8 with mark', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  const wide = Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16le') return new Uint8Array(wide);
  if (encoding === 'utf-16be') return new Uint8Array(wide.swap16());
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((c) => bytesOf(c, table)));
}

function bytesOf(c: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] {
  if (c < '\u0080') return [c.charCodeAt(0)];
  const bytes = table.get(c);
  if (bytes === undefined) throw new Error(`${c} is not in this encoding`);
  return bytes;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The double-byte half of an encoding, read off its decoder. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const c = decoder.decode(Uint8Array.from([lead, trail]));
      if (c.length === 1 && c !== '\ufffd' && !table.has(c)) table.set(c, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}
