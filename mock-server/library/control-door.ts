import type { Operation } from '../../openapi/promises.ts';
import type { operations } from '../../openapi/ringback/types.gen.ts';
import { rulesOf } from '../../openapi/rules.ts';
import { nobody } from '../http/guard.ts';
import { type AnyHandler, type AnyReply, ApiError, Deferred, type FailureDetails } from '../http/operation.ts';
import type { Server } from '../server.ts';
import { MockServerError } from './mock-server-error.ts';

interface Asked {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Asks the control API of a server that is in this process: the same rules and answers as over HTTP, without the way there. */
export class ControlDoor {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  /** The body of the answer. @throws MockServerError for what the control API would refuse. */
  ask<Body>(id: keyof operations, asked: Asked = {}): Body {
    return this.#perform(id, asked, (reply) => (reply as AnyReply).body as Body);
  }

  /** The same, of an operation that waits for what it starts. */
  async settle<Body>(id: keyof operations, asked: Asked = {}): Promise<Body> {
    const { body } = await this.#perform<AnyReply | Promise<AnyReply>>(id, asked, (reply) => reply);
    return (body instanceof Deferred ? await body.settle() : body) as Body;
  }

  #perform<Result>(id: keyof operations, asked: Asked, read: (reply: AnyReply | Promise<AnyReply>) => Result): Result {
    const { control, specs, world } = this.#server;
    const spec = specs.ringback;
    const operation = spec.operations.find((each) => each.id === id) as Operation;
    const fail = (code: string, details?: FailureDetails): never => {
      throw new ApiError(code, details);
    };
    try {
      // As JSON would carry it: what is undefined is not there.
      const body = asked.body === undefined ? undefined : JSON.parse(JSON.stringify(asked.body));
      const [issue] = body === undefined ? [] : rulesOf(spec).body(operation, 'application/json')(body);
      if (issue) fail(spec.occasions.invalid, { message: `${issue.path || 'the body'}: ${issue.message}` });
      const handler = control[id] as AnyHandler;
      const { params = {}, query = {} } = asked;
      return read(handler({ params, query, headers: {}, body, caller: nobody, world, now: world.now, fail }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw new MockServerError(error.code, error.details.message ?? spec.errors[error.code]?.message ?? error.code);
    }
  }
}
