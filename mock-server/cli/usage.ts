/** Something the person at the command line can mend: says what was wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Turns the failures of the operating system that a person causes into words; gives back all others. */
export function inWords(error: unknown, { port, host }: { readonly port?: number; readonly host?: string } = {}): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return new UsageError(`port ${port} is taken; choose another with --port, or --port 0 for any free one`);
    case 'EACCES':
      return path === undefined
        ? new UsageError(`port ${port} needs more rights; choose one above 1023 with --port`)
        : new UsageError(`${path} may not be read or written`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(`${host} is no address of this machine; use --host 127.0.0.1, or --host 0.0.0.0 for all`);
    case 'ENOENT':
      return new UsageError(`${path} does not exist`);
    case 'ENOTDIR':
    case 'EISDIR':
      return new UsageError(`${path} is not what was expected: ${code === 'EISDIR' ? 'it is a folder' : 'a part of it is no folder'}`);
    default:
      return error;
  }
}
