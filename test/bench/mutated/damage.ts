import type { Dice } from './dice.ts';

/** Bytes changed, cut out, doubled, moved, overwritten or cut off, as broken disks and transfers leave them. */
export function damageBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  let damaged: Uint8Array = bytes.slice();
  const rounds = 1 + dice.below(4);
  for (let i = 0; i < rounds && damaged.length > 0; i += 1) damaged = damageOnce(damaged, dice);
  return damaged;
}

function damageOnce(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length);
  const length = Math.min(bytes.length - at, dice.size(1, 400));
  const part = bytes.subarray(at, at + length);
  const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  return dice.pick<() => Uint8Array>([
    () => bytes.with(at, dice.below(256)),
    () => bytes.with(at, (bytes[at] ?? 0) ^ (1 << dice.below(8))),
    () => join(bytes.subarray(0, at), bytes.subarray(at + length)),
    () => join(bytes.subarray(0, at), part, bytes.subarray(at)),
    () => join(bytes.subarray(at), bytes.subarray(0, at)),
    () =>
      join(
        bytes.subarray(0, at),
        part.map(() => dice.below(256)),
        bytes.subarray(at + length),
      ),
    () =>
      join(
        bytes.subarray(0, at),
        part.map(() => 0),
        bytes.subarray(at + length),
      ),
    () => bytes.slice(0, at),
  ])();
}

const SPLINTERS: readonly [string, ...string[]] = [
  '《',
  '》',
  '〈',
  '“',
  '”',
  '（',
  '）',
  '〔2021〕',
  '【',
  '|',
  ' | ',
  '\t',
  '\n',
  '\r\n',
  '\u2028',
  '\u0000',
  '\ufeff',
  '\ud842',
  '\u200b',
  '第十二条',
  '第',
  '一、',
  '（一）',
  '——',
  '附件1',
  '万元',
  '。',
  '，',
  '%',
  '2025年',
  '到',
  '1:1',
  '質量獎',
  '矩(jǔ)形',
  '<p>',
  '&#x;',
  '****',
  '一是',
  '以下简称',
  '自发布之日起施行',
  '99999999999999999999亿元',
];

/** Text with characters lost, doubled and strewn in, as bad conversions leave it. */
export function damageText(text: string, dice: Dice): string {
  const parts: string[] = [];
  const step = dice.size(3, 200);
  for (let at = 0; at < text.length; ) {
    const end = Math.min(text.length, at + 1 + dice.below(step));
    parts.push(text.slice(at, end));
    const kind = dice.below(6);
    if (kind === 0) parts.push(dice.pick(SPLINTERS));
    else if (kind === 1) parts.push(text.slice(at, end));
    else if (kind === 2) parts.push('\n');
    at = kind === 3 ? end + 1 : end;
  }
  return parts.join('');
}
