import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScripts } from '../scene.ts';
import { Call, type Cast } from './call.ts';
import type { CallEvent } from './events.ts';
import type { Script } from './script.ts';
import { blank, type CallState, carryOn, fold } from './state.ts';

const start = 1_770_000_000_000;
const scripts = loadScripts(fileURLToPath(new URL('../../fixtures', import.meta.url)));
const anyScript = fc.constantFrom(...scripts.values());
/** A moment of a script, or a while before or after it, as a part of its length. */
const anyPart = fc.double({ min: -0.1, max: 1.2, noNaN: true });
const momentIn = (script: Script, part: number): number => Math.round(part * script.final.changedAt);

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

test('a state carried on step by step equals one added up from scratch, at every moment', () => {
  fc.assert(
    fc.property(anyScript, fc.array(anyPart, { minLength: 1, maxLength: 20 }), (script, parts) => {
      const state = blank();
      for (const moment of parts.map((part) => momentIn(script, part)).toSorted((a, b) => a - b)) {
        expect(carryOn(state, script.events, moment)).toEqual(fold(script.events, moment));
      }
    }),
  );
});

test('a call shows at every moment, in whatever order it is asked, what its events add up to', () => {
  fc.assert(
    fc.property(anyScript, fc.array(anyPart, { minLength: 1, maxLength: 20 }), (script, parts) => {
      const call = callOf(script);
      for (const part of parts) {
        const moment = momentIn(script, part);
        expect(call.at(start + moment)).toEqual(fold(script.events, Math.max(0, moment)));
      }
    }),
  );
});

test.each([...scripts])('%s: the state at each event and just before it is that of its events', (_, script) => {
  const call = callOf(script);
  for (const [index, { at }] of script.events.entries()) {
    const until = script.events.findLastIndex((event) => event.at <= at) + 1;
    expect(call.at(start + at).count).toBe(until);
    if (index > 0 && (script.events[index - 1]?.at ?? 0) < at) expect(call.at(start + at - 1).count).toBe(index);
  }
});

test.each([...scripts])('%s: a revision changes with every event, and only then', (_, script) => {
  const call = callOf(script);
  const revisions = script.events.map(({ at }) => call.revision(start + at));
  expect(new Set(revisions).size).toBe(new Set(script.events.map(({ at }) => at)).size);
  for (const { at } of script.events) expect(call.revision(start + at)).toBe(call.revision(start + at));
});

test.each([...scripts])('%s: in the end every turn is closed, every tool has answered, every transfer is settled', (_, { final }) => {
  expect(final.phase).toBe('over');
  for (const turn of final.turns) expect(turn.endedAt).toBeGreaterThanOrEqual(turn.startedAt);
  for (const [index, turn] of final.turns.entries()) expect(turn.index).toBe(index);
  for (const tool of final.tools) expect(tool.endedAt).toBeGreaterThanOrEqual(tool.startedAt);
  for (const { endedAt } of final.transfers) expect(endedAt).toBeDefined();
  expect([final.report, final.processedAt !== undefined]).toEqual(['complete', true]);
});

test.each([...scripts])('%s: turns follow one another', (_, { final }) => {
  for (const [index, turn] of final.turns.entries()) {
    expect(turn.startedAt).toBeGreaterThanOrEqual(final.turns[index - 1]?.endedAt ?? 0);
  }
});

/** Adds up a handful of events. */
const after = (...events: readonly CallEvent[]): CallState => fold(events, Number.POSITIVE_INFINITY);

test('a call is dialling, then live, then over', () => {
  const { events, ring, final } = scripts.get('booked-appointment') as Script;
  expect(fold(events, ring - 1).phase).toBe('dialling');
  expect(fold(events, ring).phase).toBe('live');
  expect(fold(events, (final.endedAt ?? 0) - 1).phase).toBe('live');
  expect(fold(events, final.endedAt ?? 0).phase).toBe('over');
});

test('a turn of the agent grows by segments and stays open until it is said', () => {
  const spoken = { type: 'spoken', turn: 0, startedAt: 100 } as const;
  const half = after({ ...spoken, at: 500, text: 'Hello.' }, { ...spoken, at: 900, text: 'Welcome.' });
  expect(half.turns).toMatchObject([{ text: 'Hello. Welcome.', startedAt: 100, endedAt: undefined, interrupted: false }]);
  const whole = after({ ...spoken, at: 500, text: 'Hello.' }, { at: 600, type: 'said', turn: 0, interrupted: true });
  expect(whole.turns).toMatchObject([{ text: 'Hello.', endedAt: 600, interrupted: true }]);
});

test('two turns of the agent in a row stay two', () => {
  const turn = (number: number, at: number): CallEvent[] => [
    { at, type: 'spoken', turn: number, text: `Turn ${number}.`, startedAt: at - 5 },
    { at, type: 'said', turn: number, interrupted: false },
  ];
  expect(after(...turn(0, 10), ...turn(1, 20)).turns.map(({ text }) => text)).toEqual(['Turn 0.', 'Turn 1.']);
});

test('the end of a call closes what is being said', () => {
  const { turns } = after(
    { at: 500, type: 'spoken', turn: 0, text: 'Let me', startedAt: 100 },
    { at: 700, type: 'ended', by: 'network', reason: 'lost' },
  );
  expect(turns).toMatchObject([{ endedAt: 700, interrupted: true }]);
});

test('a report is there from the first of report and analysis, and complete with the second', () => {
  expect(after({ at: 10, type: 'reported' })).toMatchObject({ report: 'heuristic', reportedAt: 10, analysedAt: undefined });
  expect(after({ at: 10, type: 'reported' }, { at: 20, type: 'analysed' })).toMatchObject({
    report: 'complete',
    reportedAt: 10,
    analysedAt: 20,
  });
  expect(after({ at: 20, type: 'analysed' })).toMatchObject({ report: 'complete', reportedAt: 20, analysedAt: 20 });
});

test('what is said at the steps of a transfer is gathered', () => {
  const leg = { number: 3, routing: 3, mode: 'warm', to: '+12025550171', request: {} } as const;
  const { transfers } = after(
    { at: 10, type: 'transfer', leg, step: 'requested' },
    { at: 20, type: 'transfer', leg, step: 'screening', note: { heard: true } },
    { at: 30, type: 'transfer', leg, step: 'failed', cause: 'screening_timeout', note: { by: 'clock' } },
  );
  expect(transfers).toEqual([
    { leg, requestedAt: 10, step: 'failed', changedAt: 30, endedAt: 30, cause: 'screening_timeout', notes: { heard: true, by: 'clock' } },
  ]);
});
