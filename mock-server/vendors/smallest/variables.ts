import type { Call } from '../../call/call.ts';
import { day, toIso } from '../../call/time.ts';
import type { World } from '../../world.ts';
import { toCallId } from './ids.ts';

const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

/** How webhooks and variables spell the type of a call. */
export function toConversationType({ cast }: Call): string {
  if (cast.channel === 'web') return 'webcall';
  return cast.direction === 'inbound' ? 'telephonyInbound' : 'telephonyOutbound';
}

/** What was said of a call when it was started, and what the server says of every call, which wins. */
export function toVariables(world: World, call: Call): Record<string, unknown> {
  const { direction, from, to, metadata, agent } = call.cast;
  const [ours, theirs] = direction === 'inbound' ? [to, from] : [from, to];
  const language = world.agents.known(agent)?.language ?? call.script.language;
  const began = toIso(call.createdAt);
  return {
    ...metadata,
    call_id: toCallId(call),
    conversation_type: toConversationType(call),
    agent_number: ours,
    user_number: theirs,
    current_date: began.slice(0, 10),
    current_time: began.slice(11, 16),
    // The first of January 1970 was a Thursday.
    current_day: weekdays[Math.floor(call.createdAt / day) % 7],
    agent_gender: 'female',
    default_language: language,
    supported_languages: language,
    timezone: 'UTC',
  };
}
