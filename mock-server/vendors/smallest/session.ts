import type { IncomingMessage } from 'node:http';
import type { Caller } from '../../accounts.ts';
import { type Authenticate, bearerToken, Refusal } from '../../http/guard.ts';
import { ApiError } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { toOrganizationId } from './ids.ts';

/** A bearer key or, for browsers, a session cookie. When both are sent the key counts, and the cookie is not looked at. */
export const authenticate: Authenticate = (request, world) => {
  const token = bearerToken(request);
  const secret = token ?? sessionCookie(request);
  if (secret === undefined) throw new Refusal('no-key');
  const caller = world.keys.callerOf('smallest', secret);
  if (!caller) throw new Refusal('bad-key');
  if (token === undefined) checkOrganization(request, caller, world);
  return caller;
};

/** Of several cookies of one name a browser sends the most specific first (RFC 6265, 5.4). */
function sessionCookie(request: IncomingMessage): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = split(pair.trim());
    if (name === 'session') return value.replace(/^"(.*)"$/, '$1');
  }
  return undefined;
}

function split(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** A person may belong to several organisations and a session says which; a key belongs to one. */
function checkOrganization(request: IncomingMessage, { tenant }: Caller, world: World): void {
  const asked = request.headers['x-organization-id'];
  if (asked === undefined || asked === toOrganizationId(tenant.id)) return;
  if (!/^[0-9a-f]{24}$/.test(String(asked))) throw new ApiError('invalid_organization');
  const known = [...world.accounts.tenants.values()].some(({ id }) => toOrganizationId(id) === asked);
  throw new ApiError(known ? 'not_a_member' : 'organization_not_found');
}
