import type { components, operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { timeOfUuid } from '../../ids.ts';
import { pageOf } from '../../store/page.ts';
import type { World } from '../../world.ts';
import { decide, endsOf, fateOf, toCallback, toCallbackId } from './callback-view.ts';

type Operation = 'listScheduledCallbacks' | 'getScheduledCallback' | 'cancelScheduledCallback' | 'dispatchScheduledCallback';
type Shown = components['schemas']['ScheduledCallback'];

const agreesOn = ({ script }: Call): boolean => script.analysis.callback !== undefined;

/** The calls of a tenant in which a call back was agreed on, newest first. @param source the only one that counts. */
function* agreed(world: World, tenant: string, now: number, source?: string): Generator<[Call, Shown]> {
  const only = source === undefined ? undefined : world.calls.get(source);
  const calls = source === undefined ? world.calls.newest({ tenant, alike: agreesOn }, now) : only?.tenant === tenant ? [only] : [];
  for (const call of calls) {
    const callback = toCallback(world, call, call.at(now));
    if (callback) yield [call, callback];
  }
}

function callWith(world: World, { key }: Caller, id: string, now: number, fail: Fail<'NOT_FOUND'>): Call {
  // The id of a callback tells when the call was created in which it was agreed on.
  const call = world.calls.createdAt(key.tenant, timeOfUuid(id)).find((each) => toCallbackId(each) === id.toLowerCase());
  return call && agreesOn(call) && call.at(now).report === 'complete' ? call : fail('NOT_FOUND');
}

const shown = (world: World, call: Call, now: number): Shown => toCallback(world, call, call.at(now)) as Shown;

export const callbacks: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  listScheduledCallbacks: ({ query, world, now, caller }) => {
    const { status, source_session_id: source, limit = 25 } = query;
    const found = (function* () {
      for (const [, each] of agreed(world, caller.key.tenant, now, source)) if (status === undefined || each.status === status) yield each;
    })();
    return { status: 200, body: { callbacks: [...pageOf(found, limit).rows] } };
  },

  getScheduledCallback: ({ params, world, now, caller, fail }) => ({
    status: 200,
    body: shown(world, callWith(world, caller, params.id, now, fail), now),
  }),

  cancelScheduledCallback: ({ params, body, world, now, caller, fail }) => {
    const call = callWith(world, caller, params.id, now, fail);
    if (fateOf(call)) fail('CALLBACK_NOT_SCHEDULED');
    decide(call, { status: 'cancelled', at: now, reason: body?.reason });
    return { status: 200, body: shown(world, call, now) };
  },

  dispatchScheduledCallback: ({ params, world, now, caller, fail }) => {
    const call = callWith(world, caller, params.id, now, fail);
    if (fateOf(call)) fail('CALLBACK_NOT_SCHEDULED');
    const { to, from } = endsOf(call);
    const agent = world.agents.get(call.cast.agent);
    // The script that the metadata of the first call named was for that one.
    const script = world.scriptFor({ agent, to });
    if (!script) throw new Error('there is no script for a call that names none');
    const started = world.start(caller.tenant, script, { to, from, direction: 'outbound', ...(agent && { agent: agent.id }) });
    decide(call, { status: 'dispatched', at: now, call: started });
    return { status: 200, body: shown(world, call, now) };
  },
};
