import { defineConfig } from 'vitest/config';

/** Browser tests: one server over the bundled documents for all files, one Chromium a file. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/server.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
