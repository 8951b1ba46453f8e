import type { components, operations, raises } from '../../../openapi/speechify/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import type { Handlers } from '../../http/operation.ts';
import { settingsOf } from './agent-view.ts';
import { agentOf, keep } from './agents.ts';
import { languages, voices } from './voices.ts';

type Operation = 'listAgentVoices' | 'getEvaluationConfig' | 'updateEvaluationConfig' | 'getDynamicVariables' | 'updateDynamicVariables';
type Schemas = components['schemas'];
type Variable = Schemas['Variable'];

/** What a conversation of an agent is judged by. */
export const evaluationConfigOf = (agent: Agent): Schemas['EvaluationConfig'] =>
  (settingsOf(agent)['evaluation_config'] ?? { criteria: [], data_collection: [] }) as Schemas['EvaluationConfig'];

/** What can be filled into the prompt of an agent. */
export const variablesOf = (agent: Agent): readonly Variable[] => (settingsOf(agent)['variables'] ?? []) as readonly Variable[];

/** Whether a value is of the type that a variable was declared with. */
export const isOfType = (type: Variable['type'], value: unknown): boolean => type === 'json' || typeof value === type;

const systemVariables = [{ key: 'system__conversation_id', description: 'The id of the conversation.' }];
const toVariables = (agent: Agent): Schemas['Variables'] => ({ variables: [...variablesOf(agent)], system_variables: systemVariables });

export const agentConfig: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listAgentVoices: () => ({ status: 200, body: { voices: [...voices], multilingual_languages: languages } }),

  getEvaluationConfig: ({ params, world, caller, fail }) => ({
    status: 200,
    body: evaluationConfigOf(agentOf(world, caller, params.agent_id, fail)),
  }),

  updateEvaluationConfig: ({ params, body, world, caller, fail }) => {
    const agent = agentOf(world, caller, params.agent_id, fail);
    const { criteria, data_collection } = body;
    return {
      status: 200,
      body: evaluationConfigOf(keep(world, agent, { ...settingsOf(agent), evaluation_config: { criteria, data_collection } })),
    };
  },

  getDynamicVariables: ({ params, world, caller, fail }) => ({
    status: 200,
    body: toVariables(agentOf(world, caller, params.agent_id, fail)),
  }),

  updateDynamicVariables: ({ params, body: { variables }, world, caller, fail }) => {
    const agent = agentOf(world, caller, params.agent_id, fail);
    const issues = variables.flatMap(({ type, default: usual }, index) =>
      usual === undefined || isOfType(type, usual) ? [] : [{ path: `variables[${index}].default`, message: `Expected ${type}` }],
    );
    const twice = variables.findIndex(({ key }, index) => variables.findIndex((each) => each.key === key) !== index);
    if (twice >= 0) issues.push({ path: `variables[${twice}].key`, message: 'Given more than once' });
    if (issues.length > 0) fail('validation_failed', { issues });
    return { status: 200, body: toVariables(keep(world, agent, { ...settingsOf(agent), variables })) };
  },
};
