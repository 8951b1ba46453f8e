import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '@octokit/webhooks-methods';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { components as Meetric } from '../../openapi/meetric/types.gen.ts';
import type { components } from '../../openapi/ringback/types.gen.ts';
import type { Call } from '../call/call.ts';
import { hour, minute, second, toIso } from '../call/time.ts';
import { type Server, startMockServer } from '../server.ts';
import { send, useServer } from '../test-client.ts';
import { meetric } from '../vendors/meetric/index.ts';
import type { Delivery } from './deliveries.ts';
import { type Answer, flood, hang, type Received, Receiver, redirect, reset } from './test-receiver.ts';

type Subscription = components['schemas']['Subscription'];
type Shown = components['schemas']['Delivery'];

const client = useServer();
let receiver: Receiver;
let stopped: Receiver[];
beforeEach(async () => {
  stopped = [];
  receiver = await newReceiver();
});
afterEach(() => Promise.all(stopped.map((each) => each.stop())));

async function newReceiver(): Promise<Receiver> {
  const made = await Receiver.start();
  stopped.push(made);
  return made;
}

// In the first account calls begin by themselves; in this one only the ones that a test starts.
const quiet = { tenant: 'globex' };

const subscribe = (more: object = quiet, at = receiver): Promise<Subscription> =>
  client.control('/webhooks', { vendor: 'meetric', url: at.url, ...more }, 201);

const moveTo = (ms: number): Promise<unknown> => client.advance(`${ms - client.server.world.now}ms`);

/** Starts a call. @returns it, and the moment at which it will have been processed. */
async function start(script = 'booked-appointment', more: object = quiet): Promise<{ call: Call; processedAt: number }> {
  const { id } = await client.startCall(script, more);
  const call = client.server.world.calls.get(id) as Call;
  return { call, processedAt: call.createdAt + (call.events.findLast(({ type }) => type === 'processed')?.at as number) };
}

/** Starts a call and lets it run until it has been processed. */
async function play(script?: string, more?: object): Promise<Call> {
  const { call, processedAt } = await start(script, more);
  await moveTo(processedAt);
  return call;
}

/** Of the calls that begin by themselves, an agent's own webhook is told. */
const deliveries = async (): Promise<Shown[]> =>
  (await client.ask<{ deliveries: Shown[] }>('ringback', '/deliveries')).body.deliveries.filter(({ vendor }) => vendor === 'meetric');

const idOf = ({ headers }: Received): unknown => headers['x-webhook-delivery-id'];
const callOf = ({ body }: Received): unknown => JSON.parse(body.toString()).data.conversation.id;

// Who is told what

test('every subscriber is told once of every call that was processed', async () => {
  const other = await newReceiver();
  await subscribe(quiet);
  await subscribe(quiet, other);
  const calls = [await start(), await start('video-demo'), await start('tool-error')].map(({ call }) => call);
  await client.advance('1h');
  for (const { received } of [receiver, other]) expect(received.map(callOf).toSorted()).toEqual(calls.map(({ id }) => id).toSorted());
  const all = [...receiver.received, ...other.received];
  expect(new Set(all.map(idOf)).size).toBe(6);
  expect((await deliveries()).map(({ status, attempts }) => [status, attempts.length])).toEqual(
    Array.from({ length: 6 }, () => ['delivered', 1]),
  );
});

test('a subscriber is told at the moment the conversation has been processed, not before', async () => {
  await subscribe();
  const { processedAt } = await start();
  await moveTo(processedAt - 1);
  expect(receiver.received).toEqual([]);
  await moveTo(processedAt);
  expect(receiver.received).toHaveLength(1);
});

test('a subscriber hears nothing of the calls of other accounts', async () => {
  const other = await newReceiver();
  await subscribe({ tenant: 'acme' }, other);
  await subscribe(quiet);
  const own = await play();
  const foreign = await play('video-demo', { tenant: 'acme' });
  expect(receiver.received.map(callOf)).toEqual([own.id]);
  expect(other.received.map(callOf)).toContain(foreign.id);
  expect(other.received.map(callOf)).not.toContain(own.id);
});

test('calls of the past are not announced, and neither is one that was processed before somebody subscribed', async () => {
  await play();
  await subscribe();
  await client.advance('3h');
  expect(receiver.received).toEqual([]);
});

test('who subscribes during a call is told of it', async () => {
  const { call, processedAt } = await start();
  await moveTo(processedAt - 1);
  await subscribe();
  await moveTo(processedAt);
  expect(receiver.received.map(callOf)).toEqual([call.id]);
});

test('a call that was ended by hand is announced when it has been processed', async () => {
  await subscribe();
  const { call } = await start();
  await client.advance('10s');
  await client.control(`/calls/${call.id}/end`, { by: 'network' });
  await client.advance('1h');
  expect(receiver.received.map(callOf)).toEqual([call.id]);
});

