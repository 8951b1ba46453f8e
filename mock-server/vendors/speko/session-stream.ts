import type { operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Call } from '../../call/call.ts';
import type { CallState } from '../../call/state.ts';
import { minute, readIso, second, toIso } from '../../call/time.ts';
import type { Handlers, Sink } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { toStatus } from './call-detail.ts';
import { toCallEvents } from './call-events.ts';
import { callOf } from './calls.ts';
import { toSessionTranscript } from './session-view.ts';

type Operation = 'streamSession';

/** How long one answer goes on. Whoever wants more opens another with a cursor. */
const rotation = 10 * minute;
/** Events of this span before a cursor come again: two that share a moment may lie on both sides of it. */
const overlap = 2 * second;

/** What has been told by a stream: turns up to an index, events up to a moment or a count. */
interface Cursor {
  readonly turn: number;
  readonly event: number;
}

/** Text that is no cursor begins at the beginning. */
function readCursor(text = ''): Cursor {
  const [, turn = '-1', event = '0'] = /^(-?\d+):(\d+)$/.exec(text) ?? [];
  return { turn: Number(turn), event: Number(event) - overlap };
}

const frame = (event: string, data: unknown): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Frames of one call by what they tell. What has happened does not change, so all who follow get the same bytes. They are kept from the
 * first follower to the last.
 */
class Frames {
  readonly #bytes = new Map<string, Buffer>();
  readonly #call: Call;
  #followers = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  of(name: string, index: number, tell: () => unknown): Buffer {
    const key = `${name} ${index}`;
    const bytes = this.#bytes.get(key) ?? Buffer.from(frame(name, tell()));
    this.#bytes.set(key, bytes);
    return bytes;
  }

  enter(): void {
    this.#followers++;
    framesOf.set(this.#call, this);
  }

  leave(): void {
    this.#followers--;
    if (this.#followers === 0) framesOf.delete(this.#call);
  }
}

const framesOf = new WeakMap<Call, Frames>();

/** One who follows a session: knows how far it was told. */
class Follower {
  readonly #world: World;
  readonly #call: Call;
  readonly #sink: Sink;
  readonly #from: Cursor;
  readonly #frames: Frames;
  #status: string | undefined;
  #turns = 0;
  #events = 0;

  constructor(world: World, call: Call, sink: Sink, from: Cursor, frames: Frames) {
    this.#world = world;
    this.#call = call;
    this.#sink = sink;
    this.#from = from;
    this.#frames = frames;
  }

  /** Tells what is new. @returns whether the session is over, and so the stream. */
  tell(): boolean {
    const call = this.#call;
    const state = call.at(this.#world.now);
    // It begins with how the session stands; later what was said comes before how it stands then.
    if (this.#status === undefined) this.#tellStatus(state);
    const { entries } = toSessionTranscript(call, state);
    // A turn has an index that is told once: the next waits for the one before it to be complete.
    const complete = state.phase === 'over' ? entries.length : entries.findIndex(({ endedAt }) => endedAt === null);
    const end = complete < 0 ? entries.length : complete;
    for (; this.#turns < end; this.#turns++) {
      const index = this.#turns;
      if (index > this.#from.turn) this.#sink.write(this.#frames.of('transcript', index, () => entries[index]));
    }
    const { events } = toCallEvents(this.#world, call, state);
    for (; this.#events < events.length; this.#events++) {
      const event = events[this.#events] as (typeof events)[number];
      if ((readIso(event.created_at) as number) >= this.#from.event) this.#sink.write(this.#frames.of('event', this.#events, () => event));
    }
    this.#tellStatus(state);
    return state.phase === 'over';
  }

  end(reason: 'session_ended' | 'timeout'): void {
    this.#sink.write(frame('end', { reason }));
    this.#sink.end();
  }

  #tellStatus(state: CallState): void {
    const status = toStatus(state);
    if (status === this.#status) return;
    this.#status = status;
    const endedAt = state.endedAt === undefined ? null : toIso(this.#call.createdAt + state.endedAt);
    this.#sink.write(frame('status', { status, endedAt }));
  }
}

function follow(world: World, call: Call, sink: Sink, from: Cursor): () => void {
  const frames = framesOf.get(call) ?? new Frames(call);
  const follower = new Follower(world, call, sink, from, frames);
  if (follower.tell()) {
    follower.end('session_ended');
    return () => {};
  }
  let here = true;
  const leave = () => {
    if (!here) return;
    here = false;
    frames.leave();
    unfollow();
    cancel();
  };
  const cancel = world.clock.at(world.now + rotation, () => {
    leave();
    follower.end('timeout');
  });
  const unfollow = world.playback.follow(
    call,
    () => {
      if (!follower.tell()) return;
      leave();
      follower.end('session_ended');
    },
    (error) => sink.fail(error),
  );
  frames.enter();
  return leave;
}

export const sessionStream: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  streamSession: ({ params, query, world, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    return { status: 200, call, stream: (sink) => follow(world, call, sink, readCursor(query.cursor)) };
  },
};
