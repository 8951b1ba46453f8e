import type { Call } from '../../call/call.ts';
import { byBearer } from '../../http/guard.ts';
import type { VendorModule } from '../vendor.ts';
import { calls } from './calls.ts';
import { toCallId } from './ids.ts';
import { transfers } from './transfers.ts';

export const speko: VendorModule = {
  api: 'speko',
  handlers: { ...calls, ...transfers },
  authenticate: byBearer('speko'),
  nameOf: toCallId,
  resources: (world, tenant) => {
    const all = world.calls.of(tenant.name);
    const newest = (wanted: (call: Call) => boolean) => all.findLast(wanted);
    const named = {
      live_call: newest((call) => call.at(world.now).phase !== 'over'),
      ended_call: newest((call) => call.at(world.now).report === 'complete' && call.at(world.now).recording === 'ready'),
    };
    return Object.fromEntries(Object.entries(named).flatMap(([name, call]) => (call ? [[name, toCallId(call)]] : [])));
  },
};
