import { type Asked, type Mutant, type MutantEntry, type Spoilable, status } from '../mutant.ts';
import { mutant, refusal } from './failing.ts';

/** A check that follows from the contract of the stream. */
const derived = (rule: string): string => `smallest/subscribeToLiveEvents/${rule}`;
const clause = (id: string): string => `smallest/events/${id}`;

interface Event {
  event_type: string;
  event_id?: string;
  timestamp?: unknown;
  event_time?: string;
  [member: string]: unknown;
}

const encode = (event: object): string => `data: ${JSON.stringify(event)}\n\n`;
const decode = (frame: string): Event => JSON.parse(frame.slice('data: '.length));
const opening = (now: number): string => encode({ event_type: 'sse_init', event_time: iso(now) });
/** The hour is right and no more is needed: nothing here may ask for the time. */
const iso = (now: number): string => `2026-02-08T09:00:${String(Math.floor(now / 1000) % 60).padStart(2, '0')}.000Z`;

/** Writes other events in place of each; none in place of none. */
const events = (spoil: (event: Event, asked: Asked) => readonly Event[]): Mutant => ({
  frames: (frame, _, asked) => spoil(decode(frame), asked).map(encode),
});

/** Changes each event of one type, or of all. */
const each = (type: string | undefined, change: (event: Event) => Partial<Event>): Mutant =>
  events((event) => [type === undefined || event.event_type === type ? { ...event, ...change(event) } : event]);

const without = (...types: string[]): Mutant => events((event) => (types.includes(event.event_type) ? [] : [event]));

/** Spoils what stands between events. */
const framing = (write: (frame: string) => string): Mutant => ({ frames: (frame) => [write(frame)] });

/** Answers a stream in place of a refusal. */
const admit = (answer: Spoilable, asked: Asked): void => {
  answer.status = 200;
  answer.headers['content-type'] = 'text/event-stream';
  answer.text = opening(asked.now);
};

/** Refuses some of those who may listen. */
const refuse = (code: number, whom: (asked: Asked) => boolean): Mutant => ({
  answer: (answer, asked) => {
    if (answer.status === 200 && whom(asked)) answer.status = code;
  },
});

const withKey = ({ headers }: Asked): boolean => headers['authorization'] !== undefined;
const forOrganization = ({ headers }: Asked): boolean => headers['x-organization-id'] !== undefined;
/** When a call began, by its id in the URL. */
const beganAt = ({ url }: Asked): number => Number(/CALL-(\d+)/.exec(url)?.[1] ?? 0);

/** Ends every listener's stream with what was held back from it. */
function holdingBack(): Mutant {
  const held = new WeakMap<Asked, string[]>();
  return {
    frames: (frame, index, asked) => {
      const frames = held.get(asked) ?? [];
      held.set(asked, frames);
      if (index === 0) return [frame];
      frames.push(frame);
      return decode(frame).event_type === 'sse_close' ? frames : [];
    },
  };
}

/** Tells every event one place too late. */
function swapping(): Mutant {
  const held = new WeakMap<Asked, string>();
  return {
    frames: (frame, index, asked) => {
      const before = held.get(asked);
      held.delete(asked);
      if (before !== undefined) return [frame, before];
      if (index === 0 || decode(frame).event_type === 'call_end') return [frame];
      held.set(asked, frame);
      return [];
    },
  };
}

/** Tells everybody who comes what others were told. */
function replaying(): Mutant {
  const past = new Map<number, Set<string>>();
  return {
    frames: (frame, index, asked) => {
      const told = past.get(beganAt(asked)) ?? new Set();
      past.set(beganAt(asked), told);
      if (index === 0) return [frame, ...told];
      told.add(frame);
      return [frame];
    },
  };
}

/** Numbers events by who listens. */
function ownIds(): Mutant {
  const listeners = new WeakMap<Asked, number>();
  let count = 0;
  return events((event, asked) => {
    const listener = listeners.get(asked) ?? ++count;
    listeners.set(asked, listener);
    return [event.event_id === undefined ? event : { ...event, event_id: `${event.event_id}_${listener}` }];
  });
}

/** Tells an interim text once more when it is final. */
function lingering(): Mutant {
  let interim: Event | undefined;
  return events((event) => {
    if (event.event_type === 'user_interim_transcription') interim = event;
    const stays = event.event_type === 'user_transcription' && interim;
    return stays ? [event, { ...stays, event_id: `${stays.event_id}_again`, timestamp: event.timestamp }] : [event];
  });
}

