/** Something the person at the command line can mend: says what was wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the person at the command line chose, as far as it can be wrong. */
export interface Choices {
  readonly port?: number;
  readonly host?: string;
  readonly fixtures?: string;
}

/** Turns the failures of the operating system that a person causes into words; gives back all others. */
export function inWords(error: unknown, { port, host, fixtures }: Choices = {}): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const hint = fixtures !== undefined && path?.startsWith(fixtures) ? '; --fixtures takes a folder like the one that comes with it' : '';
  switch (code) {
    case 'EADDRINUSE':
      return new UsageError(`port ${port} is taken; choose another with --port, or --port 0 for any free one`);
    case 'EACCES':
      return path === undefined
        ? new UsageError(`port ${port} needs more rights; choose one above 1023 with --port`)
        : new UsageError(`${path} may not be read or written`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UsageError(`${host} is no address of this machine; use --host 127.0.0.1, or --host 0.0.0.0 for all`);
    case 'ENOENT':
      return new UsageError(`${path} does not exist${hint}`);
    case 'ENOTDIR':
      return new UsageError(`${path} cannot be opened: a part of it is no folder${hint}`);
    case 'EISDIR':
      // Of a folder that is read as a file the system does not say which it is.
      return new UsageError(`${path ?? 'what was to be read'} is a folder, and a file is expected${hint}`);
    default:
      return error;
  }
}
