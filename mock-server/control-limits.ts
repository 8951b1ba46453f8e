import type { components, operations, raises } from '../openapi/ringback/types.gen.ts';
import type { Vendor } from '../openapi/vendors.ts';
import { readDuration } from './call/time.ts';
import type { Handlers } from './http/operation.ts';
import { LimitError } from './limits/limits.ts';
import type { VendorLimits } from './limits/meter.ts';
import { toLimits } from './limits/wanted.ts';
import type { Server } from './server.ts';
import type { World } from './world.ts';

type Operation = 'listLimits' | 'setLimits';

/** The part of the control API that is about what vendors limit. */
export function limitsOf(server: Server): Handlers<Pick<operations, Operation>, Pick<raises, Operation>> {
  const toRow = (world: World, vendor: Vendor): components['schemas']['Limits'] => {
    const { requests, calls = null, quota = null } = world.limits.of(vendor) ?? {};
    const shown = requests && { most: requests.most, window: `${requests.window / 1000}s`, burst: requests.burst ?? null };
    return { vendor, requests: shown ?? null, calls, quota };
  };

  return {
    listLimits: ({ world }) => ({ status: 200, body: { limits: server.vendors.map(({ api }) => toRow(world, api)) } }),

    setLimits: ({ params, body, world, fail }) => {
      const { requests, ...others } = body;
      const window = readDuration(requests?.window) ?? 0;
      if (requests && window === 0) fail('bad_request', { message: 'requests.window must be longer than nothing, e.g. 1m.' });
      const wanted = { ...others, ...(requests && { requests: { ...requests, window } }) };
      world.commit('ringback/limits', { vendor: params.vendor, limits: resolve(server, params.vendor, wanted, fail) });
      return { status: 200, body: toRow(world, params.vendor) };
    },
  };
}

function resolve(
  server: Server,
  vendor: Vendor,
  wanted: Parameters<typeof toLimits>[2],
  fail: (code: 'bad_request', details: { readonly message: string }) => never,
): VendorLimits {
  try {
    return toLimits(vendor, server.vendors.find(({ api }) => api === vendor)?.limiting, wanted);
  } catch (error) {
    if (error instanceof LimitError) fail('bad_request', { message: `${error.message}.` });
    throw error;
  }
}
