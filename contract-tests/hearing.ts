import type { Operation, StreamRule } from '../openapi/promises.ts';
import { shown } from './answers.ts';
import type { Ask, Bench } from './bench.ts';
import { Blocked, Violation } from './check.ts';
import { atOnce, type Judge } from './judge.ts';
import type { EventStream, StreamedEvent } from './stream.ts';

/** One event of a stream in the words of its contract. */
export interface HeardEvent {
  /** What tells events apart; empty when it is missing. */
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** When it came, by the target's clock as far as it is known: milliseconds since the epoch. */
  readonly at: number;
}

/** What was heard of one stream from its beginning to its end. */
export interface Hearing {
  readonly ask: Ask;
  readonly stream: EventStream;
  /** Those that carry a JSON object. */
  readonly events: readonly HeardEvent[];
  /** Whether the first event came before any time had passed. */
  readonly beganAtOnce: boolean;
  /** Whether nothing more is to come: else it is still going on, and nothing can be said of its end. */
  readonly over: boolean;
}

/** Milliseconds of the target's time that a stream has to come to its end. */
const patience = 10 * 60_000;

const hearings = new WeakMap<Bench, Map<string, Promise<Hearing>>>();

/** The stream of an operation, listened to until it ends: once a run, for all checks that look at it. Moves time. @throws NotRun, Blocked */
export function hearingOf(judge: Judge, operation: Operation): Promise<Hearing> {
  const known = hearings.get(judge.bench) ?? new Map<string, Promise<Hearing>>();
  hearings.set(judge.bench, known);
  const hearing = known.get(operation.id) ?? hear(judge, operation);
  known.set(operation.id, hearing);
  return hearing;
}

/** How to open a stream that soon ends by itself. @throws NotRun */
export async function askToHear(judge: Judge, { id }: Operation): Promise<Ask> {
  const sample = judge.bench.streams[id];
  if (!sample) throw new Error(`${judge.spec.api}: nothing is known that makes the stream of ${id} end`);
  return await sample(judge);
}

/** Opens a stream to listen to it. @throws Blocked when it is refused: another check is there for that. */
export async function openToHear(judge: Judge, { id }: Operation, ask: Ask): Promise<EventStream> {
  const stream = await judge.open(id, ask).catch((error: unknown) => {
    throw error instanceof Violation ? new Blocked(`${id} does not open a stream, so nothing is heard: ${error.message}`) : error;
  });
  if (stream.status >= 300) throw new Blocked(`${id} is refused, so nothing is heard: ${shown(stream.answer)}`);
  return stream;
}

async function hear(judge: Judge, operation: Operation): Promise<Hearing> {
  const rule = operation.stream as StreamRule;
  const ask = await askToHear(judge, operation);
  const stream = await openToHear(judge, operation, ask);
  const beganAtOnce = await stream.until(() => stream.events.length > 0, atOnce);
  const moments = [{ at: 0, now: await judge.now() }];
  await hearOut(judge, rule, [stream], (now) => moments.push({ at: performance.now(), now }));
  const isOver = stream.ending !== undefined || saidLast(rule, stream) || (await judge.send(operation.id, ask)).status >= 400;
  stream.leave();
  const nowAt = (at: number) => moments.findLast((moment) => moment.at <= at)?.now as number;
  const events = stream.events
    .filter(({ json }) => isObject(json))
    .map((event) => ({ type: typeOf(rule, event), body: bodyOf(event), at: nowAt(event.at) }));
  return { ask, stream, events, beganAtOnce, over: isOver };
}

/** Lets time pass until streams have ended. What still comes after the last event is heard too. */
export async function hearOut(
  judge: Judge,
  rule: StreamRule,
  streams: readonly EventStream[],
  onStep?: (now: number) => void,
): Promise<void> {
  const done = (stream: EventStream) => stream.ending !== undefined || saidLast(rule, stream);
  await judge.passUntil(() => streams.every(done), patience, 1000, onStep);
  await Promise.all(streams.filter(done).map((stream) => stream.until(() => false, atOnce)));
  const open = streams.filter((stream) => stream.ending === undefined && saidLast(rule, stream));
  if (open.length > 0) await judge.passUntil(() => false, 2000, 1000, onStep);
}

const saidLast = (rule: StreamRule, stream: EventStream): boolean => stream.events.some((event) => typeOf(rule, event) === rule.last);

const typeOf = ({ name }: StreamRule, event: StreamedEvent): string =>
  String((name === undefined ? event.name : bodyOf(event)[name]) ?? '');

const isObject = (json: unknown): json is Record<string, unknown> => json !== null && typeof json === 'object' && !Array.isArray(json);

export const bodyOf = ({ json }: StreamedEvent): Record<string, unknown> => (isObject(json) ? json : {});
