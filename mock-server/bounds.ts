import { LimitError } from './limits/limits.ts';

/** How much is kept of everything that grows with traffic. `docs/bounds.md` says what happens beyond. */
export type Bounds = Readonly<Record<BoundName, number>>;

export type BoundName =
  | 'requests'
  | 'request-bytes'
  | 'body-bytes'
  | 'calls'
  | 'call-bytes'
  | 'deliveries'
  | 'attempts'
  | 'posts'
  | 'receiver-posts'
  | 'streams'
  | 'call-streams'
  | 'reader-bytes'
  | 'replays'
  | 'made'
  | 'windows'
  | 'acts'
  | 'act-bytes';

export const usualBounds: Bounds = {
  /** Requests that are remembered, and the bytes of them. */
  requests: 1000,
  'request-bytes': 16 * 1024 * 1024,
  /** Bytes that a request body may unpack to. */
  'body-bytes': 1024 * 1024,
  /** Calls that are remembered, and the bytes that they were given to keep, such as metadata. */
  calls: 1_100_000,
  'call-bytes': 256 * 1024 * 1024,
  /** Webhooks that are remembered, and of each the attempts to send it. */
  deliveries: 5000,
  attempts: 10,
  /** Attempts that are under way at once, and those of them with one host and port. */
  posts: 100,
  'receiver-posts': 20,
  /** Streams that are open at once, whoever listens to what, and those of one call. */
  streams: 20_000,
  'call-streams': 15_000,
  /** Bytes that wait for a reader of a stream when there is something new for it. */
  'reader-bytes': 1024 * 1024,
  /** Answers that are remembered for who sends a request again. */
  replays: 10_000,
  /** Things that people make and keep, of each kind: agents, numbers, keys, subscriptions, invitations, faults; also what is done to one call. */
  made: 2000,
  /** Keys or accounts that each API counts for its limits. */
  windows: 10_000,
  /** Acts that are kept in memory for a report, where no file keeps them, and the bytes of them. */
  acts: 500_000,
  'act-bytes': 64 * 1024 * 1024,
};

/** Nothing that is kept here is ever more; it keeps out numbers that are no longer exact. */
const mostBound = 999_999_999_999;

/** Reads a bound as a command line has it, e.g. `calls=1000`. @throws LimitError which says what is wrong with it. */
export function readBound(text: string): Partial<Bounds> {
  const [, name = '', digits = ''] = /^([a-z-]+)=(\d+)$/.exec(text) ?? [];
  return checkBound(name, Number(digits), text);
}

/** All bounds, with those that somebody chose in the place of the usual ones. @throws LimitError which says what is wrong with one. */
export function toBounds(chosen: Partial<Bounds> = {}): Bounds {
  // From JavaScript it may be anything. What is undefined was left out.
  if (typeof chosen !== 'object' || chosen === null)
    throw new LimitError(`"${String(chosen)}" gives no bounds; expected an object such as { calls: 1000 }`);
  const given = Object.entries(chosen).filter(([, number]) => number !== undefined);
  return Object.assign({ ...usualBounds }, ...given.map(([name, number]) => checkBound(name, number, `${name}=${String(number)}`)));
}

function checkBound(name: string, number: number, text: string): Partial<Bounds> {
  if (Object.hasOwn(usualBounds, name) && Number.isInteger(number) && number >= 1 && number <= mostBound) return { [name]: number };
  const names = Object.keys(usualBounds).join(', ');
  throw new LimitError(`"${text}" is no bound; expected a whole number from 1 to ${mostBound} for one of ${names}, e.g. calls=1000`);
}
