import type { components, operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Agent, Caller, PhoneNumber } from '../../accounts.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { type AtomsSettings, isArchived, overlay, settingsOf, toAgent, typeOf } from './agent-view.ts';
import { fromObjectId, toObjectId, toOrganizationId } from './ids.ts';
import { numberedPage } from './paging.ts';
import { plan } from './plan.ts';
import { done } from './replies.ts';
import { userOf } from './users.ts';

type Operation = 'listAgents' | 'createAgent' | 'getAgent' | 'updateAgent' | 'archiveAgent' | 'duplicateAgent';
type Wish = components['schemas']['AgentChange'];
type Query = NonNullable<operations['listAgents']['parameters']['query']>;

/** An agent of the caller's organisation by its id; one of another organisation is as unknown as none. */
export const findAgent = (world: World, caller: Caller, id: string): Agent | undefined => fromObjectId(world.agents, caller.key.tenant, id);

export const agents: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listAgents: ({ query, world, now, caller }) => {
    const { page = 1, offset: size = 10, search } = query;
    const found = sorted(world, world.agents.of(caller.key.tenant).filter(wantedBy(query)), query, now);
    const { rows, total, totalPages, hasMore } = numberedPage(found, found.length, { page, size });
    const shown = rows.map((agent) => toAgent(world, agent, now));
    return {
      status: 200,
      body: done({ agents: shown, total, totalCount: total, totalPages, hasMore, isSearchResults: search !== undefined && search !== '' }),
    };
  },

  createAgent: ({ body, world, now, caller, fail }) => {
    // The server's own choice wins here, though it can be changed afterwards.
    const { backgroundSound: _, ...wish } = body;
    return { status: 201, body: done(toObjectId(make(world, caller, now, wish, fail).id)) };
  },

  getAgent: ({ params, world, now, caller, fail }) => {
    const agent = findAgent(world, caller, params.id) ?? fail('no_agent_found');
    return { status: 200, body: done(toAgent(world, agent, now)) };
  },

  updateAgent: ({ params, body, world, now, caller, fail }) => {
    const agent = findAgent(world, caller, params.id) ?? fail('agent_not_found');
    const numbers = numbersFor(world, caller, body, fail);
    const { shared, own } = toParts(body, fail);
    const smallest = overlay(settingsOf(agent), own);
    world.agents.update(agent.id, { ...shared, settings: { ...agent.settings, smallest }, updatedAt: now });
    assign(world, agent, numbers, now);
    return { status: 200, body: done(toObjectId(agent.id)) };
  },

  archiveAgent: ({ params, query, world, now, caller, fail }) => {
    const agent = findAgent(world, caller, params.id) ?? fail('agent_not_found');
    const aside = query.on ?? true;
    if (aside === isArchived(agent)) fail(aside ? 'already_archived' : 'already_active');
    const smallest: AtomsSettings = { ...settingsOf(agent), archivedAt: aside ? now : undefined };
    world.agents.update(agent.id, { settings: { ...agent.settings, smallest }, updatedAt: now });
    return { status: 200, body: done({ message: aside ? 'Agent archived' : 'Agent unarchived' } as const) };
  },

  duplicateAgent: ({ params, body, world, now, caller, fail }) => {
    const agent = findAgent(world, caller, params.id) ?? fail('agent_not_found');
    if (isArchived(agent)) fail('archived_agent');
    if (typeOf(agent) !== 'single_prompt') fail('not_single_prompt');
    const wanted = body.targetOrganizationId.toLowerCase();
    const target = [...world.accounts.tenants.values()].find(({ id }) => toOrganizationId(id) === wanted);
    if (!target) fail('target_organization_not_found');
    if (target !== caller.tenant) fail('not_a_member');
    const copy = add(world, caller, now, agent, settingsOf(agent), fail);
    return { status: 201, body: done({ _id: toObjectId(copy.id) }) };
  },
};

const wantedBy =
  ({ search = '', type, archived = false }: Query) =>
  (agent: Agent): boolean =>
    isArchived(agent) === archived &&
    (type === undefined || typeOf(agent) === type) &&
    agent.name.toLowerCase().includes(search.toLowerCase());

