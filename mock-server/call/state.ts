import type { AnsweredBy, CallEvent, EndedBy, EventTable, Latency, Leg, Speaker, TransferStep } from './events.ts';

/** Where a call is in its life. `dialling` until somebody picks up, `over` from the end on. */
export type Phase = 'dialling' | 'live' | 'over';

/** One turn of the conversation. Times are milliseconds since the call was created. */
export interface Turn {
  /** Position in the transcript, from 0. */
  readonly index: number;
  readonly speaker: Speaker;
  /** What has been said so far. */
  text: string;
  readonly startedAt: number;
  /** Undefined while the turn is open. */
  endedAt: number | undefined;
  readonly latency: Latency | undefined;
  interrupted: boolean;
}

export interface ToolRun {
  readonly number: number;
  readonly turn: number;
  readonly name: string;
  readonly args: unknown;
  readonly startedAt: number;
  endedAt?: number;
  result?: unknown;
  error?: string;
}

/** Text that somebody sent to the agent while the call went on. */
export interface Message {
  readonly number: number;
  readonly text: string;
  /** Whether the agent is to say something to it. */
  readonly respond: boolean;
  readonly at: number;
}

/** One leg of a transfer as far as it has come. */
export interface TransferState {
  readonly leg: Leg;
  readonly requestedAt: number;
  step: TransferStep;
  changedAt: number;
  /** When it completed, failed or was cancelled. */
  endedAt: number | undefined;
  cause: string | undefined;
  /** What those who completed or cancelled it said. */
  readonly notes: Record<string, unknown>;
}

/** What is known of a call at a moment: the sum of its events so far. */
export interface CallState {
  phase: Phase;
  /** When something last happened, milliseconds since the call was created. */
  changedAt: number;
  answeredAt: number | undefined;
  answeredBy: AnsweredBy | undefined;
  endedAt: number | undefined;
  end: { readonly by: EndedBy; readonly reason: string } | undefined;
  readonly turns: Turn[];
  readonly tools: ToolRun[];
  readonly transfers: TransferState[];
  readonly messages: Message[];
  takenOver: { readonly by: string; readonly at: number } | undefined;
  recording: 'pending' | 'uploading' | 'ready' | 'failed';
  report: 'absent' | 'heuristic' | 'complete';
  reportedAt: number | undefined;
  analysedAt: number | undefined;
  processedAt: number | undefined;
  /** How many events have happened. */
  count: number;
}

/** A transfer step after which nothing more happens to that leg. */
export const isFinal = (step: TransferStep): boolean => step === 'completed' || step === 'failed' || step === 'cancelled';

export const blank = (): CallState => ({
  phase: 'dialling',
  changedAt: 0,
  answeredAt: undefined,
  answeredBy: undefined,
  endedAt: undefined,
  end: undefined,
  turns: [],
  tools: [],
  transfers: [],
  messages: [],
  takenOver: undefined,
  recording: 'pending',
  report: 'absent',
  reportedAt: undefined,
  analysedAt: undefined,
  processedAt: undefined,
  count: 0,
});

/** Adds up all events until `until` (milliseconds since the call was created, inclusive). */
export function fold(events: readonly CallEvent[], until: number): CallState {
  return carryOn(blank(), events, until);
}

/** Takes a state further along the events that it has not seen yet. Changes `state` and returns it. */
export function carryOn(state: CallState, events: readonly CallEvent[], until: number): CallState {
  for (let event = events[state.count]; event && event.at <= until; event = events[state.count]) {
    state.count++;
    state.changedAt = event.at;
    (reducers[event.type] as (event: CallEvent, state: CallState) => void)(event, state);
  }
  return state;
}

const reducers: EventTable<void, CallState> = {
  dialled: () => {},
  unanswered: () => {},
  answered: (event, state) => {
    state.phase = 'live';
    state.answeredAt = event.at;
  },
  machine: (event, state) => {
    state.answeredBy = event.answeredBy;
  },
  interim: () => {},
  heard: (event, state) => {
    addTurn(state, 'caller', event.text, event.startedAt, event.at);
  },
  spoken: (event, state) => {
    const open = state.turns.at(-1);
    if (open?.speaker === 'agent' && open.endedAt === undefined) open.text += ` ${event.text}`;
    else addTurn(state, 'agent', event.text, event.startedAt, undefined, event.latency);
  },
  said: (event, state) => {
    const open = state.turns.at(-1);
    if (open?.speaker !== 'agent') return;
    open.endedAt = event.at;
    open.interrupted = event.interrupted;
  },
  noted: (event, state) => {
    addTurn(state, 'system', event.text, event.at, event.at);
  },
  'tool-started': (event, state) => {
    state.tools.push({ number: event.tool, turn: event.turn, name: event.name, args: event.args, startedAt: event.at });
  },
  'tool-ended': (event, state) => {
    Object.assign(state.tools[event.tool] ?? {}, { endedAt: event.at, result: event.result });
  },
  'tool-failed': (event, state) => {
    Object.assign(state.tools[event.tool] ?? {}, { endedAt: event.at, error: event.error });
  },
  transfer: (event, state) => {
    let transfer = state.transfers.find((known) => known.leg.number === event.leg.number);
    if (!transfer) {
      transfer = {
        leg: event.leg,
        requestedAt: event.at,
        step: event.step,
        changedAt: event.at,
        endedAt: undefined,
        cause: undefined,
        notes: {},
      };
      state.transfers.push(transfer);
    }
    transfer.step = event.step;
    transfer.changedAt = event.at;
    if (isFinal(event.step)) transfer.endedAt = event.at;
    if (event.cause !== undefined) transfer.cause = event.cause;
    Object.assign(transfer.notes, event.note);
  },
  stepped: () => {},
  'looked-up': () => {},
  extracted: () => {},
  inquired: () => {},
  'went-wrong': () => {},
  message: ({ number, text, respond, at }, state) => {
    state.messages.push({ number, text, respond, at });
  },
  'taken-over': ({ by, at }, state) => {
    state.takenOver = { by, at };
  },
  ended: (event, state) => {
    state.phase = 'over';
    state.endedAt = event.at;
    state.end = { by: event.by, reason: event.reason };
    const open = state.turns.at(-1);
    if (open && open.endedAt === undefined) {
      open.endedAt = event.at;
      open.interrupted = true;
    }
  },
  recording: (event, state) => {
    state.recording = event.step;
  },
  reported: (event, state) => {
    state.reportedAt = event.at;
    if (state.report === 'absent') state.report = 'heuristic';
  },
  analysed: (event, state) => {
    state.reportedAt ??= event.at;
    state.report = 'complete';
    state.analysedAt = event.at;
  },
  processed: (event, state) => {
    state.processedAt = event.at;
  },
};

function addTurn(
  state: CallState,
  speaker: Speaker,
  text: string,
  startedAt: number,
  endedAt: number | undefined,
  latency?: Latency,
): void {
  state.turns.push({ index: state.turns.length, speaker, text, startedAt, endedAt, latency, interrupted: false });
}
