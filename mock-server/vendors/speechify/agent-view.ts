import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import { toAgentId } from './ids.ts';

type View = components['schemas']['Agent'];
type Told = 'id' | 'name' | 'slug' | 'prompt' | 'first_message' | 'language' | 'created_at' | 'updated_at';
type Extra = 'additional_languages' | 'max_call_duration_seconds';
type Settings = Required<Omit<View, Told | Extra>>;

/** What is kept of an agent in this vendor's words: what was set, and the secret that is never shown. */
export type OwnSettings = Readonly<Record<string, unknown>>;

const none: OwnSettings = {};

export const settingsOf = ({ settings }: Agent): OwnSettings => (settings['speechify'] ?? none) as OwnSettings;

/** How an agent is set up of which nothing else is said. Null is the platform's own choice, which the vendor does not tell. */
export const defaults: Settings = {
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
    ...toSettings(settingsOf(agent)),
    created_at: toIso(agent.createdAt),
    updated_at: toIso(agent.updatedAt),
  };
}

const extras: readonly Extra[] = ['additional_languages', 'max_call_duration_seconds'];

type Shown = Settings & Pick<View, Extra>;

const shownSettings = new WeakMap<OwnSettings, Shown>();

/** Settings never change in place, so what was made of them holds. */
function toSettings(own: OwnSettings): Shown {
  const shown = shownSettings.get(own) ?? withDefaults(own);
  shownSettings.set(own, shown);
  return shown;
}

/** The defaults with what is set: a block is set member by member, all else as a whole. What came later is shown only once it was set. */
function withDefaults(own: OwnSettings): Shown {
  const shown: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(own)) {
    const usual = shown[name];
    if (value === undefined || !(name in defaults)) continue;
    shown[name] = isBlock(usual) && isBlock(value) ? { ...usual, ...value } : value;
  }
  for (const name of extras) if (own[name] !== undefined) shown[name] = own[name];
  // The fixtures have secrets of which nothing is known but that they are there.
  const secret = own['webhook_secret'] === undefined ? {} : { webhook_secret_set: own['webhook_secret'] !== '' };
  return { ...shown, ...secret } as unknown as Shown;
}

const isBlock = (value: unknown): value is object => value !== null && typeof value === 'object' && !Array.isArray(value);
