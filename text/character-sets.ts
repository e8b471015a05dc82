/**
 * The characters that the two old national standards hold, read off the decoders of the platform: GB 2312 (simplified,
 * 6,763 characters, the first 3,755 by use) and Big5 (traditional, the first 5,401 by use).
 */
export interface CharacterSets {
  readonly gb2312: ReadonlySet<string>;
  /** The first plane of GB 2312: what ordinary simplified text is written with. */
  readonly commonSimplified: ReadonlySet<string>;
  /** The first plane of Big5: what ordinary traditional text is written with. */
  readonly commonTraditional: ReadonlySet<string>;
}

let sets: CharacterSets | undefined;

export function characterSets(): CharacterSets {
  sets ??= {
    gb2312: charactersOf('gb18030', 0xb0, 0xf7, [[0xa1, 0xfe]]),
    commonSimplified: charactersOf('gb18030', 0xb0, 0xd7, [[0xa1, 0xfe]]),
    commonTraditional: charactersOf('big5', 0xa4, 0xc6, [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ]),
  };
  return sets;
}

/** The Chinese characters of double-byte rows `from`–`to`. */
function charactersOf(
  encoding: string,
  from: number,
  to: number,
  trails: readonly (readonly [number, number])[],
): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = from; lead <= to; lead += 1) {
    for (const [first, last] of trails)
      for (let trail = first; trail <= last; trail += 1) bytes.push(lead, trail);
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return new Set(text.match(/[\u4e00-\u9fff]/g));
}
