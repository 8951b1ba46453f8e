import { fileURLToPath } from 'node:url';
import type { Spec } from '../openapi/promises.ts';
import { loadSpec } from '../openapi/spec.ts';
import { type Api, type Vendor, vendors as vendorNames } from '../openapi/vendors.ts';
import type { Accounts } from './accounts.ts';
import { loadAccounts } from './accounts-file.ts';
import type { Bounds } from './bounds.ts';
import { Clock } from './call/clock.ts';
import type { Script } from './call/script.ts';
import { controlActs } from './control-acts.ts';
import type { Faults } from './faults/faults.ts';
import { Mount } from './http/mount.ts';
import { toSecret } from './ids.ts';
import type { VendorLimits } from './limits/meter.ts';
import { toLimits } from './limits/wanted.ts';
import type { Mutant } from './mutants/mutant.ts';
import { readSpeed, type ServerOptions } from './options.ts';
import { root } from './root.ts';
import { loadScripts, readScripts, setTheScene } from './scene.ts';
import { mostSeeded } from './seed.ts';
import { cannotBeDoneAgain, type Entry, type Journal, MemoryJournal } from './store/journal.ts';
import { FileJournal } from './store/journal-file.ts';
import { vendorModules } from './vendors/index.ts';
import { Destinations } from './webhooks/destinations.ts';
import { type Hook, Outbox } from './webhooks/outbox.ts';
import { type Act, type Settings, World } from './world.ts';

/** Where a virtual clock starts unless told: 2026-02-08T09:00:00Z, the same in every run. */
const fixedStart = 1_770_541_200_000;
const begin = 'ringback/begin';

/** A world, and what sends its announcements. */
export interface Begun {
  readonly world: World;
  readonly outbox: Outbox;
}

interface Fixtures {
  readonly accounts: Accounts;
  readonly scripts: ReadonlyMap<string, Script>;
}

let own: Fixtures | undefined;

/** The fixtures of a folder; those that come with the program are read once a process, for they do not change. */
function fixturesOf(folder: string | undefined, specs: Readonly<Record<Api, Spec>>): Fixtures {
  if (folder === undefined) {
    own ??= loadFixtures(fileURLToPath(new URL('fixtures', root)), specs);
    return own;
  }
  return loadFixtures(folder, specs);
}

function loadFixtures(folder: string, specs: Readonly<Record<Api, Spec>>): Fixtures {
  const scripts = loadScripts(folder);
  return { scripts, accounts: loadAccounts(folder, [...scripts.keys()], (api, name) => toSecret(specs[api].keyForm, name)) };
}

const toStderr = (text: string): void => void process.stderr.write(`ringback: ${text}\n`);

function checkSeed(calls: number): void {
  if (!Number.isInteger(calls) || calls < 0 || calls > mostSeeded)
    throw new RangeError(`${calls} calls cannot be seeded: it takes a whole number up to ${mostSeeded}`);
}

/** Everything that worlds of one server have in common: contracts, fixtures, acts, the journal. Makes worlds. */
export class Beginning {
  readonly specs: Readonly<Record<Api, Spec>>;
  readonly destinations: Destinations;
  readonly #options: ServerOptions;
  readonly #mutant: (api: string) => Mutant | undefined;
  readonly #faults: () => Faults;
  readonly #speed: number;
  readonly #accounts: Accounts;
  readonly #scripts: ReadonlyMap<string, Script>;
  readonly #settings: Settings;
  readonly #acts: ReadonlyMap<string, Act>;
  readonly #hooks: Partial<Record<Vendor, Hook>>;
  readonly #limits: readonly (readonly [Vendor, VendorLimits])[];
  #journal: Journal;

