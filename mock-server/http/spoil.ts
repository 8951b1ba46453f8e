import type { IncomingMessage } from 'node:http';
import type { Api } from '../../openapi/vendors.ts';
import type { Caller } from '../accounts.ts';
import { framesOf } from '../faults/faulty-stream.ts';
import type { Asked, Mutant, Spoilable } from '../mutants/mutant.ts';
import type { World } from '../world.ts';
import type { Answer } from './envelope.ts';
import { nobody, Refusal } from './guard.ts';
import type { Sink, Stream } from './operation.ts';

/** Does what a guard does, unless the mutant leaves that guard out. @returns `otherwise` where it was left out. */
export function guarded<Result>(mutant: Mutant | undefined, asked: () => Asked, guard: () => Result, otherwise: () => Result): Result {
  try {
    return guard();
  } catch (error) {
    if (mutant?.lets && error instanceof Refusal && mutant.lets(error.occasion, asked())) return otherwise();
    throw error;
  }
}

/** The first key of a tenant, taken for whoever asked. */
export function anyCaller(world: World, api: Api, tenant: string | undefined): Caller {
  const key = world.keys.of(api, tenant)[0];
  return key ? { key, tenant: world.accounts.tenant(key.tenant) } : nobody;
}

/** What a mutant makes of an answer. */
export function spoilAnswer(mutant: Mutant, answer: Answer, asked: Asked): Answer {
  if (!mutant.answer) return answer;
  const json = answer.body === undefined ? undefined : (JSON.parse(answer.body.toString()) as unknown);
  const spoilable: Spoilable = { status: answer.status, headers: { ...answer.headers }, json };
  mutant.answer(spoilable, asked);
  const { status, headers, text } = spoilable;
  return { status, headers, body: text ?? (spoilable.json === undefined ? undefined : JSON.stringify(spoilable.json)) };
}

/** What a mutant makes of a stream. */
export function spoilStream(mutant: Mutant, stream: Stream, asked: Asked): Stream {
  return (sink) => {
    let index = 0;
    const spoilt: Sink = {
      // One write may carry several frames.
      write: (chunk) => {
        for (const frame of framesOf(chunk)) {
          for (const each of mutant.frames?.(frame, index, asked) ?? [frame]) sink.write(each);
          index++;
        }
      },
      end: () => {
        if (!mutant.leavesOpen) sink.end();
      },
      fail: (error) => sink.fail(error),
    };
    return stream(spoilt);
  };
}

/** What a mutant may know of a request. */
export const toAsked = (
  request: IncomingMessage,
  body: Buffer | undefined,
  operation: string | undefined,
  key: string | undefined,
  now: number,
): Asked => ({
  operation,
  method: request.method as string,
  url: request.url as string,
  headers: request.headers,
  body: body?.toString() ?? '',
  key,
  now,
});
