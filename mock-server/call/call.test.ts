import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScripts } from '../scene.ts';
import { type Intervention, routingOf } from './amend.ts';
import { Call, type Cast } from './call.ts';
import type { CallEvent, CallEventType, Leg, Reaction, TransferMode } from './events.ts';
import type { Script } from './script.ts';
import { type CallState, fold, isFinal } from './state.ts';

const start = 1_770_000_000_000;
const scripts = loadScripts(fileURLToPath(new URL('../../fixtures', import.meta.url)));
const named = (name: string): Script => scripts.get(name) as Script;
const booked = named('booked-appointment');

const cast: Cast = {
  agent: '',
  customer: { name: 'Maya Ortiz' },
  from: '',
  to: '',
  title: '',
  metadata: {},
  direction: 'inbound',
  channel: 'phone',
  notes: {},
};
const callOf = (script: Script): Call => new Call('a-call', 'acme', script, start, cast);

const end = (at: number): Intervention => ({ kind: 'end', at: start + at, by: 'operator', reason: 'enough' });

/** A transfer to destinations that react so. Legs are numbered from `first`. */
function transfer(at: number, mode: TransferMode, reactions: readonly Reaction[], first = 0): Intervention {
  const numbers = reactions.map((_, index) => `+1202555018${index}`);
  return {
    kind: 'transfer',
    at: start + at,
    legs: numbers.map((to, index): Leg => ({ number: first + index, routing: first, mode, to, request: {} })),
    ringingTimeout: 15_000,
    destinations: Object.fromEntries(numbers.map((to, index) => [to, reactions[index] as Reaction])),
  };
}
const complete = (at: number, leg: number): Intervention => ({ kind: 'complete', at: start + at, leg, note: { summary: 'A tooth.' } });
const cancel = (at: number, leg: number, tryNext: boolean): Intervention => ({
  kind: 'cancel',
  at: start + at,
  leg,
  tryNext,
  cause: 'changed_mind',
  note: { by: 'agent' },
});

function played(script: Script, ...interventions: readonly Intervention[]): Call {
  const call = callOf(script);
  for (const intervention of interventions) call.intervene(intervention);
  return call;
}

/** The steps of a call's transfers, as `<leg> <step> [cause] @<milliseconds>`. */
const steps = (call: Call): string[] =>
  call.events.flatMap((event) =>
    event.type === 'transfer' ? [[event.leg.number, event.step, ...(event.cause ? [event.cause] : []), `@${event.at}`].join(' ')] : [],
  );
const ofType = (call: Call, type: CallEventType): CallEvent[] => call.events.filter((event) => event.type === type);
const finalOf = (call: Call): CallState => fold(call.events, Number.POSITIVE_INFINITY);

test('a call that nobody touches plays its script', () => {
  expect(callOf(booked).events).toBe(booked.events);
  expect(callOf(booked).at(start + 10 * booked.final.changedAt)).toBe(booked.final);
});

test('a call that is ended in the middle of a sentence keeps what was said, cut off', () => {
  const third = booked.final.turns[2];
  const at = (third?.startedAt ?? 0) + 1000;
  const call = played(booked, end(at));
  const state = call.at(start + at);
  expect(state).toMatchObject({ phase: 'over', endedAt: at, end: { by: 'operator', reason: 'enough' } });
  // Its first sentence has been spoken by then, the second has not.
  expect(state.turns.at(-1)).toMatchObject({ text: 'Happy to.', endedAt: at, interrupted: true });
});

test('what follows the end follows the new end', () => {
  const call = played(booked, end(9000));
  expect(call.events.slice(-6)).toEqual([
    { at: 9000, type: 'ended', by: 'operator', reason: 'enough' },
    { at: 10_000, type: 'recording', step: 'uploading' },
    { at: 11_000, type: 'reported' },
    { at: 13_000, type: 'recording', step: 'ready' },
    { at: 15_000, type: 'analysed' },
    { at: 17_000, type: 'processed' },
  ]);
});

test('a call that is ended while it rings was never answered, and has no recording', () => {
  const call = played(booked, end(booked.ring - 1));
  expect(finalOf(call)).toMatchObject({ phase: 'over', answeredAt: undefined, turns: [], recording: 'pending', report: 'complete' });
  expect(ofType(call, 'recording')).toEqual([]);
});

test('a call that is dated ahead of its first intervention is ended all the same', () => {
  const call = played(booked, end(-1));
  expect(call.at(start - 1)).toMatchObject({ phase: 'over', endedAt: 0 });
  expect(call.events[0]?.type).toBe('dialled');
});

