import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Occasion } from '../../openapi/promises.ts';
import { shapeOf } from '../../openapi/vendor-operations.ts';
import type { MemoryJournal } from '../store/journal.ts';
import { type Reply, type Sending, send, useServer } from '../test-client.ts';
import { askAt, type Case, everyOperation, exampleBody, goodHeaders, setTheStageFor, specs, strangePath } from './every-operation.ts';
import { exchanges } from './seen.ts';

const bugs: unknown[] = [];
const client = useServer({ onBug: (error) => bugs.push(error) }, 'as-needed');
afterEach(() => {
  expect(bugs.splice(0)).toEqual([]);
});

const table = (cases: readonly Case[]) => cases.map((each) => [each.name, each] as const);
const all = table(everyOperation);
const withBody = table(everyOperation.filter(({ operation }) => operation.body));
const withKey = table(
  everyOperation.filter(({ api, operation }) => api !== 'ringback' && !operation.access.public && !operation.access.optional),
);

/**
 * One operation for each way of being mounted. The mount reads keys and bodies by itself, before it comes to a handler, and all that it
 * goes by is here: what it answers to one of these it answers to all that are mounted alike. That every operation is behind it at all is
 * shown by the tests that ask all of them: HTTP-31 to HTTP-33 for bodies, HTTP-52 and HTTP-55 for keys.
 */
const mountedAlike = (cases: readonly (readonly [string, Case])[]): (readonly [string, Case])[] => {
  const wayOf = ({ api, operation: { method, access, body } }: Case): string =>
    JSON.stringify([
      api,
      method,
      [access.public, access.optional].map((is) => is === true),
      [access.roles, access.scopes, access.setting].map((wanted) => wanted !== undefined),
      body && [body.required, body.types],
    ]);
  return [...new Map([...cases].reverse().map((each) => [wayOf(each[1]), each])).values()].reverse();
};
const kindsWithBody = mountedAlike(withBody);
const kindsWithKey = mountedAlike(withKey);
const withId = table(everyOperation.filter(({ operation }) => operation.path.includes('{')));
const withQuery = table(everyOperation.filter(({ operation }) => operation.parameters.some((parameter) => parameter.in === 'query')));
/** One for each path. */
const paths = table(
  everyOperation.filter(
    (each, index) => everyOperation.findIndex(({ api, operation }) => api === each.api && operation.path === each.operation.path) === index,
  ),
);
/** The methods that a path takes: those that are served, and those that the vendor is known to have. */
const onPath = ({ spec, operation }: Case): string[] => {
  const known = [...spec.operations, ...spec.vendorOperations.filter(({ absent }) => !absent)];
  return [...new Set(known.filter(({ path }) => shapeOf(path) === shapeOf(operation.path)).map(({ method }) => method))];
};

const ask = (each: Case, sending: Sending & { readonly path?: string } = {}): Promise<Reply<unknown>> =>
  askAt(client.server.url, each, { method: each.operation.method, path: strangePath(each), ...sending });

/** Asks as somebody who may, with a body that is right in form unless another one is given. */
function askWell(each: Case, { headers, ...sending }: Sending & { readonly path?: string } = {}): Promise<Reply<unknown>> {
  const body = exampleBody(each);
  return ask(each, { ...(body && { body }), ...sending, headers: { ...goodHeaders(client, each), ...headers } });
}

