import { createHmac } from 'node:crypto';
import { body, type Mutant, type MutantEntry, type SpoilableDelivery } from '../mutant.ts';
import { answering, forgives, mutant, refusedWith } from './failing.ts';

type Webhook = Record<string, unknown> & { _id: string; subscriptions: unknown[]; decryptedSecretKey: string };

/** Spoils every webhook wherever it is shown. */
const webhook = (spoil: (webhook: Webhook, all: boolean) => void): Mutant =>
  body('listWebhooks', ({ data }: { data: Webhook | Webhook[] }) => {
    for (const each of [data].flat()) spoil(each, Array.isArray(data));
  });

/** Spoils the announcements of one event. */
const sent = (event: string, spoil: (delivery: SpoilableDelivery) => void): Mutant => ({
  delivery: (delivery) => {
    if (delivery.event === event) spoil(delivery);
  },
});

interface Body {
  event: string;
  metadata: Record<string, unknown> & { transcript: unknown[]; analytics: { summary: string } };
}

/** Another body, signed as it should be. */
const resigned = (event: string, change: (json: Body) => void): Mutant =>
  sent(event, (delivery) => {
    const json = JSON.parse(delivery.body.toString()) as Body;
    change(json);
    delivery.body = Buffer.from(JSON.stringify(json));
    delivery.headers['X-Signature'] = createHmac('sha256', delivery.secret).update(delivery.body).digest('hex');
  });

const clause = (id: string): string => `smallest/webhooks/${id}`;
const signature = (event: string, what: string): string => `smallest/${event}/signature#${what}`;

const kept: readonly MutantEntry[] = [
  mutant('webhook-alone-in-a-list', 'One webhook comes as a list.', [clause('one-or-all')], {
    ...body('listWebhooks', (json: { data: unknown }) => (json.data = [json.data].flat())),
  }),
  mutant('webhook-shared-secret', 'All webhooks sign with one secret.', [clause('secret')], {
    ...webhook((each) => (each.decryptedSecretKey = 'secret')),
  }),
  mutant('webhook-told-of-nothing', 'A webhook forgets the events that it was made for.', [clause('listed-when-made')], {
    ...webhook((each) => (each.subscriptions = [])),
  }),
  mutant(
    'webhook-url-twice',
    'A URL may have several webhooks.',
    [clause('one-for-a-url')],
    forgives(/already been registered$/, 'createWebhook'),
  ),
  mutant(
    'webhook-of-any-agent',
    'A webhook may be for agents that do not exist.',
    [clause('known-agents')],
    forgives(/^Agent not found$/, 'createWebhook'),
  ),
  mutant('webhook-change-clears', 'A change of the description takes the URL away.', [clause('changes-only-what-is-sent')], {
    ...webhook((each) => {
      if (each['description'] === 'Another laptop') each['url'] = 'http://127.0.0.1:9/';
    }),
  }),
  mutant('webhook-changed-by-nothing', 'A change may be of nothing.', [clause('nothing-to-change')], {
    lets: (occasion, { operation }) => occasion === 'invalid' && operation === 'updateWebhook',
  }),
  mutant('webhook-any-header', 'A webhook may send any header.', [clause('header-limits')], forgives(/^headers/, 'updateWebhook')),
  mutant('webhook-lives-on', 'A webhook that was removed is still in the list.', [clause('gone-when-deleted')], () => {
    const made: Webhook[] = [];
    return {
      answer: ({ json, status }, { operation }) => {
        const { data } = Object(json) as { data: unknown };
        if (status === 201 && operation === 'createWebhook')
          made.push({ _id: String(data), url: 'http://127.0.0.1:9/', subscriptions: [], decryptedSecretKey: 'secret' });
        if (status === 200 && operation === 'listWebhooks' && Array.isArray(data)) data.push(...made);
      },
    };
  }),
  mutant('webhook-removed-anyway', 'A webhook that agents are subscribed to is removed.', [clause('not-while-assigned')], {
    ...refusedWith(/^Cannot delete webhook/, 200),
  }),
  mutant('webhook-malformed-404', 'A malformed id of a webhook is answered 404.', ['smallest/deleteWebhook/malformed-id#id-too-short'], {
    ...refusedWith(/Webhook ID is invalid/, 404),
  }),
  mutant('webhook-made-200', 'A webhook that was made is answered 200.', ['smallest/createWebhook/answers-fit'], {
    ...answering('createWebhook', (answer) => {
      if (answer.status === 201) answer.status = 200;
    }),
  }),
  mutant('subscriptions-stay', 'A subscription of before stays.', ['smallest/subscriptions/replaced', 'smallest/subscriptions/all-gone'], {
    ...body('listWebhookSubscriptions', ({ data }: { data: object[] }) => {
      const nobody = '0'.repeat(24);
      data.push({ _id: nobody, webhookId: nobody, agentId: nobody, eventType: 'pre-conversation' });
    }),
  }),
  mutant('subscriptions-to-nothing', 'A webhook that does not exist can be subscribed.', ['smallest/subscriptions/unknown-webhook'], {
    ...refusedWith(/^Webhook not found$/, 201),
  }),
];

const told: readonly MutantEntry[] = [
  mutant('webhook-tells-the-end-first', 'The beginning of a call is announced as its end.', ['smallest/webhook/before-the-others'], {
    ...resigned('pre-conversation', (json) => (json.metadata['eventType'] = 'post-conversation')),
  }),
  mutant('webhook-another-secret', 'The secret that is shown is not the one that is used.', ['smallest/webhook/to-subscribers'], {
    ...webhook((each) => (each.decryptedSecretKey = 'secret')),
  }),
  mutant(
    'webhook-signed-in-base64',
    'The signature is in base64.',
    ['smallest/webhook/hex-of-the-body', signature('post-conversation', 'value'), signature('post-conversation', 'headers')],
    sent('post-conversation', ({ headers, body: bytes, secret }) => {
      headers['X-Signature'] = createHmac('sha256', secret).update(bytes).digest('base64');
    }),
  ),
  mutant('webhook-signs-nothing', 'The signature is that of an empty body.', [signature('analytics-completed', 'value')], {
    ...sent('analytics-completed', ({ headers, secret }) => {
      headers['X-Signature'] = createHmac('sha256', secret).digest('hex');
    }),
  }),
  mutant('webhook-sent-twice', 'An event is sent again.', ['smallest/webhook/not-again'], {
    ...sent('post-conversation', (delivery) => (delivery.twice = true)),
  }),
  mutant(
    'webhook-event-alone',
    'The event does not name the agent.',
    ['smallest/webhook/names-agent-and-event', signature('post-conversation', 'body')],
    {
      ...resigned('post-conversation', (json) => (json.event = 'post-conversation')),
    },
  ),
  mutant('webhook-transcript-cut', 'The transcript that is announced lacks the last turn.', ['smallest/webhook/as-read'], {
    ...resigned('post-conversation', ({ metadata }) => metadata.transcript.pop()),
  }),
  mutant('webhook-another-summary', 'Another summary is announced than can be read.', ['smallest/webhook/analysis-as-read'], {
    ...resigned('analytics-completed', ({ metadata }) => (metadata.analytics.summary = 'Nothing happened.')),
  }),
  mutant('webhook-without-numbers', 'A call is announced without its numbers.', [signature('pre-conversation', 'body')], {
    ...resigned('pre-conversation', ({ metadata }) => {
      delete metadata['toPhone'];
      delete metadata['fromPhone'];
    }),
  }),
];

/** Webhooks, subscriptions, and what is sent. */
export const webhooks: readonly MutantEntry[] = [...kept, ...told];
