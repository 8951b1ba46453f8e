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

/** An object with a list of values whose JSON is there already, as the pages of lists are. */
export class EncodedPage<Body> extends Encoded<Body> {
  readonly #member: keyof Body & string;
  readonly #rows: readonly Encoded<unknown>[];

  /** @param member the name of the list in `rest`, which it stands before. */
  constructor(rest: Omit<Body, keyof Body & string>, member: keyof Body & string, rows: readonly Encoded<unknown>[]) {
    super({ [member]: rows.map(({ value }) => value), ...rest } as unknown as Body);
    this.#member = member;
    this.#rows = rows;
  }

  protected override encode(): Buffer {
    const parts: Buffer[] = [Buffer.from(`{${JSON.stringify(this.#member)}:[`)];
    for (const [index, { bytes }] of this.#rows.entries()) {
      if (index > 0) parts.push(comma);
      parts.push(bytes);
    }
    const { [this.#member]: _, ...rest } = this.value as Record<string, unknown>;
    const text = JSON.stringify(rest);
    parts.push(Buffer.from(`]${text === '{}' ? '}' : `,${text.slice(1)}`}`));
    return Buffer.concat(parts);
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
    if (kept.size > this.#limit) kept.delete(kept.keys().next().value as string);
    return encoded;
  }
}
