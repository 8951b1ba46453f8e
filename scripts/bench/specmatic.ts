import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { here, pathOfMachine, root } from './machine.ts';
import { Ringback } from './ringback.ts';

export interface Judged {
  readonly seconds: number;
  readonly tests: number;
  readonly passed: number;
}

/** Another tool that tests a server by its contract: the whole process, over a server that is there. @returns undefined when it cannot run. */
export async function runSpecmatic(vendor: string): Promise<Judged | undefined> {
  await using ringback = await Ringback.start('--clock', 'virtual');
  const { url, key } = ringback.api(vendor);
  const began = performance.now();
  const { stdout } = spawnSync(
    'java',
    [
      '-jar',
      here('node_modules/specmatic/specmatic.jar'),
      'test',
      join(root, 'openapi', vendor, 'openapi.gen.json'),
      `--testBaseURL=${url}`,
    ],
    // It writes a report into the folder that it is in; the name of the variable is that of the scheme in the contract.
    {
      cwd: mkdtempSync(join(tmpdir(), 'ringback-bench-')),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 60_000,
      env: { PATH: pathOfMachine(), bearerAuth: key },
    },
  );
  const seconds = (performance.now() - began) / 1000;
  const [, tests, passed] = /Tests run: (\d+), Successes: (\d+)/.exec(stdout ?? '') ?? [];
  return tests === undefined ? undefined : { seconds, tests: Number(tests), passed: Number(passed) };
}
