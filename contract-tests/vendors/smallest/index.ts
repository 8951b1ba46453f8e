import type { VendorSuite } from '../../suite.ts';
import { accountChecks } from './account.ts';
import { agentChecks } from './agents.ts';
import { companyChecks } from './company.ts';
import { limitChecks } from './limits.ts';
import { liveEventChecks } from './live-events.ts';
import { numberChecks } from './numbers.ts';
import { recipes, samples, streams } from './samples.ts';
import { sessionChecks } from './session.ts';
import { subscriptionChecks } from './subscription.ts';
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
  ],
  samples,
  recipes,
  streams,
};
