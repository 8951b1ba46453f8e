import type { Spec } from '../openapi/promises.ts';
import type { Vendor } from '../openapi/vendors.ts';
import type { Check } from './check.ts';
import { derivedChecks } from './rules/index.ts';
import { vendorSuites } from './vendors/index.ts';

/** All checks of one API: those that follow from its contract, then those written by hand. @throws when two share an id. */
export function allChecks(spec: Spec): Check[] {
  const checks = [...derivedChecks(spec), ...vendorSuites[spec.api as Vendor].checks(spec)];
  const ids = new Set<string>();
  for (const { id } of checks) {
    if (ids.has(id)) throw new Error(`two checks have the id ${id}`);
    ids.add(id);
  }
  return checks;
}
