import type { Call } from './call.ts';
import type { Cancel, Clock } from './clock.ts';
import type { CallEvent } from './events.ts';

/** Hears the events of a call as they happen. @param index the place of the event in its call */
export type Listener = (event: CallEvent, index: number) => void;

/** Hears why a listener could not go on. It is told nothing more. */
export type OnFailure = (error: unknown) => void;

const rethrow: OnFailure = (error) => {
  throw error;
};

interface Follower {
  readonly listener: Listener;
  readonly onFailure: OnFailure;
  /** How many events had happened when it began to listen: those are not news to it. */
  readonly since: number;
}

interface Playing {
  readonly followers: Set<Follower>;
  /** How many events have been told. */
  told: number;
  cancel: Cancel | undefined;
  /** While it tells, what a listener does to the call waits for its turn, so that all hear everything in one order. */
  telling: boolean;
}

/**
 * Tells listeners the events of calls at their moments. However many listen to a call, it waits for one moment at a time, and
 * a call that nobody listens to costs nothing.
 */
export class Playback {
  readonly #clock: Clock;
  readonly #playing = new Map<Call, Playing>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many calls somebody listens to. */
  get size(): number {
    return this.#playing.size;
  }

  /**
   * Calls `listener` for every event of the call from now on. What has happened is not told again.
   *
   * @param onFailure left out, an error of the listener is one of whoever moves the clock. The others hear all in any case.
   */
  follow(call: Call, listener: Listener, onFailure = rethrow): Cancel {
    const since = call.at(this.#clock.now).count;
    const follower: Follower = { listener, onFailure, since };
    const playing = this.#playing.get(call) ?? { followers: new Set(), told: since, cancel: undefined, telling: false };
    const { followers } = playing;
    followers.add(follower);
    if (followers.size === 1) {
      this.#playing.set(call, playing);
      this.#plan(call, playing);
    }
    return () => {
      followers.delete(follower);
      if (followers.size > 0) return;
      playing.cancel?.();
      if (this.#playing.get(call) === playing) this.#playing.delete(call);
    };
  }

  /** To be called when the future of a call has changed: tells at once what has become due, and waits for the new next event. */
  changed(call: Call): void {
    const playing = this.#playing.get(call);
    if (playing) this.#tell(call, playing);
  }

  #tell(call: Call, playing: Playing): void {
    if (playing.telling) return;
    playing.cancel?.();
    playing.telling = true;
    try {
      while (call.hasHappened(playing.told, this.#clock.now)) {
        const index = playing.told++;
        const event = call.events[index] as CallEvent;
        // Who comes or goes meanwhile changes the set, which it allows: it is no news to those who come.
        for (const follower of playing.followers) {
          if (follower.since > index) continue;
          try {
            follower.listener(event, index);
          } catch (error) {
            playing.followers.delete(follower);
            follower.onFailure(error);
          }
        }
      }
    } finally {
      playing.telling = false;
      this.#plan(call, playing);
    }
  }

  #plan(call: Call, playing: Playing): void {
    const next = call.events[playing.told];
    if (!next || playing.followers.size === 0) return;
    playing.cancel = this.#clock.at(call.createdAt + next.at, () => {
      playing.cancel = undefined;
      this.#tell(call, playing);
    });
  }
}
