import type { components, operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Agent, Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import { readIso, toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { pageOf } from '../../store/page.ts';
import type { World } from '../../world.ts';
import { optionNames, type SpekoSettings, settingsOf, toAgent } from './agent-view.ts';
import { toRecordingStatus, toStatus } from './call-detail.ts';
import { fromAgentId, toAgentId, toCallId, toRoomName } from './ids.ts';

type Operation = 'listAgents' | 'createAgent' | 'getAgent' | 'updateAgent' | 'deleteAgent' | 'listAgentCalls';
type Change = Partial<components['schemas']['AgentStart']>;

/** The agent of the caller's organisation that an id names; one of another organisation is as unknown as none. */
export function findAgent(world: World, tenant: string, id: string): Agent | undefined {
  const agent = world.agents.get(fromAgentId(id) ?? '');
  return agent?.tenant === tenant ? agent : undefined;
}

const agentOf = (world: World, caller: Caller, id: string, fail: Fail<'NOT_FOUND'>): Agent =>
  findAgent(world, caller.key.tenant, id) ?? fail('NOT_FOUND');

/** What of a request belongs to the agent whoever looks at it, and what only Speko knows. */
function toParts(body: Change, before: SpekoSettings): { shared: Partial<Agent>; own: SpekoSettings } {
  const { name, systemPrompt: prompt, intent, firstMessage } = body;
  const options = Object.fromEntries(optionNames.flatMap((option) => (body[option] === undefined ? [] : [[option, body[option]]])));
  return {
    shared: {
      ...(name !== undefined && { name }),
      ...(prompt !== undefined && { prompt }),
      ...(intent && { language: intent.language }),
      ...(firstMessage !== undefined && { firstMessage: firstMessage ?? '' }),
    },
    own: { ...before, ...options, ...(intent?.optimizeFor && { optimizeFor: intent.optimizeFor }) },
  };
}

export const agents: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listAgents: ({ world, caller }) => ({ status: 200, body: world.agents.of(caller.key.tenant).map((agent) => toAgent(world, agent)) }),

  createAgent: ({ body, world, now, caller }) => {
    const { shared, own } = toParts(body, {});
    const id = world.mint.uuid(now);
    const made = { slug: id, prompt: '', name: '', language: '', firstMessage: '', script: undefined, createdAt: now, updatedAt: now };
    const agent = world.agents.add({ ...made, ...shared, id, tenant: caller.key.tenant, settings: { speko: own } });
    return { status: 201, body: toAgent(world, agent) };
  },

  getAgent: ({ params, world, caller, fail }) => ({ status: 200, body: toAgent(world, agentOf(world, caller, params.id, fail)) }),

  updateAgent: ({ params, body, world, now, caller, fail }) => {
    const agent = agentOf(world, caller, params.id, fail);
    const { shared, own } = toParts(body, settingsOf(agent));
    const changed = world.agents.update(agent.id, { ...shared, settings: { ...agent.settings, speko: own }, updatedAt: now });
    return { status: 200, body: toAgent(world, changed) };
  },

  deleteAgent: ({ params, world, caller, fail }) => {
    const agent = agentOf(world, caller, params.id, fail);
    if (world.agents.count(agent.tenant) === 1) fail('LAST_AGENT');
    world.agents.remove(agent.id);
    return { status: 200, body: { deleted: true } };
  },

  listAgentCalls: ({ params, query, world, now, caller, fail }) => {
    const agent = agentOf(world, caller, params.id, fail);
    const before = query.cursor === undefined ? undefined : readIso(query.cursor);
    const since = query.since === undefined ? undefined : readIso(query.since);
    const fits = { tenant: agent.tenant, agent: agent.id, createdFrom: since, createdTo: before };
    const { rows, more } = pageOf(world.calls.newest(fits, now), query.limit ?? 50);
    const last = more ? rows.at(-1) : undefined;
    const shown = rows.map((call) => toRow(call, now));
    return { status: 200, body: { calls: shown, entries: shown, next_cursor: last ? toIso(last.createdAt) : null } };
  },
};

function toRow(call: Call, now: number): components['schemas']['AgentCall'] {
  const state = call.at(now);
  const id = toCallId(call);
  const length = state.endedAt === undefined ? undefined : state.endedAt - (state.answeredAt ?? state.endedAt);
  return {
    id,
    call_id: id,
    resource_uri: `speko://calls/${id}`,
    agent_id: toAgentId(call.cast.agent),
    status: toStatus(state),
    kind: 'cascade',
    created_at: toIso(call.createdAt),
    room_name: toRoomName(call),
    language: call.script.language,
    ended_at: state.endedAt === undefined ? null : toIso(call.createdAt + state.endedAt),
    duration_seconds: length === undefined ? null : Math.round(length / 1000),
    recording_status: toRecordingStatus(call, state),
  };
}
