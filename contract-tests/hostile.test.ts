import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockServer } from '../mock-server/server.ts';
import { loadSpec } from '../openapi/spec.ts';
import { type Vendor, vendors } from '../openapi/vendors.ts';
import { allChecks } from './catalogue.ts';
import { Unreachable } from './check.ts';
import { isFinding, type Result, run } from './suite.ts';
import { Target, type TargetFile } from './target.ts';
import { vendorSuites } from './vendors/index.ts';

/** Milliseconds that a run may take, whatever the server does. */
const longest = 15_000;
const megabyte = 1024 * 1024;
/** Milliseconds to wait for an answer: from servers that give one, and from those that give none. */
const patience = { long: 5000, short: 300 };
const options = { readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };

type Answering = (request: IncomingMessage, response: ServerResponse) => void;
const json = { 'content-type': 'application/json' };
const always =
  (status: number, headers: Record<string, string>, body: string | Buffer): Answering =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** Writes a part again and again until nobody listens any more, or it has been written often enough. */
function pour(to: ServerResponse | Socket, part: string | Buffer, times: number): void {
  let left = times;
  const more = () => {
    while (left-- > 0 && !to.destroyed) if (!to.write(part)) return;
    if (left < 0) to.end();
  };
  to.on('drain', more);
  more();
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that answers in one way only, until it goes out of scope. */
async function hostile(answer: Answering): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(answer);
  return { url: await listen(server), [Symbol.asyncDispose]: () => stop(server, () => server.closeAllConnections()) };
}

/** The same without HTTP. */
async function uncivil(speak: (socket: Socket) => void): Promise<AsyncDisposable & { readonly url: string }> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => speak(socket));
  });
  return {
    url: await listen(server),
    [Symbol.asyncDispose]: () =>
      stop(server, () => {
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function stop(server: Server, letGo: () => void): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  letGo();
  await closed;
}

let files: Record<Vendor, TargetFile>;
let maker: Awaited<ReturnType<typeof hostile>>;

beforeAll(async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  const read = async (vendor: Vendor) => [vendor, await (await fetch(`${server.url}/_ringback/targets/${vendor}`)).json()] as const;
  files = Object.fromEntries(await Promise.all(vendors.map(read))) as Record<Vendor, TargetFile>;
  maker = await hostile(always(200, {}, '01890a5d-ac96-774b-bcce-b302099a8057'));
});
afterAll(() => maker[Symbol.asyncDispose]());

/** What a stranger would write down of his server: all there is to know but how to control it. */
function targetAt(url: string, vendor: Vendor): Target {
  const { control: _, ...file } = files[vendor];
  const make = Object.fromEntries(Object.keys(vendorSuites[vendor].recipes).map((meaning) => [meaning, { url: maker.url }]));
  return new Target({ ...file, url, make, telephones: { may_ring: ['+12025550143'], budget: 1000 } });
}

interface Outcome {
  readonly results: readonly Result[];
  readonly findings: readonly Result[];
  readonly count: (verdict: Result['verdict']) => number;
}

/** @throws Unreachable when the suite gives up; anything else would be a bug of it. */
async function judge(url: string, vendor: Vendor = 'speko', timeout = patience.long): Promise<Outcome> {
  const spec = loadSpec(vendor, new URL('../openapi/', import.meta.url));
  const started = performance.now();
  const memory = process.memoryUsage().rss;
  try {
    const { results } = await run(spec, targetAt(url, vendor), vendorSuites[vendor], allChecks(spec), { ...options, timeout });
    const count = (verdict: Result['verdict']) => results.filter((result) => result.verdict === verdict).length;
    return { results, findings: results.filter(isFinding), count };
  } finally {
    expect(performance.now() - started).toBeLessThan(longest);
    expect((process.memoryUsage().rss - memory) / megabyte).toBeLessThan(400);
  }
}

const code = { 401: 'UNAUTHORIZED', 404: 'NOT_FOUND' };

test.each(vendors.flatMap((vendor) => ([401, 404] as const).map((status) => [vendor, status] as const)))(
  'a server of %s that answers %d to everything is said to do so first, and the rest is blocked by it',
  async (vendor, status) => {
    await using server = await hostile(always(status, json, JSON.stringify({ error: 'no', code: code[status] })));
    const { findings, count } = await judge(server.url, vendor);
    expect(findings[0]).toMatchObject({
      id: expect.stringMatching(/\/succeeds$/),
      difference: { actual: expect.stringContaining(`${status}`) },
    });
    expect(count('failed')).toBeGreaterThan(0);
    expect(count('blocked')).toBeGreaterThan(2 * findings.length);
  },
);

const pages: [what: string, answer: Answering][] = [
  ['{} to everything', always(200, json, '{}')],
  ['a page for people to everything', always(200, { 'content-type': 'text/html' }, '<!doctype html><title>Welcome</title>')],
  ['null to everything', always(200, json, 'null')],
  ['500 to everything', always(500, { 'content-type': 'text/html' }, '<h1>Oops</h1>')],
  ['with a redirect to itself', (request, response) => response.writeHead(302, { location: request.url ?? '/' }).end()],
  ['what is not UTF-8', always(200, json, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]))],
  ['JSON that is too deep', always(200, json, '['.repeat(20_000))],
];

