import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBatches } from '../../../text/embed/batching.ts';

describe('planBatches', () => {
  const cases: readonly { name: string; lengths: number[]; most: number; batches: number[][] }[] = [
    { name: 'nothing gives no batch', lengths: [], most: 10, batches: [] },
    { name: 'short texts share a batch', lengths: [3, 3, 3], most: 9, batches: [[0, 1, 2]] },
    {
      name: 'like lengths come together',
      lengths: [9, 2, 9, 2],
      most: 18,
      batches: [
        [1, 3],
        [0, 2],
      ],
    },
    { name: 'padding counts', lengths: [1, 1, 5], most: 10, batches: [[0, 1], [2]] },
    { name: 'a text above the limit is alone', lengths: [40, 2], most: 10, batches: [[1], [0]] },
  ];
  it.each(cases)('$name', ({ lengths, most, batches }) => {
    expect(planBatches(lengths, most)).toEqual(batches);
  });

  it('puts every text in one batch, and no batch of several above the limit', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 512 }), { maxLength: 200 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 4096 }), (of, most) => {
        const batches = planBatches(of, most);
        expect(batches.flat().sort((a, b) => a - b)).toEqual(of.map((_, i) => i));
        for (const batch of batches) {
          const padded = batch.length * Math.max(...batch.map((i) => of[i] ?? 0));
          expect(batch.length === 1 || padded <= most).toBe(true);
        }
      }),
    );
  });
});
