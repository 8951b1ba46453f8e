import type { Call } from '../../call/call.ts';
import { timeOfUuid, toHex, toUuid } from '../../ids.ts';
import type { World } from '../../world.ts';

const prefix = 'CALL-';
const lastHex = (call: Call): string => call.id.slice(-6);

/** A call is known by its moment of creation and the end of its UUID, e.g. `CALL-1770454800000-e5d1c2`. */
export const toCallId = (call: Call): string => `${prefix}${call.createdAt}-${lastHex(call)}`;

/** The call of a tenant that a well-formed id names. Compared as text: upper-case digits are well-formed, but no call has them. */
export function fromCallId(world: World, tenant: string, id: string): Call | undefined {
  const createdAt = Number(id.slice(prefix.length, prefix.length + 13));
  return world.calls.createdAt(tenant, createdAt).find((call) => toCallId(call) === id);
}

/** Names an event among those of all calls. `index` is its place in the call, `part` tells events of one place apart. */
export const toEventId = (call: Call, index: number, part: number): string =>
  `evt_${call.createdAt.toString(16).padStart(12, '0')}${lastHex(call)}_${index}${part === 0 ? '' : `_${part}`}`;

export const toTelephonyId = (call: Call): string => toUuid(timeOfUuid(call.id), 0, `${call.id}/telephony`);

/** @param tenant UUID of the tenant. Looks like the document ids of the vendor's database. */
export const toOrganizationId = (tenant: string): string => toHex(`organization/${tenant}`, 24);
