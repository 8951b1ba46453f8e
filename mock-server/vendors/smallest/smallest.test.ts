import { createParser, type EventSourceMessage, type ParseError } from 'eventsource-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import { Playback } from '../../call/playback.ts';
import { rehearse } from '../../call/rehearsal.ts';
import type { Beat, Script } from '../../call/script.ts';
import { fold } from '../../call/state.ts';
import type { Sink } from '../../http/operation.ts';
import { type Server, startMockServer } from '../../server.ts';
import { listen } from './broadcast.ts';
import { toLiveEvents } from './events.ts';
import { toCallId, toOrganizationId } from './ids.ts';

type LiveEvent = components['schemas']['LiveEvent'];

const atoms = '/smallest/atoms/v1';
let server: Server;

beforeEach(async () => {
  server = await startMockServer({ clock: 'virtual', startAt: Date.UTC(2026, 1, 8, 9) });
  // At the first moment the scenario's own call begins, and no two calls of a tenant share a moment.
  await server.world.clock.advance(1000);
});
afterEach(() => server.close());

const tenant = (name: string) => server.world.accounts.tenant(name);

/** Starts a call now. What is given takes the place of the same in the plain script. */
function start(changes: Partial<Script> = {}, owner = 'acme'): Call {
  const plain = server.world.scripts.get('booked-appointment') as Script;
  const script = { ...plain, ...changes };
  const events = rehearse(script, (beat, expected) => {
    throw new Error(`beat ${beat}: ${expected}`);
  });
  return server.world.start(tenant(owner), { ...script, events, final: fold(events, Number.POSITIVE_INFINITY) });
}

const startBeats = (...beats: Beat[]): Call => start({ beats });

function secretOf(name: string): string {
  const key = server.world.accounts.keys.find((each) => each.api === 'smallest' && each.name === name);
  return (key as { secret: string }).secret;
}

const bearer = (name = 'owner') => ({ authorization: `Bearer ${secretOf(name)}` });
const cookie = (name = 'owner') => ({ cookie: `theme=dark; session=${secretOf(name)}` });

const ask = (query: string, headers: Record<string, string> = bearer(), method = 'GET', base = atoms): Promise<Response> =>
  fetch(`${server.url}${base}/events${query}`, { method, headers });

interface Parsed {
  readonly messages: EventSourceMessage[];
  readonly comments: string[];
  readonly errors: ParseError[];
}

/** Reads bytes as an independent reader does. @param size how many bytes it is given at once. */
function parse(bytes: Uint8Array, size = bytes.length): Parsed {
  const parsed: Parsed = { messages: [], comments: [], errors: [] };
  const parser = createParser({
    onEvent: (event) => parsed.messages.push(event),
    onComment: (comment) => parsed.comments.push(comment),
    onError: (error) => parsed.errors.push(error),
    onRetry: () => expect.unreachable('a stream of this vendor has no retry lines'),
  });
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += size) parser.feed(decoder.decode(bytes.subarray(at, at + size), { stream: true }));
  return parsed;
}

/** Somebody who listens to a call. */
class Ear {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly response: Response;
  bytes: Uint8Array = new Uint8Array();
  closed = false;

  private constructor(response: Response) {
    this.response = response;
    this.#reader = (response.body as ReadableStream<Uint8Array>).getReader();
  }

  static async open(call: Call, headers: Record<string, string> = bearer(), base = atoms): Promise<Ear> {
    const response = await ask(`?callId=${toCallId(call)}`, headers, 'GET', base);
    expect(response.status).toBe(200);
    return new Ear(response);
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  get events(): LiveEvent[] {
    return parse(this.bytes).messages.map(({ data }) => JSON.parse(data) as LiveEvent);
  }

  get types(): string[] {
    return this.events.map(({ event_type }) => event_type);
  }

  /** Reads until it has heard this text. */
  async hears(text: string): Promise<void> {
    while (!this.closed && !this.text.includes(text)) await this.#read();
    expect(this.text).toContain(text);
  }

  async hearsAll(): Promise<void> {
    while (!this.closed) await this.#read();
  }

  leave(): Promise<void> {
    return this.#reader.cancel();
  }

  async #read(): Promise<void> {
    const { done, value } = await this.#reader.read();
    if (done) this.closed = true;
    else this.bytes = Buffer.concat([this.bytes, value]);
  }
}

