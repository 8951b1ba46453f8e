import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadAccounts } from '../accounts-file.ts';
import { loadScripts } from '../scene.ts';
import type { CallEventType } from './events.ts';
import type { Script } from './script.ts';
import { minute } from './time.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const scripts = loadScripts(fixtures);
const accounts = loadAccounts(fixtures, [...scripts.keys()], (_, name) => name);
const agents = new Map(accounts.agents.map((agent) => [agent.slug, agent]));
const named = (name: string): Script => scripts.get(name) as Script;

// Numbers that nobody has: 555-0100 to -0199 in North America, two ranges that the Swedish regulator set aside.
const fictional = /^\+(?:1[2-9]\d\d55501\d\d|4670174(?:06(?:0[5-9]|[1-9]\d))|46846500(?:4\d\d))$/;

test.each([...scripts])('%s: every number is fictional', (_, { from, to, destinations, beats }) => {
  const dialled = beats.flatMap((beat) => ('transfer' in beat ? [beat.to].flat() : []));
  for (const number of [from, to, ...Object.keys(destinations), ...dialled]) expect(number).toMatch(fictional);
});

test.each([...scripts])('%s: its agent is known, and speaks its language', (_, { agent, language }) => {
  expect(agents.get(agent)?.language).toBe(language.slice(0, 2));
});

test.each([...scripts])('%s: it says what it exercises, and its addresses lead nowhere', (_, { about, customer }) => {
  expect(about).not.toBe('');
  if (customer?.email) expect(customer.email).toMatch(/\.example$|@example\.com$/);
});

test('every script is played somewhere in the scenario, and the scenario plays only scripts', () => {
  const { history, live } = accounts.scenario;
  const played = new Set([...history.flatMap((row) => row.scripts), ...live.map(({ script }) => script)]);
  expect([...played].toSorted()).toEqual([...scripts.keys()].toSorted());
});

test('between them the scripts make every kind of event', () => {
  const seen = new Set([...scripts.values()].flatMap(({ events }) => events.map(({ type }) => type)));
  // Those two are what people do to a call; no script tells of them.
  const all: Record<Exclude<CallEventType, 'message' | 'taken-over'>, true> = {
    dialled: true,
    unanswered: true,
    answered: true,
    machine: true,
    interim: true,
    heard: true,
    spoken: true,
    said: true,
    noted: true,
    'tool-started': true,
    'tool-ended': true,
    'tool-failed': true,
    transfer: true,
    stepped: true,
    'looked-up': true,
    extracted: true,
    inquired: true,
    'went-wrong': true,
    ended: true,
    recording: true,
    reported: true,
    analysed: true,
    processed: true,
  };
  expect([...seen].toSorted()).toEqual(Object.keys(all).toSorted());
});

test('between them the scripts have every sentiment, direction and fate of a recording', () => {
  const valuesOf = (read: (script: Script) => string) => [...new Set([...scripts.values()].map(read))].toSorted();
  expect(valuesOf(({ analysis }) => analysis.sentiment)).toEqual(['negative', 'neutral', 'positive']);
  expect(valuesOf(({ direction }) => direction)).toEqual(['inbound', 'outbound']);
  expect(valuesOf(({ recording }) => recording)).toEqual(['failed', 'off', 'ready']);
});

test.each([
  ['blind-transfer-completed', 'transfer', 'transferred'],
  ['blind-transfer-failed', 'caller', 'hangup'],
  ['caller-hangs-up', 'caller', 'hangup'],
  ['no-answer', 'network', 'no-answer'],
  ['voicemail', 'agent', 'voicemail'],
] as const)('%s is ended by %s: %s', (name, by, reason) => {
  expect(named(name).final.end).toEqual({ by, reason });
});

test.each([
  ['warm-transfer-completed', ['completed']],
  ['warm-transfer-second-destination', ['failed', 'completed']],
  ['blind-transfer-completed', ['completed']],
  ['blind-transfer-failed', ['failed']],
])('the legs of %s come to %j', (name, steps) => {
  expect(named(name).final.transfers.map(({ step }) => step)).toEqual(steps);
});

test('a failed transfer is followed by a message and a call back', () => {
  expect(named('blind-transfer-failed').analysis.callback).toEqual({ in: 120 * minute, reason: expect.any(String) });
});

test('a machine that answers is told from a person', () => {
  expect(named('voicemail').final.answeredBy).toBe('voicemail');
  expect(named('swedish-sales').final.answeredBy).toBe('human');
  expect(named('booked-appointment').final.answeredBy).toBeUndefined();
});

test('a caller who hangs up in the middle of a sentence leaves no turn for it, and cut the agent short before', () => {
  const { events, final } = named('caller-hangs-up');
  const last = events.findLast(({ type }) => type === 'interim');
  expect(last).toMatchObject({ turn: final.turns.length });
  expect(final.turns.at(-1)?.speaker).toBe('agent');
  expect(final.turns.some(({ speaker, interrupted }) => speaker === 'agent' && interrupted)).toBe(true);
});

test('one tool fails and succeeds when it is tried again, another fails for good', () => {
  const { tools } = named('tool-error').final;
  const outcomes = tools.map(({ name, error }) => [name, error === undefined]);
  expect(outcomes.slice(0, 3)).toEqual([
    ['track_parcel', false],
    ['track_parcel', true],
    ['redirect_parcel', false],
  ]);
  expect(outcomes.slice(3)).not.toContainEqual(['redirect_parcel', true]);
});

test('the sales calls are rich in insights, each of them about a turn', () => {
  for (const name of ['swedish-sales', 'video-demo']) {
    const { insights } = named(name).analysis;
    expect(insights.length).toBeGreaterThanOrEqual(8);
    for (const { impact, turn } of insights) expect([impact, turn]).not.toContain(undefined);
    expect(insights.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['kpi', 'objection', 'next_step', 'competitor']));
    for (const { kind, kpi, label } of insights) if (kind === 'kpi') expect([kpi, label]).not.toContain(undefined);
  }
});

test('the long call takes half an hour and many turns', () => {
  const { final } = named('long-onboarding');
  expect(final.endedAt).toBeGreaterThan(29 * minute);
  expect(final.endedAt).toBeLessThan(31 * minute);
  expect(final.turns.length).toBeGreaterThanOrEqual(60);
  expect(final.turns.some(({ speaker }) => speaker === 'system')).toBe(true);
});
