import { configDefaults, defineConfig } from 'vitest/config';
import { LONG_SUITES } from './vitest.long.config.ts';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,gold}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...LONG_SUITES],
    // Two cores are what most machines have at least; the default would leave one of them idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