const beginning: readonly MutantEntry[] = [
  mutant(
    'no-init',
    'There is no sse_init.',
    [derived('stream#first'), derived('stream#first-at-once'), derived('succeeds'), clause('init-first')],
    without('sse_init'),
  ),
  mutant('late-init', 'sse_init comes after the first thing that happens.', [derived('stream#first'), clause('init-first')], () => {
    const held = new WeakMap<Asked, string>();
    return {
      frames: (frame, index, asked) => {
        if (index === 0) held.set(asked, frame);
        return index === 0 ? [] : index === 1 ? [frame, held.get(asked) as string] : [frame];
      },
    };
  }),
  mutant('held-init', 'sse_init is first, but comes only with the first thing that happens.', [derived('stream#first-at-once')], () => {
    const held = new WeakMap<Asked, string>();
    return {
      frames: (frame, index, asked) => {
        if (index === 0) held.set(asked, frame);
        return index === 0 ? [] : index === 1 ? [held.get(asked) as string, frame] : [frame];
      },
    };
  }),
  mutant(
    'second-init',
    'sse_init comes again before call_end.',
    [derived('stream#first')],
    events((event, { now }) => (event.event_type === 'call_end' ? [decode(opening(now)), event] : [event])),
  ),
  mutant(
    'wrong-type',
    'The stream says that it is plain text.',
    [derived('stream#content-type'), clause('event-stream'), derived('answers-fit')],
    {
      answer: (answer) => {
        if (answer.status === 200) answer.headers['content-type'] = 'text/plain';
      },
    },
  ),
  mutant('nothing-for-members', 'A member may subscribe, and hears nothing.', [derived('allowed-role#member')], {
    frames: (frame, _, asked) => (asked.key === 'member' ? [] : [frame]),
  }),
  mutant(
    'dialling-refused',
    'A call that nobody has answered yet is refused.',
    [clause('before-the-answer')],
    refuse(400, (asked) => asked.now - beganAt(asked) < 2000),
  ),
];

const ending: readonly MutantEntry[] = [
  mutant('no-close', 'There is no sse_close.', [derived('stream#last'), clause('close-last')], without('sse_close')),
  mutant(
    'after-close',
    'An event comes after sse_close.',
    [derived('stream#nothing-after-last'), clause('close-last')],
    events((event) =>
      event.event_type === 'sse_close' ? [event, { event_type: 'agent_log', event_id: 'evt_late', metadata: {} }] : [event],
    ),
  ),
  mutant('left-open', 'The server does not close the connection after sse_close.', [derived('stream#closes'), clause('close-last')], {
    leavesOpen: true,
  }),
  mutant(
    'silent-end',
    'The end of a call is not told, and the connection stays open.',
    [derived('stream#last'), derived('stream#closes')],
    {
      ...without('sse_close'),
      leavesOpen: true,
    },
  ),
  mutant('no-call-end', 'There is no call_end.', [clause('call-end-before-close')], without('call_end')),
  mutant(
    'ended-calls-stream',
    'A call that is over can be subscribed to.',
    [clause('only-active'), clause('only-active#just-ended')],
    refusal(/call is over/, admit),
  ),
  mutant(
    'closed-too-early',
    'sse_close says that it came before what it closes.',
    [clause('lifecycle-times')],
    each('sse_close', () => ({ event_time: '2020-01-01T00:00:00.000Z' })),
  ),
];

