import type { components } from '../../../openapi/speechify/types.gen.ts';
import { once, type Sample } from '../../bench.ts';
import type { Judge } from '../../judge.ts';
import { ours, tidyAgents } from './own-things.ts';

type Agent = components['schemas']['Agent'];

/** What an agent is made of, at the least. */
export const recall = {
  name: ours,
  prompt: 'You remind patients of their yearly check-up.',
  first_message: 'Hello, this is Acme Dental.',
  tts: { voice_id: 'sabrina' },
};

/** An agent of its own for whoever asks. */
export async function newAgent(judge: Judge, more: object = {}): Promise<Agent> {
  await tidyAgents(judge);
  return (await judge.given('createAgent', { body: { ...recall, ...more } })).json as Agent;
}

/** An agent that may be changed as anybody likes. */
export const spareAgent = once((judge) => newAgent(judge));

/** An agent that takes anybody from anywhere. */
const publicAgent = once((judge) => newAgent(judge, { is_public: true }));

const lasting: Sample = async ({ supplies }) => ({ params: { agent_id: await supplies.lasting('agent_id') } });
const spare: Sample = async (judge) => ({ params: { agent_id: (await spareAgent(judge)).id } });

export const evaluationConfig = {
  criteria: [{ id: 'booked', name: 'Booked', description: 'The patient has a new appointment.' }],
  data_collection: [{ key: 'patient_name', description: 'How the patient is called.', type: 'string' }],
};
export const variable = { key: 'patient_name', type: 'string', default: 'our patient', description: 'Who is called.' };

export const agentSamples: Readonly<Record<string, Sample>> = {
  listAgents: async () => ({}),
  createAgent: async (judge) => {
    await tidyAgents(judge);
    return { body: { ...recall, hostname_allowlist: ['acme.example'] } };
  },
  updateAgent: async (judge) => ({ ...(await spare(judge)), body: { name: ours } }),
  deleteAgent: async (judge) => ({ params: { agent_id: (await newAgent(judge)).id } }),
  listAgentVoices: async () => ({}),
  getWidgetConfig: async (judge) => ({ params: { agent_id: (await spareAgent(judge)).id } }),
  createSession: async (judge) => ({ params: { agent_id: (await publicAgent(judge)).id }, body: {} }),
  getEvaluationConfig: lasting,
  updateEvaluationConfig: async (judge) => ({ ...(await spare(judge)), body: evaluationConfig }),
  getDynamicVariables: lasting,
  updateDynamicVariables: async (judge) => ({ ...(await spare(judge)), body: { variables: [variable] } }),
};