  /** @throws FixtureError, SpecError or RangeError: what cannot work does not start. */
  constructor(options: ServerOptions, bounds: Bounds, mutant: (api: string) => Mutant | undefined, faults: () => Faults) {
    this.#mutant = mutant;
    this.#faults = faults;
    this.#options = options;
    this.#speed = readSpeed(options.clock ?? 'real');
    checkSeed(options.seedCalls ?? 0);
    this.destinations = new Destinations(options.webhookAllow ?? []);
    const apis: Api[] = [...vendorNames, 'ringback'];
    this.specs = Object.fromEntries(apis.map((api) => [api, loadSpec(api, new URL('openapi/', root))])) as Record<Api, Spec>;
    const { accounts, scripts } = fixturesOf(options.fixtures, this.specs);
    this.#accounts = accounts;
    const besides = options.scripts ?? [];
    this.#scripts =
      besides.length === 0
        ? scripts
        : new Map([...scripts, ...readScripts(besides, [...new Set(accounts.agents.map(({ slug }) => slug))])]);
    this.#settings = {
      livekit: { key: 'devkey', secret: 'secret', url: 'ws://127.0.0.1:7880', ...options.livekit },
      documents: Object.fromEntries(apis.map((api) => [api, this.specs[api].document])),
      secretOf: (api, name) => toSecret(this.specs[api].keyForm, name),
      destinations: this.destinations,
      bounds,
    };
    this.#journal = this.#inMemory();
    const vendors = Object.values(vendorModules);
    this.#hooks = Object.fromEntries(vendors.flatMap(({ api, hook }) => (hook ? [[api, hook]] : [])));
    this.#limits = vendors.flatMap(({ api, limiting }) => {
      const wanted = options.limits?.[api];
      return wanted ? [[api, toLimits(api, limiting, wanted)] as const] : [];
    });
    this.#acts = new Map([
      ...controlActs(this.#hooks),
      ...Outbox.acts(this.#hooks),
      ...vendors.flatMap((vendor) => [...Mount.acts({ ...vendor, spec: this.specs[vendor.api] })]),
    ]);
  }

  /** What has happened since the last beginning, when it is kept in memory. */
  get journal(): Journal {
    return this.#journal;
  }

  /** The first world: the one that the journal tells of, or a fresh one. @throws JournalError */
  resume(): Begun {
    const { journal: path, onWarning: warn = toStderr } = this.#options;
    if (path === undefined) return this.fresh();
    let begun: Begun | undefined;
    // What fails before there is a world is thrown, and need not be told as well.
    const { journal, entries, warning } = FileJournal.open(path, (text) => begun && warn(text));
    this.#journal = journal;
    try {
      if (warning !== undefined) warn(warning);
      begun = this.#retell(entries, path) ?? this.fresh();
      return begun;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The world that entries tell of; undefined when they tell of none. */
  #retell(entries: readonly Entry[], path: string): Begun | undefined {
    // What was before the last reset is of no consequence any more.
    const start = entries.findLastIndex(({ act }) => act === begin);
    const born = entries[start];
    if (!born) return undefined;
    const begun = this.#beginAgain(born, `${path}:${start + 1}`);
    const present = this.#speed > 0 ? this.#present : undefined;
    begun.world.replay(entries.slice(start + 1), (index) => `${path}:${start + index + 2}`, present);
    begun.world.clock.speed = this.#speed;
    begun.outbox.resume();
    return begun;
  }

  /** @param where file and line. @throws JournalError */
  #beginAgain({ at, input }: Entry, where: string): Begun {
    const { seedCalls = 0 } = input as { readonly seedCalls?: number };
    try {
      checkSeed(seedCalls);
      // A replay moves the clock by itself, from one entry to the next.
      return this.#begin(new Clock(at, 0), seedCalls);
    } catch (error) {
      throw cannotBeDoneAgain(where, begin, error);
    }
  }

  /** A world at its first moment. @throws JournalError, and then the world before it goes on. */
  fresh(): Begun {
    // It stands still until the world is there: the moment in the journal is the one that ids are made from.
    const { startAt, skew = 0 } = this.#options;
    const clock = new Clock(startAt === undefined && this.#speed > 0 ? this.#present : (startAt ?? fixedStart) + skew, 0);
    if (this.#journal instanceof MemoryJournal) this.#journal = this.#inMemory();
    const seedCalls = this.#options.seedCalls ?? 0;
    // How much past a world has is decided at its beginning, whatever is asked for when it goes on.
    const input = seedCalls === 0 ? {} : { seedCalls };
    const begun = this.#journal.record({ act: begin, at: clock.now, input }, () => this.#begin(clock, seedCalls));
    // Making it took a while, by which nothing that it tells of should be late.
    if (startAt === undefined && this.#speed > 0) clock.jump(this.#present);
    clock.speed = this.#speed;
    return begun;
  }

  /** The time of day, as far off as it was asked to be. */
  get #present(): number {
    return new Clock(undefined, 0).now + (this.#options.skew ?? 0);
  }

  /** Lets go of the journal. */
  close(): void {
    this.#journal.close();
  }

  #inMemory(): MemoryJournal {
    const { bounds } = this.#settings;
    return new MemoryJournal({ acts: bounds.acts, bytes: bounds['act-bytes'] });
  }

  #begin(clock: Clock, seedCalls: number): Begun {
    const world = new World({
      settings: this.#settings,
      clock,
      accounts: this.#accounts,
      scripts: this.#scripts,
      journal: this.#journal,
      acts: this.#acts,
    });
    for (const [vendor, limits] of this.#limits) world.limits.set(vendor, limits);
    setTheScene(world);
    if (seedCalls > 0) world.seed(seedCalls);
    return { world, outbox: new Outbox(world, this.#hooks, this.destinations, this.#faults(), this.#mutant) };
  }
}
