import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

/** Turns, and what of them has begun, in order; each goes on until it is ended. */
function newTurns(all: number, each: number) {
  const turns = new Turns({ all, each });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const take = (owner: string, host = 'one', kind = 'due') =>
    turns.take(owner, kind, host, async (giveUp) => {
      begun.push(owner);
      await new Promise<void>((resolve) => {
        ends.set(owner, resolve);
        giveUp.signal.addEventListener('abort', () => resolve());
      });
    });
  const end = async (owner: string) => {
    ends.get(owner)?.();
    await settled();
  };
  return { turns, begun, take, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('so many go at once, and each that ends lets the next one begin, in the order in which they came', async () => {
  const { begun, take, end } = newTurns(2, 2);
  const all = ['a', 'b', 'c', 'd'].map((owner) => take(owner));
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('a');
  await end('c');
  await end('d');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await Promise.all(all);
});

test('one host has no more than its share, and what waits for it keeps nobody else waiting', async () => {
  const { begun, take } = newTurns(3, 2);
  for (const owner of ['a', 'b', 'c', 'd']) void take(owner, 'slow');
  void take('e', 'quick');
  expect(begun).toEqual(['a', 'b', 'e']);
});

test('hosts take turns, however many wait for one of them', async () => {
  const { begun, take, end } = newTurns(1, 1);
  for (const owner of ['a', 'b', 'c']) void take(owner, 'busy');
  for (const owner of ['x', 'y']) void take(owner, 'rare');
  for (const owner of ['a', 'b', 'x', 'c', 'y']) await end(owner);
  expect(begun).toEqual(['a', 'b', 'x', 'c', 'y']);
});

test('who wants the same while it waits, waits with it; once it has begun it is another', async () => {
  const { begun, take, end } = newTurns(1, 1);
  void take('a');
  const [first, second, third] = [take('b'), take('b'), take('b', 'one', 'again')];
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  await end('a');
  void take('b');
  for (const _ of [1, 2, 3]) await end('b');
  expect(begun).toEqual(['a', 'b', 'b', 'b']);
});

test('what is given up ends, or never begins, and makes room', async () => {
  const { turns, begun, take } = newTurns(1, 1);
  const [under, waiting] = [take('a'), take('b')];
  void take('c');
  turns.giveUp('b');
  await waiting;
  expect(begun).toEqual(['a']);
  turns.giveUp('a');
  await under;
  await settled();
  expect(begun).toEqual(['a', 'c']);
});

test('at the end everything is given up, and nothing begins', async () => {
  const { turns, begun, take } = newTurns(1, 1);
  const all = ['a', 'b', 'c'].map((owner) => take(owner));
  turns.close();
  await Promise.all(all);
  expect(begun).toEqual(['a']);
});

test('what fails makes room too, and who waits for it hears of it', async () => {
  const { turns, begun, take } = newTurns(1, 1);
  const failing = turns.take('bad', 'due', 'one', () => Promise.reject(new Error('no')));
  void take('a');
  await expect(failing).rejects.toThrow('no');
  await settled();
  expect(begun).toEqual(['a']);
});
