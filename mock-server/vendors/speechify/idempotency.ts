import { createHash } from 'node:crypto';
import type { operations } from '../../../openapi/speechify/types.gen.ts';
import { hour } from '../../call/time.ts';
import type { AnyHandler, AnyReply } from '../../http/operation.ts';
import type { World } from '../../world.ts';

const header = 'Idempotency-Key';

/** The operations that take the header. The contract says which; leaving one out here does not compile. */
type Repeatable = {
  [Id in keyof operations]: typeof header extends keyof NonNullable<operations[Id]['parameters']['header']> ? Id : never;
}[keyof operations];
const repeatable: Readonly<Record<Repeatable, true>> = {
  createConversation: true,
  createOutboundCall: true,
  purchasePhoneNumber: true,
};

/** What a request was answered that may be sent again. Part of the world, so it is there after a replay of the journal too. */
interface Remembered {
  readonly at: number;
  /** Hash of what was asked for. */
  readonly request: string;
  readonly reply: AnyReply;
}

/** How long an answer is remembered, milliseconds. */
const memory = 24 * hour;

/** Lets those operations that take an Idempotency-Key answer a request that is sent again as they did the first time. */
export function withReplays<All extends Readonly<Record<string, AnyHandler>>>(handlers: All): All {
  const wrapped = Object.entries(handlers).map(([id, handler]) => [id, id in repeatable ? repeating(id, handler) : handler]);
  return Object.fromEntries(wrapped) as All;
}

/** A refusal is not remembered: it has changed nothing, and the next attempt is judged anew. */
function repeating(operation: string, handler: AnyHandler): AnyHandler {
  return (request) => {
    const { world, now, caller, params, body, fail } = request;
    const key = (request.headers as Readonly<Record<string, string>>)[header];
    if (key === undefined) return handler(request);
    const known = world.told<Remembered>('speechify/idempotency');
    const name = `${caller.key.tenant} ${key}`;
    const asked = createHash('sha256')
      .update(JSON.stringify([operation, params, body]))
      .digest('base64');
    const before = known.get(name);
    if (before && now < before.at + memory) {
      if (before.request !== asked) fail('idempotency_conflict');
      return { ...before.reply, headers: { ...before.reply.headers, 'Idempotent-Replayed': 'true' } };
    }
    const reply = handler(request) as AnyReply;
    remember(world, known, name, { at: now, request: asked, reply });
    return reply;
  };
}

/** Drops what is too old to be replayed, and the oldest when there are too many: both stand first. */
function remember(world: World, known: Map<string, Remembered>, name: string, answer: Remembered): void {
  known.delete(name);
  known.set(name, answer);
  for (const [each, { at }] of known) {
    if (known.size <= world.settings.bounds.replays && world.now < at + memory) break;
    known.delete(each);
  }
}
