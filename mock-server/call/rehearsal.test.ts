import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScripts } from '../scene.ts';
import type { CallEvent, CallEventType } from './events.ts';
import { rehearse } from './rehearsal.ts';
import type { Beat, Script } from './script.ts';
import { fold } from './state.ts';

const scripts = [...loadScripts(fileURLToPath(new URL('../../fixtures', import.meta.url))).values()];
const each = scripts.map((script) => [script.name, script] as const);

const aftermath = { uploading: 1000, recorded: 4000, reported: 2000, analysed: 6000, processed: 8000 };
const stage = { ring: 2000, pickup: 'answers', recording: 'ready', destinations: {}, direction: 'inbound', aftermath } as const;

const refuse = (beat: number, expected: string): never => {
  throw new Error(`beat ${beat}: ${expected}`);
};

type Setting = Partial<Pick<Script, 'pickup' | 'recording' | 'destinations' | 'ring'>>;
const play = (beats: readonly Beat[], setting: Setting = {}): CallEvent[] => rehearse({ ...stage, ...setting, beats }, refuse);

const only = <Type extends CallEventType>(events: readonly CallEvent[], type: Type) =>
  events.filter((event): event is Extract<CallEvent, { type: Type }> => event.type === type);

const hello: Beat = { caller: 'Hello, is anybody there?' };
const welcome: Beat = { agent: 'Yes, of course! How can I help you?' };

test.each(each)('%s: events are in order of time, from the dial to the last of the aftermath', (_, { events }) => {
  expect(events.toSorted((a, b) => a.at - b.at)).toEqual(events);
  expect(events[0]).toEqual({ at: 0, type: 'dialled' });
  for (const { at } of events) expect(Number.isInteger(at)).toBe(true);
});

test.each(each)('%s: the call ends once, and nothing is said afterwards', (_, { events }) => {
  expect(only(events, 'ended')).toHaveLength(1);
  const after = events.slice(events.findIndex(({ type }) => type === 'ended') + 1);
  const allowed: readonly CallEventType[] = ['inquired', 'recording', 'reported', 'analysed', 'processed'];
  for (const { type } of after) expect(allowed).toContain(type);
});

test.each(each)('%s: rehearsing again gives the same', (_, script) => {
  expect(rehearse(script, refuse)).toEqual(script.events);
});

test.each(each)('%s: interims grow word by word and never show the final text', (_, { events, beats }) => {
  for (const final of only(events, 'heard')) {
    if (beats.some((beat) => 'caller' in beat && beat.caller === final.text && beat.interim)) continue;
    const words = final.text.split(' ');
    const interims = only(events, 'interim').filter(({ turn, at }) => turn === final.turn && at > final.startedAt);
    expect(interims.map(({ text }) => text)).toEqual(words.slice(1).map((_word, index) => words.slice(0, index + 1).join(' ')));
    for (const { at } of interims) expect(at).toBeLessThan(final.at);
  }
});

test.each(each)('%s: the segments of a turn join to what the agent says', (_, { events, beats, final }) => {
  const spoken = beats.flatMap((beat) => ('agent' in beat && beat.interrupted_after === undefined ? [beat.agent] : []));
  const uncut = final.turns.filter(({ speaker, interrupted }) => speaker === 'agent' && !interrupted);
  // A call that nobody answers has lines, but nobody hears them.
  expect(uncut.map(({ text }) => text)).toEqual(final.answeredAt === undefined ? [] : spoken);
  for (const { index, text } of uncut) {
    const segments = only(events, 'spoken').filter(({ turn }) => turn === index);
    expect(segments.map((segment) => segment.text).join(' ')).toBe(text);
  }
});

test.each(each)('%s: an event names its turn as the transcript numbers it', (_, { events, final }) => {
  for (const event of events) {
    if (event.type === 'heard' || event.type === 'noted') expect(final.turns[event.turn]?.text).toBe(event.text);
    if (event.type === 'spoken') expect(final.turns[event.turn]?.text).toContain(event.text);
    if (event.type === 'spoken' || event.type === 'heard') expect(final.turns[event.turn]?.startedAt).toBe(event.startedAt);
  }
});

