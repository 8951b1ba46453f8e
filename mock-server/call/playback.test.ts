import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadScripts } from '../scene.ts';
import { Call, type Cast } from './call.ts';
import { Clock } from './clock.ts';
import type { CallEvent } from './events.ts';
import { Playback } from './playback.ts';
import type { Script } from './script.ts';

const start = 1_770_000_000_000;
const scripts = loadScripts(fileURLToPath(new URL('../../fixtures', import.meta.url)));
const script = scripts.get('booked-appointment') as Script;
const cast: Cast = {
  agent: '',
  customer: { name: 'Maya Ortiz' },
  from: script.from,
  to: script.to,
  title: script.title,
  metadata: {},
  direction: 'inbound',
  channel: 'phone',
  notes: {},
};
const whole = script.final.changedAt;

function scene(): { clock: Clock; playback: Playback; call: Call } {
  const clock = new Clock(start, 0);
  return { clock, playback: new Playback(clock), call: new Call('a-call', 'acme', script, start, cast) };
}

/** Follows a call; what has been heard so far is in `heard`. */
function listen(playback: Playback, call: Call): { heard: CallEvent[]; leave: () => void } {
  const heard: CallEvent[] = [];
  return { heard, leave: playback.follow(call, (event) => heard.push(event)) };
}

test('a follower hears every event at its moment, once and in order', async () => {
  const { clock, playback, call } = scene();
  const heard: [number, CallEvent][] = [];
  playback.follow(call, (event) => heard.push([clock.now - start, event]));
  await clock.advance(whole);
  expect(heard.map(([, event]) => event)).toEqual(script.events.slice(1));
  for (const [now, event] of heard) expect(now).toBe(event.at);
});

test('what has happened before a follower came is not told to it', async () => {
  const { clock, playback, call } = scene();
  await clock.advance(12_345);
  const { count } = call.at(clock.now);
  const { heard } = listen(playback, call);
  expect(heard).toEqual([]);
  await clock.advance(whole);
  expect(heard).toEqual(script.events.slice(count));
});

test('a later follower hears only what is new, beside one who was there before', async () => {
  const { clock, playback, call } = scene();
  const early = listen(playback, call);
  await clock.advance(12_345);
  const late = listen(playback, call);
  const { count } = call.at(clock.now);
  await clock.advance(whole);
  expect(late.heard).toEqual(script.events.slice(count));
  expect(early.heard).toEqual(script.events.slice(1));
});

test('who comes at the very moment of an event, before it is told, does not hear it a second time', async () => {
  const { clock, playback, call } = scene();
  const next = script.events[5] as CallEvent;
  const late: CallEvent[] = [];
  let known = 0;
  clock.at(start + next.at, () => {
    known = call.at(clock.now).count;
    playback.follow(call, (event) => late.push(event));
  });
  const early = listen(playback, call);
  await clock.advance(whole);
  expect(late).toEqual(script.events.slice(known));
  expect(early.heard).toEqual(script.events.slice(1));
});

test('many followers hear the same, and cost one task', async () => {
  const { clock, playback, call } = scene();
  const all = Array.from({ length: 10 }, () => listen(playback, call));
  expect([clock.waiting, playback.size]).toEqual([1, 1]);
  await clock.advance(whole);
  for (const { heard } of all) expect(heard).toEqual(all[0]?.heard);
});

test('a follower that left hears nothing more; a call without followers costs nothing', async () => {
  const { clock, playback, call } = scene();
  const one = listen(playback, call);
  const other = listen(playback, call);
  await clock.advance(10_000);
  const count = one.heard.length;
  one.leave();
  await clock.advance(5000);
  expect(one.heard).toHaveLength(count);
  expect(other.heard.length).toBeGreaterThan(count);
  other.leave();
  other.leave();
  expect([clock.waiting, playback.size]).toEqual([0, 0]);
});

test('a follower that leaves while it is told leaves nothing behind', async () => {
  const { clock, playback, call } = scene();
  const heard: CallEvent[] = [];
  const leave = playback.follow(call, (event) => {
    heard.push(event);
    if (event.type === 'answered') leave();
  });
  await clock.advance(20_000);
  expect(heard.map(({ type }) => type)).toEqual(['answered']);
  expect([clock.waiting, playback.size]).toEqual([0, 0]);
});

test('the same function may follow twice, and leave once', async () => {
  const { clock, playback, call } = scene();
  let count = 0;
  const listener = (): void => {
    count++;
  };
  const leave = playback.follow(call, listener);
  playback.follow(call, listener);
  await clock.advance(script.ring);
  expect(count).toBe(2);
  leave();
  await clock.advance(whole);
  expect(count).toBe(script.events.length);
});

test('an intervention is told at once, and what it undid never', async () => {
  const { clock, playback, call } = scene();
  const { heard } = listen(playback, call);
  await clock.advance(10_000);
  const before = heard.length;
  call.intervene({ kind: 'end', at: clock.now, by: 'operator', reason: 'enough' });
  playback.changed(call);
  expect(heard.slice(before)).toEqual([{ at: 10_000, type: 'ended', by: 'operator', reason: 'enough' }]);
  await clock.advance(whole);
  expect(heard).toEqual(call.events.slice(1));
  expect(heard.at(-1)?.type).toBe('processed');
});

test('a change of a call that nobody follows is no news', () => {
  const { clock, playback, call } = scene();
  playback.changed(call);
  expect(clock.waiting).toBe(0);
});

test('when a follower intervenes, all followers hear everything in one order', async () => {
  const { clock, playback, call } = scene();
  const one: CallEvent[] = [];
  playback.follow(call, (event) => {
    one.push(event);
    if (event.type !== 'answered') return;
    call.intervene({ kind: 'end', at: clock.now, by: 'agent', reason: 'wrong number' });
    playback.changed(call);
  });
  const other = listen(playback, call);
  await clock.advance(whole);
  expect(one).toEqual(call.events.slice(1));
  expect(other.heard).toEqual(one);
});

test('a follower that comes while others are told hears what happens after that moment', async () => {
  const { clock, playback, call } = scene();
  const late: CallEvent[] = [];
  let known = 0;
  const leave = playback.follow(call, () => {
    leave();
    known = call.at(clock.now).count;
    playback.follow(call, (event) => late.push(event));
  });
  await clock.advance(whole);
  expect(late).toEqual(script.events.slice(known));
});

test('a call that is over is told again when somebody intervenes', async () => {
  const { clock, playback, call } = scene();
  const { heard } = listen(playback, call);
  await clock.advance(whole);
  const before = heard.length;
  call.intervene({ kind: 'analyse', at: clock.now });
  playback.changed(call);
  expect(heard.slice(before).map(({ type }) => type)).toEqual(['analysed']);
});
