import { type ChildProcess, execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './root.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
const running = new Set<ChildProcess>();
const received: string[] = [];
const receiver = createServer((incoming, response) => {
  received.push(incoming.headers['x-webhook-id'] as string);
  incoming.resume().on('end', () => response.end());
});

beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', root)), '--if-stale'], { cwd: fileURLToPath(root) });
  await once(receiver.listen(0, '127.0.0.1'), 'listening');
}, 60_000);
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  receiver.close();
  rmSync(folder, { recursive: true });
});

const main = fileURLToPath(new URL('dist/ringback.js', root));

/** A process whose files may not grow beyond some blocks, which to it is a disk that is full. */
function run(blocks: number | 'unlimited', args: readonly string[], stdio: StdioOptions): ChildProcess {
  const child = spawn('sh', ['-c', 'ulimit -f "$0"; exec "$@"', String(blocks), process.execPath, main, ...args], { stdio });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** A server in such a process. @param warnings a file for what it tells. */
async function serve(journal: string, blocks: number | 'unlimited', warnings?: number) {
  const args = ['--port', '0', '--json', '--clock', 'virtual', '--journal', journal];
  const child = run(blocks, args, ['ignore', 'pipe', warnings ?? 'pipe']);
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const closed = once(child, 'close').then(([status]) => ({ status: status as number, stderr }));
  const died = closed.then((end) => Promise.reject(new Error(`${end.status}: ${end.stderr}`)));
  const [line] = await Promise.race([once(createInterface({ input: child.stdout as Readable }), 'line'), died]);
  died.catch(() => {});
  const { control } = JSON.parse(line);
  const ask = async (path: string, body?: object) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${control}${path}`, body && init);
    return { status: response.status, body: await response.json() };
  };
  const stop = () => {
    child.kill('SIGTERM');
    return closed;
  };
  return { ask, stop };
}

const wordless = { error: { code: 'internal', message: expect.stringMatching(/^The journal of this server cannot be written/) } };

test('RES-13: on a full disk the world is what its journal tells, and every change is refused in one way until there is room', async () => {
  const journal = join(folder, 'full.jsonl');
  const full = await serve(journal, 8);
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  await full.ask('/webhooks', { vendor: 'meetric', url, tenant: 'globex' });
  await full.ask('/calls', { script: 'booked-appointment', tenant: 'globex' });
  let last = await full.ask('/calls', { script: 'voicemail' });
  while (last.status === 201) last = await full.ask('/calls', { script: 'voicemail' });
  expect(last).toEqual({ status: 500, body: wordless });
  const text = readFileSync(journal, 'utf8');
  expect(text).toMatch(/\}\n$/);
  const { body: world } = await full.ask('/world');
  // Nothing of a reset may be half done either.
  expect(await full.ask('/reset', {})).toEqual({ status: 500, body: wordless });
  expect((await full.ask('/world')).body).toEqual(world);
  // What is announced meanwhile goes out, and goes out again for as long as nothing can be written of it.
  expect(await full.ask('/clock', { advance: '20m' })).toEqual({ status: 500, body: wordless });
  expect(received.length).toBeGreaterThan(1);
  expect(new Set(received).size).toBe(1);
  expect(readFileSync(journal, 'utf8')).toBe(text);
  const told = `ringback: ${journal}: cannot be written (EFBIG: file too large, write); see to its disk: until then no act is done\n`;
  expect(await full.stop()).toEqual({ status: 0, stderr: told });

  received.splice(0);
  const roomy = await serve(journal, 'unlimited');
  expect((await roomy.ask('/world')).body).toEqual(world);
  expect((await roomy.ask('/clock', { advance: '20m' })).status).toBe(200);
  expect(received).toHaveLength(1);
  expect(await roomy.stop()).toEqual({ status: 0, stderr: '' });
});

test('RES-13: a server that cannot write down its beginning does not start, and says why in one line', async () => {
  const journal = join(folder, 'none.jsonl');
  await expect(serve(journal, 0)).rejects.toThrow(/^2: ringback: \S+none\.jsonl\S*: cannot be written .*\n$/);
});

test('RES-13: where there is no room for warnings either, the server goes on without', async () => {
  const file = join(folder, 'warnings.txt');
  writeFileSync(file, 'x'.repeat(8 * 1024));
  const server = await serve(join(folder, 'unheard.jsonl'), 8, openSync(file, 'a'));
  const start = () => server.ask('/calls', { script: 'voicemail' });
  while ((await start()).status === 201);
  for (const _ of [1, 2, 3]) expect(await start()).toEqual({ status: 500, body: wordless });
  expect((await server.stop()).status).toBe(0);
});

test('RES-13: a command whose output finds no room says so in one line', async () => {
  const child = run(0, ['--help'], ['ignore', openSync(join(folder, 'help.txt'), 'w'), 'pipe']);
  const [text, [status]] = await Promise.all([buffer(child.stderr as Readable), once(child, 'close')]);
  expect(text.toString()).toMatch(/^ringback: what was to be printed could not be \(EFBIG.*\n$/);
  expect(status).toBe(2);
});
