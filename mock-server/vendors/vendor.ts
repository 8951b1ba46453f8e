import type { Vendor } from '../../openapi/vendors.ts';
import type { Tenant } from '../accounts.ts';
import type { Call } from '../call/call.ts';
import type { Authenticate } from '../http/guard.ts';
import type { AnyHandler } from '../http/operation.ts';
import type { Limiting } from '../http/throttle.ts';
import type { Count } from '../made.ts';
import type { Hook } from '../webhooks/outbox.ts';
import type { World } from '../world.ts';

/** One look at a call through an operation of a vendor. */
export interface View {
  readonly operation: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** What to show instead of asking, where asking would change something or never end. */
  readonly shown?: unknown;
}

/** What the folder of a vendor hands over. */
export interface VendorModule {
  readonly api: Vendor;
  /** One handler for each operation, by operationId. */
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly authenticate: Authenticate;
  /** The id by which the vendor knows a call. */
  readonly nameOf: (call: Call) => string;
  /** Ids of a tenant's things by meaning, for a target file: `live_call`, `ended_call` and whatever else tests need. */
  readonly resources: (world: World, tenant: Tenant) => Record<string, string>;
  /** What the vendor would show of a call now, for a person who looks at it: operations that only read, with what to ask for. */
  readonly views: (call: Call, world: World) => readonly View[];
  /** How the vendor announces what happened; left out when it does not. */
  readonly hook?: Hook;
  /** The operations that make something which is kept, each with how many of it there are. */
  readonly makes?: Readonly<Record<string, Count>>;
  /** What the vendor limits when it is wanted to; left out, nothing. */
  readonly limiting?: Limiting;
}
