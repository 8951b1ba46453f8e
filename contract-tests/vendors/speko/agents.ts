import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { named } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import { recall } from './samples.ts';

type Schemas = components['schemas'];
type Agent = Schemas['Agent'];

const changing = { changes: true };

async function make(judge: Judge, more: object = {}): Promise<Agent> {
  return (await judge.given('createAgent', { body: { ...recall, ...more } })).json as Agent;
}

const listed = async (judge: Judge): Promise<readonly Agent[]> => (await judge.given('listAgents')).json as Agent[];

export function agentChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/agents/made-as-asked', changing, async (judge) => {
      const wish = {
        ...recall,
        firstMessage: 'Hello, this is Acme.',
        voice: 'ann',
        ttsOptions: { speed: 1.2 },
        timezone: 'Europe/Stockholm',
      };
      const { id } = await make(judge, wish);
      const answer = await judge.given('getAgent', { params: { id } });
      judge.expectEqual(named(answer.json, wish), wish, 'what was asked for', answer);
    }),

    check('speko/agents/listed-when-made', changing, async (judge) => {
      const { id } = await make(judge);
      const row = (await listed(judge)).find((each) => each.id === id);
      const { json } = await judge.given('getAgent', { params: { id } });
      judge.expectEqual(row ?? null, json, `the agent ${id} in the list as by its id`);
    }),

    check('speko/agents/changes-only-what-is-sent', changing, async (judge) => {
      const before = await make(judge, { voice: 'ann', timezone: 'UTC' });
      const answer = await judge.given('updateAgent', { params: { id: before.id }, body: { name: 'Recall in autumn' } });
      const { updatedAt, ...after } = answer.json as Agent;
      const { updatedAt: _, ...kept } = before;
      judge.expectEqual(after, { ...kept, name: 'Recall in autumn' }, 'the agent with another name', answer);
      judge.expect(updatedAt >= before.updatedAt, `updatedAt not before ${before.updatedAt}`, updatedAt, answer);
    }),

    check('speko/agents/null-clears', changing, async (judge) => {
      const { id } = await make(judge, { voice: 'ann', firstMessage: 'Hello.' });
      const answer = await judge.given('updateAgent', { params: { id }, body: { voice: null, firstMessage: null } });
      const { voice, firstMessage } = answer.json as Agent;
      judge.expectEqual({ voice, firstMessage }, { voice: null, firstMessage: null }, 'voice and firstMessage', answer);
    }),

    check('speko/agents/gone-when-deleted', changing, async (judge) => {
      const { id } = await make(judge);
      await judge.given('getAgent', { params: { id } });
      await judge.given('deleteAgent', { params: { id } });
      judge.expectError(await judge.send('getAgent', { params: { id } }), 'NOT_FOUND');
      const row = (await listed(judge)).find((each) => each.id === id);
      judge.expect(row === undefined, `a list without ${id}`, row);
    }),

    check('speko/agents/calls-twice', async (judge) => {
      const answer = await judge.given('listAgentCalls');
      const { calls, entries } = answer.json as Schemas['AgentCalls'];
      judge.expectEqual(entries, calls, 'entries, the same rows as calls', answer);
    }),

    check('speko/agents/calls-since', async (judge) => {
      const { params = {} } = await judge.ask('listAgentCalls');
      const { calls } = (await judge.given('listAgentCalls', { params })).json as Schemas['AgentCalls'];
      const middle = calls[Math.floor(calls.length / 2)];
      if (!middle) throw new Blocked('the agent of agent_id has no calls');
      const answer = await judge.given('listAgentCalls', { params, query: { since: middle.created_at } });
      const since = (answer.json as Schemas['AgentCalls']).calls;
      const early = since.find(({ created_at: created }) => created < middle.created_at);
      judge.expect(!early, `no call before ${middle.created_at}`, early, answer);
      judge.expect(
        since.some(({ id }) => id === middle.id),
        `the call ${middle.id} of that moment`,
        since.map(({ id }) => id),
        answer,
      );
    }),
  ];
}
