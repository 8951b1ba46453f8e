import { type Call, get, type Happening, type Schemas, type Script, type Target } from './control-api.ts';
import type { TimedEvent } from './timeline.ts';

/** How many requests the page keeps; the server has more. */
const requestLimit = 300;
const callLimit = 200;

export interface Clock {
  /** Milliseconds since the epoch when it was last heard of. */
  readonly now: number;
  readonly speed: number;
  /** When that was, on the page's own clock. */
  readonly heardAt: number;
}

/** All that the page knows. Parts are replaced, never changed, so that whoever shows one sees that it is another. */
export interface State {
  readonly link: 'connecting' | 'open' | 'lost';
  /** Whether the past has been told; until then an empty list says nothing. */
  readonly loaded: boolean;
  readonly world: Schemas['World'] | undefined;
  readonly clock: Clock;
  readonly scripts: readonly Script[];
  readonly targets: readonly Target[];
  /** Newest first; only so many. */
  readonly calls: readonly Call[];
  /** How many calls there are. */
  readonly total: number;
  /** By call, in order; only of calls that were looked at. */
  readonly events: ReadonlyMap<string, readonly TimedEvent[]>;
  /** Newest first. */
  readonly requests: readonly Schemas['RequestLine'][];
  /** Newest first. */
  readonly deliveries: readonly Schemas['Delivery'][];
  readonly subscriptions: readonly Schemas['Subscription'][];
  readonly faults: readonly Schemas['Fault'][];
  /** What a fault can be on, by API. */
  readonly strikable: Schemas['Faults']['strikable'];
}

const blank: State = {
  link: 'connecting',
  loaded: false,
  world: undefined,
  clock: { now: 0, speed: 0, heardAt: 0 },
  scripts: [],
  targets: [],
  calls: [],
  total: 0,
  events: new Map(),
  requests: [],
  deliveries: [],
  subscriptions: [],
  faults: [],
  strikable: {},
};

type Listener = (state: State) => void;

/** Milliseconds until a stream that was refused is asked for again. */
const pause = 1000;

/** Keeps what the one stream and the lists have told, and tells whoever shows it, once a frame at the most. */
export class Store {
  #state = blank;
  #pending = false;
  readonly #listeners = new Set<Listener>();

