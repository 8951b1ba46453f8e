import type { Api } from '../openapi/vendors.ts';
import type { Accounts, Agent, PhoneNumber, Tenant } from './accounts.ts';
import type { Bounds } from './bounds.ts';
import type { Intervention } from './call/amend.ts';
import { Call } from './call/call.ts';
import type { Clock } from './call/clock.ts';
import { Playback } from './call/playback.ts';
import type { Script } from './call/script.ts';
import { hour } from './call/time.ts';
import { type CallOptions, cast } from './cast.ts';
import { Mint, toUuid } from './ids.ts';
import { Keys } from './keys.ts';
import { Limits } from './limits/limits.ts';
import { pastOf } from './seed.ts';
import { Archive } from './store/archive.ts';
import { CallBook } from './store/call-book.ts';
import { cannotBeDoneAgain, type Entry, type Journal } from './store/journal.ts';
import { type Kept, Shelf } from './store/shelf.ts';
import type { Destinations } from './webhooks/destinations.ts';

/** What an act does: a deterministic function of the world, its input and the moment. What it returns is not part of the world. */
export type Act<Input = unknown, Result = unknown> = (world: World, input: Input) => Result;

/** What the person who runs the server decides about the vendors' surroundings. */
export interface Settings {
  /** The realtime server that tokens are for. */
  readonly livekit: { readonly key: string; readonly secret: string; readonly url: string };
  /** The bundled contract of each API. */
  readonly documents: Readonly<Record<string, object>>;
  /** The secret of a key, in the form that its API gives them; follows from the name. */
  readonly secretOf: (api: Api, name: string) => string;
  /** Where webhooks may go. */
  readonly destinations: Destinations;
  readonly bounds: Bounds;
}

export interface WorldParts {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly scripts: ReadonlyMap<string, Script>;
  readonly journal: Journal;
  readonly acts: ReadonlyMap<string, Act>;
}

/**
 * Everything that is the case. It changes only by acts, and every act that went through is in the journal: the same acts at
 * the same moments make the same world.
 */
