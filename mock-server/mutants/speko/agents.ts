import type { Asked, Mutant, MutantEntry } from '../mutant.ts';
import { body } from '../mutant.ts';
import { answering, forgives, mutant, of } from './failing.ts';

type Agent = Record<string, unknown> & { id: string };
interface Calls {
  calls: { created_at: string }[];
  entries: unknown[];
  next_cursor: string | null;
}

const agent = (operations: string | string[], spoil: (agent: Agent, asked: Asked) => void): Mutant => body(operations, spoil);
const calls = (spoil: (page: Calls, asked: Asked) => void): Mutant => body('listAgentCalls', spoil);

/** Agents, and the calls of each. */
export const agents: readonly MutantEntry[] = [
  mutant(
    'agent-voice-forgotten',
    'An agent reads without the voice that it was given.',
    ['speko/agents/made-as-asked', 'speko/agents/listed-when-made'],
    agent('getAgent', (each) => (each['voice'] = 'another')),
  ),
  mutant('agent-not-listed', 'The newest agent is not in the list.', ['speko/agents/listed-when-made'], {
    ...body('listAgents', (all: Agent[]) => all.pop()),
  }),
  mutant(
    'agent-change-clears-others',
    'A change takes what was not sent back to the default.',
    ['speko/agents/changes-only-what-is-sent'],
    agent('updateAgent', (each) => (each['timezone'] = null)),
  ),
  mutant('agent-null-ignored', 'Null leaves a member as it was.', ['speko/agents/null-clears'], {
    ...agent('updateAgent', (each) => (each['voice'] ??= 'ann')),
  }),
  mutant(
    'agent-lives-on',
    'An agent that was removed can still be read.',
    ['speko/agents/gone-when-deleted', ...of('getAgent', 'unknown-id#id')],
    forgives('NOT_FOUND', 'getAgent'),
  ),
  mutant(
    'agent-calls-once',
    'entries lacks a row of calls.',
    ['speko/agents/calls-twice'],
    calls(({ entries }) => entries.pop()),
  ),
  mutant(
    'agent-calls-since-ever',
    'With since the oldest calls are listed too.',
    ['speko/agents/calls-since'],
    calls((page, { url }) => {
      if (url.includes('since=')) page.calls.push({ ...page.calls[0], created_at: '2000-01-01T00:00:00.000Z' });
    }),
  ),
  mutant('agent-calls-oldest-first', 'The calls of an agent come oldest first.', of('listAgentCalls', 'paging#order'), {
    ...calls((page) => page.calls.reverse()),
  }),
  mutant('agent-calls-over-and-over', 'There is always a next page of calls.', of('listAgentCalls', 'paging#last-page'), {
    ...calls((page) => {
      page.next_cursor ??= '2000-01-01T00:00:00.000Z';
    }),
  }),
  mutant('agent-accepted', 'An agent that was made is answered 200.', of('createAgent', 'succeeds', 'answers-fit'), {
    ...answering(['createAgent'], (answer) => {
      if (answer.status === 201) answer.status = 200;
    }),
  }),
];
