import fc from 'fast-check';
import { vendors } from '../../openapi/vendors.ts';

export const tenants = ['acme', 'globex'] as const;
export type Tenant = (typeof tenants)[number];

/** Somebody who asks a vendor: a tenant, by one of its keys. `pick` chooses among what there is at that moment. */
interface Asking {
  readonly tenant: Tenant;
  readonly pick: number;
}

/** What each thing that somebody does needs to be told. */
interface Members {
  readonly ask: { readonly operation: number; readonly ids: readonly number[]; readonly wrong: number } & Asking;
  readonly walk: { readonly list: number; readonly size: number } & Asking;
  readonly make: { readonly vendor: number } & Asking;
  readonly rename: Asking;
  readonly drop: Asking;
  readonly read: Asking;
  readonly call: { readonly script: number; readonly elapsed: number } & Asking;
  readonly end: Asking;
  readonly look: Asking;
  readonly transfer: { readonly to: number; readonly warm: boolean } & Asking;
  readonly settle: Asking;
  readonly key: Asking;
  readonly revoke: Asking;
  readonly subscribe: { readonly vendor: number } & Asking;
  readonly unsubscribe: Asking;
  readonly advance: { readonly by: number };
  readonly 'begin anew': object;
  readonly together: { readonly steps: readonly Step[] };
}

/** One thing that somebody does. Numbers choose among what there is when it is done, so that any part of a sequence is one too. */
export type Step = { [What in keyof Members]: { readonly do: What } & Members[What] }[keyof Members];
export type Of<What extends keyof Members> = Extract<Step, { readonly do: What }>;

const asking = { tenant: fc.constantFrom(...tenants), pick: fc.nat(50) };
const vendor = fc.nat(vendors.length - 1);

const step = (what: Step['do'], more: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<Step> =>
  fc.record({ do: fc.constant(what), ...asking, ...more }) as fc.Arbitrary<Step>;

/** Milliseconds: from a moment within a sentence to the end of all that follows a call, and now and then hours. */
const pause = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  { weight: 12, arbitrary: fc.integer({ min: 5000, max: 120_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 120_000, max: 10_000_000 }) },
);

const single = fc.oneof(
  {
    weight: 12,
    arbitrary: step('ask', { operation: fc.nat(1000), ids: fc.array(fc.nat(200), { minLength: 3, maxLength: 3 }), wrong: fc.nat(15) }),
  },
  ...(['make', 'subscribe'] as const).map((what) => ({ weight: 2, arbitrary: step(what, { vendor }) })),
  { weight: 2, arbitrary: step('walk', { list: fc.nat(50), size: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 3, arbitrary: step('call', { script: fc.nat(50), elapsed: fc.constantFrom(0, 0, 5000, 600_000) }) },
  ...(['rename', 'drop', 'read', 'end', 'look', 'settle', 'key', 'revoke', 'unsubscribe'] as const).map((what) => ({
    weight: 1,
    arbitrary: step(what),
  })),
  { weight: 2, arbitrary: step('transfer', { to: fc.nat(6), warm: fc.boolean() }) },
);

/** What a few people do, one after the other, at once, and over time. */
export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: single },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('advance' as const), by: pause }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('together' as const), steps: fc.array(single, { minLength: 2, maxLength: 4 }) }),
      },
      { weight: 1, arbitrary: fc.constant<Step>({ do: 'begin anew' }) },
    ) as fc.Arbitrary<Step>,
    { maxLength },
  );
