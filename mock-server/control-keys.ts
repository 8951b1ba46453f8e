import type { components, operations, raises } from '../openapi/ringback/types.gen.ts';
import type { Vendor } from '../openapi/vendors.ts';
import type { Key } from './accounts.ts';
import { tenantOf } from './control-acts.ts';
import type { Fail, Handlers } from './http/operation.ts';
import { countKeys, isFull, whyFull } from './made.ts';
import type { Server } from './server.ts';
import type { World } from './world.ts';

type Operation = 'listKeys' | 'createKey' | 'changeKey' | 'revokeKey';
type Shown = components['schemas']['Key'];

/** The part of the control API that is about who may ask: what vendors leave to their apps. */
export function keysOf(server: Server): Handlers<Pick<operations, Operation>, Pick<raises, Operation>> {
  return {
    listKeys: ({ query, world }) => {
      const vendors = server.vendors.filter(({ api }) => query.vendor === undefined || api === query.vendor);
      return { status: 200, body: { keys: vendors.flatMap(({ api }) => world.keys.of(api).map(toKey)) } };
    },

    createKey: ({ body, world, fail }) => {
      const { vendor, name, role, scopes = [], settings = {} } = body;
      checkScopes(server, vendor, scopes, fail);
      const tenant = tenantOf(world, body.tenant).name;
      checkName(world, vendor, name, fail);
      if (isFull(world, countKeys(world))) fail('too_many', { message: `${whyFull(world)}.` });
      const made = world.commit<Key>('ringback/create-key', {
        vendor,
        tenant,
        name,
        ...(role !== undefined && { role }),
        scopes,
        settings,
      });
      return { status: 201, body: { ...toKey(made), key: made.secret } };
    },

    changeKey: ({ params, body, world, fail }) => {
      const key = world.keys.get(params.id) ?? fail('unknown_key');
      checkScopes(server, key.api as Vendor, body.scopes ?? [], fail);
      if (body.name !== undefined && body.name !== key.name) checkName(world, key.api as Vendor, body.name, fail);
      return { status: 200, body: toKey(world.commit<Key>('ringback/change-key', { id: key.id, change: body })) };
    },

    revokeKey: ({ params, world, fail }) => {
      const { id } = world.keys.get(params.id) ?? fail('unknown_key');
      world.commit('ringback/revoke-key', { id });
      return { status: 204 };
    },
  };
}

/** Names tell keys apart wherever one is named. */
function checkName(world: World, vendor: Vendor, name: string, fail: Fail<'bad_request'>): void {
  if (world.keys.of(vendor).some((key) => key.name === name)) fail('bad_request', { message: `${vendor} has a key "${name}" already.` });
}

/** A scope that no operation asks for is a mistake. */
function checkScopes(server: Server, vendor: Vendor, scopes: readonly string[], fail: Fail<'bad_request'>): void {
  const known = new Set(server.specs[vendor].operations.flatMap(({ access }) => access.scopes ?? []));
  const unknown = scopes.find((scope) => !known.has(scope));
  if (unknown !== undefined)
    fail('bad_request', {
      message: `${vendor} has no scope "${unknown}"; ${known.size === 0 ? 'it has none' : `there are ${[...known].join(', ')}`}.`,
    });
}

const toKey = ({ id, name, api, tenant, role, scopes, settings }: Key): Shown => ({
  id,
  vendor: api as Vendor,
  name,
  tenant,
  role: role ?? null,
  scopes: [...scopes],
  settings,
});
