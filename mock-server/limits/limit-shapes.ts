/** Requests that may come in a window. */
export interface RequestLimit {
  readonly most: number;
  /** Milliseconds. */
  readonly window: number;
  /**
   * How many may come at once when none came for a while. With it the limit is a bucket that fills by `most` in each window; without
   * it `most` may come in a window, which begins with the first.
   */
  readonly burst?: number;
}

/** What a vendor limits, as long as somebody wants it to. What is left out is not limited. */
export interface VendorLimits {
  readonly requests?: RequestLimit;
  /** Calls of a tenant that may go on at once. */
  readonly calls?: number;
  /** Different things that a key may read in a day of UTC. */
  readonly quota?: number;
}

/** What somebody wants a vendor to limit. With `documented` the numbers of its documents hold where no others are given. */
export type LimitsWanted = VendorLimits & { readonly documented?: boolean };
