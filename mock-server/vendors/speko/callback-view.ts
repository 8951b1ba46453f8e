import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import { timeOfUuid, toUuid } from '../../ids.ts';
import type { World } from '../../world.ts';
import { toAgentId, toCallId, toOrganizationId } from './ids.ts';

type Shown = components['schemas']['ScheduledCallback'];

/** What somebody did to a callback; nothing else changes one. */
export type Fate =
  | { readonly status: 'cancelled'; readonly at: number; readonly reason: string | undefined }
  | { readonly status: 'dispatched'; readonly at: number; readonly call: Call };

/** By the call that it was agreed on in. */
const fates = new WeakMap<Call, Fate>();
export const fateOf = (call: Call): Fate | undefined => fates.get(call);
/** Part of an act. */
export const decide = (call: Call, fate: Fate): void => void fates.set(call, fate);

export const toCallbackId = (call: Call): string => toUuid(timeOfUuid(call.id), 0, `${call.id}/callback`);

/** Who is to be called, and from where. */
export function endsOf({ cast: { direction, from, to } }: Call): { readonly to: string; readonly from: string } {
  return direction === 'inbound' ? { to: from, from: to } : { to, from };
}

/** The call that was agreed on in a call; null while none is known of. */
export function toCallback(world: World, call: Call, state: CallState): Shown | null {
  const { callback, summary } = call.script.analysis;
  if (!callback || state.report !== 'complete') return null;
  const fate = fateOf(call);
  const { to, from } = endsOf(call);
  const foundAt = call.createdAt + (state.analysedAt as number);
  const moment = (status: Fate['status']) => (fate?.status === status ? toIso(fate.at) : null);
  return {
    id: toCallbackId(call),
    organization_id: toOrganizationId(world.accounts.tenant(call.tenant).id),
    to_number: to,
    scheduled_at: toIso(call.createdAt + (state.endedAt as number) + callback.in),
    status: fate?.status ?? 'scheduled',
    pipeline_config: { agentId: toAgentId(call.cast.agent) },
    metadata: call.cast.metadata,
    created_at: toIso(foundAt),
    updated_at: toIso(fate?.at ?? foundAt),
    source_session_id: toCallId(call),
    created_session_id: fate?.status === 'dispatched' ? toCallId(fate.call) : null,
    agent_id: toAgentId(call.cast.agent),
    phone_number_id: world.numbers.of(call.tenant).find(({ e164 }) => e164 === from)?.id ?? null,
    from_number: from,
    reason: callback.reason ?? null,
    instructions: null,
    summary,
    failure_cause: fate?.status === 'cancelled' ? (fate.reason ?? null) : null,
    attempted_at: moment('dispatched'),
    dispatched_at: moment('dispatched'),
    cancelled_at: moment('cancelled'),
  };
}
