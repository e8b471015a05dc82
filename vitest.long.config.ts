import { defineConfig } from 'vitest/config';

/**
 * The long suites: the embedded store (contract, two stores side by side, copies, kills, old versions, the printed Cypher),
 * collections built over and over, and all questions of the evaluation.
 */
export const LONG_SUITES = [
  'test/contract/embedded.test.ts',
  'test/contract/pair.test.ts',
  'test/contract/copy.test.ts',
  'test/contract/embedded-safety.test.ts',
  'test/contract/embedded-migration.test.ts',
  'test/contract/cypher-examples.test.ts',
  'test/unit/corrections/collection.test.ts',
  'test/unit/link/four-levels.test.ts',
  'test/gold/ask.test.ts',
  'test/gold/collections.test.ts',
  'test/gold/search.test.ts',
];

/** npm run test:long: beside `npm test`, which is to stay within minutes. */
export default defineConfig({
  test: { include: LONG_SUITES, maxWorkers: 2, testTimeout: 180_000, hookTimeout: 600_000 },
});
