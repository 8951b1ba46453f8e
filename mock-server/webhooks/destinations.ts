import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** A webhook URL that nothing is sent to, and why. */
export class DestinationError extends Error {
  override readonly name = 'DestinationError';
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Decides where webhooks may go: to this machine, and to hosts that were named. A laptop's server that posts wherever it is
 * told would be a way into the network it stands in.
 */
export class Destinations {
  readonly #allowed: ReadonlySet<string>;

  /** @param allowed host names, with a port when only that port is meant. */
  constructor(allowed: readonly string[]) {
    this.#allowed = new Set(allowed.map((host) => host.toLowerCase()));
  }

  /** Checks the text of a URL, before anything is resolved. @throws DestinationError */
  check(text: string): URL {
    let url: URL;
    try {
      url = new URL(text);
    } catch {
      throw new DestinationError(`"${text}" is not a URL; give one such as http://127.0.0.1:8080/hook`);
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new DestinationError(`${url.protocol} is not a way to send a webhook; use http: or https:`);
    if (url.username !== '' || url.password !== '') throw new DestinationError('a webhook URL must not hold a user name or a password');
    const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const named = this.#allowed.has(host) || this.#allowed.has(url.host);
    const local = host === 'localhost' || host.endsWith('.localhost') || isLoopback(host);
    if (!named && !local)
      throw new DestinationError(`webhooks go to loopback addresses only; to send to ${url.host}, start with --webhook-allow ${host}`);
    return url;
  }

  /** The address to connect to. A name that is not allowed by name must lead to this machine. @throws DestinationError */
  async resolve(url: URL): Promise<string> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host)) return host;
    const { address } = await lookup(host);
    if (!this.#allowed.has(host) && !this.#allowed.has(url.host) && !isLoopback(address)) {
      throw new DestinationError(`${host} leads to ${address}, which is not this machine`);
    }
    return address;
  }
}

function isLoopback(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  // ::ffff:127.0.0.1 is 127.0.0.1 in other clothes; BlockList sees through that.
  return loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
