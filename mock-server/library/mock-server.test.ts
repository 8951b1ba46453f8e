import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { vendors } from '../../openapi/vendors.ts';
import { MockServerError, type ResourceName, startMockServer, type Vendor } from '../index.ts';
import { Receiver } from '../webhooks/test-receiver.ts';
import { serverForTests } from './test-hooks.ts';

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

test('a server with a script has a call, and each API shows it by its own id', async () => {
  await using server = await startMockServer({ clock: 'virtual', script: 'warm-transfer-completed' });
  expect(server.call).toMatchObject({ script: 'warm-transfer-completed', phase: 'dialling', createdAt: '2026-02-08T09:00:00.000Z' });
  expect(await server.clock.advance('70s')).toBe('2026-02-08T09:01:10.000Z');
  expect([server.clock.now, server.call.phase]).toEqual(['2026-02-08T09:01:10.000Z', 'live']);
  const { url, key } = server.apis.speko;
  const response = await fetch(`${url}/v1/calls/${server.call.names.speko}`, bearer(key));
  expect(await response.json()).toMatchObject({ id: server.call.names.speko });
  expect(server.requests).toMatchObject([{ number: 0, api: 'speko', operation: 'getCall', method: 'GET', status: 200 }]);
});

test('a test that holds the time still is answered, and told of events', async () => {
  await using server = await startMockServer({ clock: 'virtual', script: 'warm-transfer-completed' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'setImmediate', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const get = (url: string, key: string) => fetch(url, { ...bearer(key), signal: AbortSignal.timeout(5000) });
  const { speko, smallest } = server.apis;
  expect((await get(`${speko.url}/v1/calls/${server.call.names.speko}`, speko.key)).status).toBe(200);
  const response = await get(`${smallest.url}/events?callId=${server.call.names.smallest}`, smallest.key);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toContain('sse_init');
  await server.clock.advance('10s');
  expect(await next()).toContain('call_start');
  await reader.cancel();
});

test('the ids of each API have the names that its type and the guide list', async () => {
  const names: { readonly [Each in Vendor]: Record<ResourceName[Each], true> } = {
    speechify: { agent_id: true, live_conversation: true, pending_conversation: true, ended_conversation: true },
    smallest: { live_call: true, ended_call: true, organization_id: true, agent_id: true, workflow_id: true },
    speko: { live_call: true, ended_call: true, agent_id: true, webhook_secret: true },
    meetric: {
      conversation_id: true,
      old_conversation_id: true,
      unprocessed_conversation_id: true,
      unknown_conversation_id: true,
      user_id: true,
      inactive_user_id: true,
      department_id: true,
      disabled_department_id: true,
      token_id: true,
      short_meeting_url: true,
    },
  };
  // A call that is dialled is there too, besides those of the scenario.
  await using server = await startMockServer({ clock: 'virtual', script: 'no-answer' });
  const guide = readFileSync(new URL('../../docs/guides/develop-offline.md', import.meta.url), 'utf8');
  for (const vendor of vendors) {
    const own = Object.keys(server.apis[vendor].resources).filter((name) => !name.startsWith('foreign_'));
    expect(own.toSorted()).toEqual(Object.keys(names[vendor]).toSorted());
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${vendor}\` |`)) ?? '';
    expect([...row.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()).toEqual([vendor, ...own].toSorted());
  }
});

test('a reset begins anew with the same ids', async () => {
  await using server = await startMockServer({ clock: 'virtual', script: 'voicemail' });
  const before = server.call;
  await fetch(`${server.apis.meetric.url}/conversations`, bearer(server.apis.meetric.key));
  await server.clock.advance(1500);
  server.calls.start('tool-error');
  server.reset();
  expect(server.call).toEqual(before);
  expect(server.requests).toEqual([]);
  expect(server.calls.list({ limit: 1 })[0]?.id).toBe(before.id);
});

test('a reset takes less than five milliseconds', async () => {
  await using server = await startMockServer({ clock: 'virtual', script: 'voicemail' });
  const times: number[] = [];
  // The quickest of them: whatever else the machine does is not ours.
  while (times.length < 15 || (Math.min(...times) >= 5 && times.length < 500)) {
    const from = performance.now();
    server.reset();
    times.push(performance.now() - from);
  }
  process.stdout.write(`server.reset(): ${Math.min(...times).toFixed(1)} ms\n`);
  expect(Math.min(...times)).toBeLessThan(5);
});

test('calls are started with options, shown, listed and ended', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  const call = server.calls.start('booked-appointment', { elapsed: '10s', from: '+12025550150', metadata: { order: 7 } });
  expect(call).toMatchObject({ tenant: 'acme', phase: 'live', endedAt: null });
  expect(server.calls.get(call.id)).toEqual(call);
  expect(server.calls.end(call.id, { by: 'caller' })).toMatchObject({ phase: 'over', endedAt: server.clock.now });
  expect(server.calls.list({ limit: 3 }).map(({ id }) => id)).toContain(call.id);
  expect(server.calls.scripts).toContain('voicemail');
});

