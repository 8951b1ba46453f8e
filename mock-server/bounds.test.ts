import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Bounds, readBound, usualBounds } from './bounds.ts';
import { root } from './root.ts';
import { send } from './send.ts';
import { startMockServer } from './server.ts';
import type { MemoryJournal } from './store/journal.ts';
import { useServer } from './test-client.ts';
import { Receiver } from './webhooks/test-receiver.ts';

const client = useServer({
  bounds: {
    requests: 20,
    'request-bytes': 100_000,
    calls: 100,
    'body-bytes': 2000,
    deliveries: 5,
    streams: 3,
    'call-streams': 2,
    replays: 2,
    windows: 2,
    acts: 30,
  },
});

const asked: ClientRequest[] = [];
afterEach(() => {
  for (const each of asked.splice(0)) each.destroy();
});

/** Opens a stream of all that happens. @returns the status of the answer. */
async function follow(
  path = '/_ringback/happenings',
  headers = {},
): Promise<{ readonly status: number | undefined; readonly leave: () => void }> {
  const outgoing = httpRequest(`${client.server.url}${path}`, { headers, agent: false }).end();
  asked.push(outgoing);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  response.on('error', () => {}).resume();
  return { status: response.statusCode, leave: () => outgoing.destroy() };
}

test('every bound is in the documents, with the number that holds unless another is given', () => {
  const page = readFileSync(new URL('docs/bounds.md', root), 'utf8');
  for (const [name, number] of Object.entries(usualBounds))
    expect(page).toMatch(new RegExp(`\\| \`${name}\` \\| ${number.toLocaleString('en')} \\|`));
});

test('a bound is read as it is written on a command line', () => {
  expect(readBound('calls=1000')).toEqual({ calls: 1000 });
  for (const text of ['calls', 'calls=', 'calls=0', 'calls=-1', 'calls=1.5', 'calls=many', 'nonsense=5', '__proto__=5', 'calls=1 '])
    expect(() => readBound(text)).toThrow(refusal);
});

const refusal = /is no bound; expected a whole number from 1 .* requests, .*e\.g\. calls=1000/;

test.each([
  { requests: 0 },
  { calls: -1 },
  { calls: 1.5 },
  { calls: Number.NaN },
  { calls: '5' },
  { calls: null },
  { calls: 1e15 },
  { foo: 3 },
])('a server does not start with %j, and says what is wrong with it', async (bounds) => {
  const [[name, value]] = Object.entries(bounds) as [[string, unknown]];
  const starting = startMockServer({ bounds: bounds as Partial<Bounds> });
  await expect(starting).rejects.toMatchObject({ name: 'LimitError', message: expect.stringMatching(refusal) });
  await expect(starting).rejects.toThrow(`"${name}=${value}"`);
});

test('bounds that are no object are refused, and one that is undefined is the usual one', async () => {
  await expect(startMockServer({ bounds: 3 as never })).rejects.toThrow(/"3" gives no bounds; expected an object such as/);
  await using server = await startMockServer({ bounds: { calls: undefined } as never });
  expect(server.bounds).toEqual(usualBounds);
});

test.each(Object.keys(usualBounds))('a server with the lowest bound of %s answers', async (name) => {
  await using server = await startMockServer({ clock: 'virtual', bounds: { [name]: 1 } });
  const { secret } = server.world.keys.of('meetric')[0] as { readonly secret: string };
  const list = () => send(`${server.url}${server.prefixOf('meetric')}/conversations`, { headers: { authorization: `Bearer ${secret}` } });
  for (let index = 0; index < 3; index++) expect((await list()).status).toBe(200);
  const started = await send(`${server.url}/_ringback/calls`, { method: 'POST', body: { script: 'no-answer' } });
  expect(started.status).toBe(name === 'body-bytes' ? 413 : 201);
  expect((await send(`${server.url}/_ringback/reset`, { method: 'POST' })).status).toBe(200);
  expect((await list()).status).toBe(200);
});

test('RES-01: of requests only the last are remembered, by number and by bytes', async () => {
  for (let index = 0; index < 30; index++) await client.ask('speko', `/${index}`);
  const { log } = client.server;
  expect(log.list().map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 10));
  for (let index = 0; index < 10; index++) await client.ask('speko', `/v1/calls/${'x'.repeat(14_000)}`, { key: 'full' });
  expect(log.list().length).toBeLessThan(20);
  expect(JSON.stringify(log.list()).length).toBeLessThan(250_000);
});

