import { type Vendor, vendors } from '../../openapi/vendors.ts';
import { makeMutant } from '../mutants/index.ts';
import type { ServerOptions } from '../options.ts';
import { Server } from '../server.ts';
import { type Breach, ContractBreachError } from './breach.ts';
import { CallControl } from './call-control.ts';
import { ClockControl } from './clock-control.ts';
import { ControlDoor } from './control-door.ts';
import { breachesOf } from './judge-request.ts';
import type { ApiDoor, ApiKey, CallSnapshot, RecordedRequest } from './shapes.ts';
import { WebhookControl } from './webhook-control.ts';

/** How to run a mock server. Everything has a default. */
export interface MockServerOptions extends ServerOptions {
  /**
   * A call that is started with the server and after every reset: the name of a script (`warm-transfer-completed`), or the path of a
   * file of one's own that ends in `.yaml` or `.yml`.
   */
  readonly script?: string;
}

/** Every option by name, so that one that is misspelt is not overlooked. */
const optionNames: Readonly<Record<keyof MockServerOptions, true>> = {
  script: true,
  port: true,
  host: true,
  openControl: true,
  allowHost: true,
  clock: true,
  startAt: true,
  fixtures: true,
  scripts: true,
  journal: true,
  webhookAllow: true,
  bounds: true,
  seedCalls: true,
  livekit: true,
  limits: true,
  mutant: true,
  faults: true,
  skew: true,
  onWarning: true,
  onBug: true,
};

function checkOptions(options: MockServerOptions): void {
  for (const name of Object.keys(options))
    if (!Object.hasOwn(optionNames, name))
      throw new TypeError(`there is no option "${name}"; there are ${Object.keys(optionNames).join(', ')}`);
  if (options.host === '') throw new TypeError('the option "host" is empty; leave it out for 127.0.0.1');
}

/** A mock server in this process. Made by `startMockServer`. */
export class MockServer {
  /** Moves and tells the time of everything in it. */
  readonly clock: ClockControl;
  /** Starts, shows and ends calls. */
  readonly calls: CallControl;
  /** Subscribes to the vendors' webhooks, and shows what was delivered. */
  readonly webhooks: WebhookControl;
  /** Each API by name: its URL, its keys, and ids of what is in it. */
  readonly apis: { readonly [Each in Vendor]: ApiDoor<Each> };
  readonly #server: Server;
  readonly #door: ControlDoor;
  readonly #script: string | undefined;
  #call: CallSnapshot | undefined;
  #expected: (string | RegExp)[] = [];

  /** @internal Made by `startMockServer`. */
  constructor(options: MockServerOptions) {
    checkOptions(options);
    const { script, ...rest } = options;
    const own = script !== undefined && /\.ya?ml$/.test(script) ? [script] : [];
    this.#server = new Server({ ...rest, scripts: [...(rest.scripts ?? []), ...own] }, makeMutant(rest.mutant));
    this.#script = script?.replace(/^.*[\\/]|\.ya?ml$/g, '');
    this.#door = new ControlDoor(this.#server);
    this.clock = new ClockControl(this.#door);
    this.calls = new CallControl(this.#door);
    this.webhooks = new WebhookControl(this.#door);
    const doors = vendors.map((vendor) => [vendor, doorOf(this.#door, vendor)]);
    this.apis = Object.fromEntries(doors) as unknown as MockServer['apis'];
    try {
      this.#begin();
    } catch (error) {
      void this.close();
      throw error;
    }
  }

  /** Where it listens, e.g. `http://127.0.0.1:4010`; the control API is below `/_ringback`. */
  get url(): string {
    return this.#server.url;
  }

  /** The call that the option `script` started, as it stands. @throws Error when the option was not given. */
  get call(): CallSnapshot {
    if (this.#call === undefined) throw new Error('No call was started with the server: give startMockServer a script, or use calls.start');
    return this.calls.get(this.#call.id);
  }

  /** What the APIs were asked and answered since the last reset, oldest first; the last 1000 unless `bounds.requests` says otherwise. */
  get requests(): readonly RecordedRequest[] {
    return this.#door.ask<{ requests: RecordedRequest[] }>('listRequests').requests;
  }

  /** What in the requests and answers since the last reset was not as the contract says, oldest first. */
  get breaches(): readonly Breach[] {
    const { specs } = this.#server;
    return this.requests.flatMap((request) => breachesOf(request, specs[request.api], this.url));
  }

  /**
   * Says that the test means to break the contract: until the next reset, `assertContract` accepts breaches that say this, and wants
   * to see one.
   *
   * @param saying a part of the promise or of the operation, e.g. `speko/transferCall` or `/body to/`.
   */
  expectBreach(saying: string | RegExp): void {
    this.#expected.push(saying);
  }

  /** @throws ContractBreachError with every breach that was not expected, and what was expected in vain. */
  assertContract(): void {
    const { breaches } = this;
    const text = ({ operation, promise }: Breach) => `${operation}: ${promise}`;
    const says = (breach: Breach, saying: string | RegExp) =>
      typeof saying === 'string' ? text(breach).includes(saying) : saying.test(text(breach));
    const unexpected = breaches.filter((breach) => !this.#expected.some((saying) => says(breach, saying)));
    const missed = this.#expected.filter((saying) => !breaches.some((breach) => says(breach, saying)));
    if (unexpected.length > 0 || missed.length > 0) throw new ContractBreachError(unexpected, missed.map(String));
  }

  /** Forgets all that happened and begins anew, with the same ids as the first time. Open streams are ended. Takes a few milliseconds. */
  reset(): void {
    this.#server.reset();
    this.#begin();
  }

  /** Ends open streams, answers what is under way, and stops. `await using` does it by itself. */
  close(): Promise<void> {
    return this.#server.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** @internal */
  async listen(): Promise<this> {
    await this.#server.listen();
    return this;
  }

  #begin(): void {
    this.#expected = [];
    this.#call = this.#script === undefined ? undefined : this.calls.start(this.#script);
  }
}

function doorOf(door: ControlDoor, vendor: Vendor): ApiDoor {
  const target = () =>
    door.ask<{ url: string; keys: Record<string, ApiKey>; resources: Record<string, string> }>('getTarget', { params: { vendor } });
  return {
    get url() {
      return target().url;
    },
    get key() {
      return Object.values(target().keys)[0]?.key ?? '';
    },
    get keys() {
      return target().keys;
    },
    get resources() {
      return target().resources;
    },
  };
}

/**
 * Starts a mock server in this process: all APIs, over one world of calls.
 *
 * @example
 * await using server = await startMockServer({ clock: 'virtual', script: 'warm-transfer-completed' });
 * await server.clock.advance('70s');
 * const call = await fetch(`${server.apis.speko.url}/v1/calls/${server.call.names.speko}`, {
 *   headers: { authorization: `Bearer ${server.apis.speko.key}` },
 * });
 *
 * @returns the server, listening on a free port of 127.0.0.1 unless told otherwise.
 * @throws Error named `FixtureError` for a script or fixture that cannot be played (file, line, what was expected), `JournalError`
 * for a journal that cannot be read, `RangeError` for a clock that is none, `TypeError` for an option that there is not, `MockServerError` for a script that there is not, or the
 * error of the socket, e.g. `EADDRINUSE`.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  return await new MockServer(options).listen();
}
