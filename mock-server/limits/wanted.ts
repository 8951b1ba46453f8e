import type { Vendor } from '../../openapi/vendors.ts';
import type { Limiting } from '../http/throttle.ts';
import { LimitError } from './limits.ts';
import type { LimitsWanted, VendorLimits } from './meter.ts';

/**
 * What a vendor is to limit.
 *
 * @throws LimitError when its documents know no such limit, or no numbers.
 */
export function toLimits(vendor: Vendor, limiting: Limiting | undefined, { documented, ...given }: LimitsWanted): VendorLimits {
  if (given.calls !== undefined && !limiting?.dials) throw new LimitError(`${vendor} limits no calls that go on at once`);
  if (given.quota !== undefined && !limiting?.reads) throw new LimitError(`${vendor} has no daily quota`);
  if (!documented) return given;
  if (!limiting?.documented) {
    throw new LimitError(`the documents of ${vendor} give no numbers; choose them, e.g. with --limit ${vendor}.requests=60/1m`);
  }
  return { ...limiting.documented, ...given };
}