/** Expects a failure in the words of the API, that says nothing about how the server is made. */
function expectFailure(reply: Reply<unknown>, { spec }: Case, ...codes: (Occasion | (string & {}))[]): void {
  const declared = codes.map((code) => spec.occasions[code as Occasion] ?? code);
  expect(declared.map((code) => spec.errors[code]?.status)).toContain(reply.status);
  expect(reply.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  // The shape of the envelope is held against the contract after each test; here it is the code, where there is one.
  if (JSON.stringify(spec.envelope.body).includes('{code}'))
    expect(declared.map((code) => reply.text.includes(`"${code}"`))).toContain(true);
  if (spec.envelope['request-id']) expect(reply.headers[spec.envelope['request-id'].header.toLowerCase()]).toMatch(/^[\w.-]+$/);
  expectDiscreet(reply);
}

function expectDiscreet({ text, headers }: Reply<unknown>): void {
  expect(text).not.toMatch(/<[a-z!]|\bat .*:\d+:\d+|node_modules|file:|\.ts\b/i);
  expect(text).not.toContain(process.cwd());
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(text.length).toBeLessThan(16 * 1024);
}

// Paths and methods

const strangeMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LINK', 'M-SEARCH'];

test.each(paths)('HTTP-14: a method that the path of %s does not take is answered 405 with Allow', async (_, each) => {
  const taken = onPath(each);
  const allow = [...taken, ...(taken.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort();
  for (const method of strangeMethods.filter((one) => !taken.includes(one))) {
    const reply = await ask(each, { method, headers: goodHeaders(client, each) });
    expectFailure(reply, each, 'method');
    expect(reply.headers.allow?.split(', ').sort()).toEqual(allow);
  }
});

test.each(paths)('HTTP-15: OPTIONS on the path of %s is answered 204 with Allow, without a key', async (_, each) => {
  const { status, headers, text } = await ask(each, { method: 'OPTIONS' });
  expect({ status, text }).toEqual({ status: 204, text: '' });
  expect(headers.allow?.split(', ')).toEqual(expect.arrayContaining([...onPath(each), 'OPTIONS']));
});

test.each(table(everyOperation.filter(({ operation }) => operation.method === 'GET')))(
  'HTTP-16: HEAD on %s has the headers of GET and no body',
  async (_, each) => {
    const request = await setTheStageFor(client, each);
    const get = await ask(each, request);
    const head = await ask(each, { ...request, method: 'HEAD' });
    const { 'transfer-encoding': _chunked, ...headers } = get.headers;
    expect(head).toMatchObject({ status: get.status, text: '' });
    expect(head.headers).toMatchObject(headers);
    const failed = await ask(each, { method: 'HEAD', path: '/nothing/at/all' });
    expect(failed).toMatchObject({ status: 404, text: '' });
  },
);

test.each(paths)('HTTP-16: HEAD on the path of %s is no way around its methods', async (_, each) => {
  const reply = await ask(each, { method: 'HEAD' });
  expect(reply.text).toBe('');
  if (!onPath(each).includes('GET')) expect(reply.status).toBe(405);
});

test.each(paths)('HTTP-18: a header or a parameter does not change the method for %s', async (_, each) => {
  const taken = onPath(each);
  const [other] = strangeMethods.filter((method) => !taken.includes(method)) as [string];
  for (const [sent, wished] of [
    [each.operation.method, other],
    [other, each.operation.method],
  ] as const) {
    const path = strangePath(each);
    const plain = await ask(each, { method: sent });
    const headers = { 'x-http-method-override': wished, 'x-http-method': wished, 'x-method-override': wished };
    const asked = await ask(each, { method: sent, headers, path: `${path}${path.includes('?') ? '&' : '?'}_method=${wished}` });
    expect(asked.status).toBe(plain.status);
  }
});

test.each(table(everyOperation.filter(({ operation }) => operation.method === 'GET')))(
  'HTTP-20, HTTP-22: %s has no ETag, is never 304, and does not say what it is made of',
  async (_, each) => {
    const request = await setTheStageFor(client, each);
    const headers = { ...request.headers, 'if-none-match': '*', 'if-modified-since': 'Sun, 08 Feb 2099 09:00:00 GMT' };
    const reply = await ask(each, { ...request, headers });
    expect(reply.status).not.toBe(304);
    for (const name of ['etag', 'last-modified', 'x-powered-by', 'server']) expect(reply.headers).not.toHaveProperty(name);
  },
);

const prefixes = specs.flatMap((spec) =>
  spec.prefixes.map((prefix) => [prefix, everyOperation.find(({ api }) => api === spec.api) as Case] as const),
);

test.each(prefixes)('an unknown path under %s is answered 404 in the words of its API, whoever asks', async (prefix, each) => {
  for (const path of [
    '',
    '/',
    '/nothing',
    '/v1',
    '/v1/nothing/at/all',
    '/../speko',
    '/%00',
    '/%',
    '/%ff',
    '/é'.replace('é', '%C3%A9'),
    '//',
    `/${'a/'.repeat(2000)}`,
  ]) {
    for (const headers of [{}, goodHeaders(client, each)]) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        expectFailure(await send(`${client.server.url}${prefix}${path}`, { method, headers }), each, 'unknown-path');
      }
    }
  }
});

test.each(['/', '/nothing', '/spekofon', '/v1/calls', '//speko/v1', '/speko%2Fv1', '/..', '/%', '/.git/config', '/__proto__'])(
  'a path under no prefix is answered as JSON: %s',
  async (path) => {
    for (const method of ['GET', 'POST', 'TRACE']) {
      const reply = await send<{ error?: { code: string } }>(`${client.server.url}${path}`, { method });
      if (path === '/' && method === 'GET') expect(reply).toMatchObject({ status: 200, body: { name: 'ringback' } });
      else expect(reply).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
      expectDiscreet(reply);
    }
  },
);

test.each(paths)('HTTP-01: a closing slash and capital letters make another path than that of %s', async (_, each) => {
  const [path = '', query = ''] = strangePath(each).split('?');
  const odd = path.replace(/[a-z]+/, (word) => word.toUpperCase());
  for (const other of [`${path}/?${query}`, `${odd}?${query}`]) expectFailure(await askWell(each, { path: other }), each, 'unknown-path');
});

test.each(paths)('HTTP-02: a doubled slash makes another path than that of %s', async (_, each) => {
  const path = strangePath(each);
  for (const other of [`/${path}`, path.replace(/(.)\//, '$1//')].filter((one) => one !== path)) {
    expectFailure(await askWell(each, { path: other }), each, 'unknown-path');
  }
});

/** What a request that is fine in form is answered: there is nothing with that id. */
const unknownOf = ({ operation }: Case): string[] => operation.raises.filter((code) => /not.?found|unknown/i.test(code));

const strangeIds = [
  '..',
  '.',
  '%2e%2e',
  '%00',
  '%0d%0aX:y',
  'a%2Fb',
  'a%5Cb',
  '%ff',
  '%',
  '%u0041',
  '__proto__',
  'constructor',
  'null',
  'x'.repeat(5000),
];

test.each(withId)('HTTP-03, HTTP-04: what is no id is refused by %s before anything is done with it', async (_, each) => {
  for (const { name, id, schema } of each.operation.parameters.filter((parameter) => parameter.in === 'path')) {
    // Where any text may be meant, it is something that there is not.
    const anyText = !id && Object.keys(schema).every((key) => ['type', 'examples'].includes(key)) && schema['type'] === 'string';
    for (const strange of strangeIds) {
      const path = strangePath({ ...each, operation: { ...each.operation, path: each.operation.path.replace(`{${name}}`, strange) } });
      expectFailure(await askWell(each, { path }), each, ...(anyText ? unknownOf(each) : []), id?.malformed ?? 'invalid');
    }
  }
});

test.each(specs.map(({ api }) => [api, everyOperation.find((each) => each.api === api) as Case] as const))(
  'HTTP-05: a target in absolute form leads to the same operation of %s',
  async (_, each) => {
    const path = `${each.spec.prefixes[0]}${strangePath(each)}`;
    const get = (target: string) => raw([`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', 'X-Request-Id: probe']);
    expect(await get(`http://localhost:80${path}`)).toBe(await get(path));
  },
);

test('HTTP-05: the host of a target in absolute form counts for the control API, and Host does not', async () => {
  expect(await raw(['GET http://evil.test/_ringback/world HTTP/1.1', 'Host: localhost', 'Connection: close'])).toMatch(/^HTTP\/1.1 421 /);
  expect(await raw(['GET http://10.0.0.1/_ringback/world HTTP/1.1', 'Host: localhost', 'Connection: close'])).toMatch(/^HTTP\/1.1 403 /);
  expect(await raw(['GET http://localhost/_ringback/world HTTP/1.1', 'Host: evil.test', 'Connection: close'])).toMatch(/^HTTP\/1.1 200 /);
});

test.each(['http://[/x', 'http://evil:99999999/x', 'http:///x', 'http://a@b@c/x', 'HTTP://%/x', 'http://a?x', 'http://a', '*'])(
  'HTTP-05: the target %s is answered as JSON',
  async (target) => {
    const answer = await raw([`OPTIONS ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close']);
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d .*application\/json.*"code"/s);
    expect(answer).not.toContain('<');
  },
);

// Queries

test.each(withQuery)('HTTP-19: a parameter of %s that is given twice is refused', async (_, each) => {
  for (const { name } of each.operation.parameters.filter((parameter) => parameter.in === 'query')) {
    const path = strangePath(each).replace(/\?.*/, '');
    for (const query of [`${name}=1&${name}=2`, `${name}=1&${name}=1`, `${name}&${name}`]) {
      expectFailure(await askWell(each, { path: `${path}?${query}` }), each, 'invalid');
    }
  }
});

test.each(all)('HTTP-19: parameters that %s does not know change nothing', async (_, each) => {
  const path = strangePath(each);
  const plain = await askWell(each);
  for (const query of ['y[z]=1', '__proto__=1', 'constructor=1&constructor=2', '%', '%ff=%ff', '&&&=', 'a'.repeat(4000)]) {
    client.renew();
    expect((await askWell(each, { path: `${path}${path.includes('?') ? '&' : '?'}${query}` })).status).toBe(plain.status);
  }
});

// Keys

const keyOf = (each: Case): string => goodHeaders(client, each).authorization?.replace('Bearer ', '') as string;

test.each(kindsWithKey)(
  'HTTP-50: the scheme of the Authorization for %s may be written in capitals and in small letters',
  async (_, each) => {
    const plain = await askWell(each);
    expect(plain.status).not.toBe(401);
    for (const scheme of ['Bearer', 'bearer', 'BEARER', 'bEaReR']) {
      client.renew();
      expect((await askWell(each, { headers: { authorization: `${scheme} ${keyOf(each)}` } })).status).toBe(plain.status);
    }
  },
);

test.each(kindsWithKey)('HTTP-51: the key for %s may have blanks around it, but no tab', async (_, each) => {
  const plain = await askWell(each);
  for (const authorization of [`Bearer  ${keyOf(each)}`, `Bearer ${keyOf(each)}  `, `  Bearer ${keyOf(each)}`]) {
    client.renew();
    expect((await askWell(each, { headers: { authorization } })).status).toBe(plain.status);
  }
  for (const authorization of [`Bearer\t${keyOf(each)}`, `Bearer \t${keyOf(each)}`]) {
    expectFailure(await askWell(each, { headers: { authorization } }), each, 'bad-key');
  }
});

test.each(withKey)('HTTP-52: without an Authorization %s says that it wants a bearer token, and no more', async (_, each) => {
  const reply = await ask(each);
  expectFailure(reply, each, 'no-key');
  expect(reply.headers['www-authenticate']).toBe('Bearer');
});

test.each(kindsWithKey)('HTTP-53: to another scheme %s says that it wants a bearer token, and no more', async (_, each) => {
  const key = keyOf(each);
  for (const authorization of [`Basic ${Buffer.from(`${key}:`).toString('base64')}`, 'Token x', `Token ${key}`, key, 'Digest a="b"', '']) {
    const reply = await ask(each, { headers: { authorization } });
    expectFailure(reply, each, 'bad-key');
    expect(reply.headers['www-authenticate']).toBe('Bearer');
  }
});

test.each(kindsWithKey)('HTTP-54: an Authorization for %s without a token is refused', async (_, each) => {
  for (const authorization of ['Bearer', 'Bearer ', 'bearer   '])
    expectFailure(await ask(each, { headers: { authorization } }), each, 'bad-key');
});

test.each(withKey)('HTTP-55: a wrong token for %s is called invalid', async (_, each) => {
  const key = keyOf(each);
  for (const token of ['bad', `${key}0`, key.slice(0, -1), key.toUpperCase(), '__proto__', 'undefined', `${key}=`, 'x'.repeat(8000)]) {
    const reply = await ask(each, { headers: { authorization: `Bearer ${token}` } });
    expectFailure(reply, each, 'bad-key');
    expect(reply.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(reply.text).not.toContain(token.slice(0, 12).padEnd(12));
  }
});

test.each(kindsWithKey)('HTTP-56: what is no token at all is refused by %s', async (_, each) => {
  const key = keyOf(each);
  for (const token of ['a b', `${key} ${key}`, `${key},${key}`, `"${key}"`, `${key};`, `{${key}}`, `${key}\u00e9`, '=', `=${key}`]) {
    expectFailure(await ask(each, { headers: { authorization: `Bearer ${token}` } }), each, 'bad-key');
  }
});

test.each(kindsWithKey)('HTTP-57: two Authorization headers are refused by %s, whichever is right', async (_, each) => {
  const good = `Bearer ${keyOf(each)}`;
  for (const authorization of [
    [good, 'Bearer bad'],
    ['Bearer bad', good],
    [good, good],
  ]) {
    expectFailure(await ask(each, { headers: { Authorization: authorization } }), each, 'bad-key');
  }
});

test.each(kindsWithKey)('HTTP-58: a key for %s counts only in the Authorization, and is not remembered from elsewhere', async (_, each) => {
  const key = keyOf(each);
  const path = strangePath(each);
  for (const name of ['access_token', 'token', 'key', 'api_key', 'Authorization']) {
    const reply = await ask(each, { path: `${path}${path.includes('?') ? '&' : '?'}${name}=${key}` });
    expectFailure(reply, each, 'no-key');
  }
  const body = { access_token: key, ...exampleBody(each) };
  expectFailure(await ask(each, { ...(each.operation.body && { body }), headers: { 'x-api-key': key } }), each, 'no-key');
  const remembered = JSON.stringify(client.server.log.list());
  expect(remembered).toContain(key.slice(0, 8));
  expect(remembered).not.toContain(key);
});

test.each(kindsWithKey)('HTTP-60: %s looks at the key before it looks at anything else', async (_, each) => {
  const json = { 'content-type': 'application/json' };
  for (const body of ['{', '', 'x'.repeat(2 * 1024 * 1024), '[]']) {
    expectFailure(await ask(each, { headers: json, ...(each.operation.method !== 'GET' && { body }) }), each, 'no-key');
  }
  expectFailure(await ask(each, { headers: { 'content-type': 'text/plain', 'content-encoding': 'zstd' } }), each, 'no-key');
});

// Bodies

const json = { 'content-type': 'application/json' };

test.each(kindsWithBody)('HTTP-30: what is no JSON is refused by %s', async (_, each) => {
  const texts = [
    '{',
    '}',
    '{"a":1,}',
    "{'a':1}",
    '{a:1}',
    'NaN',
    'undefined',
    ' \n',
    '{"a":1}{"b":2}',
    '\0',
    '{"a":01}',
    '{"a":"\u0001"}',
    '[1,]',
    '// x',
    '\ufeff\ufeff{}',
  ];
  for (const body of texts) {
    const reply = await askWell(each, { headers: json, body });
    expectFailure(reply, each, 'malformed-body');
    if (body.length > 8) expect(reply.text).not.toContain(body);
  }
});

test.each(withBody)('HTTP-31: an empty body is refused by %s when it needs one', async (_, each) => {
  for (const sending of [{ body: undefined }, { body: '' }, { body: undefined, headers: json }, { body: '', headers: json }]) {
    client.renew();
    const reply = await askWell(each, sending);
    if (each.operation.body?.required) expectFailure(reply, each, 'malformed-body');
    else expectFailure(reply, each, ...unknownOf(each));
  }
});

test.each(withBody)('HTTP-32, HTTP-33: a body that is no object is refused by %s', async (_, each) => {
  for (const body of ['null', '"x"', '1', '-0', 'true', '[]', '[{}]', '1e999', `"${'x'.repeat(2000)}"`]) {
    expectFailure(await askWell(each, { headers: json, body }), each, 'invalid');
  }
});

test.each(kindsWithBody)('HTTP-34: a body of another type, or of none, is refused by %s', async (_, each) => {
  const body = JSON.stringify(exampleBody(each));
  const types = [
    undefined,
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
    'json',
    '*/*',
    ';;',
    'application/jsonp',
    'application/merge-patch+json',
    'application/json, application/json',
    '__proto__',
  ];
  for (const type of types) {
    expectFailure(await askWell(each, { headers: type === undefined ? {} : { 'content-type': type }, body }), each, 'media-type');
  }
});

test.each(kindsWithBody)(
  'HTTP-35, HTTP-37: JSON is taken by %s however its type is written, and with a byte order mark',
  async (_, each) => {
    const body = JSON.stringify(exampleBody(each));
    const plain = await askWell(each);
    for (const type of [
      'application/json; charset=UTF-8',
      'Application/JSON',
      'application/json;charset="utf-8"',
      'application/json ; v=1',
    ]) {
      client.renew();
      expect((await askWell(each, { headers: { 'content-type': type }, body })).status).toBe(plain.status);
    }
    client.renew();
    expect((await askWell(each, { headers: json, body: `\ufeff${body}` })).status).toBe(plain.status);
  },
);

test.each(kindsWithBody)('HTTP-36: another charset than UTF-8 is refused by %s', async (_, each) => {
  const text = JSON.stringify(exampleBody(each));
  for (const [charset, body] of [
    ['utf-16', Buffer.from(text, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['latin1', text],
    ['utf-7', text],
    ['x', text],
  ] as const) {
    expectFailure(await askWell(each, { headers: { 'content-type': `application/json; charset=${charset}` }, body }), each, 'media-type');
  }
});

test.each(kindsWithBody)('HTTP-38: bytes that are no UTF-8 are refused by %s', async (_, each) => {
  for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98]]) {
    const body = Buffer.concat([Buffer.from('{"x":"'), Buffer.from(bytes), Buffer.from('"}')]);
    expectFailure(await askWell(each, { headers: json, body }), each, 'malformed-body');
  }
});

test.each(kindsWithBody)('HTTP-41, MP-19: a body that nests too deep is refused by %s', async (_, each) => {
  const arrays = (depth: number): string => `{"x":${'['.repeat(depth)}1${']'.repeat(depth)}}`;
  const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  for (const body of [arrays(64), arrays(40_000), arrays(500_000), objects(65), objects(40_000), '['.repeat(1_000_000)]) {
    expectFailure(await askWell(each, { headers: json, body }), each, 'malformed-body');
  }
});

test('HTTP-41: a body that nests as deep as it may is taken', async () => {
  let metadata: object = {};
  for (let depth = 0; depth < 62; depth++) metadata = { metadata };
  const { id } = await client.startCall('booked-appointment', { metadata });
  const call = await client.ask<{ metadata: object }>('speko', `/v1/calls/${id}`, { key: 'full' });
  expect(call.body.metadata).toMatchObject({ ...metadata });
});

const limit = 1024 * 1024;

/** Packing takes longer than refusing. */
const spaces = Buffer.alloc(5 * limit, ' ');
const bombs = [
  ['gzip', gzipSync(spaces)],
  ['br', brotliCompressSync(spaces)],
] as const;

test.each(kindsWithBody)('HTTP-42: a body that is too large is refused by %s, and the connection closed', async (_, each) => {
  const sendings = [
    { body: 'x'.repeat(limit + 1), headers: json },
    { body: '{', headers: { ...json, 'content-length': 1_000_000_000 } },
    ...bombs.map(([encoding, body]) => ({ body, headers: { ...json, 'content-encoding': encoding } })),
    { body: `{"x":"${'x'.repeat(limit)}"}`, headers: { ...json, 'transfer-encoding': 'chunked' } },
  ];
  for (const sending of sendings) expectFailure(await askWell(each, sending), each, 'too-large');
  expect((await askWell(each, sendings[1])).headers.connection).toBe('close');
});

test.each(kindsWithBody)('HTTP-42: a body that is just large enough is read by %s', async (_, each) => {
  const plain = await askWell(each);
  client.renew();
  const text = JSON.stringify(exampleBody(each));
  expect((await askWell(each, { headers: json, body: text + ' '.repeat(limit - text.length) })).status).toBe(plain.status);
});

test.each(kindsWithBody)('HTTP-43: a packed body is unpacked by %s; what it cannot unpack it refuses', async (_, each) => {
  const text = JSON.stringify(exampleBody(each));
  const plain = await askWell(each);
  for (const [encoding, body] of [
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
  ] as const) {
    client.renew();
    expect((await askWell(each, { headers: { ...json, 'content-encoding': encoding }, body })).status).toBe(plain.status);
  }
  for (const encoding of ['zstd', 'gzip, gzip', 'x', 'constructor', '__proto__', 'toString']) {
    expectFailure(await askWell(each, { headers: { ...json, 'content-encoding': encoding }, body: text }), each, 'media-type');
  }
});

test.each(kindsWithBody)('HTTP-44: a packed body that is broken is refused by %s', async (_, each) => {
  const packed = gzipSync(JSON.stringify(exampleBody(each)));
  const flipped = Buffer.from(packed);
  flipped.writeUInt32LE(0xdeadbeef, flipped.length - 8);
  for (const body of ['x', packed.subarray(0, -4), packed.subarray(0, 12), flipped, Buffer.alloc(100)]) {
    expectFailure(await askWell(each, { headers: { ...json, 'content-encoding': 'gzip' }, body }), each, 'malformed-body');
  }
});

test.each(kindsWithBody)(
  'HTTP-45: a client of %s that goes away in the middle of its body changes nothing, and is told of',
  async (_, each) => {
    const { journal, log } = client.server;
    const { length } = (journal as MemoryJournal).entries;
    const listed = log.list().at(-1)?.number ?? -1;
    const path = `${each.spec.prefixes[0]}${strangePath(each)}`;
    const head = [
      `${each.operation.method} ${path} HTTP/1.1`,
      'Host: localhost',
      'Content-Type: application/json',
      'Content-Length: 100',
      ...Object.entries(goodHeaders(client, each)).map(([name, value]) => `${name}: ${value}`),
    ];
    const socket = connect(Number(new URL(client.server.url).port), '127.0.0.1');
    socket.write(`${head.join('\r\n')}\r\n\r\n{"a":`);
    await client.ask('ringback', '/world');
    socket.destroy();
    await client.ask('ringback', '/world');
    expect((journal as MemoryJournal).entries).toHaveLength(length);
    // What is asked of the control API itself is not in the log.
    const told = log.list().filter(({ number }) => number > listed);
    expect(told).toMatchObject(each.api === 'ringback' ? [] : [{ url: path, status: 400 }]);
  },
);

test.each(mountedAlike(table(everyOperation.filter(({ operation }) => !operation.body))))(
  '%s, which takes no body, pays no attention to one',
  async (_, each) => {
    for (const [headers, body] of [
      [json, '{'],
      [{ 'content-type': 'text/plain', 'content-encoding': 'zstd' }, 'x'],
      [{}, 'x'.repeat(2 * limit)],
    ] as const) {
      const request = await setTheStageFor(client, each);
      expect((await ask(each, { ...request, headers: { ...request.headers, ...headers }, body })).status).toBeLessThan(400);
    }
  },
);

// What is no proper HTTP

/** Writes lines to a connection, and reads until the server closes it or has been silent for a while. */
function raw(lines: readonly string[], body: string | Buffer = '', encoding: BufferEncoding = 'utf8'): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(client.server.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    socket.setTimeout(1000, () => {
      text += '[open]';
      socket.destroy();
    });
    socket.on('error', () => {}).on('close', () => resolve(text));
    socket.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, encoding), Buffer.from(body)]));
  });
}

/** Expects one answer with a JSON body and the end of the connection. */
function expectHungUp(answer: string, status: number): void {
  expect(answer).not.toContain('[open]');
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`]);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(/^content-type: application\/json; charset=utf-8$/im);
  expect(head).toMatch(/^connection: close$/im);
  expect(head).toMatch(new RegExp(`^content-length: ${Buffer.byteLength(body)}$`, 'im'));
  expect(JSON.parse(body)).toEqual({ error: { code: 'bad_request', message: expect.stringMatching(/./) } });
}

const get = 'GET /speko/v1/calls/1 HTTP/1.1';
const post = 'POST /_ringback/reset HTTP/1.1';
const host = 'Host: localhost';
const smuggled = 'POST /_ringback/reset HTTP/1.1\r\nHost: localhost\r\n\r\n';

const notHttp: [id: string, what: string, status: number, lines: string[], body?: string][] = [
  ['HTTP-06', 'a target of 17 kB', 431, [`GET /speko/${'a'.repeat(17_000)} HTTP/1.1`, host]],
  ['HTTP-06', 'a header of 20 kB', 431, [get, host, `X-A: ${'a'.repeat(20_000)}`]],
  ['HTTP-06', 'headers of 20 kB', 431, [get, host, ...Array.from({ length: 200 }, (_, index) => `X-${index}: ${'a'.repeat(100)}`)]],
  ['HTTP-07', 'a target with bytes beyond ASCII', 400, ['GET /speko/é HTTP/1.1', host]],
  ['HTTP-07', 'a target with a blank', 400, ['GET /speko/a b HTTP/1.1', host]],
  ['HTTP-07', 'a method in small letters', 400, ['get /speko/a HTTP/1.1', host]],
  ['HTTP-07', 'a method of its own', 400, ['FOO /speko/a HTTP/1.1', host]],
  ['HTTP-07', 'lines that end in LF', 400, [`${get}\n${host}\n`]],
  ['HTTP-07', 'a bare CR', 400, [get, host, 'X-A: a\rb']],
  ['HTTP-07', 'a folded header', 400, [get, host, 'X-A: a', ' b']],
  ['HTTP-07', 'a NUL', 400, [get, host, 'X-A: a\0b']],
  ['HTTP-07', 'a blank before the colon', 400, [get, host, 'X-A : b']],
  ['HTTP-07', 'a length and chunks', 400, [post, host, 'Content-Length: 5', 'Transfer-Encoding: chunked'], `0\r\n\r\n${smuggled}`],
  ['HTTP-07', 'two lengths', 400, [post, host, 'Content-Length: 5', 'Content-Length: 6'], `hello${smuggled}`],
  ['HTTP-07', 'a length in words', 400, [post, host, 'Content-Length: five'], smuggled],
  ['HTTP-07', 'a negative length', 400, [post, host, 'Content-Length: -1'], smuggled],
  ['HTTP-07', 'chunks that are coded again', 400, [post, host, 'Transfer-Encoding: chunked, foo'], smuggled],
  ['HTTP-07', 'a garbled line', 400, ['hello']],
  ['HTTP-07', 'TLS', 400, ['\u0016\u0003\u0001\u0002\u0000\u0001']],
  ['HTTP-08', 'no Host', 400, [get]],
  ['HTTP-09', 'two Hosts', 400, [get, host, 'Host: evil.test']],
  ['HTTP-09', 'the same Host twice', 400, [post, host, host]],
  ['HTTP-10', 'an unknown transfer coding', 501, [post, host, 'Transfer-Encoding: foo'], smuggled],
  ['HTTP-10', 'nearly a transfer coding', 501, [post, host, 'Transfer-Encoding: xchunked'], smuggled],
  ['HTTP-10', 'a transfer coding before chunks', 501, [post, host, 'Transfer-Encoding: gzip, chunked'], `0\r\n\r\n${smuggled}`],
];

test.each(notHttp)('%s: %s is answered %i once, and the connection closed', async (_, _what, status, lines, body) => {
  const { world } = client.server;
  expectHungUp(await raw(lines, body), status);
  expect(client.server.world).toBe(world);
});

test('HTTP-07: what comes after a body that is longer than it said does not count as a request', async () => {
  const answer = await raw([post, host, 'Content-Length: 2'], 'hello');
  expect(answer).not.toContain('[open]');
  expect(answer.match(/HTTP\/1\.1 \d+/g)?.at(-1)).toBe('HTTP/1.1 400');
});

test('HTTP-07: garbage on a connection with an open stream ends the stream, and does not get into it', async () => {
  const { live_call: id } = client.resources('smallest');
  const key = client.keyOf('smallest', 'owner');
  const answer = await raw(
    [`GET /smallest/atoms/v1/events?callId=${id} HTTP/1.1`, host, `Authorization: Bearer ${key}`],
    'garbage\r\n\r\n',
  );
  expect(answer).not.toContain('[open]');
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
});

test('HTTP-08: HTTP/1.0 needs no Host', async () => {
  expect(await raw(['GET /speko/v1/calls/1 HTTP/1.0'])).toMatch(/^HTTP\/1.1 401 /);
});

test('HTTP-10: chunked is understood in capitals too', async () => {
  const answer = await raw([post, host, 'Transfer-Encoding: Chunked', 'Connection: close'], '0\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 200 /);
});

test('HTTP-12: a client that waits for a word to go on is given it', async () => {
  const lines = [post, host, 'Content-Length: 2', 'Expect: 100-continue', 'Connection: close'];
  expect((await raw(lines, '{}')).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 100', 'HTTP/1.1 200']);
});

test('HTTP-12: what else a client may expect is not done', async () => {
  const answer = await raw([post, host, 'Content-Length: 2', 'Expect: a-miracle', 'Connection: close'], '{}');
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 417']);
});

test('HTTP-13: however many headers there are, none is dropped', async () => {
  const many = Array.from({ length: 2500 }, () => 'a:b');
  const { live_call: id } = client.resources('speko');
  const lines = [
    `GET /speko/v1/calls/${id} HTTP/1.1`,
    host,
    'Connection: close',
    ...many,
    `Authorization: Bearer ${client.keyOf('speko', 'full')}`,
  ];
  expect(await raw(lines)).toMatch(/^HTTP\/1.1 200 /);
});

test('HTTP-17: CONNECT is hung up on', async () => {
  expect(await raw(['CONNECT localhost:80 HTTP/1.1', host])).toBe('');
});

test('two requests on one connection are answered in turn', async () => {
  const answer = await raw([get, host, '', get, host, 'Connection: close']);
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 401']);
});

// Bugs

test.each(specs.map((spec) => [spec.api, everyOperation.filter(({ api }) => api === spec.api)] as const))(
  'HTTP-21: a bug in an operation of %s is told to the person who runs the server, and not to the client',
  async (_, cases) => {
    // No contract declares that there are bugs, so the answers of this test are not held against one.
    const silence = vi.spyOn(exchanges, 'publish').mockImplementation(() => {});
    onTestFinished(() => silence.mockRestore());
    let met = 0;
    for (const each of cases) {
      const request = await setTheStageFor(client, each);
      const bug = new Error(`a secret of ${process.cwd()}/mock-server/bug.ts`);
      for (const name of ['get', 'of', 'all', 'createdAt', 'newest'] as const) {
        vi.spyOn(client.server.world.calls, name).mockImplementation(() => {
          throw bug;
        });
      }
      const reply = await ask(each, request);
      if (reply.status < 400) continue;
      met++;
      expectFailure(reply, each, 'crash');
      expect(reply.text).not.toContain('secret');
      expect(bugs.splice(0)).toEqual([bug]);
    }
    expect(met).toBeGreaterThan(0);
  },
);
