import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import { named } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { newAgent, recall } from './agent-samples.ts';

type Agent = components['schemas']['Agent'];
type Members = Readonly<Record<string, unknown>>;

const changes = { changes: true };

/** A change that is to be taken. */
async function change(judge: Judge, id: string, body: object): Promise<{ readonly agent: Agent & Members; readonly answer: Answer }> {
  const answer = await judge.given('updateAgent', { params: { agent_id: id }, body });
  return { agent: answer.json as Agent & Members, answer };
}

/** Expects a change to be refused, and to leave everything as it was. */
async function refused(judge: Judge, before: Agent, body: object): Promise<void> {
  await judge.permitted('updateAgent');
  judge.expectStatus(await judge.send('updateAgent', { params: { agent_id: before.id }, body }), 400);
  const answer = await judge.given('getAgent', { params: { agent_id: before.id } });
  judge.expectEqual(answer.json, before, 'the agent as it was before a change that was refused', answer);
}

async function createRefused(judge: Judge, body: object): Promise<void> {
  await judge.permitted('createAgent');
  judge.expectStatus(await judge.send('createAgent', { body: { ...recall, ...body } }), 400);
}

const timeless = ({ updated_at: _, ...agent }: Agent): Members => agent;
/** Takes a documented default for granted only where the answer shows the member at all. */
const shownOf = (shown: Members, expected: Members): Members =>
  Object.fromEntries(
    Object.keys(expected)
      .filter((name) => name in shown)
      .map((name) => [name, shown[name]]),
  );
const custom = { provider: 'custom', base_url: 'https://llm.example/v1' };

