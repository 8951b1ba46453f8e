import type { Misfit } from '../../../openapi/rules.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import { defaults, type OwnSettings } from './agent-view.ts';
import { isVoice } from './voices.ts';

type Wish = components['schemas']['AgentChange'];
type Members = Readonly<Record<string, unknown>>;

const blocks = ['llm', 'tts', 'stt', 'turn_handling', 'memory', 'navigator', 'background_noise'] as const;
const wholes = [
  'additional_languages',
  'widget_config',
  'is_public',
  'allowed_origins',
  'hostname_allowlist',
  'webhook_url',
  'webhook_secret',
  'amd',
  'save_audio_recording',
  'max_call_duration_seconds',
] as const;
/** What of llm is for a provider of one's own, and goes with it. */
const ofCustom = ['base_url', 'credential_id', 'extra_body'] as const;

/** Seconds. What a plan allows is not published. */
const longestCall = 7200;
/** How the models of a provider are called. Which there are is not published; a provider of one's own may call them anything. */
const families: Readonly<Record<string, RegExp>> = { openai: /^(?:gpt-|chatgpt-|o\d)/, speechify: /^(?:simba|speechify)-/ };

/** What of a request belongs to the agent whoever looks at it. */
export function toShared({ name, prompt, first_message: firstMessage, language }: Wish): Partial<Agent> {
  return {
    ...(name !== undefined && { name }),
    ...(prompt !== undefined && { prompt }),
    ...(firstMessage !== undefined && { firstMessage }),
    ...(language !== undefined && { language }),
  };
}

/** What is kept of an agent after a change: only what was set, so that all else is as the platform has it. */
export function toOwn(before: OwnSettings, wish: Wish): OwnSettings {
  if (![...wholes, ...blocks].some((name) => wish[name] !== undefined)) return before;
  const own: Record<string, unknown> = { ...before };
  for (const name of wholes) if (wish[name] !== undefined) own[name] = wish[name];
  for (const name of blocks) if (wish[name]) own[name] = merge(defaults[name], (before[name] ?? {}) as Members, wish[name]);
  if (wish.hostname_allowlist?.length === 0) own['hostname_allowlist'] = null;
  const { llm } = own as { llm?: Members };
  if (llm && llm['provider'] !== 'custom') own['llm'] = without(llm, ofCustom);
  return own;
}

/** Null takes a member back to its default, a value sets it, what is left out stays; what the block does not have is passed over. */
function merge(usual: object, before: Members, sent: Members): Members {
  const names = Object.keys(usual).filter((name) => sent[name] !== undefined);
  const cleared = names.filter((name) => sent[name] === null || (name === 'credential_id' && sent[name] === ''));
  return without({ ...before, ...Object.fromEntries(names.map((name) => [name, sent[name]])) }, cleared);
}

const without = (members: Members, names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));

/** What is wrong with a change that only what the agent would be then can tell. @param after what would be kept. */
export function misfitsOf(wish: Wish, after: OwnSettings): Misfit[] {
  return [...ofLlm(wish.llm ?? {}, (after['llm'] ?? {}) as Members), ...ofVoices(wish), ...ofCalls(wish)];
}

function ofLlm(sent: Members, { provider, model, base_url: url }: { provider?: string; model?: string; base_url?: string }): Misfit[] {
  const own = provider === 'custom';
  const takes = provider === undefined ? Object.values(families) : [families[provider]];
  const knows = own || model === undefined || takes.some((family) => family?.test(model));
  const strays = own ? [] : ofCustom.filter((name) => sent[name] !== undefined && sent[name] !== null && sent[name] !== '');
  return [
    ...(knows ? [] : [{ path: 'llm.model', message: `${provider ?? 'The platform'} has no model "${model}"` }]),
    ...(own && url === undefined ? [{ path: 'llm.base_url', message: 'Required with the provider custom' }] : []),
    ...strays.map((name) => ({ path: `llm.${name}`, message: 'Only for the provider custom' })),
  ];
}

function ofVoices({ tts, additional_languages: more = [] }: Wish): Misfit[] {
  const named = [['tts.voice_id', tts?.voice_id], ...more.map((each, index) => [`additional_languages[${index}].voice_id`, each.voice_id])];
  return named.flatMap(([path, id]) =>
    typeof id === 'string' && !isVoice(id) ? [{ path: path as string, message: `There is no voice "${id}"` }] : [],
  );
}

function ofCalls({ amd, max_call_duration_seconds: longest }: Wish): Misfit[] {
  const { timeout_seconds: timeout, no_speech_threshold_seconds: silence } = amd?.tuning ?? {};
  return [
    ...(timeout !== undefined && silence !== undefined && timeout < silence
      ? [{ path: 'amd.tuning.timeout_seconds', message: 'At least no_speech_threshold_seconds' }]
      : []),
    ...((longest ?? 0) > longestCall ? [{ path: 'max_call_duration_seconds', message: `At most ${longestCall}, as the plan allows` }] : []),
  ];
}
