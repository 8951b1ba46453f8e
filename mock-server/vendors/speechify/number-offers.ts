import type { components } from '../../../openapi/speechify/types.gen.ts';
import { freeNumbers } from '../../fictional-numbers.ts';
import type { World } from '../../world.ts';

type Offer = components['schemas']['AvailableNumber'];

/** The numbers that nobody of this world has, in the order in which they are offered. */
export function* offers(world: World, country: string, area?: string): Generator<Offer> {
  for (const { e164, locality, region } of freeNumbers(world, country, area))
    yield { e164, friendly_name: e164, locality, region, iso_country: country, provider: 'twilio_purchased' };
}
