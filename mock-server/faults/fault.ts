import type { components } from '../../openapi/ringback/types.gen.ts';
import { readDuration } from '../call/time.ts';
import { toHex } from '../ids.ts';

/** What goes wrong on purpose, as the control API and `--fault` name it. */
export type FaultStart = components['schemas']['FaultStart'];

/** What can be struck. Each is counted by itself, so that streams do not change which requests fare how. */
export type Strikable = 'request' | 'stream' | 'event' | 'webhook';
export type Way = Exclude<keyof FaultStart, 'on' | 'rate' | 'skip' | 'times' | 'seed' | 'retryAfter'>;

/** The ways of going wrong, by what they befall. */
export const ways = {
  request: ['latency', 'status', 'reset'],
  stream: ['cutAfter', 'cutWithin'],
  event: ['late', 'twice', 'swapped'],
  webhook: ['webhookDelay', 'twice'],
} as const satisfies Readonly<Record<Strikable, readonly Way[]>>;

/** Whether a fault has a way of going wrong: one that is false is as good as left out. */
export const has = (start: FaultStart, way: Way): boolean => start[way] !== undefined && start[way] !== false;

/** One fault, and how often it has struck. */
export class Fault {
  readonly id: number;
  readonly start: FaultStart;
  readonly #met: Record<Strikable, number> = { request: 0, stream: 0, event: 0, webhook: 0 };
  #struck = 0;

  constructor(id: number, start: FaultStart) {
    this.id = id;
    this.start = start;
  }

  get met(): number {
    return this.#met.request + this.#met.stream + this.#met.event + this.#met.webhook;
  }

  get struck(): number {
    return this.#struck;
  }

  /** Whether it has one of some ways of going wrong. */
  hasAny(among: readonly Way[]): boolean {
    return among.some((way) => has(this.start, way));
  }

  /** Whether it is about what has that name. @param name of an operation or an announcement. */
  isOn(api: string, name: string): boolean {
    const { on = '*' } = this.start;
    const [vendor, rest = '*'] = on.split('/');
    // Nobody could end a fault of what faults are ended with.
    return (vendor === '*' ? api !== 'ringback' : vendor === api) && (rest === '*' || rest === name);
  }

  /**
   * Whether the next one is struck. Asked once for each that fits.
   *
   * @param open false where something else has been decided already: then it is met, but not struck.
   */
  strikes(what: Strikable, open = true): boolean {
    const { rate = 1, skip = 0, times = Number.POSITIVE_INFINITY } = this.start;
    const number = this.#met[what]++;
    if (!open || number < skip || this.#struck >= times || this.#draw(`${what}/${number}`) >= rate) return false;
    this.#struck++;
    return true;
  }

  /** Milliseconds that the request struck last has to wait. */
  latency(): number {
    const [least, most] = readLatency(this.start.latency ?? '0s');
    return Math.round(least + (most - least) * this.#draw(`latency/${this.#met.request}`));
  }

  /** A number from 0 (inclusive) to 1 (exclusive) that follows from the seed and a name. */
  #draw(name: string): number {
    return Number.parseInt(toHex(`fault/${this.start.seed ?? 1}/${name}`, 8), 16) / 2 ** 32;
  }
}

/** Reads a time or a range of times: the least and the most, in milliseconds. */
export function readLatency(text: string): [least: number, most: number] {
  const [least = 0, most = least] = text.split('..').map((each) => readDuration(each));
  return [least, most];
}
