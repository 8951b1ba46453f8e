import type { Vendor } from '../openapi/vendors.ts';
import type { Bounds } from './bounds.ts';
import type { LimitsWanted } from './limits/limit-shapes.ts';

/** How to run a mock server. Everything has a default. */
export interface ServerOptions {
  /** 0 (the default here) takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: nobody else on the network can reach it. */
  readonly host?: string;
  /** Whether the control API answers other machines too, if they ask under a loopback name; default: this machine alone. */
  readonly openControl?: boolean;
  /**
   * Names that the server has, so that requests to them are answered: those that somebody on the web could have are refused, with 421.
   * Default: none but addresses, names without a dot, and those below `.localhost`, `.local` and `.internal`.
   */
  readonly allowHost?: readonly string[];
  /** `real` (default), `virtual` (stands still until told), or how many times faster than real time, e.g. `20x`. */
  readonly clock?: string;
  /** Where a virtual clock starts, milliseconds since the epoch; default 2026-02-08T09:00:00Z. */
  readonly startAt?: number;
  /** A folder with accounts.yaml, people.gen.json and calls/; default: the one that comes with it. */
  readonly fixtures?: string;
  /** Paths of scripts to be played beside those of the fixtures. Their names are those of the files, and take the place of others. */
  readonly scripts?: readonly string[];
  /** A file that keeps the world over a restart. */
  readonly journal?: string;
  /** Hosts beside this machine that webhooks may go to. */
  readonly webhookAllow?: readonly string[];
  /** How much is kept; what is left out has its default, which `docs/bounds.md` lists. */
  readonly bounds?: Partial<Bounds>;
  /** How many conversations of the past year the first tenant has beside those of the fixtures, up to a million; default 0. */
  readonly seedCalls?: number;
  /** The realtime server that tokens are for; default: the development mode of livekit-server on this machine. */
  readonly livekit?: { readonly key?: string; readonly secret?: string; readonly url?: string };
  /** What vendors are to limit; default: nothing. Windows are milliseconds. */
  readonly limits?: Partial<Record<Vendor, LimitsWanted>>;
  /** Breaks one promise on purpose: the name of a mutant. */
  readonly mutant?: string;
  /** What goes wrong on purpose, e.g. `on=speko/getCall,latency=200ms..2s`; the members are those of the control API. */
  readonly faults?: readonly string[];
  /** Milliseconds by which the server's clock is ahead of the time of day; negative: behind. */
  readonly skew?: number;
  /** Hears of what a person should know. Default: a line on stderr. */
  readonly onWarning?: (text: string) => void;
  /** Hears of bugs: errors that are no answer. Default: the stack on stderr. */
  readonly onBug?: (error: unknown) => void;
}

/** Reads a speed such as `real`, `virtual` or `20x`: 1, 0 and 20. @throws RangeError when it is none. */
export function readSpeed(text: string): number {
  if (text === 'real') return 1;
  if (text === 'virtual') return 0;
  const speed = Number(/^(\d+(?:\.\d+)?)x$/.exec(text)?.[1]);
  if (!(speed > 0 && speed <= 1000)) {
    throw new RangeError(`--clock takes real, virtual, or a speed such as 20x (up to 1000x); "${text}" is none of them`);
  }
  return speed;
}