export class World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly scripts: ReadonlyMap<string, Script>;
  readonly playback: Playback;
  readonly keys: Keys;
  readonly calls: CallBook;
  readonly mint = new Mint('ringback');
  readonly agents: Shelf<Agent>;
  readonly numbers: Shelf<PhoneNumber>;
  /** What vendors limit. Nothing, unless it was switched on. */
  readonly limits: Limits;
  /** When this world began, milliseconds since the epoch. */
  readonly bornAt: number;
  readonly #journal: Journal;
  readonly #acts: ReadonlyMap<string, Act>;
  readonly #told = new Map<string, Map<string, unknown>>();
  readonly #shelves = new Map<string, Shelf<Kept>>();
  #moment: number | undefined;
  #replaying = false;
  #closed = false;

  constructor(parts: WorldParts) {
    this.settings = parts.settings;
    this.clock = parts.clock;
    this.accounts = parts.accounts;
    this.scripts = parts.scripts;
    this.keys = new Keys(parts.accounts);
    this.bornAt = parts.clock.now;
    this.playback = new Playback(parts.clock);
    this.calls = new CallBook(parts.settings.bounds.calls, parts.settings.bounds['call-bytes']);
    this.limits = new Limits(parts.settings.bounds.windows);
    this.agents = new Shelf(parts.accounts.agents);
    this.numbers = new Shelf(parts.accounts.numbers);
    this.#journal = parts.journal;
    this.#acts = parts.acts;
  }

  /** Milliseconds since the epoch. */
  get now(): number {
    return this.#moment ?? this.clock.now;
  }

  /** True while a journal is replayed: what happened then must not be sent to anybody again. */
  get replaying(): boolean {
    return this.#replaying;
  }

  /** True once this world has come to its end. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Stops the clock for good. */
  close(): void {
    this.#closed = true;
    this.clock.close();
  }

  /** Facts that no script tells, such as a subscription, kept by id under one name. */
  told<Fact>(name: string): Map<string, Fact> {
    let facts = this.#told.get(name);
    if (!facts) {
      facts = new Map();
      this.#told.set(name, facts);
    }
    return facts as Map<string, Fact>;
  }

  /** Things that no script tells and that belong to tenants, kept under one name. Made when it is first asked for. */
  shelf<Thing extends Kept>(name: string): Shelf<Thing> {
    const shelf = this.#shelves.get(name) ?? new Shelf<Kept>();
    this.#shelves.set(name, shelf);
    return shelf as unknown as Shelf<Thing>;
  }

  /** Does an act now and writes it down. An act that throws has changed nothing and is not written. @throws JournalError */
  commit<Result>(act: string, input: object): Result {
    const at = this.clock.catchUp();
    // The clock goes on while the act is done. For the act it must not: it would meet another moment when it is replayed.
    this.#moment = at;
    try {
      return this.#journal.record({ act, at, input }, () => this.#perform(act, input)) as Result;
    } finally {
      this.#moment = undefined;
    }
  }

  /**
   * Does the acts of an earlier run again, each at its moment, then lets time pass until `now`. Nothing is sent meanwhile.
   *
   * @param where names the place of an entry: file and line.
   * @param now left out, time stands where the last act left it.
   * @throws JournalError when an act cannot be done here.
   */
  replay(entries: readonly Entry[], where: (index: number) => string, now?: number): void {
    this.#replaying = true;
    for (const [index, { act, at, input }] of entries.entries()) {
      this.clock.jump(at);
      try {
        this.#perform(act, input);
      } catch (error) {
        throw cannotBeDoneAgain(where(index), act, error);
      }
    }
    if (now !== undefined) this.clock.jump(now);
    this.#replaying = false;
  }

  /**
   * The script that a call plays which an operation of a vendor starts: the one that its metadata names, else that of the dialled
   * number, else the agent's, else the usual one.
   *
   * @returns undefined when the metadata names a script that there is not.
   */
  scriptFor({
    agent,
    to,
    metadata,
  }: {
    agent?: Agent | undefined;
    to?: string | undefined;
    metadata?: CallOptions['metadata'];
  }): Script | undefined {
    const { numbers, otherwise } = this.accounts.scenario.dialling;
    const named = metadata?.[scriptKey];
    return this.scripts.get(String(named ?? ((to !== undefined && numbers[to]) || agent?.script || otherwise)));
  }

  /** Starts a call now. Part of an act: callers outside of one use `commit`. */
  start(tenant: Tenant, script: Script, options: CallOptions = {}): Call {
    const createdAt = this.#free(tenant, this.now - (options.elapsed ?? 0));
    return this.#add(this.mint.uuid(createdAt), tenant, script, createdAt, this.calls.of(tenant.name).length, options);
  }

  /** Puts a call of the past on record. @param name tells it from all others, and so gives it its id. */
  recall(tenant: Tenant, script: Script, createdAt: number, index: number, name: string): Call {
    const at = this.#free(tenant, createdAt);
    return this.#add(toUuid(at, index, name), tenant, script, at, index, {});
  }

  /**
   * Gives the first tenant a past of many calls that became conversations. It changes nothing of what else is in the world.
   *
   * @param calls how many.
   */
  seed(calls: number): void {
    const tenant = this.accounts.tenants.values().next().value as Tenant;
    const scripts = [...this.scripts.values()].filter(({ final }) => final.answeredAt !== undefined && (final.processedAt ?? hour) < hour);
    const agents = new Map(scripts.map((script) => [script, this.#agentFor(tenant.name, script, {})]));
    const agentOf = (script: Script) => agents.get(script) as Agent;
    const taken = new Set(this.calls.of(tenant.name).map(({ createdAt }) => createdAt));
    this.calls.archive(tenant.name, new Archive(pastOf({ tenant, scripts, agentOf, calls, bornAt: this.bornAt, taken })));
  }

  /** Changes the course of a call. Part of an act. */
  intervene(call: Call, intervention: Intervention): void {
    this.calls.hold(call);
    call.intervene(intervention);
    this.playback.changed(call);
  }

  /** Lists page by the moment of creation, so no two calls of a tenant share one. */
  #free(tenant: Tenant, wanted: number): number {
    let at = wanted;
    while (this.calls.createdAt(tenant.name, at).length > 0) at++;
    return at;
  }

  /** Whoever was asked for, else the agent that the script means by its slug, else any of the tenant's. */
  #agentFor(tenant: string, { agent: slug }: Script, { agent: wanted }: CallOptions): Agent {
    const asked = wanted === undefined ? undefined : this.agents.known(wanted);
    const own = asked ? [] : this.agents.of(tenant);
    const agent =
      asked ?? own.find((candidate) => candidate.slug === slug) ?? own[0] ?? this.accounts.agents.find((each) => each.tenant === tenant);
    if (!agent) throw new Error(`tenant "${tenant}" has no agent`);
    return agent;
  }

  #perform(act: string, input: unknown): unknown {
    const perform = this.#acts.get(act);
    if (!perform) throw new Error(`unknown act "${act}"`);
    return perform(this, input);
  }

  #add(id: string, tenant: Tenant, script: Script, createdAt: number, index: number, options: CallOptions): Call {
    const call = new Call(
      id,
      tenant.name,
      script,
      createdAt,
      cast(tenant, script, this.#agentFor(tenant.name, script, options), index, options),
    );
    this.calls.add(call, this.now);
    return call;
  }
}

/** The member of a call's metadata that says which script it plays. */
const scriptKey = 'ringback_script';

/** What to tell somebody who asked for a script that there is not. */
export const unknownScript = (world: World, metadata: CallOptions['metadata']): string =>
  `There is no script "${metadata?.[scriptKey]}"; there are ${[...world.scripts.keys()].join(', ')}`;
