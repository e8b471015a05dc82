import { defineConfig } from 'vitest/config';

/** The long suites of the embedded store: two stores side by side, copies, kills, old versions, the printed Cypher. */
export const STORE_SUITES = [
  'test/contract/pair.test.ts',
  'test/contract/copy.test.ts',
  'test/contract/embedded-safety.test.ts',
  'test/contract/embedded-migration.test.ts',
  'test/contract/cypher-examples.test.ts',
];

/** npm run test:stores: beside `npm test`, which is to stay within minutes. */
export default defineConfig({
  test: { include: STORE_SUITES, maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 },
});
