import type { VendorSuite } from '../../suite.ts';
import { callChecks } from './calls.ts';
import { reportChecks } from './reports.ts';
import { requestChecks } from './requests.ts';
import { dials, recipes, samples } from './samples.ts';
import { walks } from './story.ts';
import { transferChecks } from './transfers.ts';

export const speko: VendorSuite = {
  checks: (spec) => [...requestChecks(spec), ...callChecks(spec), ...reportChecks(spec), ...transferChecks(spec)],
  samples,
  recipes,
  walks,
  dials,
};
