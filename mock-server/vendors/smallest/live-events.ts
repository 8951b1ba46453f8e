import type { operations, raises } from '../../../openapi/smallest/types.gen.ts';
import type { Handlers } from '../../http/operation.ts';
import { listen } from './broadcast.ts';
import { callOf } from './calls.ts';

type Operation = 'subscribeToLiveEvents';

export const liveEvents: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  subscribeToLiveEvents: ({ query, world, now, caller, fail }) => {
    const call = callOf(world, caller, query.callId, fail);
    if (call.at(now).phase === 'over') fail('call_not_active');
    return { status: 200, call, stream: (sink) => listen(world, call, sink) };
  },
};