test.each(each)('%s: the stages of every latency add up', (_, { events }) => {
  for (const { latency } of only(events, 'spoken')) {
    if (latency) expect(latency.stt + latency.llm + latency.tts).toBe(latency.total);
  }
});

test('whatever the latency, its stages add up and none is negative', () => {
  fc.assert(
    fc.property(fc.nat(60_000), (latency) => {
      const [first] = only(play([hello, { agent: 'Hi.', latency }]), 'spoken');
      const { total, stt, llm, tts } = first?.latency ?? { total: -1, stt: 0, llm: 0, tts: 0 };
      expect([total, stt + llm + tts]).toEqual([latency, latency]);
      expect(Math.min(stt, llm, tts)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('an agent answers its latency after it has heard', () => {
  const events = play([hello, { ...welcome, latency: 700 }]);
  const [heard] = only(events, 'heard');
  const [spoken] = only(events, 'spoken');
  expect(spoken?.startedAt).toBe((heard?.at ?? 0) + 700);
});

test('a slow tool delays the answer', () => {
  const events = play([hello, { tool: 'look', takes: 5000 }, { ...welcome, latency: 700 }]);
  expect(only(events, 'spoken')[0]?.startedAt).toBe(only(events, 'tool-ended')[0]?.at);
});

test('only the first segment of an answer carries its latency', () => {
  const segments = only(play([welcome]), 'spoken');
  expect(segments.map(({ text, latency }) => [text, latency?.total])).toEqual([
    ['Yes, of course!', 600],
    ['How can I help you?', undefined],
  ]);
});

test('a sentence that closes within quotes or brackets ends its segment', () => {
  const segments = only(play([{ agent: 'She said "no." Really (she did!) and left… so No. 4 is free' }]), 'spoken');
  expect(segments.map(({ text }) => text)).toEqual(['She said "no."', 'Really (she did!)', 'and left…', 'so No.', '4 is free']);
});

test('a single word has no interim', () => {
  expect(only(play([{ caller: 'Yes.' }]), 'interim')).toEqual([]);
});

test('interims that are written are told as written', () => {
  const interims = only(play([{ caller: 'I need a dentist.', interim: ['I', 'I knead a'] }]), 'interim');
  expect(interims.map(({ text }) => text)).toEqual(['I', 'I knead a']);
});

test('what the caller does not finish is never heard, and takes no turn', () => {
  const events = play([welcome, { caller: 'Well I', unfinished: true }, { agent: 'Hello? Are you there?' }, hello]);
  expect(only(events, 'interim').map(({ turn, text }) => [turn, text])).toEqual([
    [1, 'Well'],
    [1, 'Well I'],
    [2, 'Hello,'],
    [2, 'Hello, is'],
    [2, 'Hello, is anybody'],
  ]);
  expect(only(events, 'heard').map(({ text }) => text)).toEqual([hello.caller]);
  expect(fold(events, Number.POSITIVE_INFINITY).turns.map(({ speaker }) => speaker)).toEqual(['agent', 'agent', 'caller']);
});

test('an agent that is cut short says only so many words, and the caller is already speaking', () => {
  const events = play([{ ...welcome, interrupted_after: 4 }, hello]);
  const { turns } = fold(events, Number.POSITIVE_INFINITY);
  expect(turns.map(({ text, interrupted }) => [text, interrupted])).toEqual([
    ['Yes, of course! How', true],
    [hello.caller, false],
  ]);
  expect(turns[1]?.startedAt).toBe(turns[0]?.endedAt);
});

test('tools are numbered, and belong to the turn that was said before', () => {
  const events = play([
    { tool: 'early', args: { at: 'noon' } },
    welcome,
    hello,
    { tool: 'late', result: [1], takes: 40 },
    { tool: 'bad', error: 'no' },
  ]);
  expect(only(events, 'tool-started').map(({ tool, turn, args }) => [tool, turn, args])).toEqual([
    [0, 0, { at: 'noon' }],
    [1, 1, {}],
    [2, 1, {}],
  ]);
  expect(only(events, 'tool-ended').map(({ tool, result, took }) => [tool, result, took])).toEqual([
    [0, null, 250],
    [1, [1], 40],
  ]);
  expect(only(events, 'tool-failed').map(({ tool, error, took }) => [tool, error, took])).toEqual([[2, 'no', 250]]);
});

test('an answered blind transfer ends the call, and a failed one does not', () => {
  const asked: Beat = { transfer: 'blind', to: '+12025550171' };
  const through = play([asked]);
  expect(only(through, 'ended')).toEqual([{ at: 5300, type: 'ended', by: 'transfer', reason: 'transferred' }]);
  const back = play([asked, welcome], { destinations: { '+12025550171': 'busy' } });
  expect(only(back, 'transfer').at(-1)).toMatchObject({ step: 'failed', cause: 'busy' });
  expect(only(back, 'ended')[0]?.by).toBe('caller');
});

test('legs are numbered through over several transfers', () => {
  const warm: Beat = { transfer: 'warm', to: ['+12025550171', '+12025550172'], summary: 'A tooth.' };
  const events = play([warm, warm], { destinations: { '+12025550171': 'busy', '+12025550172': 'rejects' } });
  const requested = only(events, 'transfer').filter(({ step }) => step === 'requested');
  expect(requested.map(({ leg }) => [leg.number, leg.routing, leg.request])).toEqual([
    [0, 0, { summary: 'A tooth.' }],
    [1, 0, { summary: 'A tooth.' }],
    [2, 2, { summary: 'A tooth.' }],
    [3, 2, { summary: 'A tooth.' }],
  ]);
});

test('a call whose script does not say so is ended by the caller', () => {
  expect(only(play([welcome]), 'ended')[0]).toMatchObject({ by: 'caller', reason: 'hangup' });
});

test.each(['no-answer', 'busy', 'rejects'] as const)('a dialled party that reacts with %s ends the call when it has rung', (pickup) => {
  const events = play([welcome], { pickup, ring: 7000 });
  expect(events.slice(0, 3)).toEqual([
    { at: 0, type: 'dialled' },
    { at: 7000, type: 'unanswered', cause: pickup },
    { at: 7000, type: 'ended', by: 'network', reason: pickup },
  ]);
  expect(only(events, 'recording')).toEqual([]);
  expect(events.at(-1)).toEqual({ at: 15_000, type: 'processed' });
});

test.each([
  ['ready', ['uploading', 'ready']],
  ['failed', ['uploading', 'failed']],
  ['off', []],
] as const)('a recording that is %s goes its way', (recording, steps) => {
  expect(only(play([welcome], { recording }), 'recording').map(({ step }) => step)).toEqual(steps);
});

test('"at" counts from the pick-up', () => {
  expect(only(play([{ ...welcome, at: 9000 }]), 'spoken')[0]?.startedAt).toBe(11_000);
});

test.each<[string, Beat[], string]>([
  ['a beat after the end', [welcome, { hangup: 'agent' }, hello], 'beat 2: the call is over at this point: expected no further beat'],
  [
    'a beat after a transfer that went through',
    [{ transfer: 'blind', to: '+12025550171' }, hello],
    'beat 1: the call is over at this point',
  ],
  ['a beat before the one before it ends', [hello, { ...welcome, at: 100 }], 'beat 1: expected "at" to be at least 2060ms'],
  [
    'a caller who barges in on a sentence told to its end',
    [welcome, { ...hello, at: 1000 }],
    'beat 1: expected "at" to be at least 3240ms',
  ],
  [
    'an agent that speaks while it is cut short',
    [
      { ...welcome, interrupted_after: 3 },
      { ...welcome, at: 100 },
    ],
    'beat 1: expected "at" to be at least',
  ],
  ['an interruption after the last word', [{ ...welcome, interrupted_after: 8 }], 'beat 0: expected "interrupted_after" to be less than 8'],
  ['a caller who says nothing', [{ caller: ' ' }], 'beat 0: expected at least one word'],
  ['an agent that says nothing', [welcome, { agent: '\n' }], 'beat 1: expected at least one word'],
])('%s is refused, with the beat and what was expected', (_, beats, message) => {
  expect(() => play(beats)).toThrow(message);
});
