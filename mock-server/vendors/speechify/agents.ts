import type { operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { type OwnSettings, settingsOf, toAgent } from './agent-view.ts';
import { misfitsOf, toOwn, toShared } from './agent-wish.ts';
import { fromAgentId } from './ids.ts';
import { newestFirst, readPage } from './paging.ts';

type Operation = 'listAgents' | 'createAgent' | 'getAgent' | 'updateAgent' | 'deleteAgent';

/** The agent of the caller's workspace that an id names; one of another workspace is as unknown as none. */
export function agentOf(world: World, caller: Caller, id: string, fail: Fail<'agent_not_found'>): Agent {
  const agent = world.agents.get(fromAgentId(id) ?? '');
  return agent?.tenant === caller.key.tenant ? agent : fail('agent_not_found');
}

/** Keeps other things of an agent than before. Part of an act. @param own all that only this vendor knows of it. */
export const keep = (world: World, agent: Agent, own: OwnSettings, shared: Partial<Agent> = {}): Agent =>
  world.agents.update(agent.id, { ...shared, settings: { ...agent.settings, speechify: own }, updatedAt: world.now });

/** A slug that is free: the one that was asked for, else one made from the name. */
function slugFor(world: World, tenant: string, name: string, wanted: string | undefined, fail: Fail<'validation_failed'>): string {
  if (wanted === undefined)
    return `${
      name
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'agent'
    }-${world.mint.hex(6)}`;
  if (world.agents.of(tenant).some(({ slug }) => slug === wanted))
    fail('validation_failed', { issues: [{ path: 'slug', message: 'Another agent has this slug' }], ofState: true });
  return wanted;
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

  createAgent: ({ body, world, now, caller, fail }) => {
    const { tenant } = caller.key;
    const own = toOwn({}, body);
    const issues = misfitsOf(body, own);
    if (issues.length > 0) fail('validation_failed', { issues });
    const { name, prompt, first_message: firstMessage, language = 'en' } = body;
    const told = { name, prompt, firstMessage, language, slug: slugFor(world, tenant, name, body.slug, fail) };
    const kept = { id: world.mint.uuid(now), tenant, createdAt: now, updatedAt: now };
    return { status: 201, body: toAgent(world.agents.add({ ...told, ...kept, script: undefined, settings: { speechify: own } })) };
  },

  updateAgent: ({ params, body, world, caller, fail }) => {
    const agent = agentOf(world, caller, params.agent_id, fail);
    const own = toOwn(settingsOf(agent), body);
    const issues = misfitsOf(body, own);
    if (issues.length > 0) fail('validation_failed', { issues });
    return { status: 200, body: toAgent(keep(world, agent, own, toShared(body))) };
  },

  deleteAgent: ({ params, world, caller, fail }) => {
    world.agents.remove(agentOf(world, caller, params.agent_id, fail).id);
    return { status: 204 };
  },
};
