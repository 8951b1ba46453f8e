import type { Call } from './call.ts';
import type { CallEvent, EndedBy, Leg, Reaction } from './events.ts';
import { aftermath, reactionOf } from './rehearsal.ts';
import { bridgingTakes, route } from './routing.ts';
import { type CallState, isFinal, type TransferState } from './state.ts';

/** What somebody did to a call, and when (milliseconds since the epoch). */
export type Intervention = { readonly at: number } & (
  | { readonly kind: 'end'; readonly by: EndedBy; readonly reason: string }
  | {
      readonly kind: 'transfer';
      readonly legs: readonly Leg[];
      readonly ringingTimeout: number;
      readonly destinations: Readonly<Record<string, Reaction>>;
      /** What happens to the caller when no destination takes the call; left out, the conversation resumes. */
      readonly otherwise?: 'resume' | 'end';
    }
  | { readonly kind: 'complete'; readonly leg: number; readonly note: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'cancel';
      readonly leg: number;
      readonly tryNext: boolean;
      readonly cause: string;
      readonly note: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'analyse' }
  /** Somebody writes to the agent. */
  | { readonly kind: 'message'; readonly text: string; readonly respond: boolean }
  /** A person takes the agent's place. */
  | { readonly kind: 'take-over'; readonly by: string }
);

/** How long caller and colleague talk on after a warm transfer, at the least, before the call ends. */
const talkAfterTransfer = 20_000;

/** The events of a call after an intervention: those that have happened, then the new future. `at` counts from its creation. */
export function amend(call: Call, state: CallState, intervention: Intervention, at: number): CallEvent[] {
  const past = call.events.slice(0, state.count);
  const future = call.events.slice(state.count);
  switch (intervention.kind) {
    case 'end':
      return [
        ...past,
        ...abandon(state, at),
        { at, type: 'ended', by: intervention.by, reason: intervention.reason },
        ...after(call, state, at),
      ];
    case 'transfer':
      return [...past, ...attempt(call, state, intervention.legs, intervention, future, at)];
    case 'complete':
      return [...past, ...complete(call, state, intervention, at)];
    case 'cancel':
      return [...past, ...cancel(call, state, intervention, future, at)];
    case 'message':
      return [
        ...past,
        { at, type: 'message', number: state.messages.length, text: intervention.text, respond: intervention.respond },
        ...future,
      ];
    case 'take-over':
      return [...past, ...takeOver(state, intervention.by, future, at)];
    case 'analyse':
      return [...past, { at, type: 'analysed' }, ...future.filter((event) => event.type !== 'analysed' && event.type !== 'reported')];
  }
}

/** What follows the end. A call that nobody answered has nothing to record. */
const after = (call: Call, state: CallState, endedAt: number): CallEvent[] =>
  state.answeredAt === undefined
    ? aftermath(endedAt, call.script.aftermath, 'off')
    : aftermath(endedAt, call.script.aftermath, call.script.recording, call.script.after);

/** Transfers that are still open when a call ends have come to nothing. */
function abandon(state: CallState, at: number): CallEvent[] {
  return state.transfers
    .filter((transfer) => !isFinal(transfer.step))
    .map((transfer) => ({ at, type: 'transfer', leg: transfer.leg, step: 'cancelled', cause: 'call_ended' }));
}

type Attempt = Extract<Intervention, { kind: 'transfer' }>;

/** The caller is on hold while destinations are tried; what the script had in store goes on afterwards if none takes the call. */
function attempt(call: Call, state: CallState, legs: readonly Leg[], asked: Attempt, held: readonly CallEvent[], at: number): CallEvent[] {
  const routed = route(legs, at, asked.ringingTimeout, reactionOf({ ...asked.destinations, ...call.script.destinations }), 'asked');
  const last = routed.events.at(-1) as CallEvent;
  if (routed.connected) {
    return [...routed.events, { at: last.at, type: 'ended', by: 'transfer', reason: 'transferred' }, ...after(call, state, last.at)];
  }
  return [...routed.events, ...(asked.otherwise === 'end' ? giveUp(call, state, last.at) : shift(held, last.at - at, at))];
}

