import type { ControlDoor } from './control-door.ts';
import type { Duration, Moment } from './shapes.ts';

/** The clock of a mock server: streams, tokens, webhooks and everything in calls follow it. */
export class ClockControl {
  readonly #door: ControlDoor;

  /** @internal */
  constructor(door: ControlDoor) {
    this.#door = door;
  }

  /** What time it is in there. */
  get now(): Moment {
    return this.#door.ask<{ now: Moment }>('getClock').now;
  }

  /** 0 stands still, 1 is real time, 20 is twenty times as fast. */
  get speed(): number {
    return this.#door.ask<{ speed: number }>('getClock').speed;
  }

  /**
   * Moves forward. All that falls due on the way happens, each thing at its own moment, and webhooks that become due are sent and
   * answered, before this is done. At most 31 days at a time.
   *
   * @returns the moment it has come to.
   * @throws MockServerError `bad_request` for what is no duration.
   */
  async advance(by: Duration): Promise<Moment> {
    return (await this.#door.settle<{ now: Moment }>('setClock', { body: { advance: toText(by) } })).now;
  }

  /** Changes the speed from now on; from 0 to 1000. @throws MockServerError `bad_request` */
  async run(speed: number): Promise<void> {
    await this.#door.settle('setClock', { body: { speed } });
  }
}

/** Milliseconds as the control API takes them. */
export const toText = (duration: Duration): string => (typeof duration === 'number' ? `${duration}ms` : duration);
