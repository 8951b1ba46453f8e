import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { once, type Sample } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import { declared, named } from '../../declared.ts';
import type { Judge } from '../../judge.ts';

type Schemas = components['schemas'];
type Agent = Schemas['Agent'];
type Page = Schemas['AgentPage'];

const changing = { changes: true };
/** A page that holds all agents: there is no largest size. */
const all = { offset: '100000000' };

/** What an agent is made of, at the least. */
const recall = { name: 'Recall' };

/** What the answer to a request holds under `data`. */
export const dataOf = <Data>({ json }: { readonly json: unknown }): Data => (json as { data: Data }).data;

/** The id of an agent of its own for whoever asks. */
export const makeAgent = async (judge: Judge, wish: object = recall): Promise<string> =>
  dataOf(await judge.given('createAgent', { body: { ...recall, ...wish } }));

const readAgent = async (judge: Judge, id: string): Promise<Agent> => dataOf(await judge.given('getAgent', { params: { id } }));
const listAgents = async (judge: Judge, query: Readonly<Record<string, string>> = {}): Promise<Page> =>
  dataOf(await judge.given('listAgents', { query: { ...all, ...query } }));
const change = (judge: Judge, id: string, body: object) => judge.given('updateAgent', { params: { id }, body });
const holds = ({ agents }: Page, id: string): boolean => agents.some(({ _id }) => _id === id);

/** An agent that is looked at, and changed by nobody who minds. */
const someAgent = once((judge) => makeAgent(judge));
const ofSomeAgent: Sample = async (judge) => ({ params: { id: await someAgent(judge) } });
const ofNewAgent: Sample = async (judge) => ({ params: { id: await makeAgent(judge) } });

/** The organisation that a key belongs to. */
const organizationOf = once(async (judge: Judge) => (await readAgent(judge, await someAgent(judge))).organization as string);

export const agentSamples: Readonly<Record<string, Sample>> = {
  listAgents: async () => ({}),
  createAgent: async () => ({ body: recall }),
  getAgent: ofSomeAgent,
  updateAgent: async (judge) => ({ ...(await ofSomeAgent(judge)), body: { description: 'Speaks slowly.' } }),
  archiveAgent: ofNewAgent,
  // The agent whose calls are many.
  getAgentCallLogs: async ({ supplies }) => ({ params: { id: await supplies.lasting('agent_id') } }),
  duplicateAgent: async (judge) => ({ ...(await ofSomeAgent(judge)), body: { targetOrganizationId: await organizationOf(judge) } }),
};

/** What an agent may be asked to be, a member or more of each kind. */
const wish = {
  name: 'Recall in autumn',
  description: 'Reminds patients.',
  firstMessage: 'Hello, this is Acme.',
  slmModel: 'gpt-4.1',
  globalPrompt: 'Be brief.',
  defaultVariables: { season: 'autumn' },
  allowInterruptions: false,
  voiceDetectionConfig: { confidence: 0.7 },
};

