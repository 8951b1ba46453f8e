import { defineConfig } from 'vitest/config';

/** Files that change what a whole process shares, and so have one of their own. */
const alone = ['mock-server/webhooks/destinations.test.ts'];

const common = { setupFiles: ['scripts/fits-contract.ts'], testTimeout: 90_000 };

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    // Two cores, and one more: there is always a test that waits.
    maxWorkers: 3,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        test: {
          ...common,
          name: 'shared',
          include: ['{openapi,mock-server,contract-tests,capture,examples,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...alone],
          // What is loaded and compiled for one file is there for the next: half of the time goes there otherwise.
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: alone } },
    ],
  },
});
