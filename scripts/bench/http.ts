import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asking, here, type Load, load, Measured, root, type Spread, spreadOf, wait } from './machine.ts';
import { Ringback } from './ringback.ts';

export interface Row {
  readonly subject: string;
  readonly perSecond: Spread;
  readonly p99: Spread;
  /** Of what the machine can do in the same round. */
  readonly ofBytes: Spread;
  readonly p99OfBytes: Spread;
}
export interface HttpResult {
  readonly what: string;
  readonly bytes: number;
  readonly rows: readonly Row[];
}

const rounds = 5;
const seconds = 2;
const everywhere = ['bytes', 'stringify', 'express'];
const folder = mkdtempSync(join(tmpdir(), 'ringback-bench-'));

interface Work {
  readonly what: string;
  readonly asking: Asking;
  /** Peers beside those that are always there. */
  readonly more: readonly string[];
}

/** Requests per second and 99th percentile, Ringback beside its peers, in turn. */
export async function measureHttp(): Promise<HttpResult[]> {
  await using ringback = await Ringback.start('--clock', 'virtual');
  const results: HttpResult[] = [];
  for (const work of await worksOf(ringback)) results.push(await measure(work));
  return results;
}

async function worksOf(ringback: Ringback): Promise<Work[]> {
  const ended = await ringback.startCall('voicemail', '10m');
  const live = await ringback.startCall('long-onboarding', '30s');
  const [speko, meetric, speechify] = ['speko', 'meetric', 'speechify'].map((name) => ringback.api(name));
  const of = (api: typeof speko, path: string, method = 'GET', body?: object): Asking => ({
    url: `${api?.url}${path}`,
    method,
    authorization: `Bearer ${api?.key}`,
    body: body && JSON.stringify(body),
  });
  const agents = await (await fetch(`${speechify?.url}/v1/agents`, { headers: { authorization: `Bearer ${speechify?.key}` } })).json();
  const [{ id }] = (agents as { agents: [{ id: string }] }).agents;
  return [
    {
      what: 'A call in detail: Speko `GET /v1/calls/{id}`',
      asking: of(speko, `/v1/calls/${ended['speko']}`),
      more: ['express-openapi-validator', 'json-server', 'mockoon', 'prism'],
    },
    { what: 'A page of conversations: Meetric `GET /conversations`', asking: of(meetric, '/conversations?limit=25'), more: [] },
    {
      what: 'A change: Speechify `PATCH /v1/agents/{id}`',
      asking: of(speechify, `/v1/agents/${id}`, 'PATCH', { name: 'Front desk' }),
      more: [],
    },
    {
      what: 'A token, signed: Speechify `POST …/shadow-token`',
      asking: of(speechify, `/v1/agents/conversations/${live['speechify']}/shadow-token`, 'POST'),
      more: [],
    },
  ];
}

interface Subject {
  readonly name: string;
  readonly asking: Asking;
  readonly server?: Measured;
}

async function measure({ what, asking, more }: Work): Promise<HttpResult> {
  const answer = await fetch(asking.url, {
    method: asking.method,
    headers: { authorization: asking.authorization, ...(asking.body !== undefined && { 'content-type': 'application/json' }) },
    ...(asking.body !== undefined && { body: asking.body }),
  });
  if (!answer.ok) throw new Error(`${asking.url}: ${answer.status} ${await answer.text()}`);
  const body = Buffer.from(await answer.arrayBuffer());
  const subjects: Subject[] = [{ name: 'Ringback', asking }];
  try {
    for (const kind of [...everywhere, ...more]) subjects.push(await startPeer(kind, asking, body));
    for (const subject of subjects) load(subject.asking, seconds);
    const runs = subjects.map((): Load[] => []);
    for (let round = 0; round < rounds; round++)
      for (const [index, subject] of subjects.entries()) runs[index]?.push(load(subject.asking, seconds));
    const bytes = runs[1] as Load[];
    const rows = subjects.map(({ name }, index): Row => {
      const mine = runs[index] as Load[];
      const errors = mine.reduce((sum, run) => sum + run.errors, 0);
      if (errors > 0) throw new Error(`${name}: ${errors} requests of ${what} failed`);
      return {
        subject: name,
        perSecond: spreadOf(mine.map(({ perSecond }) => perSecond)),
        p99: spreadOf(mine.map(({ p99 }) => p99)),
        ofBytes: spreadOf(mine.map(({ perSecond }, round) => perSecond / (bytes[round] as Load).perSecond)),
        p99OfBytes: spreadOf(mine.map(({ p99 }, round) => p99 / (bytes[round] as Load).p99)),
      };
    });
    return { what, bytes: body.length, rows };
  } finally {
    for (const { server } of subjects) await server?.[Symbol.asyncDispose]();
  }
}

