import type { VendorSuite } from '../../suite.ts';
import { accountChecks } from './account.ts';
import { agentChecks } from './agents.ts';
import { cancellationChecks } from './cancellations.ts';
import { companyChecks } from './company.ts';
import { conversationChecks } from './conversations.ts';
import { limitChecks } from './limits.ts';
import { listChecks } from './list.ts';
import { liveEventChecks } from './live-events.ts';
import { numberChecks } from './numbers.ts';
import { outboundChecks } from './outbound.ts';
import { dials, recipes, samples, streams, triggers } from './samples.ts';
import { sessionChecks } from './session.ts';
import { subscriptionChecks } from './subscription.ts';
import { walks } from './walk.ts';
import { webhookEventChecks } from './webhook-events.ts';
import { webhookChecks } from './webhooks.ts';
import { workflowChecks } from './workflow.ts';

export const smallest: VendorSuite = {
  checks: (spec) => [
    ...sessionChecks(spec),
    ...subscriptionChecks(spec),
    ...liveEventChecks(spec),
    ...companyChecks(spec),
    ...accountChecks(spec),
    ...agentChecks(spec),
    ...numberChecks(spec),
    ...workflowChecks(spec),
    ...limitChecks(spec),
    ...outboundChecks(spec),
    ...listChecks(spec),
    ...conversationChecks(spec),
    ...cancellationChecks(spec),
    ...webhookChecks(spec),
    ...webhookEventChecks(spec),
  ],
  samples,
  recipes,
  streams,
  walks,
  triggers,
  dials,
};
