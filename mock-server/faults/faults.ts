import type { Cancel } from '../call/clock.ts';
import { readDuration } from '../call/time.ts';
import { Fault, type FaultStart, type Strikable } from './fault.ts';

/** What befalls one request. */
export interface RequestStrike {
  /** Ids of the faults that struck. */
  readonly by: readonly number[];
  /** Milliseconds of the world's time before anything is done. */
  readonly latency: number;
  readonly status: number | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  readonly reset: 'before' | 'during' | 'after' | undefined;
  readonly cutAfter: number | undefined;
  readonly cutWithin: number | undefined;
}

/** What befalls one event of a stream. */
export interface EventStrike {
  /** Milliseconds of the world's time by which it comes later. */
  readonly late: number;
  readonly twice: boolean;
  readonly swapped: boolean;
}

/** What befalls one attempt to deliver a webhook. */
export interface WebhookStrike {
  /** Milliseconds of the world's time by which it is made later. */
  readonly delay: number;
  readonly twice: boolean;
}

const milliseconds = (text: string | undefined): number => readDuration(text) ?? 0;

/** The faults in force. They are about how answers reach people, not about the world: no journal tells of them. */
export class Faults {
  readonly #first: readonly FaultStart[];
  #faults: Fault[] = [];
  #next = 1;
  readonly #watchers = new Set<() => void>();

  /** @param first those in force from the beginning, and again after every reset. */
  constructor(first: readonly FaultStart[] = []) {
    this.#first = first;
    this.reset();
  }

  get all(): readonly Fault[] {
    return this.#faults;
  }

  add(start: FaultStart): Fault {
    const fault = new Fault(this.#next++, start);
    this.#faults.push(fault);
    this.#tell();
    return fault;
  }

  /** @returns whether there was one of that id. */
  remove(id: number): boolean {
    const before = this.#faults.length;
    this.#faults = this.#faults.filter((fault) => fault.id !== id);
    this.#tell();
    return this.#faults.length < before;
  }

  clear(): void {
    this.#faults = [];
    this.#tell();
  }

  /** Calls the watcher whenever there are others, or one was met. */
  watch(watcher: () => void): Cancel {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Back to those of the beginning, as if none had struck yet. */
  reset(): void {
    this.clear();
    this.#next = 1;
    for (const start of this.#first) this.add(start);
  }

  /** What befalls the next request to an operation; undefined when nothing does. */
  onRequest(api: string, operation: string): RequestStrike | undefined {
    const struck = this.#strike('request', api, operation);
    if (struck.length === 0) return undefined;
    const first = <Way extends keyof FaultStart>(way: Way) => struck.find(({ start }) => start[way] !== undefined)?.start[way];
    return {
      by: struck.map(({ id }) => id),
      latency: struck.reduce((sum, fault) => sum + fault.latency(), 0),
      status: first('status'),
      retryAfter: first('retryAfter'),
      reset: first('reset'),
      cutAfter: first('cutAfter'),
      cutWithin: first('cutWithin'),
    };
  }

  /** What is to be asked for each event of a stream; undefined when nothing can befall any. */
  onEvents(api: string, operation: string): (() => EventStrike) | undefined {
    if (!this.#faults.some((fault) => fault.fits('event', api, operation))) return undefined;
    return () => {
      const struck = this.#strike('event', api, operation);
      return {
        late: struck.reduce((sum, { start }) => sum + milliseconds(start.late), 0),
        twice: struck.some(({ start }) => start.twice),
        swapped: struck.some(({ start }) => start.swapped),
      };
    };
  }

  /** What befalls the next attempt to deliver an announcement. */
  onWebhook(api: string, event: string): WebhookStrike {
    const struck = this.#strike('webhook', api, event);
    return {
      delay: struck.reduce((sum, { start }) => sum + milliseconds(start.webhookDelay), 0),
      twice: struck.some(({ start }) => start.twice),
    };
  }

  #strike(what: Strikable, api: string, name: string): Fault[] {
    // Nearly always there is none.
    if (this.#faults.length === 0) return none;
    const met = this.#faults.filter((fault) => fault.fits(what, api, name));
    const struck = met.filter((fault) => fault.strikes(what));
    if (met.length > 0) this.#tell();
    return struck;
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

const none: Fault[] = [];
