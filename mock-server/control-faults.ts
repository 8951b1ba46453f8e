import type { components, operations, raises } from '../openapi/ringback/types.gen.ts';
import type { Fault } from './faults/fault.ts';
import { flawOf, type Strikables } from './faults/flaw.ts';
import type { Handlers } from './http/operation.ts';
import { isFull, whyFull } from './made.ts';
import type { Server } from './server.ts';

type Operation = 'listFaults' | 'addFault' | 'clearFaults' | 'removeFault';

/** The part of the control API that is about what goes wrong on purpose. */
export function faultsOf(server: Server): Handlers<Pick<operations, Operation>, Pick<raises, Operation>> {
  return {
    listFaults: () => ({ status: 200, body: { faults: server.faults.all.map(toFault), strikable: toLists(server.strikables) } }),

    addFault: ({ body, world, fail }) => {
      const flaw = flawOf(body, server.strikables);
      if (flaw !== undefined) fail('bad_request', { message: `${flaw}.` });
      if (isFull(world, server.faults.all.length)) fail('too_many', { message: `${whyFull(world)}.` });
      return { status: 201, body: toFault(server.faults.add(body)) };
    },

    clearFaults: () => {
      server.faults.clear();
      return { status: 204 };
    },

    removeFault: ({ params, fail }) => {
      if (!server.faults.remove(Number(params.id))) fail('unknown_fault');
      return { status: 204 };
    },
  };
}

export const toFault = ({ id, start, met, struck }: Fault): components['schemas']['Fault'] => ({
  id,
  on: '*',
  rate: 1,
  skip: 0,
  seed: 1,
  ...start,
  met,
  struck,
});

const toLists = (names: Strikables): Record<string, string[]> =>
  Object.fromEntries(Object.entries(names).map(([api, own]) => [api, [...own.keys()]]));
