import { misfitsOf } from '../openapi/conformity.ts';
import type { Basis, Spec } from '../openapi/promises.ts';
import { type Rules, rulesOf } from '../openapi/rules.ts';
import type { Answer } from './wire.ts';

/** One way in which answers do not fit the contract, however often it was seen. */
export interface Observation {
  /** Operation and misfit: the same cause gives the same text. */
  readonly cause: string;
  readonly operation: string | undefined;
  count: number;
  /** How sure it is that answers like these have to fit. */
  basis: Basis;
  readonly first: Answer;
  /** What is wrong with the first one, in words. */
  readonly misfit: string;
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
      const cause = misfit.replace(/\.\d+(?=\.|:| )/g, '[]').replace(/, found .*$|(?<=^the body is not JSON): .*$/s, '');
      const known = this.#seen.get(cause);
      const basis = basisOf(this.#spec, answer);
      if (!known)
        this.#seen.set(cause, { cause, operation: answer.operation, count: 1, basis, first: answer, misfit: withFound(misfit, answer) });
      else {
        known.count++;
        if (known.basis === 'assumed') known.basis = basis;
      }
    }
  }
}

/** Successes are documented. How a failure is answered is as sure as the surest of what is declared with its status. */
function basisOf({ errors }: Spec, { status }: Answer): Basis {
  if (status < 400) return 'documented';
  const rules = Object.values(errors);
  const alike = rules.filter((rule) => rule.status === status);
  const bases = (alike.length > 0 ? alike : rules).map(({ basis }) => basis);
  return bases.find((basis) => basis !== 'assumed') ?? 'assumed';
}

/** Adds what was found to a misfit that says where. */
function withFound(misfit: string, { json }: Answer): string {
  const path = /^body ([^\s:]+): /.exec(misfit)?.[1];
  if (path === undefined || misfit.includes(', found ')) return misfit;
  const found = path.split('.').reduce<unknown>((at, member) => (at as Record<string, unknown> | null | undefined)?.[member], json);
  return found === undefined ? misfit : `${misfit}, found ${JSON.stringify(found).slice(0, 100)}`;
}
