import type { operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { Leg, TransferMode } from '../../call/events.ts';
import { type CallState, isFinal, type TransferState } from '../../call/state.ts';
import { second } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { callOf } from './calls.ts';
import { toTransferId } from './ids.ts';
import { reactions } from './numbers.ts';
import { toRouted, toTransfer } from './transfers-view.ts';

type Operation = 'blindTransferCall' | 'warmTransferCall' | 'completeWarmTransfer' | 'cancelWarmTransfer';

/** How long a destination rings when nobody said, seconds. */
const ringing = 30;

export const transfers: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  blindTransferCall: ({ params, body, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    const { to, ringingTimeout = ringing, ...request } = body;
    const transfer = open(world, call, now, 'blind', [{ ...request, to }], ringingTimeout, fail);
    return { status: 201, body: toTransfer(world, call, transfer) };
  },

  warmTransferCall: ({ params, body, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    const { to, destinations, ringingTimeout = ringing, ...request } = body;
    const targets = (destinations ?? [{ to: to as string }]).map((destination) => ({ ...request, ...destination }));
    const transfer = open(world, call, now, 'warm', targets, ringingTimeout, fail);
    return { status: 201, body: toRouted(world, call, call.at(now), transfer) };
  },

  completeWarmTransfer: ({ params, body, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    const { leg, step } = transferOf(call, call.at(now), params.transferId, fail);
    if (step !== 'screening') fail('TRANSFER_NOT_OPEN', { message: `the transfer is ${step}, not in screening` });
    // Member by member: what else a client sends, `__proto__` for one, is none of a note's business.
    const { recipientParticipantIdentity, summary } = body ?? {};
    world.intervene(call, { kind: 'complete', at: now, leg: leg.number, note: { recipientParticipantIdentity, summary } });
    return { status: 200, body: toTransfer(world, call, transferOf(call, call.at(now), params.transferId, fail)) };
  },

  cancelWarmTransfer: ({ params, body, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    const { leg, step } = transferOf(call, call.at(now), params.transferId, fail);
    if (leg.mode !== 'warm' || isFinal(step) || step === 'bridging')
      fail('TRANSFER_NOT_OPEN', { message: `the ${leg.mode} transfer is ${step}` });
    const { reason, tryNext = false, summary, voicemailDetected } = body ?? {};
    const cause = reason ?? (voicemailDetected ? 'voicemail_detected' : 'cancelled');
    world.intervene(call, { kind: 'cancel', at: now, leg: leg.number, tryNext, cause, note: { summary, voicemailDetected } });
    const state = call.at(now);
    return { status: 200, body: toRouted(world, call, state, transferOf(call, state, params.transferId, fail)) };
  },
};

function transferOf(call: Call, state: CallState, id: string, fail: Fail<'TRANSFER_NOT_FOUND'>): TransferState {
  return state.transfers.find(({ leg }) => toTransferId(call, leg) === id) ?? fail('TRANSFER_NOT_FOUND');
}

function open(
  world: World,
  call: Call,
  now: number,
  mode: TransferMode,
  targets: readonly { readonly to: string }[],
  ringingTimeout: number,
  fail: Fail<'CALL_NOT_LIVE' | 'TRANSFER_IN_PROGRESS'>,
): TransferState {
  const state = call.at(now);
  if (state.phase !== 'live') fail('CALL_NOT_LIVE');
  if (state.transfers.some(({ step }) => !isFinal(step))) fail('TRANSFER_IN_PROGRESS');
  const first = 1 + call.events.reduce((most, event) => (event.type === 'transfer' ? Math.max(most, event.leg.number) : most), -1);
  const legs = targets.map(({ to, ...request }, index): Leg => ({ number: first + index, routing: first, mode, to, request }));
  // Only a warm transfer says what happens to a caller whom nobody takes; taking a message is left to the agent.
  const { strategy } = (legs[0]?.request['fallback'] ?? {}) as { strategy?: string };
  const otherwise = strategy === 'end_call' ? 'end' : 'resume';
  world.intervene(call, { kind: 'transfer', at: now, legs, ringingTimeout: ringingTimeout * second, destinations: reactions, otherwise });
  return call.at(now).transfers.find(({ leg }) => leg.number === first) as TransferState;
}