test('RES-02: beyond the bound the call that was added first is forgotten, and is unknown from then on', async () => {
  const first = await client.startCall('no-answer');
  for (let index = 0; index < 100; index++) await client.startCall('no-answer');
  expect(client.server.world.calls.size).toBe(100);
  const reply = await client.ask<{ code: string }>('speko', `/v1/calls/${first.id}`, { key: 'full' });
  expect(reply.status).toBe(404);
});

test('beyond the bound of their bytes the calls that were added first are forgotten too, and the last one is kept', async () => {
  await using server = await startMockServer({ clock: 'virtual', bounds: { 'call-bytes': 100_000 } });
  const start = async (bytes: number) => {
    const body = { script: 'no-answer', tenant: 'globex', metadata: { text: 'å'.repeat(bytes / 2) } };
    return (await send<{ id: string }>(`${server.url}/_ringback/calls`, { method: 'POST', body })).body.id;
  };
  const kept = (ids: readonly string[]) => ids.map((id) => server.world.calls.get(id) !== undefined);
  const ids = [await start(30_000), await start(30_000), await start(30_000)];
  expect(kept(ids)).toEqual([true, true, true]);
  ids.push(await start(30_000));
  expect(kept(ids)).toEqual([false, true, true, true]);
  ids.push(await start(200_000));
  expect(kept(ids)).toEqual([false, false, false, false, true]);
  ids.push(await start(30_000));
  expect(kept(ids)).toEqual([false, false, false, false, false, true]);
});

test('what a call that was forgotten would still have to tell is told to nobody, and waits for no moment', async () => {
  const receiver = await Receiver.start();
  await client.control('/webhooks', { vendor: 'meetric', url: receiver.url, tenant: 'globex' }, 201);
  const { leave } = await follow();
  const start = async (calls: number) => {
    for (let index = 0; index < calls; index++) await client.startCall('tool-error', { tenant: 'globex' });
  };
  await start(100);
  const { clock, playback } = client.server.world;
  const before = [clock.waiting, playback.size];
  await start(50);
  expect([clock.waiting, playback.size]).toEqual(before);
  leave();
  await client.advance('10m');
  // A call of the fixtures begins anew meanwhile, which is one more that takes the place of another.
  expect(receiver.received.length).toBeGreaterThan(95);
  expect(receiver.received.length).toBeLessThanOrEqual(100);
  await receiver.stop();
});

test('a body beyond the bound is refused', async () => {
  const body = { script: 'no-answer', metadata: { text: 'x'.repeat(2000) } };
  expect((await client.ask('ringback', '/calls', { method: 'POST', body })).status).toBe(413);
});

test('WH-20, RES-05: beyond the bound the oldest delivery is forgotten, and is not tried again', async () => {
  const receiver = await Receiver.start();
  receiver.answers.push(...Array.from({ length: 100 }, () => 500));
  for (let index = 0; index < 4; index++)
    await client.control('/webhooks', { vendor: 'meetric', url: receiver.url, tenant: 'globex' }, 201);
  for (let index = 0; index < 3; index++) await client.startCall('tool-error', { tenant: 'globex' });
  await client.advance('3h');
  const { deliveries } = (await client.ask<{ deliveries: { id: string; attempts: object[] }[] }>('ringback', '/deliveries')).body;
  const remembered = new Set(deliveries.filter(({ attempts }) => attempts.length === 4).map(({ id }) => id));
  expect([deliveries.length, remembered.size]).toEqual([5, 5]);
  const tries = new Map<unknown, number>();
  for (const { headers } of receiver.received)
    tries.set(headers['x-webhook-delivery-id'], (tries.get(headers['x-webhook-delivery-id']) ?? 0) + 1);
  for (const [id, times] of tries) expect(times).toBe(remembered.has(id as string) ? 4 : 1);
  await receiver.stop();
});

