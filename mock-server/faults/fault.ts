import type { components } from '../../openapi/ringback/types.gen.ts';
import { readDuration } from '../call/time.ts';
import { toHex } from '../ids.ts';

/** What goes wrong on purpose, as the control API and `--fault` name it. */
export type FaultStart = components['schemas']['FaultStart'];

/** What can be struck. Each is counted by itself, so that streams do not change which requests fare how. */
export type Strikable = 'request' | 'event' | 'webhook';

/** The ways of going wrong, by what they befall. */
export const ways: Readonly<Record<Strikable, readonly (keyof FaultStart)[]>> = {
  request: ['latency', 'status', 'reset', 'cutAfter', 'cutWithin'],
  event: ['late', 'twice', 'swapped'],
  webhook: ['webhookDelay', 'twice'],
};

/** One fault, and how often it has struck. */
export class Fault {
  readonly id: number;
  readonly start: FaultStart;
  readonly #met = { request: 0, event: 0, webhook: 0 };
  #struck = 0;

  constructor(id: number, start: FaultStart) {
    this.id = id;
    this.start = start;
  }

  get met(): number {
    return this.#met.request + this.#met.event + this.#met.webhook;
  }

  get struck(): number {
    return this.#struck;
  }

  /** Whether it can befall what has that name. @param name of an operation or an announcement. */
  fits(what: Strikable, api: string, name: string): boolean {
    const { on = '*' } = this.start;
    const [vendor, rest = '*'] = on.split('/');
    return (vendor === '*' || vendor === api) && (rest === '*' || rest === name) && ways[what].some((way) => this.start[way] !== undefined);
  }

  /** Whether the next one is struck. Asked once for each that fits. */
  strikes(what: Strikable): boolean {
    const { rate = 1, skip = 0, times = Number.POSITIVE_INFINITY } = this.start;
    const number = this.#met[what]++;
    if (number < skip || this.#struck >= times || this.#draw(`${what}/${number}`) >= rate) return false;
    this.#struck++;
    return true;
  }

  /** Milliseconds that the request struck last has to wait. */
  latency(): number {
    const [least, most = least] = (this.start.latency ?? '0s').split('..').map((text) => readDuration(text) as number) as [number, number?];
    return Math.round(least + (most - least) * this.#draw(`latency/${this.#met.request}`));
  }

  /** A number from 0 (inclusive) to 1 (exclusive) that follows from the seed and a name. */
  #draw(name: string): number {
    return Number.parseInt(toHex(`fault/${this.start.seed ?? 1}/${name}`, 8), 16) / 2 ** 32;
  }
}