test.each(pages)('a server that answers %s is red', async (_, answer) => {
  await using server = await hostile(answer);
  const { count } = await judge(server.url);
  expect(count('failed')).toBeGreaterThan(0);
});

test('a server that answers a gigabyte is red, and little of it is read', async () => {
  const part = Buffer.alloc(megabyte, 'x');
  let poured = 0;
  let asked = 0;
  await using server = await hostile((_, response) => {
    asked++;
    response.on('close', () => (poured += response.socket?.bytesWritten ?? 0));
    response.writeHead(200, json);
    pour(response, part, 1024);
  });
  const { count, findings } = await judge(server.url);
  expect(count('blocked')).toBeGreaterThan(findings.length);
  expect(findings[0]?.difference?.actual).toMatch(/longer than/);
  expect(poured / asked / megabyte).toBeLessThan(32);
});

test('a server that packs much into little is red, and little of it is unpacked', async () => {
  const packed = gzipSync(Buffer.alloc(64 * megabyte, ' '));
  await using server = await hostile(always(200, { ...json, 'content-encoding': 'gzip' }, packed));
  const { findings } = await judge(server.url);
  expect(findings[0]?.difference?.actual).toMatch(/longer than/);
});

const silences: [what: string, answer: Answering][] = [
  ['never answers', () => {}],
  ['never says the end of an answer', (_, response) => response.writeHead(200, { ...json, 'content-length': 100 }).write('{')],
  [
    'says one letter at a time',
    (_, response) => {
      const timer = setInterval(() => response.write(' '), 50);
      response.writeHead(200, json).on('close', () => clearInterval(timer));
    },
  ],
  [
    'hangs up in the middle of an answer',
    (_, response) => response.writeHead(200, { ...json, 'content-length': 100 }).write('{', () => response.destroy()),
  ],
  ['lies about how it packs', always(200, { ...json, 'content-encoding': 'gzip' }, '{}')],
];

test.each(silences)('a server that %s cannot be judged', async (_, answer) => {
  await using server = await hostile(answer);
  await expect(judge(server.url, 'speko', patience.short)).rejects.toThrow(Unreachable);
});

const rudeness: [what: string, speak: (socket: Socket) => void][] = [
  ['hangs up on everybody', (socket) => socket.destroy()],
  ['resets every connection', (socket) => socket.resetAndDestroy()],
  ['does not speak HTTP', (socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n')],
  [
    'sends headers without end',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      pour(socket, `x-more: ${'x'.repeat(1000)}\r\n`, 1_000_000);
    },
  ],
  ['answers before it is asked properly', (socket) => socket.write('HTTP/1.1 999999 \r\n\r\n')],
];

test.each(rudeness)('a server that %s cannot be judged', async (_, speak) => {
  await using server = await uncivil(speak);
  await expect(judge(server.url)).rejects.toThrow(Unreachable);
});

test('where nobody listens nothing can be judged, and the message says where', async () => {
  const { url, ...gone } = await hostile(() => {});
  await gone[Symbol.asyncDispose]();
  await expect(judge(url)).rejects.toThrow(`${url}/v1/`);
});
