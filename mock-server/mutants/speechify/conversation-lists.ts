import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { mutant, of, type Shown } from './failing.ts';

interface Page {
  conversations: (Shown & { id: string })[];
}

const lists = (name: string): string => `speechify/conversations/${name}`;
const list = (spoil: (page: Page, asked: Asked) => void): Mutant => body('listConversations', spoil);

/** Shows what was shown before wherever some parameters are asked for. */
const ignoring =
  (...parameters: readonly string[]) =>
  (): Mutant => {
    let whole: Page['conversations'] = [];
    return list((page, { url }) => {
      if (parameters.some((name) => url.includes(`${name}=`))) page.conversations = whole;
      else whole = structuredClone(page.conversations);
    });
  };

const parts = (operation: string, spoil: (page: Record<string, Shown[]>, asked: Asked) => void): Mutant => body(operation, spoil);

/** Conversations by the many, and what there is to read about one. */
export const conversationLists: readonly MutantEntry[] = [
  mutant('conversations-of-any-agent', 'The list of conversations takes no notice of the agent.', [lists('filters')], ignoring('agent_id')),
  mutant('conversations-at-any-time', 'The list of conversations takes no notice of when they started.', [lists('times')], {
    ...list((page, { url }) => {
      if (!url.includes('started_before')) return;
      page.conversations.push({ id: 'conv_01h455vb4pex5vsknk084sn02q', started_at: '2100-01-01T00:00:00.000Z' });
    }),
  }),
  mutant('conversations-unsearched', 'A search finds everything.', [lists('search')], {
    ...list((page, { url }) => {
      if (url.includes('q=')) page.conversations.push({ id: 'conv_01h455vb4pex5vsknk084sn02q', caller_identity: 'somebody' });
    }),
  }),
  mutant('conversations-uncounted', 'The list counts no messages.', [lists('counted')], {
    ...list((page) => {
      for (const row of page.conversations) row['message_count'] = 0;
    }),
  }),
  mutant('conversations-without-reason', 'The list does not say why conversations ended.', [lists('as-read-alone')], {
    ...list((page) => {
      for (const row of page.conversations) row['end_reason'] = null;
    }),
  }),
  mutant('conversations-oldest-first', 'The list of conversations begins with the oldest.', [of('listConversations', 'paging#order')], {
    ...list((page) => page.conversations.reverse()),
  }),
  mutant('stats-too-many', 'The total counts one conversation too many.', ['speechify/stats/add-up', 'speechify/stats/of-the-list'], {
    ...body('getConversationStats', (stats: { total: number }) => stats.total++),
  }),
  mutant('callees-called-earlier', 'The newest call to a number is not the last one.', ['speechify/callees/last-call'], {
    ...body('listRecentCallees', (page: { callees: { last_called_at: string }[] }) => {
      for (const row of page.callees) row.last_called_at = '2001-01-01T00:00:00.000Z';
    }),
  }),
  mutant('messages-of-another', 'Messages name another conversation.', ['speechify/messages/its-own'], {
    ...parts('listMessages', (page) => {
      for (const row of page['messages'] ?? []) row['conversation_id'] = 'conv_01h455vb4pex5vsknk084sn02q';
    }),
  }),
  mutant('messages-ahead', 'A conversation that rings has messages.', ['speechify/messages/none-before'], () => {
    let last: Shown[] = [];
    return parts('listMessages', (page) => {
      if (page['messages']?.length === 0) page['messages'] = last.length > 0 ? last : [{ role: 'system', content: '' }];
      else last = page['messages'] ?? [];
    });
  }),
  mutant('messages-one-sided', 'What the caller said is shown as said by the agent.', ['speechify/messages/both-sides'], {
    ...parts('listMessages', (page) => {
      for (const row of page['messages'] ?? []) if (row['role'] === 'user') row['role'] = 'assistant';
    }),
  }),
  mutant('messages-nameless-tools', 'The tool of a message has no name.', ['speechify/messages/tools'], {
    ...parts('listMessages', (page) => {
      for (const row of page['messages'] ?? []) row['tool_name'] = null;
    }),
  }),
  mutant('messages-still-of-agent', 'The agent talks on after it was taken over.', ['speechify/take-over/silences-the-agent'], () => {
    let looks = 0;
    return parts('listMessages', (page) => {
      for (let more = 0; more < looks; more++) page['messages']?.push({ role: 'assistant', content: 'And another thing.' });
      looks++;
    });
  }),
  mutant('evaluations-ahead', 'A conversation that goes on has been evaluated.', ['speechify/evaluations/not-before-the-end'], {
    ...parts('listEvaluations', (page) => {
      if (page['evaluations']?.length === 0) page['evaluations'].push({ kind: 'summary', name: 'summary' });
    }),
  }),
  mutant('evaluations-always-passed', 'Whatever was found has passed.', ['speechify/evaluations/passed'], {
    ...parts('listEvaluations', (page) => {
      for (const row of page['evaluations'] ?? []) row['passed'] = true;
    }),
  }),
];
