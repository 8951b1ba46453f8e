import type { VendorSuite } from '../../suite.ts';
import { agentChangeChecks } from './agent-changes.ts';
import { agentConfigChecks } from './agent-config.ts';
import { agentChecks } from './agents.ts';
import { conversationChecks } from './conversations.ts';
import { idempotencyChecks } from './idempotency.ts';
import { limitChecks } from './limits.ts';
import { numberChecks } from './numbers.ts';
import { pagingChecks } from './paging.ts';
import { requestIdChecks } from './request-ids.ts';
import { requestChecks } from './requests.ts';
import { recipes, samples } from './samples.ts';
import { shadowTokenChecks } from './shadow-token.ts';
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
      numberChecks,
      workspaceChecks,
      conversationChecks,
      shadowTokenChecks,
    ].flatMap((checks) => checks(spec)),
  samples,
  recipes,
};
