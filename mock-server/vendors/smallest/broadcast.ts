import type { Call } from '../../call/call.ts';
import type { Cancel } from '../../call/clock.ts';
import type { CallEvent } from '../../call/events.ts';
import type { Sink } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { toLifecycle, toLiveEvents } from './events.ts';

type Frame = ReturnType<typeof toLifecycle>;
type Stage = Pick<World, 'now' | 'playback'>;

/** One data line an event and nothing else: beside id lines, the vendor's own SDK makes empty events of heartbeats. */
const toText = (events: readonly Frame[]): string => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

/**
 * Everybody who listens to one call. What happens is put into words once, and all get the same. It exists from the first
 * listener to the last.
 */
class Broadcast {
  readonly #call: Call;
  /** Each with how many events had happened when it came: a clock that is late may still have to tell some of those to others. */
  readonly #sinks = new Map<Sink, number>();
  readonly #unfollow: Cancel;

  constructor({ playback }: Stage, call: Call) {
    this.#call = call;
    this.#unfollow = playback.follow(
      call,
      (event, index) => this.#tell(event, index),
      (error) => this.#fail(error),
    );
  }

  /** @returns how to leave. */
  join(sink: Sink, now: number): Cancel {
    this.#sinks.set(sink, this.#call.at(now).count);
    return () => {
      if (this.#sinks.delete(sink) && this.#sinks.size === 0) this.#close();
    };
  }

  #tell(event: CallEvent, index: number): void {
    const events = toLiveEvents(this.#call, event, index);
    const over = event.type === 'ended';
    // What comes with the end, and not a while after it, is told before the stream is closed.
    const after = index + 1;
    const along = over ? this.#call.events.slice(after).filter(({ at }) => at === event.at) : [];
    events.push(...along.flatMap((each, further) => toLiveEvents(this.#call, each, after + further)));
    if (over) events.push(toLifecycle('sse_close', this.#call.createdAt + event.at));
    if (events.length === 0) return;
    const text = toText(events);
    for (const [sink, since] of this.#sinks) if (since <= index) sink.write(text);
    if (!over) return;
    for (const sink of this.#sinks.keys()) sink.end();
    this.#sinks.clear();
    this.#close();
  }

  #fail(error: unknown): void {
    for (const sink of this.#sinks.keys()) sink.fail(error);
    this.#sinks.clear();
    this.#close();
  }

  #close(): void {
    this.#unfollow();
    if (broadcasts.get(this.#call) === this) broadcasts.delete(this.#call);
  }
}

const broadcasts = new WeakMap<Call, Broadcast>();

/** Greets a listener, and tells it from now on what happens in a call that is not over. @returns how to leave. */
export function listen(world: Stage, call: Call, sink: Sink): Cancel {
  sink.write(toText([toLifecycle('sse_init', world.now)]));
  let broadcast = broadcasts.get(call);
  if (!broadcast) {
    broadcast = new Broadcast(world, call);
    broadcasts.set(call, broadcast);
  }
  return broadcast.join(sink, world.now);
}
