import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchByLength } from '../../../text/embed/batching.ts';

const length = (text: string): number => text.length;

describe('batchByLength', () => {
  const cases: readonly { name: string; items: string[]; most: number; batches: string[][] }[] = [
    { name: 'nothing gives no batch', items: [], most: 10, batches: [] },
    { name: 'short items share a batch', items: ['abc', 'def'], most: 6, batches: [['abc', 'def']] },
    {
      name: 'like lengths come together',
      items: ['aaaaaaaaa', 'b', 'ccccccccc', 'd'],
      most: 18,
      batches: [
        ['b', 'd'],
        ['aaaaaaaaa', 'ccccccccc'],
      ],
    },
    { name: 'padding counts', items: ['a', 'b', 'ccccc'], most: 10, batches: [['a', 'b'], ['ccccc']] },
    { name: 'an item above the limit is alone', items: ['aaaa', 'b'], most: 3, batches: [['b'], ['aaaa']] },
  ];
  it.each(cases)('$name', ({ items, most, batches }) => {
    expect(batchByLength(items, length, most)).toEqual(batches);
  });

  it('puts every item in one batch, and no batch of several above the limit', () => {
    const items = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 100 });
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 500 }), (of, most) => {
        const batches = batchByLength(of, length, most);
        expect(batches.flat().sort()).toEqual([...of].sort());
        for (const batch of batches) {
          const padded = batch.length * Math.max(...batch.map(length));
          expect(batch.length === 1 || padded <= most).toBe(true);
        }
      }),
    );
  });
});
