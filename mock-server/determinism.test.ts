import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../openapi/vendors.ts';
import { hour, second } from './call/time.ts';
import { exchanges, type SeenExchange } from './http/seen.ts';
import type { ServerOptions } from './options.ts';
import { root } from './root.ts';
import { type Server, startMockServer } from './server.ts';
import { stops, tour } from './testdata/tour/tour.ts';
import { type Asked, advance, type Receivers, type SeenCall, type Told, type Visitor } from './testdata/tour/visitor.ts';

// Thousands of answers, each held against its contract, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'determinism-'));
let files = 0;
const newJournal = (): string => join(folder, `${files++}.jsonl`);

/** What came to the webhook receiver: path, headers as sent, body. */
const delivered: string[] = [];
const receiver = createServer((incoming, response) => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    delivered.push([incoming.url, ...incoming.rawHeaders, Buffer.concat(chunks).toString()].join('\n'));
    response.writeHead(incoming.url === '/bad' ? 500 : 200).end();
  });
});
let receivers: Receivers;

beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', root)), '--if-stale'], { cwd: fileURLToPath(root) });
  await once(receiver.listen(0, '127.0.0.1'), 'listening');
  const { port } = receiver.address() as AddressInfo;
  receivers = { good: `http://127.0.0.1:${port}/good`, bad: `http://127.0.0.1:${port}/bad` };
}, 60_000);
afterAll(() => {
  receiver.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => delivered.splice(0));

const agent = new Agent({ keepAlive: true });

/** Writes down every byte it is answered. Node's own client: fetch neither keeps the spelling of headers nor their order. */
class Scribe implements Visitor {
  readonly records: string[] = [];
  readonly #server: Server;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #streams: Promise<void>[] = [];

  constructor(server: Server, headers: Readonly<Record<string, string>> = {}) {
    this.#server = server;
    this.#headers = headers;
  }

  async ask(api: Api, asked: Asked): Promise<Told> {
    const { record, status, text } = await this.#send(api, asked).whole;
    this.records.push(record);
    return { status, body: /^[{[]/.test(text) ? JSON.parse(text) : undefined };
  }

  async follow(api: Api, asked: Asked): Promise<void> {
    const { head, whole } = this.#send(api, asked);
    this.#streams.push(whole.then(({ record }) => void this.records.push(record)));
    await head;
  }

  /** Waits until every stream has been read to its end. */
  async finish(): Promise<string[]> {
    for (const stream of this.#streams) await stream;
    return this.records;
  }

  #send(api: Api, { operation, method = 'GET', path, key, headers, body }: Asked) {
    const server = this.#server;
    const secret = server.world.accounts.keys.find((each) => each.api === api && each.name === key)?.secret;
    const bytes = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const outgoing = request(`${server.url}${server.prefixOf(api)}${path}`, {
      method,
      agent,
      headers: {
        ...(secret !== undefined && { authorization: `Bearer ${secret}` }),
        ...(bytes !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(bytes) }),
        ...this.#headers,
        ...headers,
      },
    });
    const head = once(outgoing, 'response');
    const whole = head.then(async ([response]) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const lines = [`${operation}: ${method} ${api} ${path}`, response.statusCode, ...response.rawHeaders, text];
      return { record: lines.join('\n').replaceAll(new URL(server.url).host, 'server'), status: response.statusCode as number, text };
    });
    outgoing.end(bytes);
    return { head, whole };
  }
}

/** One server, given to `use` and closed afterwards. */
async function withServer<Result>(options: ServerOptions, use: (server: Server) => Promise<Result>): Promise<Result> {
  await using server = await startMockServer({ clock: 'virtual', ...options });
  return await use(server);
}

interface Run {
  readonly answers: readonly string[];
  readonly webhooks: readonly string[];
}

/** Where two lists of texts first differ, in a few lines; the texts are long, and what follows a difference follows from it. */
function firstDifference(found: readonly string[], expected: readonly string[]): string | undefined {
  const index = Array.from({ length: Math.max(found.length, expected.length) }).findIndex((_, each) => found[each] !== expected[each]);
  if (index < 0) return undefined;
  const [one = 'nothing', other = 'nothing'] = [found[index], expected[index]];
  const [title] = other.split('\n');
  const at = [...other].findIndex((character, each) => one[each] !== character);
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 200), at + 200));
  return `number ${index} of ${expected.length}, ${title}:\n  found    …${around(one)}…\n  expected …${around(other)}…`;
}

