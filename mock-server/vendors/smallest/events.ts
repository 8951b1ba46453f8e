import type { components } from '../../../openapi/smallest/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallEvent, EventTable, Inquiry, Latency, Leg } from '../../call/events.ts';
import { second, toIso } from '../../call/time.ts';
import { toCallId, toEventId, toTelephonyId } from './ids.ts';
import { toOutcome } from './outcome.ts';
import { fileOf } from './recordings.ts';

type LiveEvent = components['schemas']['LiveEvent'];

/** What differs from one event to the next; the rest follows from the call and the place in it. */
type Told = Omit<LiveEvent, 'event_type' | 'event_id' | 'timestamp' | 'call_id'> & {
  readonly event_type: components['schemas']['LiveEventType'];
};

/** What the vendor tells of each thing that happens: nothing, one event, or several in this order. */
const told: EventTable<readonly Told[], Call> = {
  dialled: () => [],
  unanswered: () => [],
  answered: (_, call) => [{ event_type: 'call_start', telephony_id: toTelephonyId(call) }],
  machine: ({ answeredBy }) => [log(`Answered by: ${answeredBy}`, 'amd')],
  interim: ({ text }) => [{ event_type: 'user_interim_transcription', interim_transcription_text: text }],
  heard: ({ text }) => [{ event_type: 'user_transcription', user_transcription_text: text }],
  spoken: ({ turn, text, latency }) => [
    { event_type: 'tts_completed', tts_text: text, ...(latency && { tts_latency: latency.tts }) },
    ...(latency ? [toTurnLatency(turn, latency), toMetrics(latency)] : []),
  ],
  said: () => [],
  noted: ({ text }) => [log(text, 'system')],
  'tool-started': (event, call) => [{ event_type: 'tool_call_start', ...toToolCall(event, call) }],
  'tool-ended': (event, call) => [
    {
      event_type: 'tool_call_end',
      ...toToolCall(event, call),
      latency_ms: event.took,
      success: true,
      response: event.result,
    },
  ],
  'tool-failed': (event, call) => [
    {
      event_type: 'tool_call_error',
      ...toToolCall(event, call),
      latency_ms: event.took,
      success: false,
      error: event.error,
    },
  ],
  transfer: ({ leg, step, cause }) => [log(inWords(leg, step, cause), 'transfer')],
  stepped: ({ step, name, kind, from }) => [
    ...(from === undefined ? [] : [{ event_type: 'hopping' as const, from_node_id: from, to_node_id: step }]),
    { event_type: 'agent_node_state', node_id: step, node_name: name, node_type: kind, context: {} },
  ],
  'looked-up': ({ base, question, found, error, took }) => [
    {
      event_type: 'knowledgebase',
      knowledge_base_id: base,
      user_transcript: question,
      response: found,
      latency: took / second,
      error: error ?? null,
    },
  ],
  extracted: ({ variables, prompt, error, took }) => [
    { event_type: 'variable_extraction', variables, variable_extraction_prompt: prompt, latency: took / second, error: error ?? null },
  ],
  inquired: ({ when, inquiry }, call) => [toInquiry(when, inquiry, call)],
  'went-wrong': ({ code, text, details }) => [
    { event_type: 'agent_error', metadata: { code, message: text, details }, error: { code, message: text } },
  ],
  message: ({ text }) => [log(text, 'message')],
  'taken-over': ({ by }) => [log(`${by} takes over`, 'take-over')],
  ended: (event, call) => {
    const outcome = toOutcome(call, event);
    const cancelled: readonly Told[] = outcome.call_status === 'cancelled' ? [{ event_type: 'call_cancelled' }] : [];
    return [...cancelled, { event_type: 'call_end', metadata: { ...outcome } }];
  },
  // What follows the end of a call by a while comes when the stream is closed.
  recording: ({ step }, call) =>
    step === 'ready' ? [{ event_type: 'call_recording', recording_url: fileOf(call), status: 'available' }] : [],
  reported: () => [],
  analysed: () => [],
  processed: () => [],
};

/**
 * The events that the vendor tells when this one happens. They depend on nothing but the call, whoever listens since when.
 *
 * @param index the place of the event in the call.
 */
export function toLiveEvents(call: Call, event: CallEvent, index: number): LiveEvent[] {
  const tell = told[event.type] as (event: CallEvent, call: Call) => readonly Told[];
  return tell(event, call).map(({ event_type, ...rest }, part) => ({
    event_type,
    event_id: toEventId(call, index, part),
    timestamp: toIso(call.createdAt + event.at),
    call_id: toCallId(call),
    ...rest,
  }));
}

/** All that somebody who has listened from the first moment on has been told by `now`. */
export function toldSoFar(call: Call, now: number): LiveEvent[] {
  const { count, endedAt } = call.at(now);
  const told = call.events.slice(0, count).flatMap((event, index) => toLiveEvents(call, event, index));
  const closing = endedAt === undefined ? [] : [toLifecycle('sse_close', call.createdAt + endedAt)];
  return [toLifecycle('sse_init', call.createdAt), ...told, ...closing];
}

/** The first and the last event of a stream: about the connection, so they have no place in the call. @param at epoch milliseconds. */
export const toLifecycle = (event_type: 'sse_init' | 'sse_close', at: number): LiveEvent => ({
  event_type,
  event_time: toIso(at),
});

const log = (message: string, tag: string): Told => ({
  event_type: 'agent_log',
  metadata: { severity: 'info', message, tags: [tag] },
});

const inWords = ({ mode, to }: Leg, step: string, cause: string | undefined): string =>
  `${mode} transfer to ${to}: ${step}${cause === undefined ? '' : ` (${cause})`}`;

// As captured from the vendor: this one number is in seconds, though its parts are in milliseconds.
const toTurnLatency = (turn: number, { total, stt, llm, tts }: Latency): Told => ({
  event_type: 'turn_latency',
  turn_latency: total / second,
  stt_api_ms: stt,
  llm_api_ms: llm,
  tts_api_ms: tts,
  total_turn_ms: total,
  turn_index: turn,
  interrupted: false,
});

const toMetrics = (latency: Latency): Told => ({
  event_type: 'metrics',
  metrics: (['stt', 'llm', 'tts'] as const).map((stage) => ({
    processor: stage,
    model: `scripted-${stage}`,
    value: latency[stage] / second,
  })),
});

/** The vendor names no URL, and what comes next only where the agent is led by a graph: its first step. */
function toInquiry(when: 'before' | 'after', { method, headers, body, patience, response, variables, error }: Inquiry, call: Call): Told {
  const first = when === 'before' ? call.events.find((event) => event.type === 'stepped') : undefined;
  return {
    event_type: when === 'before' ? 'pre_call_api' : 'post_call_api',
    method,
    headers,
    body,
    timeout: patience / second,
    response,
    extracted_variables: variables,
    ...(first && { next_node_id: first.step }),
    success: error === undefined,
    error: error ?? null,
  };
}

type Started = Extract<CallEvent, { type: 'tool-started' }>;

/** Only the start of a tool's run says which tool it is; the vendor repeats that at the end. */
function toToolCall(
  { tool }: { readonly tool: number },
  call: Call,
): Pick<LiveEvent, 'turn_id' | 'tool_call_id' | 'function_name' | 'context'> {
  const { turn, name, args } = call.events.find((event) => event.type === 'tool-started' && event.tool === tool) as Started;
  return { turn_id: `turn_${turn}`, tool_call_id: `tool_${tool}`, function_name: name, context: { arguments: args } };
}