const framings: readonly MutantEntry[] = [
  mutant(
    'carriage-returns',
    'Lines end with CR alone.',
    [derived('stream#first-at-once'), derived('stream#last')],
    framing((frame) => frame.replaceAll('\n', '\r')),
  ),
  mutant(
    'no-empty-lines',
    'There is no empty line after an event.',
    [derived('stream#framing')],
    framing((frame) => frame.replace(/\n\n$/, '\n')),
  ),
  mutant(
    'merged-events',
    'There is no empty line after an interim text.',
    [derived('stream#framing'), clause('data-frames')],
    framing((frame) => (frame.includes('user_interim_transcription') ? frame.replace(/\n\n$/, '\n') : frame)),
  ),
  mutant(
    'cut-end',
    'There is no empty line after the last event.',
    [derived('stream#framing'), derived('stream#last')],
    framing((frame) => (frame.includes('sse_close') ? frame.replace(/\n\n$/, '\n') : frame)),
  ),
  mutant(
    'several-lines',
    'The JSON of an event is spread over several data lines.',
    [clause('data-frames')],
    framing((frame) => `data: ${JSON.stringify(decode(frame), undefined, 1).replaceAll('\n', '\ndata: ')}\n\n`),
  ),
  mutant('no-json', 'The stream is kept alive with events that carry no JSON.', [derived('stream#framing')], {
    frames: (frame, index) => (index === 3 ? ['data: ping\n\n', frame] : [frame]),
  }),
  mutant(
    'bare-json',
    'Events come without data:.',
    [derived('stream#framing'), clause('data-frames')],
    framing((frame) => frame.replace('data: ', '')),
  ),
  mutant(
    'id-lines',
    'Events have id lines.',
    [clause('no-other-fields')],
    framing((frame) => `id: 7\n${frame}`),
  ),
  mutant(
    'event-lines',
    'Events have event lines.',
    [clause('no-other-fields')],
    framing((frame) => `event: message\n${frame}`),
  ),
  mutant('no-heartbeat', 'Nothing shows that a silent stream is alive.', [clause('alive')], { heartbeat: '' }),
  mutant('empty-events', 'An empty line follows a heartbeat.', [clause('alive#no-empty-event')], { heartbeat: ':hb\n\n' }),
];

const told: readonly MutantEntry[] = [
  mutant(
    'without-id',
    'Events have no event_id.',
    [derived('stream#members')],
    each(undefined, () => ({ event_id: undefined as never })),
  ),
  mutant(
    'without-text',
    'An interim event has no text.',
    [derived('stream#members'), clause('interim')],
    each('user_interim_transcription', () => ({ interim_transcription_text: undefined })),
  ),
  mutant(
    'same-id',
    'All events have the same event_id.',
    [clause('unique-ids')],
    each(undefined, ({ event_id }) => (event_id === undefined ? {} : { event_id: 'evt_1' })),
  ),
  mutant(
    'foreign-event',
    'An event of another call is told.',
    [clause('own-call')],
    each('call_end', () => ({ call_id: 'CALL-1500000000000-abcdef' })),
  ),
  mutant(
    'epoch-seconds',
    'timestamp is a number.',
    [clause('iso-timestamps'), derived('stream#schema')],
    each(undefined, ({ timestamp }) => (timestamp === undefined ? {} : { timestamp: 1_770_454_800.34 })),
  ),
  mutant(
    'local-time',
    'timestamp has no offset.',
    [clause('iso-timestamps')],
    each(undefined, ({ timestamp }) => (timestamp === undefined ? {} : { timestamp: String(timestamp).replace('Z', '') })),
  ),
  mutant(
    'latency-in-seconds',
    'tts_latency is a fraction.',
    [clause('latency-is-whole'), derived('stream#schema')],
    each('tts_completed', ({ tts_latency }) => (tts_latency === undefined ? {} : { tts_latency: Number(tts_latency) / 1000 })),
  ),
  mutant(
    'turn-latency-in-ms',
    'turn_latency is in milliseconds.',
    [clause('turn-latency')],
    each('turn_latency', ({ total_turn_ms }) => ({ turn_latency: total_turn_ms })),
  ),
  mutant(
    'usage-as-metric',
    'A metric is an object.',
    [derived('stream#schema')],
    each('metrics', () => ({ metrics: [{ processor: 'llm', value: { total_tokens: 7 } }] })),
  ),
  mutant('held-back', 'Everything is told at the end.', [clause('as-produced')], holdingBack),
  mutant('out-of-order', 'Events change places.', [clause('in-order')], swapping),
  mutant(
    'interim-lingers',
    'An interim text comes after the final one.',
    [derived('stream#supersedes'), clause('interim-superseded')],
    lingering,
  ),
  mutant('never-final', 'There is no user_transcription.', [clause('interim-superseded')], without('user_transcription')),
  mutant(
    'final-twice',
    'A turn is told twice.',
    [clause('interim-superseded#once')],
    events((event) => (event.event_type === 'user_transcription' ? [event, { ...event, event_id: `${event.event_id}_again` }] : [event])),
  ),
  mutant(
    'final-empty',
    'user_transcription has no text.',
    [clause('final')],
    each('user_transcription', () => ({ user_transcription_text: '' })),
  ),
  mutant('no-interim', 'There is no interim text.', [clause('interim')], without('user_interim_transcription')),
  mutant(
    'interim-words',
    'An interim text is only the newest word.',
    [clause('interim-grows')],
    each('user_interim_transcription', (event) => ({
      interim_transcription_text: String(event['interim_transcription_text']).split(' ').at(-1),
    })),
  ),
  mutant(
    'spoken-empty',
    'tts_completed has no text.',
    [clause('spoken')],
    each('tts_completed', () => ({ tts_text: '' })),
  ),
  mutant(
    'spoken-twice',
    'A segment is told twice.',
    [clause('spoken#once')],
    events((event) => (event.event_type === 'tts_completed' ? [event, { ...event, event_id: `${event.event_id}_again` }] : [event])),
  ),
  mutant(
    'tools-renamed',
    'A tool call has another id at its end.',
    [clause('tool-calls')],
    each('tool_call_end', () => ({ tool_call_id: 'tool_99' })),
  ),
  mutant(
    'described-only',
    'Only the five types that are described are told.',
    [clause('other-types'), clause('call-end-before-close')],
    events((event) => (/^(?:sse_|user_|tts_)/.test(event.event_type) ? [event] : [])),
  ),
  mutant('past-told', 'Who comes later is told the past.', [clause('no-replay')], replaying),
  mutant('ids-by-listener', 'Events have other ids for everybody who listens.', [clause('same-for-all')], ownIds),
  mutant('first-only', 'Only the first who listens to a call is told anything.', [clause('same-for-all')], () => {
    const first = new Map<number, Asked>();
    return {
      frames: (frame, index, asked) => {
        if (!first.has(beganAt(asked))) first.set(beganAt(asked), asked);
        return index === 0 || first.get(beganAt(asked)) === asked ? [frame] : [];
      },
    };
  }),
];

