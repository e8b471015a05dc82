import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centred, centringHash, centringSchema, toCentring, unit } from '../../../text/embed/centring.ts';
import { dot } from './vectors.ts';

const vector = (...numbers: number[]) => Float32Array.from(numbers);
const means = { version: 1, dimensions: 2, passages: [0.5, 0], questions: { zh: [0, 0.5], en: [0, 0] } };

describe('centred', () => {
  const cases: readonly { name: string; of: Float32Array; mean?: Float32Array; gives: Float32Array }[] = [
    { name: 'without a mean: length 1', of: vector(3, 4), gives: vector(0.6, 0.8) },
    {
      name: 'a mean of zeros changes nothing',
      of: vector(3, 4),
      mean: vector(0, 0),
      gives: vector(0.6, 0.8),
    },
    { name: 'the common direction goes', of: vector(3, 4), mean: vector(0.6, 0), gives: vector(0, 1) },
    { name: 'zeros stay zeros', of: vector(0, 0), gives: vector(0, 0) },
  ];
  it.each(cases)('$name', ({ of, mean, gives }) => {
    const ours = centred(of, mean);
    expect(Math.abs(dot(ours, ours) - dot(gives, gives))).toBeLessThan(1e-6);
    ours.forEach((x, i) => {
      expect(x).toBeCloseTo(gives[i] ?? Number.NaN, 6);
    });
  });

  it('has length 1 unless nothing is left', () => {
    const numbers = fc.array(fc.float({ min: -10, max: 10, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(numbers, (of) => {
        const ours = unit(Float32Array.from(of));
        const squares = dot(ours, ours);
        expect(squares === 0 || Math.abs(squares - 1) < 1e-5).toBe(true);
      }),
    );
  });
});

describe('centring.json', () => {
  it('gives the means', () => {
    const { passages, questions } = toCentring(centringSchema.parse(means));
    expect([passages, questions.zh, questions.en]).toEqual([vector(0.5, 0), vector(0, 0.5), vector(0, 0)]);
  });

  it.each([
    ['of another version', { ...means, version: 2 }],
    ['with a short mean', { ...means, passages: [1] }],
    ['without English', { ...means, questions: { zh: [0, 1] } }],
  ])('%s is refused', (_name, value) => {
    expect(centringSchema.safeParse(value).success).toBe(false);
  });

  it('has a hash that changes with any mean', () => {
    const ours = toCentring(centringSchema.parse(means));
    const other = toCentring(centringSchema.parse({ ...means, questions: { zh: [0, 0.5], en: [0, 0.1] } }));
    expect(centringHash(ours)).toMatch(/^[0-9a-f]{8}$/);
    expect(centringHash(other)).not.toBe(centringHash(ours));
  });
});
