import { NotRun } from './check.ts';
import type { TargetFile } from './target.ts';
import type { WireRequest } from './wire.ts';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/** Our own server has no telephones. Anybody else's needs to say what may ring. */
export const mayDial = ({ control, telephones }: TargetFile): boolean => control !== undefined || telephones !== undefined;

/**
 * Keeps a run from sending what it may not send, whatever a check thinks: a request that is expected to be refused is
 * harmless only on a server that does refuse it.
 *
 * @param dials the operations that make telephones ring.
 * @returns what is to be asked before each request; throws NotRun.
 */
export function restraint(
  file: TargetFile,
  readOnly: boolean,
  dials: readonly string[],
): (request: WireRequest, operation: string | undefined) => void {
  let dialled = 0;
  return ({ method }, operation) => {
    if (readOnly && !harmless.includes(method)) throw new NotRun('it sends what may change something, and --read-only was given');
    if (operation === undefined || !dials.includes(operation) || file.control !== undefined) return;
    const { telephones } = file;
    if (!telephones) throw new NotRun('it would make a telephone ring: add telephones.may_ring and telephones.budget');
    if (++dialled > telephones.budget)
      throw new NotRun(`the ${telephones.budget} requests of telephones.budget that may make a telephone ring have been sent: raise it`);
  };
}
