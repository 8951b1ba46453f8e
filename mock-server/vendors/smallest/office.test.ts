import { expect, test } from 'vitest';
import { startMockServer } from '../../server.ts';
import { send, useServer } from '../../test-client.ts';
import { plan } from './plan.ts';

const client = useServer();

// biome-ignore lint/suspicious/noExplicitAny: answers of several operations, of which a few members are read.
type Body = any;

const ask = (method: string, path: string, body?: object, key = 'owner') =>
  client.ask<Body>('smallest', path, { method, key, ...(body && { body }) });
const dataOf = async (path: string): Promise<Body> => (await ask('GET', path)).body.data;

test('a number that another API has is listed, with the agent that answers it', async () => {
  const { agents } = await dataOf('/agent?search=front');
  const [number] = await dataOf('/product/phone-numbers');

  expect(number).toMatchObject({
    productType: 'telephony',
    agentId: agents[0]._id,
    attributes: { provider: 'twilio', phoneNumber: '+12025550111', countryCode: 'US', areaCode: '202' },
  });
});

test.each([
  ['SE', '', []],
  ['US', '&areaCode=312', ['13125550100']],
  ['us', '', ['12025550100']],
  ['FR', '', []],
])('numbers of %s%s are offered', async (country, more, [first]) => {
  const offers = await dataOf(`/product/get-available-numbers?provider=plivo&countryCode=${country}${more}`);

  if (country === 'FR') expect(offers).toEqual([]);
  else expect(offers).toHaveLength(5);
  if (first !== undefined) expect(offers[0].phoneNumber).toBe(first);
});

test('a number that was rented here is everybody’s, and is taken away from all', async () => {
  await ask('POST', '/product/rent-number', { phoneNumber: '12025550120', provider: 'plivo' });
  const listed = async () => JSON.stringify((await client.ask('speechify', '/v1/phone-numbers', { key: 'owner' })).body);
  expect(client.server.world.numbers.of('acme').at(-1)?.e164).toBe('+12025550120');
  const before = await listed();

  const product = (await dataOf('/product/phone-numbers')).at(-1);
  expect(product).toMatchObject({ agentId: null, attributes: { provider: 'plivo', phoneNumber: '+12025550120' } });
  await ask('POST', '/product/release-number', { productId: product._id });
  expect(before).not.toBe(await listed());
});

test('a number of another organisation cannot be brought along, nor given back', async () => {
  const own = { phoneNumber: '+13125550110', sipTerminationUrl: 'trunk.carrier.example' };
  expect(await ask('POST', '/product/import-phone-number', own)).toMatchObject({ body: { errors: ['Number already present'] } });
  const [{ _id: productId }] = (await ask('GET', '/product/phone-numbers', undefined, 'outsider')).body.data;
  expect(await ask('POST', '/product/release-number', { productId })).toMatchObject({ status: 400 });
});

test('a plan ends at a hundred numbers', async () => {
  const { world } = client.server;
  const [like] = world.numbers.of('acme');
  for (let index = world.numbers.count('acme'); index < plan.numbers; index++)
    world.numbers.add({ ...like, id: world.mint.uuid(world.now), e164: `+1999${1_000_000 + index}` } as NonNullable<typeof like>);

  const { status, body } = await ask('POST', '/product/rent-number', { phoneNumber: '12025550120', provider: 'plivo' });
  expect(status).toBe(400);
  expect(body.errors.join()).toMatch(/plan.*upgrade/);
});

test('a credit is spent on every call', async () => {
  const { currentCredits: before } = await dataOf('/user/subscription');
  await client.startCall('voicemail');

  expect((await dataOf('/user/subscription')).currentCredits).toBe(before - 1);
});

test.each([
  [Date.UTC(2026, 1, 8), '2026-03-01T00:00:00.000Z'],
  [Date.UTC(2026, 11, 31, 23), '2027-01-01T00:00:00.000Z'],
])('a subscription of the moment %i is renewed on the first of the next month', async (startAt, renewalDate) => {
  await using server = await startMockServer({ clock: 'virtual', startAt });
  const { body } = await send<Body>(`${server.url}/smallest/atoms/v1/user/subscription`, {
    headers: { authorization: `Bearer ${client.keyOf('smallest', 'owner')}` },
  });

  expect(body.data.renewalDate).toBe(renewalDate);
});

test.each([
  [{}, 'name: Required'],
  [{ name: '' }, expect.stringMatching(/^name: /)],
])('a bad name %j is told in its own envelope', async (body, message) => {
  const reply = await ask('PUT', '/account/update-org-name', body);

  expect(reply.status).toBe(400);
  expect(reply.body).toEqual({ success: false, message });
});

test('only an owner may rename the organisation, and is told so as usual', async () => {
  expect(await ask('PUT', '/account/update-org-name', { name: 'Mine' }, 'member')).toMatchObject({ status: 403, body: { status: false } });
});

test('places are kept for the agents of the organisation alone', async () => {
  const reservations = [{ agentId: '0'.repeat(24), webcall: 1, outbound: 0, inbound: 0, chat: 0 }];

  expect(await ask('PUT', '/concurrency/reservations', { reservations })).toMatchObject({
    status: 400,
    body: { errors: ['reservations: No such agent'] },
  });
});
