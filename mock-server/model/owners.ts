import { vendors } from '../../openapi/vendors.ts';
import { send } from '../send.ts';
import { type Asker, hold } from './asker.ts';
import { choose } from './offers.ts';
import type { Of } from './steps.ts';

/** Keys and subscriptions, which the owner of the server makes. */
export class Owners {
  readonly #asker: Asker;
  readonly #alone: () => boolean;

  constructor(asker: Asker, alone: () => boolean) {
    this.#asker = asker;
    this.#alone = alone;
  }

  async makeKey({ tenant }: Of<'key'>): Promise<void> {
    const body = { vendor: 'meetric', tenant, name: this.#asker.model.newName(tenant), scopes: ['conversations'] };
    const reply = await this.#asker.control('/keys', { method: 'POST', body });
    hold(reply.status === 201, 'a key cannot be made', reply);
    this.#asker.model.keys.push({ id: reply.body.id, secret: reply.body.key, alive: true });
    await this.#tryKeys();
  }

  async revokeKey({ pick }: Of<'revoke'>): Promise<void> {
    const key = choose(this.#asker.model.keys, pick);
    if (!key) return;
    await this.#asker.control(`/keys/${key.id}`, { method: 'DELETE' });
    key.alive = false;
    await this.#tryKeys();
  }

  async #tryKeys(): Promise<void> {
    if (!this.#alone()) return;
    for (const { alive, secret } of this.#asker.model.keys) {
      const reply = await send(`${this.#asker.server.url}/meetric/api/v1/rest/account`, { headers: { authorization: `Bearer ${secret}` } });
      hold(reply.status === (alive ? 200 : 401), `a key that is ${alive ? 'good' : 'revoked'} was taken for another`, reply);
    }
  }

  async subscribe({ vendor, tenant }: Of<'subscribe'>): Promise<void> {
    const body = { vendor: vendors[vendor % vendors.length], tenant, url: 'http://127.0.0.1:1/' };
    const reply = await this.#asker.control('/webhooks', { method: 'POST', body });
    hold(reply.status === 201, 'nobody can subscribe', reply);
    this.#asker.model.webhooks.push(reply.body.id);
  }

  async unsubscribe({ pick }: Of<'unsubscribe'>): Promise<void> {
    const [gone] = this.#asker.model.webhooks.splice(pick % Math.max(1, this.#asker.model.webhooks.length), 1);
    if (gone === undefined) return;
    const reply = await this.#asker.control(`/webhooks/${gone}`, { method: 'DELETE' });
    hold(reply.status === 204, 'a subscription cannot be ended', reply);
    const { webhooks } = (await this.#asker.control('/webhooks')).body as { webhooks: { id: string }[] };
    hold(!webhooks.some(({ id }) => id === gone), 'a subscription is there after it was ended');
  }
}
