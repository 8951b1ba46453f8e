import { ApiError } from './http/operation.ts';
import { deliveriesOf, type Subscription, subscriptionsOf } from './webhooks/outbox.ts';
import type { Act, CallOptions } from './world.ts';

interface StartInput extends CallOptions {
  readonly script: string;
  readonly tenant: string;
}
interface EndInput {
  readonly call: string;
  readonly by: 'caller' | 'agent' | 'operator' | 'network';
  readonly reason: string;
}

/** What the control API does to a world. */
export const controlActs: readonly (readonly [string, Act])[] = [
  [
    'ringback/start',
    (world, input) => {
      const { script, tenant, ...options } = input as StartInput;
      const found = world.scripts.get(script);
      if (!found)
        throw new ApiError('unknown_script', {
          message: `There is no script "${script}"; there are ${[...world.scripts.keys()].join(', ')}.`,
        });
      return world.start(world.accounts.tenant(tenant), found, options);
    },
  ],
  [
    'ringback/end',
    (world, input) => {
      const { call: id, by, reason } = input as EndInput;
      const call = world.calls.get(id);
      if (!call) throw new ApiError('unknown_call');
      if (call.at(world.now).phase === 'over') throw new ApiError('call_over');
      world.intervene(call, { kind: 'end', at: world.now, by, reason });
      return call;
    },
  ],
  // The clock moves by itself when an entry is replayed; the entry is there so that it gets to where it was.
  ['ringback/clock', () => undefined],
  [
    'ringback/subscribe',
    (world, input) => {
      const id = world.mint.uuid(world.now);
      const asked = input as Omit<Subscription, 'id' | 'createdAt' | 'secret'> & { secret?: string };
      const subscription: Subscription = { secret: `whsec_${world.mint.hex(48)}`, ...asked, id, createdAt: world.now };
      subscriptionsOf(world).set(id, subscription);
      return subscription;
    },
  ],
  [
    'ringback/unsubscribe',
    (world, input) => {
      const { id } = input as { id: string };
      subscriptionsOf(world).delete(id);
      for (const delivery of deliveriesOf(world).values()) if (delivery.subscription.id === id) delivery.nextAt = undefined;
    },
  ],
];
