import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { makeAgent } from './agents.ts';
import { webhook } from './samples.ts';

type Schemas = components['schemas'];
type Webhook = Schemas['Webhook'];
const changing = { changes: true };

async function make(judge: Judge, more: object = {}): Promise<string> {
  const answer = await judge.given('createWebhook', { body: { ...webhook(judge), ...more } });
  return (answer.json as Schemas['WebhookNamed']).data;
}

const remove = async (judge: Judge, id: string): Promise<void> => void (await judge.given('deleteWebhook', { params: { id } }));

async function read(judge: Judge, webhookId: string): Promise<Webhook> {
  return ((await judge.given('listWebhooks', { query: { webhookId } })).json as Schemas['Webhooks']).data as Webhook;
}

async function all(judge: Judge): Promise<readonly Webhook[]> {
  return ((await judge.given('listWebhooks')).json as Schemas['Webhooks']).data as Webhook[];
}

async function subscriptionsOf(judge: Judge, agentId: string): Promise<readonly string[]> {
  const answer = await judge.given('listWebhookSubscriptions', { params: { agentId } });
  return (answer.json as Schemas['WebhookSubscriptions']).data.map(({ webhookId, eventType }) => `${webhookId} ${eventType}`).sort();
}

const eventsOf = ({ subscriptions }: Webhook): readonly string[] =>
  subscriptions.map(({ agentId, eventType }) => `${agentId?._id} ${eventType}`).sort();

const replace = async (judge: Judge, agentId: string, webhookId: string, ...eventTypes: string[]): Promise<void> =>
  void (await judge.given('replaceWebhookSubscriptions', { params: { agentId }, body: { webhookId, eventTypes } }));

const release = async (judge: Judge, agentId: string): Promise<void> =>
  void (await judge.given('deleteWebhookSubscriptions', { params: { agentId } }));

/** Headers that a webhook may not have, each set wrong in one way. */
const refusedHeaders: readonly Readonly<Record<string, string>>[] = [
  Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`x-${index}`, 'yes'])),
  { 'x-long': 'x'.repeat(1025) },
  { 'no token': 'yes' },
  { 'X-Signature': 'mine' },
];

export function webhookChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/webhooks/one-or-all', changing, async (judge) => {
      const id = await make(judge);
      const row = (await all(judge)).find(({ _id }) => _id === id);
      const one = await read(judge, id);
      await remove(judge, id);
      judge.expectEqual(one, row ?? null, 'the webhook as the list has it');
    }),

    check('smallest/webhooks/secret', changing, async (judge) => {
      const ids = [await make(judge), await make(judge)];
      const secrets = (await Promise.all(ids.map((id) => read(judge, id)))).map(({ decryptedSecretKey }) => decryptedSecretKey);
      for (const id of ids) await remove(judge, id);
      judge.expect(new Set(secrets).size === 2, 'a secret for each webhook', `${secrets.length} times the same`);
    }),

    check('smallest/webhooks/listed-when-made', changing, async (judge) => {
      const agentId = await makeAgent(judge);
      const { endpoint, description } = webhook(judge);
      const id = await make(judge, { endpoint, description, events: [{ agentId, eventType: 'analytics-completed' }] });
      const made = await read(judge, id);
      await release(judge, agentId);
      await remove(judge, id);
      const told = { url: made.url, description: made.description, status: made.status, events: eventsOf(made) };
      const asked = { url: endpoint, description, status: 'enabled', events: [`${agentId} analytics-completed`] };
      judge.expectEqual(told, asked, 'the webhook that was asked for');
    }),

    check('smallest/webhooks/one-for-a-url', changing, async (judge) => {
      const wanted = webhook(judge);
      const id = await make(judge, wanted);
      const second = await judge.send('createWebhook', { body: wanted });
      await remove(judge, id);
      judge.expectError(second, 'webhook_exists');
    }),

    check('smallest/webhooks/known-agents', changing, async (judge) => {
      await judge.permitted('createWebhook');
      const events = [{ agentId: '0'.repeat(24), eventType: 'post-conversation' }];
      judge.expectError(await judge.send('createWebhook', { body: { ...webhook(judge), events } }), 'unknown_agent');
    }),

    check('smallest/webhooks/changes-only-what-is-sent', changing, async (judge) => {
      const id = await make(judge);
      const { updatedAt: _, ...made } = await read(judge, id);
      await judge.given('updateWebhook', { params: { id }, body: { description: 'Another laptop' } });
      const { updatedAt: __, ...changed } = await read(judge, id);
      await remove(judge, id);
      judge.expectEqual(changed, { ...made, description: 'Another laptop' }, 'the webhook with another description');
    }),

    check('smallest/webhooks/nothing-to-change', changing, async (judge) => {
      await judge.permitted('updateWebhook');
      judge.expectError(await judge.sample('updateWebhook', { body: {} }), 'bad_request');
    }),

    check('smallest/webhooks/header-limits', changing, async (judge) => {
      await judge.given('updateWebhook', { body: { headers: { 'x-api-key': 'yes' } } });
      for (const headers of refusedHeaders) judge.expectError(await judge.sample('updateWebhook', { body: { headers } }), 'bad_request');
    }),

    check('smallest/webhooks/gone-when-deleted', changing, async (judge) => {
      const id = await make(judge);
      await remove(judge, id);
      const left = (await all(judge)).find(({ _id }) => _id === id);
      judge.expect(!left, `no webhook ${id}`, left);
    }),

    check('smallest/webhooks/not-while-assigned', changing, async (judge) => {
      const agentId = await makeAgent(judge);
      const id = await make(judge);
      await replace(judge, agentId, id, 'post-conversation');
      const answer = await judge.send('deleteWebhook', { params: { id } });
      await release(judge, agentId);
      judge.expectError(answer, 'webhook_assigned');
      await remove(judge, id);
    }),

    check('smallest/subscriptions/replaced', changing, async (judge) => {
      const agentId = await makeAgent(judge);
      const [before, after] = [await make(judge), await make(judge)];
      await replace(judge, agentId, before, 'pre-conversation', 'post-conversation');
      await replace(judge, agentId, after, 'analytics-completed');
      const subscriptions = await subscriptionsOf(judge, agentId);
      const left = eventsOf(await read(judge, before));
      await release(judge, agentId);
      for (const id of [before, after]) await remove(judge, id);
      judge.expectEqual(
        { subscriptions, left },
        { subscriptions: [`${after} analytics-completed`], left: [] },
        'the new subscription alone',
      );
    }),

    check('smallest/subscriptions/unknown-webhook', changing, async (judge) => {
      const agentId = await makeAgent(judge);
      await judge.permitted('replaceWebhookSubscriptions');
      const body = { webhookId: '0'.repeat(24), eventTypes: ['post-conversation'] };
      const before = await subscriptionsOf(judge, agentId);
      judge.expectError(await judge.send('replaceWebhookSubscriptions', { params: { agentId }, body }), 'webhook_not_found');
      judge.expectEqual(await subscriptionsOf(judge, agentId), before, 'the subscriptions as before');
    }),

    check('smallest/subscriptions/all-gone', changing, async (judge) => {
      const agentId = await makeAgent(judge);
      const id = await make(judge);
      await replace(judge, agentId, id, 'pre-conversation', 'post-conversation');
      await release(judge, agentId);
      const left = [await subscriptionsOf(judge, agentId), eventsOf(await read(judge, id))];
      await remove(judge, id);
      judge.expectEqual(left, [[], []], 'no subscriptions');
    }),
  ];
}
