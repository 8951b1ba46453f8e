import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Vendor, vendors } from '../../openapi/vendors.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the process holds, once garbage was collected. */
export interface Sample {
  /** Bytes that are resident. */
  readonly rss: number;
  /** Bytes of objects, and of what objects keep outside of the heap. */
  readonly heap: number;
  /** What keeps the event loop going, by kind. */
  readonly handles: Readonly<Record<string, number>>;
  /** Open file descriptors; undefined where the system does not tell. */
  readonly descriptors: number | undefined;
}

export interface Door {
  readonly url: string;
  readonly key: string;
}

/** The server as its users start it, in a process of its own. */
export class Subject implements AsyncDisposable {
  readonly url: string;
  readonly control: string;
  readonly doors: Readonly<Record<Vendor, Door>>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, { url, control, apis }: { url: string; control: string; apis: Record<Vendor, Door> }) {
    this.url = url;
    this.control = control;
    this.doors = apis;
    this.#child = child;
  }

  /**
   * @param first a module that its process loads before the server.
   * @throws Error when there is no built server, or when it does not start.
   */
  static async start(flags: readonly string[], first?: URL): Promise<Subject> {
    const program = at('../../dist/ringback.js');
    if (!existsSync(program)) throw new Error('There is no dist/ringback.js; build it first: npm run build');
    const child = fork(program, ['serve', '--port', '0', '--json', ...flags], {
      execArgv: [
        '--expose-gc',
        ...[new URL('probe.mjs', import.meta.url), ...(first ? [first] : [])].flatMap(({ href }) => ['--import', href]),
      ],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) return new Subject(child, JSON.parse(line));
    throw new Error(`The server ended before it said where it is (exit code ${child.exitCode})`);
  }

  /** Why it is not there any more; undefined while it is. */
  get end(): string | undefined {
    const { exitCode, signalCode } = this.#child;
    return exitCode === null && signalCode === null ? undefined : `it ended by itself (${signalCode ?? `exit code ${exitCode}`})`;
  }

  async sample(): Promise<Sample> {
    this.#child.send('sample');
    const [{ rss, heapUsed, external, resources }] = (await once(this.#child, 'message')) as [
      { rss: number; heapUsed: number; external: number; resources: string[] },
    ];
    const handles: Record<string, number> = {};
    for (const kind of resources) handles[kind] = (handles[kind] ?? 0) + 1;
    return { rss, heap: heapUsed + external, handles, descriptors: this.#descriptors() };
  }

  #descriptors(): number | undefined {
    const folder = `/proc/${this.#child.pid}/fd`;
    return existsSync(folder) ? readdirSync(folder).length : undefined;
  }

  async ask<Answer>(path: string, body?: object): Promise<Answer> {
    const sent = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${this.control}${path}`, { ...sent, headers: { ...sent?.headers, connection: 'close' } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  /** Starts a call, now or so long ago. @returns its ids, by API. */
  async call(script: string, elapsed = '0ms'): Promise<Readonly<Record<Vendor, string>>> {
    return (await this.ask<{ names: Record<Vendor, string> }>('/calls', { script, elapsed })).names;
  }

  /** Ids of things that there are from the beginning, by API. */
  async ids(): Promise<Record<Vendor, string[]>> {
    const found = vendors.map(async (vendor) => {
      const { resources } = await this.ask<{ resources: Record<string, string> }>(`/targets/${vendor}`);
      return [vendor, Object.values(resources)] as const;
    });
    return Object.fromEntries(await Promise.all(found)) as Record<Vendor, string[]>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.end !== undefined) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }
}
