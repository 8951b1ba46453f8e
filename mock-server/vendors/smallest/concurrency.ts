import type { components, operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { isArchived, settingsOf } from './agent-view.ts';
import { findAgent } from './agents.ts';
import { toObjectId } from './ids.ts';
import { plan } from './plan.ts';
import { succeeded } from './replies.ts';

type Operation = 'getConcurrency' | 'updateReservations';
type Places = Omit<components['schemas']['Reservation'], 'agentId'>;

const none: Places = { webcall: 0, outbound: 0, inbound: 0, chat: 0 };
/** Places that are kept, by UUID of the agent. */
const reserved = (world: World): Map<string, Places> => world.told<Places>('smallest/reservations');
const sum = ({ webcall, outbound, inbound, chat }: Places): number => webcall + outbound + inbound + chat;

/** The agents of an organisation with what is kept for each. Who is put aside needs no place. */
const placesOf = (world: World, tenant: string) =>
  world.agents
    .of(tenant)
    .filter((agent) => !isArchived(agent))
    .map((agent) => ({ agent, places: reserved(world).get(agent.id) ?? none }));

const total = (kept: readonly { readonly places: Places }[]): number => kept.reduce((all, { places }) => all + sum(places), 0);

export const concurrency: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getConcurrency: ({ world, caller }) => {
    const kept = placesOf(world, caller.key.tenant);
    const [orgLimit, totalReserved] = [plan.concurrentCalls, total(kept)];
    const agents = kept.map(({ agent, places }) => ({
      agentId: toObjectId(agent.id),
      agentName: agent.name,
      avatarUrl: settingsOf(agent).avatarUrl ?? null,
      ...places,
    }));
    return { status: 200, body: succeeded({ orgLimit, totalReserved, unreservedPool: orgLimit - totalReserved, agents }) };
  },

  updateReservations: ({ body, world, caller, fail }) => {
    const wanted = new Map(
      body.reservations.map(({ agentId, webcall, outbound, inbound, chat }) => {
        const agent = findAgent(world, caller, agentId) ?? fail('reserved_for_nobody');
        return [agent.id, { webcall, outbound, inbound, chat }];
      }),
    );
    const kept = placesOf(world, caller.key.tenant).map(({ agent, places }) => ({ places: wanted.get(agent.id) ?? places }));
    if (total(kept) > plan.concurrentCalls) fail('reserved_beyond_limit');
    const all = reserved(world);
    for (const [agent, places] of wanted) all.set(agent, places);
    // Who was removed needs no place any more.
    for (const agent of all.keys()) if (!world.agents.get(agent)) all.delete(agent);
    return { status: 200, body: succeeded({ updated: wanted.size }) };
  },
};
