import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSchema } from '../openapi/yaml-file.ts';
import type { Accounts, Agent, Person, Tenant } from './accounts.ts';
import type { Intervention } from './call/amend.ts';
import { Call, type Cast } from './call/call.ts';
import type { Clock } from './call/clock.ts';
import { Playback } from './call/playback.ts';
import { loadScript, type Script } from './call/script.ts';
import { Mint, toHex, toUuid } from './ids.ts';
import { root } from './root.ts';
import { CallBook } from './store/call-book.ts';
import { type Entry, type Journal, JournalError } from './store/journal.ts';

/** What an act does: a deterministic function of the world, its input and the moment. What it returns is not part of the world. */
export type Act<Input = unknown, Result = unknown> = (world: World, input: Input) => Result;

/** What differs from the script when a call is started. */
export interface CallOptions {
  readonly from?: string;
  readonly to?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Milliseconds for which the call has been going on; default 0. */
  readonly elapsed?: number;
}

/** What the person who runs the server decides about the vendors' surroundings. */
export interface Settings {
  /** The realtime server that tokens are for. */
  readonly livekit: { readonly key: string; readonly secret: string; readonly url: string };
  /** The bundled contract of each API. */
  readonly documents: Readonly<Record<string, object>>;
}

export interface WorldParts {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly scripts: ReadonlyMap<string, Script>;
  readonly journal: Journal;
  readonly acts: ReadonlyMap<string, Act>;
  /** How many calls are kept at the most. */
  readonly callLimit: number;
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
  readonly calls: CallBook;
  readonly mint = new Mint('ringback');
  /** When this world began, milliseconds since the epoch. */
  readonly bornAt: number;
  readonly #journal: Journal;
  readonly #acts: ReadonlyMap<string, Act>;
  readonly #told = new Map<string, Map<string, unknown>>();
  #moment: number | undefined;
  #replaying = false;
  #closed = false;

  constructor(parts: WorldParts) {
    this.settings = parts.settings;
    this.clock = parts.clock;
    this.accounts = parts.accounts;
    this.scripts = parts.scripts;
    this.bornAt = parts.clock.now;
    this.playback = new Playback(parts.clock);
    this.calls = new CallBook(parts.callLimit);
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

  /** Does an act now and writes it down. An act that throws has changed nothing and is not written. */
  commit<Result>(act: string, input: unknown): Result {
    const at = this.clock.catchUp();
    // The clock goes on while the act is done. For the act it must not: it would meet another moment when it is replayed.
    this.#moment = at;
    try {
      const result = this.#perform(act, input);
      this.#journal.append({ act, at, input });
      return result as Result;
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
        const why = error instanceof Error ? error.message : String(error);
        throw new JournalError(`${where(index)}: "${act}" cannot be done again: ${why}; move the file away to start with a fresh world`);
      }
    }
    if (now !== undefined) this.clock.jump(now);
    this.#replaying = false;
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

  /** Changes the course of a call. Part of an act. */
  intervene(call: Call, intervention: Intervention): void {
    call.intervene(intervention);
    this.playback.changed(call);
  }

  /** Lists page by the moment of creation, so no two calls of a tenant share one. */
  #free(tenant: Tenant, wanted: number): number {
    let at = wanted;
    while (this.calls.createdAt(tenant.name, at).length > 0) at++;
    return at;
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
      cast(tenant, script, this.accounts.agentFor(tenant.name, script.agent), index, options),
    );
    this.calls.add(call);
    return call;
  }
}

/** Gives the parts of a script to the people of a tenant, in turn. */
function cast(tenant: Tenant, script: Script, agent: Agent, index: number, options: CallOptions): Cast {
  const users = tenant.users.filter((user) => user.active);
  const departments = tenant.departments.filter((department) => department.enabled);
  const user = users[index % users.length];
  const department = departments[index % departments.length];
  const stranger = tenant.customers[index % Math.max(1, tenant.customers.length)] as Person | undefined;
  const customer = script.customer ?? stranger ?? { name: 'Unknown caller' };
  const outside = stranger && !script.customer ? stranger.phone : undefined;
  return {
    agent: agent.id,
    ...(user && { user: user.id }),
    ...(department && { department: department.id }),
    customer: { ...(stranger && { company: stranger.company, email: stranger.email }), ...customer },
    from: options.from ?? (script.direction === 'inbound' ? (outside ?? script.from) : script.from),
    to: options.to ?? (script.direction === 'outbound' ? (outside ?? script.to) : script.to),
    title: script.title,
    metadata: { ...script.metadata, ...options.metadata },
  };
}

/** Loads every script of `folder`/calls by its name. @throws FixtureError with file, line and what was expected. */
export function loadScripts(folder: string): Map<string, Script> {
  const schema = loadSchema(fileURLToPath(new URL('fixtures/calls.schema.json', root)));
  const scripts = readdirSync(join(folder, 'calls'))
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => loadScript(join(folder, 'calls', file), schema));
  return new Map(scripts.map((script) => [script.name, script]));
}

/** Acts out the scenario: the calls of the past, and those that begin now. */
export function setTheScene(world: World): void {
  const { scenario } = world.accounts;
  for (const { tenant, calls, every, scripts } of scenario.history) {
    for (let index = calls; index >= 1; index--) {
      const script = world.scripts.get(scripts[index % scripts.length] as string) as Script;
      // Half a step off, so that no call of the past begins or ends exactly at the edge of a window.
      const createdAt =
        world.bornAt - index * every + Math.floor(every / 2) - (Number.parseInt(toHex(`${tenant}/${index}`, 4), 16) % 60_000);
      world.recall(world.accounts.tenant(tenant), script, createdAt, index, `history/${tenant}/${index}`);
    }
  }
  for (const [index, row] of scenario.live.entries()) {
    const tenant = world.accounts.tenant(row.tenant);
    const script = world.scripts.get(row.script) as Script;
    // Just picked up: whoever comes first finds a call that is live.
    const createdAt = world.bornAt - script.ring - index;
    const call = world.recall(tenant, script, createdAt, index, `live/${row.tenant}/${index}`);
    if (row.again) keepPlaying(world, call);
  }
}

/** Begins the same call anew whenever it has ended. */
function keepPlaying(world: World, call: Call): void {
  const stop = world.playback.follow(call, (event) => {
    if (event.type !== 'ended') return;
    stop();
    keepPlaying(world, world.start(world.accounts.tenant(call.tenant), call.script));
  });
}
