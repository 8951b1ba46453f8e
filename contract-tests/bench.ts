import type { Spec } from '../openapi/promises.ts';
import type { Control } from './control.ts';
import type { Judge } from './judge.ts';
import type { Pace } from './pace.ts';
import type { Supplies } from './supplies.ts';
import type { Target, TargetKey } from './target.ts';
import type { Answer, WireRequest } from './wire.ts';

/** A request in the words of the contract. What is left out is as the operation's sample has it. */
export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The body as it is, with no type unless a header says one. */
  readonly raw?: string | Buffer;
  /** null sends no Authorization. */
  readonly key?: TargetKey | null;
  /** Takes a refusal of too many requests for an answer; else the request is sent again when the target says. */
  readonly impatient?: boolean;
}

/** What a call of an operation that succeeds looks like. Made anew for each use, since it may use something up. */
export type Sample = (judge: Judge) => Promise<Ask>;

/** How a webhook comes to be sent. */
export interface Trigger {
  /** What is made for it: a little later it is announced, and its id stands in the body. */
  readonly meaning: string;
  /** Asks, after each attempt to deliver it, what the API says by then. */
  readonly look?: (judge: Judge, id: string) => Promise<readonly Answer[]>;
}

/** One look at the state of something while it changes. */
export interface Sighting {
  /** What was looked at, e.g. the id of a call. */
  readonly subject: string;
  readonly state: string | null;
  /** What may have changed it since it was seen before: an operation that was called, or nothing but time. */
  readonly caused: string;
  readonly answer: Answer;
}

/** Watches things from their beginning on. What it tells of one thing comes in the order in which it was seen. */
export type Walk = (judge: Judge) => AsyncIterable<Sighting>;

/** What a run allows and how long it waits. */
export interface Limits {
  /** Milliseconds for one answer. */
  readonly timeout: number;
  readonly readOnly: boolean;
}

/** What all checks of one vendor share. */
export interface Bench {
  readonly spec: Spec;
  readonly target: Target;
  readonly limits: Limits;
  readonly samples: Readonly<Record<string, Sample>>;
  readonly supplies: Supplies;
  readonly control: Control | undefined;
  /** Sees every answer of the run. */
  readonly observe: (answer: Answer) => void;
  /** Whether an operation's sample succeeds, asked once a run. */
  readonly permissions: Map<string, Promise<string | undefined>>;
  /** For each operation a request that would succeed, for those that are expected to be refused. */
  readonly spares: Map<string, { readonly ask: Promise<Ask>; readonly madeAt: number }>;
  /** When requests are sent. */
  readonly pace: Pick<Pace, 'patiently'>;
  /** Refuses to send what the run may not send. @throws NotRun */
  readonly restrain: (request: WireRequest, operation: string | undefined) => void;
  /** For each stream, how to open one that soon ends by itself. */
  readonly streams: Readonly<Record<string, Sample>>;
  /** For each schema with states, how to see them all. */
  readonly walks: Readonly<Record<string, Walk>>;
  /** For each webhook, how it comes to be sent. */
  readonly triggers: Readonly<Record<string, Trigger>>;
  /** A number that nobody gets twice, in this run or in another one: for names that may be given only once. In a rehearsal it counts from 0. */
  readonly unique: () => number;
  /** What is to be closed when the run is over. */
  readonly closing: (() => Promise<void>)[];
}

/** Makes what several checks look at only once a run, by the first that asks. */
export function once<Thing>(make: (judge: Judge) => Promise<Thing>): (judge: Judge) => Promise<Thing> {
  const made = new WeakMap<Bench, Promise<Thing>>();
  return (judge) => {
    const thing = made.get(judge.bench) ?? make(judge);
    made.set(judge.bench, thing);
    return thing;
  };
}
