import { createHmac } from 'node:crypto';
import { body, type Mutant, type MutantEntry, type SpoilableDelivery } from '../mutant.ts';
import { forgives, mutant, of, type Shown } from './failing.ts';

const ends = (name: string): string => `speechify/endpoints/${name}`;
const hooks = (name: string): string => `speechify/webhook/${name}`;
const signatureOf = (event: string, what: string): string => `speechify/conversation.${event}/signature#${what}`;

const header = 'Speechify-Signature';

/** Spoils what is sent to endpoints about one event. What goes to an agent's own URL looks different. */
const sent = (event: string, spoil: (delivery: SpoilableDelivery) => void): Mutant => ({
  delivery: (delivery) => {
    if (delivery.event === `conversation.${event}` && delivery.secret !== '') spoil(delivery);
  },
});

function sign(delivery: SpoilableDelivery, t: string): void {
  const signature = createHmac('sha256', delivery.secret).update(`${t}.`).update(delivery.body).digest('hex');
  delivery.headers[header] = `t=${t},v0=${signature}`;
}

const timeOf = ({ headers }: SpoilableDelivery): string => /^t=(\d+)/.exec(headers[header] ?? '')?.[1] ?? '';

/** Another body, signed as it should be. */
function resigned(delivery: SpoilableDelivery, change: (data: { object: Shown } & Shown) => void): void {
  const json = JSON.parse(delivery.body.toString()) as { data: { object: Shown } & Shown };
  change(json.data);
  delivery.body = Buffer.from(JSON.stringify(json));
  sign(delivery, timeOf(delivery));
}

const deliveries = (operation: string, spoil: (rows: Shown[]) => void): Mutant =>
  body(operation, (page: { deliveries: Shown[] }) => spoil(page.deliveries));

/** Endpoints, deliveries, and what is sent. */
export const webhooks: readonly MutantEntry[] = [
  mutant('endpoint-tells-secret', 'The list of endpoints shows a secret.', [ends('listed-when-made')], () => {
    const secrets = new Map<unknown, unknown>();
    return {
      answer: ({ json, status }, { operation }) => {
        if (operation === 'createWebhookEndpoint' && status === 201) secrets.set((json as Shown)['id'], (json as Shown)['secret']);
        if (operation === 'listWebhookEndpoints' && status === 200)
          for (const row of (json as { endpoints: Shown[] }).endpoints) row['secret'] = secrets.get(row['id']);
      },
    };
  }),
  mutant('endpoint-secret-bare', 'The secret of an endpoint has no prefix.', [ends('secret-begins')], {
    ...body('createWebhookEndpoint', (made: { secret: string }) => (made.secret = made.secret.replace('whsec_', ''))),
  }),
  mutant(
    'endpoint-anywhere',
    'Anything may be an endpoint.',
    [ends('no-way-inside')],
    forgives('createWebhookEndpoint', (answer) => answer.status === 422),
  ),
  mutant('endpoint-change-clears', 'A change of the events takes the rest back to the defaults.', [ends('changes-only-what-is-sent')], {
    ...body('updateWebhookEndpoint', (shown: Shown) => (shown['include'] = [])),
  }),
  mutant('endpoint-same-secret', 'A rotation gives the secret that there was.', [ends('rotated')], () => {
    const secrets = new Map<unknown, unknown>();
    return body(['createWebhookEndpoint', 'rotateWebhookSecret'], (made: Shown, { operation }) => {
      if (operation === 'createWebhookEndpoint') secrets.set(made['id'], made['secret']);
      else made['secret'] = secrets.get(made['id']);
    });
  }),
  mutant(
    'endpoint-lives-on',
    'An endpoint that was removed can still be read.',
    [ends('gone-when-deleted')],
    forgives('getWebhookEndpoint', () => true),
  ),
  mutant('endpoint-disabled-hears', 'An endpoint that is disabled is told all the same.', [ends('disabled-hears-nothing')], {
    ...deliveries('listEndpointDeliveries', (rows) => {
      if (rows.length === 0) rows.push({ event: 'conversation.started' });
    }),
  }),
  mutant('endpoint-hears-everything', 'An endpoint is told of what it does not want.', ['speechify/deliveries/only-what-was-asked-for'], {
    ...deliveries('listEndpointDeliveries', (rows) => rows.push({ event: 'conversation.started' })),
  }),
  mutant('deliveries-untried', 'Attempts are not counted.', ['speechify/deliveries/attempts'], {
    ...deliveries('listEndpointDeliveries', (rows) => {
      for (const row of rows) row['attempt_count'] = 0;
    }),
  }),
  mutant(
    'override-ignored',
    'A completed conversation is announced to the workspace whatever the agent says.',
    ['speechify/agent/webhook-override'],
    {
      ...deliveries('listConversationDeliveries', (rows) => {
        const own = rows.find(({ event }) => event === 'conversation.completed');
        if (own) rows.push({ ...own, url: 'https://hooks.example.com/workspace' });
      }),
    },
  ),
  mutant(
    'override-of-everything',
    'An agent with a webhook of its own has everything announced there.',
    ['speechify/agent/webhook-override-is-for-the-end'],
    {
      ...deliveries('listConversationDeliveries', (rows) => {
        const own = rows.find(({ event }) => event === 'conversation.completed');
        if (own) for (const row of rows) row['url'] = own['url'];
      }),
    },
  ),
  mutant('webhook-signs-body-alone', 'The signature is over the body alone.', [signatureOf('completed', 'value')], {
    ...sent('completed', (delivery) => {
      const signature = createHmac('sha256', delivery.secret).update(delivery.body).digest('hex');
      delivery.headers[header] = `t=${timeOf(delivery)},v0=${signature}`;
    }),
  }),
  mutant(
    'webhook-in-milliseconds',
    'The moment of the signature is in milliseconds.',
    [hooks('moment-of-the-attempt'), signatureOf('completed', 'headers')],
    {
      ...sent('completed', (delivery) => sign(delivery, `${timeOf(delivery)}000`)),
    },
  ),
  mutant('webhook-started-pending', 'A conversation is announced as started while it is pending.', [hooks('started')], {
    ...sent('started', (delivery) => resigned(delivery, ({ object }) => (object['status'] = 'pending'))),
  }),
  mutant('webhook-failed-unexplained', 'A failed conversation is announced without a reason.', [hooks('failed')], {
    ...sent('failed', (delivery) => resigned(delivery, ({ object }) => (object['end_reason'] = null))),
  }),
  mutant('webhook-other-conversation', 'Another conversation is announced than can be read.', [hooks('as-read')], {
    ...sent('completed', (delivery) => resigned(delivery, ({ object }) => (object['cost_cents'] = 1))),
  }),
  mutant('webhook-fat', 'Messages are sent to everybody.', [hooks('lean')], {
    ...sent('completed', (delivery) => resigned(delivery, (data) => (data['messages'] = []))),
  }),
  mutant('webhook-new-id', 'Each attempt has an id of its own.', [hooks('tried-again'), signatureOf('completed', 'delivery-id')], {
    ...sent('completed', ({ headers, attempt }) => {
      headers['Speechify-Delivery-Id'] = String(headers['Speechify-Delivery-Id']).replace(/.$/, String(attempt));
    }),
  }),
  mutant('endpoint-200', 'An endpoint that was made is answered 200.', [of('createWebhookEndpoint', 'answers-fit')], {
    answer: (answer, { operation }) => {
      if (operation === 'createWebhookEndpoint' && answer.status === 201) answer.status = 200;
    },
  }),
];