test('a warm transfer goes to screening, is completed, and the two talk on', () => {
  const call = played(booked, transfer(12_000, 'warm', ['answers']), complete(20_000, 0));
  expect(steps(call)).toEqual(['0 requested @12000', '0 screening @15000', '0 bridging @20000', '0 completed @20800']);
  expect(finalOf(call)).toMatchObject({ endedAt: 40_800, end: { by: 'caller', reason: 'transferred' } });
  expect(finalOf(call).transfers[0]?.notes).toEqual({ summary: 'A tooth.' });
});

test('while a warm transfer waits in screening the conversation stands still', () => {
  const call = played(booked, transfer(12_000, 'warm', ['answers']));
  const before = call.at(start + 12_000).turns.length;
  expect(call.at(start + 134_999)).toMatchObject({ phase: 'live', transfers: [{ step: 'screening' }] });
  expect(call.at(start + 134_999).turns).toHaveLength(before);
});

test('a screening that nobody completes fails, and the conversation goes on', () => {
  const call = played(booked, transfer(12_000, 'warm', ['answers']));
  expect(steps(call).at(-1)).toBe('0 failed screening_timeout @135000');
  expect(finalOf(call).endedAt).toBe((booked.final.endedAt ?? 0) + 123_000);
  expect(finalOf(call).turns.map(({ text }) => text)).toEqual(booked.final.turns.map(({ text }) => text));
});

test('a warm transfer that is cancelled resumes the conversation at once', () => {
  const call = played(booked, transfer(12_000, 'warm', ['answers', 'answers']), cancel(20_000, 0, false));
  expect(steps(call)).toEqual(['0 requested @12000', '0 screening @15000', '0 cancelled changed_mind @20000']);
  expect(finalOf(call).endedAt).toBe((booked.final.endedAt ?? 0) + 8000);
  expect(finalOf(call).transfers[0]).toMatchObject({ cause: 'changed_mind', notes: { by: 'agent' } });
});

test('a cancellation may go on to the next destination, with the same patience', () => {
  const call = played(booked, transfer(12_000, 'warm', ['answers', 'no-answer', 'busy']), cancel(20_000, 0, true));
  expect(steps(call)).toEqual([
    '0 requested @12000',
    '0 screening @15000',
    '0 cancelled changed_mind @20000',
    '1 requested @20000',
    '1 failed no_answer @35000',
    '2 requested @35000',
    '2 failed busy @36500',
  ]);
  expect(finalOf(call).endedAt).toBe((booked.final.endedAt ?? 0) + 24_500);
});

test('the next destination may be completed or cancelled as the first', () => {
  const opened = [transfer(12_000, 'warm', ['answers', 'answers']), cancel(20_000, 0, true)];
  expect(steps(played(booked, ...opened, complete(30_000, 1))).slice(3)).toEqual([
    '1 requested @20000',
    '1 screening @23000',
    '1 bridging @30000',
    '1 completed @30800',
  ]);
  const twice = played(booked, ...opened, cancel(30_000, 1, true));
  expect(steps(twice).slice(3)).toEqual(['1 requested @20000', '1 screening @23000', '1 cancelled changed_mind @30000']);
  expect(finalOf(twice).endedAt).toBe((booked.final.endedAt ?? 0) + 18_000);
});

test('a destination that rings may be cancelled too', () => {
  const call = played(booked, transfer(12_000, 'warm', ['no-answer', 'answers']), cancel(14_000, 0, true), complete(20_000, 1));
  expect(steps(call)).toEqual([
    '0 requested @12000',
    '0 cancelled changed_mind @14000',
    '1 requested @14000',
    '1 screening @17000',
    '1 bridging @20000',
    '1 completed @20800',
  ]);
});

test('when no destination is left the conversation goes on', () => {
  const call = played(booked, transfer(12_000, 'warm', ['no-answer', 'voicemail', 'rejects']));
  expect(steps(call)).toEqual([
    '0 requested @12000',
    '0 failed no_answer @27000',
    '1 requested @27000',
    '1 failed voicemail_detected @30000',
    '2 requested @30000',
    '2 failed rejected @31500',
  ]);
  expect(finalOf(call)).toMatchObject({ endedAt: (booked.final.endedAt ?? 0) + 19_500, end: { by: 'caller', reason: 'hangup' } });
});

test('a blind transfer that somebody answers ends the call', () => {
  const call = played(booked, transfer(12_000, 'blind', ['answers']));
  expect(steps(call)).toEqual(['0 requested @12000', '0 completed @15000']);
  expect(finalOf(call)).toMatchObject({ endedAt: 15_000, end: { by: 'transfer', reason: 'transferred' } });
  expect(call.events.at(-1)).toEqual({ at: 23_000, type: 'processed' });
});

