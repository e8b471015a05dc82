import { defineConfig } from 'vitest/config';

/** The contract on a real Neo4j: one server for all files, so one file after the other, and a server takes its time. */
export default defineConfig({
  test: {
    include: ['test/contract/neo4j*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
