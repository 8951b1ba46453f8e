import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { Speaker } from '../../call/events.ts';
import type { CallState, ToolRun, Turn } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import { toConversationId, toMessageId } from './ids.ts';

type Message = components['schemas']['Message'];

const roles: Record<Speaker, Message['role']> = { caller: 'user', agent: 'assistant', system: 'system' };

/** What was said and done in a call until now: turns, and runs of tools among them, in the order in which they began. */
export function messagesOf({ turns, tools }: CallState): readonly (Turn | ToolRun)[] {
  return tools.length === 0 ? turns : [...turns, ...tools].sort((a, b) => a.startedAt - b.startedAt);
}

export function toMessage(call: Call, message: Turn | ToolRun): Message {
  const isTool = 'args' in message;
  const moment = (at: number | undefined) => (at === undefined ? null : toIso(call.createdAt + at));
  return {
    id: toMessageId(call, isTool ? `tool/${message.number}` : `turn/${message.index}`, message.startedAt),
    conversation_id: toConversationId(call),
    role: isTool ? 'tool' : roles[message.speaker],
    content: isTool ? (message.error ?? JSON.stringify(message.result ?? null)) : message.text,
    tool_name: isTool ? message.name : null,
    tool_args: isTool ? ((message.args ?? {}) as Record<string, never>) : null,
    tool_result: isTool ? (message.error === undefined ? (message.result ?? null) : { error: message.error }) : null,
    started_at: toIso(call.createdAt + message.startedAt),
    ended_at: moment(message.endedAt),
  };
}
