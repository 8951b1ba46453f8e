/**
 * One change to the world. `act` names it, `at` is its moment (milliseconds since the epoch), the rest is its input.
 * The entries of a run, applied in order to a fresh world, give the same world.
 */
export interface Entry {
  readonly act: string;
  readonly at: number;
  readonly input: object;
}

export interface Journal {
  /**
   * Does an act, and keeps its entry if it goes through. An entry that cannot be kept is an act that is not done: nobody could tell of it
   * any more.
   *
   * @throws JournalError when it cannot be kept, or whatever the act throws.
   */
  record<Result>(entry: Entry, act: () => Result): Result;
  close(): void;
}

/** A journal that cannot be replayed or written: where, and what was expected there or what to do. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

/** @param where file and line. */
export function cannotBeDoneAgain(where: string, act: string, error: unknown): JournalError {
  const why = error instanceof Error ? error.message : String(error);
  return new JournalError(`${where}: "${act}" cannot be done again: ${why}; move the file away to start with a fresh world`);
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

  record<Result>(entry: Entry, act: () => Result): Result {
    const result = act();
    if (!this.#over) this.#keep(`${JSON.stringify(entry)}\n`);
    return result;
  }

  #keep(line: string): void {
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
