import { closeSync, constants, existsSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Entry, type Journal, JournalError } from './journal.ts';
import { Lock } from './lock.ts';

/** What a journal does to its file. */
export interface Disk {
  /** Writes bytes at a place of the file. @returns how many; a disk that gets full takes the first of them. */
  write(file: number, bytes: Buffer, offset: number, length: number, position: number): number;
  truncate(file: number, length: number): void;
}

const ending = Buffer.from('\n');

/**
 * Keeps entries in a file, a JSON object a line.
 *
 * A line is there before its act is done, all but its end, which comes after it. So a disk that is full refuses an act that has changed
 * nothing yet, and an end takes no more room: a blank holds its place. A line without an end is no entry, whoever finds it there.
 */
export class FileJournal implements Journal {
  readonly #path: string;
  readonly #lock: Lock;
  readonly #file: number;
  readonly #disk: Disk;
  readonly #tell: (text: string) => void;
  /** How many bytes of the file are entries. */
  #length: number;
  /** What is to be done to the file before anything else is. */
  #owed: 'nothing' | 'cut' | 'end' = 'nothing';
  #failing = false;

  private constructor(path: string, lock: Lock, length: number, tell: (text: string) => void, disk: Disk) {
    this.#path = path;
    this.#lock = lock;
    this.#length = length;
    this.#tell = tell;
    this.#disk = disk;
    // Not to append: where a line begins is known, and what a write that failed has left there is written over.
    this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    this.#owed = 'cut';
    this.#trySettling();
  }

  /**
   * Opens a journal to go on with it; what half a line at its end there is, is cut off.
   *
   * @param tell hears when it cannot be written any more, and when it can again.
   * @throws JournalError when it is none, or when another server writes to it.
   */
  static open(path: string, tell: (text: string) => void, disk: Disk = { write: writeSync, truncate: ftruncateSync }): Opened {
    checkPlace(path);
    const lock = new Lock(path);
    try {
      const read = readJournal(path);
      return { ...read, journal: new FileJournal(path, lock, read.length, tell, disk) };
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  record<Result>(entry: Entry, act: () => Result): Result {
    const line = Buffer.from(`${JSON.stringify(entry)} `);
    this.#attempt(() => {
      this.#settle();
      this.#owed = 'cut';
      this.#write(line, this.#length);
    });
    let result: Result;
    try {
      result = act();
    } catch (error) {
      this.#trySettling();
      throw error;
    }
    this.#length += line.length;
    this.#owed = 'end';
    try {
      this.#attempt(() => this.#settle());
    } catch {
      // It is done, and told of. The next act waits until its end is there.
    }
    return result;
  }

  close(): void {
    this.#trySettling();
    closeSync(this.#file);
    this.#lock.release();
  }

  /** @throws JournalError when the disk does not let it. */
  #attempt(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#trySettling();
      const text = `${this.#path}: cannot be written (${(error as Error).message}); see to its disk: until then no act is done`;
      // Once: whoever goes on asking would fill what hears of it, which may be on the same disk.
      if (!this.#failing) this.#tell(text);
      this.#failing = true;
      throw new JournalError(text);
    }
    if (this.#failing) this.#tell(`${this.#path}: can be written again`);
    this.#failing = false;
  }

  #settle(): void {
    if (this.#owed === 'cut') this.#disk.truncate(this.#file, this.#length);
    if (this.#owed === 'end') this.#write(ending, this.#length - 1);
    this.#owed = 'nothing';
  }

  #trySettling(): void {
    try {
      this.#settle();
    } catch {
      // It stays owed, and the next act waits for it.
    }
  }

  /** Writes all of it: a disk may take it piece by piece. */
  #write(bytes: Buffer, position: number): void {
    for (let done = 0; done < bytes.length; ) done += this.#disk.write(this.#file, bytes, done, bytes.length - done, position + done);
  }
}

export interface ReadJournal {
  readonly entries: readonly Entry[];
  /** How many bytes of the file they are. */
  readonly length: number;
  /** What a person should know about the file, if anything. */
  readonly warning: string | undefined;
}

export interface Opened extends ReadJournal {
  readonly journal: FileJournal;
}

/** @throws JournalError when there can be no such file. */
function checkPlace(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new JournalError(`${path}: expected the folder ${folder} to exist; make it first`);
  if (existsSync(path) && statSync(path).isDirectory())
    throw new JournalError(`${path}: expected a file, found a folder; name a file in it`);
}

/**
 * Reads a journal file, also while a server writes to it; a file that does not exist is an empty journal.
 *
 * A process that dies while it writes leaves a last line without its end: that line is left out, with a warning.
 * @throws JournalError when any other line is not an entry, or when there can be no such file.
 */
export function readJournal(path: string): ReadJournal {
  checkPlace(path);
  if (!existsSync(path)) return { entries: [], length: 0, warning: undefined };
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const entries = whole
    .split('\n')
    .slice(0, -1)
    .map((line, index) => toEntry(line, `${path}:${index + 1}`));
  const length = Buffer.byteLength(whole);
  const torn = text.slice(whole.length);
  if (torn === '') return { entries, length, warning: undefined };
  // Half an entry may go; the only line of somebody's other file must not.
  if (!torn.startsWith(opening) && !opening.startsWith(torn)) toEntry(torn, `${path}:${entries.length + 1}`);
  return { entries, length, warning: `${path}:${entries.length + 1}: the last line was torn off while it was written; it was dropped` };
}

/** How every line that this server writes begins. */
const opening = '{"act":"';

function toEntry(line: string, where: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrong(where, `a JSON object, found ${JSON.stringify(line.slice(0, 40))}`);
  }
  const { act, at, input } = (value ?? {}) as Partial<Entry>;
  if (typeof act !== 'string' || typeof at !== 'number') {
    throw new JournalError(`${where}: expected an entry with "act" and "at"; this does not look like a journal of this server`);
  }
  // Beyond that there are no dates.
  if (!Number.isInteger(at) || Math.abs(at) > latest) throw wrong(where, `"at" to be milliseconds since the epoch, found ${at}`);
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw wrong(where, `"input" to be an object, found ${JSON.stringify(input)?.slice(0, 40) ?? 'none'}`);
  return { act, at, input };
}

const latest = 8.64e15;

const wrong = (where: string, expected: string): JournalError =>
  new JournalError(`${where}: expected ${expected}; move the file away to start with a fresh world`);