test('a call that nobody answered is not announced', async () => {
  await subscribe();
  await play('no-answer');
  expect(receiver.received).toEqual([]);
  expect(await deliveries()).toEqual([]);
});

test('after a reset nobody is told anything', async () => {
  await subscribe();
  receiver.answers.push(500);
  await play();
  await start();
  client.server.reset();
  await client.advance('2h');
  expect(receiver.received).toHaveLength(1);
});

// What they are told

const secrets = ['eight ch', 'It’s a 🦷 secret to everybody', 'x'.repeat(256)];

test.each([undefined, ...secrets])(
  'WH-01, WH-40, WH-41: the bytes that arrive are the bytes that were signed (secret %s)',
  async (given) => {
    const { secret = '' } = await subscribe({ ...quiet, ...(given !== undefined && { secret: given }) });
    expect(secret).toBe(given ?? secret);
    await play('swedish-sales');
    const [{ body, headers }] = receiver.received as [Received];
    // Text that a receiver who counts characters instead of bytes would get wrong.
    expect(body.length).toBeGreaterThan(body.toString().length);
    const signature = headers['x-webhook-signature'] as string;
    expect(signature).toMatch(/^sha256=[0-9a-f]{64}$/);
    expect(signature).toBe(`sha256=${createHmac('sha256', Buffer.from(secret)).update(body).digest('hex')}`);
    expect(await verify(secret, body.toString(), signature)).toBe(true);
    expect(await verify(`${secret}.`, body.toString(), signature)).toBe(false);
    expect(await verify(secret, JSON.stringify(JSON.parse(body.toString()), null, 1), signature)).toBe(false);
  },
);

test('a secret that was made up is long, and no other subscription has it', async () => {
  const made = [await subscribe(), await subscribe()].map(({ secret }) => secret);
  expect(new Set(made).size).toBe(2);
  for (const secret of made) expect(secret).toMatch(/^whsec_[0-9a-f]{48}$/);
});

test('WH-05: the headers say what it is, which it is, and when it was sent', async () => {
  await subscribe();
  const { processedAt } = await start();
  await moveTo(processedAt);
  const [{ headers, rawHeaders, body }] = receiver.received as [Received];
  const [shown] = await deliveries();
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'content-length': String(body.length),
    'user-agent': 'ringback',
    'x-webhook-event': 'conversation.completed',
    'x-webhook-delivery-id': shown?.id,
    'x-webhook-timestamp': String(Math.floor(processedAt / 1000)),
  });
  expect(JSON.parse(body.toString())._meta.delivery_id).toBe(shown?.id);
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  expect(names).toEqual(
    expect.arrayContaining(['X-Webhook-Signature', 'X-Webhook-Event', 'X-Webhook-Delivery-Id', 'X-Webhook-Timestamp', 'Content-Type']),
  );
  expect(new Set(names).size).toBe(names.length);
});

// The vendor's own signature, held against vectors that others have published

