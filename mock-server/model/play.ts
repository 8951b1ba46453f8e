import { gatherMisfits } from '../http/misfits.ts';
import { type Reply, send } from '../send.ts';
import { type Server, startMockServer } from '../server.ts';
import type { MemoryJournal } from '../store/journal.ts';
import { deliveriesOf } from '../webhooks/deliveries.ts';
import { type Step, tenants } from './steps.ts';
import { Walk } from './walk.ts';

/** Two servers: one on which sequences are played, and one to which its journal is told. */
export class Stage {
  readonly #server: Server;
  readonly #twin: Server;
  readonly #bugs: unknown[];

  private constructor(server: Server, twin: Server, bugs: unknown[]) {
    this.#server = server;
    this.#twin = twin;
    this.#bugs = bugs;
  }

  static async build(): Promise<Stage> {
    const bugs: unknown[] = [];
    const onBug = (error: unknown) => bugs.push(error);
    const make = () => startMockServer({ clock: 'virtual', onBug });
    return new Stage(await make(), await make(), bugs);
  }

  async close(): Promise<void> {
    await this.#server.close();
    await this.#twin.close();
  }

  /** Plays a sequence in a world of its own. @throws what does not hold. */
  async play(steps: readonly Step[]): Promise<void> {
    this.#server.reset();
    this.#bugs.length = 0;
    const misfits = gatherMisfits();
    try {
      const walk = new Walk(this.#server);
      for (const step of steps) {
        await walk.take(step);
        const [wrong] = [...misfits.found, ...this.#bugs.map((bug) => (bug instanceof Error ? bug.stack : String(bug)))];
        if (wrong !== undefined) throw new Error(`after ${JSON.stringify(step)}: ${wrong}`);
      }
      await this.#compare(steps.length);
    } finally {
      misfits.stop();
    }
  }

  /** Waits for what is on its way to a receiver: what became of it is an act too. */
  async #settle(): Promise<void> {
    const { world } = this.#server;
    await world.clock.advance(0);
    const isUnderWay = () => [...deliveriesOf(world).values()].some(({ nextAt }) => nextAt !== undefined && nextAt <= world.now);
    while (isUnderWay()) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Tells the journal to the other server, which then has to show the same. @param turn which part of it is looked at. */
  async #compare(turn: number): Promise<void> {
    await this.#settle();
    this.#twin.reset();
    const [, ...acts] = (this.#server.journal as MemoryJournal).entries;
    this.#twin.world.replay(acts, (index) => `act ${index}`, this.#server.world.now);
    const [shown, again] = [await lookAt(this.#server, turn), await lookAt(this.#twin, turn)];
    for (const [path, text] of shown) {
      const other = again.get(path);
      if (other !== text) throw new Error(`${path} after the journal was told again:\n${other}\ninstead of\n${text}`);
    }
  }
}

/** How many sequences it takes to have looked at everything. */
const turns = 4;

/** A part of everything that is read without an id, one list as the one tenant and the next as the other. */
async function lookAt(server: Server, turn: number): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  const read = async (path: string, secret?: string): Promise<Reply<unknown>> => {
    const headers = { 'x-request-id': 'look', ...(secret !== undefined && { authorization: `Bearer ${secret}` }) };
    const reply = await send(`${server.url}${path}`, { headers });
    shown.set(`${path} ${secret ?? ''}`, `${reply.status} ${reply.text.replaceAll(server.url, '')}`);
    return reply;
  };
  for (const path of ['/calls?limit=1000', '/webhooks', '/deliveries', '/keys']) await read(`/_ringback${path}`);
  for (const { api } of server.vendors) {
    const lists = server.specs[api].operations.filter(
      ({ method, path, parameters, responses, access }) =>
        method === 'GET' &&
        !access.public &&
        !path.includes('{') &&
        !parameters.some(({ required }) => required) &&
        responses.get(200)?.types.includes('application/json'),
    );
    for (const [index, { path }] of lists.entries()) {
      if (index % turns !== turn % turns) continue;
      const secret = server.world.accounts.keys.find(
        (key) => key.api === api && key.tenant === tenants[(index >> 2) % tenants.length],
      )?.secret;
      await read(`${server.prefixOf(api)}${path}`, secret);
    }
  }
  return shown;
}
