import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Server, startMockServer } from '../../mock-server/server.ts';

const secret = 'a secret of the example';
const sync = fileURLToPath(new URL('sync.mjs', import.meta.url));

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

async function control<Body>(path: string, body: object, method = 'POST'): Promise<Body> {
  const response = await fetch(`${server.url}/_ringback${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBeLessThan(300);
  return (await response.json()) as Body;
}

/** Runs the example as a user does, with nothing of ours but an address and a token. */
function run(token: string): void {
  const env = {
    PATH: process.env['PATH'],
    MEETRIC_URL: `${server.url}/meetric/api/v1/rest`,
    MEETRIC_TOKEN: token,
    MEETRIC_WEBHOOK_SECRET: secret,
  };
  example = spawn(process.execPath, [sync], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: example.stdout as NodeJS.ReadableStream }).on('line', (line) => lines.push(JSON.parse(line)));
}

const line = async <Value>(name: string): Promise<Value> => {
  await vi.waitFor(() => expect(lines.map((each) => Object.keys(each)[0])).toContain(name), { timeout: 15_000 });
  return lines.find((each) => name in each)?.[name] as Value;
};

const scopes = ['conversations', 'transcripts', 'insights', 'recordings'];
const settings = { include_recordings: true };
const makeToken = async (tenant = 'acme') =>
  (await control<{ key: string }>('/keys', { vendor: 'meetric', name: 'example', tenant, scopes, settings })).key;

test('the example copies what there is, and each new conversation when it is announced', async () => {
  run(await makeToken());
  const url = await line<string>('listening');
  await line('account');
  const copied = lines.filter((each) => 'conversation' in each).map(({ conversation }) => conversation as { id: string; words: number });
  expect(new Set(copied.map(({ id }) => id)).size).toBe(copied.length);
  expect(copied.length).toBeGreaterThan(25);
  expect(copied.some(({ words }) => words > 20)).toBe(true);

  await control('/webhooks', { vendor: 'meetric', url, secret });
  const { id } = await control<{ id: string }>('/calls', { script: 'booked-appointment', elapsed: '40s' });
  // The world has calls of its own, and may announce one of them first.
  const completed = () => lines.flatMap((each) => ('completed' in each ? [each['completed'] as { id: string }] : []));
  await vi.waitFor(() => expect(completed().map((each) => each.id)).toContain(id), { timeout: 15_000 });
  expect(completed().find((each) => each.id === id)).toMatchObject({
    title: 'Dental check-up booked',
    summary: expect.stringContaining('check-up'),
    recording: expect.stringMatching(/^https:/),
  });
  expect(await line('delivery')).toMatchObject({ status: 'delivered', attempts: 1 });
});

test('the example refuses a webhook that is not genuine', async () => {
  run(await makeToken());
  const url = await line<string>('listening');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'x-webhook-signature': `sha256=${'0'.repeat(64)}`, 'x-webhook-delivery-id': 'forged' },
    body: '{}',
  });
  expect([response.status, await line('refused')]).toEqual([401, 'forged']);
});

test('the example waits when it has asked too often', async () => {
  // A second of the API's is a second of the example's.
  await control('/clock', { speed: 1 });
  // An account with few conversations, and still more than that to read.
  const token = await makeToken('globex');
  await control('/limits/meetric', { requests: { most: 10, window: '1s' } }, 'PUT');
  run(token);
  expect(await line('account')).toBeDefined();
  const statuses = server.log.list().map(({ status }) => status);
  expect(statuses).toContain(429);
  expect(lines.filter((each) => 'conversation' in each).length).toBeGreaterThan(1);
});
