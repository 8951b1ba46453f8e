import { expect, test } from 'vitest';
import { type Kept, Shelf } from './shelf.ts';

interface Thing extends Kept {
  readonly name: string;
}
const thing = (id: string, name: string, tenant = 'acme'): Thing => ({ id, tenant, createdAt: 1, name });
const shelf = () => new Shelf<Thing>([thing('1', 'one'), thing('2', 'two'), thing('3', 'three', 'globex')]);

test('a tenant has its own things, in the order in which they were added', () => {
  expect(
    shelf()
      .of('acme')
      .map(({ name }) => name),
  ).toEqual(['one', 'two']);
  expect(shelf().of('nobody')).toEqual([]);
  expect(shelf().count('acme')).toBe(2);
});

test('a change makes a new thing in the same place, and leaves the old one as it was', () => {
  const things = shelf();
  const before = things.get('1');
  expect(things.update('1', { name: 'uno' })).toEqual(thing('1', 'uno'));
  expect(before?.name).toBe('one');
  expect(things.of('acme').map(({ name }) => name)).toEqual(['uno', 'two']);
});

test('what was removed is gone, and still known', () => {
  const things = shelf();
  things.remove('1');
  things.remove('9');
  expect(things.get('1')).toBeUndefined();
  expect(things.known('1')?.name).toBe('one');
  expect(things.of('acme').map(({ id }) => id)).toEqual(['2']);
  expect(() => things.update('1', { name: 'uno' })).toThrow('1');
});

test('of what was removed the last thousand stay known', () => {
  const things = shelf();
  things.remove('1');
  things.remove('1');
  for (let index = 10; index < 1009; index++) things.remove(things.add(thing(`${index}`, 'more')).id);
  expect(things.known('1')?.name).toBe('one');
  things.remove(things.add(thing('2000', 'more')).id);
  expect([things.known('1'), things.known('10')?.name, things.known('2')?.name]).toEqual([undefined, 'more', 'two']);
});

test('what was removed and is added again is there as ever', () => {
  const things = shelf();
  things.remove('1');
  things.add(thing('1', 'again'));
  for (let index = 10; index < 1020; index++) things.remove(things.add(thing(`${index}`, 'more')).id);
  expect(things.get('1')?.name).toBe('again');
});
