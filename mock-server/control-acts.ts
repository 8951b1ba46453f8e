import type { Vendor } from '../openapi/vendors.ts';
import type { Key, Tenant } from './accounts.ts';
import { checked } from './act-input.ts';
import type { CallOptions } from './cast.ts';
import { ApiError } from './http/operation.ts';
import type { KeyChange } from './keys.ts';
import type { VendorLimits } from './limits/meter.ts';
import { type Hook, mintSecret } from './webhooks/outbox.ts';
import { subscribe, subscriptionsOf, unsubscribe } from './webhooks/subscriptions.ts';
import type { Act, World } from './world.ts';

interface StartInput extends CallOptions {
  readonly script: string;
  readonly tenant: string;
}
interface EndInput {
  readonly call: string;
  readonly by: 'caller' | 'agent' | 'operator' | 'network';
  readonly reason: string;
}

interface CreateKeyInput extends Pick<Key, 'tenant' | 'name' | 'scopes' | 'settings'> {
  readonly vendor: Vendor;
  readonly role?: string;
}

interface Identified {
  readonly id: string;
}

interface ChangeKeyInput extends Identified {
  readonly change: KeyChange;
}

interface LimitsInput {
  readonly vendor: Vendor;
  readonly limits: VendorLimits;
}

interface SubscribeInput {
  readonly vendor: Vendor;
  readonly tenant: string;
  readonly url: string;
  readonly key: string;
  readonly secret?: string;
  readonly events?: readonly string[];
}

/** What the control API does to a world. @param hooks how vendors announce things. */
export const controlActs = (hooks: Partial<Record<Vendor, Hook>>): readonly (readonly [string, Act])[] => [
  [
    'ringback/start',
    checked<StartInput>({ script: 'a text', tenant: 'a text', elapsed: 'a number or nothing' }, (world, { script, tenant, ...options }) => {
      const found = world.scripts.get(script);
      if (!found)
        throw new ApiError('unknown_script', {
          message: `There is no script "${script}"; there are ${[...world.scripts.keys()].join(', ')}.`,
        });
      return world.start(world.accounts.tenant(tenant), found, options);
    }),
  ],
  [
    'ringback/end',
    checked<EndInput>({ call: 'a text', by: 'a text', reason: 'a text' }, (world, { call: id, by, reason }) => {
      const call = world.calls.get(id);
      if (!call) throw new ApiError('unknown_call');
      if (call.at(world.now).phase === 'over') throw new ApiError('call_over');
      world.intervene(call, { kind: 'end', at: world.now, by, reason });
      return call;
    }),
  ],
  [
    'ringback/create-key',
    checked<CreateKeyInput>(
      { vendor: 'a text', tenant: 'a text', name: 'a text', role: 'a text or nothing', scopes: 'a list', settings: 'an object' },
      (world, { vendor, role, ...rest }) => {
        const id = world.mint.uuid(world.now);
        return world.keys.add({ ...rest, id, api: vendor, role, secret: world.settings.secretOf(vendor, `made/${id}`) });
      },
    ),
  ],
  [
    'ringback/change-key',
    checked<ChangeKeyInput>({ id: 'a text', change: 'an object' }, (world, { id, change }) => world.keys.change(id, change)),
  ],
  ['ringback/revoke-key', checked<Identified>({ id: 'a text' }, (world, { id }) => world.keys.revoke(id))],
  [
    'ringback/limits',
    checked<LimitsInput>({ vendor: 'a text', limits: 'an object' }, (world, { vendor, limits }) => world.limits.set(vendor, limits)),
  ],
  // The clock moves by itself when an entry is replayed; the entry is there so that it gets to where it was.
  ['ringback/clock', () => undefined],
  [
    'ringback/subscribe',
    checked<SubscribeInput>(
      { vendor: 'a text', tenant: 'a text', url: 'a URL', key: 'a text', events: 'a list or nothing' },
      (world, asked) => {
        const hook = hooks[asked.vendor] as Hook;
        return subscribe(world, { secret: mintSecret(world, hook), ...asked });
      },
    ),
  ],
  [
    'ringback/unsubscribe',
    checked<Identified>({ id: 'a text' }, (world, { id }) => {
      const subscription = subscriptionsOf(world).get(id);
      if (subscription) unsubscribe(world, subscription);
    }),
  ],
];

/** The tenant of that name; the first one when none is named. @throws ApiError */
export function tenantOf(world: World, name: string | undefined): Tenant {
  const { tenants } = world.accounts;
  const tenant = name === undefined ? tenants.values().next().value : tenants.get(name);
  if (!tenant) throw new ApiError('bad_request', { message: `There is no tenant "${name}"; there are ${[...tenants.keys()].join(', ')}.` });
  return tenant;
}