const differenceOf = (found: Run, expected: Run): string | undefined =>
  firstDifference(found.webhooks, expected.webhooks) ?? firstDifference(found.answers, expected.answers);

/** Takes the tour. @returns all that was answered, and all that was sent. */
async function takeTour(server: Server): Promise<Run> {
  const scribe = new Scribe(server);
  await tour(scribe, receivers);
  return { answers: await scribe.finish(), webhooks: delivered.splice(0) };
}

/** All operations with the statuses that they answered while `action` went on. */
async function statusesOf(server: Server, action: (server: Server) => Promise<unknown>): Promise<Map<string, number[]>> {
  const specs = Object.values(server.specs);
  const seen = new Map(specs.flatMap(({ api, operations }) => operations.map(({ id }): [string, number[]] => [`${api}/${id}`, []])));
  const note = (message: unknown) => {
    const { spec, operation, status } = message as SeenExchange;
    seen.get(`${spec.api}/${operation}`)?.push(status);
  };
  exchanges.subscribe(note);
  try {
    await action(server);
  } finally {
    exchanges.unsubscribe(note);
  }
  return seen;
}

/** The tour of a new server, which is that of every new server: with which statuses each operation was answered, and what comes after. */
let first: Run & { readonly statuses: Map<string, number[]>; readonly after: Run };
/** A server on which the tour was taken, and that keeps a journal. */
let kept: { readonly journal: string; readonly sight: readonly string[] };

beforeAll(async () => {
  first = await withServer({}, async (server) => {
    const runs: Run[] = [];
    const statuses = await statusesOf(server, async () => void runs.push(await takeTour(server)));
    return { ...(runs[0] as Run), statuses, after: await goOn(server) };
  });
  const journal = newJournal();
  const sight = await withServer({ journal }, async (server) => {
    await takeTour(server);
    return await lookAtEverything(server);
  });
  kept = { journal, sight };
}, 240_000);

test('the tour comes by every operation, and sees each succeed and fail', async () => {
  await withServer({}, async (server) => {
    const seen = first.statuses;
    const without = (wanted: (status: number) => boolean) => [...seen].filter(([, all]) => !all.some(wanted)).map(([id]) => id);
    expect(without((status) => status < 400)).toEqual([]);
    // An operation of the control API that takes nothing fails only when it is asked from elsewhere, and limits are off.
    const unfailing = Object.values(server.specs).flatMap(({ api, operations }) =>
      operations
        .filter(({ responses }) =>
          [...responses.keys()].every((status) => status < 400 || status === 429 || (api === 'ringback' && status === 403)),
        )
        .map(({ id }) => `${api}/${id}`),
    );
    expect(without((status) => status >= 400).filter((id) => !unfailing.includes(id))).toEqual([]);
  });
});

test('the same requests at the same moments get the same bytes from any two servers', async () => {
  const other = await withServer({}, takeTour);
  expect(first.webhooks.length).toBeGreaterThan(10);
  expect(differenceOf(other, first)).toBeUndefined();
});

test('a world that was reset is like a new one', async () => {
  const again = await withServer({}, async (server) => {
    const scribe = new Scribe(server);
    await scribe.ask('ringback', { operation: 'startCall', method: 'POST', path: '/calls', body: { script: 'tool-error' } });
    await advance(scribe, '26h');
    server.reset();
    return await takeTour(server);
  });
  expect(differenceOf(again, first)).toBeUndefined();
});

/** What is asked to see all of a world. Operations that show what is not part of it are left out. */
async function lookAtEverything(server: Server): Promise<string[]> {
  const scribe = new Scribe(server, { 'x-request-id': 'look' });
  const read = async (api: Api, path: string, key?: string) =>
    (await scribe.ask(api, { operation: 'look', path, ...(key !== undefined && { key }) })).body;
  for (const path of ['/world', '/clock', '/keys', '/limits', '/scripts', '/webhooks', '/deliveries']) await read('ringback', path);
  const { calls: all } = await read('ringback', '/calls?limit=1000');
  // Most are plays of the same scripts by nobody's doing: of those that are further back, every twentieth.
  const calls: (SeenCall & { readonly id: string })[] = all.filter((_: unknown, index: number) => index < 40 || index % 20 === 0);
  for (const { api } of server.vendors) {
    const { resources } = await read('ringback', `/targets/${api}`);
    await stops[api].look((path, key) => read(api, path, key), resources);
    for (const call of calls) await stops[api].lookAtCall?.((path, key) => read(api, path, key), call);
  }
  for (const { id } of calls) for (const part of ['', '/events', '/views']) await read('ringback', `/calls/${id}${part}`);
  return scribe.records;
}