/** Nobody took the call, and the caller is not to come back to the agent. */
const giveUp = (call: Call, state: CallState, at: number): CallEvent[] => [
  { at, type: 'ended', by: 'agent', reason: 'transfer_failed' },
  ...after(call, state, at),
];

/** Moves what is to come. What somebody began to say before `from` keeps its beginning: that is past. */
const shift = (events: readonly CallEvent[], by: number, from: number): CallEvent[] =>
  events.map((event) => ({
    ...event,
    at: event.at + by,
    ...('startedAt' in event && event.startedAt >= from && { startedAt: event.startedAt + by }),
  }));

function complete(call: Call, state: CallState, asked: Extract<Intervention, { kind: 'complete' }>, at: number): CallEvent[] {
  const { leg } = transferOf(state, asked.leg);
  const done = at + bridgingTakes;
  const endedAt = done + talkAfterTransfer;
  return [
    { at, type: 'transfer', leg, step: 'bridging', note: asked.note },
    { at: done, type: 'transfer', leg, step: 'completed' },
    { at: endedAt, type: 'ended', by: 'caller', reason: 'transferred' },
    ...after(call, state, endedAt),
  ];
}

function cancel(
  call: Call,
  state: CallState,
  asked: Extract<Intervention, { kind: 'cancel' }>,
  future: readonly CallEvent[],
  at: number,
): CallEvent[] {
  const { leg } = transferOf(state, asked.leg);
  const cancelled: CallEvent = { at, type: 'transfer', leg, step: 'cancelled', cause: asked.cause, note: asked.note };
  // What is planned of the conversation resumes when the last planned leg has failed: undo that wait.
  const ofRouting = (event: CallEvent) => event.type === 'transfer' && event.leg.routing === leg.routing;
  const waited = future.findLast(ofRouting)?.at ?? at;
  const held = shift(
    future.filter((event) => !ofRouting(event)),
    at - waited,
    at,
  );
  const rest = routingOf(call, leg.routing);
  const untried = rest ? rest.legs.filter((other) => other.number > leg.number) : [];
  if (!rest || !asked.tryNext || untried.length === 0) return [cancelled, ...(rest?.otherwise === 'end' ? giveUp(call, state, at) : held)];
  return [cancelled, ...attempt(call, state, untried, rest, held, at)];
}

/** What nobody but the agent does. */
const doneByAgent: readonly string[] = ['spoken', 'said', 'stepped', 'looked-up', 'extracted', 'went-wrong'];

/** From now on the agent is silent, and runs no tool that it has not begun. What the caller says, and how it ends, stays as planned. */
function takeOver(state: CallState, by: string, future: readonly CallEvent[], at: number): CallEvent[] {
  const open = state.turns.at(-1);
  const speaking = open?.speaker === 'agent' && open.endedAt === undefined ? open : undefined;
  const unsaid = new Set(future.flatMap((event) => (event.type === 'spoken' && event.turn !== speaking?.index ? [event.turn] : [])));
  const stays = (event: CallEvent) =>
    !doneByAgent.includes(event.type) && !(event.type.startsWith('tool-') && (event as { tool: number }).tool >= state.tools.length);
  // Turns are numbered without a gap: those that fall away make place for those behind them.
  const renumbered = (event: CallEvent): CallEvent =>
    'turn' in event ? { ...event, turn: event.turn - [...unsaid].filter((turn) => turn < event.turn).length } : event;
  return [
    ...(speaking ? [{ at, type: 'said', turn: speaking.index, interrupted: true } as const] : []),
    { at, type: 'taken-over', by },
    ...future.filter(stays).map(renumbered),
  ];
}

const transferOf = (state: CallState, number: number): TransferState =>
  state.transfers.find((transfer) => transfer.leg.number === number) as TransferState;

/** The intervention that opened a routing; undefined when the script did. */
export function routingOf(call: Call, routing: number): Attempt | undefined {
  return call.interventions.find((done): done is Attempt => done.kind === 'transfer' && done.legs[0]?.routing === routing);
}