test('a blind transfer that fails resumes the conversation, later by as long as the caller was on hold', () => {
  const call = played(booked, transfer(12_000, 'blind', ['no-answer']));
  const done = booked.events.filter(({ at }) => at <= 12_000).length;
  const resumed = call.events.slice(done + 2);
  expect(resumed.map(({ at, type }) => [at - 15_000, type])).toEqual(booked.events.slice(done).map(({ at, type }) => [at, type]));
});

test('what is said after a hold begins after the hold; what was being said began before it', () => {
  const at = (booked.final.turns[1]?.startedAt ?? 0) + 1000;
  const { turns } = finalOf(played(booked, transfer(at, 'blind', ['no-answer'])));
  const before = booked.final.turns;
  expect(turns[1]).toMatchObject({ startedAt: before[1]?.startedAt, endedAt: (before[1]?.endedAt ?? 0) + 15_000 });
  for (const [index, turn] of turns.entries()) if (index > 1) expect(turn.startedAt).toBe((before[index]?.startedAt ?? 0) + 15_000);
});

test('a hold that is undone leaves every turn where it would have been', () => {
  const { turns } = finalOf(played(booked, transfer(12_000, 'warm', ['answers']), cancel(13_000, 0, false)));
  expect(turns.slice(2).map(({ startedAt }) => startedAt)).toEqual(booked.final.turns.slice(2).map(({ startedAt }) => startedAt + 1000));
});

test('the numbers that a script knows react as it says', () => {
  const script = named('blind-transfer-failed');
  const call = callOf(script);
  const leg: Leg = { number: 1, routing: 1, mode: 'blind', to: '+12025550173', request: {} };
  call.intervene({ kind: 'transfer', at: start + 5000, legs: [leg], ringingTimeout: 15_000, destinations: { '+12025550173': 'answers' } });
  expect(steps(call).slice(0, 2)).toEqual(['1 requested @5000', '1 failed busy @6500']);
});

test('the end of a call cancels the transfer that is open', () => {
  const call = played(booked, transfer(12_000, 'warm', ['no-answer', 'answers']), end(14_000));
  expect(steps(call)).toEqual(['0 requested @12000', '0 cancelled call_ended @14000']);
  expect(finalOf(call)).toMatchObject({ phase: 'over', endedAt: 14_000 });
});

test('the end of a call leaves transfers that are settled as they are', () => {
  const call = played(booked, transfer(12_000, 'warm', ['busy']), end(20_000));
  expect(steps(call)).toEqual(['0 requested @12000', '0 failed busy @13500']);
});

test('a transfer that the script makes can be completed sooner, cancelled, or cut off', () => {
  const script = named('warm-transfer-completed');
  const screening = script.events.find((event) => event.type === 'transfer' && event.step === 'screening')?.at ?? 0;
  expect(steps(played(script, complete(screening + 1000, 0))).slice(2)).toEqual([
    `0 bridging @${screening + 1000}`,
    `0 completed @${screening + 1800}`,
  ]);
  expect(steps(played(script, cancel(screening + 1000, 0, true))).at(-1)).toBe(`0 cancelled changed_mind @${screening + 1000}`);
  expect(steps(played(script, end(screening + 1000))).at(-1)).toBe(`0 cancelled call_ended @${screening + 1000}`);
});

test('after a cancelled transfer of the script the rest of the script follows without the wait', () => {
  const script = named('warm-transfer-completed');
  const at = (script.events.find((event) => event.type === 'transfer' && event.step === 'screening')?.at ?? 0) + 1000;
  const completed = script.events.find((event) => event.type === 'transfer' && event.step === 'completed')?.at ?? 0;
  expect(finalOf(played(script, cancel(at, 0, false))).endedAt).toBe((script.final.endedAt ?? 0) - (completed - at));
});

test('an analysis that is asked for is there at once, and its report too', () => {
  const at = (booked.final.endedAt ?? 0) + 500;
  const call = played(booked, { kind: 'analyse', at: start + at });
  expect(call.at(start + at)).toMatchObject({ report: 'complete', reportedAt: at, analysedAt: at });
  expect(ofType(call, 'analysed')).toEqual([{ at, type: 'analysed' }]);
  expect(ofType(call, 'reported')).toEqual([]);
  expect(finalOf(call)).toMatchObject({ recording: 'ready', processedAt: booked.final.processedAt });
});

test('an analysis may be asked for again', () => {
  const at = booked.final.changedAt + 1000;
  const call = played(booked, { kind: 'analyse', at: start + at });
  expect(call.at(start + at)).toMatchObject({ report: 'complete', reportedAt: booked.final.reportedAt, analysedAt: at });
});