/** By what agents are sorted. */
const keys: Record<NonNullable<Query['sortField']>, (agent: Agent, world: World, now: number) => string | number> = {
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  totalCalls: ({ id, tenant }, world, now) => world.calls.count({ tenant, agent: id }, now),
  name: ({ name }) => name,
  workflowType: typeOf,
};

/** Those that were made last come first, unless somebody wants it otherwise. */
function sorted(world: World, found: readonly Agent[], { sortField = 'createdAt', sortOrder = 'desc' }: Query, now: number): Agent[] {
  const rows = found.map((agent) => ({ agent, key: keys[sortField](agent, world, now) }));
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  if (sortOrder === 'desc') rows.reverse();
  return rows.map(({ agent }) => agent);
}

/** What of a wish belongs to the agent whoever looks at it, and what only Atoms knows. */
function toParts(
  { name, firstMessage, telephonyProductId: _, ...own }: Wish,
  fail: Fail<'bad_request'>,
): { shared: Partial<Agent>; own: AtomsSettings } {
  // The vendor documents no least length, but elsewhere an agent cannot be without a name.
  if (name?.trim() === '') fail('bad_request', { issues: [{ path: 'name', message: 'Required' }] });
  const language = own.language?.default;
  return {
    shared: { ...(name !== undefined && { name }), ...(firstMessage !== undefined && { firstMessage }), ...(language && { language }) },
    own,
  };
}

/** Makes an agent. @param fail called before anything is changed. */
export function make(
  world: World,
  caller: Caller,
  now: number,
  wish: Wish & { readonly prompt?: string; readonly tools?: AtomsSettings['tools'] },
  fail: Fail<'bad_request' | 'plan_limit' | 'number_not_found'>,
): Agent {
  const { prompt, tools, ...rest } = wish;
  const numbers = numbersFor(world, caller, rest, fail);
  const { shared, own } = toParts(rest, fail);
  const settings = { ...own, ...(tools && { tools }) };
  const agent = add(world, caller, now, { ...blank, ...shared, ...(prompt !== undefined && { prompt }) }, settings, fail);
  assign(world, agent, numbers, now);
  return agent;
}

/** What an agent of this vendor is led by until somebody writes its prompt. */
const blank = { name: '', prompt: 'You are a helpful voice agent.', firstMessage: '', language: 'en', script: undefined };

function add(
  world: World,
  caller: Caller,
  now: number,
  like: Pick<Agent, keyof typeof blank>,
  own: AtomsSettings,
  fail: Fail<'plan_limit'>,
): Agent {
  if (world.agents.count(caller.key.tenant) >= plan.agents) fail('plan_limit');
  const id = world.mint.uuid(now);
  const { name, prompt, firstMessage, language, script } = like;
  const settings = { smallest: { ...own, createdBy: userOf(caller).id } satisfies AtomsSettings };
  return world.agents.add({
    ...{ name, prompt, firstMessage, language, script },
    ...{ id, slug: id, tenant: caller.key.tenant, createdAt: now, updatedAt: now, settings },
  });
}

/** The numbers that an agent is to answer; undefined when nothing is said of them. */
function numbersFor(
  world: World,
  { key }: Caller,
  { telephonyProductId }: Wish,
  fail: Fail<'number_not_found'>,
): readonly PhoneNumber[] | undefined {
  return telephonyProductId?.map((id) => fromObjectId(world.numbers, key.tenant, id) ?? fail('number_not_found'));
}

/** From now on an agent answers these numbers, and no other. */
function assign(world: World, agent: Agent, numbers: readonly PhoneNumber[] | undefined, now: number): void {
  if (!numbers) return;
  for (const number of world.numbers.of(agent.tenant)) {
    const owner = numbers.includes(number) ? agent.id : number.agent === agent.id ? undefined : number.agent;
    if (owner !== number.agent) world.numbers.update(number.id, { agent: owner, updatedAt: now });
  }
}
