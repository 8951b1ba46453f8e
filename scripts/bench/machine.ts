import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The core that servers get, and the one for whoever asks them. */
const cores = { server: '0', load: '1' };

/** A process under measurement. */
export class Measured implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(command: string, args: readonly string[], options: SpawnOptions & { readonly core?: keyof typeof cores } = {}) {
    const { core = 'server', ...rest } = options;
    this.child = spawn('taskset', ['-c', cores[core], command, ...args], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'], ...rest });
    this.#lines = createInterface({ input: this.child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  }

  /** The next line that it prints. */
  async line(): Promise<string> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`${this.child.spawnargs.join(' ')} ended (${this.child.exitCode})`);
    return value as string;
  }

  /** Resident memory in megabytes. */
  get resident(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1]) / 1024;
  }

  /** Milliseconds of processor time that its threads have had, to the microsecond: the ticks of /proc/…/stat are too coarse for a few events. */
  get busy(): number {
    const tasks = `/proc/${this.child.pid}/task`;
    const nanoseconds = readdirSync(tasks).map((thread) => Number(readFileSync(`${tasks}/${thread}/schedstat`, 'utf8').split(' ')[0]));
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }
}

/** What is asked again and again. */
export interface Asking {
  readonly url: string;
  readonly method: string;
  readonly authorization: string;
  readonly body?: string | undefined;
}

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  readonly errors: number;
}

/** Asks over 50 connections for so many seconds. @throws Error when wrk is not there. */
export function load({ url, method, authorization, body }: Asking, seconds: number): Load {
  const env = {
    PATH: pathOfMachine(),
    BENCH_METHOD: method,
    BENCH_AUTHORIZATION: authorization,
    ...(body !== undefined && { BENCH_BODY: body }),
  };
  const args = ['-c', cores.load, 'wrk', '-t1', '-c50', `-d${seconds}`, '-s', here('load.lua'), url];
  const out = execFileSync('taskset', args, { encoding: 'utf8', env });
  const { requests, microseconds, p50, p99, errors } = JSON.parse(out.slice(out.indexOf('{"requests"'))) as Record<string, number>;
  return {
    perSecond: ((requests as number) / (microseconds as number)) * 1e6,
    p50: (p50 as number) / 1000,
    p99: (p99 as number) / 1000,
    requests: requests as number,
    errors: errors as number,
  };
}

// biome-ignore lint/style/noProcessEnv: what is run is found where the shell would find it.
export const pathOfMachine = (): string => process.env['PATH'] ?? '';

/** @throws Error that says what to install. */
export function wantTools(): void {
  for (const [tool, from] of [
    ['wrk', 'apt-get install wrk'],
    ['taskset', 'apt-get install util-linux'],
  ] as const) {
    try {
      execFileSync('which', [tool], { stdio: 'ignore' });
    } catch {
      throw new Error(`The benchmarks need ${tool} (${from}), and Linux.`);
    }
  }
}

/** The machine in a line, for whoever compares figures. */
export function describeMachine(): string {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `${model.trim()}, ${cpus().length} cores, Linux, Node ${process.versions.node}`;
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The commit that is measured, and whether there is more in the folder than is in it. */
export function stateOfCode(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const changes = git('status', '--porcelain', '--', '.', ':!docs/benchmarks.*');
  return `${git('rev-parse', '--short', 'HEAD')}${changes === '' ? '' : ' with changes'}`;
}
