import type { Operation, Spec } from '../openapi/promises.ts';
import type { components } from '../openapi/ringback/types.gen.ts';
import type { Caller } from './accounts.ts';
import type { Call } from './call/call.ts';
import { renderError } from './http/envelope.ts';
import { checkAccess, nobody, Refusal } from './http/guard.ts';
import { type AnyReply, ApiError, type FailureDetails } from './http/operation.ts';
import type { Server } from './server.ts';
import { Encoded } from './store/shown.ts';
import type { VendorModule, View } from './vendors/vendor.ts';
import type { World } from './world.ts';

type Shown = components['schemas']['Views']['views'][number];

/**
 * What each vendor would show of a call now. The handlers are asked in the house: whoever looks on uses up nobody's limits, and
 * is in no log.
 */
export function viewsOf(server: Server, world: World, call: Call): Shown[] {
  return server.vendors.flatMap((module) =>
    module.views(call, world).map((view) => show(module, server.specs[module.api], server.prefixOf(module.api), world, call, view)),
  );
}

function show(module: VendorModule, spec: Spec, prefix: string, world: World, call: Call, view: View): Shown {
  const operation = spec.operations.find(({ id }) => id === view.operation);
  if (!operation) throw new Error(`${module.api}: a view asks for ${view.operation}, which is no operation`);
  const caller = callerFor(world, spec, operation, call);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(view.params?.[name] ?? ''));
  const query = view.query ? `?${new URLSearchParams(view.query)}` : '';
  const node = spec.document['paths'][operation.path][operation.method.toLowerCase()];
  return {
    vendor: module.api,
    api: spec.document['info'].title,
    title: node.summary,
    operation: operation.id,
    method: operation.method,
    path: `${prefix}${path}${query}`,
    key: caller === nobody ? null : caller.key.name,
    ...(view.shown === undefined ? ask(module, spec, world, caller, view) : { status: 200, body: view.shown }),
  };
}

function ask(module: VendorModule, spec: Spec, world: World, caller: Caller, view: View): { status: number; body: unknown } {
  try {
    const reply = module.handlers[view.operation]?.({
      params: view.params ?? {},
      query: view.query ?? {},
      headers: {},
      body: undefined,
      caller,
      world,
      now: world.now,
      fail: (code: string, details?: FailureDetails) => {
        throw new ApiError(code, details);
      },
    }) as AnyReply;
    return { status: reply.status, body: reply.body instanceof Encoded ? reply.body.value : (reply.body ?? null) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, body } = renderError(spec, error.code, error.details, 'none');
    return { status, body: JSON.parse(String(body)) };
  }
}

/** The first key of the call's tenant that may ask. */
function callerFor({ accounts }: World, { api }: Spec, { access }: Operation, call: Call): Caller {
  const tenant = accounts.tenant(call.tenant);
  const callers = accounts.keys.filter((key) => key.api === api && key.tenant === call.tenant).map((key) => ({ key, tenant }));
  return callers.find((caller) => may(access, caller)) ?? callers[0] ?? nobody;
}

function may(access: Operation['access'], caller: Caller): boolean {
  try {
    checkAccess(access, caller);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
