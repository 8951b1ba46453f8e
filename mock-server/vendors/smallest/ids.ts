import type { Call } from '../../call/call.ts';
import { timeOfUuid, toHex, toUuid } from '../../ids.ts';
import type { Kept, Shelf } from '../../store/shelf.ts';
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

/** Looks like a document id of the vendor's database: the second of creation, then what tells the UUID from others of that second. */
export function toObjectId(uuid: string): string {
  const hex = uuid.replaceAll('-', '');
  const seconds = Math.floor(timeOfUuid(uuid) / 1000);
  return seconds.toString(16).padStart(8, '0') + hex.slice(13, 16) + hex.slice(-13);
}

/** The thing of a tenant that an object id names. The id holds too little to make a UUID of, so what there is is looked through. */
export const fromObjectId = <Thing extends Kept>(shelf: Shelf<Thing>, tenant: string, id: string): Thing | undefined =>
  shelf.of(tenant).find((thing) => toObjectId(thing.id) === id);

/** @param tenant UUID of the tenant. */
export const toOrganizationId = toObjectId;

/** What leads an agent has an id of its own, as if it were a document beside it. @param agent UUID of the agent. */
export const toWorkflowId = (agent: string): string => toObjectId(agent).slice(0, 8) + toHex(`${agent}/workflow`, 16);
