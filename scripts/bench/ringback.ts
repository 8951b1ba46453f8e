import { Measured } from './machine.ts';

/** What `ringback serve --json` prints. */
export interface Started {
  readonly url: string;
  readonly control: string;
  readonly apis: Readonly<Record<string, { readonly url: string; readonly key: string }>>;
}

/** Ringback as its users start it. */
export class Ringback extends Measured {
  started!: Started;

  static async start(...flags: string[]): Promise<Ringback> {
    const server = new Ringback(process.execPath, ['dist/ringback.js', 'serve', '--port', '0', '--json', ...flags]);
    server.started = JSON.parse(await server.line()) as Started;
    return server;
  }

  async control<Answer>(path: string, body?: object): Promise<Answer> {
    const sent = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${this.started.control}${path}`, sent);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  api(name: string): { readonly url: string; readonly key: string } {
    return this.started.apis[name] as { url: string; key: string };
  }

  /** The id that a vendor gives a call which is started now, or was `elapsed` ago. */
  async startCall(script: string, elapsed?: string): Promise<Readonly<Record<string, string>>> {
    return (await this.control<{ names: Record<string, string> }>('/calls', { script, ...(elapsed && { elapsed }) })).names;
  }
}