test('looking at everything leaves out only streams, what is not part of the world, and what nobody has made yet', async () => {
  await withServer({}, async (server) => {
    const seen = await statusesOf(server, lookAtEverything);
    const reading = Object.values(server.specs).flatMap(({ api, operations }) =>
      operations.filter(({ method }) => method === 'GET').map(({ id }) => `${api}/${id}`),
    );
    expect(reading.filter((id) => !seen.get(id)?.some((status) => status < 400))).toEqual([
      'speechify/previewInvite',
      'speechify/getWebhookEndpoint',
      'speechify/listEndpointDeliveries',
      'smallest/subscribeToLiveEvents',
      'speko/streamSession',
      'speko/getWebhookEndpoint',
      'speko/getWebhookDelivery',
      'ringback/listRequests',
      'ringback/followHappenings',
      'ringback/getDelivery',
      'ringback/listFaults',
    ]);
  });
});

test('a restart shows the same world, byte for byte, and sends nothing again', async () => {
  const { journal, sight } = kept;
  const text = readFileSync(journal, 'utf8');
  await withServer({ journal }, async (server) => {
    // What is due by now is sent by the clock, and only a clock that moves sends.
    await server.world.clock.advance(0);
    expect(firstDifference(await lookAtEverything(server), sight)).toBeUndefined();
  });
  expect(delivered).toEqual([]);
  expect(readFileSync(journal, 'utf8')).toBe(text);
});

/** Goes on after the tour: with the calls that are live, and the deliveries that wait. */
async function goOn(server: Server): Promise<Run> {
  const scribe = new Scribe(server, { 'x-request-id': 'on' });
  const { calls } = (await scribe.ask('ringback', { operation: 'listCalls', path: '/calls?limit=1000' })).body;
  const live = calls.filter(({ phase }: { phase: string }) => phase === 'live');
  expect(live.map(({ tenant }: { tenant: string }) => tenant)).toContain('globex');
  for (const { tenant, names } of live) {
    const key = tenant === 'acme' ? 'owner' : 'outsider';
    await scribe.follow('smallest', { operation: 'subscribeToLiveEvents', path: `/events?callId=${names.smallest}`, key });
  }
  await advance(scribe, '10s');
  for (const { tenant, names } of live) {
    await scribe.ask('speko', {
      operation: 'blindTransferCall',
      method: 'POST',
      path: `/v1/calls/${names.speko}/transfers/blind`,
      key: tenant === 'acme' ? 'full' : 'outsider',
      body: { to: '+12025550192' },
    });
  }
  await scribe.ask('ringback', { operation: 'startCall', method: 'POST', path: '/calls', body: { script: 'voicemail' } });
  await advance(scribe, '70m');
  const { deliveries } = (await scribe.ask('ringback', { operation: 'listDeliveries', path: '/deliveries' })).body;
  for (const { id } of deliveries.slice(0, 20))
    await scribe.ask('ringback', { operation: 'redeliver', method: 'POST', path: `/deliveries/${id}/redeliver` });
  return { answers: [...(await scribe.finish()), ...(await lookAtEverything(server))], webhooks: delivered.splice(0) };
}

test('a world goes on after a restart as if there had been none', async () => {
  const journal = newJournal();
  cpSync(kept.journal, journal);
  await withServer({ journal }, () => Promise.resolve());
  const resumed = await withServer({ journal }, goOn);
  expect(resumed.webhooks.length).toBeGreaterThan(10);
  expect(differenceOf(resumed, first.after)).toBeUndefined();
});

// On the real clock

const ask = async (server: Server, path: string, body?: unknown) =>
  (await new Scribe(server).ask('ringback', { operation: path, path, ...(body !== undefined && { method: 'POST' as const, body }) })).body;

