import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Handlers } from '../../http/operation.ts';
import { type AtomsSettings, settingsOf, typeOf } from './agent-view.ts';
import { findAgent } from './agents.ts';
import { toWorkflowId } from './ids.ts';
import { done } from './replies.ts';

type Operation = 'getAgentWorkflow' | 'updateWorkflow';

export const workflow: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getAgentWorkflow: ({ params, world, caller, fail }) => {
    const agent = findAgent(world, caller, params.id) ?? fail('agent_not_found');
    const { tools = [], graph = { nodes: [], edges: [] } } = settingsOf(agent);
    const type = typeOf(agent);
    return { status: 200, body: done(type === 'single_prompt' ? { prompt: agent.prompt, tools: [...tools] } : { type, data: graph }) };
  },

  updateWorkflow: ({ params, body, world, now, caller, fail }) => {
    const agent = world.agents.of(caller.key.tenant).find(({ id }) => toWorkflowId(id) === params.id) ?? fail('workflow_not_found');
    const { type: workflowType, workflowGraph: graph, singlePromptConfig: single } = body;
    if ((graph === undefined) === (single === undefined) || (graph !== undefined) !== (workflowType === 'workflow_graph'))
      fail('one_workflow');
    if (single?.prompt.trim() === '') fail('bad_request', { issues: [{ path: 'singlePromptConfig.prompt', message: 'Required' }] });
    const smallest: AtomsSettings = {
      ...settingsOf(agent),
      workflowType,
      ...(graph && { graph }),
      ...(single && { tools: single.tools ?? [] }),
    };
    const prompt = single?.prompt ?? agent.prompt;
    world.agents.update(agent.id, { prompt, settings: { ...agent.settings, smallest }, updatedAt: now });
    return { status: 200, body: { status: true } };
  },
};
