import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runWatched } from './watched.ts';

const module = new URL('testdata/hangs.mjs', import.meta.url);

test('a thread that hangs is ended, and told with its part and the number of the input', async () => {
  const lines: string[] = [];
  expect(await runWatched(module, { hangs: true }, 500, (line) => lines.push(line))).toEqual({ part: 'spinner', input: 3 });
  expect(lines).toEqual([]);
});

test('a thread that comes to its end is heard to it', async () => {
  const lines: string[] = [];
  expect(await runWatched(module, { hangs: false }, 10_000, (line) => lines.push(line))).toBe(0);
  expect(lines).toEqual(['three were done']);
});

test('a thread that breaks is no success', async () => {
  await expect(runWatched(new URL('testdata/none.mjs', import.meta.url), {}, 10_000, () => {})).rejects.toThrow();
});

const nightly = (...args: string[]) => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['scripts/nightly.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('a part for which there was no time has failed, and says so', () => {
  const { status, stdout } = nightly('--only', 'script', '--minutes', '0.001');
  expect(stdout).toMatch(/^script: \d+ of 1000000 in \d+ s, /m);
  expect(stdout).toContain('script: FAILED: after 0.001 minutes time was up, before 1000000 were done\n');
  expect(status).toBe(1);
});

test('a part that was done in time has not', () => {
  const { status, stdout } = nightly('--only', 'cursor', '--inputs', '100');
  expect(stdout).toMatch(/^cursor: 100 of 100 in \d+ s, \d+ MiB more$/m);
  expect(status).toBe(0);
});

test.each([
  [['--only', 'x'], '--only is "x"; expected one of script, '],
  [['--minutes', 'x'], '--minutes is "x"; expected a number above 0'],
])('what cannot be is refused: %s', (args, expected) => {
  const { status, stderr } = nightly(...args);
  expect([status, stderr.slice(0, expected.length)]).toEqual([2, expected]);
});
