import type { components, operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import { toIso } from '../../call/time.ts';
import type { Handlers } from '../../http/operation.ts';
import { findAgent } from './agents.ts';
import { lengthOf, toStatus, toType } from './conversation-view.ts';
import { toCallId } from './ids.ts';
import { numberedPage } from './paging.ts';
import { succeeded } from './replies.ts';

type Operation = 'getAgentCallLogs';

export const agentCalls: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getAgentCallLogs: ({ params, query, world, now, caller, fail }) => {
    const { id: agent, tenant } = findAgent(world, caller, params.id) ?? fail('agent_not_found');
    const { page = 1, offset = 10 } = query;
    const wanted = { tenant, agent };
    const { rows, total } = numberedPage(world.calls.newest(wanted, now), world.calls.count(wanted, now), { page, size: offset });
    return { status: 200, body: succeeded({ callLogs: rows.map((call) => toRow(call, now)), totalCount: total, page, offset }) };
  },
};

function toRow(call: Call, now: number): components['schemas']['CallLog'] {
  const state = call.at(now);
  return {
    callId: toCallId(call),
    callStatus: toStatus(call, state),
    callType: toType(call),
    fromNumber: call.cast.from,
    toNumber: call.cast.to,
    createdAt: toIso(call.createdAt),
    callDuration: lengthOf(state),
  };
}
