import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Reaction } from '../../call/events.ts';
import type { World } from '../../world.ts';

/** Fictional numbers that react in a fixed way, whatever the script; every other number answers. README has the table. */
export const reactions: Readonly<Record<string, Reaction>> = {
  '+12025550191': 'no-answer',
  '+12025550192': 'busy',
  '+12025550193': 'rejects',
  '+12025550194': 'voicemail',
};

/** Where numbers can be had. In each area 555-01xx belongs to nobody; from 0180 on they react in fixed ways when they are called. */
const areas = [
  { code: '202', locality: 'Washington', region: 'DC' },
  { code: '312', locality: 'Chicago', region: 'IL' },
  { code: '415', locality: 'San Francisco', region: 'CA' },
] as const;

/** Whether anybody of this world has a number. */
export const isTaken = (world: World, e164: string): boolean =>
  [...world.accounts.tenants.keys()].some((tenant) => world.numbers.of(tenant).some((number) => number.e164 === e164));

/** The numbers that nobody has, in the order in which they are offered. */
export function* offers(world: World, areaCode?: string, locality?: string): Generator<components['schemas']['Available']> {
  const taken = new Set([...world.accounts.tenants.keys()].flatMap((tenant) => world.numbers.of(tenant).map(({ e164 }) => e164)));
  const wanted = areas.filter((area) => areaCode === undefined || area.code === areaCode);
  for (const area of wanted.filter((each) => locality === undefined || each.locality.toLowerCase() === locality.toLowerCase())) {
    for (let line = 100; line < 180; line++) {
      const e164 = `+1${area.code}5550${line}`;
      if (!taken.has(e164)) yield { e164, locality: area.locality, region: area.region };
    }
  }
}
