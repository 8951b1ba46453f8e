import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import { toAgentId } from './ids.ts';

type View = components['schemas']['Agent'];
type Told = 'id' | 'name' | 'slug' | 'prompt' | 'first_message' | 'language' | 'created_at' | 'updated_at';
type Settings = Required<Omit<View, Told>>;

/** How an agent is set up of which nothing else is said. Null is the platform's own choice, which the vendor does not tell. */
const defaults: Settings = {
  llm: { provider: null, model: null, base_url: null, credential_id: null, extra_body: null, temperature: 0.5 },
  tts: { voice_id: 'sabrina', speed: null },
  stt: { override: null },
  turn_handling: { response_delay_seconds: null, inactivity_timeout_seconds: null },
  memory: { enabled: false, retention_days: 90 },
  navigator: { enabled: false, ivr_cache_enabled: true },
  background_noise: { preset: null, volume: null },
  is_public: false,
  allowed_origins: [],
  amd: {
    enabled: false,
    on_voicemail: { action: 'hangup' },
    on_ivr: { action: 'proceed' },
    on_unavailable: { action: 'hangup' },
  },
  save_audio_recording: false,
  widget_config: {},
  hostname_allowlist: null,
  webhook_url: '',
  webhook_secret_set: false,
};

/** An agent in full. */
export function toAgent(agent: Agent): View {
  return {
    id: toAgentId(agent.id),
    name: agent.name,
    slug: agent.slug,
    prompt: agent.prompt,
    first_message: agent.firstMessage,
    language: agent.language,
    ...toSettings(agent.settings['speechify']),
    created_at: toIso(agent.createdAt),
    updated_at: toIso(agent.updatedAt),
  };
}

/** The defaults with what is set: a block is set member by member, all else as a whole. */
function toSettings(set: unknown): Settings {
  const own = (set ?? {}) as Readonly<Record<string, unknown>>;
  const merged = Object.entries(defaults).map(([name, usual]) => {
    const value = own[name];
    return [name, isBlock(usual) && isBlock(value) ? { ...usual, ...value } : value === undefined ? usual : value];
  });
  return Object.fromEntries(merged) as Settings;
}

const isBlock = (value: unknown): value is object => value !== null && typeof value === 'object' && !Array.isArray(value);
