import { type Vendor, vendors } from '../../../openapi/vendors.ts';
import { endCalls, faults, keys, limit, lookAround, lookBack, redeliver, startCalls, subscribe } from './control.ts';
import { meetric } from './meetric.ts';
import { smallest } from './smallest.ts';
import { speechify } from './speechify.ts';
import { speko } from './speko.ts';
import { advance, controlOf, type Receivers, type Stops, type Visitor } from './visitor.ts';

export const stops: Record<Vendor, Stops> = { speechify, smallest, speko, meetric };

/**
 * Asks for every operation of every API, with success and with failures, in a fixed order. It knows the server only by its
 * answers, so it can be taken through a proxy.
 *
 * At its end one call is live, one delivery has come, and one waits for its next attempt.
 *
 * @param of whose operations are asked for, besides those of the control API.
 */
export async function tour(visitor: Visitor, receivers: Receivers, of: readonly Vendor[] = vendors): Promise<void> {
  const control = controlOf(visitor);
  await lookAround(visitor);
  await control.post('reset', '/reset');
  await subscribe(visitor, receivers);
  const calls = await startCalls(visitor);
  await advance(visitor, '4s');
  for (const vendor of of) await stops[vendor].visit(visitor, calls, receivers);
  await advance(visitor, '5m');
  await endCalls(visitor);
  for (const vendor of of) await stops[vendor].revisit?.(visitor, calls);
  await redeliver(visitor);
  await keys(visitor);
  await limit(visitor);
  await faults(visitor);
  await lookBack(visitor);
  await control.post('startCall', '/calls', { script: 'long-onboarding', tenant: 'globex' });
  await advance(visitor, '20s');
}
