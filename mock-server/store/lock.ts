import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { JournalError } from './journal.ts';

/**
 * Keeps a file for one server, by a file beside it that says which process writes to it. A process that was killed leaves it there, and
 * whoever comes next takes it over.
 */
export class Lock {
  readonly #path: string;
  readonly #own = nameOf(process.pid) as string;

  /** @throws JournalError when a process that runs holds it. */
  constructor(file: string) {
    this.#path = `${file}.lock`;
    this.#take(this.#path, file);
  }

  release(): void {
    // Somebody may have removed it by hand, and somebody else taken it since.
    if (read(this.#path) === this.#own) rmSync(this.#path);
  }

  #take(path: string, file: string): void {
    while (!place(path, this.#own)) {
      const found = read(path);
      if (found !== undefined && this.#takeOver(path, found, file)) return;
    }
  }

  /** @returns whether it is ours; if not, somebody else was faster. */
  #takeOver(path: string, found: string, file: string): boolean {
    const pid = /^\d+(?= )/.exec(found)?.[0];
    if (pid === undefined)
      throw new JournalError(`${path}: expected the id of the process that writes to ${file}; remove it if there is none`);
    if (nameOf(Number(pid)) === found)
      throw new JournalError(`${file}: process ${pid} writes to it (${path}); stop that one, or name another file`);
    // Of two that find the same lock left behind only one may replace it: the other would replace that one's.
    const next = `${path}.next`;
    this.#take(next, file);
    const same = read(path) === found;
    if (same) renameSync(next, path);
    else rmSync(next);
    return same;
  }
}

/** @returns whether there was none. */
function place(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // On a full disk there is room for a name, but for nothing in it.
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
      rmSync(path, { force: true });
      throw new JournalError(`${path}: cannot be written (${message}); see to its disk`);
    }
    throw error;
  }
}

/** @returns undefined when it is not there any more. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // Of a process that ends meanwhile the system says that there is no such process.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/**
 * What tells a process from all others, as far as the system does: its id and when it began. Ids are given again, and in a container the
 * first process has the same one after every start.
 *
 * @returns undefined when it does not run.
 */
function nameOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is one.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const stat = read(`/proc/${pid}/stat`);
  // After the name of the program, which may have any character: its state is the third field, its beginning the 22nd.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  // A zombie has ended, and its parent has not looked yet.
  return fields[0] === 'Z' ? undefined : `${pid} ${fields[19] ?? ''}`;
}
