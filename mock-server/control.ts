import type { components, operations, raises } from '../openapi/ringback/types.gen.ts';
import type { Api, Vendor } from '../openapi/spec.ts';
import type { Tenant } from './accounts.ts';
import type { Call } from './call/call.ts';
import { day, readDuration, toIso } from './call/time.ts';
import { ApiError, type Handlers } from './http/operation.ts';
import type { Exchange } from './http/request-log.ts';
import type { Server } from './server.ts';
import { DestinationError } from './webhooks/destinations.ts';
import { type Delivery, deliveriesOf, type Subscription, statusOf, subscriptionsOf } from './webhooks/outbox.ts';
import type { World } from './world.ts';

/** How far the clock moves in one step. Calls that begin anew take a while to play, and beyond some years there are no dates. */
const furthest = 31 * day;

/** A handler of the control API may wait for what it starts. */
type ControlHandlers = {
  readonly [Id in keyof operations]: (
    ...args: Parameters<Handlers<operations, raises>[Id]>
  ) => ReturnType<Handlers<operations, raises>[Id]> | Promise<ReturnType<Handlers<operations, raises>[Id]>>;
};

/** The control API of one server. */
export function controlOf(server: Server): ControlHandlers {
  const toWorld = (): components['schemas']['World'] => {
    const { world } = server;
    return {
      version: server.version,
      bornAt: toIso(world.bornAt),
      now: toIso(world.now),
      speed: world.clock.speed,
      calls: world.calls.size,
      live: server.liveCalls().length,
      apis: server.vendors.map(({ api }) => api),
    };
  };
  const toClock = () => ({ now: toIso(server.world.now), speed: server.world.clock.speed });
  const toCall = (world: World, call: Call): components['schemas']['Call'] => {
    const { phase, endedAt } = call.at(world.now);
    return {
      id: call.id,
      tenant: call.tenant,
      script: call.script.name,
      title: call.cast.title,
      phase,
      createdAt: toIso(call.createdAt),
      endedAt: endedAt === undefined ? null : toIso(call.createdAt + endedAt),
      names: server.namesOf(call),
    };
  };

  return {
    getWorld: () => ({ status: 200, body: toWorld() }),

    getTarget: ({ params, world }) => ({ status: 200, body: toTarget(server, world, params.vendor) }),

    getClock: () => ({ status: 200, body: toClock() }),

    setClock: async ({ body, world }) => {
      const ms = readDuration(body.advance) ?? 0;
      if (ms > furthest) throw new ApiError('bad_request', { message: 'Advance by at most 31 days at a time.' });
      await world.clock.advance(ms);
      if (body.speed !== undefined) world.clock.speed = body.speed;
      // Somebody may have begun anew while this one was on its way.
      if (!world.closed) world.commit('ringback/clock', {});
      return { status: 200, body: toClock() };
    },

    reset: () => {
      server.reset();
      return { status: 200, body: toWorld() };
    },

    listRequests: ({ query }) => ({ status: 200, body: { requests: server.log.list(query.from).map(toRequest) } }),

    listScripts: ({ world }) => ({
      status: 200,
      body: {
        scripts: [...world.scripts.values()].map(({ name, title, about, direction, final }) => ({
          name,
          title,
          about,
          direction,
          seconds: (final.endedAt ?? 0) / 1000,
        })),
      },
    }),

    listCalls: ({ query, world }) => {
      const { limit = 50, tenant } = query;
      const calls = [...world.calls.all()].filter((call) => tenant === undefined || call.tenant === tenant);
      const newest = calls.sort((a, b) => b.createdAt - a.createdAt).slice(0, limit);
      return { status: 200, body: { calls: newest.map((call) => toCall(world, call)) } };
    },

    startCall: ({ body, world }) => {
      const { tenant, elapsed = '0s', ...asked } = body;
      const input = { ...asked, tenant: tenantOf(world, tenant).name, elapsed: readDuration(elapsed) };
      return { status: 201, body: toCall(world, world.commit<Call>('ringback/start', input)) };
    },

    getCall: ({ params, world, fail }) => ({ status: 200, body: toCall(world, world.calls.get(params.id) ?? fail('unknown_call')) }),

    endCall: ({ params, body, world }) => {
      const { by = 'operator', reason = 'ended by the operator' } = body ?? {};
      return { status: 200, body: toCall(world, world.commit<Call>('ringback/end', { call: params.id, by, reason })) };
    },

    listWebhooks: ({ world }) => ({
      status: 200,
      body: { webhooks: [...subscriptionsOf(world).values()].map(({ secret: _, ...shown }) => toSubscription(world, shown)) },
    }),

    subscribe: ({ body, world, fail }) => {
      const { vendor, url, secret } = body;
      if (!server.vendors.some(({ api, hook }) => api === vendor && hook))
        fail('bad_request', { message: `${vendor} sends no webhooks here.` });
      try {
        server.destinations.check(url);
      } catch (error) {
        if (error instanceof DestinationError) fail('destination_refused', { message: error.message });
        throw error;
      }
      const tenant = tenantOf(world, body.tenant).name;
      const keys = world.accounts.keys.filter((key) => key.api === vendor && key.tenant === tenant);
      const key = body.key === undefined ? keys[0] : keys.find(({ name }) => name === body.key);
      if (!key)
        return fail('bad_request', { message: `There is no key "${body.key}"; there are ${keys.map(({ name }) => name).join(', ')}.` });
      const made = world.commit<Subscription>('ringback/subscribe', {
        vendor,
        tenant,
        url,
        key: key.id,
        ...(secret !== undefined && { secret }),
      });
      return { status: 201, body: toSubscription(world, made) };
    },

    unsubscribe: ({ params, world, fail }) => {
      if (!subscriptionsOf(world).has(params.id)) fail('unknown_webhook');
      world.commit('ringback/unsubscribe', { id: params.id });
      return { status: 204 };
    },

    listDeliveries: ({ world }) => ({ status: 200, body: { deliveries: [...deliveriesOf(world).values()].map(toDelivery) } }),

    redeliver: async ({ params, world, fail }) => {
      const delivery = deliveriesOf(world).get(params.id) ?? fail('unknown_delivery');
      if (!subscriptionsOf(world).has(delivery.subscription.id))
        fail('unknown_webhook', { message: 'Nobody is subscribed there any more.' });
      await server.outbox.redeliver(delivery);
      return { status: 200, body: toDelivery(delivery) };
    },
  };
}

