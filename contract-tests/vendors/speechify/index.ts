import type { VendorSuite } from '../../suite.ts';
import { agentChangeChecks } from './agent-changes.ts';
import { agentConfigChecks } from './agent-config.ts';
import { agentChecks } from './agents.ts';
import { conversationListChecks } from './conversation-lists.ts';
import { conversationPartChecks } from './conversation-parts.ts';
import { walks } from './conversation-states.ts';
import { conversationChecks } from './conversations.ts';
import { idempotencyChecks } from './idempotency.ts';
import { limitChecks } from './limits.ts';
import { liveConversationChecks } from './live-conversations.ts';
import { numberChecks } from './numbers.ts';
import { outboundCallChecks } from './outbound-calls.ts';
import { pagingChecks } from './paging.ts';
import { publicAgentChecks } from './public-agents.ts';
import { requestIdChecks } from './request-ids.ts';
import { requestChecks } from './requests.ts';
import { dials, recipes, samples } from './samples.ts';
import { shadowTokenChecks } from './shadow-token.ts';
import { triggers } from './webhook-samples.ts';
import { webhookChecks } from './webhooks.ts';
import { workspaceChecks } from './workspaces.ts';

export const speechify: VendorSuite = {
  checks: (spec) =>
    [
      requestChecks,
      requestIdChecks,
      limitChecks,
      pagingChecks,
      idempotencyChecks,
      agentChecks,
      agentChangeChecks,
      agentConfigChecks,
      publicAgentChecks,
      numberChecks,
      workspaceChecks,
      conversationChecks,
      shadowTokenChecks,
      liveConversationChecks,
      outboundCallChecks,
      conversationListChecks,
      conversationPartChecks,
      webhookChecks,
    ].flatMap((checks) => checks(spec)),
  samples,
  recipes,
  walks,
  triggers,
  dials,
};
