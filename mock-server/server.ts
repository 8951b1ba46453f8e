import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation, Spec } from '../openapi/promises.ts';
import { rulesOf } from '../openapi/rules.ts';
import type { Api } from '../openapi/vendors.ts';
import packageFile from '../package.json' with { type: 'json' };
import { Beginning, type Begun } from './beginning.ts';
import { type Bounds, toBounds } from './bounds.ts';
import type { Call } from './call/call.ts';
import { controlOf } from './control.ts';
import type { Strikable } from './faults/fault.ts';
import { readFault } from './faults/fault-text.ts';
import { Faults } from './faults/faults.ts';
import type { Strikables } from './faults/flaw.ts';
import { type Listener, type Prefix, route, toServer } from './http/front.ts';
import { byOwner, misdirected } from './http/host.ts';
import { Mount, type Mounted } from './http/mount.ts';
import type { Sights } from './http/pages.ts';
import { RequestLog } from './http/request-log.ts';
import { endStreams } from './http/sse.ts';
import type { Mutant } from './mutants/mutant.ts';
import type { ServerOptions } from './options.ts';
import type { Journal } from './store/journal.ts';
import { vendorModules } from './vendors/index.ts';
import type { VendorModule } from './vendors/vendor.ts';
import type { Destinations } from './webhooks/destinations.ts';
import type { Outbox } from './webhooks/outbox.ts';
import type { World } from './world.ts';

/** Milliseconds that connections get to end by themselves when the server closes. */
const grace = 1000;

/** A mock server: all APIs over one world. */
export class Server {
  readonly version: string = packageFile.version;
  readonly vendors: readonly VendorModule[] = Object.values(vendorModules);
  readonly log: RequestLog;
  readonly specs: Readonly<Record<Api, Spec>>;
  readonly destinations: Destinations;
  readonly bounds: Bounds;
  readonly onBug: (error: unknown) => void;
  readonly faults: Faults;
  readonly #mutants: ReadonlyMap<string, Mutant>;
  /** Answers everything, also below a path of an Express app. */
  readonly app: Listener;
  /** The control API, for those who are in this process. */
  readonly control: ReturnType<typeof controlOf>;
  readonly #options: ServerOptions;
  readonly #beginning: Beginning;
  readonly #http: HttpServer;
  #pages: Promise<Listener> | undefined;
  #now: Begun;
  #closing: Promise<void> | undefined;

