import { expect, test } from 'vitest';
import { type Entry, MemoryJournal } from './journal.ts';

const entries: Entry[] = [
  { act: 'ringback/start', at: 500, input: { title: 'Hälsning\nfrån Åsa 🦷' } },
  { act: 'ringback/clock', at: 2000, input: {} },
];
const noAct = (): void => {};

test('a journal in memory keeps its entries', () => {
  const journal = new MemoryJournal();
  for (const entry of entries) journal.record(entry, noAct);
  journal.close();
  expect(journal.entries).toEqual(entries);
  expect(journal.length).toBe(entries.length);
});

test('a journal in memory keeps many entries, and long ones, up to its limit', () => {
  const many = Array.from({ length: 700 }, (_, at) => ({ act: 'ringback/start', at, input: { title: 'Å'.repeat(at * 3) } }));
  const long = { act: 'ringback/start', at: 700, input: { title: '🦷'.repeat(200_000) } };
  const journal = new MemoryJournal({ acts: 702 });
  for (const entry of [long, ...many, ...entries]) journal.record(entry, noAct);
  expect(journal.entries).toEqual([long, ...many, entries[0]]);
  expect(journal.length).toBe(702);
});

test('a journal in memory keeps its beginning, up to its bytes, and nothing that comes after a gap', () => {
  const small = { act: 'ringback/clock', at: 0, input: {} };
  const size = JSON.stringify(small).length + 1;
  const journal = new MemoryJournal({ bytes: 3 * size + 1 });
  for (const entry of [small, small, { ...small, input: { title: 'x'.repeat(900_000) } }, small]) journal.record(entry, noAct);
  expect(journal.entries).toEqual([small, small]);
  const full = new MemoryJournal({ bytes: 3 * size });
  for (let index = 0; index < 5; index++) full.record(small, noAct);
  expect(full.length).toBe(3);
});

test('a journal in memory keeps no act that throws', () => {
  const journal = new MemoryJournal();
  const refuse = () => {
    throw new Error('there is no such call');
  };
  expect(() => journal.record(entries[0] as Entry, refuse)).toThrow('there is no such call');
  expect(journal.entries).toEqual([]);
});