export function agentChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/agents/made-as-asked', changing, async (judge) => {
      const agent = await readAgent(judge, await makeAgent(judge, { ...wish, synthesizer: { speed: 0.9 }, language: { default: 'hi' } }));
      for (const [name, value] of Object.entries(wish))
        judge.expectEqual(named((agent as Record<string, unknown>)[name], value), value, `${name} as it was asked for`);
      judge.expectEqual(agent.synthesizer?.speed, 0.9, 'synthesizer.speed as it was asked for');
      judge.expectEqual(agent.language?.default, 'hi', 'language.default as it was asked for');
    }),

    check('smallest/agents/defaults', changing, async (judge) => {
      const { language, synthesizer, slmModel, sessionTimeoutConfig } = await readAgent(judge, await makeAgent(judge));
      const { voiceConfig, speed } = synthesizer ?? {};
      const found = { language: language?.default, voice: voiceConfig?.voiceId, model: voiceConfig?.model, speed, slmModel };
      const expected = { language: 'en', voice: 'nyah', model: 'waves_lightning_v3_1', speed: 1.2, slmModel: 'electron' };
      judge.expectEqual(found, expected, 'what nobody chose');
      judge.expectEqual(sessionTimeoutConfig?.timeoutTimeInSecs, 1800, 'sessionTimeoutConfig.timeoutTimeInSecs');
    }),

    check('smallest/agents/made-silent', changing, async (judge) => {
      const { backgroundSound } = await readAgent(judge, await makeAgent(judge, { backgroundSound: 'cafe' }));
      judge.expect(backgroundSound !== 'cafe', 'another backgroundSound than the one that was asked for', backgroundSound);
    }),

    check('smallest/agents/listed-when-made', changing, async (judge) => {
      const id = await makeAgent(judge);
      const row = (await listAgents(judge)).agents.find(({ _id }) => _id === id);
      const own = (value: unknown) => declared(judge.spec, 'Agent', value);
      judge.expectEqual(own(row ?? null), own(await readAgent(judge, id)), `the agent ${id} in the list as by its id`);
    }),

    check('smallest/agents/totals', { movesTime: true, changes: true }, async (judge) => {
      await makeAgent(judge);
      const answer = await judge.given('listAgents', { query: { offset: '1' } });
      const { total, totalCount, totalPages } = dataOf<Page>(answer);
      judge.expect((totalCount ?? 0) > 0, 'a totalCount of at least one', totalCount ?? 'none', answer);
      judge.expectEqual(total, totalCount, 'total, the same as totalCount', answer);
      judge.expectEqual(totalPages, totalCount, 'totalPages of one row each', answer);
    }),

    check('smallest/agents/limit-is-ignored', changing, async (judge) => {
      await makeAgent(judge);
      await makeAgent(judge);
      const answer = await judge.given('listAgents', { query: { limit: '1' } });
      judge.expect(dataOf<Page>(answer).agents.length > 1, 'more rows than limit says', dataOf<Page>(answer).agents.length, answer);
    }),

    check('smallest/agents/search', changing, async (judge) => {
      const id = await makeAgent(judge, { name: 'Night porter' });
      await makeAgent(judge);
      const page = await listAgents(judge, { search: 'porter' });
      judge.expect(holds(page, id), `the agent ${id}`, page.agents);
      const other = page.agents.find(({ name }) => !/porter/i.test(name));
      judge.expect(!other, 'no agent with another name', other);
      judge.expectEqual(page.isSearchResults, true, 'isSearchResults');
    }),

    check('smallest/agents/of-a-type', changing, async (judge) => {
      const [led, other] = [await makeAgent(judge, { workflowType: 'workflow_graph' }), await makeAgent(judge)];
      const page = await listAgents(judge, { type: 'workflow_graph' });
      judge.expect(holds(page, led), `the agent ${led}, which is led by a graph`, page.agents.length);
      judge.expect(!holds(page, other), `not the agent ${other}, which is led by a prompt`, page.agents.length);
    }),

    ...(['asc', 'desc'] as const).map((order) =>
      check(`smallest/agents/sorted#${order}`, changing, async (judge) => {
        const prefix = `Sorted ${order}`;
        for (const name of ['b', 'c', 'a']) await makeAgent(judge, { name: `${prefix} ${name}` });
        const { agents } = await listAgents(judge, { sortField: 'name', sortOrder: order });
        const names = [...new Set(agents.map(({ name }) => name).filter((name) => name.startsWith(prefix)))];
        const expected = ['a', 'b', 'c'].map((name) => `${prefix} ${name}`);
        judge.expectEqual(names, order === 'asc' ? expected : expected.reverse(), `names in the order ${order}`);
      }),
    ),

    check('smallest/agents/unknown-in-words', async (judge) => {
      await judge.permitted('getAgent');
      const answer = await judge.send('getAgent', { params: { id: '0'.repeat(24) } });
      judge.expectEqual((answer.json as { errors?: unknown }).errors, ['No agent found'], 'errors', answer);
    }),

    check('smallest/agents/changes-only-what-is-sent', changing, async (judge) => {
      const id = await makeAgent(judge, wish);
      const before = await readAgent(judge, id);
      await change(judge, id, { name: 'Recall in winter' });
      const { updatedAt = '', ...after } = await readAgent(judge, id);
      const { updatedAt: earlier = '', ...kept } = before;
      judge.expectEqual(after, { ...kept, name: 'Recall in winter' }, 'the agent with another name');
      judge.expect(updatedAt >= earlier, `updatedAt not before ${earlier}`, updatedAt);
    }),

    check('smallest/agents/blocks-merge', changing, async (judge) => {
      const id = await makeAgent(judge, { synthesizer: { speed: 0.9, voiceConfig: { voiceId: 'emily' } } });
      await change(judge, id, { synthesizer: { similarity: 0.25, voiceConfig: { gender: 'male' } } });
      const { speed, similarity, voiceConfig } = (await readAgent(judge, id)).synthesizer ?? {};
      const found = { speed, similarity, voiceId: voiceConfig?.voiceId, gender: voiceConfig?.gender };
      judge.expectEqual(found, { speed: 0.9, similarity: 0.25, voiceId: 'emily', gender: 'male' }, 'the synthesizer');
    }),

    check('smallest/agents/archived-is-aside', changing, async (judge) => {
      const id = await makeAgent(judge);
      const before = await readAgent(judge, id);
      await judge.given('archiveAgent', { params: { id } });
      judge.expectEqual((await readAgent(judge, id)).archived, true, 'archived');
      judge.expect(!holds(await listAgents(judge), id), `a list without ${id}`, 'it is in the list');
      judge.expect(holds(await listAgents(judge, { archived: 'true' }), id), `${id} among the archived`, 'it is not');
      await judge.given('archiveAgent', { params: { id }, query: { on: 'false' } });
      const { updatedAt: _, ...after } = await readAgent(judge, id);
      const { updatedAt: __, ...kept } = before;
      judge.expectEqual(after, kept, 'the agent as it was before');
      judge.expect(holds(await listAgents(judge), id), `${id} in the list again`, 'it is not');
    }),

    check('smallest/agents/archived-once', changing, async (judge) => {
      const id = await makeAgent(judge);
      await judge.permitted('archiveAgent');
      judge.expectError(await judge.send('archiveAgent', { params: { id }, query: { on: 'false' } }), 'already_active');
      await judge.given('archiveAgent', { params: { id } });
      judge.expectError(await judge.send('archiveAgent', { params: { id }, query: { on: 'true' } }), 'already_archived');
    }),

    check('smallest/agents/calls-in-milliseconds', async (judge) => {
      const { callLogs } = dataOf<Schemas['CallLogs']>(await judge.given('getAgentCallLogs', { query: all }));
      const long = callLogs.find(({ callDuration = 0 }) => callDuration > 0);
      if (!long) return judge.skip('the agent of agent_id has no call that somebody answered and that is over');
      const { duration = 0 } = dataOf<{ duration?: number }>(await judge.given('getConversation', { params: { callId: long.callId } }));
      judge.expect(Math.abs(duration * 1000 - (long.callDuration ?? 0)) < 1000, `${duration * 1000} ms`, long.callDuration);
    }),

    ...copyChecks(check),
  ];
}

