import { Unreachable } from './check.ts';
import { exchange } from './wire.ts';

/** A call as the control API of a Ringback server shows it. */
export interface ControlledCall {
  readonly id: string;
  readonly phase: 'dialling' | 'live' | 'over';
  /** The id by which each vendor knows it. */
  readonly names: Readonly<Record<string, string>>;
}

export interface ControlledDelivery {
  readonly id: string;
  readonly call: string;
  readonly webhook: string;
  readonly status: 'pending' | 'delivered' | 'failed';
  readonly attempts: readonly { readonly at: string; readonly status: number | null }[];
}

/** Milliseconds for an answer. To move time takes as long as what happens meanwhile. */
const patience = 60_000;

/** What a vendor limits. What is left out is not limited. */
export interface Limits {
  readonly requests?: { readonly most: number; readonly window: string };
  readonly calls?: number;
  readonly quota?: number;
}

/** The control API of a target that is a Ringback server: what a stranger's server offers in other ways, if at all. */
export class Control {
  readonly #url: string;

  /** @param url e.g. `http://127.0.0.1:4010/_ringback` */
  constructor(url: string) {
    this.#url = url.replace(/\/+$/, '');
  }

  /** Starts a call that has been going on for a while. */
  startCall(start: {
    readonly script: string;
    readonly elapsed?: string;
    readonly tenant?: string;
    readonly to?: string;
  }): Promise<ControlledCall> {
    return this.#ask('POST', '/calls', start);
  }

  /** Ends a call: as its operator may at any time, or as if the line had broken. @param id as the control API knows it. */
  async endCall(id: string, by: 'operator' | 'network' = 'operator'): Promise<void> {
    await this.#ask('POST', `/calls/${id}/end`, { by });
  }

  /** Whether time stands still until it is told to move. */
  async standsStill(): Promise<boolean> {
    return (await this.#ask<{ speed: number }>('GET', '/clock')).speed === 0;
  }

  /** Moves time, and waits until all that is due by then has happened. @returns the new time, milliseconds since the epoch. */
  async advance(by: string): Promise<number> {
    return Date.parse((await this.#ask<{ now: string }>('POST', '/clock', { advance: by })).now);
  }

  async now(): Promise<number> {
    return Date.parse((await this.#ask<{ now: string }>('GET', '/clock')).now);
  }

  /** @param events names of the announcements that are wanted; left out, all of the vendor. */
  subscribe(vendor: string, url: string, secret: string, events?: readonly string[]): Promise<{ readonly id: string }> {
    return this.#ask('POST', '/webhooks', { vendor, url, secret, ...(events && { events }) });
  }

  async unsubscribe(id: string): Promise<void> {
    await this.#ask('DELETE', `/webhooks/${id}`);
  }

  async deliveries(): Promise<readonly ControlledDelivery[]> {
    return (await this.#ask<{ deliveries: ControlledDelivery[] }>('GET', '/deliveries')).deliveries;
  }

  /** Has a delivery sent once more, whatever became of it before, and waits for the answer. */
  async redeliver(id: string): Promise<void> {
    await this.#ask('POST', `/deliveries/${id}/redeliver`);
  }

  /** What the vendor is to limit from now on; nothing at all switches it off. */
  async limit(vendor: string, limits: Limits): Promise<void> {
    await this.#ask('PUT', `/limits/${vendor}`, limits);
  }

  async #ask<Result>(method: string, path: string, body?: unknown): Promise<Result> {
    const request = {
      method,
      path,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    const answer = await exchange(this.#url, request, undefined, patience).catch((error: Error) => {
      throw new Unreachable(`the control API at ${this.#url} does not answer: ${error.message}`);
    });
    if (answer.status >= 300) throw new Error(`control API: ${method} ${path} was answered ${answer.status} ${answer.body}`);
    return answer.json as Result;
  }
}
