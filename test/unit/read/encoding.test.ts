import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../ingest/read/encoding.ts';
import { Dice } from '../../bench/mutated/dice.ts';
import { policyLines } from '../../bench/mutated/policy-text.ts';
import { ENCODINGS, type Encoding, encode } from './encode.ts';

const SHORT = [
  '某市质量奖',
  '奖励办法',
  '附件',
  '河北省',
  '首席质量官',
  '第一条 为了加强',
  'GDP增长 5%',
  'ISO 9001 认证',
  '名单公示',
];
const SHORT_TRADITIONAL = [
  '獎勵辦法',
  '附件',
  '臺北市',
  '首席質量官',
  'GDP增長 5%',
  '名單公示',
  '第一條 為了加強',
];

const TEXTS: readonly (readonly [Encoding, readonly string[]])[] = ENCODINGS.map((encoding) => [
  encoding,
  encoding === 'big5' ? SHORT_TRADITIONAL : [...SHORT, ...(encoding === 'gb18030' ? [] : SHORT_TRADITIONAL)],
]);

describe.each(TEXTS)('%s', (encoding, texts) => {
  test.each(texts)('one short line: %s', (text) => {
    expect(decodeText(encode(text, encoding), 'file')).toBe(text);
  });
});

const SIMPLIFIED = ENCODINGS.filter((encoding) => encoding !== 'big5');

test('documents of any length, with any amount of Latin, in every encoding', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 2000 }),
      fc.constantFrom(...SIMPLIFIED),
      fc.string({ maxLength: 400 }).filter((latin) => !/[^ -~]/.test(latin)),
      (seed, length, encoding, latin) => {
        const text = `${latin}\n${policyLines(new Dice(seed), length).join('\n')}`;
        expect(decodeText(encode(text, encoding), 'file')).toBe(text);
      },
    ),
  );
});

test('a UTF-8 file with a few broken bytes stays UTF-8', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
      (seed, flips) => {
        const lines = policyLines(new Dice(seed), 600);
        const bytes = encode(lines.join('\n'), 'utf-8');
        for (const [at, value] of flips) bytes[at % bytes.length] = value;
        const read = decodeText(bytes, 'file').split('\n');
        expect(read.filter((line) => lines.includes(line)).length).toBeGreaterThan(0);
      },
    ),
  );
});

test.each<[string, Uint8Array, string]>([
  [
    'Latin in an old code page',
    Uint8Array.from(Buffer.from('Gr\u00fc\u00dfe aus K\u00f6ln, \u00e9t\u00e9', 'latin1')),
    'ENCODING_UNKNOWN',
  ],
  ['picture data', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'FILE_BINARY'],
  [
    'a mark before data',
    Uint8Array.from([0xff, 0xfe, ...Array<number[]>(400).fill([1, 0]).flat()]),
    'FILE_BINARY',
  ],
])('%s is refused', (_name, bytes, code) => {
  expect(() => decodeText(bytes, 'file')).toThrow(expect.objectContaining({ code }));
});
