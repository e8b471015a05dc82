import fc from 'fast-check';
import { expect, it } from 'vitest';
import { best } from '../../../graph/embedded/best.ts';

it('gives what ordering everything would give, however many tie at the last place', () => {
  const scores = fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 20 });
  fc.assert(
    fc.property(scores, fc.nat({ max: 25 }), (given, top) => {
      const found = given.map((score, i) => ({ row: `r${(i * 7) % given.length}-${i}`, score }));
      const ordered = found.toSorted((a, b) => b.score - a.score || (a.row < b.row ? -1 : 1));
      expect(best(found, top, (row) => row)).toEqual(ordered.slice(0, top));
    }),
  );
});
