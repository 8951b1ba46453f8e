import type { components, operations, raises } from '../openapi/ringback/types.gen.ts';
import type { Api, Vendor } from '../openapi/spec.ts';
import type { Call } from './call/call.ts';
import { day, readDuration, toIso } from './call/time.ts';
import { tenantOf } from './control-acts.ts';
import { faultsOf } from './control-faults.ts';
import { keysOf } from './control-keys.ts';
import { limitsOf } from './control-limits.ts';
import { webhooksOf } from './control-webhooks.ts';
import { ApiError, type Handlers } from './http/operation.ts';
import type { Exchange } from './http/request-log.ts';
import type { Server } from './server.ts';
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

    ...keysOf(server),
    ...limitsOf(server),
    ...webhooksOf(server),
    ...faultsOf(server),
  };
}

function toTarget(server: Server, world: World, vendor: Vendor): components['schemas']['Target'] {
  const module = server.vendors.find(({ api }) => api === vendor);
  const keys = world.keys.of(vendor);
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
