import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import { named } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { evaluationConfig, newAgent, variable } from './agent-samples.ts';

type Schemas = components['schemas'];

/** What belongs to agents and is read and written apart from them. */
export function agentConfigChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const on = (id: string, run: (judge: Judge) => Promise<void>) => check(`speechify/agents/${id}`, { changes: true }, run);
  /** Puts something, and reads it. */
  const put = async (judge: Judge, id: string, [write, read]: readonly [string, string], body: object): Promise<Answer> => {
    await judge.given(write, { params: { agent_id: id }, body });
    return await judge.given(read, { params: { agent_id: id } });
  };
  const evaluation = ['updateEvaluationConfig', 'getEvaluationConfig'] as const;
  const variables = ['updateDynamicVariables', 'getDynamicVariables'] as const;
  const refusedVariable = async (judge: Judge, change: object): Promise<void> => {
    await judge.permitted('updateDynamicVariables');
    judge.expectStatus(await judge.sample('updateDynamicVariables', { body: { variables: [{ ...variable, ...change }] } }), 400);
  };
  return [
    on('voices-can-be-had', async (judge) => {
      const { voices } = (await judge.given('listAgentVoices')).json as Schemas['Voices'];
      // The list of a platform is long; which of its voices are tried is left to their order.
      for (const { id } of voices.slice(0, 5)) await newAgent(judge, { tts: { voice_id: id } });
    }),

    on('evaluation-replaced', async (judge) => {
      const { id } = await newAgent(judge);
      const first = await put(judge, id, evaluation, evaluationConfig);
      judge.expectEqual(named(first.json, evaluationConfig), evaluationConfig, 'what was put', first);
      const other = { criteria: [], data_collection: [{ key: 'reason', description: 'Why they called.', type: 'string' }] };
      const second = await put(judge, id, evaluation, other);
      judge.expectEqual(named(second.json, other), other, 'what was put in its place', second);
    }),

    on('variables-replaced', async (judge) => {
      const { id } = await newAgent(judge);
      for (const wish of [[variable, { key: 'visits', type: 'number', default: 2 }], [{ key: 'visits', type: 'json' }], []]) {
        const answer = await put(judge, id, variables, { variables: wish });
        judge.expectEqual(named((answer.json as Schemas['Variables']).variables, wish), wish, 'the variables that were put', answer);
      }
    }),

    on('variable-keys', async (judge) => {
      for (const key of ['patient-name', 'system__conversation_id', '', 'patient name']) await refusedVariable(judge, { key });
    }),

    on('variable-default-fits', async (judge) => {
      await refusedVariable(judge, { type: 'number', default: 'two' });
      await refusedVariable(judge, { type: 'boolean', default: 1 });
    }),

    on('system-variables', async (judge) => {
      const { id } = await newAgent(judge);
      const answer = await put(judge, id, variables, { variables: [] });
      const { system_variables: told } = answer.json as Schemas['Variables'];
      judge.expect(
        told.some(({ key }) => key === 'system__conversation_id'),
        'system__conversation_id among the system variables',
        told,
        answer,
      );
    }),
  ];
}
