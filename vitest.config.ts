import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    include: ['{openapi,mock-server,contract-tests,capture,examples,scripts}/**/*.test.ts'],
    setupFiles: ['scripts/fits-contract.ts'],
    // Two cores, and one more: there is always a test that waits.
    maxWorkers: 3,
    // A run of the whole suite takes seconds, and many times that on a machine that is busy with other things.
    testTimeout: 90_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
