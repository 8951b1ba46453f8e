import { readDuration } from '../call/time.ts';
import { Meter, type RequestLimit, type VendorLimits } from './meter.ts';

/**
 * What vendors limit in one world, and the counts. The limits are part of the world; the counts are not: nothing that a journal
 * tells of was refused, and who comes back after a restart begins anew.
 */
export class Limits {
  readonly #meters = new Map<string, Meter>();
  readonly #windows: number;

  /** @param windows how many keys or tenants each vendor counts for. */
  constructor(windows: number) {
    this.#windows = windows;
  }

  /** What a vendor limits; undefined when nobody wanted it to. */
  of(vendor: string): VendorLimits | undefined {
    return this.#meters.get(vendor)?.limits;
  }

  meter(vendor: string): Meter | undefined {
    return this.#meters.get(vendor);
  }

  /** Part of an act. All that was counted is forgotten. No limits at all switch it off. */
  set(vendor: string, limits: VendorLimits): void {
    if (Object.keys(limits).length === 0) this.#meters.delete(vendor);
    else this.#meters.set(vendor, new Meter(limits, this.#windows));
  }
}

/** A limit that cannot be: what was wrong with it, and what to do. */
export class LimitError extends RangeError {
  override readonly name = 'LimitError';
}

const form = 'expected e.g. meetric.requests=60/1m, speechify.requests=5/1s,burst=30, speechify.calls=10 or meetric.quota=1000';

/**
 * Reads one limit as it is written on a command line.
 *
 * @returns the vendor's name as it stands there, and the limit.
 * @throws LimitError when it cannot be read.
 */
export function readLimit(text: string): { readonly vendor: string; readonly limits: VendorLimits } {
  const [, vendor, what, value = ''] = /^(\w+)\.(requests|calls|quota)=(.+)$/.exec(text) ?? [];
  if (vendor === undefined) throw new LimitError(`"${text}" is no limit; ${form}`);
  if (what === 'requests') return { vendor, limits: { requests: readRequests(value, text) } };
  const most = readCount(value, text);
  return { vendor, limits: what === 'calls' ? { calls: most } : { quota: most } };
}

function readRequests(value: string, text: string): RequestLimit {
  const [, most = '', time, burst] = /^(\d+)\/(\w+)(?:,burst=(\d+))?$/.exec(value) ?? [];
  const window = readDuration(time);
  if (!window) throw new LimitError(`"${text}" names no requests in a time; ${form}`);
  return { most: readCount(most, text), window, ...(burst !== undefined && { burst: readCount(burst, text) }) };
}

function readCount(value: string, text: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > mostLimit) {
    throw new LimitError(`"${text}" needs a whole number from 1 to ${mostLimit}; ${form}`);
  }
  return count;
}

/** What is counted takes memory. */
export const mostLimit = 1_000_000;
