import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { User } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { Speaker } from '../../call/events.ts';
import type { CallState } from '../../call/state.ts';
import { toIso } from '../../call/time.ts';
import { toUuid } from '../../ids.ts';
import type { World } from '../../world.ts';

type Schemas = components['schemas'];

/** Whether a call counts as a conversation: somebody answered, and all that follows a call has been done. */
export const isConversation = ({ answeredAt, processedAt }: CallState): boolean => answeredAt !== undefined && processedAt !== undefined;

const secondsSincePickUp = (state: CallState, at: number): number => (at - (state.answeredAt ?? 0)) / 1000;

const userOf = (world: World, call: Call): User | undefined =>
  world.accounts.tenant(call.tenant).users.find(({ id }) => id === call.cast.user);

/** A conversation in short. */
export function toConversation(world: World, call: Call, state: CallState): Schemas['Conversation'] {
  const { medium, analysis } = call.script;
  const user = userOf(world, call);
  const department = world.accounts.tenant(call.tenant).departments.find(({ id }) => id === call.cast.department);
  const analysed = state.analysedAt !== undefined;
  return {
    id: call.id,
    title: call.cast.title,
    company: call.cast.customer.company ?? null,
    date: toIso(call.createdAt),
    duration: state.endedAt === undefined ? null : Math.round(secondsSincePickUp(state, state.endedAt)),
    medium,
    sentiment: analysed ? analysis.sentiment : null,
    conversation_type: analysed ? analysis.category : null,
    department: department ? { id: department.id, name: department.name } : null,
    user: user ? { id: user.id, name: user.name, email: user.email } : null,
  };
}

/** A conversation with its summary and participants, as its detail shows it and the webhook sends it. */
export function toCompletedConversation(world: World, call: Call, state: CallState): Schemas['CompletedConversation'] {
  const { customer } = call.cast;
  const user = userOf(world, call);
  return {
    ...toConversation(world, call, state),
    summary: state.analysedAt === undefined ? null : call.script.analysis.summary,
    participants: [
      { name: customer.name, email: customer.email ?? null, role: 'customer' },
      ...(user ? [{ name: user.name, email: user.email, role: 'user' }] : []),
    ],
  };
}

/** What was said; undefined when nothing was. */
export function toTranscript(world: World, call: Call, state: CallState): Schemas['Transcript'] | undefined {
  if (state.turns.length === 0) return undefined;
  // The vendor knows no voice agents: what one says is said by the user whose conversation it is.
  const speakers: Record<Speaker, string> = {
    caller: firstName(call.cast.customer.name),
    agent: firstName(userOf(world, call)?.name ?? 'Agent'),
    system: 'System',
  };
  return {
    segments: state.turns.map(({ speaker, text, startedAt, endedAt }) => ({
      speaker: speakers[speaker],
      text,
      start: secondsSincePickUp(state, startedAt),
      end: secondsSincePickUp(state, endedAt ?? startedAt),
    })),
  };
}

const firstName = (name: string): string => name.split(' ', 1)[0] as string;

/** What the analysis found; nothing until it has run. */
export function toInsights(call: Call, state: CallState): Schemas['Insight'][] {
  if (state.analysedAt === undefined) return [];
  return call.script.analysis.insights.map(({ kind, text, kpi, label, impact, turn: index }, position) => {
    // A call that was cut short may not have come to the turn that its script means.
    const turn = index === undefined ? undefined : state.turns[index];
    return {
      id: toUuid(call.createdAt, position, `${call.id}/insight/${position}`),
      insight_type: kind,
      insight_text: text,
      kpi_slug: kpi ?? null,
      kpi_label: label ?? null,
      impact: impact ?? null,
      start_time_seconds: turn ? secondsSincePickUp(state, turn.startedAt) : null,
      end_time_seconds: turn ? secondsSincePickUp(state, turn.endedAt ?? turn.startedAt) : null,
      message_index: turn?.index ?? null,
    };
  });
}
