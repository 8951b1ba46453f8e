import { appendFileSync, closeSync, existsSync, ftruncateSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * One change to the world. `act` names it, `at` is its moment (milliseconds since the epoch), the rest is its input.
 * The entries of a run, applied in order to a fresh world, give the same world.
 */
export interface Entry {
  readonly act: string;
  readonly at: number;
  readonly input: unknown;
}

export interface Journal {
  append(entry: Entry): void;
  close(): void;
}

/** A journal that cannot be replayed: file, line and what was expected there. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

/** Bytes that a memory journal takes at a time. */
const chunk = 256 * 1024;

/**
 * Keeps nothing beyond the process; `entries` is what a bug report attaches. It is their beginning that is kept: without it the rest
 * could not be told again. They are kept as a file would have them: a few hundred thousand objects that stay would be looked at again
 * and again by the garbage collector, which keeps everybody waiting.
 */
export class MemoryJournal implements Journal {
  readonly #full: Buffer[] = [];
  #bytes = Buffer.alloc(0);
  #end = 0;
  #count = 0;
  #left: number;
  readonly #limit: number;
  #over = false;

  /** @param limits how many entries are kept, and how many bytes of them. */
  constructor({
    acts = Number.POSITIVE_INFINITY,
    bytes = Number.POSITIVE_INFINITY,
  }: { readonly acts?: number; readonly bytes?: number } = {}) {
    this.#limit = acts;
    this.#left = bytes;
  }

  /** How many are kept. */
  get length(): number {
    return this.#count;
  }

  /** Made anew whenever it is asked for. */
  get entries(): readonly Entry[] {
    const text = Buffer.concat([...this.#full, this.#bytes.subarray(0, this.#end)]).toString();
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Entry);
  }

  append(entry: Entry): void {
    if (this.#over) return;
    const line = toLine(entry);
    const size = Buffer.byteLength(line);
    // Of a smaller one that comes later there may be room: without this one it cannot be told.
    this.#over = this.#count >= this.#limit || size > this.#left;
    if (this.#over) return;
    this.#count++;
    this.#left -= size;
    if (this.#end + size > this.#bytes.length) {
      this.#full.push(this.#bytes.subarray(0, this.#end));
      this.#bytes = Buffer.allocUnsafeSlow(Math.max(chunk, size));
      this.#end = 0;
    }
    this.#end += this.#bytes.write(line, this.#end);
  }

  close(): void {}
}

const toLine = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

/** Appends to a file, a JSON object a line. */
export class FileJournal implements Journal {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'a', 0o600);
  }

  append(entry: Entry): void {
    appendFileSync(this.#file, toLine(entry));
  }

  close(): void {
    closeSync(this.#file);
  }
}

export interface ReadJournal {
  readonly entries: readonly Entry[];
  /** What a person should know about the file, if anything. */
  readonly warning: string | undefined;
}

/**
 * Reads a journal file; a file that does not exist is an empty journal.
 *
 * A process that dies while it writes leaves a last line without its end: that line is cut off, with a warning.
 * @throws JournalError when any other line is not an entry, or when there can be no such file.
 */
export function readJournal(path: string): ReadJournal {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new JournalError(`${path}: expected the folder ${folder} to exist; make it first`);
  if (!existsSync(path)) return { entries: [], warning: undefined };
  if (statSync(path).isDirectory()) throw new JournalError(`${path}: expected a file, found a folder; name a file in it`);
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const entries = whole
    .split('\n')
    .slice(0, -1)
    .map((line, index) => toEntry(line, `${path}:${index + 1}`));
  const torn = text.slice(whole.length);
  if (torn === '') return { entries, warning: undefined };
  // Half an entry may go; the only line of somebody's other file must not.
  if (!torn.startsWith(opening) && !opening.startsWith(torn)) toEntry(torn, `${path}:${entries.length + 1}`);
  const file = openSync(path, 'r+');
  ftruncateSync(file, Buffer.byteLength(whole));
  closeSync(file);
  return { entries, warning: `${path}:${entries.length + 1}: the last line was torn off while it was written; it was dropped` };
}

/** How every line that this server writes begins. */
const opening = '{"act":"';

function toEntry(line: string, where: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new JournalError(
      `${where}: expected a JSON object, found ${JSON.stringify(line.slice(0, 40))}; move the file away to start with a fresh world`,
    );
  }
  const entry = value as Partial<Entry> | null;
  if (typeof entry?.act !== 'string' || typeof entry.at !== 'number') {
    throw new JournalError(`${where}: expected an entry with "act" and "at"; this does not look like a journal of this server`);
  }
  return entry as Entry;
}
