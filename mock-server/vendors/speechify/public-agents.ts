import type { operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import { nobody } from '../../http/guard.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { toAgent } from './agent-view.ts';
import { agentOf } from './agents.ts';
import { toConversation } from './conversation-view.ts';
import { fromAgentId } from './ids.ts';
import { toJoin } from './room-tokens.ts';
import { begin } from './starts.ts';

type Operation = 'getWidgetConfig' | 'createSession';

/**
 * The agent that somebody on a page may talk to. Without a key it has to be public, and the page one of its origins; the host of
 * the page has to be one of its hosts, whoever asks.
 *
 * @param origin the Origin header; undefined when there was none.
 */
function agentFor(
  world: World,
  caller: Caller,
  id: string,
  origin: string | undefined,
  fail: Fail<'agent_not_found' | 'unauthorized' | 'forbidden'>,
): Agent {
  const keyless = caller === nobody;
  const agent = keyless ? (world.agents.get(fromAgentId(id) ?? '') ?? fail('agent_not_found')) : agentOf(world, caller, id, fail);
  const { is_public: isPublic, allowed_origins: origins, hostname_allowlist: hosts } = toAgent(agent);
  if (keyless && !isPublic) fail('unauthorized', { message: 'This agent is not public: send an API key' });
  if (keyless && origins.length > 0 && !origins.includes(origin ?? ''))
    fail('forbidden', { message: `${from(origin)} is none of the allowed origins of this agent`, ofState: true });
  if (hosts && hosts.length > 0 && !hosts.includes(hostOf(origin)))
    fail('forbidden', { message: `${from(origin)} is on none of the hosts of this agent`, ofState: true });
  return agent;
}

const from = (origin: string | undefined): string => (origin === undefined ? 'A request without an Origin' : `The origin ${origin}`);
const hostOf = (origin: string | undefined): string => (origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : '');

/** A browser lets a page read what was answered only when it hears that the page may. */
const readableBy = (origin: string | undefined): Record<string, string> =>
  origin === undefined ? {} : { 'access-control-allow-origin': origin, vary: 'Origin' };

export const publicAgents: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getWidgetConfig: ({ params, headers: { Origin: origin }, world, caller, fail }) => {
    const agent = agentFor(world, caller, params.agent_id, origin, fail);
    return { status: 200, headers: readableBy(origin), body: toAgent(agent).widget_config ?? {} };
  },

  createSession: ({ params, headers: { Origin: origin }, body = {}, world, now, caller, fail }) => {
    const agent = agentFor(world, caller, params.agent_id, origin, fail);
    const { user_identity: visitor, language, dynamic_variables: variables } = body;
    const party = visitor !== undefined ? `embed_${visitor}` : caller === nobody ? '' : `user_${caller.key.id}`;
    const host = { ...caller, tenant: world.accounts.tenant(agent.tenant) };
    const options = { language, variables, direction: 'inbound', channel: 'web', party, notes: { transport: 'web' } } as const;
    const call = begin(world, host, agent, options, fail);
    // A room wants a name for everybody in it.
    const join = toJoin(world, call, party === '' ? `visitor_${world.mint.hex(12)}` : party, now);
    return { status: 201, headers: readableBy(origin), body: { conversation: toConversation(call, call.at(now)), ...join } };
  },
};
