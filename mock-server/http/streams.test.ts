import { connect, type Socket } from 'node:net';
import { createParser } from 'eventsource-parser';
import { afterEach, expect, test, vi } from 'vitest';
import { usualBounds } from '../bounds.ts';
import type { Call } from '../call/call.ts';
import { rehearse } from '../call/rehearsal.ts';
import type { Beat, Script } from '../call/script.ts';
import { fold } from '../call/state.ts';
import { useServer } from '../test-client.ts';
import { specs } from './every-operation.ts';

const { 'reader-bytes': readerLimit } = usualBounds;
const bugs: unknown[] = [];
const client = useServer({ onBug: (error) => bugs.push(error) });
const lines: Line[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.socket.destroy();
  expect(bugs.splice(0)).toEqual([]);
});

/** A connection as it is: a client library would hide what these tests are about. */
class Line {
  readonly socket: Socket;
  /** All that came, with the framing of HTTP. */
  raw = Buffer.alloc(0);
  closed = false;
  readonly #began = performance.now();
  /** Milliseconds until the first bytes came. */
  first = Number.POSITIVE_INFINITY;

  constructor(request: readonly string[]) {
    this.socket = connect({ port: Number(new URL(client.server.url).port), host: '127.0.0.1', allowHalfOpen: true });
    this.socket.on('data', (chunk: Buffer) => {
      this.first = Math.min(this.first, performance.now() - this.#began);
      this.raw = Buffer.concat([this.raw, chunk]);
    });
    this.socket
      .on('error', () => {})
      .on('close', () => {
        this.closed = true;
      });
    this.socket.on('end', () => {
      this.closed = true;
    });
    this.socket.write(`${request.join('\r\n')}\r\n\r\n`);
    lines.push(this);
  }

  get head(): string {
    return this.raw.toString().split('\r\n\r\n', 1)[0] as string;
  }

  /** What came after the head, without chunks. */
  get body(): Buffer {
    let at = this.raw.indexOf('\r\n\r\n') + 4;
    if (!/^transfer-encoding: chunked$/im.test(this.head)) return this.raw.subarray(at);
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.raw.indexOf('\r\n', at);
      const size = end < 0 ? Number.NaN : Number.parseInt(this.raw.toString('latin1', at, end), 16);
      if (!(size > 0) || end + 2 + size > this.raw.length) return Buffer.concat(parts);
      parts.push(this.raw.subarray(end + 2, end + 2 + size));
      at = end + 4 + size;
    }
  }

  get text(): string {
    return this.body.toString();
  }

  async until(holds: (line: Line) => boolean): Promise<this> {
    await vi.waitFor(() => expect(holds(this)).toBe(true), { timeout: 10_000, interval: 2 });
    return this;
  }
}

interface Open {
  readonly api: string;
  readonly target: string;
  readonly headers: readonly string[];
}

let longCall: string;

/** Every stream that there is, of a call that goes on for long. */
async function everyStream(): Promise<Open[]> {
  const { id, names } = await client.startCall('long-onboarding');
  await client.advance('5s');
  longCall = id;
  return [
    { api: 'smallest', target: `/smallest/atoms/v1/events?callId=${names['smallest']}`, headers: [keyFor('smallest', 'owner')] },
    { api: 'speko', target: `/speko/v1/sessions/${names['speko']}/stream`, headers: [keyFor('speko', 'full')] },
    { api: 'ringback', target: '/_ringback/happenings', headers: [] },
  ];
}

const keyFor = (api: 'smallest' | 'speko', name: string): string => `Authorization: Bearer ${client.keyOf(api, name)}`;

const open = ({ target, headers }: Open, more: readonly string[] = [], version = '1.1'): Line =>
  new Line([`GET ${target} HTTP/${version}`, 'Host: 127.0.0.1', ...headers, ...more]);

const streaming = (line: Line): boolean => line.text.includes('\n\n');

test('there are no streams but those that are looked at here', async () => {
  const known = specs.flatMap(({ api, operations }) =>
    operations.filter(({ responses }) => responses.get(200)?.types.includes('text/event-stream')).map(() => api),
  );
  expect((await everyStream()).map(({ api }) => api).sort()).toEqual(known.sort());
});

