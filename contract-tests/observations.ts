import { misfitsOf } from '../openapi/conformity.ts';
import { type Rules, rulesOf } from '../openapi/rules.ts';
import type { Spec } from '../openapi/spec.ts';
import type { Answer } from './wire.ts';

/** One way in which answers do not fit the contract, however often it was seen. */
export interface Observation {
  /** Operation and misfit: the same cause gives the same text. */
  readonly cause: string;
  readonly operation: string | undefined;
  count: number;
  readonly first: Answer;
}

/** Holds every answer of a run against the contract, and remembers each way of not fitting once. */
export class Observations {
  readonly #spec: Spec;
  readonly #rules: Rules;
  readonly #seen = new Map<string, Observation>();
  #answers = 0;

  constructor(spec: Spec) {
    this.#spec = spec;
    this.#rules = rulesOf(spec);
  }

  get answers(): number {
    return this.#answers;
  }

  /** In the order in which they were first seen. */
  get all(): Observation[] {
    return [...this.#seen.values()];
  }

  add(answer: Answer): void {
    this.#answers++;
    const body = answer.request.method === 'HEAD' ? undefined : answer.body === '' && answer.status === 204 ? undefined : answer.body;
    const misfits = answer.flaw === undefined ? misfitsOf(this.#spec, this.#rules, { ...answer, body }) : [answer.flaw];
    for (const misfit of misfits) {
      // Positions in lists and what was found there differ from answer to answer; the cause is the same.
      const cause = misfit.replace(/\.\d+(?=\.|:| )/g, '[]').replace(/, found .*$/, '');
      const known = this.#seen.get(cause);
      if (known) known.count++;
      else this.#seen.set(cause, { cause, operation: answer.operation, count: 1, first: answer });
    }
  }
}
