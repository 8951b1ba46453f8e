import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallEvent, EventTable } from '../../call/events.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import { toHex } from '../../ids.ts';
import type { World } from '../../world.ts';
import { toOrganizationId, toTransferId } from './ids.ts';

/** What differs from one event to the next. */
interface Row {
  readonly provider: 'livekit' | 'telnyx' | 'speko';
  readonly event_type: string;
  readonly status?: string;
  readonly failure_cause?: string;
  readonly sip?: readonly [code: number, text: string];
  readonly payload?: Record<string, unknown>;
}

const sip = { 'no-answer': [480, 'Temporarily Unavailable'], busy: [486, 'Busy Here'], rejects: [603, 'Decline'] } as const;

/** The vendor's list is about the line, not the conversation: turns are in the transcript, and have no rows here. */
const rows: EventTable<readonly Row[], Call> = {
  dialled: (_, call) => [
    {
      provider: 'speko',
      event_type: 'sip.dial_started',
      status: 'started',
      payload: { direction: call.cast.direction, to: call.cast.to },
    },
  ],
  unanswered: ({ cause }) => [
    { provider: 'speko', event_type: 'sip.dial_failed', status: 'failed', failure_cause: cause.replaceAll('-', '_'), sip: sip[cause] },
  ],
  answered: () => [
    { provider: 'telnyx', event_type: 'call.answered', status: 'answered', sip: [200, 'OK'] },
    { provider: 'livekit', event_type: 'room_started', status: 'started' },
    { provider: 'speko', event_type: 'worker.room_connected', status: 'ok' },
  ],
  machine: ({ answeredBy }) => [{ provider: 'speko', event_type: 'amd.result', status: answeredBy, payload: { category: answeredBy } }],
  interim: () => [],
  heard: () => [],
  spoken: (event, call) =>
    event === firstSound(call) ? [{ provider: 'speko', event_type: 'worker.first_agent_audio', status: 'ok' }] : [],
  said: () => [],
  noted: () => [],
  'tool-started': ({ name, args }) => [
    { provider: 'speko', event_type: 'agent.tool.started', status: 'started', payload: { tool: name, args } },
  ],
  'tool-ended': ({ result, took }) => [
    { provider: 'speko', event_type: 'agent.tool.completed', status: 'ok', payload: { result, duration_ms: took } },
  ],
  'tool-failed': ({ error, took }) => [
    { provider: 'speko', event_type: 'agent.tool.failed', status: 'failed', failure_cause: error, payload: { duration_ms: took } },
  ],
  transfer: ({ leg, step, cause }, call) => [
    {
      provider: 'speko',
      event_type: `call.transfer.${step}`,
      status: step,
      ...(cause !== undefined && { failure_cause: cause }),
      payload: { transfer_id: toTransferId(call, leg), kind: leg.mode, transfer_to: leg.to },
    },
  ],
  message: ({ text, respond }) => [
    { provider: 'speko', event_type: 'call.message_sent', status: 'sent', payload: { text, mode: respond ? 'respond' : 'context' } },
  ],
  stepped: () => [],
  'looked-up': () => [],
  extracted: () => [],
  inquired: () => [],
  'went-wrong': () => [],
  'taken-over': () => [],
  ended: ({ by, reason }, call) => [
    ...(by === 'agent' ? [{ provider: 'speko' as const, event_type: 'call.end_tool.completed', status: 'ok', payload: { reason } }] : []),
    { provider: 'telnyx', event_type: 'call.hangup', status: 'ended', payload: { by, reason } },
    ...(call.events.some((event) => event.type === 'answered')
      ? [{ provider: 'livekit' as const, event_type: 'room_finished', status: 'finished' }]
      : []),
  ],
  recording: ({ step }) =>
    step === 'uploading'
      ? []
      : [
          {
            provider: 'livekit',
            event_type: 'egress_ended',
            status: step === 'ready' ? 'complete' : 'recording_failed',
            ...(step === 'failed' && { failure_cause: 'Source closed' }),
          },
        ],
  reported: () => [],
  analysed: () => [],
  processed: () => [],
};

const firstSound = (call: Call): CallEvent | undefined => call.events.find((event) => event.type === 'spoken');

/** What has happened in a call, oldest first. */
export function toCallEvents(world: World, call: Call, state: CallState): components['schemas']['CallEvents'] {
  const organization = toOrganizationId(world.accounts.tenant(call.tenant).id);
  const happened = call.events.slice(0, state.count).flatMap((event) => {
    const make = rows[event.type] as (event: CallEvent, call: Call) => readonly Row[];
    return make(event, call).map((row) => ({ row, at: toIso(call.createdAt + event.at) }));
  });
  return {
    events: happened.map(({ row, at }, index) => ({
      id: `ev_${toHex(`${call.id}/event/${index}`, 24)}`,
      session_id: call.id,
      organization_id: organization,
      provider: row.provider,
      event_type: row.event_type,
      status: row.status ?? null,
      failure_cause: row.failure_cause ?? null,
      sip_status_code: row.sip?.[0] ?? null,
      sip_status: row.sip?.[1] ?? null,
      occurred_at: at,
      payload: row.payload ?? {},
      created_at: at,
    })),
  };
}
