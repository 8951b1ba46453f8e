import type { Socket } from 'node:net';
import { createParser } from 'eventsource-parser';
import { expect, test, vi } from 'vitest';
import { specs } from './every-operation.ts';
import { type Line, streaming, useStreams } from './test-line.ts';

const { client, bugs, request, open, smallestOf, streamsOf, longCall, say, goOn, countFollowers } = useStreams();

/** Every stream that there is, of a call that goes on for long. */
const everyStream = async () => streamsOf(await longCall());

test('there are no streams but those that are looked at here', async () => {
  const known = specs.flatMap(({ api, operations }) =>
    operations.filter(({ responses }) => responses.get(200)?.types.includes('text/event-stream')).map(() => api),
  );
  expect((await everyStream()).map(({ api }) => api).sort()).toEqual(known.sort());
});

test('SSE-01, SSE-02, SSE-27: a stream says what it is, and is neither packed nor kept on the way', async () => {
  for (const stream of await everyStream()) {
    const line = await open(stream, ['Accept-Encoding: gzip, br']).until(streaming);
    expect(line.head).toMatch(/^HTTP\/1\.1 200 /);
    expect(line.head).toMatch(/^content-type: text\/event-stream$/im);
    expect(line.head).toMatch(/^cache-control: no-cache, no-transform$/im);
    expect(line.head).toMatch(/^x-accel-buffering: no$/im);
    expect(line.head).not.toMatch(/^content-(length|encoding):/im);
  }
});

test('SSE-03, SSE-04: the head of a stream comes at once, and its first words with it', async () => {
  for (const stream of await everyStream()) {
    let soonest = { head: Number.POSITIVE_INFINITY, words: Number.POSITIVE_INFINITY };
    // The quickest tells how long it takes, the others how busy the machine is.
    for (let tries = 0; tries < 20 && !(soonest.head < 100); tries++) {
      const from = performance.now();
      const line = await open(stream).until(({ raw }) => raw.includes('\r\n\r\n'));
      const head = performance.now() - from;
      await line.until(streaming);
      if (head < soonest.head) soonest = { head, words: performance.now() - from };
    }
    expect(soonest.head).toBeLessThan(100);
    expect(soonest.words).toBeLessThan(1000);
  }
});

test('SSE-05, SSE-10, SSE-11, SSE-13, SSE-15: of every stream each block has data, ends in one empty line, and has a harmless name', async () => {
  const call = await longCall();
  const opened = streamsOf(call).map((stream) => open(stream));
  for (const line of opened) await line.until(streaming);
  for (let step = 0; step < 20; step++) await client.advance('10s');
  client.server.world.intervene(call, { kind: 'end', at: client.server.world.now, by: 'operator', reason: 'enough' });
  for (const [index, line] of opened.entries())
    await line.until(({ closed, text }) => (index === 2 ? text.includes('"ended"') : closed || text.endsWith('\n\n')));
  for (const { text } of opened) {
    expect(text).toMatch(/^[a-z]/);
    expect(text).not.toMatch(/\r|\n\n\n/);
    const blocks = text.slice(0, text.lastIndexOf('\n\n')).split('\n\n');
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) {
      const fields = block.split('\n').filter((each) => !each.startsWith(':'));
      expect(fields.filter((each) => each.startsWith('data: '))).toHaveLength(1);
      for (const field of fields) expect(field).toMatch(/^(data: |event: (?!error$|open$|close$|message$)[a-z_.]+$|retry: \d+$)/);
    }
    const errors: unknown[] = [];
    createParser({ onEvent: ({ data }) => JSON.parse(data), onError: (error) => errors.push(error) }).feed(text);
    expect(errors).toEqual([]);
  }
});

test.each([
  ['empty', ''],
  ['long', 'a'.repeat(10_000)],
  ['a NUL', '%00'],
  ['a path', '../../etc/passwd'],
  ['not ASCII', '\u00e9'],
  ['markup', '<script>'],
  ['a number', '-1'],
])('SSE-20: a Last-Event-ID that is %s does no harm and is not shown again', async (_, id) => {
  for (const stream of await everyStream()) {
    const line = await open(stream, [`Last-Event-ID: ${id}`]).until(streaming);
    expect(line.head).toMatch(/^HTTP\/1\.1 200 /);
    if (id.length > 4) expect(line.raw.toString()).not.toContain(id);
  }
});

test('SSE-22: a stream that may not be, or cannot be, is refused as anything else', async () => {
  const [smallest, speko] = await everyStream();
  const none = { ...smallest, target: smallest.target.replace(/callId=.*/, 'callId=CALL-1500000000000-abcdef') };
  const nothing = { ...speko, target: '/speko/v1/sessions/019bbbbb-bbbb-7bbb-8bbb-bbbbbbbbbbbb/stream' };
  for (const refused of [none, nothing, { ...smallest, headers: [] }, { ...speko, headers: ['Authorization: Bearer wrong'] }]) {
    const line = await open(refused).until(({ raw }) => raw.includes('}'));
    expect(line.head).toMatch(/^HTTP\/1\.1 40[0134] /);
    expect(line.head).toMatch(/^content-type: application\/json; charset=utf-8$/im);
    expect(() => JSON.parse(line.text)).not.toThrow();
  }
});

