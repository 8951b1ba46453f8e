import { expect, test } from 'vitest';
import { ContractBreachError, startMockServer } from '../index.ts';
import type { MockServer } from './mock-server.ts';
import { serverForTests, type TestServerOptions } from './test-hooks.ts';

/** Sends a request to Speko. */
async function ask(server: MockServer, path: string, init: { method?: string; body?: string; type?: string; key?: string } = {}) {
  const { url, key: own } = server.apis.speko;
  const { method = 'GET', body, type = 'application/json', key = own } = init;
  const headers = { ...(key !== '' && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': type }) };
  const response = await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body }) });
  await response.body?.cancel();
  return response.status;
}

const live = (server: MockServer): string => server.calls.start('booked-appointment', { elapsed: '6s' }).names.speko;
const transfer = (server: MockServer, body: string, type?: string) =>
  ask(server, `/v1/calls/${live(server)}/transfers/blind`, { method: 'POST', body, ...(type !== undefined && { type }) });

test('traffic that keeps to the contract breaks nothing, also when the answer is no', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  expect(await ask(server, `/v1/calls/${live(server)}`)).toBe(200);
  expect(await ask(server, '/v1/calls/019c3c0c-d580-7000-a9b2-debc77c22af8')).toBe(404);
  expect(server.requests.map(({ verdict }) => verdict.kind)).toEqual(['fits', 'fits']);
  expect(server.breaches).toEqual([]);
  expect(() => server.assertContract()).not.toThrow();
});

test.each<[string, RegExp, (server: MockServer) => Promise<unknown>]>([
  ['a body without what it needs', /^speko\/blindTransferCall: .*to: Required/, (server) => transfer(server, '{}')],
  ['a body of another type', /^speko\/blindTransferCall: /, (server) => transfer(server, '{"to":"+12025550143"}', 'text/plain')],
  ['a body that is no JSON', /^speko\/blindTransferCall: /, (server) => transfer(server, '{"to"')],
  ['a path that there is not', /^speko\/any: /, (server) => ask(server, '/v1/cals')],
  ['no key', /^speko\/getCall: /, (server) => ask(server, `/v1/calls/${live(server)}`, { key: '' })],
  ['a key that nobody has', /^speko\/getCall: /, (server) => ask(server, `/v1/calls/${live(server)}`, { key: 'sk_live_x' })],
  [
    'a parameter that there is not',
    /^speko\/getCall: .*query expnad: there is no such parameter; it takes none/,
    (server) => ask(server, `/v1/calls/${live(server)}?expnad=all`),
  ],
])('%s is a breach of the client, told with operation, promise and curl', async (_, message, act) => {
  await using server = await startMockServer({ clock: 'virtual' });
  await act(server);
  expect(server.breaches).toMatchObject([{ by: 'client' }]);
  expect(() => server.assertContract()).toThrow(ContractBreachError);
  expect(() => server.assertContract()).toThrow(message);
  expect(() => server.assertContract()).toThrow(/the request does not keep to the contract/);
  expect(() => server.assertContract()).toThrow(
    new RegExp(`\n {2}(GET|POST) /speko/.* was answered (200|4\\d\\d)\n {2}curl -i .*'${server.url}/speko/`),
  );
  const [, secret = ''] = / Bearer (\S+)'/.exec(server.breaches[0]?.curl ?? '') ?? [];
  expect(secret).not.toBe(server.apis.speko.key);
});