const beside: readonly MutantEntry[] = [
  mutant(
    'hop-elsewhere',
    'After a hop the agent is at another step.',
    [clause('hops')],
    each('hopping', () => ({ to_node_id: 'nowhere' })),
  ),
  mutant('recording-too-early', 'The recording is told before the end.', [clause('after-the-end')], () => {
    let began = false;
    return events((event) => {
      const first = !began && event.event_type !== 'sse_init';
      began ||= first;
      const recording = {
        ...event,
        event_type: 'call_recording',
        event_id: `${event.event_id}_r`,
        recording_url: 'https://media.example/1.wav',
      };
      return first ? [recording, event] : [event];
    });
  }),
];

const admission: readonly MutantEntry[] = [
  mutant('no-key-needed', 'Nobody needs a key.', [derived('no-key'), 'smallest/auth/key-required'], {
    lets: (occasion) => occasion === 'no-key',
  }),
  mutant('any-key', 'Any key will do.', [derived('unknown-key'), derived('bad-scheme'), derived('empty-key')], {
    lets: (occasion, asked) => occasion === 'bad-key' && withKey(asked),
  }),
  mutant('any-session', 'Any session will do.', ['smallest/auth/key-required#unknown-session'], {
    lets: (occasion, asked) => occasion === 'bad-key' && !withKey(asked),
  }),
  mutant(
    'keys-refused',
    'No key is accepted.',
    ['smallest/auth/bearer', derived('succeeds'), derived('allowed-role#owner')],
    refuse(401, withKey),
  ),
  mutant(
    'sessions-refused',
    'No session is accepted.',
    ['smallest/auth/session-cookie'],
    refuse(401, (asked) => !withKey(asked)),
  ),
  mutant('guests-allowed', 'Who is no member may listen.', [derived('wrong-role'), 'smallest/auth/members-only'], {
    lets: (occasion) => occasion === 'role',
  }),
  mutant('guests-unknown', 'Who is no member is answered 404.', [derived('wrong-role'), 'smallest/auth/members-only'], status(403, 404)),
  mutant(
    'members-refused',
    'Members may not listen, only owners.',
    [derived('allowed-role#member')],
    refuse(403, ({ key }) => key === 'member'),
  ),
  mutant(
    'outsider-allowed',
    'A key of another organisation listens to every call.',
    [derived('other-tenant'), clause('foreign-call-is-unknown')],
    {
      tenant: ({ key }) => (key === 'outsider' ? 'acme' : undefined),
    },
  ),
  mutant(
    'foreign-told-apart',
    'A call of another organisation is answered 403.',
    [derived('other-tenant'), clause('foreign-call-is-unknown')],
    {
      answer: (answer, asked) => {
        if (asked.key === 'outsider' && answer.status === 404 && beganAt(asked) > 1_600_000_000_000) answer.status = 403;
      },
    },
  ),
  mutant(
    'unknown-is-bad',
    'A call that does not exist is answered 400.',
    [derived('unknown-id#callId'), clause('unknown-call')],
    status(404, 400),
  ),
  mutant(
    'malformed-is-unknown',
    'A callId that is no call id is answered 404.',
    [clause('malformed-call-id'), derived('malformed-id#callId-too-short')],
    refusal(/^callId: Expected/, (answer) => {
      answer.status = 404;
    }),
  ),
  mutant(
    'malformed-crashes',
    'A callId that is no call id is answered 500.',
    [clause('malformed-call-id'), derived('malformed-id#callId-of-another-alphabet')],
    refusal(/^callId: Expected/, (answer) => {
      answer.status = 500;
    }),
  ),
  mutant('any-call', 'Without a callId a stream is opened.', [clause('call-id-required')], refusal(/^callId: Required/, admit)),
  mutant(
    'organization-ignored',
    'A session may act for any organisation.',
    ['no-id', 'unknown', 'foreign'].map((what) => `smallest/organization/of-a-session#${what}`),
    refusal(/Organization-Id: Expected|Organization not|not a member of/, admit),
  ),
  mutant(
    'own-organization-refused',
    'A session may not act for its own organisation.',
    ['smallest/organization/of-a-session#own'],
    refuse(404, (asked) => forOrganization(asked) && !withKey(asked)),
  ),
  mutant(
    'organization-with-a-key',
    'X-Organization-Id counts with a key too.',
    ['smallest/organization/ignored-with-a-key'],
    refuse(400, (asked) => forOrganization(asked) && withKey(asked)),
  ),
  mutant('html-errors', 'Failures are HTML pages.', [clause('failures-are-json'), 'smallest/errors/envelope', derived('answers-fit')], {
    answer: (answer) => {
      if (answer.status < 400) return;
      answer.headers['content-type'] = 'text/html';
      answer.text = '<html>Cannot GET</html>';
    },
  }),
  mutant('errors-on-a-stream', 'Failures are told as events.', [clause('failures-are-json')], {
    answer: (answer) => {
      if (answer.status < 400) return;
      answer.headers['content-type'] = 'text/event-stream';
      answer.text = encode({ event_type: 'agent_error', error: answer.json });
    },
  }),
  mutant('errors-as-text', 'errors is a text.', ['smallest/errors/envelope', derived('answers-fit')], {
    answer: (answer) => {
      if (answer.status >= 400) answer.json = { status: false, errors: (answer.json as { errors: string[] }).errors.join() };
    },
  }),
  mutant('no-request-id', 'Streams have no x-request-id.', ['smallest/request-id/named'], {
    answer: (answer) => {
      if (answer.status === 200) delete answer.headers['x-request-id'];
    },
  }),
  mutant('own-request-id', 'x-request-id is not what was sent.', ['smallest/request-id/echoed'], {
    answer: (answer, asked) => {
      if (asked.headers['x-request-id'] !== undefined) answer.headers['x-request-id'] = 'req_1';
    },
  }),
  mutant(
    'no-alias',
    'The older path is not answered.',
    ['smallest/base/alias'],
    refuse(404, ({ url }) => url.startsWith('/smallest/api/v1')),
  ),
  mutant('methods-unknown', 'Another method is answered 404.', [derived('wrong-method#post')], status(405, 404)),
  mutant('any-method', 'Another method opens a stream too.', [derived('wrong-method#post')], refusal(/Method not allowed/, admit)),
  mutant('undeclared-status', 'A stream is answered 201.', [derived('answers-fit'), derived('succeeds')], status(200, 201)),
];

/** The stream of a call, and who may listen to it. */
export const liveEvents: readonly MutantEntry[] = [...beginning, ...ending, ...framings, ...told, ...beside, ...admission];
