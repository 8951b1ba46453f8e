import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Agent } from '../../accounts.ts';
import { toIso } from '../../call/time.ts';
import type { World } from '../../world.ts';
import { toObjectId, toOrganizationId, toWorkflowId } from './ids.ts';

type Schemas = components['schemas'];
type View = Schemas['Agent'];
type Wish = Schemas['AgentChange'];

/** What only Atoms knows of an agent. Name, first message and language are everybody's, and its numbers know whom they belong to. */
export interface AtomsSettings extends Omit<Wish, 'name' | 'firstMessage' | 'telephonyProductId'> {
  /** UUID of the user who made it. */
  readonly createdBy?: string;
  /** Milliseconds since the epoch; while it is archived. */
  readonly archivedAt?: number | undefined;
  readonly tools?: readonly Schemas['Tool'][];
  readonly graph?: Schemas['Graph'];
}

export const settingsOf = ({ settings }: Agent): AtomsSettings => (settings['smallest'] ?? {}) as AtomsSettings;
export const isArchived = (agent: Agent): boolean => settingsOf(agent).archivedAt !== undefined;
export const typeOf = (agent: Agent): Schemas['WorkflowType'] => settingsOf(agent).workflowType ?? 'single_prompt';

/** What an agent has of which nobody said anything, as the vendor documents it. */
const usual = {
  description: '',
  backgroundSound: '',
  language: {
    switching: {
      isEnabled: false,
      minWordsForDetection: 2,
      strongSignalThreshold: 0.7,
      weakSignalThreshold: 0.3,
      minConsecutiveForWeakThresholdSwitch: 2,
    },
  },
  synthesizer: {
    voiceConfig: { model: 'waves_lightning_v3_1', voiceId: 'nyah', gender: 'female' },
    speed: 1.2,
    consistency: 0.5,
    similarity: 0,
    enhancement: 1,
    sampleRate: 16000,
  },
  slmModel: 'electron',
  defaultVariables: {},
  globalPrompt: '',
  allowInterruptions: true,
  waitForUserToSpeakFirst: false,
  muteUserUntilFirstBotResponse: false,
  allowInboundCall: true,
  visibleToEveryone: false,
  enableStyleGuide: true,
  callDispositionConfig: '',
  voiceMailDetectionConfig: {
    enabled: false,
    endText: 'Terminating call, you can call us back anytime. Thank you for calling.',
  },
  denoisingConfig: { isEnabled: false },
  redactionConfig: { isEnabled: true },
  sessionTimeoutConfig: { timeoutTimeInSecs: 1800 },
  timezone: { label: '(GMT+0:00) UTC', offset: 0 },
} as const satisfies AtomsSettings;

/** An agent in full. @param now milliseconds since the epoch. */
export function toAgent(world: World, agent: Agent, now: number): View {
  const { createdBy, archivedAt, tools: _, graph: __, ...own } = settingsOf(agent);
  const tenant = world.accounts.tenant(agent.tenant);
  const shown = overlay(usual, own) as typeof usual & Wish;
  return {
    _id: toObjectId(agent.id),
    name: agent.name,
    organization: toOrganizationId(tenant.id),
    workflowId: toWorkflowId(agent.id),
    createdBy: toObjectId(createdBy ?? tenant.users.find(({ role }) => role === 'owner')?.id ?? tenant.id),
    ...shown,
    workflowType: typeOf(agent),
    language: { ...shown.language, default: agent.language, supported: [...(own.language?.supported ?? [agent.language])] },
    firstMessage: agent.firstMessage,
    totalCalls: world.calls.count({ tenant: agent.tenant, agent: agent.id }, now),
    archived: archivedAt !== undefined,
    ...(archivedAt !== undefined && { archivedAt: toIso(archivedAt) }),
    phoneNumber: world.numbers
      .of(agent.tenant)
      .filter((number) => number.agent === agent.id)
      .map(({ e164 }) => e164),
    createdAt: toIso(agent.createdAt),
    updatedAt: toIso(agent.updatedAt),
  };
}

/** What holds the author's own names is replaced as a whole. */
const opaque = ['defaultVariables', 'preCallAPI'];

/** Lays a change over what there is: blocks member by member, all else in place of what was there. */
export function overlay(before: object, change: object): object {
  const merged: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    merged[name] = isBlock(value) && isBlock(merged[name]) && !opaque.includes(name) ? overlay(merged[name], value) : value;
  }
  return merged;
}

const isBlock = (value: unknown): value is object => value !== null && typeof value === 'object' && !Array.isArray(value);