/** Listens to a call from now until its end. */
async function hearOut(call: Call): Promise<Ear> {
  const ear = await Ear.open(call);
  await server.world.clock.advance(10 * 60_000);
  await ear.hearsAll();
  return ear;
}

/** A listener without a connection. */
function recorder(): Sink & { readonly frames: (string | Buffer)[] } {
  const frames: (string | Buffer)[] = [];
  return {
    frames,
    write: (frame) => frames.push(frame),
    end: () => {},
    fail: (error) => {
      throw error;
    },
  };
}

/** What is told until the end. */
const eventsOf = (call: Call): LiveEvent[] =>
  call.events
    .slice(0, call.events.findIndex(({ type }) => type === 'ended') + 1)
    .flatMap((event, index) => toLiveEvents(call, event, index));
const lastOf = (call: Call): LiveEvent => eventsOf(call).at(-1) as LiveEvent;

describe('the stream', () => {
  test('opens with sse_init before anything else happens', async () => {
    const ear = await Ear.open(start());
    await ear.hears('sse_init');

    expect(ear.events).toEqual([{ event_type: 'sse_init', event_time: '2026-02-08T09:00:01.000Z' }]);
    expect(Object.fromEntries(ear.response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-request-id': expect.stringMatching(/^req_/),
    });
    await ear.leave();
  });

  test('tells a call from the pick-up to the end, says so, and is closed', async () => {
    const { types, events, closed } = await hearOut(start());

    expect(closed).toBe(true);
    expect(types[0]).toBe('sse_init');
    expect(types[1]).toBe('call_start');
    expect(types.slice(-2)).toEqual(['call_end', 'sse_close']);
    expect(types.filter((type) => type === 'sse_init' || type === 'sse_close')).toHaveLength(2);
    expect(new Set(types)).toEqual(
      new Set([
        ...['sse_init', 'call_start', 'user_interim_transcription', 'user_transcription', 'tts_completed'],
        ...['turn_latency', 'metrics', 'tool_call_start', 'tool_call_end', 'call_end', 'sse_close'],
      ]),
    );
    const times = events.map(({ timestamp, event_time }) => (timestamp ?? event_time) as string);
    expect(times).toEqual(times.toSorted());
  });

  test('carries the members that the contract names for each type', async () => {
    const call = start();
    const { events } = await hearOut(call);
    const required = server.specs.smallest.operations.find(({ stream }) => stream)?.stream?.events ?? {};

    for (const event of events) {
      expect(Object.keys(required)).toContain(event.event_type);
      expect(Object.keys(event)).toEqual(expect.arrayContaining([...(required[event.event_type] ?? [])]));
    }
    expect(new Set(events.slice(1, -1).map(({ call_id }) => call_id))).toEqual(new Set([toCallId(call)]));
    const ids = events.slice(1, -1).map(({ event_id }) => event_id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('SSE-08, SSE-09: has no framing errors, whole or byte by byte', async () => {
    const { bytes } = await hearOut(
      startBeats({ agent: 'Tschüß, Zoë!\u2028 👋🏽 "bye"\nnow.', latency: 300 }, { caller: 'Ja\u0085 å\u0000ä \ud800 ö.' }),
    );
    const whole = parse(bytes);

    expect(whole.errors).toEqual([]);
    expect(parse(bytes, 1)).toEqual(whole);
    expect(whole.messages.map(({ data }) => JSON.parse(data))).toContainEqual(
      expect.objectContaining({
        event_type: 'user_transcription',
        user_transcription_text: 'Ja\u0085 å\u0000ä \ud800 ö.',
      }),
    );
  });

  test('SSE-05: is data lines, each with an empty line after it, and heartbeats', async () => {
    const { text } = await hearOut(start());
    const lines = text.split('\n').filter((line) => line !== ':hb');

    expect(lines.at(-1)).toBe('');
    for (const [index, line] of lines.slice(0, -1).entries()) expect(line).toMatch(index % 2 === 0 ? /^data: \{.*\}$/ : /^$/);
  });

  test('SSE-12: shows that it is alive while nothing happens, without an event', async () => {
    const ear = await Ear.open(start({ ring: 50_000 }));
    await server.world.clock.advance(46_000);
    await ear.hears(':hb\n:hb\n:hb\n');

    const { messages, comments, errors } = parse(ear.bytes);
    expect(messages).toHaveLength(1);
    expect(comments).toEqual(['hb', 'hb', 'hb']);
    expect(errors).toEqual([]);
    await ear.leave();
  });

  test('grows an interim transcript word by word and supersedes it by the final one', async () => {
    const { events } = await hearOut(startBeats({ caller: 'Thursday at two is perfect.' }, { caller: 'Bye!' }));
    const heard = events.map((event) => event.interim_transcription_text ?? event.user_transcription_text?.toUpperCase());

    expect(heard.filter((text) => text !== undefined)).toEqual([
      ...['Thursday', 'Thursday at', 'Thursday at two', 'Thursday at two is', 'THURSDAY AT TWO IS PERFECT.', 'BYE!'],
    ]);
  });

  test('tells each event at its moment', async () => {
    const call = startBeats({ at: 1000, caller: 'Hello there.' });
    const ear = await Ear.open(call);
    const { clock } = server.world;
    await clock.advance(2000);
    await ear.hears('call_start');
    await clock.advance(1000 + 2 * 380 - 1);
    await ear.hears('"interim_transcription_text":"Hello"');
    expect(ear.types).toEqual(['sse_init', 'call_start', 'user_interim_transcription']);

    await clock.advance(1 + 90);
    await ear.hears('user_transcription_text');
    expect(ear.events.at(-1)?.timestamp).toBe('2026-02-08T09:00:04.850Z');
    await ear.leave();
  });

  test('gives everybody the same bytes', async () => {
    const call = start();
    const [one, two] = [await Ear.open(call), await Ear.open(call, bearer('member'))];
    await server.world.clock.advance(10 * 60_000);
    await Promise.all([one.hearsAll(), two.hearsAll()]);

    expect(two.bytes).toEqual(one.bytes);
  });

  test('tells a late listener nothing of the past', async () => {
    const call = start();
    const early = await Ear.open(call);
    await server.world.clock.advance(20_000);
    const late = await Ear.open(call);
    await server.world.clock.advance(10 * 60_000);
    await Promise.all([early.hearsAll(), late.hearsAll()]);

    const [init, ...heard] = late.events;
    expect(init).toEqual({ event_type: 'sse_init', event_time: '2026-02-08T09:00:21.000Z' });
    expect(heard).toEqual(early.events.slice(-heard.length));
    expect((heard[0]?.timestamp as string) > '2026-02-08T09:00:21.000Z').toBe(true);
    expect(heard.length).toBeLessThan(early.events.length - 10);
  });

  test('tells a listener nothing that happened as it came, though others are still to be told', async () => {
    const { world } = server;
    const call = start();
    const [early, late] = [recorder(), recorder()];
    // Due at the moment of the pick-up, and before it: the pick-up has happened, and nobody has been told.
    world.clock.at(call.createdAt + call.script.ring, () => {
      listen(world, call, late);
    });
    listen(world, call, early);
    await world.clock.advance(call.script.ring);

    expect(early.frames.map(String)).toEqual([expect.stringContaining('sse_init'), expect.stringContaining('call_start')]);
    expect(late.frames.map(String)).toEqual([expect.stringContaining('sse_init')]);
  });

  test('is closed at once when somebody ends the call', async () => {
    const call = start();
    const ear = await Ear.open(call);
    await server.world.clock.advance(5000);
    server.world.intervene(call, { kind: 'end', at: server.world.now, by: 'operator', reason: 'test' });
    await ear.hearsAll();

    expect(ear.types.slice(-2)).toEqual(['call_end', 'sse_close']);
    expect(ear.events.at(-1)?.event_time).toBe('2026-02-08T09:00:06.000Z');
    expect((await ask(`?callId=${toCallId(call)}`)).status).toBe(400);
  });

  test('is encoded once for all, and costs nothing when nobody listens', async () => {
    const { clock, now } = server.world;
    // The server's own playback has other followers too: whoever sends webhooks.
    const playback = new Playback(clock);
    const call = start();
    const [one, two] = [recorder(), recorder()];
    const leave = [one, two].map((sink) => listen({ now, playback }, call, sink));
    expect(playback.size).toBe(1);
    await clock.advance(call.script.ring);

    expect(one.frames).toHaveLength(2);
    expect(one.frames[1]).toBe(two.frames[1]);
    for (const each of leave) each();
    expect(playback.size).toBe(0);
  });

  test('goes on for those who stay when one leaves', async () => {
    const call = start();
    const [leaving, staying] = [await Ear.open(call), await Ear.open(call)];
    await leaving.leave();
    await server.world.clock.advance(10 * 60_000);
    await staying.hearsAll();

    expect(staying.types.at(-1)).toBe('sse_close');
  });

  test('SSE-24: answers HEAD with the head alone', async () => {
    const response = await ask(`?callId=${toCallId(start())}`, bearer(), 'HEAD');

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(await response.text()).toBe('');
  });
});

const leg = { number: 0, routing: 0, mode: 'blind', to: '+12025550143', request: {} } as const;

describe('who may listen', () => {
  test.each([
    ['a key of an owner', () => bearer('owner')],
    ['a key of a member', () => bearer('member')],
    ['a session cookie', () => cookie()],
    ['a quoted session cookie', () => ({ cookie: `session="${secretOf('owner')}"` })],
    ['a session for its own organisation', () => ({ ...cookie(), 'x-organization-id': toOrganizationId(tenant('acme').id) })],
    ['a key, whatever organisation is named', () => ({ ...bearer(), 'x-organization-id': 'no id at all' })],
    ['a key beside a cookie that is none', () => ({ ...bearer(), cookie: 'session=expired' })],
  ])('%s opens the stream', async (_, headers) => {
    const ear = await Ear.open(start(), headers());
    await ear.hears('sse_init');
    await ear.leave();
  });

  test.each([atoms, '/smallest/api/v1'])('the stream is under %s', async (base) => {
    const ear = await Ear.open(start(), bearer(), base);
    await ear.hears('sse_init');
    await ear.leave();
  });

  test.each([
    ['no credentials', () => ({}), 401, 'Unauthorized: User not found'],
    ['an unknown key', () => ({ authorization: `Bearer sk_${'0'.repeat(32)}` }), 401, 'Unauthorized: User not found'],
    ['another scheme', () => ({ authorization: 'Basic YTpi' }), 401, 'Unauthorized: User not found'],
    ['an unknown session', () => ({ cookie: 'session=expired' }), 401, 'Unauthorized: User not found'],
    ['a key under the name of another cookie', () => ({ cookie: `sessions=${secretOf('owner')}` }), 401, 'Unauthorized: User not found'],
    ['a bad key beside a good session', () => ({ ...cookie(), authorization: 'Bearer sk_x' }), 401, 'Unauthorized: User not found'],
    [
      'a key of another API',
      () => ({ authorization: `Bearer ${server.world.accounts.keys.find(({ api }) => api === 'speko')?.secret}` }),
      401,
      'Unauthorized: User not found',
    ],
    ['somebody who is no member', () => bearer('guest'), 403, 'You do not have member access to this organization'],
    ['a session of somebody who is no member', () => cookie('guest'), 403, 'You do not have member access to this organization'],
    [
      'a session for no organisation id',
      () => ({ ...cookie(), 'x-organization-id': 'acme' }),
      400,
      'X-Organization-Id: Expected 24 hexadecimal digits',
    ],
    ['a session for an unknown organisation', () => ({ ...cookie(), 'x-organization-id': '0'.repeat(24) }), 404, 'Organization not found'],
    [
      'a session for a foreign organisation',
      () => ({ ...cookie(), 'x-organization-id': toOrganizationId(tenant('globex').id) }),
      403,
      'You are not a member of this organization',
    ],
  ])('%s is refused', async (_, headers: () => Record<string, string>, status, text) => {
    const response = await ask(`?callId=${toCallId(start())}`, headers());

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ status: false, errors: [text] });
  });
});

describe('which call', () => {
  test.each([
    ['no callId', () => '', 400, 'callId: Required'],
    ['an empty callId', () => '?callId=', 400, /^callId: Expected text that matches/],
    ['a callId of another form', () => '?callId=01990a5d-ac96-774b-bcce-b302099a8057', 400, /^callId: Expected text that matches/],
    ['two callIds', () => '?callId=CALL-1758124225863-80752e&callId=CALL-1758124225863-80752e', 400, 'callId: Given more than once'],
    ['a call that never was', () => '?callId=CALL-1758124225863-80752e', 404, 'Call log not found'],
    ['a call of another organisation', () => `?callId=${toCallId(start({}, 'globex'))}`, 404, 'Call log not found'],
    ['the right moment with other digits', () => `?callId=CALL-${start().createdAt}-000000`, 404, 'Call log not found'],
    [
      'a call that is over',
      () => `?callId=${toCallId(server.world.calls.of('acme')[0] as Call)}`,
      400,
      'The call is over; a stream of it can be opened only while it is active',
    ],
  ])('%s is refused', async (_, query, status, text) => {
    const response = await ask(query());

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ status: false, errors: [expect.stringMatching(text)] });
  });

  test('a call that ends this very moment is over', async () => {
    const call = start();
    const end = call.events.find(({ type }) => type === 'ended')?.at as number;
    await server.world.clock.advance(end - 1);
    const ear = await Ear.open(call);
    await server.world.clock.advance(1);
    await ear.hearsAll();

    expect(ear.types).toEqual(['sse_init', 'call_end', 'sse_close']);
    expect((await ask(`?callId=${toCallId(call)}`)).status).toBe(400);
  });

  test('calls that began in one millisecond are told apart', async () => {
    const [one, two] = [start(), start()];
    expect(toCallId(one)).not.toBe(toCallId(two));
    const ear = await hearOut(two);

    expect(ear.events[1]?.call_id).toBe(toCallId(two));
  });
});

