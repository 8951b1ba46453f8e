/** The APIs that Ringback serves; each is a folder here, in the server and in the suite. */
export const vendors = ['speechify', 'smallest', 'speko', 'meetric'] as const;
/** The name of one of the APIs. */
export type Vendor = (typeof vendors)[number];
/** A vendor's API, or Ringback's own control API. */
export type Api = Vendor | 'ringback';
