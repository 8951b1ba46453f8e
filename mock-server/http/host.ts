import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { type Authenticate, nobody, Refusal } from './guard.ts';

/** The name in a Host header, without port, brackets and closing dot, in lower case. */
export function hostOf(header: string | undefined): string {
  const host = (header ?? '').toLowerCase().replace(/:\d*$/, '');
  return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/** The host that a request is for. A target in absolute form says more about it than the header does (RFC 9112, 3.2.2). */
const askedHost = ({ url, headers }: IncomingMessage): string | undefined =>
  (url as string).startsWith('/') ? headers.host : (/^[a-z]+:\/\/([^/?]*)/i.exec(url as string)?.[1] ?? headers.host);

/** Names without a dot, as those in a network of containers, and those below what is kept for private use (RFC 6761, RFC 6762, .internal). */
const ownable = /^(?:[\w-]+|(?:[\w-]+\.)+(?:localhost|local|internal))$/;

/** A host that a request is for, and that this server is not taken for. */
export type Misdirected = (request: IncomingMessage) => string | undefined;

/**
 * Which requests are for somebody else: a page on the web can have a name of its own lead to this machine, and would then read what is
 * answered there. An address is no such name, and neither is one that nobody on the web can have.
 *
 * @param allowed other names that the server has, without ports.
 */
export function misdirected(allowed: readonly string[]): Misdirected {
  const names = new Set(allowed.map(hostOf));
  let good: string | undefined;
  return (request) => {
    const asked = askedHost(request);
    // Nearly every request is for the same host as the one before. No browser leaves it out.
    if (asked === good || asked === undefined) return undefined;
    const host = hostOf(asked);
    if (isIP(host) === 0 && !ownable.test(host) && !names.has(host)) return host;
    good = asked;
    return undefined;
  };
}

const local = new Set(['localhost', '127.0.0.1', '::1']);
const loopback = /^(?:::ffff:)?127\.|^::1$/;

/**
 * Whether a request comes from this machine and of its user's own will. A page on the web can have a name of its own lead to
 * 127.0.0.1, and can post forms there; it cannot change the Host, Origin and Sec-Fetch-Site that the browser sends. Another machine
 * can send any Host, but not from an address of this one.
 *
 * @param anywhere whether the machine does not matter, as in a container, which is asked from outside of itself.
 */
function isOwnRequest(request: IncomingMessage, anywhere: boolean): boolean {
  const { origin } = request.headers;
  const host = askedHost(request);
  const site = request.headers['sec-fetch-site'];
  if (!local.has(hostOf(host))) return false;
  if (!anywhere && !loopback.test(request.socket.remoteAddress ?? '')) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The control API has no keys: it answers whoever is at this machine. @param anywhere or at any other, under a name of this one. */
export const byOwner =
  (anywhere: boolean): Authenticate =>
  (request) => {
    if (isOwnRequest(request, anywhere)) return nobody;
    const { host, origin = 'no origin' } = request.headers;
    throw new Refusal('no-key', {
      message: `The control API answers only this machine, under a loopback name; this came for "${host}" from "${origin}" at ${request.socket.remoteAddress}.`,
    });
  };
