import type { RecordedRequest } from './shapes.ts';

/** A way in which a request, or the answer to it, was not as the contract says. */
export interface Breach {
  /** `client`: the request was not. `server`: the answer was not, or the operation is not served. */
  readonly by: 'client' | 'server';
  /** The operation, e.g. `speko/transferCall`; of what is no operation, `speko/any`. */
  readonly operation: string;
  /** What the contract says there, and what was found. */
  readonly promise: string;
  readonly request: RecordedRequest;
  /** The request as a command for a shell, with secrets cut. */
  readonly curl: string;
}

/** The traffic of a test broke the contract. */
export class ContractBreachError extends Error {
  override readonly name: string = 'ContractBreachError';
  readonly breaches: readonly Breach[];

  constructor(breaches: readonly Breach[], missed: readonly string[]) {
    super(
      [...breaches.map(inWords), ...missed.map((text) => `expected a breach of the contract that says ${text}, and there was none`)].join(
        '\n\n',
      ),
    );
    this.breaches = breaches;
  }
}

function inWords({ by, operation, promise, request: { method, url, status }, curl }: Breach): string {
  const whose = by === 'client' ? 'the request does not keep to the contract' : 'the answer does not keep to the contract';
  return `${operation}: ${whose}: ${promise}\n  ${method} ${url} was answered ${status}\n  ${curl}`;
}