/** Asks another API, and gives the verdict and what it says. */
async function judged(server: MockServer, api: 'smallest' | 'speechify' | 'meetric' | 'speko', path: string, body?: object) {
  const { url, key } = server.apis[api];
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const reply = await fetch(`${url}${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  await reply.body?.cancel();
  const { verdict, status } = server.requests.at(-1) as MockServer['requests'][number];
  return [status, verdict.kind, verdict.why.join()];
}

test('a breach is one also where the operation itself refuses it, and what the state of things forbids is none', async () => {
  await using server = await startMockServer({ clock: 'virtual', script: 'no-answer' });
  const { resources } = server.apis.smallest;
  const agentId = resources['agent_id'];
  const dial = (phoneNumber: string, id = agentId) => judged(server, 'smallest', '/conversation/outbound', { agentId: id, phoneNumber });
  expect(await judged(server, 'smallest', '/events')).toEqual([400, 'refused', 'callId: Required']);
  expect(await judged(server, 'smallest', '/events?callId=abc')).toMatchObject([400, 'refused', expect.stringContaining('callId: ')]);
  expect(await dial('2025550180')).toEqual([400, 'refused', 'Invalid phone number']);
  expect(await dial('+12025550180', 'abc')).toEqual([400, 'refused', 'Invalid agent id']);
  expect(await dial('+12025550180')).toEqual([200, 'fits', '']);
  expect(await dial('+12025550180', 'f'.repeat(24))).toEqual([400, 'fits', '']);
  expect(await judged(server, 'smallest', '/events?callId=CALL-1770454800000-ffffff')).toEqual([404, 'fits', '']);
  expect(await judged(server, 'meetric', '/conversations/abc')).toEqual([400, 'refused', 'The id must be a UUID']);
  expect(await judged(server, 'meetric', '/conversations?cursor=abc')).toMatchObject([400, 'refused', expect.any(String)]);
  expect(await judged(server, 'meetric', '/conversations?date_from=abc')).toMatchObject([400, 'refused', expect.any(String)]);
  expect(await judged(server, 'speechify', '/v1/agents?cursor=abc')).toMatchObject([400, 'refused', expect.any(String)]);
  expect(await judged(server, 'speechify', '/v1/agents/abc')).toEqual([404, 'fits', '']);
  expect(await judged(server, 'speko', '/v1/sessions', { metadata: {} })).toMatchObject([400, 'refused', expect.any(String)]);
  const number = { e164: '+12025550197' };
  await judged(server, 'speko', '/v1/phone-numbers', number);
  expect(await judged(server, 'speko', '/v1/phone-numbers', number)).toEqual([400, 'fits', '']);
});

test('an answer that is not as the contract says is a breach of the server', async () => {
  await using server = await startMockServer({ clock: 'virtual', mutant: 'speechify/unauthorized-403' });
  await fetch(`${server.apis.speechify.url}/v1/agents`);
  expect(server.breaches).toMatchObject([{ by: 'server', operation: 'speechify/listAgents' }]);
  expect(() => server.assertContract()).toThrow('speechify/listAgents: the answer does not keep to the contract: ');
});

test('what a test means to do is no breach, and what it meant to do has to happen', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  server.expectBreach('speko/blindTransferCall');
  server.expectBreach(/there is no such parameter/);
  expect(() => server.assertContract()).toThrow('expected a breach of the contract that says speko/blindTransferCall, and there was none');
  await transfer(server, '{}');
  await ask(server, `/v1/calls/${live(server)}?x=1`);
  expect(() => server.assertContract()).not.toThrow();
  server.reset();
  expect(() => server.assertContract()).not.toThrow();
  await transfer(server, '{}');
  expect(() => server.assertContract()).toThrow('Required');
});

/** What a runner of tests does with the hooks. */
async function runTest(options: TestServerOptions, body: (server: MockServer) => Promise<unknown>): Promise<unknown> {
  const hooks = { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] } as Record<string, (() => unknown)[]>;
  const keep = (name: string) => (act: () => unknown) => hooks[name]?.push(act);
  const server = serverForTests(
    { beforeAll: keep('beforeAll'), beforeEach: keep('beforeEach'), afterEach: keep('afterEach'), afterAll: keep('afterAll') },
    options,
  );
  const call = async (name: string) => {
    for (const act of hooks[name] ?? []) await act();
  };
  await call('beforeAll');
  let failure: unknown;
  try {
    for (let index = 0; index < 2; index++) {
      await call('beforeEach');
      await body(server);
      await call('afterEach');
    }
  } catch (error) {
    failure = error;
  }
  await call('afterAll');
  return failure;
}

test('in a runner each test has a fresh world, and fails when its traffic breaks the contract', async () => {
  const seen: unknown[] = [];
  const look = async (server: MockServer) => {
    seen.push([server.requests.length, server.call.id, server.clock.now]);
    await ask(server, `/v1/calls/${server.call.names.speko}`);
    await server.clock.advance('5s');
  };
  expect(await runTest({ script: 'voicemail' }, look)).toBeUndefined();
  expect(seen[1]).toEqual(seen[0]);
  expect(await runTest({}, (server) => transfer(server, '{}'))).toBeInstanceOf(ContractBreachError);
  expect(await runTest({ judged: false }, (server) => transfer(server, '{}'))).toBeUndefined();
});
