import { createHmac } from 'node:crypto';
import { body, type Mutant, type MutantEntry, type SpoilableDelivery } from '../mutant.ts';
import { answering, forgives, mutant, of } from './failing.ts';

/** Spoils the announcements of one event. */
const sent = (event: string, spoil: (delivery: SpoilableDelivery) => void): Mutant => ({
  delivery: (delivery) => {
    if (delivery.event === event) spoil(delivery);
  },
});

/** Another body, signed as it should be. */
function resigned(delivery: SpoilableDelivery, change: (json: Record<string, unknown>) => void): void {
  const json = JSON.parse(delivery.body.toString()) as Record<string, unknown>;
  change(json);
  delivery.body = Buffer.from(JSON.stringify(json));
  const { 'webhook-id': id, 'webhook-timestamp': timestamp } = delivery.headers;
  const key = Buffer.from(delivery.secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(delivery.body).digest('base64');
  delivery.headers['webhook-signature'] = `v1,${signature}`;
}

const signatureOf = (event: string, what: string): string => `speko/${event}/signature#${what}`;

/** Endpoints, deliveries, and what is sent. */
export const webhooks: readonly MutantEntry[] = [
  mutant('endpoint-tells-secret', 'The list of endpoints shows a secret.', ['speko/webhooks/listed-when-made'], () => {
    const secrets: string[] = [];
    return {
      answer: ({ json, status }, { operation }) => {
        if (status >= 300) return;
        if (operation === 'createWebhookEndpoint') secrets.push((json as { signingSecret: string }).signingSecret);
        if (operation === 'listWebhookEndpoints')
          for (const row of (json as { data: object[] }).data) Object.assign(row, { signingSecret: secrets.at(-1) });
      },
    };
  }),
  mutant(
    'endpoint-for-no-agents',
    'An endpoint may be for no agent at all.',
    ['speko/webhooks/agents-named'],
    forgives('VALIDATION_ERROR', 'createWebhookEndpoint'),
  ),
  mutant(
    'endpoint-change-clears',
    'A change of the events takes the rest back to the defaults.',
    ['speko/webhooks/changes-only-what-is-sent'],
    {
      ...body('updateWebhookEndpoint', (each: { contentMode: string }) => (each.contentMode = 'full')),
    },
  ),
  mutant(
    'endpoint-lives-on',
    'An endpoint that was removed can still be read.',
    ['speko/webhooks/gone-when-deleted'],
    forgives('NOT_FOUND', 'getWebhookEndpoint'),
  ),
  mutant('deliveries-unfiltered', 'The list of deliveries is never empty.', ['speko/deliveries/filters'], () => {
    let last: unknown[] = [];
    return body('listWebhookDeliveries', (page: { data: unknown[] }) => {
      if (page.data.length === 0) page.data = last;
      last = page.data;
    });
  }),
  mutant('redelivery-uncounted', 'Attempts are not counted.', ['speko/deliveries/redelivery-counts'], {
    ...body('getWebhookDelivery', (each: { attempts: number }) => (each.attempts = 1)),
  }),
  mutant('redelivery-to-nobody', 'A delivery to nobody can be sent again.', ['speko/deliveries/redelivered-to-somebody'], {
    ...body('getWebhookDelivery', (each: { canRedeliver: boolean }) => (each.canRedeliver = true)),
  }),
  mutant('webhook-hex', 'The signature is in hexadecimal.', ['speko/webhook/standard', signatureOf('call.report', 'value')], {
    ...sent('call.report', (delivery) => {
      const signature = Buffer.from(String(delivery.headers['webhook-signature']).slice(3), 'base64');
      delivery.headers['webhook-signature'] = `v1,${signature.toString('hex')}`;
    }),
  }),
  mutant('webhook-secret-as-text', 'The secret is taken as text.', ['speko/webhook/standard', signatureOf('call.report', 'value')], {
    ...sent('call.report', ({ headers, body: bytes, secret }) => {
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${bytes}`;
      headers['webhook-signature'] = `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`;
    }),
  }),
  mutant('webhook-stale-status', 'An ended call is announced as active.', ['speko/webhook/status-of-the-call'], {
    ...sent('call.status', (delivery) => resigned(delivery, (json) => (json['status'] = 'active'))),
  }),
  mutant('webhook-other-report', 'Another report is announced than can be read.', ['speko/webhook/report-as-read'], {
    ...sent('call.report', (delivery) =>
      resigned(delivery, (json) => {
        (json['report'] as { cost_micro_usd: string }).cost_micro_usd = '1';
      }),
    ),
  }),
  mutant('webhook-new-id', 'Each attempt has an id of its own.', ['speko/webhook/tried-again', signatureOf('call.report', 'delivery-id')], {
    ...sent('call.report', (delivery) => {
      delivery.headers['webhook-id'] = String(delivery.headers['webhook-id']).replace(/.$/, String(delivery.attempt));
      resigned(delivery, () => {});
    }),
  }),
  mutant('endpoint-accepted', 'An endpoint that was made is answered 200.', of('createWebhookEndpoint', 'answers-fit'), {
    ...answering(['createWebhookEndpoint'], (answer) => {
      if (answer.status === 201) answer.status = 200;
    }),
  }),
];
