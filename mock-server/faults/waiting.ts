import type { Clock } from '../call/clock.ts';

/** What becomes of a request that waits: it goes on, or the world in which it was to be carried out ends before. */
export interface Waiter {
  readonly goOn: () => void;
  readonly giveUp: () => void;
}

/** Requests that wait for their moment. The clock drops its tasks when its world ends; whoever asked has to be answered all the same. */
export class Waiting {
  readonly #waiters = new Set<Waiter>();

  /** @param ms of the world's time. */
  add(clock: Clock, ms: number, waiter: Waiter): void {
    this.#waiters.add(waiter);
    clock.at(clock.now + ms, () => {
      if (this.#waiters.delete(waiter)) waiter.goOn();
    });
  }

  /** Lets none wait any longer: what they asked for will not be done. */
  end(): void {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    for (const { giveUp } of waiters) giveUp();
  }
}