  get state(): State {
    return this.#state;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    if (this.#pending) return;
    this.#pending = true;
    // A page that nobody sees draws no frames, and still has to keep up.
    setTimeout(() => {
      this.#pending = false;
      for (const listener of this.#listeners) listener(this.#state);
    }, 16);
  }

  /** Opens the one stream of this page, and opens it again when it is lost; when it is let in, the world begins anew. */
  connect(open: () => EventSource): void {
    const source = open();
    source.onmessage = ({ data }) => this.#hear(JSON.parse(data as string) as Happening);
    source.onerror = () => {
      this.change({ link: 'lost' });
      // The browser tries again by itself where nobody answered, but not where it was refused, e.g. for too many streams.
      if (source.readyState === source.CLOSED) setTimeout(() => this.connect(open), pause);
    };
  }

  /** Takes in the past of a call, so that what happens from now on has something to follow. */
  async look(id: string): Promise<void> {
    const { events, phase } = await get<Schemas['CallEvents']>(`/calls/${id}/events`);
    this.#tell(id, events as unknown as TimedEvent[]);
    this.#phase(id, phase);
  }

  async refreshSubscriptions(): Promise<void> {
    this.change({ subscriptions: (await get<Schemas['Subscriptions']>('/webhooks')).webhooks });
  }

  async refreshTargets(): Promise<void> {
    const apis = this.#state.world?.apis ?? [];
    this.change({ targets: await Promise.all(apis.map((api) => get<Target>(`/targets/${api}`))) });
  }

  #hear(happening: Happening): void {
    switch (happening.type) {
      case 'begun':
        this.change({ ...blank, link: 'open', world: happening.world, total: happening.world.calls, clock: toClock(happening.world) });
        void this.#load();
        return;
      case 'clock':
        this.change({ clock: toClock(happening.clock) });
        return;
      case 'call':
        this.#meet([happening.call]);
        this.change({ total: this.#state.total + 1 });
        return;
      case 'event':
        this.#event(happening.id, happening.phase, happening.event as unknown as TimedEvent);
        return;
      case 'request':
        this.#ask([happening.request]);
        return;
      case 'delivery':
        this.#deliver([happening.delivery]);
        return;
      case 'faults':
        this.change({ faults: happening.faults });
    }
  }

  /** What the lists tell of the past. The stream is open by then, so nothing falls between the two. */
  async #load(): Promise<void> {
    const { world } = this.#state;
    const [{ scripts }, { calls }, { requests }, { deliveries }, faulty] = await Promise.all([
      get<Schemas['Scripts']>('/scripts'),
      get<Schemas['Calls']>('/calls'),
      get<Schemas['Requests']>('/requests'),
      get<Schemas['Deliveries']>('/deliveries'),
      get<Schemas['Faults']>('/faults'),
      this.refreshSubscriptions(),
      this.refreshTargets(),
    ]);
    if (this.#state.world !== world) return;
    this.change({ loaded: true, scripts, ...faulty });
    this.#meet(calls);
    this.#ask(requests.map((request) => ({ ...request, operation: request.operation ?? null })));
    this.#deliver(deliveries);
  }

  #meet(news: readonly Call[]): void {
    const calls = new Map([...news, ...this.#state.calls].map((call) => [call.id, call]));
    const newest = [...calls.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    this.change({ calls: newest.slice(0, callLimit) });
  }

  #event(id: string, phase: Call['phase'], event: TimedEvent): void {
    // What has been before is asked for when somebody looks at the call.
    if (this.#state.events.has(id)) this.#tell(id, [event]);
    this.#phase(id, phase, event);
    const call = this.#state.calls.find((each) => each.id === id);
    const now = call ? Date.parse(call.createdAt) + event.at : 0;
    if (now > this.#state.clock.now) this.change({ clock: { ...this.#state.clock, now, heardAt: performance.now() } });
  }

  #tell(id: string, news: readonly TimedEvent[]): void {
    const known = [...(this.#state.events.get(id) ?? [])];
    for (const event of news) known[event.index] = event;
    this.change({ events: new Map(this.#state.events).set(id, known) });
  }

  #phase(id: string, phase: Call['phase'], event?: TimedEvent): void {
    const calls = this.#state.calls.map((call) => {
      if (call.id !== id) return call;
      const endedAt = event?.type === 'ended' ? new Date(Date.parse(call.createdAt) + event.at).toISOString() : call.endedAt;
      return call.phase === phase && call.endedAt === endedAt ? call : { ...call, phase, endedAt };
    });
    this.change({ calls });
  }

  #ask(news: readonly Schemas['RequestLine'][]): void {
    const requests = new Map([...this.#state.requests, ...news].map((request) => [request.number, request]));
    this.change({ requests: [...requests.values()].sort((a, b) => b.number - a.number).slice(0, requestLimit) });
  }

  #deliver(news: readonly Schemas['Delivery'][]): void {
    const deliveries = new Map(this.#state.deliveries.map((delivery) => [delivery.id, delivery]));
    for (const delivery of news) {
      // A list that was asked for earlier may arrive after the stream has told of a further attempt.
      if ((deliveries.get(delivery.id)?.attempts.length ?? 0) <= delivery.attempts.length) deliveries.set(delivery.id, delivery);
    }
    this.change({ deliveries: [...deliveries.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, requestLimit) });
  }
}

const toClock = ({ now, speed }: Schemas['Clock']): Clock => ({ now: Date.parse(now), speed, heardAt: performance.now() });

/** What time it is in there now, as far as the page can tell. */
export const timeIn = ({ now, speed, heardAt }: Clock): number => now + (performance.now() - heardAt) * speed;
