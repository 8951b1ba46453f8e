import type { Call } from '../../call/call.ts';
import { fromBase32, timeOfUuid, toBase32, toUuid } from '../../ids.ts';

/** @param uuid of the agent. */
export const toAgentId = (uuid: string): string => `agent_${toBase32(uuid)}`;
/** @param uuid of the telephone number. */
export const toPhoneNumberId = (uuid: string): string => `phone_${toBase32(uuid)}`;
/** @param uuid of the workspace. */
export const toWorkspaceId = (uuid: string): string => `ws_${toBase32(uuid)}`;
/** @param uuid of the invitation. */
export const toInviteId = (uuid: string): string => `invite_${toBase32(uuid)}`;
export const toConversationId = (call: Call): string => `conv_${toBase32(call.id)}`;

/** The UUID in an id of that kind; undefined when it is no such id. */
export const fromAgentId = (id: string): string | undefined => bodyOf('agent_', id);
export const fromPhoneNumberId = (id: string): string | undefined => bodyOf('phone_', id);
export const fromInviteId = (id: string): string | undefined => bodyOf('invite_', id);
export const fromConversationId = (id: string): string | undefined => bodyOf('conv_', id);

const bodyOf = (prefix: string, id: string): string | undefined =>
  id.startsWith(prefix) ? fromBase32(id.slice(prefix.length)) : undefined;

/** @param uuid of the endpoint. */
export const toWebhookEndpointId = (uuid: string): string => `whe_${toBase32(uuid)}`;
export const fromWebhookEndpointId = (id: string): string | undefined => bodyOf('whe_', id);
/** @param uuid of the delivery. */
export const toDeliveryId = (uuid: string): string => `whd_${toBase32(uuid)}`;

/** Ids of what a call is made of follow from the call. @param at milliseconds since the call was created. */
const part = (prefix: string, call: Call, name: string, at: number): string =>
  prefix + toBase32(toUuid(timeOfUuid(call.id) + at, 0, `${call.id}/${prefix}${name}`));

export const toMessageId = (call: Call, name: string, at: number): string => part('msg_', call, name, at);
export const toEvaluationId = (call: Call, name: string, at: number): string => part('eval_', call, name, at);
export const toEventId = (call: Call, name: string, at: number): string => part('evt_', call, name, at - call.createdAt);
