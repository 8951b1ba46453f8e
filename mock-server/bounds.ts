/** How much is kept of everything that grows with traffic. `docs/bounds.md` says what happens beyond. */
export type Bounds = Readonly<
  Record<'requests' | 'request-bytes' | 'body-bytes' | 'calls' | 'deliveries' | 'streams' | 'reader-bytes' | 'replays' | 'acts', number>
>;

export const usualBounds: Bounds = {
  /** Requests that are remembered, and the bytes of them. */
  requests: 1000,
  'request-bytes': 16 * 1024 * 1024,
  /** Bytes that a request body may unpack to. */
  'body-bytes': 1024 * 1024,
  calls: 1_100_000,
  deliveries: 5000,
  /** Streams that are open at once, whoever listens to what. */
  streams: 20_000,
  /** Bytes that wait for a reader of a stream when there is something new for it. */
  'reader-bytes': 1024 * 1024,
  /** Answers that are remembered for who sends a request again. */
  replays: 10_000,
  /** Acts that are kept in memory for a report, where no file keeps them. */
  acts: 500_000,
};

/** Reads a bound as a command line has it, e.g. `calls=1000`. @throws RangeError which says what is wrong with it. */
export function readBound(text: string): Partial<Bounds> {
  const [, name = '', digits = ''] = /^([a-z-]+)=(\d{1,12})$/.exec(text) ?? [];
  const names = Object.keys(usualBounds);
  if (!names.includes(name) || Number(digits) < 1)
    throw new RangeError(`"${text}" is no bound; expected a whole number from 1 on for one of ${names.join(', ')}, e.g. calls=1000`);
  return { [name]: Number(digits) };
}