test('SSE-01, SSE-02, SSE-03, SSE-04, SSE-27: a stream says what it is, at once, and is neither packed nor kept on the way', async () => {
  for (const stream of await everyStream()) {
    // What is made when it is first needed counts for nobody.
    await open(stream).until(streaming);
    const line = await open(stream, ['Accept-Encoding: gzip, br']).until(streaming);
    expect(line.head).toMatch(/^HTTP\/1\.1 200 /);
    expect(line.head).toMatch(/^content-type: text\/event-stream$/im);
    expect(line.head).toMatch(/^cache-control: no-cache, no-transform$/im);
    expect(line.head).toMatch(/^x-accel-buffering: no$/im);
    expect(line.head).not.toMatch(/^content-(length|encoding):/im);
    expect(line.first).toBeLessThan(1000);
  }
});

test('SSE-05, SSE-10, SSE-11, SSE-13, SSE-15: of every stream each block has data, ends in one empty line, and has a harmless name', async () => {
  const opened = (await everyStream()).map((stream) => open(stream));
  for (const line of opened) await line.until(streaming);
  for (let step = 0; step < 20; step++) await client.advance('10s');
  const call = client.server.world.calls.get(longCall) as Call;
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
  const [smallest, speko] = (await everyStream()) as [Open, Open];
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
    const line = new Line([`HEAD ${target} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers]);
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

/** Starts a call in which the caller says these things, one after the other. */
function say(texts: readonly string[]): Call {
  const { world } = client.server;
  const plain = world.scripts.get('booked-appointment') as Script;
  const beats: Beat[] = texts.map((caller) => ({ caller }));
  const events = rehearse({ ...plain, beats }, (_, expected) => {
    throw new Error(expected);
  });
  const script = { ...plain, beats, events, final: fold(events, Number.POSITIVE_INFINITY) };
  return world.start(world.accounts.tenant('acme'), script);
}

const smallestOf = (call: Call): Open => ({
  api: 'smallest',
  target: `/smallest/atoms/v1/events?callId=${client.server.vendors.find(({ api }) => api === 'smallest')?.nameOf(call)}`,
  headers: [keyFor('smallest', 'owner')],
});

/** Goes on second by second, and lets those who read read. */
async function goOn(seconds: number, while_: () => boolean = () => true): Promise<void> {
  for (let index = 0; index < seconds && while_(); index++) {
    await client.server.world.clock.advance(1000);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const big = 256 * 1024;

test('SSE-16: an event of more than a mebibyte is delivered once and whole', async () => {
  const call = say(['x'.repeat(3 * readerLimit)]);
  const line = await open(smallestOf(call)).until(streaming);
  await goOn(300, () => !line.text.includes('sse_close'));
  await line.until(({ text }) => text.includes('sse_close'));
  expect(line.text.match(/"user_transcription_text":"x+"/g)).toEqual([`"user_transcription_text":"${'x'.repeat(3 * readerLimit)}"`]);
});

test('SSE-30: a reader that does not read is cut off at the limit, and the others hear all', async () => {
  const texts = Array.from({ length: 120 }, (_, index) => `${index}`.padEnd(big, 'x'));
  const call = say(texts);
  const [stalled, other] = [open(smallestOf(call)), open(smallestOf(call))];
  for (const line of [stalled, other]) await line.until(streaming);
  stalled.socket.pause();
  let heard = 0;
  other.socket.on('data', (chunk: Buffer) => {
    heard += chunk.length;
  });
  other.raw = Buffer.alloc(0);
  const ended = () => other.raw.subarray(-200).includes('sse_close');
  // What was heard need not be kept: its length tells whether anything was lost.
  other.socket.on('data', () => {
    if (!ended()) other.raw = other.raw.subarray(-200);
  });
  await goOn(400, () => !ended());
  await vi.waitFor(() => expect(ended()).toBe(true), { timeout: 10_000 });
  expect(heard).toBeGreaterThan(texts.length * big);
  stalled.socket.resume();
  await stalled.until(({ closed }) => closed);
  expect(stalled.raw.includes('sse_close')).toBe(false);
  expect(stalled.raw.length).toBeLessThan(texts.length * big);
});

test('a reader that reads hears all of what a clock that is moved far brings about', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index}`.padEnd(big, 'x'));
  const line = await open(smallestOf(say(texts))).until(streaming);
  await client.advance('20m');
  await line.until(({ raw }) => raw.subarray(-200).includes('sse_close'));
  expect(line.raw.length).toBeGreaterThan(texts.length * big);
});

test('SSE-31: a reader that pauses for a while hears everything in order', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => `turn-${index}-`.padEnd(10_000, 'x'));
  const call = say(texts);
  const line = await open(smallestOf(call)).until(streaming);
  line.socket.pause();
  await goOn(30);
  line.socket.resume();
  await goOn(300, () => !line.text.includes('sse_close'));
  await line.until(({ text }) => text.includes('sse_close'));
  expect([...line.text.matchAll(/"user_transcription_text":"turn-(\d+)-/g)].map(([, index]) => Number(index))).toEqual(
    texts.map((_, index) => index),
  );
});

/** Counts those who listen to calls from now on, and have not left. */
function countFollowers(): () => number {
  const { playback } = client.server.world;
  const follow = playback.follow.bind(playback);
  let following = 0;
  vi.spyOn(playback, 'follow').mockImplementation((...asked) => {
    const stop = follow(...asked);
    let left = false;
    following++;
    return () => {
      if (!left) following--;
      left = true;
      stop();
    };
  });
  return () => following;
}

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
  const [stream] = (await everyStream()) as [Open];
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
  const [{ target, headers }] = (await everyStream()) as [Open];
  const line = new Line([
    'GET /speko/v1/calls/none HTTP/1.1',
    'Host: 127.0.0.1',
    '',
    `GET ${target} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...headers,
  ]);
  await line.until(({ raw }) => raw.includes('sse_init'));
  await client.advance('10s');
  await line.until(({ raw }) => raw.includes('call_start') || raw.includes('tts_completed'));
  expect(line.raw.toString().match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 200']);
});

test('SSE-40: five hundred readers of one call all hear the same, in order, and soon', async () => {
  const call = say(Array.from({ length: 20 }, (_, index) => `turn ${index}`));
  const readers = Array.from({ length: 500 }, () => open(smallestOf(call)));
  for (const line of readers) await line.until(streaming);
  const lags: number[] = [];
  for (let seconds = 0; seconds < 200 && !readers[0]?.text.includes('sse_close'); seconds++) {
    const [from, before] = [performance.now(), readers.map(({ raw }) => raw.length)];
    await goOn(1);
    if (readers[0]?.raw.length === before[0]) continue;
    // All but the last five, as the 99th percentile has it.
    await vi.waitFor(() => expect(readers.filter(({ raw }, index) => raw.length > (before[index] as number)).length).toBeGreaterThan(494), {
      timeout: 10_000,
      interval: 1,
    });
    lags.push(performance.now() - from);
  }
  for (const line of readers) await line.until(({ text }) => text.includes('sse_close'));
  expect(new Set(readers.map(({ text }) => text)).size).toBe(1);
  expect(readers[0]?.text.match(/turn 19/g)?.length).toBe(1);
  // The quickest tells how much there is to do, the others how busy the machine is.
  expect(Math.min(...lags)).toBeLessThan(100);
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

test('RES-03: a thousand readers that come and go leave nothing behind', async () => {
  const streams = await everyStream();
  const { world } = client.server;
  const following = countFollowers();
  const [tasks, resources] = [world.clock.waiting, process.getActiveResourcesInfo().length];
  for (let round = 0; round < 20; round++) {
    const opened = Array.from({ length: 50 }, (_, index) => open(streams[index % streams.length] as Open));
    for (const line of opened) await line.until(streaming);
    for (const { socket } of opened) socket.destroy();
    lines.length = 0;
  }
  await vi.waitFor(() => expect(following()).toBe(0), { timeout: 10_000, interval: 2 });
  await client.advance('1m');
  expect(world.clock.waiting).toBeLessThanOrEqual(tasks + 1);
  await vi.waitFor(() => expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(resources + 2), {
    timeout: 10_000,
    interval: 5,
  });
});

test('RES-04: however many read, one task of the clock keeps them all alive', async () => {
  const call = say(['hello']);
  const { clock } = client.server.world;
  await open(smallestOf(call)).until(streaming);
  const { waiting } = clock;
  const more = Array.from({ length: 20 }, () => open(smallestOf(call)));
  for (const line of more) await line.until(streaming);
  expect(clock.waiting).toBe(waiting);
});
