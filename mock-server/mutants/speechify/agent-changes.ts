import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { fail, forgives, mutant, of } from './failing.ts';

type Members = Record<string, unknown>;
interface Agent extends Members {
  slug: string;
  llm: Members;
  tts: Members;
  amd: Members;
  widget_config: Members;
}

const id = (name: string): string => `speechify/agents/${name}`;
const agent = (operations: string | string[], spoil: (agent: Agent, asked: Asked, sent: Members) => void): Mutant =>
  body(operations, (each: Agent, asked) => spoil(each, asked, asked.body === '' ? {} : (JSON.parse(asked.body) as Members)));
const changed = (spoil: (agent: Agent, sent: Members) => void): Mutant => agent('updateAgent', (each, _, sent) => spoil(each, sent));
const made = (spoil: (agent: Agent, sent: Members) => void): Mutant => agent('createAgent', (each, _, sent) => spoil(each, sent));

/** Answers what was last answered with success where some member was found wrong. */
const pardons = (operation: string, member: string) =>
  forgives(operation, ({ json, status }) => status === 400 && JSON.stringify(json).includes(`"${member}"`));

/** How agents are made and changed. */
export const agentChanges: readonly MutantEntry[] = [
  mutant(
    'agent-half-forgotten',
    'An agent reads without the origins that it was given.',
    [id('made-as-asked')],
    agent('getAgent', (each) => {
      each['allowed_origins'] = [];
    }),
  ),
  mutant(
    'agent-public-by-itself',
    'An agent is public unless it was said to be private.',
    [id('defaults')],
    made((each, sent) => {
      each['is_public'] = sent['is_public'] ?? true;
    }),
  ),
  mutant(
    'agent-slug-of-its-own',
    'A slug has nothing to do with the name.',
    [id('slug-from-name')],
    made((each) => {
      each.slug = 'agent-0';
    }),
  ),
  mutant('agent-slug-twice', 'Two agents may have one slug.', [id('slug-taken')], pardons('createAgent', 'slug')),
  mutant('agent-slug-409', 'A slug that is taken is answered 409.', [id('slug-taken')], {
    answer: (answer, { operation }) => {
      if (operation === 'createAgent' && JSON.stringify(answer.json).includes('"slug":"Another')) fail(answer, 409, 'conflict');
    },
  }),
  mutant('agent-any-voice', 'Any text is taken for a voice.', [id('voice-known')], pardons('createAgent', 'tts.voice_id')),
  mutant('agent-strict', 'A member that the contract does not know is refused.', [id('unknown-members')], {
    answer: (answer, asked) => {
      if (asked.operation === 'updateAgent' && asked.body.includes('not_in_the_contract')) fail(answer, 400, 'validation_failed');
    },
  }),
  mutant(
    'agent-change-clears-others',
    'A change takes what was not sent back to the default.',
    [id('changes-only-what-is-sent')],
    changed((each, sent) => {
      each['webhook_url'] = sent['webhook_url'] ?? '';
    }),
  ),
  mutant(
    'agent-block-replaced',
    'A block is replaced as a whole.',
    [id('blocks-merge')],
    changed((each, { memory }) => {
      if (memory) each['memory'] = { enabled: false, retention_days: 90, ...(memory as Members) };
    }),
  ),
  mutant(
    'agent-null-ignored',
    'Null leaves a member as it was.',
    [id('null-clears')],
    changed((each, { tts }) => {
      if ((tts as Members | undefined)?.['speed'] === null) each.tts['speed'] = 1.5;
    }),
  ),
  mutant(
    'agent-lists-grow',
    'Origins that are sent are added to those that there were.',
    [id('lists-replaced')],
    changed((each, { allowed_origins: sent }) => {
      if (Array.isArray(sent)) each['allowed_origins'] = [...sent, 'https://a.example'];
    }),
  ),
  mutant(
    'agent-amd-merged',
    'Of amd only what was sent changes.',
    [id('amd-replaced')],
    changed((each, { amd }) => {
      if (amd) each.amd['tuning'] = { timeout_seconds: 9 };
    }),
  ),
  mutant(
    'agent-widget-merged',
    'Of widget_config only what was sent changes.',
    [id('widget-replaced')],
    changed((each, { widget_config: sent }) => {
      if (sent) each.widget_config = { style: 'fab', ...each.widget_config };
    }),
  ),
  mutant(
    'agent-slug-changes',
    'A slug changes with a change.',
    [id('slug-stays')],
    changed((each, { slug }) => {
      if (typeof slug === 'string') each.slug = slug;
    }),
  ),
  mutant('agent-custom-nowhere', 'A provider of its own needs no URL.', [id('custom-needs-url')], pardons('updateAgent', 'llm.base_url')),
  mutant('agent-url-for-all', 'Any provider takes a URL.', [id('url-is-for-custom')], pardons('updateAgent', 'llm.base_url')),
  mutant(
    'agent-secret-echoed',
    'A webhook secret comes back from a change.',
    [id('secret-set')],
    changed((each, { webhook_secret: secret }) => {
      if (secret !== undefined) each['webhook_secret'] = secret;
    }),
  ),
  mutant(
    'agent-secret-unnoticed',
    'That there is a webhook secret now does not show.',
    [id('secret-set')],
    changed((each) => {
      each['webhook_secret_set'] = false;
    }),
  ),
  mutant(
    'agent-lives-on',
    'An agent that was removed can still be read.',
    [id('gone-when-deleted')],
    forgives('getAgent', ({ status }) => status === 404),
  ),
  mutant(
    'agent-llm-chosen',
    'Without an llm block an agent gets a model of somebody else.',
    ['speechify/agent/llm-left-out'],
    made((each, { llm }) => {
      if (llm === undefined) each.llm['provider'] = 'openai';
    }),
  ),
  mutant(
    'agent-llm-replaced',
    'The llm block is replaced as a whole.',
    ['speechify/agent/llm-merged'],
    changed((each, { llm }) => {
      if (llm) each.llm = { provider: null, base_url: null, ...(llm as Members) };
    }),
  ),
  mutant('agent-model-alone', 'Any model goes with any provider.', ['speechify/agent/llm-pair'], pardons('updateAgent', 'llm.model')),
  mutant('agent-model-always-wrong', 'A model is judged without the provider that the agent has.', ['speechify/agent/llm-pair'], {
    answer: (answer, asked) => {
      if (asked.operation !== 'updateAgent' || answer.status !== 200) return;
      const { llm } = JSON.parse(asked.body) as { llm?: Members };
      if (typeof llm?.['model'] === 'string' && llm['provider'] === undefined) fail(answer, 400, 'validation_failed');
    },
  }),
  mutant('agent-made-200', 'An agent that was made is answered 200.', [of('createAgent', 'succeeds')], {
    answer: (answer, { operation }) => {
      if (operation === 'createAgent' && answer.status === 201) answer.status = 200;
    },
  }),
  mutant('voice-of-nobody', 'A voice of the list cannot be had.', [id('voices-can-be-had')], {
    ...body('listAgentVoices', ({ voices }: { voices: { id: string }[] }) => {
      for (const voice of voices) voice.id = `${voice.id}-gone`;
    }),
  }),
  mutant('evaluation-merged', 'Criteria of before stay when others are put.', [id('evaluation-replaced')], {
    ...body('getEvaluationConfig', (config: { criteria: unknown[] }) => {
      config.criteria = [{ id: 'booked', name: 'Booked', description: 'The patient has a new appointment.' }];
    }),
  }),
  mutant('variables-kept', 'An empty list of variables changes nothing.', [id('variables-replaced')], {
    ...body('getDynamicVariables', (shown: { variables: unknown[] }) => {
      if (shown.variables.length === 0) shown.variables.push({ key: 'visits', type: 'json' });
    }),
  }),
  mutant(
    'variable-any-key',
    'Any text is taken for the key of a variable.',
    [id('variable-keys')],
    forgives('updateDynamicVariables', (_, asked) => asked.body.includes('patient-name')),
  ),
  mutant(
    'variable-any-default',
    'A default may be of another type than its variable.',
    [id('variable-default-fits')],
    forgives('updateDynamicVariables', ({ json }) => JSON.stringify(json).includes('].default')),
  ),
  mutant('system-variables-untold', 'There are no system variables.', [id('system-variables')], {
    ...body('getDynamicVariables', (shown: { system_variables: unknown[] }) => {
      shown.system_variables = [];
    }),
  }),
];
