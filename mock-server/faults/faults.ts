import type { Cancel } from '../call/clock.ts';
import { readDuration } from '../call/time.ts';
import { Fault, type FaultStart, type Strikable, type Way, ways } from './fault.ts';
import { Waiting } from './waiting.ts';

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
  /** Requests that wait because a fault wants it. */
  readonly waiting = new Waiting();
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

  /**
   * What befalls the next request to an operation; undefined when nothing does. Of several faults the waits add up; what is answered
   * comes from the first that says anything about it: a status of one with the Retry-After of another would be nobody's answer.
   */
  onRequest(api: string, operation: string): RequestStrike | undefined {
    const struck = this.#strike(ways.request, 'request', api, operation, decidesAnswer);
    if (struck.length === 0) return undefined;
    const { status, retryAfter, reset } = struck.find(decidesAnswer)?.start ?? {};
    const { cutAfter, cutWithin } = struck.find(decidesCut)?.start ?? {};
    const latency = struck.reduce((sum, fault) => sum + fault.latency(), 0);
    return { by: struck.map(({ id }) => id), latency, status, retryAfter, reset, cutAfter, cutWithin };
  }

  /**
   * What befalls a stream that is about to be opened: what befell its request, and what there is for streams alone. A request to the same
   * operation that is refused opens none, so that nothing has struck it.
   */
  onStream(api: string, operation: string, request: RequestStrike | undefined): RequestStrike | undefined {
    const decided = request !== undefined && (request.reset ?? request.cutAfter ?? request.cutWithin) !== undefined;
    const [cut] = this.#strike(ways.stream, 'stream', api, operation, decidesCut, decided);
    if (!cut) return request;
    const { cutAfter, cutWithin } = cut.start;
    return { ...(request ?? untouched), by: [...(request?.by ?? []), cut.id], cutAfter, cutWithin };
  }

  /**
   * What is to be asked for each event of a stream; undefined when nothing can befall any. Asked with `swappable` false, none is to
   * change places.
   */
  onEvents(api: string, operation: string): ((swappable: boolean) => EventStrike) | undefined {
    if (!this.#faults.some((fault) => fault.isOn(api, operation) && fault.hasAny(ways.event))) return undefined;
    return (swappable) => {
      const struck = this.#strike(swappable ? ways.event : waysInPlace, 'event', api, operation);
      return {
        late: struck.reduce((sum, { start }) => sum + milliseconds(start.late), 0),
        twice: struck.some(({ start }) => start.twice),
        swapped: swappable && struck.some(({ start }) => start.swapped),
      };
    };
  }

  /** What befalls the next attempt to deliver an announcement. */
  onWebhook(api: string, event: string): WebhookStrike {
    const struck = this.#strike(ways.webhook, 'webhook', api, event);
    return {
      delay: struck.reduce((sum, { start }) => sum + milliseconds(start.webhookDelay), 0),
      twice: struck.some(({ start }) => start.twice),
    };
  }

  /**
   * @param decides tells which faults decide what only one can: of those the first that strikes, and none when that is `decided`.
   */
  #strike(
    among: readonly Way[],
    what: Strikable,
    api: string,
    name: string,
    decides: (fault: Fault) => boolean = () => false,
    decided = false,
  ): Fault[] {
    // Nearly always there is none.
    if (this.#faults.length === 0) return none;
    const met = this.#faults.filter((fault) => fault.isOn(api, name) && fault.hasAny(among) && isAbout(fault, what));
    let open = !decided;
    const struck = met.filter((fault) => {
      const strikes = fault.strikes(what, open || !decides(fault));
      if (strikes && decides(fault)) open = false;
      return strikes;
    });
    if (met.length > 0) this.#tell();
    return struck;
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

const none: Fault[] = [];
const untouched: RequestStrike = {
  by: [],
  latency: 0,
  status: undefined,
  retryAfter: undefined,
  reset: undefined,
  cutAfter: undefined,
  cutWithin: undefined,
};
const waysInPlace = ways.event.filter((way) => way !== 'swapped');
const decidesAnswer = (fault: Fault): boolean => fault.hasAny(['status', 'reset']);
const decidesCut = (fault: Fault): boolean => fault.hasAny(ways.stream);
/** What befalls requests and their streams is drawn with the request, once. */
const isAbout = (fault: Fault, what: Strikable): boolean => what !== 'stream' || !fault.hasAny(ways.request);
