import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Sample } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { dataOf, makeAgent } from './agents.ts';

type Schemas = components['schemas'];
type Workflow = Schemas['Workflow'];

const changing = { changes: true };
const prompt = {
  type: 'single_prompt',
  singlePromptConfig: { prompt: 'You remind patients.', tools: [{ type: 'end_call', name: 'end_call', description: 'When all is said.' }] },
};
const graph = {
  type: 'workflow_graph',
  workflowGraph: {
    nodes: [
      { id: '1', type: 'default' },
      { id: '2', type: 'end' },
    ],
    edges: [{ id: 'a', source: '1', target: '2' }],
  },
};

/** The ids of a new agent: its own, and that of what leads it. */
async function newAgent(judge: Judge, wish: object = {}): Promise<{ readonly id: string; readonly workflow: string }> {
  const id = await makeAgent(judge, wish);
  const { workflowId } = dataOf<Schemas['Agent']>(await judge.given('getAgent', { params: { id } }));
  return { id, workflow: workflowId as string };
}

const read = async (judge: Judge, id: string): Promise<Workflow> => dataOf(await judge.given('getAgentWorkflow', { params: { id } }));

export const workflowSamples: Readonly<Record<string, Sample>> = {
  getAgentWorkflow: async (judge) => ({ params: { id: await makeAgent(judge) } }),
  updateWorkflow: async (judge) => ({ params: { id: (await newAgent(judge)).workflow }, body: prompt }),
  listAgentTemplates: async () => ({}),
  createAgentFromTemplate: async (judge) => ({ body: { agentName: 'Our desk', templateId: (await templates(judge))[0]?._id } }),
};

const templates = async (judge: Judge, query = {}): Promise<Schemas['Template'][]> =>
  dataOf(await judge.given('listAgentTemplates', { query }));

export function workflowChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/workflow/by-its-type#single_prompt', changing, async (judge) => {
      const { id } = await newAgent(judge);
      const found = await read(judge, id);
      judge.expect(typeof found.prompt === 'string' && Array.isArray(found.tools), 'a prompt, and tools', found);
    }),

    check('smallest/workflow/by-its-type#workflow_graph', changing, async (judge) => {
      const found = await read(judge, (await newAgent(judge, { workflowType: 'workflow_graph' })).id);
      judge.expectEqual(found.type, 'workflow_graph', 'type');
      judge.expect(typeof found.data === 'object' && found.data !== null, 'the graph as data', found);
    }),

    check('smallest/workflow/changed#prompt', changing, async (judge) => {
      const { id, workflow } = await newAgent(judge);
      await judge.given('updateWorkflow', { params: { id: workflow }, body: prompt });
      const found = await read(judge, id);
      const { name, type, description } = found.tools?.[0] ?? {};
      judge.expectEqual(found.prompt, prompt.singlePromptConfig.prompt, 'the prompt');
      judge.expectEqual([{ type, name, description }], prompt.singlePromptConfig.tools, 'the tools');
    }),

    check('smallest/workflow/changed#graph', changing, async (judge) => {
      const { id, workflow } = await newAgent(judge, { workflowType: 'workflow_graph' });
      await judge.given('updateWorkflow', { params: { id: workflow }, body: graph });
      const { data } = await read(judge, id);
      const found = [data?.nodes, data?.edges].map((list) => (list as { id: string }[] | undefined)?.map((each) => each.id));
      judge.expectEqual(found, [['1', '2'], ['a']], 'the steps and the ways between them');
    }),

    ...Object.entries({ neither: { type: 'single_prompt' }, both: { ...graph, ...prompt } }).map(([what, body]) =>
      check(`smallest/workflow/exactly-one#${what}`, changing, async (judge) => {
        await judge.permitted('updateWorkflow');
        judge.expectError(await judge.sample('updateWorkflow', { body }), 'one_workflow');
      }),
    ),

    check('smallest/templates/of-a-region', async (judge) => {
      const shown = await templates(judge, { region: 'in' });
      const other = shown.find(({ region }) => region !== 'India');
      judge.expect(!other, 'templates for India only', other);
    }),

    check('smallest/templates/agent-of-a-template', changing, async (judge) => {
      const template = (await templates(judge)).find(({ workflowType }) => workflowType === 'SINGLE_PROMPT');
      if (!template) return judge.skip('there is no template with one prompt');
      const body = { agentName: 'Our desk', agentDescription: 'Answers the phone.', templateId: template._id };
      const id = dataOf<string>(await judge.given('createAgentFromTemplate', { body }));
      const { name, description } = dataOf<Schemas['Agent']>(await judge.given('getAgent', { params: { id } }));
      judge.expectEqual({ name, description }, { name: 'Our desk', description: 'Answers the phone.' }, 'name and description');
      judge.expectEqual((await read(judge, id)).prompt, template.singlePromptConfig?.prompt, 'the prompt of the template');
    }),

    check('smallest/templates/either-id', changing, async (judge) => {
      const template = (await templates(judge)).find(({ id }) => id !== undefined);
      if (!template) return judge.skip('no template has an id beside _id');
      await judge.permitted('createAgentFromTemplate');
      const answer = await judge.send('createAgentFromTemplate', { body: { agentName: 'Our desk', templateId: template.id } });
      judge.expectStatus(answer, 200);
    }),

    check('smallest/templates/unknown', changing, async (judge) => {
      await judge.permitted('createAgentFromTemplate');
      const answer = await judge.send('createAgentFromTemplate', { body: { agentName: 'Our desk', templateId: 'of-nothing' } });
      judge.expectError(answer, 'template_not_found');
    }),
  ];
}
