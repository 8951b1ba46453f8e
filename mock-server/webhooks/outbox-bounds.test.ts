import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { components } from '../../openapi/ringback/types.gen.ts';
import { useServer } from '../test-client.ts';
import { Receiver } from './test-receiver.ts';

type Shown = components['schemas']['Delivery'];

const client = useServer({ bounds: { deliveries: 6, attempts: 3, posts: 3, 'receiver-posts': 2 } });
let slow: Receiver;
let other: Receiver;
beforeEach(async () => {
  [slow, other] = [await Receiver.start(), await Receiver.start()];
});
afterEach(async () => {
  await Promise.all([slow, other].map((each) => each.stop()));
});

/** Lets three calls be announced to both, one after another. @returns the deliveries to each. */
async function announce(): Promise<readonly (readonly Shown[])[]> {
  const webhooks: string[] = [];
  for (const { url } of [slow, other]) {
    const { id } = await client.control<{ id: string }>('/webhooks', { vendor: 'meetric', url, tenant: 'globex' }, 201);
    webhooks.push(id);
  }
  for (let index = 0; index < 3; index++) await client.startCall('tool-error', { tenant: 'globex' });
  await client.advance('10m');
  const deliveries = await shown();
  for (const each of [slow, other]) each.received.length = 0;
  return webhooks.map((id) => deliveries.filter(({ webhook }) => webhook === id));
}

const shown = async (): Promise<Shown[]> => (await client.ask<{ deliveries: Shown[] }>('ringback', '/deliveries')).body.deliveries;
const redeliver = ({ id }: Shown): Promise<Shown> => client.control(`/deliveries/${id}/redeliver`, {});

/** Has a receiver keep everybody waiting. @returns the answers that it owes. */
function keepWaiting(receiver: Receiver): ServerResponse[] {
  const owed: ServerResponse[] = [];
  receiver.answers.push(...Array.from({ length: 100 }, () => (response: ServerResponse) => void owed.push(response)));
  return owed;
}

test('WH-15: one receiver has no more attempts under way than its bound, and the others are told meanwhile', async () => {
  const [toSlow = [], toOther = []] = await announce();
  const owed = keepWaiting(slow);
  const sent = toSlow.map(redeliver);
  await expect.poll(() => owed.length).toBe(2);
  for (const delivery of toOther) expect((await redeliver(delivery)).attempts).toHaveLength(2);
  expect(owed).toHaveLength(2);
  owed[0]?.end();
  await expect.poll(() => owed.length).toBe(3);
  for (const response of owed) response.end();
  expect((await Promise.all(sent)).map(({ attempts }) => attempts.length)).toEqual([2, 2, 2]);
});

test('of all receivers no more attempts are under way than the bound, and the rest wait for their turn', async () => {
  const [toSlow = [], toOther = []] = await announce();
  const owed = [keepWaiting(slow), keepWaiting(other)];
  const sent = [...toSlow, ...toOther].map(redeliver);
  const underWay = () => owed.flat().filter((response) => !response.writableEnded);
  for (let left = 6; left > 0; left--) {
    await expect.poll(() => underWay().length).toBe(Math.min(left, 3));
    // Now of the one, now of the other: each has its own bound too.
    underWay()
      .at(left % 2 === 0 ? -1 : 0)
      ?.end();
  }
  await Promise.all(sent);
  expect([slow, other].map(({ received }) => received.length)).toEqual([3, 3]);
});

test('an attempt under way for a delivery that is forgotten is given up, and one that waited is not made', async () => {
  const [toSlow = []] = await announce();
  const owed = keepWaiting(slow);
  const sent = toSlow.map(redeliver);
  await expect.poll(() => owed.length).toBe(2);
  const before = performance.now();
  const hungUp = Promise.all(owed.map((response) => new Promise((resolve) => response.on('close', resolve))));
  await client.ask('ringback', `/webhooks/${toSlow[0]?.webhook}`, { method: 'DELETE' });
  for (let index = 0; index < 6; index++) await client.startCall('tool-error', { tenant: 'globex' });
  await client.advance('10m');
  await Promise.all(sent);
  await hungUp;
  // By itself it would end after ten seconds.
  expect(performance.now() - before).toBeLessThan(5000);
  expect(owed).toHaveLength(2);
});

test('who asks again and again for a delivery that waits for its turn has it sent once', async () => {
  const [toSlow = []] = await announce();
  const owed = keepWaiting(slow);
  const [first, second, third] = toSlow as [Shown, Shown, Shown];
  const sent = [redeliver(first), redeliver(second)];
  await expect.poll(() => owed.length).toBe(2);
  sent.push(...Array.from({ length: 20 }, () => redeliver(third)));
  slow.answers.length = 0;
  // Those who ask come over connections of their own.
  await client.advance('1s');
  for (const response of owed) response.end();
  expect((await Promise.all(sent)).at(-1)?.attempts).toHaveLength(2);
  expect(slow.received).toHaveLength(3);
});

test('of the attempts of a delivery the last are remembered, and APIs that count them go on counting', async () => {
  const [[first]] = (await announce()) as [[Shown]];
  slow.answers.push(500, 500, 500, 501);
  for (let index = 0; index < 4; index++) await redeliver(first);
  const { attempts, status } = (await shown()).find(({ id }) => id === first.id) as Shown;
  expect([status, attempts.map((attempt) => attempt.status)]).toEqual(['delivered', [500, 500, 501]]);
  const { body } = await client.ask<{ deliveries: { id: string }[] }>('meetric', '/webhooks/deliveries', { key: 'outsider' });
  expect(body.deliveries.find(({ id }) => id === first.id)).toMatchObject({
    attempts: 5,
    status: 'delivered',
    delivered_at: expect.any(String),
  });
});

test('a delivery is tried as often as its vendor tries, however few attempts are remembered', async () => {
  slow.answers.push(...Array.from({ length: 100 }, () => 500));
  await announce();
  slow.received.length = 0;
  await client.startCall('tool-error', { tenant: 'globex' });
  await client.advance('3h');
  const tries = new Map<unknown, number>();
  for (const { headers } of slow.received)
    tries.set(headers['x-webhook-delivery-id'], (tries.get(headers['x-webhook-delivery-id']) ?? 0) + 1);
  expect(Math.max(...tries.values())).toBe(4);
});

test('of a delivery that is forgotten nothing waits for its next attempt', async () => {
  slow.answers.push(...Array.from({ length: 100 }, () => 500));
  await announce();
  const { clock } = client.server.world;
  const before = clock.waiting;
  for (let index = 0; index < 20; index++) {
    await client.startCall('tool-error', { tenant: 'globex' });
    await client.advance('1m');
  }
  expect(clock.waiting).toBeLessThanOrEqual(before + 6);
});
