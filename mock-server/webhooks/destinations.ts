import type { LookupAddress } from 'node:dns';
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
 * Where clouds tell a machine who it is and what it may do, and links that lead no further than the cable: whoever names a host has not
 * meant these. The last three are the same addresses as a translator of IPv4 writes them (RFC 6052).
 */
const never = new BlockList();
never.addSubnet('169.254.0.0', 16, 'ipv4');
for (const address of ['168.63.129.16', '100.100.100.200']) never.addAddress(address, 'ipv4');
never.addSubnet('fe80::', 10, 'ipv6');
never.addAddress('fd00:ec2::254', 'ipv6');
never.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
for (const address of ['64:ff9b::a83f:8110', '64:ff9b::6464:64c8']) never.addAddress(address, 'ipv6');
const neverNamed = 'metadata.google.internal';

/**
 * Decides where webhooks may go: to this machine, and to hosts that were named. A laptop's server that posts wherever it is
 * told would be a way into the network it stands in.
 */
export class Destinations {
  readonly #allowed: ReadonlySet<string>;
  /** The port that this very server listens on, once it does. A webhook to it could have it do what only its owner may. */
  own: number | undefined;

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
    const host = hostOf(url);
    if (host === neverNamed || isAmong(never, host)) throw new DestinationError(refusalOf(host));
    if (!this.#isNamed(url) && host !== 'localhost' && !host.endsWith('.localhost') && !isLoopback(host))
      throw new DestinationError(`webhooks go to loopback addresses only; to send to ${url.host}, start with --webhook-allow ${host}`);
    return url;
  }

  /**
   * The addresses to connect to, the preferred one first. Checks them: a name may lead elsewhere than it did, and a URL that a
   * journal brings back may no longer be allowed.
   *
   * @throws DestinationError
   */
  async resolve(url: URL): Promise<LookupAddress[]> {
    const host = hostOf(url);
    const family = isIP(host);
    // All of them: localhost may be ::1 first, and the receiver listen on 127.0.0.1 alone.
    const addresses = family === 0 ? await lookup(host, { all: true }) : [{ address: host, family }];
    const denied = addresses.find(({ address }) => isAmong(never, address));
    if (denied) throw new DestinationError(`${host} leads to ${refusalOf(denied.address)}`);
    const elsewhere = addresses.find(({ address }) => !isLoopback(address));
    if (elsewhere && !this.#isNamed(url)) throw new DestinationError(`${host} leads to ${elsewhere.address}, which is not this machine`);
    if (portOf(url) === this.own && addresses.some(({ address }) => isLoopback(address)))
      throw new DestinationError(`${url.host} leads to this very server, which sends nothing to itself`);
    return addresses;
  }

  #isNamed(url: URL): boolean {
    const port = portOf(url);
    return [hostOf(url), url.hostname].some((host) => this.#allowed.has(host) || this.#allowed.has(`${host}:${port}`));
  }
}

const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

/** The host without the brackets of an address and the closing dot of a name. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

const refusalOf = (address: string): string =>
  `${address}, where a cloud keeps its secrets or a link ends: nothing is sent there, whatever is allowed`;

const isLoopback = (address: string): boolean => isAmong(loopback, address);

function isAmong(list: BlockList, address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  // ::ffff:127.0.0.1 is 127.0.0.1 in other clothes; BlockList sees through that.
  return list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
