// Prints `N passed, N failed` from a report of vitest; fails when there is none, or when it tells of failures or of no test.
import { readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
try {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  passed = report.numPassedTests;
  skipped = report.numPendingTests;
  // A file that does not load has no tests that could fail.
  failed =
    report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch (error) {
  process.stderr.write(`no report of a test run: ${error.message}\n`);
  failed = 1;
}
if (passed === 0 && failed === 0) failed = 1;
if (skipped > 0) process.stdout.write(`${skipped} skipped: what they need is not on this machine\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
