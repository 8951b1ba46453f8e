import { expect, test, vi } from 'vitest';
import type { components } from '../openapi/ringback/types.gen.ts';
import type { Accounts, Key } from './accounts.ts';
import { Keys } from './keys.ts';
import { send, useServer } from './test-client.ts';

type KeyMade = components['schemas']['KeyMade'];

const client = useServer();
const create = (body: object) => client.ask<KeyMade>('ringback', '/keys', { method: 'POST', body });
const change = (id: string, body: object) => client.ask('ringback', `/keys/${id}`, { method: 'PATCH', body });
const revoke = (id: string) => client.ask('ringback', `/keys/${id}`, { method: 'DELETE' });
const account = async (secret: string, path = '/account') =>
  (await send(`${client.server.url}/meetric/api/v1/rest${path}`, { headers: { authorization: `Bearer ${secret}` } })).status;

test('a key that was made opens what its scopes say, until it is revoked', async () => {
  const { status, body } = await create({ vendor: 'meetric', name: 'reports', scopes: ['users'] });
  expect([status, body]).toMatchObject([201, { vendor: 'meetric', name: 'reports', tenant: 'acme', role: null, scopes: ['users'] }]);
  expect(body.key).toMatch(/^mt_[0-9a-f]{40}$/);
  expect([await account(body.key), await account(body.key, '/users'), await account(body.key, '/teams')]).toEqual([200, 200, 403]);
  expect((await change(body.id, { scopes: ['teams'] })).body).toMatchObject({ name: 'reports', scopes: ['teams'] });
  expect([await account(body.key, '/users'), await account(body.key, '/teams')]).toEqual([403, 200]);
  expect((await revoke(body.id)).status).toBe(204);
  expect(await account(body.key)).toBe(401);
  expect([(await revoke(body.id)).status, (await change(body.id, { name: 'again' })).status]).toEqual([404, 404]);
});

test('a secret is shown once', async () => {
  const { body } = await create({ vendor: 'speko', name: 'second', scopes: ['speko:read'] });
  const { text } = await client.ask('ringback', '/keys');
  expect(text).toContain(body.id);
  expect(text).not.toContain(body.key);
  expect(JSON.stringify((await client.ask('ringback', '/requests')).body)).not.toContain(body.key);
});

test('a key of the fixtures can be revoked, and is back after a reset', async () => {
  const secret = client.keyOf('meetric', 'all');
  const { keys } = (await client.ask<{ keys: KeyMade[] }>('ringback', '/keys?vendor=meetric')).body;
  await revoke(keys.find(({ name }) => name === 'all')?.id as string);
  expect(await account(secret)).toBe(401);
  client.server.reset();
  expect(await account(secret)).toBe(200);
});

test('of keys that were revoked the last thousand stay known', () => {
  const { keys, accounts } = client.server.world;
  const [like] = accounts.keys as [Key];
  const make = (id: string) => keys.add({ ...like, id, secret: `secret of ${id}` });
  for (let index = 0; index <= 1000; index++) keys.revoke(make(`${index}`).id);
  expect([keys.known('0'), keys.known('1')?.key.id]).toEqual([undefined, '1']);
  expect(['0', '1'].map((id) => keys.callerOf(like.api, `secret of ${id}`))).toEqual([undefined, undefined]);
});

test.each([
  [{ vendor: 'meetric', name: 'all' }, 'meetric has a key "all" already.'],
  [{ vendor: 'meetric', name: 'new', scopes: ['everything'] }, /^meetric has no scope "everything"; there are .*conversations/],
  [{ vendor: 'smallest', name: 'new', scopes: ['calls'] }, 'smallest has no scope "calls"; it has none.'],
  [{ vendor: 'meetric', name: 'new', tenant: 'nobody' }, 'There is no tenant "nobody"; there are acme, globex.'],
])('no key is made from %j', async (body, message) => {
  const answer = await create(body);
  expect([answer.status, answer.body]).toEqual([400, { error: { code: 'bad_request', message: expect.stringMatching(message) } }]);
});

test('HTTP-59: a key is looked up by its hash, so that the time it takes does not tell how much of it is right', () => {
  const { accounts } = client.server.world;
  let read = 0;
  const guarded = accounts.keys.map(({ secret, ...key }) => ({
    ...key,
    get secret() {
      read++;
      return secret;
    },
  }));
  const keys = new Keys(Object.create(accounts, { keys: { value: guarded } }) as Accounts);
  const { id, secret } = accounts.keys.find(({ api }) => api === 'speko') as Key;
  const looked: unknown[] = [];
  const get = Map.prototype.get;
  const spy = vi.spyOn(Map.prototype, 'get').mockImplementation(function (this: Map<unknown, unknown>, name: unknown) {
    looked.push(name);
    return Reflect.apply(get, this, [name]);
  });
  read = 0;
  const callers = [secret, `${secret.slice(0, -1)}~`, ''].map((each) => keys.callerOf('speko', each));
  spy.mockRestore();
  expect(callers.map((caller) => caller?.key.id)).toEqual([id, undefined, undefined]);
  // Nothing was compared with a secret, and nothing was looked up by one.
  expect(read).toBe(0);
  expect(looked.length).toBeGreaterThan(0);
  expect(looked.filter((name) => String(name).includes(secret.slice(0, 12)))).toEqual([]);
});
