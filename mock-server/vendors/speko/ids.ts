import type { Call } from '../../call/call.ts';
import type { Leg } from '../../call/events.ts';
import { fromBase32, timeOfUuid, toBase32, toUuid } from '../../ids.ts';

/** A call is known by the UUID of its session. */
export const toCallId = (call: Call): string => call.id;

export const toAgentId = (agent: string): string => `agent_${toBase32(agent)}`;
/** The UUID in the id of an agent; undefined when it is none. */
export const fromAgentId = (id: string): string | undefined =>
  id.startsWith('agent_') ? fromBase32(id.slice('agent_'.length)) : undefined;
export const toOrganizationId = (tenant: string): string => `org_${toBase32(tenant)}`;

export const toTransferId = (call: Call, leg: Leg): string => toUuid(timeOfUuid(call.id), leg.number, `${call.id}/transfer/${leg.number}`);

export const toRoomName = (call: Call): string => `speko_${call.id.replaceAll('-', '').slice(0, 20)}`;
export const toCallerIdentity = (call: Call): string => `phone-${call.id}`;
