import { ftruncateSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Entry, JournalError } from './journal.ts';
import { type Disk, FileJournal, readJournal } from './journal-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const newPath = (): string => join(folder, `${count++}.jsonl`);

const entries: Entry[] = [
  { act: 'ringback/start', at: 500, input: { title: 'Hälsning\nfrån Åsa 🦷' } },
  { act: 'speko/blindTransferCall', at: 1000, input: { to: '+12025550142' } },
  { act: 'ringback/clock', at: 2000, input: {} },
];

const noAct = (): void => {};
const unheard = (text: string): never => {
  throw new Error(`it told ${text}`);
};

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
  const journal = FileJournal.open(path, unheard).journal;
  for (const entry of entries) journal.record(entry, noAct);
  journal.close();
  expect(readJournal(path)).toMatchObject({ entries, warning: undefined });
});

test('a journal that is opened again goes on where it was', () => {
  const path = newPath();
  for (const entry of entries) {
    const journal = FileJournal.open(path, unheard).journal;
    journal.record(entry, noAct);
    journal.close();
  }
  expect(readJournal(path).entries).toEqual(entries);
});

test('only its owner may read a journal', () => {
  const path = newPath();
  FileJournal.open(path, unheard).journal.close();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a file that does not exist is an empty journal', () => {
  expect(readJournal(newPath())).toEqual({ entries: [], length: 0, warning: undefined });
});

test('an empty file is an empty journal', () => {
  expect(readJournal(written(''))).toEqual({ entries: [], length: 0, warning: undefined });
});

test('a last line that was torn off, at whatever byte, is dropped with a warning and the file is repaired', () => {
  const whole = Buffer.from(lines(...entries.slice(0, 2)));
  const torn = Buffer.from(lines(entries[2] as Entry));
  for (let length = 1; length < torn.length; length++) {
    const path = newPath();
    writeFileSync(path, Buffer.concat([whole, torn.subarray(0, length)]));
    const read = readJournal(path);
    expect(read).toMatchObject({ entries: entries.slice(0, 2), warning: expect.stringMatching(`^${path}:3: .*dropped`) });
    const { journal, ...opened } = FileJournal.open(path, unheard);
    expect(opened).toEqual(read);
    expect(readFileSync(path)).toEqual(whole);
    journal.close();
    expect(readJournal(path).warning).toBeUndefined();
  }
});

test('after a repair the journal goes on', () => {
  const path = written(`${lines(...entries.slice(0, 2))}{"act":"x`);
  const { journal } = FileJournal.open(path, unheard);
  journal.record(entries[2] as Entry, noAct);
  journal.close();
  expect(readJournal(path)).toMatchObject({ entries, warning: undefined });
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
  ['an entry whose moment is no whole number', '{"act":"ringback/clock","at":1.5,"input":{}}'],
  ['an entry whose moment is in no calendar', '{"act":"ringback/clock","at":1e16,"input":{}}'],
  ['an entry without an input', '{"act":"ringback/clock","at":1}'],
  ...['null', '5', '"x"', '[]'].map((input) => [`an entry whose input is ${input}`, `{"act":"ringback/clock","at":1,"input":${input}}`]),
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

// A disk that fails

/** A disk with room for so many more bytes, of which it takes so many at a time; it may fail to cut a file, too. */
class FakeDisk implements Disk {
  room = Number.POSITIVE_INFINITY;
  atATime = Number.POSITIVE_INFINITY;
  cuts = true;

  write(file: number, bytes: Buffer, offset: number, length: number, position: number): number {
    const size = Math.min(length, this.atATime, this.room);
    if (size === 0) throw new Error('ENOSPC: no space left on device, write');
    this.room -= size;
    return writeSync(file, bytes, offset, size, position);
  }

  truncate(file: number, length: number): void {
    if (!this.cuts) throw new Error('EIO: i/o error, ftruncate');
    ftruncateSync(file, length);
  }
}

const [one, two, three] = entries as [Entry, Entry, Entry];

function journalOnDisk() {
  const [path, disk, told, done] = [newPath(), new FakeDisk(), [] as string[], [] as Entry[]];
  const { journal } = FileJournal.open(path, (text) => told.push(text), disk);
  const record = (entry: Entry) => journal.record(entry, () => done.push(entry));
  return { path, disk, told, done, journal, record, text: () => readFileSync(path, 'utf8') };
}

test('RES-13: on a full disk an act is not done, and no part of its line stays, at whatever byte it ends', () => {
  const length = Buffer.byteLength(lines(two));
  for (let room = 0; room < length; room++) {
    const { path, disk, told, done, journal, record, text } = journalOnDisk();
    record(one);
    disk.room = room;
    const why = `${path}: cannot be written (ENOSPC: no space left on device, write); see to its disk: until then no act is done`;
    expect(() => record(two)).toThrow(new JournalError(why));
    expect(text()).toBe(lines(one));
    expect(() => record(two)).toThrow(JournalError);
    expect(told).toEqual([why]);
    disk.room = Number.POSITIVE_INFINITY;
    record(three);
    expect(done).toEqual([one, three]);
    expect(told).toEqual([why, `${path}: can be written again`]);
    journal.close();
    expect(readJournal(path)).toMatchObject({ entries: [one, three], warning: undefined });
  }
});

test('RES-13: half a line that cannot be cut off is cut off before the next act, which waits for it', () => {
  const { path, disk, done, record, text } = journalOnDisk();
  record(one);
  Object.assign(disk, { room: 20, cuts: false });
  expect(() => record(two)).toThrow(JournalError);
  expect(text()).toHaveLength(lines(one).length + 20);
  disk.room = Number.POSITIVE_INFINITY;
  expect(() => record(three)).toThrow(/EIO/);
  expect(done).toEqual([one]);
  disk.cuts = true;
  record(three);
  expect(text()).toBe(lines(one, three));
  expect(readJournal(path).entries).toEqual(done);
});

test('a disk that takes a line piece by piece gets all of it', () => {
  const { disk, record, text } = journalOnDisk();
  disk.atATime = 1;
  for (const entry of entries) record(entry);
  expect(text()).toBe(lines(...entries));
});

test('until an act is done its line has no end, and so is none', () => {
  const { path, journal } = journalOnDisk();
  const copy = newPath();
  journal.record(one, () => writeFileSync(copy, readFileSync(path)));
  expect(readJournal(copy)).toMatchObject({ entries: [], warning: expect.stringContaining('dropped') });
  expect(readJournal(path).entries).toEqual([one]);
});

test('an act that throws leaves no line', () => {
  const { journal, record, text } = journalOnDisk();
  record(one);
  const refuse = () => {
    throw new Error('there is no such call');
  };
  expect(() => journal.record(three, refuse)).toThrow('there is no such call');
  expect(text()).toBe(lines(one));
  record(two);
  expect(text()).toBe(lines(one, two));
});

test('an end that cannot be written is written before the next act, which waits for it', () => {
  const { disk, told, done, journal, record, text } = journalOnDisk();
  const failing = () => {
    disk.room = 0;
    done.push(one);
  };
  journal.record(one, failing);
  expect(told).toEqual([expect.stringContaining('cannot be written')]);
  expect(() => record(two)).toThrow(JournalError);
  expect(done).toEqual([one]);
  disk.room = Number.POSITIVE_INFINITY;
  record(three);
  expect(text()).toBe(lines(one, three));
});

test('an end that is owed is written at the close', () => {
  const { disk, journal, text } = journalOnDisk();
  journal.record(one, () => {
    disk.room = 0;
  });
  disk.room = Number.POSITIVE_INFINITY;
  journal.close();
  expect(text()).toBe(lines(one));
});
