import type { Call } from '../call/call.ts';
import type { CallState } from '../call/state.ts';
import type { World } from '../world.ts';

/** A value that is turned into JSON bytes once, so that answering with it again costs nothing. */
export class Encoded<Body> {
  readonly value: Body;
  #bytes: Buffer | undefined;

  constructor(value: Body) {
    this.value = value;
  }

  get bytes(): Buffer {
    this.#bytes ??= this.encode();
    return this.#bytes;
  }

  /** Bytes of their own: those from the pool would keep the 8 KB that they are part of. */
  protected encode(): Buffer {
    const text = JSON.stringify(this.value);
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    bytes.write(text);
    return bytes;
  }
}

/** An object with a list of values whose JSON is there already. */
class EncodedPage<Body> extends Encoded<Body> {
  readonly #member: string;
  readonly #rows: readonly Encoded<unknown>[];
  readonly #rest: string;

  /** @param rest the JSON of all but the list, which stands before it. */
  constructor(value: Body, member: string, rows: readonly Encoded<unknown>[], rest: string) {
    super(value);
    this.#member = member;
    this.#rows = rows;
    this.#rest = rest;
  }

  has(rows: readonly Encoded<unknown>[], rest: string): boolean {
    return rest === this.#rest && rows.length === this.#rows.length && rows.every((row, index) => row === this.#rows[index]);
  }

  protected override encode(): Buffer {
    const parts: Buffer[] = [Buffer.from(`{${JSON.stringify(this.#member)}:[`)];
    for (const [index, { bytes }] of this.#rows.entries()) {
      if (index > 0) parts.push(comma);
      parts.push(bytes);
    }
    parts.push(Buffer.from(`]${this.#rest === '{}' ? '}' : `,${this.#rest.slice(1)}`}`));
    return Buffer.concat(parts);
  }
}

/** How many pages of a list are kept: as many as are asked for at about the same time. */
const fewPages = 8;

/** The pages of a list, as objects that hold it: one that shows what another one showed a moment ago is the same, bytes and all. */
export class Pages<Body> {
  readonly #member: keyof Body & string;
  readonly #kept: EncodedPage<Body>[] = [];

  /** @param member the name of the list in its object. */
  constructor(member: keyof Body & string) {
    this.#member = member;
  }

  /** @param rest what the object holds beside the list. */
  of(rows: readonly Encoded<unknown>[], rest: Omit<Body, keyof Body & string>): Encoded<Body> {
    const text = JSON.stringify(rest);
    const known = this.#kept.findLast((page) => page.has(rows, text));
    if (known) return known;
    const value = { [this.#member]: rows.map((row) => row.value), ...rest } as unknown as Body;
    const page = new EncodedPage(value, this.#member, rows, text);
    this.#kept.push(page);
    if (this.#kept.length > fewPages) this.#kept.shift();
    return page;
  }
}

const comma = Buffer.from(',');

interface Kept<View> {
  readonly revision: number;
  readonly stamp: number;
  readonly encoded: Encoded<View>;
}

/** How many calls' bytes are kept unless told otherwise. A call that is looked at again soon is the common case; the rest are made anew. */
const usualLimit = 2000;

/** One view of calls as bytes: made when a call is first looked at, and again only when something has happened in it. */
export class Shown<View> {
  readonly #worlds = new WeakMap<World, Map<string, Kept<View>>>();
  readonly #show: (world: World, call: Call, state: CallState) => View;
  readonly #stamp: (call: Call) => number;
  readonly #limit: number;

  /**
   * @param stamp tells apart what the view shows beside the call, such as what became of its webhooks.
   * @param limit how many calls' bytes are kept: fewer of a view with all that was said.
   */
  constructor(show: (world: World, call: Call, state: CallState) => View, stamp: (call: Call) => number = () => 0, limit = usualLimit) {
    this.#show = show;
    this.#stamp = stamp;
    this.#limit = limit;
  }

  of(world: World, call: Call, now: number): Encoded<View> {
    let kept = this.#worlds.get(world);
    if (!kept) {
      kept = new Map();
      this.#worlds.set(world, kept);
    }
    const revision = call.revision(now);
    const stamp = this.#stamp(call);
    const known = kept.get(call.id);
    if (known?.revision === revision && known.stamp === stamp) return known.encoded;
    const encoded = new Encoded(this.#show(world, call, call.at(now)));
    kept.delete(call.id);
    kept.set(call.id, { revision, stamp, encoded });
    // More than there are calls are those of calls that were forgotten.
    if (kept.size > Math.min(this.#limit, world.settings.bounds.calls)) kept.delete(kept.keys().next().value as string);
    return encoded;
  }
}
