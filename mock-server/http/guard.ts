import type { IncomingMessage } from 'node:http';
import type { Access, Occasion } from '../../openapi/promises.ts';
import type { Api } from '../../openapi/vendors.ts';
import type { Caller } from '../accounts.ts';
import type { World } from '../world.ts';
import { Expected } from './expected.ts';
import type { FailureDetails } from './operation.ts';

/** A failure of a kind that the contract has a code for; which one, the contract says. */
export class Refusal extends Expected {
  override readonly name = 'Refusal';
  readonly occasion: Occasion;
  readonly details: FailureDetails;
  /** The code, where an API has several for one kind. */
  readonly code: string | undefined;

  constructor(occasion: Occasion, details: FailureDetails = {}, code?: string) {
    super(occasion);
    this.occasion = occasion;
    this.details = details;
    this.code = code;
  }
}

/** Finds out who asks. @throws Refusal when the credentials do not tell. */
export type Authenticate = (request: IncomingMessage, world: World) => Caller;

/** Stands in for the caller where no key is needed. */
export const nobody = { key: { id: '', scopes: [], settings: {} }, tenant: undefined } as unknown as Caller;

/** How often a header was sent; Node itself keeps only the first of those that may not repeat. */
export function countHeader(request: IncomingMessage, name: string): number {
  let count = 0;
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    if ((request.rawHeaders[index] as string).length === name.length && (request.rawHeaders[index] as string).toLowerCase() === name)
      count++;
  }
  return count;
}

/** The token of `Authorization: Bearer <token>` (RFC 6750); undefined when there is no such header. @throws Refusal when it is malformed. */
export function bearerToken(request: IncomingMessage): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  const token = /^bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(header)?.[1];
  if (token === undefined || countHeader(request, 'authorization') > 1) throw new Refusal('bad-key');
  return token;
}

/** Authentication by a bearer key alone. */
export const byBearer =
  (api: Api): Authenticate =>
  (request, world) => {
    const token = bearerToken(request);
    if (token === undefined) throw new Refusal('no-key');
    const caller = world.keys.callerOf(api, token);
    if (!caller) throw new Refusal('bad-key');
    return caller;
  };

/** @throws Refusal when the key may not do what the operation asks for. */
export function checkAccess(access: Access, { key }: Caller): void {
  if (access.roles && !access.roles.includes(key.role ?? '')) throw new Refusal('role');
  for (const scope of access.scopes ?? []) if (!key.scopes.includes(scope)) throw new Refusal('scope');
  if (access.setting !== undefined && key.settings[access.setting] !== true) throw new Refusal('setting');
}
