import type { components } from '../openapi/ringback/types.gen.ts';
import type { Call } from './call/call.ts';
import type { Cancel } from './call/clock.ts';
import type { Sink, Stream } from './http/operation.ts';
import type { World } from './world.ts';

type Schemas = components['schemas'];
type Happening = Schemas['Happening'];

/** What there is to be told of, and how the control API shows it. */
export interface Stage {
  readonly world: World;
  readonly toWorld: () => Schemas['World'];
  readonly toClock: () => Schemas['Clock'];
  readonly toCall: (call: Call) => Schemas['Call'];
  /** Calls the listener for every request from now on. */
  readonly onRequest: (listener: (request: Schemas['RequestLine']) => void) => Cancel;
  readonly onDelivery: (listener: (delivery: Schemas['Delivery']) => void) => Cancel;
  readonly onFaults: (listener: (faults: Schemas['Fault'][]) => void) => Cancel;
}

/** How soon a reader is to come back after a reset has ended its stream; their own default is some seconds. */
const retry = 'retry: 200\n';

/** A stream of all that happens from now on. The past is for the lists to tell. */
export function happeningsOf(stage: Stage): Stream {
  const begun = stage.toWorld();
  return (sink) => tellAll(stage, begun, sink);
}

function tellAll({ world, toClock, toCall, onRequest, onDelivery, onFaults }: Stage, begun: Schemas['World'], sink: Sink): Cancel {
  const tell = (happening: Happening, before = ''): void => sink.write(`${before}data: ${JSON.stringify(happening)}\n\n`);
  tell({ type: 'begun', world: begun }, retry);
  const followed = new Map<Call, Cancel>();
  const follow = (call: Call): void => {
    // Nothing happens to a call after it has been processed.
    if (call.at(world.now).processedAt !== undefined) return;
    const stop = world.playback.follow(
      call,
      (event, index) => {
        tell({ type: 'event', id: call.id, phase: call.at(world.now).phase, event: { ...event, index } });
        if (event.type === 'processed') leave(call);
      },
      (error) => sink.fail(error),
    );
    followed.set(call, stop);
  };
  const leave = (call: Call): void => {
    followed.get(call)?.();
    followed.delete(call);
  };
  for (const call of world.calls.all()) follow(call);
  const cancels = [
    world.calls.onAdd((call) => {
      tell({ type: 'call', call: toCall(call) });
      follow(call);
    }),
    world.calls.onForget(leave),
    world.clock.watch(() => tell({ type: 'clock', clock: toClock() })),
    onRequest((request) => tell({ type: 'request', request })),
    onDelivery((delivery) => tell({ type: 'delivery', delivery })),
    onFaults((faults) => tell({ type: 'faults', faults })),
  ];
  return () => {
    for (const cancel of [...cancels, ...followed.values()]) cancel();
  };
}

/** What has happened in a call, with the place of each event in it. */
export const toEvents = (call: Call, now: number): Schemas['CallEvent'][] =>
  call.events.slice(0, call.at(now).count).map((event, index) => ({ ...event, index }));