describe('the rest of the API', () => {
  test('an unknown path is answered 404 in JSON', async () => {
    const response = await fetch(`${server.url}${atoms}/organization`, { headers: bearer() });

    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ status: false, errors: ['Not found'] });
  });

  test('another method is answered 405', async () => {
    const response = await ask('?callId=CALL-1758124225863-80752e', bearer(), 'POST');

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(await response.json()).toEqual({ status: false, errors: ['Method not allowed'] });
  });

  test('answers carry the request id that was sent', async () => {
    const response = await ask('', { ...bearer(), 'x-request-id': 'my id <7>' });

    expect(response.headers.get('x-request-id')).toBe('myid7');
  });

  test('the target names a live call, an ended one and the organisation', async () => {
    const response = await fetch(`${server.url}/_ringback/targets/smallest`);
    const { resources } = (await response.json()) as { resources: Record<string, string> };

    const live = await ask(`?callId=${resources['live_call']}`, {
      ...cookie(),
      'x-organization-id': resources['organization_id'] as string,
    });
    expect(live.status).toBe(200);
    await live.body?.cancel();
    expect((await ask(`?callId=${resources['ended_call']}`)).status).toBe(400);
    expect((await ask(`?callId=${resources['foreign_ended_call']}`)).status).toBe(404);
  });
});