/** How agents are made and changed. */
export function agentChangeChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const on = (id: string, run: (judge: Judge) => Promise<void>) => check(`speechify/${id}`, changes, run);
  return [
    on('agents/made-as-asked', async (judge) => {
      const wish = {
        language: 'sv',
        tts: { voice_id: 'sabrina', speed: 1.5 },
        llm: { temperature: 0.25 },
        memory: { enabled: true, retention_days: 30 },
        background_noise: { preset: 'office', volume: 0.5 },
        is_public: true,
        allowed_origins: ['https://acme.example'],
        hostname_allowlist: ['acme.example'],
        widget_config: { theme: 'dark', text: { start_call: 'Talk to us' } },
        webhook_url: 'https://hooks.acme.example/voice',
        save_audio_recording: true,
      };
      const { id } = await newAgent(judge, wish);
      const answer = await judge.given('getAgent', { params: { agent_id: id } });
      for (const [name, value] of Object.entries({ ...recall, ...wish })) {
        judge.expectEqual(named((answer.json as Members)[name], value), value, `${name} as it was asked for`, answer);
      }
    }),

    on('agents/defaults', async (judge) => {
      const answer = await judge.given('createAgent', { body: recall });
      const shown = answer.json as Agent & Members;
      const { language, is_public, allowed_origins, save_audio_recording, memory, amd } = shown;
      judge.expectEqual(
        {
          language,
          is_public,
          allowed_origins,
          save_audio_recording,
          remembers: memory.enabled,
          days: memory.retention_days,
          amd: amd.enabled,
        },
        { language: 'en', is_public: false, allowed_origins: [], save_audio_recording: false, remembers: false, days: 90, amd: false },
        'the defaults',
        answer,
      );
    }),

    on('agents/slug-from-name', async (judge) => {
      const [one, other] = [await newAgent(judge), await newAgent(judge)];
      judge.expect(one.slug.startsWith('contract-suite'), 'a slug that begins with contract-suite', one.slug);
      judge.expect(one.slug !== other.slug, 'another slug for another agent', other.slug);
    }),

    on('agents/slug-taken', async (judge) => {
      const { slug } = await newAgent(judge);
      await createRefused(judge, { slug });
    }),

    on('agents/voice-known', (judge) => createRefused(judge, { tts: { voice_id: 'ringback-no-such-voice' } })),

    on('agents/unknown-members', async (judge) => {
      const { id } = await newAgent(judge, { voice_id: 'sabrina', not_in_the_contract: { at: ['all'] } });
      await change(judge, id, { not_in_the_contract: null, llm: { not_in_the_contract: 1 } });
    }),

    on('agents/changes-only-what-is-sent', async (judge) => {
      const before = await newAgent(judge, { llm: { temperature: 0.25 }, webhook_url: 'https://hooks.acme.example/voice' });
      const { agent, answer } = await change(judge, before.id, { prompt: 'Be brief.' });
      judge.expectEqual(timeless(agent), { ...timeless(before), prompt: 'Be brief.' }, 'the agent with another prompt', answer);
      judge.expect(agent.updated_at >= before.updated_at, `updated_at not before ${before.updated_at}`, agent.updated_at, answer);
    }),

    on('agents/blocks-merge', async (judge) => {
      const before = await newAgent(judge, { tts: { voice_id: 'sabrina', speed: 1.5 }, memory: { enabled: true, retention_days: 30 } });
      const { agent, answer } = await change(judge, before.id, { tts: { speed: 0.75 }, memory: { retention_days: 7 } });
      const expected = { ...timeless(before), tts: { ...before.tts, speed: 0.75 }, memory: { ...before.memory, retention_days: 7 } };
      judge.expectEqual(timeless(agent), expected, 'the agent with the members that were sent', answer);
    }),

    on('agents/null-clears', async (judge) => {
      const plain = await newAgent(judge);
      const { id } = await newAgent(judge, {
        tts: { voice_id: 'sabrina', speed: 1.5 },
        stt: { override: 'whisper-v3' },
        turn_handling: { response_delay_seconds: 1 },
        background_noise: { preset: 'office', volume: 0.5 },
      });
      const { agent, answer } = await change(judge, id, {
        tts: { speed: null },
        stt: { override: null },
        turn_handling: { response_delay_seconds: null },
        background_noise: { preset: null, volume: null },
      });
      const blocks = (shown: Agent) => [shown.tts, shown.stt, shown.turn_handling, shown.background_noise];
      judge.expectEqual(blocks(agent), blocks(plain), 'tts, stt, turn_handling and background_noise as in a new agent', answer);
    }),

    on('agents/lists-replaced', async (judge) => {
      const { id } = await newAgent(judge, {
        allowed_origins: ['https://a.example', 'https://b.example'],
        hostname_allowlist: ['a.example'],
      });
      const sent = { allowed_origins: ['https://c.example'], hostname_allowlist: ['b.example', 'c.example'] };
      const first = await change(judge, id, sent);
      judge.expectEqual(shownOf(first.agent, sent), sent, 'the lists that were sent', first.answer);
      const { agent, answer } = await change(judge, id, { allowed_origins: [], hostname_allowlist: [] });
      judge.expectEqual([agent.allowed_origins, agent.hostname_allowlist ?? []], [[], []], 'both lists empty', answer);
    }),

    on('agents/amd-replaced', async (judge) => {
      const amd = {
        enabled: true,
        on_voicemail: { action: 'hangup' },
        on_ivr: { action: 'navigate' },
        on_unavailable: { action: 'hangup' },
      };
      const { id } = await newAgent(judge, { amd: { ...amd, tuning: { timeout_seconds: 9 } } });
      const { agent, answer } = await change(judge, id, { amd });
      judge.expectEqual(agent.amd.tuning ?? {}, {}, 'amd without tuning', answer);
    }),

    on('agents/widget-replaced', async (judge) => {
      const { id } = await newAgent(judge, { widget_config: { theme: 'dark', style: 'fab' } });
      const { agent, answer } = await change(judge, id, { widget_config: { theme: 'light' } });
      judge.expectEqual(shownOf(agent.widget_config ?? {}, { theme: 0, style: 0 }), { theme: 'light' }, 'widget_config', answer);
    }),

    on('agents/slug-stays', async (judge) => {
      const { id, slug } = await newAgent(judge);
      const { agent, answer } = await change(judge, id, { slug: 'another-slug' });
      judge.expectEqual(agent.slug, slug, 'the slug that it had', answer);
    }),

    on('agents/custom-needs-url', async (judge) => {
      await createRefused(judge, { llm: { provider: 'custom' } });
      await refused(judge, await newAgent(judge), { llm: { provider: 'custom' } });
      const agent = await newAgent(judge, { llm: custom });
      await change(judge, agent.id, { llm: { temperature: 0.1 } });
      await refused(judge, (await change(judge, agent.id, { llm: { temperature: 0.2 } })).agent, { llm: { base_url: null } });
    }),

    on('agents/url-is-for-custom', async (judge) => {
      await refused(judge, await newAgent(judge), { llm: { base_url: 'https://llm.example/v1' } });
    }),

    on('agents/secret-set', async (judge) => {
      const { id, webhook_secret_set: before } = await newAgent(judge);
      judge.expect(before !== true, 'no webhook_secret_set of an agent without a secret', before);
      const set = await change(judge, id, { webhook_secret: 'contract-suite-secret' });
      judge.expectEqual(set.agent.webhook_secret_set, true, 'webhook_secret_set', set.answer);
      judge.expect(!set.answer.body.includes('contract-suite-secret'), 'no secret', set.answer.body, set.answer);
      const kept = await change(judge, id, { prompt: 'Be brief.' });
      judge.expectEqual(kept.agent.webhook_secret_set, true, 'webhook_secret_set after another change', kept.answer);
      const cleared = await change(judge, id, { webhook_secret: '' });
      judge.expectEqual(cleared.agent.webhook_secret_set, false, 'webhook_secret_set after an empty secret', cleared.answer);
    }),

    on('agents/gone-when-deleted', async (judge) => {
      const { id } = await newAgent(judge);
      await judge.given('getAgent', { params: { agent_id: id } });
      await judge.given('deleteAgent', { params: { agent_id: id } });
      judge.expectError(await judge.send('getAgent', { params: { agent_id: id } }), 'agent_not_found');
      const { agents } = (await judge.given('listAgents', { query: { limit: '200' } })).json as { agents: Agent[] };
      judge.expect(!agents.some((each) => each.id === id), `a list without ${id}`, id);
    }),

    on('agent/llm-left-out', async (judge) => {
      const { llm } = await newAgent(judge);
      const { llm: named } = await newAgent(judge, { llm: { provider: null, model: null } });
      judge.expectEqual(llm, named, 'llm as where the platform was asked to choose');
    }),

    on('agent/llm-merged', async (judge) => {
      const before = await newAgent(judge, { llm: { ...custom, model: 'ringback-one', extra_body: { seed: 1 } } });
      const { agent, answer } = await change(judge, before.id, { llm: { model: 'ringback-two', extra_body: null, temperature: 0.75 } });
      const expected = { ...before.llm, model: 'ringback-two', extra_body: null, temperature: 0.75 };
      judge.expectEqual(agent.llm, expected, 'llm with the members that were sent', answer);
    }),

    on('agent/llm-pair', async (judge) => {
      const model = 'ringback-no-such-model';
      await createRefused(judge, { llm: { provider: 'openai', model } });
      await refused(judge, await newAgent(judge, { llm: { provider: 'openai' } }), { llm: { model } });
      const { id } = await newAgent(judge, { llm: custom });
      const { agent } = await change(judge, id, { llm: { model } });
      await refused(judge, agent, { llm: { provider: 'openai' } });
    }),
  ];
}
