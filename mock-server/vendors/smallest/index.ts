import type { Call } from '../../call/call.ts';
import type { VendorModule } from '../vendor.ts';
import { agents } from './agents.ts';
import { toCallId, toOrganizationId } from './ids.ts';
import { liveEvents } from './live-events.ts';
import { authenticate } from './session.ts';
import { agentTemplates } from './templates.ts';
import { workflow } from './workflow.ts';

export const smallest: VendorModule = {
  api: 'smallest',
  handlers: { ...agents, ...agentTemplates, ...workflow, ...liveEvents },
  authenticate,
  // The vendor's pages contradict one another about how many.
  limiting: { by: 'tenant' },
  nameOf: toCallId,
  resources: (world, tenant) => {
    const newest = (wanted: (call: Call) => boolean) => world.calls.of(tenant.name).findLast(wanted);
    const named = {
      live_call: newest((call) => call.at(world.now).phase !== 'over'),
      ended_call: newest((call) => call.at(world.now).phase === 'over'),
    };
    const ids = Object.entries(named).flatMap(([name, call]) => (call ? [[name, toCallId(call)]] : []));
    return { ...Object.fromEntries(ids), organization_id: toOrganizationId(tenant.id) };
  },
};
