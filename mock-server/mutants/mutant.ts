import type { Occasion } from '../../openapi/promises.ts';
import type { Vendor } from '../../openapi/vendors.ts';

/** What a mutant may know of the request whose answer it spoils. */
export interface Asked {
  /** Undefined when no operation answers that path and method. */
  readonly operation: string | undefined;
  readonly method: string;
  /** The URL as it was asked for, with its prefix and query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As text, empty when there is none or it has not been read. */
  readonly body: string;
  /** The name of the key in the fixtures; undefined before it is known, or when there is none. */
  readonly key: string | undefined;
  /** Milliseconds since the epoch, on the world's clock. */
  readonly now: number;
}

/** An answer that can be spoiled in place. */
export interface Spoilable {
  status: number;
  /** Names as they are sent; those of the envelope in the contract's spelling, all others in lower case. */
  readonly headers: Record<string, string>;
  /** The body as JSON; undefined when there is none. Spoiled in place, or replaced. */
  json: unknown;
  /** Set to send this instead of the JSON. */
  text?: string;
}

/** A delivery that can be spoiled in place, attempt by attempt. */
export interface SpoilableDelivery {
  /** The name of the announcement. */
  readonly event: string;
  /** From 1. */
  readonly attempt: number;
  readonly headers: Record<string, string>;
  body: Buffer;
  readonly secret: string;
  /** Set to send it once more at once, whatever comes of it. */
  twice?: boolean;
}

/**
 * A server with one promise broken, to prove that a check notices it, or to see whether a client survives it.
 *
 * It is made anew for every server, so it may remember things between requests.
 */
export interface Mutant {
  /** Spoils an answer; of a stream its head, which has no JSON. */
  readonly answer?: (answer: Spoilable, asked: Asked) => void;
  /** True where a guard is to be left out: `role`, `scope`, `setting`, `no-key`, `bad-key`, `invalid`. */
  readonly lets?: (occasion: Occasion, asked: Asked) => boolean;
  /** The tenant as whose key the caller is to be taken, when it is not its own. */
  readonly tenant?: (asked: Asked) => string | undefined;
  /** What is written in place of a frame of a stream; several, none, or the same. `index` counts from 0. */
  readonly frames?: (frame: string, index: number, asked: Asked) => readonly string[];
  /** True when a stream is to be left open after its last frame. */
  readonly leavesOpen?: boolean;
  /** What is written in place of a heartbeat of a stream; nothing when it is empty. */
  readonly heartbeat?: string;
  /** Spoils a delivery of a webhook. */
  readonly delivery?: (delivery: SpoilableDelivery) => void;
}

/** A mutant as it is listed. */
export interface MutantEntry {
  /** `<vendor>/<what>`. */
  readonly name: string;
  readonly vendor: Vendor;
  /** Which promise is broken, in one sentence. */
  readonly breaks: string;
  /** The ids of the checks that are there to notice it. */
  readonly killedBy: readonly string[];
  readonly make: () => Mutant;
}

/** Writes entries for the mutants of one vendor. */
export const mutantsOf =
  (vendor: Vendor) =>
  (what: string, breaks: string, killedBy: readonly string[], make: Mutant | (() => Mutant)): MutantEntry => ({
    name: `${vendor}/${what}`,
    vendor,
    breaks,
    killedBy,
    make: typeof make === 'function' ? make : () => make,
  });

/** Spoils the body of successful answers of some operations. */
export function body(operations: string | readonly string[], spoil: (json: never, asked: Asked) => void): Mutant {
  const wanted = [operations].flat();
  return {
    answer: (answer, asked) => {
      if (answer.status < 300 && answer.json !== undefined && wanted.includes(asked.operation ?? '')) spoil(answer.json as never, asked);
    },
  };
}

/** Answers one status in place of another. */
export function status(from: number, to: number, operation?: string): Mutant {
  return {
    answer: (answer, asked) => {
      if (answer.status === from && (operation === undefined || asked.operation === operation)) answer.status = to;
    },
  };
}
