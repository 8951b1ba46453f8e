import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Why a body could not be read; the API decides what to answer. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly occasion: 'too-large' | 'media-type' | 'malformed-body';

  constructor(occasion: BodyError['occasion']) {
    super(occasion);
    this.occasion = occasion;
  }
}

const decoders = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/**
 * Reads a request body. The limit counts what it unpacks to.
 *
 * @throws BodyError `too-large` beyond `limit` bytes, `media-type` for an unknown content encoding, `malformed-body` when it
 *   does not unpack or the client went away.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyError('too-large');
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded(request, encoding)) {
      size += (chunk as Buffer).length;
      if (size > limit) throw new BodyError('too-large');
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw error instanceof BodyError ? error : new BodyError('malformed-body');
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

function decoded(request: IncomingMessage, encoding: string): Readable {
  if (encoding === 'identity') return request;
  const make = decoders.get(encoding);
  if (!make) throw new BodyError('media-type');
  const decoder = make();
  request.on('error', (error) => decoder.destroy(error));
  return request.pipe(decoder);
}

const deepest = 64;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Parses a JSON text. @throws BodyError `malformed-body` when it is none, is not UTF-8, or nests deeper than 64. */
export function parseJson(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    if (depthOf(value, 0) > deepest) throw new BodyError('malformed-body');
    return value;
  } catch {
    throw new BodyError('malformed-body');
  }
}

function depthOf(value: unknown, depth: number): number {
  // Deeper than this is refused anyway; stopping here keeps the walk itself shallow.
  if (value === null || typeof value !== 'object' || depth > deepest) return depth;
  let most = depth;
  for (const member of Object.values(value)) most = Math.max(most, depthOf(member, depth + 1));
  return most;
}

/** Splits a Content-Type into its lower-case media type and charset. */
export function readContentType(header: string | undefined): { readonly type: string; readonly charset: string } {
  const [type = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  return { type, charset: charset ?? 'utf-8' };
}
