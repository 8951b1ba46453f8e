import type { Basis, Spec } from '../openapi/promises.ts';
import type { Judge } from './judge.ts';
import type { Answer } from './wire.ts';

export type Level = 'must' | 'should' | 'may';

/** What is promised, by whom, and how sure that is. */
export interface Promised {
  readonly level: Level;
  readonly text: string;
  readonly source: string;
  readonly basis: Basis;
}

/**
 * What became of a check. `passed` alone is green. `failed`: a documented MUST does not hold. `warned`: a SHOULD does not.
 * `noted`: what we only assume does not. `blocked`: what it stands on did not hold, so it could not tell. `not-run`: the
 * target file or the flags do not let it.
 */
export type Verdict = 'passed' | 'failed' | 'warned' | 'noted' | 'blocked' | 'not-run';

/** One check. Its id is the id of its clause, or that and `#case`; a derived one is `<vendor>/<operationId>/<rule>`. Ids never change their meaning. */
export interface Check {
  readonly id: string;
  readonly promise: Promised;
  /** The operation that it follows from; undefined for a check that was written by hand. */
  readonly operation?: string;
  /** Moves the clock of the target or waits for things to happen: runs alone. */
  readonly movesTime?: boolean;
  /** Sends something that changes state: left out with --read-only. */
  readonly changes?: boolean;
  /** May make telephones ring: against a target that is not ours only with permission. */
  readonly dials?: boolean;
  readonly run: (judge: Judge) => Promise<void>;
}

/** What was expected of an answer and what came instead. */
export interface Difference {
  readonly expected: string;
  readonly actual: string;
  /** The answer that showed it; undefined when it was an event, a delivery, or several answers together. */
  readonly answer?: Answer | undefined;
}

/** A promise that does not hold. Any other error that a check throws is a bug of the suite, or the target could not be reached. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly difference: Difference;

  constructor(difference: Difference) {
    super(`expected ${difference.expected}, got ${difference.actual}`);
    this.difference = difference;
  }
}

/** The check cannot tell, because what it stands on did not hold. */
export class Blocked extends Error {
  override readonly name = 'Blocked';
}

/** The check was not allowed, or not given what it needs. The message says what to add. */
export class NotRun extends Error {
  override readonly name = 'NotRun';
}

/** The check asks for something that the server does not have, as its target file says: no shortcoming of the file. */
export class Lacking extends NotRun {}

/** The target could not be judged: it does not answer, or not in HTTP. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

type Body = Check['run'];
type Traits = Pick<Check, 'movesTime' | 'changes' | 'dials'>;

/**
 * Writes checks for the clauses of one contract.
 *
 * @returns a function that makes a check from a clause's id (with or without `#case`) and what to do.
 */
export function checksOf(spec: Spec): (id: string, traits: Traits | Body, body?: Body) => Check {
  return (id, traits, body) => {
    const clause = spec.clauses.find((each) => each.id === id.split('#')[0]);
    if (!clause) throw new Error(`${id}: no clause has this id; expected one of the x-clauses of ${spec.api}`);
    const { level, text, source, basis } = clause;
    const promise = { level, text, source, basis };
    return typeof traits === 'function' ? { id, promise, run: traits } : { id, promise, ...traits, run: body as Body };
  };
}
