import type { Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { Fail } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { fromCallId } from './ids.ts';

/** The call of the caller's organisation that an id names; one of another organisation is as unknown as none. */
export const callOf = (world: World, { key }: Caller, id: string, fail: Fail<'call_not_found'>): Call =>
  fromCallId(world, key.tenant, id) ?? fail('call_not_found');
