import { beforeEach, expect, test } from 'vitest';
import type { Vendor } from '../../openapi/vendors.ts';
import { day, minute } from '../call/time.ts';
import { startMockServer } from '../server.ts';
import type { MemoryJournal } from '../store/journal.ts';
import { useServer } from '../test-client.ts';
import { everyOperation, exampleBody, goodHeaders, strangePath } from './every-operation.ts';

const client = useServer();
const limit = (vendor: Vendor, limits: object) => client.ask('ringback', `/limits/${vendor}`, { method: 'PUT', body: limits });
const oneAMinute = { requests: { most: 1, window: '1m' } };
const journalled = () => (client.server.journal as MemoryJournal).length;

/** Every operation that wants a key, of a vendor that counts it. */
const counted = everyOperation.filter(({ api, operation }) => {
  if (api === 'ringback' || operation.access.public || operation.access.optional) return false;
  return api !== 'speechify' || operation.path.startsWith('/v1/agents');
});

let conversation: string;
beforeEach(() => {
  conversation = client.resources('meetric')['conversation_id'] as string;
});

test('nothing is limited unless somebody wants it to be', async () => {
  expect((await client.ask<{ limits: object[] }>('ringback', '/limits')).body.limits).toEqual(
    ['speechify', 'smallest', 'speko', 'meetric'].map((vendor) => ({ vendor, requests: null, calls: null, quota: null })),
  );
  for (let index = 0; index < 100; index++) expect((await client.ask('meetric', '/account', { key: 'all' })).status).toBe(200);
});

test.each(counted.map((each) => [each.name, each] as const))(
  'what is too much of %s is refused before anything is done',
  async (_, each) => {
    await limit(each.api as Vendor, oneAMinute);
    const body = exampleBody(each);
    const ask = () =>
      client.ask(each.api, strangePath(each), {
        method: each.operation.method,
        headers: { 'x-request-id': 'same', ...goodHeaders(client, each) },
        ...(body && { body }),
      });
    expect((await ask()).status).not.toBe(429);
    const before = journalled();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('60');
    expect(refused.text).toContain(client.server.specs[each.api].errors[client.server.specs[each.api].occasions['rate-limit']]?.message);
    expect(journalled()).toBe(before);
    await client.advance('1m');
    expect((await ask()).status).not.toBe(429);
  },
);

test('who has no valid key is told so first, and is not counted', async () => {
  await limit('meetric', oneAMinute);
  for (let index = 0; index < 3; index++) expect((await client.ask('meetric', '/account')).status).toBe(401);
  expect((await client.ask('meetric', '/account', { key: 'all' })).status).toBe(200);
});

test('where keys are counted, another key is not held up', async () => {
  await limit('meetric', oneAMinute);
  const ask = async (key: string) => (await client.ask('meetric', '/account', { key })).status;
  expect([await ask('all'), await ask('all'), await ask('none'), await ask('none')]).toEqual([200, 429, 200, 429]);
});

test('where accounts are counted, another key of it is held up, and another account is not', async () => {
  await limit('speechify', oneAMinute);
  const ask = async (key: string) =>
    (await client.ask('speechify', `/v1/agents/${client.resources('speechify')['agent_id']}`, { key })).status;
  expect([await ask('owner'), await ask('member'), await ask('outsider')]).toEqual([200, 429, 404]);
});

test('a quota counts what was read, not what was asked for', async () => {
  await limit('meetric', { quota: 1 });
  const ask = async (path: string, key = 'all') => (await client.ask('meetric', path, { key })).status;
  const foreign = client.resources('meetric', 'globex')['conversation_id'];
  expect(await ask(`/conversations/${foreign}`)).toBe(404);
  expect(await ask(`/conversations/${conversation}`)).toBe(200);
  for (const below of ['', '/transcript', '/insights', '/recording-url', '/summary'])
    expect(await ask(`/conversations/${conversation}${below}`)).toBe(200);
  expect(await ask(`/conversations/${conversation.toUpperCase()}`)).toBe(200);
  const { id } = await client.startCall('booked-appointment', { elapsed: '1h' });
  expect([await ask(`/conversations/${id}`), await ask('/conversations'), await ask(`/conversations/${id}`, 'conversations')]).toEqual([
    429, 200, 200,
  ]);
});

test('a quota is full again at midnight UTC, and the refusal says how long that is', async () => {
  await limit('meetric', { quota: 1 });
  const { id } = await client.startCall('booked-appointment', { elapsed: '1h' });
  await client.ask('meetric', `/conversations/${conversation}`, { key: 'all' });
  const refused = await client.ask<{ retryAfter: number }>('meetric', `/conversations/${id}`, { key: 'all' });
  const seconds = (day - (client.server.world.now % day)) / 1000;
  expect([refused.status, refused.body.retryAfter, refused.headers['retry-after']]).toEqual([429, seconds, `${seconds}`]);
  expect(refused.text).toContain('quota');
  await client.advance(`${seconds}s`);
  expect((await client.ask('meetric', `/conversations/${id}`, { key: 'all' })).status).toBe(200);
});

test('limits are switched off by an empty object, and new ones begin to count anew', async () => {
  await limit('meetric', oneAMinute);
  const ask = async () => (await client.ask('meetric', '/account', { key: 'all' })).status;
  expect([await ask(), await ask()]).toEqual([200, 429]);
  await limit('meetric', oneAMinute);
  expect([await ask(), await ask()]).toEqual([200, 429]);
  await limit('meetric', {});
  expect(await ask()).toBe(200);
});

test.each([
  ['meetric', { calls: 3 }, 'meetric limits no calls that go on at once.'],
  ['speko', { quota: 3 }, 'speko has no daily quota.'],
  ['smallest', { documented: true }, /^the documents of smallest give no numbers; choose them, e\.g\. with --limit/],
] as const)('%s does not take the limits %j', async (vendor, limits, message) => {
  const { status, body } = await limit(vendor, limits);
  expect([status, body]).toEqual([400, { error: { code: 'bad_request', message: expect.stringMatching(message) } }]);
});

test('limits that were given at the start hold in every world of that server', async () => {
  await using server = await startMockServer({ clock: 'virtual', limits: { meetric: { documented: true, quota: 5 } } });
  expect(server.world.limits.of('meetric')).toEqual({ requests: { most: 60, window: minute }, quota: 5 });
  server.reset();
  expect(server.world.limits.of('meetric')).toEqual({ requests: { most: 60, window: minute }, quota: 5 });
});