test.each([
  // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
  ["It's a Secret to Everybody", 'Hello, World!', '757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17'],
  // RFC 4231, 4.2, 4.3 and 4.5; the keys of the others are no text, and a secret is.
  ['\x0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  ['Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  [
    Buffer.from(Array.from({ length: 25 }, (_, index) => index + 1)).toString(),
    Buffer.alloc(50, 0xcd),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
])('WH-02, WH-03: secret %j signs %s as published', (secret, body, expected) => {
  const delivery = { id: 'd', event: 'e', subscription: { secret } } as unknown as Delivery;
  expect(meetric.hook?.headers(delivery, Buffer.from(body), 0)['X-Webhook-Signature']).toBe(`sha256=${expected}`);
});

// Attempts

const schedule = [0, 30 * second, 5 * minute + 30 * second, hour + 5 * minute + 30 * second];

test.each<[string, Answer]>([
  ['400', 400],
  ['500', 500],
  ['503', 503],
  ['404', 404],
  ['410', 410],
  ['429', 429],
  ['304', 304],
  ['a redirect that keeps the method', redirect(307, '/elsewhere')],
  ['a redirect that does not', redirect(302, '/elsewhere')],
  ['a permanent redirect', redirect(301, '/elsewhere')],
  ['a reset connection', reset],
])('WH-07, WH-08, WH-11, WH-14: after %s it is tried again in 30 s, then 5 min, then 1 h, and then no more', async (_, answer) => {
  await subscribe();
  receiver.answers.push(...Array.from({ length: 9 }, () => answer));
  const { call, processedAt } = await start();
  for (const [index, after] of schedule.entries()) {
    await moveTo(processedAt + after - 1);
    expect(receiver.received).toHaveLength(index);
    await moveTo(processedAt + after);
    expect(receiver.received).toHaveLength(index + 1);
    const [shown] = await deliveries();
    expect(shown).toMatchObject({
      call: call.id,
      status: index < 3 ? 'pending' : 'failed',
      nextAt: index < 3 ? toIso(processedAt + (schedule[index + 1] as number)) : null,
    });
  }
  await client.advance('5h');
  expect(receiver.received).toHaveLength(4);
  expect(new Set(receiver.received.map(({ path }) => path))).toEqual(new Set(['/hook']));
  const [shown] = await deliveries();
  expect(shown?.attempts.map(({ at }) => at)).toEqual(schedule.map((after) => toIso(processedAt + after)));
});

test.each([
  ['that nobody is there', /^ECONNREFUSED$/, 'http:'],
  ['that no TLS is spoken there', /^(EPROTO|ERR_SSL_\w+)$/, 'https:'],
])('WH-08: %s is a failure like any other, and tried again', async (_, error, scheme) => {
  await subscribe({ ...quiet, url: receiver.url.replace('http:', scheme) });
  if (scheme === 'http:') await receiver.stop();
  const { processedAt } = await start();
  await moveTo(processedAt + 2 * hour);
  const [shown] = await deliveries();
  expect(shown).toMatchObject({ status: 'failed', nextAt: null });
  expect(shown?.attempts).toEqual(
    schedule.map((after) => ({ at: toIso(processedAt + after), status: null, error: expect.stringMatching(error) })),
  );
});

test('WH-13: every attempt has the same id and the same bytes, and a timestamp of its own', async () => {
  const { secret = '' } = await subscribe();
  receiver.answers.push(500, reset, 503);
  const { call, processedAt } = await start();
  await moveTo(processedAt);
  // What happens to the call meanwhile does not change what was announced.
  await client.ask('speko', `/v1/calls/${call.id}/report/finalize`, { method: 'POST', key: 'outsider', body: { forceAnalysis: true } });
  await moveTo(processedAt + 2 * hour);
  expect(receiver.received).toHaveLength(4);
  expect(new Set(receiver.received.map(idOf)).size).toBe(1);
  expect(new Set(receiver.received.map(({ body }) => body.toString())).size).toBe(1);
  expect(receiver.received.map(({ headers }) => Number(headers['x-webhook-timestamp']))).toEqual(
    schedule.map((after) => Math.floor((processedAt + after) / 1000)),
  );
  for (const { body, headers } of receiver.received)
    expect(await verify(secret, body.toString(), headers['x-webhook-signature'] as string)).toBe(true);
  expect((await deliveries()).map(({ status }) => status)).toEqual(['delivered']);
});

test.each([200, 201, 202, 204, 299])('WH-06: %i is success, and it is not sent again', async (status) => {
  await subscribe();
  receiver.answers.push(status);
  await play();
  await client.advance('2h');
  expect(receiver.received).toHaveLength(1);
  expect(await deliveries()).toMatchObject([{ status: 'delivered', nextAt: null, attempts: [{ status, error: null }] }]);
});

test('an answer that never ends is success all the same', async () => {
  await subscribe();
  receiver.answers.push(flood);
  await play();
  expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: [{ status: 200 }] }]);
});

test('one who fails does not keep others from being told', async () => {
  const other = await newReceiver();
  receiver.answers.push(500, 500, 500, 500);
  await subscribe();
  await subscribe(quiet, other);
  await play();
  expect([receiver, other].map(({ received }) => received.length)).toEqual([1, 1]);
});

// By hand

const redeliver = (id: string, expected = 200): Promise<Shown> => client.control(`/deliveries/${id}/redeliver`, {}, expected);

test('a delivery that has failed for good can be sent again, the same to the byte', async () => {
  await subscribe();
  receiver.answers.push(500, 500, 500, 500);
  await play();
  await client.advance('2h');
  const [failed] = (await deliveries()) as [Shown];
  expect(failed.status).toBe('failed');
  const again = await redeliver(failed.id);
  expect(again).toMatchObject({ id: failed.id, status: 'delivered', nextAt: null });
  expect(again.attempts).toHaveLength(5);
  expect(await deliveries()).toEqual([again]);
  expect(new Set(receiver.received.map(({ body }) => body.toString())).size).toBe(1);
  expect(new Set(receiver.received.map(idOf))).toEqual(new Set([failed.id]));
});

test('a delivery that was taken can be sent again, and stays delivered when that fails', async () => {
  await subscribe();
  await play();
  receiver.answers.push(500);
  const [{ id }] = (await deliveries()) as [Shown];
  expect(await redeliver(id)).toMatchObject({ status: 'delivered', nextAt: null, attempts: [{ status: 200 }, { status: 500 }] });
  await client.advance('2h');
  expect(receiver.received).toHaveLength(2);
});