function copyChecks(check: ReturnType<typeof checksOf>): Check[] {
  const copy = async (judge: Judge, id: string) => ({ params: { id }, body: { targetOrganizationId: await organizationOf(judge) } });
  return [
    check('smallest/agents/copy-is-alike', changing, async (judge) => {
      const id = await makeAgent(judge, wish);
      const { _id: made } = dataOf<{ _id: string }>(await judge.given('duplicateAgent', await copy(judge, id)));
      judge.expect(made !== id, 'an agent of its own', made);
      const [before, after] = [await readAgent(judge, id), await readAgent(judge, made)] as Record<string, unknown>[];
      for (const name of Object.keys(wish).filter((member) => member !== 'name'))
        judge.expectEqual(after?.[name], before?.[name], `${name} as of the agent that was copied`);
    }),

    check('smallest/agents/archived-is-not-copied', changing, async (judge) => {
      const id = await makeAgent(judge);
      await judge.given('archiveAgent', { params: { id } });
      await judge.permitted('duplicateAgent');
      judge.expectError(await judge.send('duplicateAgent', await copy(judge, id)), 'archived_agent');
    }),

    check('smallest/agents/graph-is-not-copied', changing, async (judge) => {
      const id = await makeAgent(judge, { workflowType: 'workflow_graph' });
      await judge.permitted('duplicateAgent');
      judge.expectError(await judge.send('duplicateAgent', await copy(judge, id)), 'not_single_prompt');
    }),

    check('smallest/agents/copied-to-nobody', changing, async (judge) => {
      await judge.permitted('duplicateAgent');
      const body = { targetOrganizationId: '0'.repeat(24) };
      judge.expectError(await judge.sample('duplicateAgent', { body }), 'target_organization_not_found');
    }),
  ];
}
