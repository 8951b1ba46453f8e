import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

import { Expected } from './expected.ts';
import { Refusal } from './guard.ts';

/** Why a body could not be read; the API decides what to answer. */
export class BodyError extends Expected {
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
  const length = Number(request.headers['content-length']);
  if (length > limit) throw new BodyError('too-large');
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity' && length <= limit) return await readAnnounced(request);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Whoever takes no more of it leaves the request as it is: it may have to arrive all the same.
    for await (const chunk of decoded(request, encoding).iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > limit) throw new BodyError('too-large');
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw error instanceof BodyError ? error : new BodyError('malformed-body');
  }
  return joined(chunks);
}

/**
 * Reads the body of a request that waits until somebody wants it. All of it arrives, also what is too much to be kept.
 *
 * @returns what `readBody` does.
 */
export function takeIn(request: IncomingMessage, limit: number): Promise<Buffer> {
  const body = readBody(request, limit);
  body.catch(() => request.resume());
  return body;
}

/** Reads a body that is no longer than it may be, as its head says. Most are, and to listen costs less than to iterate. */
function readAnnounced(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(joined(chunks)));
    request.on('error', () => reject(new BodyError('malformed-body')));
  });
}

const joined = (chunks: readonly Buffer[]): Buffer => (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));

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

/**
 * Parses a JSON text.
 *
 * @throws BodyError `malformed-body` when it is none, is not UTF-8, or nests deeper than 64; Refusal `invalid` when it holds a number
 *   beyond those that there are: what is kept of it would be another.
 */
export function parseJson(bytes: Buffer): unknown {
  // Before it is parsed: a megabyte of brackets keeps the parser, and then the garbage collector, busy for up to seconds.
  if (nestsTooDeep(bytes)) throw new BodyError('malformed-body');
  let value: unknown;
  let text: string;
  try {
    text = utf8.decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new BodyError('malformed-body');
  }
  const path = perhapsEndless.test(text) ? endlessIn(value, []) : undefined;
  if (path !== undefined) throw new Refusal('invalid', { issues: [{ path, message: 'is beyond the numbers that there are' }] });
  return value;
}

/** What a number beyond 1.8e308 has in it: an exponent of three digits, or that many digits. */
const perhapsEndless = /\d[eE]\+?\d{3}|\d{309}/;

/** @returns where the first number is that is none any more. */
function endlessIn(value: unknown, path: readonly string[]): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path.join('.');
  if (value === null || typeof value !== 'object') return undefined;
  for (const [name, member] of Object.entries(value)) {
    const found = endlessIn(member, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const [quote, backslash] = [0x22, 0x5c];
/** By how much a byte outside of texts changes the depth. In UTF-8 no other character has these bytes in it. */
const steps = new Int8Array(256);
for (const [brackets, step] of [
  ['[{', 1],
  [']}', -1],
] as const)
  for (const byte of Buffer.from(brackets)) steps[byte] = step;

function nestsTooDeep(bytes: Buffer): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === quote) inText = !inText;
    else if (inText) {
      if (byte === backslash) at++;
    } else {
      depth += steps[byte] as number;
      if (depth > deepest) return true;
    }
  }
  return false;
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
