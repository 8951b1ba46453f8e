import type { VendorSuite } from '../../suite.ts';
import { companyChecks } from './company.ts';
import { liveEventChecks } from './live-events.ts';
import { recipes, samples, streams } from './samples.ts';
import { sessionChecks } from './session.ts';
import { subscriptionChecks } from './subscription.ts';

export const smallest: VendorSuite = {
  checks: (spec) => [...sessionChecks(spec), ...subscriptionChecks(spec), ...liveEventChecks(spec), ...companyChecks(spec)],
  samples,
  recipes,
  streams,
};
