import type { operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { toAgent } from './agent-view.ts';
import { fromAgentId } from './ids.ts';
import { newestFirst, readPage } from './paging.ts';

type Operation = 'listAgents' | 'getAgent';

/** The agent of the caller's workspace that an id names; one of another workspace is as unknown as none. */
export function agentOf(world: World, caller: Caller, id: string, fail: Fail<'agent_not_found'>): Agent {
  const agent = world.agents.get(fromAgentId(id) ?? '');
  return agent?.tenant === caller.key.tenant ? agent : fail('agent_not_found');
}

export const agents: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listAgents: ({ query, world, caller, fail }) => {
    const { rows, end } = readPage(newestFirst('agents', world.agents.of(caller.key.tenant)), query, fail);
    return { status: 200, body: { agents: rows.map(toAgent), ...end } };
  },

  getAgent: ({ params, world, caller, fail }) => ({
    status: 200,
    body: toAgent(agentOf(world, caller, params.agent_id, fail)),
  }),
};
