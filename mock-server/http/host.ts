import type { IncomingMessage } from 'node:http';
import { type Authenticate, nobody, Refusal } from './guard.ts';

/** The name in a Host header, without port, brackets and closing dot, in lower case. */
export function hostOf(header: string | undefined): string {
  const host = (header ?? '').toLowerCase().replace(/:\d*$/, '');
  return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
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
  // A target in absolute form says more about the host than the header does (RFC 9112, 3.2.2).
  const host = /^[a-z]+:\/\/([^/?]*)/i.exec(request.url as string)?.[1] ?? request.headers.host;
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