test('on the real clock a restart goes on at the present moment', async () => {
  const journal = newJournal();
  const startAt = Date.now() - hour;
  const id = await withServer({ journal, startAt }, async (server) => (await ask(server, '/calls', { script: 'booked-appointment' })).id);
  await withServer({ journal, clock: 'real' }, async (server) => {
    expect(Math.abs(server.world.now - Date.now())).toBeLessThan(second);
    expect(server.world.bornAt).toBe(startAt);
    expect(await ask(server, `/calls/${id}`)).toMatchObject({ phase: 'over', createdAt: new Date(startAt).toISOString() });
    expect(await ask(server, '/clock')).toMatchObject({ speed: 1 });
    const before = server.world.now;
    await vi.waitFor(() => expect(server.world.now).toBeGreaterThan(before), { timeout: 10_000 });
  });
});

test('a clock that had got ahead does not go back', async () => {
  const journal = newJournal();
  const now = await withServer({ journal, startAt: Date.now() }, async (server) => {
    await ask(server, '/clock', { advance: '2h' });
    return server.world.now;
  });
  await withServer({ journal, clock: 'real' }, async (server) => expect(server.world.now).toBeGreaterThanOrEqual(now));
});

test('what happened while the server was down is announced once, when it is back', async () => {
  const journal = newJournal();
  // Nothing plays by itself in this account.
  const [subscription, call] = await withServer({ journal, startAt: Date.now() - hour }, async (server) => [
    await ask(server, '/webhooks', { vendor: 'meetric', url: receivers.good, tenant: 'globex' }),
    await ask(server, '/calls', { script: 'booked-appointment', tenant: 'globex' }),
  ]);
  // In the other account an agent has a webhook of its own.
  const announced = async (server: Server) => {
    const { deliveries }: { deliveries: { vendor: string }[] } = await ask(server, '/deliveries');
    return deliveries.filter(({ vendor }) => vendor === 'meetric');
  };
  const seen = await withServer({ journal, clock: 'real' }, async (server) => {
    await vi.waitFor(
      async () => {
        expect(await announced(server)).toMatchObject([{ webhook: subscription.id, call: call.id, status: 'delivered' }]);
      },
      { timeout: 10_000 },
    );
    // Whatever else there was to send is on its way before this answer comes.
    await ask(server, '/clock', { advance: '2h' });
    return await announced(server);
  });
  expect(delivered).toHaveLength(1);
  // It is signed with the moment it is sent: a receiver refuses one that is an hour old.
  const [, sentAt] = /X-Webhook-Timestamp\n(\d+)/.exec(delivered[0] as string) as RegExpExecArray;
  expect(Math.abs(Number(sentAt) - Date.now() / second)).toBeLessThan(60);
  await withServer({ journal, clock: 'real' }, async (server) => expect(await announced(server)).toEqual(seen));
  expect(delivered).toHaveLength(1);
});

/** A copy of the fixtures in which no call is live at the start, and none begins by itself. */
function quietFixtures(): string {
  const copy = join(folder, 'fixtures');
  cpSync(fileURLToPath(new URL('fixtures', root)), copy, { recursive: true });
  const accounts = join(copy, 'accounts.yaml');
  writeFileSync(accounts, readFileSync(accounts, 'utf8').replace(/^ {2}live:\n(?: {4}.*\n)+/m, '  live: []\n'));
  return copy;
}

test('on a fast clock the ids that were answered are known after a restart', async () => {
  const [journal, fixtures] = [newJournal(), quietFixtures()];
  const idsOf = (server: Server) => [...server.world.calls.all()].map(({ id }) => id);
  const ids = await withServer({ journal, fixtures, clock: '1000x' }, async (server) => {
    expect(server.liveCalls()).toEqual([]);
    for (let index = 0; index < 40; index++) await ask(server, '/calls', { script: 'tool-error' });
    return idsOf(server);
  });
  expect(ids.length).toBeGreaterThan(80);
  await withServer({ journal, fixtures }, async (server) => expect(idsOf(server)).toEqual(ids));
});

test('a reset while the clock is being moved leaves a journal of the new world alone', async () => {
  const journal = newJournal();
  const before = await withServer({ journal }, async (server) => {
    await ask(server, '/webhooks', { vendor: 'meetric', url: receivers.good });
    const moved = ask(server, '/clock', { advance: '1d' });
    await vi.waitFor(() => expect(delivered.length).toBeGreaterThan(3), { timeout: 10_000 });
    await ask(server, '/reset', {});
    await moved;
    return await lookAtEverything(server);
  });
  await withServer({ journal }, async (server) => expect(firstDifference(await lookAtEverything(server), before)).toBeUndefined());
});