function tenantOf(world: World, name: string | undefined): Tenant {
  const { tenants } = world.accounts;
  const tenant = name === undefined ? tenants.values().next().value : tenants.get(name);
  if (!tenant) throw new ApiError('bad_request', { message: `There is no tenant "${name}"; there are ${[...tenants.keys()].join(', ')}.` });
  return tenant;
}

function toTarget(server: Server, world: World, vendor: Vendor): components['schemas']['Target'] {
  const module = server.vendors.find(({ api }) => api === vendor);
  const keys = world.accounts.keys.filter(({ api }) => api === vendor);
  const { value: tenant } = world.accounts.tenants.values().next();
  const others = [...world.accounts.tenants.values()].slice(1);
  const foreign = others[0] ? Object.entries(module?.resources(world, others[0]) ?? {}).map(([name, id]) => [`foreign_${name}`, id]) : [];
  return {
    vendor,
    url: `${server.url}${server.prefixOf(vendor)}`,
    keys: Object.fromEntries(
      keys.map(({ name, secret, tenant: owner, role, scopes, settings }) => [
        name,
        { key: secret, tenant: owner, ...(role !== undefined && { role }), scopes: [...scopes], settings },
      ]),
    ),
    resources: { ...(tenant && module?.resources(world, tenant)), ...Object.fromEntries(foreign) },
    control: `${server.url}${server.prefixOf('ringback' satisfies Api)}`,
  };
}

const toRequest = ({ at, operation, requestBody, responseBody, ...exchange }: Exchange): components['schemas']['Exchange'] => ({
  ...exchange,
  at: toIso(at),
  operation: operation ?? null,
  requestBody: requestBody ?? null,
  responseBody: responseBody ?? null,
});

function toSubscription(
  world: World,
  { id, vendor, tenant, url, key, secret }: Omit<Subscription, 'secret'> & { secret?: string },
): components['schemas']['Subscription'] {
  return { id, vendor, tenant, url, key: world.accounts.key(key)?.name ?? key, ...(secret !== undefined && { secret }) };
}

const toDelivery = (delivery: Delivery): components['schemas']['Delivery'] => ({
  id: delivery.id,
  webhook: delivery.subscription.id,
  vendor: delivery.subscription.vendor,
  event: delivery.event,
  call: delivery.call.id,
  status: statusOf(delivery),
  createdAt: toIso(delivery.createdAt),
  nextAt: delivery.nextAt === undefined ? null : toIso(delivery.nextAt),
  attempts: delivery.attempts.map(({ at, status, error }) => ({ at: toIso(at), status: status ?? null, error: error ?? null })),
});
