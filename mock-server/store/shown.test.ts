import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Call, type Cast } from '../call/call.ts';
import type { Script } from '../call/script.ts';
import { loadScripts } from '../scene.ts';
import type { World } from '../world.ts';
import { Encoded, Pages, Shown } from './shown.ts';

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
const callOf = (id: string): Call => new Call(id, 'acme', script, start, cast);
// A view is kept for its world, of which it asks nothing but how much may be kept.
const newWorld = (calls = 1000): World => ({ settings: { bounds: { calls } } }) as World;

const phases = (): Shown<{ phase: string }> => new Shown((_, __, { phase }) => ({ phase }));

test('a value is turned into bytes once', () => {
  const encoded = new Encoded({ name: 'Åsa' });
  expect(JSON.parse(encoded.bytes.toString())).toEqual({ name: 'Åsa' });
  expect(encoded.bytes).toBe(encoded.bytes);
  expect(encoded.bytes.buffer.byteLength).toBe(encoded.bytes.length);
});

test('a page is the same as long as its rows and all that stands beside them are', () => {
  const pages = new Pages<{ rows: unknown; next: string | null }>('rows');
  const [one, two] = [new Encoded({ name: 'Åsa' }), new Encoded(2)];
  const page = pages.of([one, two], { next: 'b' });
  expect(JSON.parse(page.bytes.toString())).toEqual({ rows: [{ name: 'Åsa' }, 2], next: 'b' });
  expect(page.value).toEqual({ rows: [{ name: 'Åsa' }, 2], next: 'b' });
  expect(pages.of([one, two], { next: 'b' }).bytes).toBe(page.bytes);
  for (const [rows, next] of [
    [[one, two], null],
    [[one], 'b'],
    [[two, one], 'b'],
    [[one, new Encoded(2)], 'b'],
    [[], 'b'],
  ] as const)
    expect(pages.of(rows, { next }).bytes).not.toBe(page.bytes);
});

test('of many pages the last few are kept', () => {
  const pages = new Pages<{ rows: unknown; next: number }>('rows');
  const all = Array.from({ length: 20 }, (_, next) => pages.of([], { next }));
  expect(pages.of([], { next: 19 })).toBe(all[19]);
  expect(pages.of([], { next: 12 })).toBe(all[12]);
  expect(pages.of([], { next: 11 })).not.toBe(all[11]);
});

test('a call in which nothing happened shows the same bytes', () => {
  const [shown, world, call] = [phases(), newWorld(), callOf('one')];
  expect(shown.of(world, call, start)).toBe(shown.of(world, call, start + script.ring - 1));
});

test('a call in which something happened is shown anew', () => {
  const [shown, world, call] = [phases(), newWorld(), callOf('one')];
  expect(shown.of(world, call, start).value).toEqual({ phase: 'dialling' });
  expect(shown.of(world, call, start + script.ring).value).toEqual({ phase: 'live' });
  expect(shown.of(world, call, start + script.final.changedAt).value).toEqual({ phase: 'over' });
});

test('an intervention shows at once', () => {
  const [shown, world, call] = [phases(), newWorld(), callOf('one')];
  const now = start + 10_000;
  expect(shown.of(world, call, now).value).toEqual({ phase: 'live' });
  call.intervene({ kind: 'end', at: now, by: 'operator', reason: 'enough' });
  expect(shown.of(world, call, now).value).toEqual({ phase: 'over' });
});

test('worlds and calls do not see views of each other', () => {
  const [shown, world] = [phases(), newWorld()];
  const call = callOf('one');
  const first = shown.of(world, call, start);
  expect(shown.of(world, callOf('two'), start)).not.toBe(first);
  expect(shown.of(newWorld(), call, start)).not.toBe(first);
  expect(shown.of(world, call, start)).toBe(first);
});

test('of very many calls only those looked at lately are kept', () => {
  const [shown, world, call] = [phases(), newWorld(), callOf('one')];
  const first = shown.of(world, call, start);
  for (let index = 0; index < 2000; index++) shown.of(world, callOf(`other-${index}`), start);
  expect(shown.of(world, call, start)).not.toBe(first);
  expect(shown.of(world, call, start)).toEqual(first);
  const few = new Shown((_, __, { phase }) => ({ phase }), undefined, 2);
  const kept = few.of(world, call, start);
  few.of(world, callOf('other'), start);
  expect(few.of(world, call, start)).toBe(kept);
  few.of(world, callOf('more'), start);
  expect(few.of(world, call, start)).not.toBe(kept);
});

test('of no more calls than there may be anything is kept', () => {
  const [shown, world] = [phases(), newWorld(2)];
  const calls = ['one', 'two', 'three'].map(callOf);
  const [one, two, three] = calls.map((call) => shown.of(world, call, start));
  expect(shown.of(world, calls[2] as Call, start)).toBe(three);
  expect(shown.of(world, calls[1] as Call, start)).toBe(two);
  expect(shown.of(world, calls[0] as Call, start)).not.toBe(one);
});
