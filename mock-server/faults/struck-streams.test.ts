import { expect, test, vi } from 'vitest';
import { useServer } from '../test-client.ts';
import type { FaultStart } from './fault.ts';
import { askRaw, type Heard } from './raw-connection.ts';

const client = useServer();
const add = (fault: FaultStart) => client.control<{ id: number }>('/faults', fault, 201);
const faults = async () => (await client.ask<{ faults: { met: number; struck: number }[] }>('ringback', '/faults')).body.faults;

/** Listens to a call until its stream ends. @returns what came, and whether it ended as HTTP wants. */
async function listen(fault?: FaultStart): Promise<{ events: string[]; text: string; whole: boolean }> {
  client.server.reset();
  if (fault) await add(fault);
  const { names } = await client.startCall('caller-hangs-up', { elapsed: '1s', tenant: 'acme' });
  const answer = await fetch(`${client.server.url}/smallest/atoms/v1/events?callId=${names['smallest']}`, {
    headers: { authorization: `Bearer ${client.keyOf('smallest', 'owner')}` },
  });
  let text = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) text += decoder.decode(chunk, { stream: true });
    return true;
  })().catch(() => false);
  for (let minutes = 0; minutes < 4; minutes++) await client.advance('1m');
  const whole = await reading;
  const events = [...text.matchAll(/^data: ?(.*)\n\n/gm)].map(
    ([, data]) => (JSON.parse(data as string) as { event_type: string }).event_type,
  );
  return { events, text, whole };
}
const on = 'smallest/subscribeToLiveEvents';

test('a stream breaks off after some events', async () => {
  const usual = await listen();
  expect(usual.whole).toBe(true);
  const { events, whole, text } = await listen({ on, cutAfter: 4 });
  expect(whole).toBe(false);
  expect(events).toEqual(usual.events.slice(0, 4));
  expect(text).toMatch(/\n\n$/);
});

test('a stream breaks off before its first event', async () => {
  expect(await listen({ on, cutAfter: 0 })).toEqual({ events: [], text: '', whole: false });
});

test('a stream breaks off within an event', async () => {
  const { text, whole } = await listen({ on, cutWithin: 3 });
  expect(whole).toBe(false);
  expect(text.split('\n\n').length).toBe(3);
  expect(text).not.toMatch(/\n\n$/);
});

test('events come twice', async () => {
  const usual = await listen();
  const { events, whole } = await listen({ on, twice: true });
  expect(whole).toBe(true);
  expect(events).toEqual(usual.events.flatMap((event) => [event, event]));
});

test('some events change places with the next one, and none is lost', async () => {
  const usual = await listen();
  const { events } = await listen({ on, swapped: true, rate: 0.5 });
  expect(events).not.toEqual(usual.events);
  expect(events.toSorted()).toEqual(usual.events.toSorted());
});

test('events come late, in their order', async () => {
  const usual = await listen();
  const { events, whole } = await listen({ on, late: '7s', rate: 0.3 });
  expect(whole).toBe(true);
  expect(events).toEqual(usual.events);
});

/** Opens the stream of a call over a connection as it is, and lets the call go on to its end. */
async function hear(fault: FaultStart, method?: string): Promise<Heard> {
  await add(fault);
  const { names } = await client.startCall('caller-hangs-up', { elapsed: '1s', tenant: 'acme' });
  const outcome = askRaw(
    client.server.url,
    `/smallest/atoms/v1/events?callId=${names['smallest']}`,
    client.keyOf('smallest', 'owner'),
    method,
  );
  await vi.waitFor(() => expect(client.server.log.list()).toHaveLength(1), { timeout: 10_000 });
  for (let minutes = 0; minutes < 4; minutes++) await client.advance('1m');
  return await outcome;
}

test('a stream is reset within its first event', async () => {
  const { text, how } = await hear({ on, reset: 'during' });
  expect(how).toBe('reset');
  expect(text).toMatch(/^HTTP\/1.1 200 /);
  expect(text.match(/^(data|event):/gm)).toHaveLength(1);
  expect(text.split('\r\n\r\n')[1]).not.toContain('\n\n');
});

test('a stream that is reset after all has told everything, and does not end', async () => {
  const usual = await listen();
  client.server.reset();
  const { text, how } = await hear({ on, reset: 'after' });
  expect(how).toBe('reset');
  expect(text.match(/^data:/gm)).toHaveLength(usual.events.length);
  expect(text).toMatch(/sse_close/);
  expect(text, 'the chunk that ends a body').not.toMatch(/\r\n0\r\n\r\n$/);
});

test.each([
  ['during', /^HTTP\/1.1 200 [\s\S]*\r\n\r\n$/],
  ['after', /^$/],
] as const)('who asks for the head of a stream that is reset %s fares as with any answer', async (reset, heard) => {
  expect(await hear({ on, reset }, 'HEAD')).toEqual({ text: expect.stringMatching(heard), how: 'reset' });
});

test('what is about streams strikes streams that are opened, and leaves other requests alone', async () => {
  await add({ on: 'smallest', cutAfter: 2, times: 1 });
  const key = 'owner';
  const { names } = await client.startCall('caller-hangs-up', { elapsed: '1s', tenant: 'acme' });
  const path = `/events?callId=${names['smallest']}`;
  const others = [
    await client.ask('smallest', '/user/subscription', { key }),
    await client.ask('smallest', '/events?callId=CALL-1500000000000-abcdef', { key }),
    await client.ask('smallest', path),
    await client.ask('smallest', path, { key, method: 'HEAD' }),
  ];
  expect(others.map(({ status }) => status)).toEqual([200, 404, 401, 200]);
  for (const { headers } of others) expect(headers).not.toHaveProperty('x-ringback-fault');
  expect(client.server.log.list().map(({ verdict }) => verdict.kind)).not.toContain('struck');
  expect(await faults()).toMatchObject([{ met: 0, struck: 0 }]);
  const heard = askRaw(client.server.url, `/smallest/atoms/v1${path}`, client.keyOf('smallest', 'owner'));
  await vi.waitFor(() => expect(client.server.log.list()).toHaveLength(5), { timeout: 10_000 });
  await client.advance('4m');
  const { text } = await heard;
  expect(text).toMatch(/^x-ringback-fault: 1\r\n/im);
  expect(text.match(/^data:/gm)).toHaveLength(2);
  expect(await faults()).toMatchObject([{ met: 1, struck: 1 }]);
});
