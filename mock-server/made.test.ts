import { expect, test } from 'vitest';
import { vendors } from '../openapi/vendors.ts';
import { everyOperation, exampleBody, goodHeaders, setTheStageFor, strangePath } from './http/every-operation.ts';
import { countAgents, countKeys, countNumbers } from './made.ts';
import { send, useServer } from './test-client.ts';
import { vendorModules } from './vendors/index.ts';
import { countInvites } from './vendors/speechify/invites.ts';
import { countSubscriptions } from './webhooks/subscriptions.ts';

const client = useServer({}, 'as-needed');
const full = useServer({ bounds: { made: 1 } });

const counts = [countAgents, countNumbers, countKeys, countSubscriptions, countInvites];
const posts = everyOperation.filter(({ api, operation }) => api !== 'ringback' && operation.method === 'POST');
const bounded = posts.filter(({ spec, operation }) => vendors.some((api) => spec.api === api && vendorModules[api].makes?.[operation.id]));
/** What is done to a call is counted for each call. */
const ofACall = ['speko sendCallMessage', 'speko blindTransferCall', 'speko warmTransferCall'];
const making = bounded.filter(({ name }) => !ofACall.includes(name));

test.each(posts)('$name says so when it makes something that is kept', async (each) => {
  const { path, ...request } = await setTheStageFor(client, each);
  const { server } = client;
  const before = counts.map((count) => count(server.world));
  await send(`${server.url}${server.prefixOf(each.api)}${path}`, request);
  const grown = counts.filter((count, index) => count(server.world) > (before[index] as number));
  expect(grown.length > 0).toBe(making.includes(each));
});

test.each(making)('$name is answered 429 when there are as many as are kept', async (each) => {
  const invite = { method: 'POST', key: 'owner', body: { email: 'somebody@example.com' } };
  await full.ask('speechify', '/v1/workspaces/current/invites', invite);
  await full.control('/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/' }, 201);
  const sizes = () => counts.map((count) => count(full.server.world));
  const before = sizes();
  const body = exampleBody(each);
  const reply = await full.ask(each.api, strangePath(each), { method: 'POST', headers: goodHeaders(full, each), ...(body && { body }) });
  expect([reply.status, reply.headers['retry-after']]).toEqual([429, '60']);
  expect(reply.text).toContain('as many as this server keeps');
  expect(sizes()).toEqual(before);
});

test('what is done to one call has the bound for itself, and the call goes on to its end', async () => {
  const [call, other] = [await full.startCall('booked-appointment'), await full.startCall('booked-appointment')];
  await full.advance('20s');
  const ask = async ({ id }: typeof call, path: string, body: object) => {
    const reply = await full.ask('speko', `/v1/calls/${id}${path}`, { method: 'POST', key: 'full', body });
    return reply.status;
  };
  const message = { text: 'Hello.' };
  const blind = exampleBody(everyOperation.find(({ name }) => name === 'speko blindTransferCall') as (typeof making)[0]) ?? {};
  const warm = exampleBody(everyOperation.find(({ name }) => name === 'speko warmTransferCall') as (typeof making)[0]) ?? {};
  expect([await ask(call, '/messages', message), await ask(other, '/messages', message)]).toEqual([202, 202]);
  expect([
    await ask(call, '/messages', message),
    await ask(call, '/transfers/blind', blind),
    await ask(call, '/transfers/warm', warm),
    await ask(call, '/end', {}),
  ]).toEqual([429, 429, 429, 200]);
  const foreign = await full.ask('speko', `/v1/calls/${call.id}/messages`, { method: 'POST', key: 'outsider', body: message });
  expect(foreign.status).toBe(404);
});

test.each([
  ['/webhooks', { vendor: 'meetric', url: 'http://127.0.0.1:1/' }],
  ['/faults', { on: 'meetric/getAccount', status: 503 }],
])('%s takes as many as are kept, and answers 409 to one more, until one is removed', async (path, body) => {
  const ask = () => full.ask<{ id: string | number; error: object }>('ringback', path, { method: 'POST', body });
  const first = await ask();
  expect(first.status).toBe(201);
  expect(await ask()).toMatchObject({
    status: 409,
    body: { error: { code: 'too_many', message: expect.stringMatching(/^There are 1 already.* --bound made\.$/) } },
  });
  expect((await full.ask('ringback', `${path}/${first.body.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await ask()).status).toBe(201);
});

test('one more key than are kept is refused, and one that was revoked makes room', async () => {
  const { world } = full.server;
  const reply = await full.ask('ringback', '/keys', { method: 'POST', body: { vendor: 'speko', name: 'mine' } });
  expect(reply).toMatchObject({ status: 409, body: { error: { code: 'too_many' } } });
  const before = countKeys(world);
  world.keys.revoke(world.keys.of('speko')[0]?.id as string);
  expect(countKeys(world)).toBe(before - 1);
});

test('what was made under a higher bound is made again by its journal', () => {
  const { world } = full.server;
  const agents = countAgents(world);
  const key = world.keys.of('smallest', 'acme')[0]?.id;
  const input = { key, params: {}, query: {}, headers: {}, body: { name: 'One more' } };
  world.replay([{ act: 'smallest/createAgent', at: world.now, input }], String);
  expect(countAgents(world)).toBe(agents + 1);
});
