import type { World } from './world.ts';

/** Numbers that the regulators of a country have set aside for fiction: nobody has them, and nobody ever will. */
interface Fictional {
  readonly country: string;
  /** Code of the country, then that of the area. */
  readonly prefix: string;
  readonly area: string;
  readonly locality: string;
  readonly region: string;
  readonly line: (index: number) => string;
  readonly lines: number;
}

const padded = (index: number, length: number): string => String(index).padStart(length, '0');
const american = (area: string, locality: string, region: string): Fictional => ({
  country: 'US',
  prefix: `+1${area}`,
  area,
  locality,
  region,
  // From 555-0180 on they react in fixed ways when they are called.
  line: (index) => `555${padded(100 + index, 4)}`,
  lines: 80,
});
const areas: readonly Fictional[] = [
  american('202', 'Washington', 'DC'),
  american('312', 'Chicago', 'IL'),
  american('415', 'San Francisco', 'CA'),
  { country: 'GB', prefix: '+4420', area: '20', locality: 'London', region: 'England', line: (i) => `7946${padded(i, 4)}`, lines: 1000 },
  {
    country: 'SE',
    prefix: '+468',
    area: '8',
    locality: 'Stockholm',
    region: 'Stockholm',
    line: (i) => `465004${padded(i, 2)}`,
    lines: 100,
  },
];

/** A number that can be had, and where it is. */
export interface FreeNumber {
  readonly e164: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** Digits after the code of the country. */
  readonly area: string;
  readonly locality: string;
  readonly region: string;
}

/** The numbers of a country that nobody of this world has, always in the same order. */
export function* freeNumbers(world: World, country: string, area?: string): Generator<FreeNumber> {
  const taken = new Set([...world.accounts.tenants.keys()].flatMap((tenant) => world.numbers.of(tenant).map(({ e164 }) => e164)));
  for (const place of areas.filter((each) => each.country === country && (area === undefined || each.area === area))) {
    for (let index = 0; index < place.lines; index++) {
      const e164 = place.prefix + place.line(index);
      if (!taken.has(e164)) yield { e164, country, area: place.area, locality: place.locality, region: place.region };
    }
  }
}

/** Whether a number can be had. */
export function isFree(world: World, e164: string): boolean {
  for (const country of countries) for (const free of freeNumbers(world, country)) if (free.e164 === e164) return true;
  return false;
}

const countries = [...new Set(areas.map(({ country }) => country))];

/** Where a number is; undefined when it is not one of these. */
export const placeOf = (e164: string): { readonly country: string; readonly area: string } | undefined =>
  areas.find(({ prefix }) => e164.startsWith(prefix));