describe('what is told', () => {
  test.each([
    ['nobody picked up', { pickup: 'no-answer' }, 'no_answer', 'timeout'],
    ['the line was busy', { pickup: 'busy' }, 'busy', 'connection_error'],
    ['the call was rejected', { pickup: 'rejects' }, 'failed', 'connection_error'],
    ['the caller hung up', { beats: [{ hangup: 'caller' }] }, 'completed', 'user_hangup'],
    ['the agent hung up', { beats: [{ hangup: 'agent' }] }, 'completed', 'agent_hangup'],
    ['the line dropped', { beats: [{ hangup: 'network' }] }, 'failed', 'connection_error'],
    ['the caller was transferred', { beats: [{ transfer: 'blind', to: leg.to }] }, 'completed', 'transfer_complete'],
  ] as [string, Partial<Script>, string, string][])('when %s call_end says so', (_, changes, call_status, reason) => {
    expect(lastOf(start(changes))).toMatchObject({ event_type: 'call_end', metadata: { call_status, reason } });
  });

  test.each([
    [0, 'cancelled'],
    [5000, 'cancelled'],
  ])('a call that an operator ends after %i ms is %s', async (after, call_status) => {
    const call = start();
    await server.world.clock.advance(after);
    server.world.intervene(call, { kind: 'end', at: server.world.now, by: 'operator', reason: 'test' });

    expect(lastOf(call)).toMatchObject({ metadata: { call_status, reason: 'cancelled' } });
  });

  test('a call that nobody answers has no call_start', async () => {
    const { types } = await hearOut(start({ pickup: 'no-answer', ring: 30_000 }));

    expect(types).toEqual(['sse_init', 'call_end', 'sse_close']);
  });

  test('the first segment of a turn has its latency in whole milliseconds, and the turn its measures', () => {
    const events = eventsOf(startBeats({ agent: 'Happy to. Which day?', latency: 1690 })).slice(1, -1);
    const [base, turn] = [
      { event_id: expect.any(String), timestamp: expect.any(String), call_id: expect.any(String) },
      { turn_index: 0, interrupted: false },
    ];

    expect(events).toEqual([
      { ...base, event_type: 'tts_completed', tts_text: 'Happy to.', tts_latency: 507 },
      {
        ...base,
        event_type: 'turn_latency',
        turn_latency: 1.69,
        stt_api_ms: 372,
        llm_api_ms: 811,
        tts_api_ms: 507,
        total_turn_ms: 1690,
        ...turn,
      },
      {
        ...base,
        event_type: 'metrics',
        metrics: [
          { processor: 'stt', model: 'scripted-stt', value: 0.372 },
          { processor: 'llm', model: 'scripted-llm', value: 0.811 },
          { processor: 'tts', model: 'scripted-tts', value: 0.507 },
        ],
      },
      { ...base, event_type: 'tts_completed', tts_text: 'Which day?' },
    ]);
  });

  test('a tool keeps its id and name from start to end', () => {
    const args = { week: 'next' };
    const events = eventsOf(
      startBeats(
        { caller: 'Hello?' },
        { tool: 'find_slots', args, result: { slots: 2 }, takes: 240 },
        { tool: 'book', error: 'taken', takes: 80 },
      ),
    );
    const find = {
      turn_id: 'turn_0',
      tool_call_id: 'tool_0',
      function_name: 'find_slots',
      context: { arguments: args },
    };
    const book = { turn_id: 'turn_0', tool_call_id: 'tool_1', function_name: 'book', context: { arguments: {} } };

    expect(events.filter(({ tool_call_id }) => tool_call_id !== undefined)).toMatchObject([
      { event_type: 'tool_call_start', ...find },
      { event_type: 'tool_call_end', ...find, latency_ms: 240, success: true, response: { slots: 2 } },
      { event_type: 'tool_call_start', ...book },
      { event_type: 'tool_call_error', ...book, latency_ms: 80, success: false, error: 'taken' },
    ]);
  });

  test('what has no event of its own is logged', () => {
    const call = start({
      beats: [{ machine: 'voicemail' }, { system: 'This call is recorded.' }, { transfer: 'warm', to: [leg.to] }],
      destinations: { [leg.to]: 'busy' },
    });
    const messages = eventsOf(call).flatMap(({ event_type, metadata }) => (event_type === 'agent_log' ? [metadata?.['message']] : []));

    expect(messages).toEqual([
      'Answered by: voicemail',
      'This call is recorded.',
      `warm transfer to ${leg.to}: requested`,
      `warm transfer to ${leg.to}: failed (busy)`,
    ]);
  });

  test('an event has the same id whoever listens since when, and no other event of any call has it', () => {
    const [one, two] = [start(), start()];
    const ids = [one, two].flatMap((call) => eventsOf(call).map(({ event_id }) => event_id as string));

    expect(new Set(ids).size).toBe(ids.length);
    expect(eventsOf(one).map(({ event_id }) => event_id)).toEqual(ids.slice(0, ids.length / 2));
    for (const id of ids) expect(id).toMatch(/^evt_[0-9a-f]{18}_\d+(?:_\d+)?$/);
  });
});

