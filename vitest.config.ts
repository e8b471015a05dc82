import { configDefaults, defineConfig } from 'vitest/config';
import { LONG_SUITES } from './vitest.long.config.ts';

const UNIT = ['test/{unit,contract,gold}/**/*.test.ts'];
/** Watch modules while they are imported for the first time. */
const NEED_FRESH_MODULES = ['test/unit/regex/linear-time.test.ts'];

export default defineConfig({
  test: {
    // Two cores are what most machines have at least; the default would leave one of them idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: UNIT,
          exclude: [...configDefaults.exclude, ...LONG_SUITES, ...NEED_FRESH_MODULES],
          // A process keeps modules and vocabularies from file to file: importing and reading them anew for each took
          // more time than the tests. The modules hold no state of a test, and each test opens stores of its own.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'fresh', include: NEED_FRESH_MODULES } },
    ],
  },
});