  /**
   * @param mutants the promises that are broken on purpose, by vendor.
   * @throws FixtureError, SpecError, JournalError or RangeError: what cannot work does not start.
   */
  constructor(options: ServerOptions, mutants: ReadonlyMap<string, Mutant> = new Map()) {
    this.#options = options;
    this.bounds = toBounds(options.bounds);
    this.onBug = options.onBug ?? ((error) => process.stderr.write(`${error instanceof Error ? error.stack : error}\n`));
    this.log = new RequestLog({ requests: this.bounds.requests, bytes: this.bounds['request-bytes'] });
    this.#mutants = mutants;
    this.#beginning = new Beginning(
      options,
      this.bounds,
      (api) => this.mutant(api),
      () => this.faults,
    );
    this.specs = this.#beginning.specs;
    this.faults = this.#readFaults(options.faults ?? []);
    this.destinations = this.#beginning.destinations;
    this.#now = this.#beginning.resume();
    this.control = controlOf(this);
    const prefixes = this.#mount();
    this.app = (request, response) => {
      if (!route(prefixes, request, response)) this.#showPages(request, response);
    };
    this.#http = toServer(prefixes, (request, response) => this.#showPages(request, response), misdirected(options.allowHost ?? []));
  }

  /** The world as it is now; a reset makes a new one. */
  get world(): World {
    return this.#now.world;
  }

  get outbox(): Outbox {
    return this.#now.outbox;
  }

  /** What has happened since the beginning, to be replayed or attached to a report. */
  get journal(): Journal {
    return this.#beginning.journal;
  }

  /** Where it listens, e.g. `http://127.0.0.1:4010`. */
  get url(): string {
    const { address, family, port } = this.#http.address() as AddressInfo;
    const reachable = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
    return `http://${family === 'IPv6' && reachable === address ? `[${reachable}]` : reachable}:${port}`;
  }

  /** The path under which an API is offered. */
  prefixOf(api: Api): string {
    return this.specs[api].prefixes[0] as string;
  }

  /** The id by which each vendor knows a call. */
  namesOf(call: Call): Record<string, string> {
    return Object.fromEntries(this.vendors.map(({ api, nameOf }) => [api, nameOf(call)]));
  }

  /** The promise that is broken on purpose. */
  mutant(api: string): Mutant | undefined {
    return this.#mutants.get(api);
  }

  /** Calls that are not over, oldest first. */
  liveCalls(): Call[] {
    // In an archive everything is over.
    return [...this.world.calls.all()].filter((call) => call.at(this.world.now).phase !== 'over');
  }

  /** Forgets all that happened and begins anew. @throws JournalError when that cannot be written down, and then nothing is forgotten. */
  reset(): void {
    const begun = this.#beginning.fresh();
    this.faults.waiting.end();
    endStreams(this.world.clock);
    this.world.close();
    this.outbox.close();
    this.log.clear();
    this.faults.reset();
    this.#now = begun;
  }

  /** @throws the error of the socket, e.g. EADDRINUSE, and then it is closed. */
  async listen(): Promise<this> {
    const { port = 0, host = '127.0.0.1' } = this.#options;
    try {
      await once(this.#http.listen(port, host), 'listening');
    } catch (error) {
      await this.close();
      throw error;
    }
    this.destinations.own = (this.#http.address() as AddressInfo).port;
    return this;
  }

  /** Ends open streams, answers what is under way, and stops; once, however often it is asked to. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.faults.waiting.end();
    endStreams(this.world.clock);
    this.world.close();
    this.outbox.close();
    const closed = new Promise((resolve) => this.#http.close(resolve));
    this.#http.closeIdleConnections();
    // Whoever still holds a connection after that is not going to let go of it.
    AbortSignal.timeout(grace).addEventListener('abort', () => this.#http.closeAllConnections());
    await closed;
    this.#beginning.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** What can go wrong at each API: its operations and its announcements. */
  get strikables(): Strikables {
    return Object.fromEntries(
      this.vendors.map(({ api, hook }) => {
        const operations = this.specs[api].operations.map((operation) => [operation.id, strikablesOf(operation)] as const);
        const announcements = (hook?.events ?? []).map((event) => [event, ['webhook'] as const] as const);
        return [api, new Map<string, readonly Strikable[]>([...operations, ...announcements])];
      }),
    );
  }

  #readFaults(texts: readonly string[]): Faults {
    if (texts.length === 0) return new Faults();
    const rules = rulesOf(this.specs.ringback);
    return new Faults(texts.map((text) => readFault(text, rules, this.strikables)));
  }

  #mount(): Prefix[] {
    const control = {
      spec: this.specs.ringback,
      handlers: this.control as unknown as Mounted['handlers'],
      authenticate: byOwner(this.#options.openControl ?? false),
    };
    return [...this.vendors.map((vendor) => ({ ...vendor, spec: this.specs[vendor.api] })), control]
      .map((mounted) => new Mount(mounted, this))
      .flatMap((mount) => mount.spec.prefixes.map((path) => ({ path, mount })))
      .sort((a, b) => b.path.length - a.path.length);
  }

  /** Express is loaded when somebody looks: few do, and it takes a tenth of a start. */
  #showPages(...[request, response]: Parameters<Listener>): void {
    this.#pages ??= import('./http/pages.ts').then(({ toPages }) => toPages(this.#sights));
    this.#pages
      .then((show) => show(request, response))
      .catch((error: unknown) => {
        this.onBug(error);
        response.destroy();
      });
  }

  get #sights(): Sights {
    const apis = Object.fromEntries(this.vendors.map(({ api }) => [api, this.prefixOf(api)]));
    const pathOf = (api: Api) => `${api === 'ringback' ? this.prefixOf(api) : `/${api}`}/openapi.json`;
    return {
      documents: new Map(Object.values(this.specs).map(({ api, document }) => [pathOf(api), document])),
      overview: { name: 'ringback', version: this.version, apis, control: this.prefixOf('ringback') },
      apis: Object.values(apis),
    };
  }
}

const strikablesOf = ({ responses }: Operation): readonly Strikable[] =>
  responses.get(200)?.types.includes('text/event-stream') ? ['request', 'stream', 'event'] : ['request'];

/**
 * Starts a mock server.
 *
 * @returns the server, listening; `close()` it, or declare it with `await using`.
 * @throws FixtureError, JournalError, MutantError, RangeError, or the error of the socket.
 */
export async function startMockServer(options: ServerOptions = {}): Promise<Server> {
  // Loaded for those who want one: they are as much to read as two vendors.
  const mutants = options.mutant === undefined ? undefined : (await import('./mutants/index.ts')).makeMutant(options.mutant);
  return await new Server(options, mutants).listen();
}
