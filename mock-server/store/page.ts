/** An opaque cursor: what it is made of is nobody's business but the server's. */
export const toCursor = (...parts: readonly (string | number)[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a cursor that `toCursor` made; undefined for any other text. */
export function fromCursor(text: string): readonly (string | number)[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    // Base64 that was written otherwise is not ours, whatever it decodes to.
    if (!Array.isArray(parts) || toCursor(...parts) !== text) return undefined;
    return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** One page of rows, and whether there are more. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** The first `limit` of some rows that come one by one. Looks at no more of them than it needs. */
export function pageOf<Row>(rows: Iterable<Row>, limit: number): Page<Row> {
  const page: Row[] = [];
  for (const row of rows) {
    if (page.length === limit) return { rows: page, more: true };
    page.push(row);
  }
  return { rows: page, more: false };
}
