import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Server, startMockServer } from '../../mock-server/server.ts';

const dial = fileURLToPath(new URL('dial.mjs', import.meta.url));

let server: Server;
beforeAll(async () => {
  server = await startMockServer({ clock: '20x' });
});
afterAll(() => server.close());
beforeEach(() => server.reset());

let example: ChildProcess;
const lines: Record<string, unknown>[] = [];
afterEach(async () => {
  lines.length = 0;
  if (example.exitCode !== null) return;
  example.kill();
  await once(example, 'close');
});

/** Runs the example as a user does, with nothing of ours but an address and a key. */
function run(number: string): void {
  const key = server.world.accounts.keys.find(({ api, name }) => api === 'speechify' && name === 'owner');
  const env = {
    PATH: process.env['PATH'],
    SPEECHIFY_URL: `${server.url}/speechify`,
    SPEECHIFY_API_KEY: key?.secret,
    DIAL: number,
    AGENT: 'Outreach',
  };
  example = spawn(process.execPath, [dial], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: example.stdout as NodeJS.ReadableStream }).on('line', (line) => lines.push(JSON.parse(line)));
}

const line = async <Value>(name: string): Promise<Value> => {
  await vi.waitFor(() => expect(lines.map((each) => Object.keys(each)[0])).toContain(name), { timeout: 30_000, interval: 100 });
  return lines.find((each) => name in each)?.[name] as Value;
};

const ended = async (): Promise<number | null> => {
  if (example.exitCode === null) await once(example, 'close');
  return example.exitCode;
};

test('the example dials, listens in, ends the call, and is told how it went', async () => {
  run('+12025550186');
  const { id } = await line<{ id: string }>('dialling');
  expect(await line('shadow')).toMatchObject({ identity: expect.stringMatching(/^shadow_/) });
  expect(await line('event')).toMatchObject({ type: 'conversation.completed', id, status: 'completed', end_reason: null });
  const { messages, summary } = await line<{ messages: number; summary: string }>('result');
  expect(messages).toBeGreaterThanOrEqual(4);
  expect(summary).toMatch(/\w/);
  expect(await ended()).toBe(0);
  expect(lines.some((each) => 'refused' in each)).toBe(false);
}, 60_000);

test('the example is told of a call that nobody picks up', async () => {
  run('+12025550188');
  expect(await line('status')).toBe('failed');
  expect(await line('event')).toMatchObject({ type: 'conversation.failed', duration_ms: null, end_reason: 'dial_no_answer' });
  expect(await ended()).toBe(0);
}, 60_000);

test('the example refuses a webhook that is not genuine', async () => {
  run('+12025550186');
  const url = await line<string>('listening');
  const headers = { 'speechify-signature': `t=9999999999,v0=${'0'.repeat(64)}`, 'speechify-delivery-id': 'forged' };
  const { status } = await fetch(url, { method: 'POST', headers, body: '{}' });
  expect([status, await line('refused')]).toEqual([401, 'forged']);
});
