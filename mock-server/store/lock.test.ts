import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startMockServer } from '../server.ts';
import { JournalError } from './journal.ts';
import { FileJournal, readJournal } from './journal-file.ts';
import { Lock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const newPath = (): string => join(folder, `${count++}.jsonl`);

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'close');
  return child.pid as number;
}

/** What is in the folder beside a file. */
const beside = (path: string) => readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}.`));

test('a second one is refused, in words, until the first lets go', () => {
  const path = newPath();
  const first = new Lock(path);
  const why = `${path}: process ${process.pid} writes to it (${path}.lock); stop that one, or name another file`;
  expect(() => new Lock(path)).toThrow(new JournalError(why));
  first.release();
  expect(beside(path)).toEqual([]);
  new Lock(path).release();
});

test('what a process left behind that has ended is taken over, and so is what it left while it took over', async () => {
  const path = newPath();
  const left = `${await deadPid()} 12345`;
  for (const name of ['.lock', '.lock.next', '.lock.next.next']) writeFileSync(path + name, left);
  const lock = new Lock(path);
  expect(beside(path)).toEqual([`${basename(path)}.lock`]);
  expect(readFileSync(`${path}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  lock.release();
  expect(beside(path)).toEqual([]);
});

test.runIf(existsSync('/proc/self/stat'))('a process that has the id of one that has ended does not hold what that one held', () => {
  const path = newPath();
  writeFileSync(`${path}.lock`, `${process.pid} 1`);
  new Lock(path).release();
  expect(beside(path)).toEqual([]);
});

test('a lock that was taken over by somebody else is not removed', () => {
  const path = newPath();
  const lock = new Lock(path);
  writeFileSync(`${path}.lock`, '1 1');
  lock.release();
  expect(readFileSync(`${path}.lock`, 'utf8')).toBe('1 1');
});

test('a file that is no lock is left alone, and named', () => {
  const path = newPath();
  writeFileSync(`${path}.lock`, 'my notes');
  expect(() => new Lock(path)).toThrow(new RegExp(`^${path}.lock: expected the id of the process .*; remove it`));
  expect(readFileSync(`${path}.lock`, 'utf8')).toBe('my notes');
});

test('of many processes that find a lock left behind exactly one takes it over', async () => {
  const script = `
    const { Lock } = await import(${JSON.stringify(new URL('lock.ts', import.meta.url).href)});
    process.stdout.write('ready');
    process.stdin.once('data', () => {
      try { new Lock(process.argv[1]); process.stdout.write('took'); } catch (error) { process.stdout.write('not: ' + error.message); }
    });`;
  const racers = Array.from({ length: 6 }, () => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, newRace], { stdio: 'pipe' });
    return { child, ready: once(child.stdout, 'data') };
  });
  writeFileSync(`${newRace}.lock`, `${await deadPid()} 12345`);
  await Promise.all(racers.map(({ ready }) => ready));
  const said = racers.map(({ child }) => once(child.stdout, 'data').then(([data]) => String(data)));
  for (const { child } of racers) child.stdin.write('go');
  const all = await Promise.all(said);
  const ended = racers.map(({ child }) => once(child, 'close'));
  for (const { child } of racers) child.kill('SIGKILL');
  await Promise.all(ended);
  expect(all.filter((text) => text === 'took')).toHaveLength(1);
  expect(all.filter((text) => text.startsWith('not: '))).toHaveLength(5);
});
const newRace = join(folder, 'race.jsonl');

test('a journal is held from its opening to its close; whoever only reads it need not wait', () => {
  const path = newPath();
  const open = () => FileJournal.open(path, () => {}).journal;
  const journal = open();
  const entry = { act: 'ringback/clock', at: 1, input: {} };
  journal.record(entry, () => {
    expect(readJournal(path).entries).toEqual([]);
  });
  expect(readJournal(path).entries).toEqual([entry]);
  expect(open).toThrow(/process \d+ writes to it/);
  journal.close();
  open().close();
});

test('a journal that cannot be read is not held', () => {
  const path = newPath();
  writeFileSync(path, 'garbage\n');
  expect(() => FileJournal.open(path, () => {})).toThrow(/:1: expected/);
  expect(beside(path)).toEqual([]);
});

test('two servers do not share a journal, and one that did not get to listen holds none', async () => {
  const journal = newPath();
  const first = await startMockServer({ journal, clock: 'virtual' });
  await expect(startMockServer({ journal, clock: 'virtual' })).rejects.toThrow(/writes to it/);
  const other = newPath();
  const port = Number(new URL(first.url).port);
  await expect(startMockServer({ journal: other, port, clock: 'virtual' })).rejects.toThrow(/EADDRINUSE/);
  await (await startMockServer({ journal: other, clock: 'virtual' })).close();
  writeFileSync(other, '{"act":"ringback/begin","at":1,"input":{}}\n{"act":"ringback/teleport","at":1,"input":{}}\n');
  await expect(startMockServer({ journal: other, clock: 'virtual' })).rejects.toThrow(/:2: "ringback\/teleport"/);
  expect(beside(other)).toEqual([]);
  await first.close();
  await (await startMockServer({ journal, clock: 'virtual' })).close();
  expect(beside(journal)).toEqual([]);
});