test('an intervention makes a new revision', () => {
  const call = callOf(booked);
  const before = call.revision(start + 12_000);
  call.intervene(transfer(12_000, 'blind', ['busy']));
  expect(call.revision(start + 12_000)).not.toBe(before);
});

test('the one who opened a routing is found by it', () => {
  const opening = transfer(12_000, 'warm', ['answers']);
  const call = played(booked, opening);
  expect(routingOf(call, 0)).toBe(opening);
  expect(routingOf(call, 1)).toBeUndefined();
});

interface Wish {
  readonly wait: number;
  readonly kind: 'end' | 'blind' | 'warm' | 'complete' | 'cancel' | 'analyse';
  readonly reactions: readonly Reaction[];
  readonly tryNext: boolean;
}

const anyReaction = fc.constantFrom<Reaction>('answers', 'no-answer', 'busy', 'rejects', 'voicemail');
const anyWish: fc.Arbitrary<Wish> = fc.record({
  wait: fc.oneof(fc.nat(5000), fc.nat(60_000)),
  kind: fc.constantFrom('end', 'blind', 'warm', 'warm', 'complete', 'complete', 'cancel', 'cancel', 'analyse'),
  reactions: fc.array(anyReaction, { minLength: 1, maxLength: 3 }),
  tryNext: fc.boolean(),
});

interface Moment {
  readonly call: Call;
  readonly state: CallState;
  readonly at: number;
}

const openOf = ({ state }: Moment) => state.transfers.find(({ step }) => !isFinal(step));

function toTransfer(mode: TransferMode, reactions: readonly Reaction[], moment: Moment): Intervention | undefined {
  if (moment.state.phase !== 'live' || openOf(moment)) return undefined;
  const legs = moment.call.events.map((event) => (event.type === 'transfer' ? event.leg.number : -1));
  return transfer(moment.at, mode, reactions, Math.max(...legs) + 1);
}

/** The intervention that a wish comes to as the call stands; undefined when nobody could make it then. */
const makers: Record<Wish['kind'], (wish: Wish, moment: Moment) => Intervention | undefined> = {
  end: (_, { state, at }) => (state.phase === 'over' ? undefined : end(at)),
  analyse: (_, { state, at }) => (state.phase === 'over' ? { kind: 'analyse', at: start + at } : undefined),
  blind: ({ reactions }, moment) => toTransfer('blind', reactions.slice(0, 1), moment),
  warm: ({ reactions }, moment) => toTransfer('warm', reactions, moment),
  complete: (_, moment) => {
    const open = openOf(moment);
    return open?.step === 'screening' ? complete(moment.at, open.leg.number) : undefined;
  },
  cancel: ({ tryNext }, moment) => {
    const open = openOf(moment);
    return open?.leg.mode === 'warm' && open.step !== 'bridging' ? cancel(moment.at, open.leg.number, tryNext) : undefined;
  },
};

function expectSound(call: Call): void {
  const { events } = call;
  expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(ofType(call, 'ended')).toHaveLength(1);
  const after: readonly CallEventType[] = ['inquired', 'recording', 'reported', 'analysed', 'processed'];
  for (const { type } of events.slice(events.findIndex(({ type }) => type === 'ended') + 1)) expect(after).toContain(type);
  const final = finalOf(call);
  for (const { step } of final.transfers) expect(isFinal(step)).toBe(true);
  for (const [index, turn] of final.turns.entries()) {
    expect(turn.endedAt).toBeGreaterThanOrEqual(turn.startedAt);
    expect(turn.startedAt).toBeGreaterThanOrEqual(final.turns[index - 1]?.startedAt ?? 0);
  }
  for (const { endedAt } of final.transfers) expect(endedAt).toBeLessThanOrEqual(final.endedAt ?? 0);
  expect([final.report, final.processedAt !== undefined]).toEqual(['complete', true]);
}

test('whatever people do to a call, the past stays as it was and the future is sound', () => {
  fc.assert(
    fc.property(fc.constantFrom(...scripts.values()), fc.array(anyWish, { maxLength: 12 }), (script, wishes) => {
      const call = callOf(script);
      let now = 0;
      for (const wish of wishes) {
        now += wish.wait;
        const intervention = makers[wish.kind](wish, { call, state: call.at(start + now), at: now });
        if (!intervention) continue;
        const past = call.events.filter(({ at }) => at <= now);
        call.intervene(intervention);
        expect(call.events.slice(0, past.length)).toEqual(past);
        for (const { at } of call.events.slice(past.length)) expect(at).toBeGreaterThanOrEqual(now);
        expect(call.at(start + now)).toEqual(fold(call.events, now));
        expectSound(call);
      }
    }),
    { numRuns: 500 },
  );
});