const names: Readonly<Record<string, string>> = {
  bytes: 'bare node:http, bytes ready',
  stringify: 'bare node:http, stringified each time',
  express: 'Express 5',
  'express-openapi-validator': 'Express 5 + express-openapi-validator',
  'json-server': 'json-server',
  mockoon: 'Mockoon',
  prism: 'Prism',
};

/** A peer that answers what Ringback answered. @param pause milliseconds between one look whether it does and the next. */
export async function startPeer(kind: string, asking: Asking, body: Buffer, pause = 100): Promise<Subject> {
  const { pathname, search } = new URL(asking.url);
  const file = join(folder, 'body.json');
  writeFileSync(file, body);
  const path = pathname.replace(/^\/(speko|speechify)/, '');
  const env = {
    BENCH_FILE: file,
    BENCH_METHOD: asking.method,
    BENCH_PATH: path,
    BENCH_CONTRACT: join(root, 'openapi/speko/openapi.gen.json'),
  };
  const [server, url] = await (kind === 'prism' ? prism() : kind === 'mockoon' ? mockoon(path, asking.method, body) : own(kind, env));
  await untilIt(`${url}${path}${search}`, asking, pause);
  return { name: names[kind] ?? kind, asking: { ...asking, url: `${url}${path}${search}` }, server };
}

async function own(kind: string, env: Record<string, string>): Promise<[Measured, string]> {
  const server = new Measured(process.execPath, [here('peers/server.mjs'), kind], { env });
  return [server, `http://127.0.0.1:${await server.line()}`];
}

async function prism(): Promise<[Measured, string]> {
  const port = 4600 + Math.floor(Math.random() * 300);
  const server = new Measured(process.execPath, [
    here('node_modules/@stoplight/prism-cli/dist/index.js'),
    ...['mock', 'openapi/speko/openapi.gen.json', '--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'silent'],
  ]);
  return [server, `http://127.0.0.1:${port}`];
}

async function mockoon(path: string, method: string, body: Buffer): Promise<[Measured, string]> {
  const port = 4900 + Math.floor(Math.random() * 300);
  const template = JSON.parse(readFileSync(here('peers/mockoon.json'), 'utf8')) as {
    port: number;
    routes: { method: string; endpoint: string; responses: { body: string }[] }[];
  };
  template.port = port;
  const [route] = template.routes;
  if (route) Object.assign(route, { method: method.toLowerCase(), endpoint: path.slice(1) });
  Object.assign(route?.responses[0] ?? {}, { body: body.toString() });
  const file = join(folder, 'mockoon.json');
  writeFileSync(file, JSON.stringify(template));
  const server = new Measured(process.execPath, [
    here('node_modules/@mockoon/cli/bin/run.js'),
    'start',
    '--data',
    file,
    '--disable-log-to-file',
  ]);
  return [server, `http://127.0.0.1:${port}`];
}

/** Waits until it answers with success. @param pause milliseconds between one look whether it does and the next. */
export async function untilIt(url: string, { method, authorization, body }: Asking, pause: number): Promise<void> {
  let last: unknown;
  for (const until = performance.now() + 30_000; performance.now() < until; ) {
    try {
      const headers = { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) };
      const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch (error) {
      last = error;
    }
    await wait(pause);
  }
  throw new Error(`${url} does not answer as it should: ${last}`);
}
