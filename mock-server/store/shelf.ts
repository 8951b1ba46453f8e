/** What every thing on a shelf has. */
export interface Kept {
  /** UUID. */
  readonly id: string;
  readonly tenant: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** How many removed things stay known. */
const mostRemoved = 1000;

/**
 * Things of one kind that people make, change and remove, such as agents. A thing is never changed in place: whoever holds one
 * holds it as it was. Those removed last stay known, since calls of the past still tell of them.
 */
export class Shelf<Thing extends Kept> {
  readonly #known = new Map<string, Thing>();
  readonly #byTenant = new Map<string, Map<string, Thing>>();
  /** Ids, in the order in which they were removed. */
  readonly #removed = new Set<string>();

  constructor(things: Iterable<Thing> = []) {
    for (const thing of things) this.add(thing);
  }

  /** The thing of that id; undefined when there never was one, or it was removed. */
  get(id: string): Thing | undefined {
    const thing = this.#known.get(id);
    return thing && this.#byTenant.get(thing.tenant)?.get(id);
  }

  /** The thing of that id as it is, or as it was when it was removed; undefined when a thousand were removed since. */
  known(id: string): Thing | undefined {
    return this.#known.get(id);
  }

  /** What a tenant has, in the order in which it was added. */
  of(tenant: string): readonly Thing[] {
    return [...(this.#byTenant.get(tenant)?.values() ?? [])];
  }

  /** How many things all tenants have. */
  get size(): number {
    return this.#known.size - this.#removed.size;
  }

  /** How many things a tenant has. */
  count(tenant: string): number {
    return this.#byTenant.get(tenant)?.size ?? 0;
  }

  /** Part of an act. */
  add(thing: Thing): Thing {
    this.#known.set(thing.id, thing);
    this.#removed.delete(thing.id);
    const own = this.#byTenant.get(thing.tenant) ?? new Map<string, Thing>();
    own.set(thing.id, thing);
    this.#byTenant.set(thing.tenant, own);
    return thing;
  }

  /** Part of an act. @returns the thing as it is now. @throws when there is none. */
  update(id: string, change: Partial<Omit<Thing, 'id' | 'tenant' | 'createdAt'>>): Thing {
    const thing = this.get(id);
    if (!thing) throw new Error(`there is nothing with the id ${id} to change`);
    return this.add({ ...thing, ...change });
  }

  /** Part of an act. Does nothing when there is no such thing. */
  remove(id: string): void {
    const thing = this.get(id);
    if (!thing) return;
    this.#byTenant.get(thing.tenant)?.delete(id);
    this.#removed.add(id);
    if (this.#removed.size <= mostRemoved) return;
    const [oldest] = this.#removed as Iterable<string>;
    this.#removed.delete(oldest as string);
    this.#known.delete(oldest as string);
  }
}
