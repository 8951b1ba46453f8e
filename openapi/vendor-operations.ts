/** An operation that a vendor is known to have, whether or not the contract covers it. */
export interface VendorOperation {
  readonly method: string;
  /** The template, below the prefix. */
  readonly path: string;
  /** As the vendor calls it. */
  readonly name: string;
  readonly tag: string;
  /** Why it will not be served; undefined where it may be one day. */
  readonly outOfScope: string | undefined;
  /** True where clients know of it and the vendor's server does not. */
  readonly absent: boolean;
}

/**
 * Reads a table of a vendor's operations.
 *
 * @param text tab-separated: method, path, operation, tag, success, failures, access, and why it is out of scope. Lines that begin
 *   with # are comments; the first other line names the columns.
 */
export function readVendorOperations(text: string): VendorOperation[] {
  const [, ...rows] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return rows.map((row) => {
    const [method = '', path = '', name = '', tag = '', , , , reason = ''] = row.split('\t');
    return { method, path, name, tag, outOfScope: reason === '' ? undefined : reason, absent: reason.startsWith('absent') };
  });
}

/** A path whose open segments have no names, so that two spellings of one path are equal. */
export const shapeOf = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}');
