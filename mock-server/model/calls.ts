import { type Asker, type Body, hold, other } from './asker.ts';
import { phases, type StartedCall } from './model.ts';
import { choose } from './offers.ts';
import type { Of } from './steps.ts';

/** Calls, which go on and never back, and their transfers. */
export class Calls {
  readonly #asker: Asker;
  readonly #alone: () => boolean;

  constructor(asker: Asker, alone: () => boolean) {
    this.#asker = asker;
    this.#alone = alone;
  }

  async start({ tenant, script: number, elapsed }: Of<'call'>): Promise<void> {
    const script = choose([...this.#asker.server.world.scripts.keys()], number);
    const metadata = { mark: this.#asker.model.newName(tenant) };
    const body = { script, tenant, metadata, ...(elapsed > 0 && { elapsed: `${elapsed}ms` }) };
    const reply = await this.#asker.control('/calls', { method: 'POST', body });
    hold(reply.status === 201, 'a call cannot be started', reply);
    const { id, names } = reply.body as { id: string; names: Record<string, string> };
    for (const name of [id, ...Object.values(names)]) this.#asker.owns(name, tenant);
    this.#asker.model.calls.push({ id, tenant, names, phase: 0, events: 0 });
  }

  async end({ pick }: Of<'end'>): Promise<void> {
    const call = choose(this.#asker.model.calls, pick);
    if (!call) return;
    const was = await this.#asker.control(`/calls/${call.id}`);
    const ended = await this.#asker.control(`/calls/${call.id}/end`, { method: 'POST', body: { by: 'operator', reason: 'enough' } });
    if (this.#alone()) hold(ended.status < 300 === (was.body.phase !== 'over'), 'a call is ended once', ended);
    await this.#observe(call);
    hold(call.phase === 2, 'a call that was ended is over', ended);
  }

  async lookAt({ pick }: Of<'look'>): Promise<void> {
    const call = choose(this.#asker.model.calls, pick);
    if (!call) return;
    await this.#observe(call);
    await this.#seeEverywhere(call);
  }

  /** A call goes on, never back, and what has happened stays as it was. */
  async #observe(call: StartedCall): Promise<void> {
    const { body } = await this.#asker.control(`/calls/${call.id}`);
    const phase = phases.indexOf(body.phase);
    hold(phase >= call.phase, `a call went from ${phases[call.phase]} back to ${body.phase}`);
    call.phase = phase;
    const { events } = (await this.#asker.control(`/calls/${call.id}/events`)).body as { events: Body[] };
    hold(events.length >= call.events, `of ${call.events} events of a call ${events.length} are left`);
    hold(
      events.every(({ at }, index) => index === 0 || at >= events[index - 1].at),
      'the events of a call are not in order',
    );
    call.events = events.length;
  }

  /** Its own tenant finds a call at Speko in the phase that it is in; the other finds nothing. */
  async #seeEverywhere(call: StartedCall): Promise<void> {
    const path = `/v1/calls/${call.names['speko']}`;
    const own = await this.#asker.ask('speko', call.tenant, path);
    hold(own.status === 200, 'a call is not found by its own', own);
    const open = (own.body.transfers as Body[]).filter(({ status }) => /^(?:requested|ringing|screening|bridging|pending)$/.test(status));
    hold(open.length <= 1, `a call has ${open.length} open transfers`, own);
    const foreign = await this.#asker.ask('speko', other(call.tenant), path);
    hold(foreign.status === 404, 'a call is found by another than its own', foreign);
  }

  async transfer({ pick, to, warm, tenant }: Of<'transfer'>): Promise<void> {
    const call = choose(this.#asker.model.calls, pick);
    if (!call) return;
    const number = `+1202555019${to}`;
    const body = warm ? { destinations: [{ to: number }, { to: '+12025550143' }] } : { to: number };
    const path = `/v1/calls/${call.names['speko']}/transfers/${warm ? 'warm' : 'blind'}`;
    const reply = await this.#asker.ask('speko', tenant, path, { method: 'POST', body });
    if (tenant !== call.tenant) hold(reply.status === 404, 'somebody transferred a call that is not his', reply);
    if (reply.status < 300) {
      this.#asker.owns(reply.body.id, tenant);
      this.#asker.model.transfers.push({ call, id: reply.body.id });
    }
    await this.#seeEverywhere(call);
  }

  async settle({ pick, tenant }: Of<'settle'>): Promise<void> {
    const transfer = choose(this.#asker.model.transfers, pick);
    if (!transfer) return;
    const how = pick % 2 === 0 ? 'complete' : 'cancel';
    const path = `/v1/calls/${transfer.call.names['speko']}/transfers/${transfer.id}/${how}`;
    const [first, second] = [
      await this.#asker.ask('speko', tenant, path, { method: 'POST' }),
      await this.#asker.ask('speko', tenant, path, { method: 'POST' }),
    ];
    if (tenant !== transfer.call.tenant) hold(first.status === 404, 'somebody settled a transfer that is not his', first);
    else if (this.#alone() && first.status < 300 && how === 'complete') hold(second.status >= 400, 'a transfer is completed once', second);
  }
}
