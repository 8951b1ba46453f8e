import type { MutantEntry } from './mutant.ts';
import { agentChanges } from './speechify/agent-changes.ts';
import { agents } from './speechify/agents.ts';
import { conversationLists } from './speechify/conversation-lists.ts';
import { conversations } from './speechify/conversations.ts';
import { idempotency } from './speechify/idempotency.ts';
import { limits } from './speechify/limits.ts';
import { liveConversations } from './speechify/live-conversations.ts';
import { numbers } from './speechify/numbers.ts';
import { outboundCalls } from './speechify/outbound-calls.ts';
import { paging } from './speechify/paging.ts';
import { publicAgents } from './speechify/public-agents.ts';
import { requestIds } from './speechify/request-ids.ts';
import { requests } from './speechify/requests.ts';
import { shadowTokens } from './speechify/shadow-token.ts';
import { webhooks } from './speechify/webhooks.ts';
import { workspaces } from './speechify/workspaces.ts';

export const speechify: readonly MutantEntry[] = [
  ...requests,
  ...requestIds,
  ...limits,
  ...paging,
  ...idempotency,
  ...agents,
  ...agentChanges,
  ...publicAgents,
  ...numbers,
  ...workspaces,
  ...conversations,
  ...conversationLists,
  ...shadowTokens,
  ...liveConversations,
  ...outboundCalls,
  ...webhooks,
];
