import { expect, test } from 'vitest';
import { Receiver, refusing } from './receiver.ts';

const post = async (receiver: Receiver, body: string | Buffer, headers: Record<string, string> = {}): Promise<number> =>
  (await fetch(receiver.url, { method: 'POST', body, headers })).status;

test('a receiver takes down bytes, headers and order', async () => {
  const receiver = await Receiver.open();
  const odd = Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d]);
  await post(receiver, odd, { 'X-Webhook-Event': 'first' });
  await post(receiver, '', { 'X-Webhook-Event': 'second' });
  expect(receiver.arrivals.map(({ headers }) => headers['x-webhook-event'])).toEqual(['first', 'second']);
  expect(receiver.arrivals.map(({ body }) => body)).toEqual([odd, Buffer.alloc(0)]);
  await receiver.close();
});

test('a receiver refuses as often as it is told to, each kind for itself', async () => {
  const receiver = await Receiver.open(
    undefined,
    refusing(2, ({ body }) => body.toString()),
  );
  const answers: number[] = [];
  for (const body of ['a', 'a', 'b', 'a', 'b', 'b']) answers.push(await post(receiver, body));
  expect(answers).toEqual([500, 500, 500, 200, 500, 200]);
  expect(receiver.arrivals.map(({ status }) => status)).toEqual(answers);
  await receiver.close();
});

test('a receiver that is closed lets go of its address, and may be closed again', async () => {
  const receiver = await Receiver.open();
  const { host } = new URL(receiver.url);
  await receiver.close();
  await receiver.close();
  const another = await Receiver.open(host);
  expect(new URL(another.url).host).toBe(host);
  await another.close();
});

test('an address that is none is refused in words', async () => {
  await expect(Receiver.open('example.com')).rejects.toThrow('expected one such as 127.0.0.1:8090');
});
