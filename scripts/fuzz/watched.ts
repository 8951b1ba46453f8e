import { Worker } from 'node:worker_threads';

/** What a thread is at: it counts its inputs in memory that whoever watches it reads, also while it hangs. */
export class Progress {
  readonly memory: SharedArrayBuffer;
  readonly #inputs: Int32Array;

  constructor(memory = new SharedArrayBuffer(4)) {
    this.memory = memory;
    this.#inputs = new Int32Array(memory);
  }

  get inputs(): number {
    return Atomics.load(this.#inputs, 0);
  }

  /** Another part begins. */
  reset(): void {
    Atomics.store(this.#inputs, 0, 0);
  }

  /** Another input begins. */
  step(): void {
    Atomics.add(this.#inputs, 0, 1);
  }
}

/** What such a thread tells. */
export type Told = { readonly part: string } | { readonly line: string } | { readonly failed: number };

/** An input with which a part did not come to an end. */
export interface Hang {
  readonly part: string;
  /** Its number, from 1. */
  readonly input: number;
}

/**
 * Runs a module in a thread of its own, for which it finds `progress` among its data. A hang is seen from outside: what measures afterwards
 * never comes to measure.
 *
 * @param longest milliseconds after which an input counts as one with which it hangs.
 * @returns how many parts failed, or with what it hangs; then the thread is there no more.
 */
export async function runWatched(module: URL, data: object, longest: number, say: (line: string) => void): Promise<number | Hang> {
  const progress = new Progress();
  const worker = new Worker(module, { workerData: { ...data, progress: progress.memory } });
  let part: string | undefined;
  let [seen, since] = [0, performance.now()];
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number | Hang>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`the thread ended before it said how it went (${code})`)));
      worker.on('message', (told: Told) => {
        since = performance.now();
        if ('line' in told) say(told.line);
        else if ('part' in told) part = told.part;
        else resolve(told.failed);
      });
      timer = setInterval(() => {
        const { inputs } = progress;
        if (inputs !== seen) [seen, since] = [inputs, performance.now()];
        else if (part !== undefined && performance.now() - since > longest) resolve({ part, input: inputs });
      }, longest / 10);
    });
  } finally {
    clearInterval(timer);
    await worker.terminate();
  }
}