test('a script is taken from a file too', async () => {
  const path = join(fileURLToPath(new URL('../../fixtures/calls/', import.meta.url)), 'voicemail.yaml');
  await using server = await startMockServer({ clock: 'virtual', script: path });
  expect(server.call.script).toBe('voicemail');
});

test('webhooks are sent while the clock is moved, and sent again when asked for', async () => {
  const receiver = await Receiver.start();
  await using server = await startMockServer({ clock: 'virtual', script: 'voicemail' });
  const { id, secret } = server.webhooks.subscribe({ vendor: 'meetric', url: receiver.url });
  expect(secret).toMatch(/./);
  expect(server.webhooks.subscriptions).toMatchObject([{ id, vendor: 'meetric' }]);
  await server.clock.advance('2m');
  const [delivery] = server.webhooks.deliveries;
  const sent = receiver.received.length;
  expect(delivery).toMatchObject({ webhook: id, event: 'conversation.completed', status: 'delivered', attempts: [{ status: 200 }] });
  expect((await server.webhooks.redeliver(delivery?.id as string)).attempts).toHaveLength(2);
  expect(receiver.received).toHaveLength(sent + 1);
  server.webhooks.unsubscribe(id);
  expect(server.webhooks.subscriptions).toEqual([]);
  await receiver.stop();
});

test('the clock runs when it is told to', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  await server.clock.run(1000);
  expect(server.clock.speed).toBe(1000);
  await server.clock.run(0);
});

test('every API has a URL, keys and ids', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  for (const [name, api] of Object.entries(server.apis)) {
    expect(api.url).toMatch(new RegExp(`^${server.url}/${name}`));
    expect(Object.values(api.keys)[0]?.key).toBe(api.key);
    expect(api.resources).toBeTypeOf('object');
  }
});

const id = '01990a5d-ac96-774b-bcce-b302099a8057';
test.each<[string, string, RegExp, (server: Awaited<ReturnType<typeof startMockServer>>) => unknown]>([
  ['a script that there is not', 'unknown_script', /"nonsense"; there are .*voicemail/, (server) => server.calls.start('nonsense')],
  ['a number that is none', 'bad_request', /from: Expected text that matches/, (server) => server.calls.start('voicemail', { from: '12' })],
  ['an option that there is not', 'bad_request', /colour: /, (server) => server.calls.start('voicemail', { colour: 1 } as object)],
  ['a call that there is not', 'unknown_call', /no such call/, (server) => server.calls.get(id)],
  ['a call that is over', 'call_over', /over/, (server) => server.calls.end(server.calls.start('voicemail', { elapsed: '2h' }).id)],
  [
    'a host that is not allowed',
    'destination_refused',
    /./,
    (server) => server.webhooks.subscribe({ vendor: 'speko', url: 'https://example.com' }),
  ],
  ['a delivery that there is not', 'unknown_delivery', /./, (server) => server.webhooks.redeliver(id)],
  ['a time that is none', 'bad_request', /advance: /, (server) => server.clock.advance('soon')],
  ['a time that goes back', 'bad_request', /advance: /, (server) => server.clock.advance(-1)],
])('%s is refused as %s', async (_, code, message, act) => {
  await using server = await startMockServer({ clock: 'virtual' });
  const error = await (async () => act(server))().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MockServerError);
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
});

test('a script that there is not stops the start, and so does a call that nobody asked for', async () => {
  await expect(startMockServer({ script: 'nonsense' })).rejects.toThrow('"nonsense"');
  await using server = await startMockServer({ clock: 'virtual' });
  expect(() => server.call).toThrow('give startMockServer a script');
});

test('an option that there is not is refused, and told which there are', async () => {
  const refusal = /^there is no option "clok"; there are script, .*\bclock\b/;
  await expect(startMockServer({ clok: 'virtual' } as object)).rejects.toThrow(refusal);
  const hooks = { beforeAll: () => {}, beforeEach: () => {}, afterEach: () => {}, afterAll: () => {} };
  expect(() => serverForTests(hooks, { clok: 'virtual', judged: true } as object)).toThrow(refusal);
  await expect(startMockServer({ host: '' })).rejects.toThrow('the option "host" is empty');
});
