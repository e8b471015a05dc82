import type { Level } from './answer.ts';

/** From the state down to the county. */
export const LEVEL_RANK: Readonly<Record<Level, number>> = {
  national: 0,
  province: 1,
  prefecture: 2,
  county: 3,
};
