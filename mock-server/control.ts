import type { components, operations, raises } from '../openapi/ringback/types.gen.ts';
import type { Api, Vendor } from '../openapi/vendors.ts';
import type { Call } from './call/call.ts';
import { day, readDuration, toIso } from './call/time.ts';
import { tenantOf } from './control-acts.ts';
import { faultsOf, toFault } from './control-faults.ts';
import { keysOf } from './control-keys.ts';
import { limitsOf } from './control-limits.ts';
import { toDelivery, webhooksOf } from './control-webhooks.ts';
import { happeningsOf, type Stage, toEvents } from './happenings.ts';
import { ApiError, type Handlers } from './http/operation.ts';
import type { Exchange } from './http/request-log.ts';
import type { Server } from './server.ts';
import { pageOf } from './store/page.ts';
import { viewsOf } from './views.ts';
import { watchDeliveries } from './webhooks/deliveries.ts';
import type { World } from './world.ts';

type Schemas = components['schemas'];

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
      announcing: server.vendors.flatMap(({ api, hook }) => (hook ? [api] : [])),
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
      const ms = body.to === undefined ? (readDuration(body.advance) ?? 0) : untilThen(world, body.to, body.call);
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

    listRequests: ({ query }) => ({ status: 200, body: { requests: server.log.list(query.from, query.limit).map(toRequest) } }),

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
      const tenants = tenant === undefined ? [...world.accounts.tenants.keys()] : [tenant];
      const calls = tenants.flatMap((each) => pageOf(world.calls.newest({ tenant: each }, world.now), limit).rows);
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

    listCallEvents: ({ params, world, fail }) => {
      const call = world.calls.get(params.id) ?? fail('unknown_call');
      return { status: 200, body: { phase: call.at(world.now).phase, events: toEvents(call, world.now) } };
    },

    listCallViews: ({ params, world, fail }) => {
      const call = world.calls.get(params.id) ?? fail('unknown_call');
      return { status: 200, body: { views: viewsOf(server, world, call) } };
    },

    followHappenings: ({ world }) => {
      const stage: Stage = {
        world,
        toWorld,
        toClock,
        toCall: (call) => toCall(world, call),
        onRequest: (listener) => server.log.onAdd((exchange) => listener(toRequestLine(toRequest(exchange)))),
        onDelivery: (listener) => watchDeliveries(world, (delivery) => listener(toDelivery(delivery))),
        onFaults: (listener) => server.faults.watch(() => listener(server.faults.all.map(toFault))),
      };
      return { status: 200, stream: happeningsOf(stage) };
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

/** Milliseconds until what is asked for has come. @throws ApiError when there is no such call, or nothing ahead. */
function untilThen(world: World, to: 'next-event' | 'end' | 'settled', id: string | undefined): number {
  const one = id === undefined ? undefined : (world.calls.get(id) ?? 'none');
  if (one === 'none') throw new ApiError('unknown_call');
  const moments = [...(one ? [one] : world.calls.all())].flatMap((call) => {
    const { count } = call.at(world.now);
    const ahead = call.events.slice(count);
    const event = to === 'next-event' ? ahead[0] : to === 'end' ? ahead.find(({ type }) => type === 'ended') : ahead.at(-1);
    return event ? [call.createdAt + event.at] : [];
  });
  if (moments.length === 0) throw new ApiError('nothing_ahead');
  // The next event is the first of all calls; the end of all is where the last one has ended.
  const moment = to === 'next-event' ? Math.min(...moments) : Math.max(...moments);
  return Math.max(0, moment - world.now);
}

const toRequestLine = ({ number, at, api, operation, method, url, status, key, verdict }: Schemas['Exchange']): Schemas['RequestLine'] => ({
  number,
  at,
  api,
  operation: operation ?? null,
  method,
  url,
  status,
  key,
  verdict,
});

const toRequest = ({ at, operation, key, verdict, requestBody, responseBody, ...exchange }: Exchange): Schemas['Exchange'] => ({
  ...exchange,
  key: key ?? null,
  verdict: { kind: verdict.kind, why: [...verdict.why] },
  at: toIso(at),
  operation: operation ?? null,
  requestBody: requestBody ?? null,
  responseBody: responseBody ?? null,
});
