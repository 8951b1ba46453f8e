import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import { toAgent } from './agent-view.ts';

type Snapshot = components['schemas']['AgentSnapshot'];

const made = new WeakMap<Agent, Snapshot>();

/** An agent in the flat spelling of old. An agent never changes in place, so what was made of it holds. */
export function toSnapshot(agent: Agent | undefined): Snapshot {
  if (!agent) return {};
  const known = made.get(agent) ?? flatten(agent);
  made.set(agent, known);
  return known;
}

function flatten(agent: Agent): Snapshot {
  const { name, prompt, first_message, language, llm, tts, stt, turn_handling, memory, navigator, background_noise, ...rest } =
    toAgent(agent);
  const members: { readonly [Name in keyof Snapshot]: Snapshot[Name] | undefined } = {
    schema_version: 1,
    name,
    prompt,
    first_message,
    language,
    llm_provider: llm.provider,
    llm_model: llm.model,
    llm_base_url: llm.base_url,
    llm_extra_body: llm.extra_body,
    voice_id: tts.voice_id,
    temperature: llm.temperature,
    memory_enabled: memory.enabled,
    memory_retention_days: memory.retention_days,
    tts_playback_rate: tts.speed,
    response_delay_seconds: turn_handling.response_delay_seconds,
    stt_override: stt.override,
    amd: rest.amd,
    save_audio_recording: rest.save_audio_recording,
    navigator_mode: navigator.enabled,
    ivr_memory_enabled: navigator.ivr_cache_enabled,
    inactivity_timeout_seconds: turn_handling.inactivity_timeout_seconds,
    background_noise_preset: background_noise.preset,
    background_noise_volume: background_noise.volume,
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
