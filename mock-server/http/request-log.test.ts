import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadSpec } from '../../openapi/spec.ts';
import { type Answered, RequestLog } from './request-log.ts';

const spec = loadSpec('speko', fileURLToPath(new URL('../../openapi', import.meta.url)));
const answered = (sent: string | undefined, body: Buffer | string | undefined, more: Partial<Answered> = {}): Answered => ({
  at: 1_770_000_000_000,
  spec,
  operation: undefined,
  method: 'POST',
  url: '/speko/v1/calls',
  rawHeaders: ['Host', 'localhost', 'X-Name', 'Åsa'],
  requestBody: sent === undefined ? undefined : Buffer.from(sent),
  key: 'full',
  answer: { status: 200, headers: { 'content-type': 'application/json' }, body },
  refusal: undefined,
  ...more,
});
const told = (log: RequestLog) => log.list().map(({ requestBody, responseBody }) => [requestBody, responseBody]);

test('what a place is used for next shows nothing of what was there', () => {
  const log = new RequestLog({ requests: 2, bytes: 1_000_000 });
  const pairs: [string | undefined, Buffer | string | undefined][] = [
    ['{"to":"Åsa"}', '{"a":1}'],
    ['x'.repeat(5000), Buffer.from('{"shared":"🦷"}')],
    [undefined, '{"b":2}'],
    ['', '{"c":3}'],
    ['{}', ''],
    [undefined, undefined],
  ];
  for (const [index, [sent, body]] of pairs.entries()) {
    log.add(answered(sent, body));
    const last = pairs.slice(Math.max(0, index - 1), index + 1);
    expect(told(log)).toEqual(last.map(([before, after]) => [before, after?.toString()]));
  }
  expect(log.list().map(({ number }) => number)).toEqual([4, 5]);
});

test('of a long request body the beginning is kept, and how long it was', () => {
  const log = new RequestLog({ requests: 1, bytes: 1_000_000 });
  log.add(answered('x'.repeat(70_000), '{}'));
  expect(told(log)).toEqual([[`${'x'.repeat(65_536)}… (70000 bytes)`, '{}']]);
  log.add(answered('short', '{}'));
  expect(told(log)).toEqual([['short', '{}']]);
});

test('secrets are hidden in a body of which only the beginning is kept, as in the URL and in what headers lead to', () => {
  const log = new RequestLog({ requests: 1, bytes: 1_000_000 });
  const secret = 'x'.repeat(70_000);
  const long = `{"a" : "b", "api_key" : "${secret}"}`;
  const headers = { location: '/invite?token=0123456789abcdef', 'X-Request-Id': 'req_1' };
  log.add(answered(long, long, { url: '/speko/v1/calls?api%5Fkey=0123456789abcdef', answer: { status: 302, headers, body: long } }));
  const [exchange] = log.list();
  const kept = `{"a" : "b", "api_key" : "xxxxxxxxxxx…"… (${long.length} bytes)`;
  expect(exchange).toMatchObject({ requestBody: kept, responseBody: kept, url: '/speko/v1/calls?api%5Fkey=01234567…' });
  expect(exchange?.responseHeaders).toEqual({ location: '/invite?token=01234567…', 'X-Request-Id': 'req_1' });
});

test('beyond its bytes the oldest are forgotten, and the newest is kept however large it is', () => {
  const log = new RequestLog({ requests: 100, bytes: 20_000 });
  for (let index = 0; index < 50; index++) log.add(answered('x'.repeat(3000), Buffer.alloc(1000, 'y'), { method: `M${index}` }));
  const kept = log.list().map(({ method }) => method);
  expect(kept).toEqual(['M47', 'M48', 'M49']);
  log.add(answered('x', 'z'.repeat(50_000)));
  expect(told(log)).toEqual([['x', 'z'.repeat(50_000)]]);
  log.add(answered('a', 'b'));
  expect(told(log)).toEqual([['a', 'b']]);
});