// With a process of its own

/** A server in a process of its own, once it has said where it listens. */
async function spawnServer(journal: string, ...flags: string[]): Promise<{ process: ChildProcess; url: string; stderr: () => string }> {
  const { child, stderr } = spawnMain('--port', '0', '--json', '--journal', journal, ...flags);
  const died = once(child, 'close').then(() => Promise.reject(new Error(`it did not start: ${stderr()}`)));
  const [line] = await Promise.race([once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line'), died]);
  died.catch(() => {});
  return { process: child, url: JSON.parse(line).url, stderr };
}

function spawnMain(...flags: string[]): { child: ChildProcess; stderr: () => string } {
  const child = spawn(process.execPath, [main, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  return { child, stderr: () => text };
}

const main = fileURLToPath(new URL('dist/ringback.js', root));

async function stop({ process: child }: { process: ChildProcess }, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'close');
  child.kill(signal);
  return (await exit)[0];
}

test('RES-09: whatever was answered survives a kill -9, and at most half a line is lost', async () => {
  const journal = newJournal();
  const server = await spawnServer(journal);
  const ids: string[] = [];
  const callers = Array.from({ length: 8 }, async () => {
    for (;;) {
      const response = await fetch(`${server.url}/_ringback/calls`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"script":"tool-error"}',
      });
      ids.push(((await response.json()) as { id: string }).id);
    }
  });
  const gaveUp = Promise.allSettled(callers);
  await vi.waitFor(() => expect(ids.length).toBeGreaterThan(50), { timeout: 30_000 });
  await stop(server, 'SIGKILL');
  await gaveUp;
  const again = await spawnServer(journal);
  const { calls } = (await (await fetch(`${again.url}/_ringback/calls?limit=1000`)).json()) as { calls: { id: string }[] };
  const known = new Set(calls.map(({ id }) => id));
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(await stop(again, 'SIGTERM')).toBe(0);
});

/** The journal of a world with one call. */
async function oneCall(): Promise<{ journal: string; id: string }> {
  const journal = newJournal();
  const id = await withServer(
    { journal, startAt: Date.now() },
    async (server) => (await ask(server, '/calls', { script: 'tool-error' })).id,
  );
  return { journal, id };
}

test('a last line that was torn off is told of on stderr, and the server starts', async () => {
  const { journal, id } = await oneCall();
  const lines = readFileSync(journal, 'utf8').split('\n').length;
  appendFileSync(journal, '{"act":"ringback/end","at":17');
  const server = await spawnServer(journal);
  expect(server.stderr()).toMatch(new RegExp(`^ringback: ${journal}:${lines}: .*torn off.*\n$`));
  expect((await fetch(`${server.url}/_ringback/calls/${id}`)).status).toBe(200);
  expect(await stop(server, 'SIGTERM')).toBe(0);
  expect(readFileSync(journal, 'utf8').split('\n')).toHaveLength(lines);
});

test.each([
  ['no JSON', 'garbage'],
  ['an act that is not known', '{"act":"speko/teleportCall","at":1,"input":{}}'],
  ['an act that cannot be done', '{"act":"ringback/start","at":1,"input":{"script":"a script that is gone","tenant":"acme"}}'],
  ['an act whose input is missing', '{"act":"ringback/start","at":1}'],
  ['an act whose input is half missing', '{"act":"ringback/create-key","at":1,"input":{"vendor":"meetric"}}'],
  ['a beginning without its input', '{"act":"ringback/begin","at":1,"input":null}'],
  ['a beginning with more calls than can be seeded', '{"act":"ringback/begin","at":1,"input":{"seedCalls":99999999}}'],
  ['a beginning with no number of calls', '{"act":"ringback/begin","at":1,"input":{"seedCalls":"many"}}'],
])('%s in the journal: the server does not start, and names file and line', async (_, line) => {
  const { journal } = await oneCall();
  const lines = readFileSync(journal, 'utf8').split('\n');
  const text = [...lines.slice(0, -1), line, ''].join('\n');
  writeFileSync(journal, text);
  const { child, stderr } = spawnMain('--port', '0', '--journal', journal);
  const [status] = await once(child, 'close');
  expect(stderr()).toMatch(new RegExp(`^ringback: ${journal}:${lines.length}: .+\n$`));
  expect(status).toBe(2);
  expect(readFileSync(journal, 'utf8')).toBe(text);
});
