import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Destinations } from './destinations.ts';
import { post } from './post.ts';
import { type Answer, flood, hang, Receiver, redirect, reset } from './test-receiver.ts';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(() => receiver.stop());

const body = Buffer.from('{"text":"Säg hej 🦷\u2028"}');
const send = (
  url = receiver.url,
  headers: Record<string, string> = { 'Content-Type': 'application/json', 'X-Custom': 'as Written' },
  patience = 10_000,
) => post(new URL(url), headers, body, new Destinations([]), { patience });

test('what is sent arrives byte for byte, with the headers as they are spelled', async () => {
  expect(await send()).toEqual({ status: 200, error: undefined });
  const [got] = receiver.received;
  expect(got?.body).toEqual(body);
  expect(got?.rawHeaders).toEqual(expect.arrayContaining(['Content-Type', 'application/json', 'X-Custom', 'as Written']));
  expect(got?.headers).toMatchObject({ 'content-length': String(body.length), connection: 'close' });
  expect(got?.path).toBe('/hook');
});

test('path and query are sent as they stand in the URL', async () => {
  await send(`${receiver.url}/a%20b?c=d&e`);
  expect(receiver.received[0]?.path).toBe('/hook/a%20b?c=d&e');
});

test.each([200, 201, 202, 204, 299, 301, 302, 303, 304, 307, 308, 400, 401, 404, 410, 429, 500, 503])(
  'an answer of %i is reported',
  async (status) => {
    receiver.answers.push(status);
    expect(await send()).toEqual({ status, error: undefined });
  },
);

test.each([301, 302, 303, 307, 308])('WH-07: a redirect with %i is not followed', async (status) => {
  receiver.answers.push(redirect(status, '/elsewhere'));
  expect(await send()).toEqual({ status, error: undefined });
  expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
});

test('an interim answer is not the answer', async () => {
  receiver.answers.push((response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    response.writeHead(202).end();
  });
  expect(await send()).toEqual({ status: 202, error: undefined });
});

test.each([200, 500])('an answer of %i with two megabytes is taken for what its head says', async (status) => {
  receiver.answers.push((response) => response.writeHead(status).end(Buffer.alloc(2 * 1024 * 1024)));
  expect(await send()).toEqual({ status, error: undefined, body: '\0'.repeat(8192) });
});

test('WH-10: an answer that never ends is cut off', async () => {
  let socket: Socket | undefined;
  receiver.answers.push((response, request) => {
    socket = request.socket;
    flood(response, request);
  });
  expect(await send()).toMatchObject({ status: 200, error: undefined });
  await vi.waitFor(() => expect(socket?.destroyed).toBe(true), { timeout: 10_000 });
  // What fits into the buffers between the two is on its way before anybody can stop it.
  expect(socket?.bytesWritten).toBeLessThan(32 * 1024 * 1024);
});

test.each<[string, Answer]>([
  ['does not answer', hang],
  ['does not go on after its headers', (response) => response.writeHead(200, { 'content-length': '10' }).flushHeaders()],
  [
    'sends its body in drops',
    (response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    },
  ],
])('WH-09: a receiver that %s is given up', async (_, answer) => {
  receiver.answers.push(answer);
  expect(await send(receiver.url, {}, 300)).toEqual({ status: undefined, error: 'no answer within 0.3 s' });
});

test('a connection that is reset is a failure', async () => {
  receiver.answers.push(reset);
  expect(await send()).toEqual({ status: undefined, error: 'ECONNRESET' });
});

test('a connection that ends in the middle of an answer is a failure', async () => {
  receiver.answers.push((response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half', () => response.socket?.destroy());
  });
  expect(await send()).toEqual({ status: undefined, error: 'ECONNRESET' });
});

test('nobody there is a failure', async () => {
  await receiver.stop();
  // The port is nobody's now.
  const nowhere = createServer();
  await once(nowhere.listen(0, '127.0.0.1'), 'listening');
  const { port } = nowhere.address() as AddressInfo;
  nowhere.close();
  await once(nowhere, 'close');
  expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ status: undefined, error: 'ECONNREFUSED' });
});

test('WH-27: a port that browsers refuse is tried', async () => {
  expect(await send('http://127.0.0.1:1/')).toEqual({ status: undefined, error: 'ECONNREFUSED' });
});

test('a receiver that speaks no TLS is a failure', async () => {
  const { status, error } = await send(receiver.url.replace('http:', 'https:'));
  expect(status).toBeUndefined();
  expect(error).toMatch(/^(ERR_SSL|EPROTO|ECONNRESET)/);
});

test('a receiver that speaks no HTTP is a failure', async () => {
  const server = createServer((socket) => socket.end('hello\r\n\r\n'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { status, error } = await send(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(status).toBeUndefined();
  expect(error).toMatch(/^HPE_/);
  server.close();
});

test('WH-29: a header that HTTP has no room for is a failure, not a crash', async () => {
  expect(await send(receiver.url, { 'X-Bad': 'a\r\nX-Injected: b' })).toEqual({ status: undefined, error: 'ERR_INVALID_CHAR' });
  expect(receiver.received).toEqual([]);
});

test('whoever started it can give it up', async () => {
  receiver.answers.push(hang);
  const giveUp = new AbortController();
  const sending = post(new URL(receiver.url), {}, body, new Destinations([]), { giveUp });
  giveUp.abort();
  expect(await sending).toMatchObject({ status: undefined, error: expect.any(String) });
});

test('what was sent is let go when it was answered, not when the time for an answer is over', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const sent: WeakRef<AbortController>[] = [];
  for (let index = 0; index < 20; index++) {
    const giveUp = new AbortController();
    sent.push(new WeakRef(giveUp));
    await post(new URL(receiver.url), {}, body, new Destinations([]), { giveUp });
  }
  await vi.waitFor(
    () => {
      collect();
      expect(sent.filter((each) => each.deref()).length).toBeLessThan(3);
    },
    { timeout: 10_000 },
  );
});
