import type { Call } from '../call/call.ts';

/** All calls of a world: by id, and for each tenant in order of creation. */
export class CallBook {
  readonly #byId = new Map<string, Call>();
  readonly #byTenant = new Map<string, Call[]>();
  readonly #onAdd = new Set<(call: Call) => void>();

  readonly #limit: number;

  /** @param limit how many calls are kept; beyond it the oldest added is forgotten. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Call | undefined {
    return this.#byId.get(id);
  }

  /** The calls of a tenant, oldest first. */
  of(tenant: string): readonly Call[] {
    return this.#byTenant.get(tenant) ?? [];
  }

  /** All calls, in the order they were added. */
  all(): IterableIterator<Call> {
    return this.#byId.values();
  }

  /** The calls of a tenant that were created in that very millisecond. */
  createdAt(tenant: string, ms: number): readonly Call[] {
    const calls = this.of(tenant);
    const found: Call[] = [];
    for (let index = lowerBound(calls, ms); calls[index]?.createdAt === ms; index++) found.push(calls[index] as Call);
    return found;
  }

  /** The calls of a tenant created from `from` (inclusive) until `to` (exclusive), as positions in `of(tenant)`. */
  span(tenant: string, from: number, to: number): { readonly first: number; readonly end: number } {
    const calls = this.of(tenant);
    return { first: lowerBound(calls, from), end: lowerBound(calls, to) };
  }

  add(call: Call): void {
    const calls = this.#byTenant.get(call.tenant);
    const latest = calls?.at(-1);
    if (!calls) this.#byTenant.set(call.tenant, [call]);
    else if (!latest || latest.createdAt <= call.createdAt) calls.push(call);
    else calls.splice(lowerBound(calls, call.createdAt + 1), 0, call);
    this.#byId.set(call.id, call);
    if (this.#byId.size > this.#limit) this.#forgetOldest();
    for (const listener of this.#onAdd) listener(call);
  }

  /** Calls `listener` for every call added from now on. */
  onAdd(listener: (call: Call) => void): void {
    this.#onAdd.add(listener);
  }

  #forgetOldest(): void {
    const [oldest] = this.#byId.values();
    if (!oldest) return;
    this.#byId.delete(oldest.id);
    const calls = this.#byTenant.get(oldest.tenant) as Call[];
    calls.splice(calls.indexOf(oldest), 1);
  }
}

/** The first position whose call was created at `ms` or later. */
function lowerBound(calls: readonly Call[], ms: number): number {
  let low = 0;
  let high = calls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calls[middle] as Call).createdAt < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