test('what is sent by hand takes the place of the next attempt', async () => {
  await subscribe();
  receiver.answers.push(500, 500, 500, 500);
  const { processedAt } = await start();
  await moveTo(processedAt + 10 * second);
  const [{ id }] = (await deliveries()) as [Shown];
  expect(await redeliver(id)).toMatchObject({ status: 'pending', nextAt: toIso(processedAt + 10 * second + 5 * minute) });
  await moveTo(processedAt + minute);
  expect(receiver.received).toHaveLength(2);
  await client.advance('2h');
  expect(receiver.received).toHaveLength(4);
});

test('a delivery that is not known cannot be sent again', async () => {
  for (const id of ['019bbbbb-bbbb-7bbb-8bbb-bbbbbbbbbbbb', 'mine'])
    expect(await redeliver(id, 404)).toMatchObject({ error: { code: 'unknown_delivery' } });
});

test('WH-28: a webhook to this very server is not sent, so that nobody acts through it and nothing goes round', async () => {
  const { world, url } = client.server;
  const { port } = new URL(url);
  for (const host of ['127.0.0.1', 'localhost', '127.1', '[::1]'])
    await client.control('/webhooks', { vendor: 'meetric', url: `http://${host}:${port}/_ringback/reset`, ...quiet }, 201);
  await play();
  expect(client.server.world).toBe(world);
  const sent = await deliveries();
  expect(sent.length).toBe(4);
  for (const { attempts } of sent) expect(attempts).toMatchObject([{ status: null, error: expect.stringMatching(/this very server/) }]);
});

test('who unsubscribes is told no more, and what waited for it is not sent', async () => {
  const { id } = await subscribe();
  receiver.answers.push(500);
  await play();
  const { call } = await start();
  await client.ask('ringback', `/webhooks/${id}`, { method: 'DELETE' });
  await client.advance('3h');
  expect(receiver.received).toHaveLength(1);
  expect((await deliveries()).map(({ call: of }) => of)).not.toContain(call.id);
});

// What the vendor shows of it

test('the vendor lists each delivery as it stands', async () => {
  await subscribe();
  const list = async () => {
    const { body } = await client.ask<Meetric['schemas']['Deliveries']>('meetric', '/webhooks/deliveries', { key: 'outsider' });
    return body.deliveries.map(({ status, attempts, response_status, delivered_at }) => [status, attempts, response_status, delivered_at]);
  };
  receiver.answers.push(500, reset, 503, 503);
  const { processedAt } = await start();
  await moveTo(processedAt);
  expect(await list()).toEqual([['pending', 1, 500, null]]);
  await moveTo(processedAt + (schedule[1] as number));
  expect(await list()).toEqual([['pending', 2, null, null]]);
  await moveTo(processedAt + (schedule[3] as number));
  expect(await list()).toEqual([['failed', 4, 503, null]]);
  const [{ id }] = (await deliveries()) as [Shown];
  await redeliver(id);
  expect(await list()).toEqual([['delivered', 5, 200, toIso(client.server.world.now)]]);
});

// Bounds

test('WH-15: a receiver that does not answer does not keep others from being told', async () => {
  // On a clock that goes by itself: one that is moved waits for everybody.
  await using server = await startMockServer({ clock: '1000x' });
  const other = await newReceiver();
  receiver.answers.push(...Array.from({ length: 1000 }, () => hang));
  for (const { url } of [receiver, other]) await subscribeAt(server, url, 'acme');
  await vi.waitFor(() => expect(other.received.length).toBeGreaterThan(1), { timeout: 10_000 });
  // What follows is sent to it too, although it has not answered what was before.
  await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(1), { timeout: 10_000 });
});

const subscribeAt = (server: Server, url: string, tenant: string): Promise<unknown> =>
  send(`${server.url}/_ringback/webhooks`, { method: 'POST', body: { vendor: 'meetric', url, tenant } });

test('a receiver that does not answer does not hold up the end of the server, and is asked again by the next one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const options = { clock: 'virtual', journal: join(folder, 'journal.jsonl') };
  try {
    const server = await startMockServer(options);
    await subscribeAt(server, receiver.url, 'globex');
    await send(`${server.url}/_ringback/calls`, { method: 'POST', body: { script: 'tool-error', tenant: 'globex' } });
    receiver.answers.push(500, 500, hang);
    await server.world.clock.advance(2 * minute);
    const moving = server.world.clock.advance(10 * minute);
    await vi.waitFor(() => expect(receiver.received).toHaveLength(3), { timeout: 5000 });
    const before = performance.now();
    await server.close();
    await moving;
    expect(performance.now() - before).toBeLessThan(2000);
    await using again = await startMockServer(options);
    await again.world.clock.advance(10 * minute);
    expect(receiver.received).toHaveLength(4);
    expect(new Set(receiver.received.map(idOf)).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body.toString())).size).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
