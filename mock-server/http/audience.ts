import type { Bounds } from '../bounds.ts';
import type { Call } from '../call/call.ts';
import type { Clock } from '../call/clock.ts';
import { Refusal } from './guard.ts';
import { filesForStreams } from './open-files.ts';
import type { AnyReply, Stream } from './operation.ts';
import { openStreams } from './sse.ts';

/** So many have room whatever the system allows, and most servers never have more. */
const few = 32;

/** How many listen to a call. */
const listeners = new WeakMap<Call, number>();

/** Counts who listens to a call, from when a stream of it is opened to when its connection is gone. */
const counted =
  (call: Call, stream: Stream): Stream =>
  (sink) => {
    const change = (by: number) => listeners.set(call, (listeners.get(call) ?? 0) + by);
    const stop = stream(sink);
    // Not before it: one that fails is never left.
    change(1);
    return () => {
      change(-1);
      stop();
    };
  };

/** Lets a stream be opened, if the answer is one. @throws Refusal when as many are open as may be, at all or of its call. */
export function admitted(reply: AnyReply, clock: Clock, bounds: Bounds): AnyReply {
  const { stream, call } = reply;
  if (!stream) return reply;
  const open = openStreams(clock);
  const tooMany = open >= bounds.streams || (open >= few && open >= filesForStreams());
  if (tooMany || (call && (listeners.get(call) ?? 0) >= bounds['call-streams'])) throw new Refusal('rate-limit', { retryAfter: 1 });
  return call ? { ...reply, stream: counted(call, stream) } : reply;
}
