import type { VendorSuite } from '../../suite.ts';
import { agentChecks } from './agents.ts';
import { callbackChecks } from './callbacks.ts';
import { callChecks } from './calls.ts';
import { limitChecks } from './limits.ts';
import { numberChecks } from './numbers.ts';
import { organizationChecks } from './organization.ts';
import { reportChecks } from './reports.ts';
import { requestChecks } from './requests.ts';
import { dials, recipes, samples, streams, triggers } from './samples.ts';
import { sessionChecks } from './sessions.ts';
import { walks } from './story.ts';
import { streamChecks } from './stream.ts';
import { transferChecks } from './transfers.ts';
import { webhookChecks } from './webhooks.ts';

export const speko: VendorSuite = {
  checks: (spec) => [
    ...requestChecks(spec),
    ...limitChecks(spec),
    ...callChecks(spec),
    ...reportChecks(spec),
    ...transferChecks(spec),
    ...agentChecks(spec),
    ...sessionChecks(spec),
    ...streamChecks(spec),
    ...numberChecks(spec),
    ...callbackChecks(spec),
    ...organizationChecks(spec),
    ...webhookChecks(spec),
  ],
  samples,
  recipes,
  walks,
  triggers,
  streams,
  dials,
};
