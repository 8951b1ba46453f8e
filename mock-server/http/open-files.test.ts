import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { type ClientRequest, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { send } from '../send.ts';
import { without } from './open-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root });
}, 60_000);

let server: ChildProcess | undefined;
const asked: ClientRequest[] = [];
afterEach(() => {
  for (const each of asked.splice(0)) each.destroy();
  server?.kill('SIGKILL');
});

test('of the files that the system allows some are kept for requests', () => {
  expect([20_000, 1024, 256, 64, Number.POSITIVE_INFINITY].map(without)).toEqual([19_744, 768, 192, 48, Number.POSITIVE_INFINITY]);
});

/** Starts a server that may open so many files. Returns its URL. */
async function startWith(files: number): Promise<string> {
  const command = `ulimit -n ${files} && exec "${process.execPath}" dist/ringback.js serve --port 0 --json`;
  server = spawn('/bin/sh', ['-c', command], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of server.stdout as AsyncIterable<Buffer>) return JSON.parse(chunk.toString()).url;
  throw new Error('it said nothing');
}

/** Opens a stream of all that happens. @returns the status of the answer; 0 when the connection was closed without one. */
const follow = (url: string): Promise<number> =>
  new Promise((resolve) => {
    const outgoing = request(`${url}/_ringback/happenings`, { agent: false }, (response) => {
      response.on('error', () => {}).resume();
      resolve(response.statusCode ?? 0);
    });
    outgoing.on('error', () => resolve(0)).end();
    asked.push(outgoing);
  });

test.skipIf(process.platform === 'win32')(
  'when files are few streams are refused before they run out, and everything else is answered',
  async () => {
    const url = await startWith(200);
    const statuses: number[] = [];
    for (let index = 0; index < 220; index++) statuses.push(await follow(url));
    expect(statuses).toEqual([...Array.from({ length: 150 }, () => 200), ...Array.from({ length: 70 }, () => 429)]);
    expect((await send(`${url}/_ringback/world`)).status).toBe(200);
    expect((await send(`${url}/_ringback/calls`, { method: 'POST', body: { script: 'no-answer' } })).status).toBe(201);
  },
  60_000,
);
