import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Reply, send, type TestClient, useServer } from '../mock-server/test-client.ts';
import { tour } from '../mock-server/testdata/tour/tour.ts';
import type { Asked, Told, Visitor } from '../mock-server/testdata/tour/visitor.ts';
import { loadSpec } from '../openapi/spec.ts';
import { type Api, vendors } from '../openapi/vendors.ts';

// Prism reads OpenAPI with code of its own: what it makes of our documents, other tools will too.

const apis: readonly Api[] = [...vendors, 'ringback'];
const documentOf = (api: Api): string => fileURLToPath(new URL(`../openapi/${api}/openapi.gen.json`, import.meta.url));

// It reads a document for seconds, and longer on a machine that is busy.
const patience = { timeout: 90_000 };

// What its command is made of, in this process: to load it takes longer than to use it, and each process of its own would.
const within = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-cli'));
const { createServer: createPrism } = within('@stoplight/prism-http-server');
const { getHttpOperationsFromSpec } = within('@stoplight/prism-http');
const { createLogger } = within('@stoplight/prism-core');
const { createExamplePath } = within('./util/paths.js');

interface Found {
  readonly method: string;
  readonly path: string;
}

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

/** What Prism found in each document; it is read once. */
const found = new Map<string, Promise<readonly Found[]>>();
function operationsIn(document: string): Promise<readonly Found[]> {
  const operations = found.get(document) ?? getHttpOperationsFromSpec(document);
  found.set(document, operations);
  return operations;
}

/** Starts Prism with what its command starts it with. @param upstream whom it stands before; left out, it answers itself. @returns where it listens. */
async function startPrism(document: string, upstream?: string): Promise<string> {
  const config = {
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ignoreExamples: false },
    ...(upstream === undefined ? { isProxy: false } : { isProxy: true, upstream: new URL(upstream) }),
  };
  const components = { logger: createLogger('test', { level: 'silent' }) };
  const server = createPrism(await operationsIn(document), { cors: true, config, components });
  close = () => server.close();
  return server.listen(0, '127.0.0.1');
}

/** The path of an operation, with parameters filled in as Prism would. */
const examplePath = (operation: Found): string => createExamplePath(operation).right;

/** What is asked for where the example is a stream; undefined where it is none. */
function failureOf(url: string): number | undefined {
  if (url.endsWith('/happenings')) return 403;
  return /\/events\?callId=|\/stream\b/.test(url) ? 404 : undefined;
}

test.each(apis)('Prism finds every operation of %s, and answers what is read with its examples', patience, async (api) => {
  const url = await startPrism(documentOf(api));
  const operations = await operationsIn(documentOf(api));
  expect(operations).toHaveLength(loadSpec(api, new URL('../openapi/', import.meta.url)).operations.length);
  const gets = operations.filter(({ method }) => method === 'get').map((operation) => `${url}${examplePath(operation)}`);
  expect(gets.length).toBeGreaterThan(0);
  for (const asked of gets) {
    // Prism cannot write the example of an event as a stream; there it is asked for a failure.
    const failure = failureOf(asked);
    // Where a redirect leads to is an example too: nobody is there.
    const response = await fetch(asked, {
      redirect: 'manual',
      headers: { authorization: 'Bearer anything', ...(failure !== undefined && { prefer: `code=${failure}` }) },
    });
    const redirects = response.status === 302 && response.headers.has('location');
    expect([asked, response.status, response.headers.get('sl-violations')]).toEqual([asked, failure ?? (redirects ? 302 : 200), null]);
    if (!redirects) expect(await response.json()).toBeTypeOf('object');
  }
});

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

/** Takes the tour with Prism between itself and one API, and collects what Prism has to say. */
class Inspector implements Visitor {
  /** What Prism says of our answers. */
  readonly answers: string[] = [];
  /** Requests that Prism would refuse and we served. */
  readonly served: string[] = [];
  inspected = 0;
  readonly #client: TestClient;
  readonly #api: Api;
  readonly #prism: string;

  constructor(client: TestClient, api: Api, prism: string) {
    this.#client = client;
    this.#api = api;
    this.#prism = prism;
  }

  async ask(api: Api, { operation, method = 'GET', path, key, headers, body }: Asked): Promise<Told> {
    const { server } = this.#client;
    const base = api === this.#api ? this.#prism : `${server.url}${server.prefixOf(api)}`;
    const reply = await send<Told['body']>(`${base}${path}`, {
      method,
      headers: {
        ...(key !== undefined && { authorization: `Bearer ${this.#client.keyOf(api, key)}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body,
    });
    if (api === this.#api) this.#inspect(`${operation}: ${method} ${path} → ${reply.status}`, reply);
    return reply;
  }

  /** Prism reads an answer to its end before it hands it on, so a stream that is open would never come. Its failures are asked for. */
  follow(): Promise<void> {
    return Promise.resolve();
  }

  #inspect(what: string, { status, headers }: Reply<unknown>): void {
    this.inspected++;
    const violations = JSON.parse(String(headers['sl-violations'] ?? '[]')) as Violation[];
    for (const { location, message } of violations) {
      const text = `${what}: ${location.join('.')} ${message}`;
      if (location[0] === 'response') this.answers.push(text);
      else if (status < 400) this.served.push(text);
    }
  }
}

const client = useServer();
const receiver = createServer((incoming, response) => response.writeHead(incoming.url === '/bad' ? 500 : 200).end());
beforeAll(() => once(receiver.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => receiver.close());

/** Takes the tour with Prism, which reads `document`, before one API. */
async function inspect(api: Api, document: string): Promise<Inspector> {
  const { server } = client;
  const url = await startPrism(document, `${server.url}${server.prefixOf(api)}`);
  const { port } = receiver.address() as AddressInfo;
  const inspector = new Inspector(client, api, url);
  await tour(inspector, { good: `http://127.0.0.1:${port}/good`, bad: `http://127.0.0.1:${port}/bad` }, api === 'ringback' ? [] : [api]);
  return inspector;
}

test.each(apis)('Prism finds no fault with what our server answers for %s', patience, async (api) => {
  const { inspected, answers, served } = await inspect(api, documentOf(api));
  expect(inspected).toBeGreaterThan(8);
  expect(answers).toEqual([]);
  expect(served).toEqual([]);
});

test('Prism finds fault with answers that do not fit, and with requests that we should have refused', patience, async () => {
  const document = JSON.parse(readFileSync(documentOf('speko'), 'utf8'));
  const { schemas } = document.components;
  schemas.CallDetail.required.push('colour');
  schemas.Error.required.push('colour');
  schemas.BlindTransferRequest.required.push('colour');
  delete document.paths['/v1/calls/{id}/events'].get.responses['404'];
  const folder = mkdtempSync(join(tmpdir(), 'prism-'));
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
    const { answers, served } = await inspect('speko', join(folder, 'openapi.json'));
    const about = (what: RegExp, text: RegExp) => answers.some((answer) => what.test(answer) && text.test(answer));
    expect(about(/^getCall: .* 200/, /colour/)).toBe(true);
    expect(about(/^getCall: .* 404/, /colour/)).toBe(true);
    expect(about(/^listCallEvents: .* 404/, /status code/)).toBe(true);
    expect(served.some((each) => /^blindTransferCall: .* 201: .*colour/.test(each))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
