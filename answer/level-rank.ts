import { type Level, levelSchema } from './answer.ts';

/** From the state down to the county. */
export const LEVELS: readonly Level[] = levelSchema.options;

/** How far below the state a level is. */
export const LEVEL_RANK: Readonly<Record<Level, number>> = {
  national: 0,
  province: 1,
  prefecture: 2,
  county: 3,
};
