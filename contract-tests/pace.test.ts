import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSpec } from '../openapi/spec.ts';
import { Blocked } from './check.ts';
import { Pace, waitOf } from './pace.ts';
import { packageRoot } from './package-root.ts';
import { exchange } from './wire.ts';

const spec = loadSpec('meetric', new URL('openapi/', packageRoot));

/** What is answered next, and then always again: a status, and what it says of waiting. */
let script: (readonly [status: number, headers?: Record<string, string>, body?: object])[] = [];
let asked = 0;
const stranger = createServer((_, response) => {
  const [status, headers = {}, body = {}] = script[Math.min(asked++, script.length - 1)] as (typeof script)[number];
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
});
let url: string;
beforeAll(async () => {
  await once(stranger.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
afterAll(() => stranger.close());

const send = () => exchange(url, { method: 'GET', path: '/', headers: {}, body: undefined }, undefined, 1000);
async function told(...answers: typeof script) {
  script = answers;
  asked = 0;
  return await new Pace(spec, undefined).patiently(send);
}

test('a refusal of too many requests is waited out, as long as its header says', async () => {
  const started = performance.now();
  expect((await told([429, { 'retry-after': '1' }], [200])).status).toBe(200);
  expect([asked, performance.now() - started >= 1000]).toEqual([2, true]);
});

test('other refusals are answers', async () => {
  expect((await told([503, { 'retry-after': '1' }], [200])).status).toBe(503);
});

test('a refusal that asks for more than a run may wait blocks, and says what to do', async () => {
  const outcome = told([429, { 'retry-after': '3600' }]);
  await expect(outcome).rejects.toThrow(Blocked);
  await expect(outcome).rejects.toThrow('GET / is answered 429, to be tried again in 3600 s: use --rate to ask less often');
  expect(asked).toBe(1);
});

test('a request is not sent again for ever', async () => {
  await expect(told([429, { 'retry-after': '0' }])).rejects.toThrow(Blocked);
  expect(asked).toBe(5);
});

test('nobody asks while one waits', async () => {
  script = [[429, { 'retry-after': '1' }], [200]];
  asked = 0;
  const pace = new Pace(spec, undefined);
  const started = performance.now();
  const first = pace.patiently(send);
  while (asked === 0) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await pace.patiently(send)).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThanOrEqual(1000);
  await first;
});

test('a rate is kept by those who ask at once', async () => {
  script = [[200]];
  const pace = new Pace(spec, 50);
  const started = performance.now();
  await Promise.all(Array.from({ length: 6 }, () => pace.patiently(send)));
  expect(performance.now() - started).toBeGreaterThanOrEqual(100);
});

test.each([
  ['the header', { 'retry-after': '7' }, {}, 7],
  ['the body, where the envelope has a place for it', {}, { retryAfter: 8 }, 8],
  ['nothing', {}, { retry_in: 9 }, undefined],
  ['a header in words', { 'retry-after': 'soon' }, {}, undefined],
])('how long to wait is told by %s', async (_, headers, body, seconds) => {
  script = [[429, headers as Record<string, string>, body]];
  expect(waitOf(spec, await send())).toBe(seconds);
});
