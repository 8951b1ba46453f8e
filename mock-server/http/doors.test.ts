import { once } from 'node:events';
import { createServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockServer } from '../server.ts';
import { type Reply, type Sending, send, useServer } from '../test-client.ts';
import {
  askAt,
  type Case,
  everyOperation,
  exampleBody,
  goodHeaders,
  setTheStage,
  setTheStageFor,
  specs,
  strangePath,
} from './every-operation.ts';

const client = useServer({}, 'as-needed');
const servers: HttpServer[] = [];

async function open(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The ways in: what `serve` puts in front, the Express app alone, and the Express app inside another one. */
let doors: readonly string[];
beforeAll(async () => {
  const outer = express().disable('x-powered-by').use('/mock', client.server.app);
  doors = [client.server.url, await open(client.server.app), `${await open(outer)}/mock`];
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** What a client can rely on: everything but what belongs to the connection. */
function kept({ status, headers, text }: Reply<unknown>): unknown {
  const { date, connection, 'keep-alive': _, ...rest } = headers;
  return { status, headers: rest, text };
}

/** Asks the same at each door, each time of a world that has come the same way, and expects the same answer. */
async function askEverywhere(
  ask: (door: string) => Promise<Reply<unknown>>,
  prepare: () => unknown = () => client.renew(),
): Promise<Reply<unknown>> {
  const replies: Reply<unknown>[] = [];
  for (const door of doors) {
    await prepare();
    replies.push(await ask(door));
  }
  const [first, ...others] = replies as [Reply<unknown>, ...Reply<unknown>[]];
  for (const other of others) expect(kept(other)).toEqual(kept(first));
  return first;
}

const operations = everyOperation.map((each) => [each.name, each] as const);

test.each(operations)('%s succeeds alike at every door', async (_, each) => {
  const request = await setTheStageFor(client, each);
  const { status } = await askEverywhere(
    (door) => askAt(door, each, request),
    // Looking changes nothing: the stage is still set.
    () => each.operation.method !== 'GET' && setTheStage(client),
  );
  expect(status).toBeLessThan(400);
});

const probe = { 'x-request-id': 'probe' };
const json = { 'content-type': 'application/json' };

/** Ways to go wrong that every operation knows. */
const failures: [name: string, request: (each: Case) => Sending & { path?: string }][] = [
  ['without a key', () => ({})],
  ['with a wrong key', () => ({ headers: { authorization: 'Bearer wrong' } })],
  ['of something unknown', (each) => ({ headers: goodHeaders(client, each), body: {} })],
  ['with a broken body', (each) => ({ headers: { ...goodHeaders(client, each), ...json }, body: '{"' })],
  ['with a large body', (each) => ({ headers: { ...goodHeaders(client, each), ...json }, body: 'x'.repeat(1024 * 1024 + 1) })],
  ['with a body of another type', (each) => ({ headers: { ...goodHeaders(client, each), 'content-type': 'text/plain' }, body: 'x' })],
  ['by a wrong method', () => ({ method: 'PROPFIND' })],
  ['by OPTIONS', () => ({ method: 'OPTIONS' })],
  ['by HEAD', (each) => ({ method: 'HEAD', headers: goodHeaders(client, each) })],
  ['under a path that goes on', (each) => ({ path: `${each.operation.path}/more` })],
  ['with a strange query', (each) => ({ path: `${strangePath(each)}?a[b]=1&__proto__=2&%ff=3` })],
];

test.each(failures)('every operation fails alike at every door %s', { timeout: 60_000 }, async (_, request) => {
  for (const each of everyOperation) {
    const sending = { method: each.operation.method, path: strangePath(each), ...request(each) };
    await askEverywhere((door) => askAt(door, each, { ...sending, headers: { ...probe, ...sending.headers } }));
  }
});

test.each(['/', '/nothing', '/speko%2Fv1', '/favicon.ico', ...specs.map(({ prefixes }) => prefixes[0] as string)])(
  'what belongs to no operation is answered alike at every door: %s',
  async (path) => {
    for (const method of ['GET', 'POST', 'HEAD', 'OPTIONS']) {
      const reply = await askEverywhere((door) => send(`${door}${path}`, { method, headers: probe }));
      expect(reply.headers['content-type'] ?? '').not.toContain('html');
    }
  },
);

test.each(specs.map((spec) => [spec.api === 'ringback' ? '/_ringback' : `/${spec.api}`, spec] as const))(
  'the contract is published at every door under %s',
  async (name, { document }) => {
    const reply = await askEverywhere((door) => send(`${door}${name}/openapi.json`));
    expect(reply).toMatchObject({ status: 200, body: document });
    expect(await askEverywhere((door) => send(`${door}${name}/openapi.json`, { method: 'HEAD' }))).toMatchObject({ status: 200, text: '' });
    const posted = await askEverywhere((door) => send(`${door}${name}/openapi.json`, { method: 'POST', headers: probe }));
    expect(posted.status).toBe(404);
  },
);

// Who may come through the door of the control API

const control = everyOperation.filter(({ api }) => api === 'ringback').map((each) => [each.name, each] as const);

/** Asks for a control operation as it would succeed, but for the headers. */
function askControl(each: Case, headers: Sending['headers']): Promise<Reply<unknown>> {
  const body = exampleBody(each);
  return askAt(client.server.url, each, {
    path: strangePath(each),
    method: each.operation.method,
    ...(body && { body }),
    headers: headers ?? {},
  });
}

/** Refuses, and has done nothing. */
async function expectRefused(each: Case, headers: Sending['headers'], refusal = { status: 403, code: 'forbidden' }): Promise<void> {
  const before = client.server.world;
  const entries = before.calls.size;
  const reply = await askControl(each, headers);
  expect(reply).toMatchObject({ status: refusal.status, body: { error: { code: refusal.code } } });
  expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
  expect(client.server.world).toBe(before);
  expect(client.server.world.calls.size).toBe(entries);
}

/** Names that somebody on the web could have. */
const foreignHosts = [
  'evil.test',
  'evil.test:80',
  'EVIL.test.',
  '127.0.0.1.evil.com',
  'localhost.evil.com',
  '127.0.0.1@evil.com',
  'localhost@evil.com:80',
  'localhost:evil',
  'localhost..',
  '[::1',
  '[::1]evil.test',
  '[::1].evil.test:80',
  '.local',
  '127.1',
  '127.1',
  ':80',
];
/** Those that nobody there can have, and that are none of the control API's either. */
const oddHosts = ['0.0.0.0', '[::]', '2130706433', '10.0.0.1', 'ringback:4010', 'ringback.default.svc.cluster.local', 'a.localhost'];

test.each(everyOperation.map((each) => [each.name, each] as const))(
  'HTTP-70, HTTP-71: %s is not there under a name that somebody on the web could have',
  async (_, each) => {
    const { length } = client.server.log.list();
    const { method } = each.operation;
    for (const host of foreignHosts) {
      const headers = { ...goodHeaders(client, each), host };
      const reply = await askAt(client.server.url, each, { method, path: strangePath(each), headers });
      expect(reply, host).toMatchObject({ status: 421, body: { error: { message: expect.stringContaining('--allow-host') } } });
    }
    expect(client.server.log.list()).toHaveLength(length);
  },
);

test.each(['/', '/console/console.js', '/docs/', '/nothing', '/speko/openapi.json'])(
  'HTTP-70: the page %s is not there either',
  async (path) => {
    for (const host of foreignHosts) expect((await send(`${client.server.url}${path}`, { headers: { host } })).status).toBe(421);
    expect((await send(`${client.server.url}/`, { headers: { host: 'ringback:4010' } })).status).toBe(200);
  },
);

test('a vendor’s API is there under names that nobody on the web can have, and those that were allowed', async () => {
  await using server = await startMockServer({ allowHost: ['calls.example', 'EVIL.test'] });
  const ask = async (host: string) => (await send(`${server.url}/speko/v1/calls/none`, { headers: { host } })).status;
  for (const host of [...oddHosts, 'calls.example', 'calls.example:4010', 'Calls.Example.', 'evil.test'])
    expect(await ask(host), host).toBe(401);
  for (const host of ['other.example', 'a.calls.example', 'calls.example.evil.com']) expect(await ask(host), host).toBe(421);
});

test.each(control)('HTTP-70, HTTP-71: %s is refused under any name but this machine’s', async (_, each) => {
  for (const host of oddHosts) await expectRefused(each, { host });
  const misdirected = { status: 421, code: 'bad_request' };
  await expectRefused(each, { host: 'evil.test', 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' }, misdirected);
});

test.each(control)('HTTP-72: %s is refused to a page of another origin', async (_, each) => {
  const { host } = new URL(client.server.url);
  const others = [
    'http://evil.test',
    'http://127.0.0.1:1',
    'http://localhost',
    `https://${host}`,
    `http://${host}.evil.test`,
    'file://',
    'null',
    '',
  ];
  for (const origin of others) await expectRefused(each, { origin });
});

test.each(control)('HTTP-73: %s is refused when the browser says that another site asks', async (_, each) => {
  for (const site of ['same-site', 'cross-site', 'something-new']) await expectRefused(each, { 'sec-fetch-site': site });
});

test.each(control)('%s is answered to whoever is at this machine', async (_, each) => {
  const { host, port } = new URL(client.server.url);
  const ways = [
    ...['localhost', 'LOCALHOST', `localhost:${port}`, 'localhost.', `localhost.:${port}`, '127.0.0.1', `[::1]:${port}`].map((name) => ({
      host: name,
    })),
    { origin: `http://${host}` },
    ...['same-origin', 'none'].map((site) => ({ 'sec-fetch-site': site })),
  ];
  for (const headers of ways) expect((await askControl(each, headers)).status, JSON.stringify(headers)).not.toBe(403);
});

test('HTTP-74: a form cannot begin the world anew: its browser says where it is from, in one way or the other', async () => {
  const { world } = client.server;
  for (const from of [
    { origin: 'http://evil.test' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      for (const body of ['', 'x=1']) {
        const reply = await client.ask('ringback', '/reset', { method: 'POST', headers: { 'content-type': type, ...from }, body });
        expect(reply.status).toBe(403);
      }
    }
  }
  expect(client.server.world).toBe(world);
  expect((await client.ask('ringback', '/reset', { method: 'POST' })).status).toBeLessThan(300);
  expect(client.server.world).not.toBe(world);
});

test.each(control.filter(([, { operation }]) => operation.body))('HTTP-74: %s takes nothing that a form can send', async (_, each) => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined]) {
    const sending = { method: each.operation.method, path: strangePath(each), body: JSON.stringify(exampleBody(each)) };
    const reply = await askAt(client.server.url, each, { ...sending, headers: type === undefined ? {} : { 'content-type': type } });
    expect(reply).toMatchObject({ status: 415, body: { error: { code: 'not_json' } } });
  }
});

test('HTTP-75: looking at the control API changes nothing', async () => {
  await setTheStage(client);
  const look = async () => {
    const paths = ['/world', '/clock', '/requests', '/scripts', '/calls?limit=1000', '/webhooks', '/deliveries', '/targets/speko'];
    return Promise.all(paths.map(async (path) => (await client.ask('ringback', path)).text));
  };
  expect(await look()).toEqual(await look());
});

test('HTTP-76: no answer lets another origin read it, but for what a page that an agent lists is to ask', async () => {
  for (const each of everyOperation) {
    for (const method of [each.operation.method, 'OPTIONS']) {
      const headers = { ...goodHeaders(client, each), origin: 'http://evil.test', 'access-control-request-method': 'POST' };
      const reply = await askAt(client.server.url, each, { method, path: strangePath(each), headers });
      const told = Object.entries(reply.headers).filter(([name]) => name.startsWith('access-control'));
      // It may be asked from any page; whether it is answered is up to the agent, which its handler asks.
      if (method === 'OPTIONS' && each.operation.access.optional)
        expect(Object.fromEntries(told)['access-control-allow-origin']).not.toBe('*');
      else expect(told).toEqual([]);
    }
  }
});
