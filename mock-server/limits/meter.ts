import { day } from '../call/time.ts';
import type { LimitsWanted, RequestLimit, VendorLimits } from './limit-shapes.ts';

export type { LimitsWanted, RequestLimit, VendorLimits };

/** Counts for one vendor what somebody does, and says how long to wait where it is too much. Knows no time but what it is told. */
export class Meter {
  readonly limits: VendorLimits;
  readonly #most: number;
  /** Where a bucket stands: the moment at which it is full again. */
  readonly #full = new Map<string, number>();
  readonly #windows = new Map<string, { readonly began: number; count: number }>();
  readonly #days = new Map<string, { readonly day: number; readonly read: Set<string> }>();

  /** @param most how many keys or tenants are counted for; beyond it the count of the one that began first is forgotten. */
  constructor(limits: VendorLimits, most: number) {
    this.limits = limits;
    this.#most = most;
  }

  /** Counts a request. @returns milliseconds until one may come; 0 when this one may. One that may not is not counted. */
  request(who: string, now: number): number {
    const limit = this.limits.requests;
    if (!limit) return 0;
    return limit.burst === undefined ? this.#inWindow(who, limit, now) : this.#fromBucket(who, limit.most, limit.window, limit.burst, now);
  }

  #inWindow(who: string, { most, window }: RequestLimit, now: number): number {
    let seen = this.#windows.get(who);
    if (!seen || now >= seen.began + window) {
      seen = { began: now, count: 0 };
      this.#keep(this.#windows, who, seen);
    }
    if (seen.count >= most) return seen.began + window - now;
    seen.count++;
    return 0;
  }

  #fromBucket(who: string, most: number, window: number, burst: number, now: number): number {
    const each = window / most;
    const full = Math.max(this.#full.get(who) ?? now, now) + each;
    const wait = full - burst * each - now;
    if (wait > 0) return wait;
    this.#keep(this.#full, who, full);
    return 0;
  }

  /** @returns milliseconds until somebody may read a thing; 0 when it may now: it is one of today's, or there is room for one more. */
  reading(who: string, thing: string, now: number): number {
    const { quota } = this.limits;
    const read = this.#today(who, now);
    if (quota === undefined || !read || read.size < quota || read.has(thing)) return 0;
    return (dayOf(now) + 1) * day - now;
  }

  /** Counts a thing that was read. */
  read(who: string, thing: string, now: number): void {
    if (this.limits.quota === undefined) return;
    const read = this.#today(who, now) ?? new Set();
    if (read.size === 0) this.#keep(this.#days, who, { day: dayOf(now), read });
    read.add(thing);
  }

  #today(who: string, now: number): Set<string> | undefined {
    const last = this.#days.get(who);
    return last?.day === dayOf(now) ? last.read : undefined;
  }

  #keep<Count>(counts: Map<string, Count>, who: string, count: Count): void {
    // Who begins anew is the last who began; a map would leave them in the place that they had.
    counts.delete(who);
    counts.set(who, count);
    if (counts.size > this.#most) counts.delete(counts.keys().next().value as string);
  }
}

const dayOf = (now: number): number => Math.floor(now / day);
