import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { World } from '../../world.ts';
import { toAgentId, toOrganizationId } from './ids.ts';

type View = components['schemas']['Agent'];

/** What only Speko knows of an agent; each member may be unset, which shows as null. */
type Options = Pick<View, 'firstMessage' | 'voice' | 'llmOptions' | 'sttOptions' | 'ttsOptions' | 'timezone'>;
export const optionNames = ['voice', 'llmOptions', 'sttOptions', 'ttsOptions', 'timezone'] as const;

/** What is kept of an agent in this vendor's words. */
export interface SpekoSettings extends Partial<Omit<Options, 'firstMessage'>> {
  readonly optimizeFor?: NonNullable<View['intent']['optimizeFor']>;
}

export const settingsOf = ({ settings }: Agent): SpekoSettings => (settings['speko'] ?? {}) as SpekoSettings;

/** An agent in full. */
export function toAgent(world: World, agent: Agent): View {
  const { optimizeFor = 'quality', ...options } = settingsOf(agent);
  return {
    id: toAgentId(agent.id),
    organizationId: toOrganizationId(world.accounts.tenant(agent.tenant).id),
    name: agent.name,
    systemPrompt: agent.prompt,
    intent: { language: agent.language, optimizeFor },
    firstMessage: agent.firstMessage === '' ? null : agent.firstMessage,
    ...(Object.fromEntries(optionNames.map((name) => [name, options[name] ?? null])) as Omit<Options, 'firstMessage'>),
    createdAt: toIso(agent.createdAt),
    updatedAt: toIso(agent.updatedAt),
  };
}