test('SSE-24: HEAD on any stream answers the head and is over', async () => {
  for (const { target, headers } of await everyStream()) {
    const line = request(`HEAD ${target} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers);
    await line.until(({ closed }) => closed);
    expect(line.head).toMatch(/^HTTP\/1\.1 200 /);
    expect(line.head).toMatch(/^content-type: text\/event-stream$/im);
    expect(line.text).toBe('');
  }
});

test.each(['application/json', 'text/html', '*/*', 'text/event-stream', 'nonsense'])(
  'SSE-25: whoever accepts %s gets the stream',
  async (accept) => {
    for (const stream of await everyStream()) {
      const line = await open(stream, [`Accept: ${accept}`]).until(streaming);
      expect(line.head).toMatch(/^content-type: text\/event-stream$/im);
    }
  },
);

test('SSE-26: a client of HTTP/1.0 gets the stream without chunks, to the end of the connection', async () => {
  for (const stream of await everyStream()) {
    const line = await open(stream, [], '1.0').until(({ raw }) => /\n\n$/.test(raw.toString()));
    expect(line.head).not.toMatch(/transfer-encoding/i);
    expect(line.head).toMatch(/^connection: close$/im);
    expect(line.body.toString()).toMatch(/^[a-z]+: /);
  }
});

test.each<[string, (socket: Socket) => void]>([
  ['goes away', (socket) => socket.destroy()],
  ['is torn away', (socket) => socket.resetAndDestroy()],
  ['closes its own half', (socket) => socket.end()],
])('SSE-32, SSE-33, SSE-34: of a reader that %s nothing is left, and what follows is told to nobody', async (_, leave) => {
  const { world } = client.server;
  const streams = await everyStream();
  const following = countFollowers();
  const tasks = world.clock.waiting;
  const opened = streams.map((stream) => open(stream));
  for (const line of opened) await line.until(streaming);
  expect(following()).toBeGreaterThan(2);
  for (const { socket } of opened) leave(socket);
  await vi.waitFor(() => expect(following()).toBe(0), { timeout: 10_000, interval: 2 });
  await client.advance('1m');
  // One heartbeat at most still waits, and finds nobody.
  expect(world.clock.waiting).toBeLessThanOrEqual(tasks + 1);
});

test('streams that were opened at different moments show at different moments that they are alive', async () => {
  const [stream] = await everyStream();
  const beats = ({ text }: Line): number => text.split(':hb\n').length - 1;
  const early = await open(stream).until(streaming);
  await client.advance('1s');
  const late = await open(stream).until(streaming);
  await client.advance('14s');
  await early.until((line) => beats(line) === 1);
  expect(beats(late)).toBe(0);
  await client.advance('1s');
  await late.until((line) => beats(line) === 1);
  expect(beats(early)).toBe(1);
});

test('a stream that is asked for behind another request on one connection comes after its answer', async () => {
  const [{ target, headers }] = await everyStream();
  const line = request('GET /speko/v1/calls/none HTTP/1.1', 'Host: 127.0.0.1', '', `GET ${target} HTTP/1.1`, 'Host: 127.0.0.1', ...headers);
  await line.until(({ raw }) => raw.includes('sse_init'));
  await client.advance('10s');
  await line.until(({ raw }) => raw.includes('call_start') || raw.includes('tts_completed'));
  expect(line.raw.toString().match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 200']);
});

test('SSE-41: a failure in the midst of a stream ends that stream, is told once, and the server goes on', async () => {
  const { world } = client.server;
  const call = say(['one', 'two']);
  const line = await open(smallestOf(call)).until(streaming);
  const bug = new Error('a bug');
  const other = smallestOf(say(['three']));
  const follow = vi.spyOn(world.playback, 'follow').mockImplementation(() => {
    throw bug;
  });
  const broken = open(other);
  await broken.until(({ closed }) => closed);
  expect(bugs.splice(0)).toEqual([bug]);
  follow.mockRestore();
  await goOn(60, () => !line.text.includes('sse_close'));
  await line.until(({ text }) => text.includes('sse_close'));
});

test('SSE-41: an event that cannot be told ends the streams of its call, is told once as a bug, and the rest goes on', async () => {
  const { playback } = client.server.world;
  const call = say(['one', 'two', 'three']);
  const follow = playback.follow.bind(playback);
  const bug = new Error('a bug');
  vi.spyOn(playback, 'follow').mockImplementation((followed, listener, onFailure) => {
    const spoilt: typeof listener = (event, index) => {
      if (index > 2) throw bug;
      listener(event, index);
    };
    return follow(followed, followed === call ? spoilt : listener, onFailure);
  });
  const failing = [...streamsOf(call), smallestOf(call)].map((each) => open(each));
  const bystander = open(smallestOf(say(['four'])));
  for (const line of [...failing, bystander]) await line.until(streaming);
  await goOn(60, () => failing.some(({ closed }) => !closed));
  for (const line of failing) await line.until(({ closed }) => closed);
  expect(bugs.splice(0)).toEqual([bug]);
  await goOn(60, () => !bystander.text.includes('sse_close'));
  await bystander.until(({ text }) => text.includes('sse_close'));
});
