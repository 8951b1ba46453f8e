import { type Due, pop, push, removeAt, type Task } from './tasks.ts';

/** Stops a task that has not run yet; does nothing afterwards. */
export type Cancel = () => void;

// setTimeout takes at most 2^31-1 ms and fires at once beyond that.
const longestSleep = 2 ** 31 - 1;

/** Milliseconds of real time after which tasks let the process do something else: answer others, and send what it has told. */
const longestTurn = 10;
// A name of its own: a test that holds the time still replaces the global one, and an advance would wait for it for ever.
const afterThisTurn = setImmediate;

/**
 * The only place that knows the time of day.
 *
 * Time runs at `speed` times real time; at speed 0 it stands still and moves only by `advance`. Tasks run in order of their
 * moment, and in order of registration at the same moment, with `now` at exactly that moment, however late the machine is.
 */
export class Clock {
  #epoch: number;
  #readAt = performance.now();
  #speed: number;
  #pinned: number | undefined;
  /** Until when tasks are being run that are late. */
  #late: number | undefined;
  #queue: Task[] = [];
  #order = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #advancing: Promise<void> = Promise.resolve();
  readonly #watchers = new Set<() => void>();
  readonly #holds: boolean;

  /**
   * @param start milliseconds since the epoch; left out, the time of day.
   * @param speed 0 stands still, 1 is real time.
   * @param idle whether waiting for a task `holds` the process or `lets` it end.
   */
  constructor(start: number | undefined, speed: number, idle: 'holds' | 'lets' = 'lets') {
    this.#epoch = start ?? Date.now();
    this.#speed = speed;
    this.#holds = idle === 'holds';
  }

  /** Milliseconds since the epoch, whole. */
  get now(): number {
    return this.#pinned ?? this.#flowing();
  }

  get speed(): number {
    return this.#speed;
  }

  /** The moment that a clock which is late is about to reach, as after a sleep of the machine; now when it is not late. */
  get upTo(): number {
    return this.#late ?? this.now;
  }

  /** How many tasks wait for their moment. */
  get waiting(): number {
    return this.#queue.length;
  }

  set speed(speed: number) {
    this.#settle(this.now);
    this.#speed = speed;
    this.#arm();
    for (const watcher of this.#watchers) watcher();
  }

  /** Calls `watcher` whenever the clock has done something else than go on: another speed, an advance. */
  watch(watcher: () => void): Cancel {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Runs `due` when the clock reaches `at`; at once (but not before this call returns) when that is past. */
  at(at: number, due: Due): Cancel {
    const task: Task = { at: Math.max(at, this.now), order: this.#order++, due };
    push(this.#queue, task);
    if (this.#queue[0] === task) this.#arm();
    return () => {
      const index = this.#queue.indexOf(task);
      if (index >= 0) {
        removeAt(this.#queue, index);
        this.#arm();
      }
    };
  }

  /** Moves forward by `ms`, running all that falls due on the way, each at its own moment, and waits for what those start. */
  advance(ms: number): Promise<void> {
    // Two that move the clock at once take turns: the second goes on from where the first has got to.
    const turn = this.#advancing.then(() => this.#advance(ms));
    this.#advancing = turn.catch(() => {});
    return turn;
  }

  async #advance(ms: number): Promise<void> {
    const target = this.now + ms;
    this.#pinned = this.now;
    try {
      let turnSince = performance.now();
      for (let next = this.#queue[0]; next && next.at <= target && !this.#closed; next = this.#queue[0]) {
        // Between two moments only: whoever acts meanwhile finds all of the first done, as when a journal is replayed.
        if (next.at > this.#pinned && performance.now() - turnSince > longestTurn) {
          await new Promise((resolve) => afterThisTurn(resolve));
          turnSince = performance.now();
          continue;
        }
        pop(this.#queue);
        this.#pinned = Math.max(this.#pinned, next.at);
        await next.due();
      }
      this.#pinned = Math.max(this.#pinned, target);
    } finally {
      const reached = this.#pinned;
      this.#pinned = undefined;
      this.#settle(Math.max(reached, this.now));
      this.#arm();
      for (const watcher of this.#watchers) watcher();
    }
  }

  /** Puts the clock at `at` without waiting for anything a task starts: for replaying a journal. Never goes back. */
  jump(at: number): void {
    if (at < this.now) return;
    this.#runUntil(at);
    this.#settle(at);
    this.#arm();
  }

  /**
   * Runs what is due by now, in case its timer is late: whoever acts now must not find the past undone.
   *
   * @returns a moment before which nothing is left to run.
   */
  catchUp(): number {
    if (this.#pinned !== undefined) return this.#pinned;
    for (;;) {
      // One reading for both: between two, something could fall due.
      const now = this.now;
      if (!this.#queue[0] || this.#queue[0].at > now) return now;
      this.#run();
    }
  }

  /** Drops every task and lets the process end. */
  close(): void {
    this.#closed = true;
    this.#queue = [];
    clearTimeout(this.#timer);
  }

  #flowing(): number {
    if (this.#speed === 0) return this.#epoch;
    return Math.floor(this.#epoch + (performance.now() - this.#readAt) * this.#speed);
  }

  #settle(now: number): void {
    this.#epoch = now;
    this.#readAt = performance.now();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#queue[0];
    if (!next || this.#speed === 0 || this.#closed || this.#pinned !== undefined) return;
    const sleep = Math.min(Math.max(0, Math.ceil((next.at - this.now) / this.#speed)), longestSleep);
    this.#timer = setTimeout(() => this.#run(), sleep);
    if (!this.#holds) this.#timer.unref();
  }

  #run(): void {
    try {
      // Whatever is left of it follows at once: whoever is told something has to have a turn too.
      this.#runUntil(this.#flowing(), longestTurn);
    } finally {
      this.#arm();
    }
  }

  /** @param turn milliseconds of real time after which the next moment waits. */
  #runUntil(moment: number, turn = Number.POSITIVE_INFINITY): void {
    const since = performance.now();
    this.#late = moment;
    try {
      for (let next = this.#queue[0]; next && next.at <= moment; next = this.#queue[0]) {
        if (this.#pinned !== next.at && performance.now() - since > turn) break;
        pop(this.#queue);
        this.#pinned = next.at;
        void next.due();
      }
    } finally {
      this.#pinned = undefined;
      this.#late = undefined;
    }
  }
}
