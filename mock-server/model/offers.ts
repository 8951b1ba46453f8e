import type { Operation, Spec } from '../../openapi/promises.ts';
import { type Vendor, vendors } from '../../openapi/vendors.ts';
import type { Server } from '../server.ts';

/** What is not asked at random: it changes who may ask, or has things go wrong that are meant to. */
const never = /^(?:transferWorkspaceOwner|leaveWorkspace|updateMemberRole|removeMember|acceptInvite)$/;

/** An operation that there is to be asked. */
export interface Offer {
  readonly vendor: Vendor;
  readonly spec: Spec;
  readonly operation: Operation;
}

/** All that is asked at random; streams are followed elsewhere. */
export const offersOf = (server: Server): Offer[] =>
  vendors.flatMap((vendor) =>
    server.specs[vendor].operations
      .filter(({ id, responses }) => !never.test(id) && !responses.get(200)?.types.includes('text/event-stream'))
      .map((operation) => ({ vendor, spec: server.specs[vendor], operation })),
  );

export const choose = <Thing>(things: readonly Thing[], pick: number): Thing | undefined => things[pick % things.length];