test('an agent that is led by a flow is told of step by step, with all that it does beside', async () => {
  const call = server.world.start(tenant('acme'), server.world.scripts.get('damaged-parcel') as Script);
  const { events, types } = await hearOut(call);
  const told = types.filter((type) => !/transcription|tts|latency|metrics|tool/.test(type));

  expect(told).toEqual([
    ...['sse_init', 'call_start', 'pre_call_api', 'agent_node_state', 'hopping', 'agent_node_state', 'knowledgebase'],
    ...['variable_extraction', 'hopping', 'agent_node_state', 'agent_error', 'hopping', 'agent_node_state'],
    ...['call_end', 'post_call_api', 'call_recording', 'sse_close'],
  ]);
  const of = (type: string) => events.find(({ event_type }) => event_type === type);
  expect(of('pre_call_api')).toMatchObject({ method: 'GET', timeout: 5, success: true, next_node_id: 'greeting', error: null });
  expect(of('hopping')).toMatchObject({ from_node_id: 'greeting', to_node_id: 'coverage' });
  expect(of('knowledgebase')).toMatchObject({ knowledge_base_id: 'terms-of-carriage', latency: 0.18, error: null });
  expect(of('variable_extraction')).toMatchObject({ variables: { damage: 'two vases', value: 160 } });
  expect(of('agent_error')).toMatchObject({ metadata: { code: 'TOOL_TIMEOUT' } });
  expect(of('call_recording')).toMatchObject({ recording_url: expect.stringMatching(/\.wav$/), status: 'available' });
});

test('a call that is ended before anybody picked up is told as cancelled, then as ended', async () => {
  const call = start();
  server.world.intervene(call, { kind: 'end', at: call.createdAt + 500, by: 'operator', reason: 'cancelled' });

  expect(eventsOf(call).map(({ event_type }) => event_type)).toEqual(['call_cancelled', 'call_end']);
});

test('what another server was told after a call comes also when an operator ends it', async () => {
  const call = server.world.start(tenant('acme'), server.world.scripts.get('damaged-parcel') as Script);
  const ear = await Ear.open(call);
  await server.world.clock.advance(10_000);
  server.world.intervene(call, { kind: 'end', at: server.world.now, by: 'operator', reason: 'ended' });
  await ear.hearsAll();

  expect(ear.types.slice(-3)).toContain('post_call_api');
});
