import type { components } from '../../../openapi/speko/types.gen.ts';
import { routingOf } from '../../call/amend.ts';
import type { Call } from '../../call/call.ts';
import type { CallEvent, Leg } from '../../call/events.ts';
import { type CallState, isFinal, type TransferState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import type { World } from '../../world.ts';
import { toCallerIdentity, toOrganizationId, toRoomName, toTransferId } from './ids.ts';

type Transfer = components['schemas']['CallTransfer'];
type Routed = components['schemas']['CallTransferResponse'];

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Screening begins when somebody picks up; what was to come of it is gone from the events once the attempt has been given up. */
const isScreening = (event: CallEvent, leg: Leg): boolean =>
  event.type === 'transfer' && event.leg.number === leg.number && event.step === 'screening';

/** One attempt to reach one destination. */
export function toTransfer(world: World, call: Call, transfer: TransferState): Transfer {
  const { leg, notes } = transfer;
  const at = (offset: number) => toIso(call.createdAt + offset);
  const warm = leg.mode === 'warm';
  const met = warm && transfer.step !== 'requested' && call.events.some((event) => isScreening(event, leg));
  return {
    id: toTransferId(call, leg),
    session_id: call.id,
    organization_id: toOrganizationId(world.accounts.tenant(call.tenant).id),
    kind: leg.mode,
    status: transfer.step,
    transfer_to: leg.to,
    from_room_name: toRoomName(call),
    consultation_room_name: warm ? `${toRoomName(call)}_consult_${leg.number}` : null,
    caller_participant_identity: text(leg.request['participantIdentity']) ?? toCallerIdentity(call),
    recipient_participant_identity: text(notes['recipientParticipantIdentity']) ?? (met ? `recipient-${leg.number}-${call.id}` : null),
    outbound_trunk_id: text(leg.request['outboundTrunkId']),
    screening_prompt: text(leg.request['screeningPrompt']),
    summary: text(notes['summary']) ?? text(leg.request['summary']),
    failure_cause: transfer.cause ?? null,
    metadata: (leg.request['metadata'] ?? {}) as Record<string, unknown>,
    created_at: at(transfer.requestedAt),
    updated_at: at(transfer.changedAt),
    completed_at: transfer.endedAt === undefined ? null : at(transfer.endedAt),
  };
}

/** One attempt together with what was tried before it and what comes next. */
export function toRouted(world: World, call: Call, state: CallState, transfer: TransferState): Routed {
  const attempts = state.transfers.filter((other) => other.leg.routing === transfer.leg.routing);
  const next = attempts.find((other) => other.leg.number > transfer.leg.number);
  return {
    ...toTransfer(world, call, transfer),
    routing_attempts: attempts.map((attempt) => toTransfer(world, call, attempt)),
    next_transfer: next ? toTransfer(world, call, next) : null,
    fallback: !next && isFinal(transfer.step) && transfer.step !== 'completed' ? toFallback(call, transfer) : null,
  };
}

/** What happens to a caller whom nobody took. */
function toFallback(call: Call, transfer: TransferState): Record<string, unknown> {
  const asked = (routingOf(call, transfer.leg.routing)?.legs[0]?.request['fallback'] ?? {}) as Record<string, unknown>;
  return {
    action: asked['strategy'] ?? 'return_to_assistant',
    message: text(asked['message']) ?? '',
    take_message_prompt: text(asked['takeMessagePrompt']),
    hold_audio_url: text(asked['holdAudioUrl']),
    voicemail_detected: transfer.notes['voicemailDetected'] === true || transfer.cause === 'voicemail_detected',
  };
}
