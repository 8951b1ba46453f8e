import type { ControlDoor } from './control-door.ts';
import type { Webhook, WebhookDelivery, WebhookStart } from './shapes.ts';

/** What a mock server sends out by itself. */
export class WebhookControl {
  readonly #door: ControlDoor;

  /** @internal */
  constructor(door: ControlDoor) {
    this.#door = door;
  }

  /**
   * Has a vendor's webhooks sent to a URL from now on, signed as the vendor signs.
   *
   * @throws MockServerError `destination_refused` for a host that is not allowed, `bad_request` for an event or key that there is not.
   */
  subscribe(wanted: WebhookStart): Webhook & { readonly secret: string } {
    return this.#door.ask('subscribe', { body: wanted });
  }

  /** Stops sending. @param id of the subscription. @throws MockServerError `unknown_webhook` */
  unsubscribe(id: string): void {
    this.#door.ask('unsubscribe', { params: { id } });
  }

  /** Who is subscribed, without their secrets. */
  get subscriptions(): readonly Webhook[] {
    return this.#door.ask<{ webhooks: Webhook[] }>('listWebhooks').webhooks;
  }

  /** What was sent and what came back, oldest first; the last 5000. */
  get deliveries(): readonly WebhookDelivery[] {
    return this.#door.ask<{ deliveries: WebhookDelivery[] }>('listDeliveries').deliveries;
  }

  /** Sends a delivery once more, and waits for the answer. @throws MockServerError `unknown_delivery` or `unknown_webhook` */
  redeliver(id: string): Promise<WebhookDelivery> {
    return this.#door.settle('redeliver', { params: { id } });
  }
}
