import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asking, here, Measured, root, wait } from './machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringback-bench-'));

/** What Ringback is measured beside, the limit of the machine first. */
export const peers = {
  bytes: 'bare node:http, bytes ready',
  stringify: 'bare node:http, stringified each time',
  express: 'Express 5',
  'express-openapi-validator': 'Express 5 + express-openapi-validator',
  'json-server': 'json-server',
  mockoon: 'Mockoon',
  prism: 'Prism',
} as const;
export type PeerKind = keyof typeof peers;
export const peerKinds = Object.keys(peers) as PeerKind[];

export interface Subject {
  readonly name: string;
  readonly asking: Asking;
  readonly server: Measured;
}

/** A peer that answers what Ringback answered. @param pause milliseconds between one look whether it does and the next. */
export async function startPeer(kind: PeerKind, asking: Asking, body: Buffer, pause = 100): Promise<Subject> {
  const { pathname: whole, search } = new URL(asking.url);
  const { contract, base } = contractOf(whole);
  const pathname = whole.slice(base.length);
  const [server, url] = await start[kind](kind, { pathname, method: asking.method, body, contract });
  const own = { ...asking, url: `${url}${pathname}${search}` };
  try {
    await untilIt(own, pause);
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
  return { name: peers[kind], asking: own, server };
}

/** The contract of a path without its servers, of which peers make different things, and what comes before the paths in it. */
function contractOf(pathname: string): { contract: string; base: string } {
  // The first part of the path is the vendor's name.
  const vendor = pathname.split('/')[1] as string;
  const { servers, ...rest } = JSON.parse(readFileSync(join(root, 'openapi', vendor, 'openapi.gen.json'), 'utf8')) as {
    servers: [{ url: string }];
  };
  const contract = join(folder, `${vendor}.json`);
  writeFileSync(contract, JSON.stringify(rest));
  return { contract, base: servers[0].url };
}

interface Wanted {
  readonly pathname: string;
  readonly method: string;
  readonly body: Buffer;
  readonly contract: string;
}
type Start = (kind: PeerKind, wanted: Wanted) => Promise<[Measured, string]>;

const own: Start = async (kind, { pathname, method, body, contract }) => {
  const file = join(folder, 'body.json');
  writeFileSync(file, body);
  const env = { BENCH_FILE: file, BENCH_METHOD: method, BENCH_PATH: pathname, BENCH_CONTRACT: contract };
  const server = new Measured(process.execPath, [here('peers/server.mjs'), kind], { env });
  return [server, `http://127.0.0.1:${await server.line()}`];
};

const prism: Start = async (_, { contract }) => {
  const port = 4600 + Math.floor(Math.random() * 300);
  const server = new Measured(process.execPath, [
    here('node_modules/@stoplight/prism-cli/dist/index.js'),
    ...['mock', contract, '--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'silent'],
  ]);
  return [server, `http://127.0.0.1:${port}`];
};

const mockoon: Start = async (_, { pathname, method, body }) => {
  const port = 4900 + Math.floor(Math.random() * 300);
  const template = JSON.parse(readFileSync(here('peers/mockoon.json'), 'utf8')) as {
    port: number;
    routes: { method: string; endpoint: string; responses: { body: string }[] }[];
  };
  template.port = port;
  const [route] = template.routes;
  if (route) Object.assign(route, { method: method.toLowerCase(), endpoint: pathname.slice(1) });
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
};

const start: Readonly<Record<PeerKind, Start>> = {
  bytes: own,
  stringify: own,
  express: own,
  'express-openapi-validator': own,
  'json-server': own,
  mockoon,
  prism,
};

/** Waits until it answers with success. @param pause milliseconds between one look whether it does and the next. */
export async function untilIt(asking: Asking, pause: number): Promise<void> {
  let last: unknown;
  for (const until = performance.now() + 30_000; performance.now() < until; ) {
    try {
      const response = await ask(asking);
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch (error) {
      last = error;
    }
    await wait(pause);
  }
  throw new Error(`${asking.url} does not answer as it should: ${last}`);
}

export function ask({ url, method, authorization, body }: Asking): Promise<Response> {
  const headers = { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) };
  return fetch(url, { method, headers, ...(body !== undefined && { body }) });
}