test('a delivery that was forgotten is not told of by its call either', async () => {
  const receiver = await Receiver.start();
  for (const vendor of ['speko', 'speechify']) await client.control('/webhooks', { vendor, url: receiver.url }, 201);
  const { names } = await client.startCall('booked-appointment');
  const told = async () => {
    const path = `/v1/agents/conversations/${names['speechify']}/webhook-deliveries`;
    const { body } = await client.ask<{ deliveries: object[] }>('speechify', path, { key: 'owner' });
    return body.deliveries.length;
  };
  const report = async () => (await client.ask('speko', `/v1/calls/${names['speko']}`, { key: 'full' })).text;
  await client.advance('3s');
  expect(await told()).toBeGreaterThan(0);
  const later = async () => {
    await client.advance('500ms');
    return report();
  };
  await expect.poll(later, { interval: 5, timeout: 10_000 }).toContain('"post_call_webhook_status":"delivered"');
  for (let index = 0; index < 5; index++) await client.startCall('booked-appointment');
  await client.advance('10m');
  expect([await told(), await report()]).toEqual([0, expect.stringContaining('"post_call_webhook_status":"not_configured"')]);
  await receiver.stop();
});

test('beyond the bound of open streams another one is refused with 429, until one ends', async () => {
  const open = [await follow(), await follow(), await follow()];
  expect(open.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await follow()).status).toBe(429);
  const { live_call: id } = client.resources('smallest');
  const headers = { authorization: `Bearer ${client.keyOf('smallest', 'owner')}` };
  expect((await follow(`/smallest/atoms/v1/events?callId=${id}`, headers)).status).toBe(429);
  open[0]?.leave();
  await expect.poll(async () => (await follow()).status, { interval: 5 }).toBe(200);
});

test('of one call no more streams are open than its bound, whichever API they are of; of other calls there may be more', async () => {
  const [live, other] = [await client.startCall('booked-appointment'), await client.startCall('booked-appointment')];
  const smallest = { authorization: `Bearer ${client.keyOf('smallest', 'owner')}` };
  const speko = { authorization: `Bearer ${client.keyOf('speko', 'full')}` };
  const listen = ({ names }: typeof live) => follow(`/smallest/atoms/v1/events?callId=${names['smallest']}`, smallest);
  const session = ({ names }: typeof live) => follow(`${client.server.prefixOf('speko')}/v1/sessions/${names['speko']}/stream`, speko);
  const open = [await listen(live), await session(live)];
  expect(open.map(({ status }) => status)).toEqual([200, 200]);
  expect([(await listen(live)).status, (await session(live)).status, (await listen(other)).status]).toEqual([429, 429, 200]);
  for (const each of asked.splice(1)) each.destroy();
  await expect.poll(async () => (await listen(live)).status, { interval: 5 }).toBe(200);
});

test('beyond the bound the answer that was remembered first is forgotten, and its request is judged anew', async () => {
  const { agent_id: agent } = client.resources('speechify');
  const dial = (key: string) =>
    client.ask('speechify', '/v1/agents/outbound-calls', {
      method: 'POST',
      key: 'owner',
      headers: { 'Idempotency-Key': key },
      body: { agent_id: agent, to: '+12025550180' },
    });
  const first = await dial('one');
  expect((await dial('one')).headers['idempotent-replayed']).toBe('true');
  for (const key of ['two', 'three']) await dial(key);
  const again = await dial('one');
  expect(again.headers).not.toHaveProperty('idempotent-replayed');
  expect(again.text).not.toBe(first.text);
});

test('of the acts in memory the first are kept, and a new world begins anew', async () => {
  for (let index = 0; index < 40; index++) await client.startCall('no-answer');
  const journal = () => (client.server.journal as MemoryJournal).length;
  expect(journal()).toBe(30);
  client.server.reset();
  expect(journal()).toBe(1);
});

test('of the acts in memory no more are kept than the bound of their bytes, wherever they come from', async () => {
  await using server = await startMockServer({ clock: 'virtual', bounds: { 'act-bytes': 2000 } });
  const { entries } = server.journal as MemoryJournal;
  for (let index = 0; index < 40; index++) await send(`${server.url}/_ringback/calls`, { method: 'POST', body: { script: 'no-answer' } });
  const { length } = (server.journal as MemoryJournal).entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  expect([length > 1800, length <= 2000, entries.length]).toEqual([true, true, 1]);
  server.reset();
  expect((server.journal as MemoryJournal).length).toBe(1);
});

test('of those who are counted for a limit the one that began first is forgotten, and begins anew', async () => {
  await client.ask('ringback', '/limits/meetric', { method: 'PUT', body: { requests: { most: 1, window: '1h' } } });
  const status = async (key: string) => (await client.ask('meetric', '/account', { key })).status;
  expect([await status('all'), await status('all')]).toEqual([200, 429]);
  for (const key of ['outsider', 'reference']) expect(await status(key)).toBe(200);
  expect(await status('all')).toBe(200);
});
