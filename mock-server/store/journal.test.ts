import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Entry, FileJournal, JournalError, MemoryJournal, readJournal } from './journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const newPath = (): string => join(folder, `${count++}.jsonl`);

const entries: Entry[] = [
  { act: 'ringback/start', at: 500, input: { title: 'Hälsning\nfrån Åsa 🦷' } },
  { act: 'speko/blindTransferCall', at: 1000, input: { to: '+12025550142' } },
  { act: 'ringback/clock', at: 2000, input: {} },
];

function written(text: string): string {
  const path = newPath();
  writeFileSync(path, text);
  return path;
}

const lines = (...of: readonly Entry[]): string => of.map((entry) => `${JSON.stringify(entry)}\n`).join('');

function failureOf(path: string): JournalError {
  try {
    readJournal(path);
  } catch (error) {
    if (error instanceof JournalError) return error;
    throw error;
  }
  throw new Error('it was read');
}

test('what is appended is read again, in order', () => {
  const path = newPath();
  const journal = new FileJournal(path);
  for (const entry of entries) journal.append(entry);
  journal.close();
  expect(readJournal(path)).toEqual({ entries, warning: undefined });
});

test('a journal that is opened again goes on where it was', () => {
  const path = newPath();
  for (const entry of entries) {
    const journal = new FileJournal(path);
    journal.append(entry);
    journal.close();
  }
  expect(readJournal(path).entries).toEqual(entries);
});

test('only its owner may read a journal', () => {
  const path = newPath();
  new FileJournal(path).close();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a journal in memory keeps its entries', () => {
  const journal = new MemoryJournal();
  for (const entry of entries) journal.append(entry);
  journal.close();
  expect(journal.entries).toEqual(entries);
  expect(journal.length).toBe(entries.length);
});

test('a journal in memory keeps many entries, and long ones, up to its limit', () => {
  const many = Array.from({ length: 700 }, (_, at) => ({ act: 'ringback/start', at, input: { title: 'Å'.repeat(at * 3) } }));
  const long = { act: 'ringback/start', at: 700, input: { title: '🦷'.repeat(200_000) } };
  const journal = new MemoryJournal({ acts: 702 });
  for (const entry of [long, ...many, ...entries]) journal.append(entry);
  expect(journal.entries).toEqual([long, ...many, entries[0]]);
  expect(journal.length).toBe(702);
});

test('a journal in memory keeps its beginning, up to its bytes, and nothing that comes after a gap', () => {
  const small = { act: 'ringback/clock', at: 0, input: {} };
  const size = lines(small).length;
  const journal = new MemoryJournal({ bytes: 3 * size + 1 });
  for (const entry of [small, small, { ...small, input: 'x'.repeat(900_000) }, small]) journal.append(entry);
  expect(journal.entries).toEqual([small, small]);
  const full = new MemoryJournal({ bytes: 3 * size });
  for (let index = 0; index < 5; index++) full.append(small);
  expect(full.length).toBe(3);
});

test('a file that does not exist is an empty journal', () => {
  expect(readJournal(newPath())).toEqual({ entries: [], warning: undefined });
});

test('an empty file is an empty journal', () => {
  expect(readJournal(written(''))).toEqual({ entries: [], warning: undefined });
});

test('a last line that was torn off, at whatever byte, is dropped with a warning and the file is repaired', () => {
  const whole = Buffer.from(lines(...entries.slice(0, 2)));
  const torn = Buffer.from(lines(entries[2] as Entry));
  for (let length = 1; length < torn.length; length++) {
    const path = newPath();
    writeFileSync(path, Buffer.concat([whole, torn.subarray(0, length)]));
    const read = readJournal(path);
    expect(read.entries).toEqual(entries.slice(0, 2));
    expect(read.warning).toMatch(new RegExp(`^${path}:3: .*dropped`));
    expect(readFileSync(path)).toEqual(whole);
    expect(readJournal(path).warning).toBeUndefined();
  }
});

test('after a repair the journal goes on', () => {
  const path = written(`${lines(...entries.slice(0, 2))}{"act":"x`);
  readJournal(path);
  appendFileSync(path, lines(entries[2] as Entry));
  expect(readJournal(path)).toEqual({ entries, warning: undefined });
});

test.each([
  ['not JSON', 'hello there'],
  ['an empty line', ''],
  ['a number', '5'],
  ['null', 'null'],
  ['a list', '["act", 1]'],
  ['an object of another kind', '{"name":"ringback"}'],
  ['an entry without its moment', '{"act":"ringback/clock"}'],
  ['an entry whose moment is text', '{"act":"ringback/clock","at":"noon"}'],
])('%s in the middle names file and line', (_, garbage) => {
  const path = written(`${lines(entries[0] as Entry)}${garbage}\n${lines(entries[1] as Entry)}`);
  expect(failureOf(path).message).toMatch(new RegExp(`^${path}:2: expected `));
});

test('a file of somebody else is refused and left as it is', () => {
  const text = 'my only notes, in one line without an end';
  const path = written(text);
  expect(failureOf(path).message).toMatch(new RegExp(`^${path}:1: expected `));
  expect(readFileSync(path, 'utf8')).toBe(text);
});
