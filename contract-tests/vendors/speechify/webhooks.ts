import type { Spec, Webhook } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { attemptsOf, type Recording, recorded } from '../../announcement.ts';
import { once } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { at, laptop, makeEndpoint } from './webhook-samples.ts';

type Schemas = components['schemas'];
type Endpoint = Schemas['Endpoint'];

const changing = { changes: true };
const moves = { movesTime: true, changes: true };
/** Milliseconds in which a conversation that rings starts, and what is said of it has been sent. */
const soon = 4000;

const announced = (judge: Judge, name: string): Promise<Recording> =>
  recorded(judge, judge.spec.webhooks.find((each) => each.name === name) as Webhook);

/** What was announced, attempt by attempt. */
async function objectsOf(judge: Judge, name: string): Promise<readonly Schemas['Conversation'][]> {
  return attemptsOf(await announced(judge, name)).map(
    ({ arrival }) => (JSON.parse(arrival.body.toString()) as Schemas['Event']).data.object,
  );
}

/** What two tellings of one conversation must have in common, however they write it. */
const essentials = ({ id, agent_id, status, transport, duration_ms, cost_cents, end_reason, ended_at }: Schemas['Conversation']) => ({
  ...{ id, agent_id, status, transport, duration_ms, cost_cents, end_reason },
  ended_at: Date.parse(ended_at ?? ''),
});

async function listOf(judge: Judge, id: string): Promise<readonly Schemas['Delivery'][]> {
  return ((await judge.given('listEndpointDeliveries', at(id))).json as Schemas['Deliveries']).deliveries;
}

const remove = async (judge: Judge, { id }: { id: string }): Promise<unknown> => await judge.given('deleteWebhookEndpoint', at(id));

/** What endpoints that want different things were told of a conversation that started. */
const told = once(async (judge) => {
  const [off, other, all] = [
    await makeEndpoint(judge),
    await makeEndpoint(judge, { enabled_events: ['batch_call.failed'] }),
    await makeEndpoint(judge),
  ];
  const disable = (disabled: boolean) => judge.given('updateWebhookEndpoint', { ...at(off.id), body: { disabled } });
  await disable(true);
  const first = await judge.supplies.fresh('conversation_about_to_start');
  await judge.pass(soon);
  const whileOff = await listOf(judge, off.id);
  await disable(false);
  const second = await judge.supplies.fresh('conversation_about_to_start');
  await judge.pass(soon);
  const seen = {
    first,
    second,
    all,
    whileOff,
    off: await listOf(judge, off.id),
    other: await listOf(judge, other.id),
    everything: await listOf(judge, all.id),
  };
  for (const endpoint of [off, other, all]) await remove(judge, endpoint);
  return seen;
});

/** What was sent about a conversation of an agent with a webhook of its own, and about one of an agent without. */
const override = once(async (judge) => {
  const endpoint = await makeEndpoint(judge);
  const ids = [await judge.supplies.fresh('conversation_told_elsewhere'), await judge.supplies.fresh('conversation_about_to_start')];
  await judge.pass(soon);
  for (const id of ids) await judge.given('endConversation', { params: { conversation_id: id } });
  await judge.pass(10_000);
  const [own, shared] = await Promise.all(ids.map((id) => sentAbout(judge, id)));
  await remove(judge, endpoint);
  return { endpoint, own: own as Sent, shared: shared as Sent };
});

interface Sent {
  readonly override: string;
  /** URLs that were told, by event. */
  readonly urls: (event: string) => readonly string[];
}

async function sentAbout(judge: Judge, id: string): Promise<Sent> {
  const conversation = (await judge.given('getConversation', { params: { conversation_id: id } })).json as Schemas['Conversation'];
  const agent = (await judge.given('getAgent', { params: { agent_id: conversation.agent_id } })).json as Schemas['Agent'];
  const answer = await judge.given('listConversationDeliveries', { params: { conversation_id: id } });
  const { deliveries } = answer.json as Schemas['Deliveries'];
  return { override: agent.webhook_url ?? '', urls: (name) => deliveries.filter(({ event }) => event === name).map(({ url }) => url) };
}

export function webhookChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speechify/endpoints/listed-when-made', changing, async (judge) => {
      const { secret, ...made } = await makeEndpoint(judge, { enabled_events: ['conversation.failed'], include: ['messages'] });
      const answer = await judge.given('listWebhookEndpoints', { query: { limit: '200' } });
      const row = (answer.json as Schemas['Endpoints']).endpoints.find(({ id }) => id === made.id);
      await remove(judge, made);
      judge.expectEqual(row ?? null, made, `the endpoint ${made.id} as it was made`, answer);
      judge.expect(!answer.body.includes(secret), 'no secret in the list', 'the secret of the endpoint', answer);
    }),

    check('speechify/endpoints/secret-begins', changing, async (judge) => {
      const made = await makeEndpoint(judge);
      await remove(judge, made);
      judge.expect(made.secret.startsWith('whsec_'), 'a secret that begins with whsec_', `${made.secret.slice(0, 6)}…`);
    }),

    check('speechify/endpoints/no-way-inside', changing, async (judge) => {
      await judge.permitted('createWebhookEndpoint');
      judge.expectStatus(await judge.send('createWebhookEndpoint', { body: { ...laptop(judge), url: 'https://10.0.0.1/hook' } }), 422);
    }),

    check('speechify/endpoints/changes-only-what-is-sent', changing, async (judge) => {
      const { secret: _, ...made } = await makeEndpoint(judge, { include: ['evaluations'] });
      const answer = await judge.given('updateWebhookEndpoint', { ...at(made.id), body: { enabled_events: ['conversation.failed'] } });
      await remove(judge, made);
      const { updated_at } = answer.json as Endpoint;
      judge.expectEqual(
        answer.json,
        { ...made, enabled_events: ['conversation.failed'], updated_at },
        'the endpoint with other events',
        answer,
      );
    }),

    check('speechify/endpoints/rotated', changing, async (judge) => {
      const { secret, ...made } = await makeEndpoint(judge);
      const answer = await judge.given('rotateWebhookSecret', at(made.id));
      await remove(judge, made);
      const { secret: another, ...rotated } = answer.json as Schemas['EndpointMade'];
      judge.expect(another !== secret, 'another secret', 'the same', answer);
      judge.expectEqual({ ...rotated, updated_at: '' }, { ...made, updated_at: '' }, 'the endpoint as it was', answer);
    }),

    check('speechify/endpoints/gone-when-deleted', changing, async (judge) => {
      const made = await makeEndpoint(judge);
      await judge.given('getWebhookEndpoint', at(made.id));
      await remove(judge, made);
      judge.expectStatus(await judge.send('getWebhookEndpoint', at(made.id)), 404);
    }),

    check('speechify/endpoints/disabled-hears-nothing', moves, async (judge) => {
      const { whileOff, off, second } = await told(judge);
      judge.expectEqual(whileOff, [], 'deliveries to an endpoint that is disabled');
      const about = off.filter(({ conversation_id: id }) => id === second);
      judge.expect(about.length === 1, `a delivery about ${second} once it is enabled again`, off);
    }),

    check('speechify/deliveries/only-what-was-asked-for', moves, async (judge) => {
      const { other, everything, first } = await told(judge);
      judge.expectEqual(other, [], 'deliveries to an endpoint that wants another event');
      judge.expect(
        everything.some(({ conversation_id: id, event }) => id === first && event === 'conversation.started'),
        `a delivery of conversation.started about ${first}`,
        everything,
      );
    }),

    check('speechify/deliveries/attempts', moves, async (judge) => {
      const { everything, all, first } = await told(judge);
      const delivery = everything.find(({ conversation_id: id }) => id === first);
      const { url, attempt_count: count = 0, last_attempt_at: last = null } = delivery ?? {};
      judge.expect(
        url === all.url && count > 0 && last !== null,
        `an attempt to reach ${all.url}, and when it was made`,
        delivery ?? 'none',
      );
    }),

    check('speechify/agent/webhook-override', moves, async (judge) => {
      const { endpoint, own, shared } = await override(judge);
      if (own.override === '') judge.skip('the agent of the conversation_told_elsewhere has no webhook_url');
      judge.expectEqual(own.urls('conversation.completed'), [own.override], 'the URLs that were told of its completion');
      const urls = shared.urls('conversation.completed');
      judge.expect(shared.override === '' && urls.includes(endpoint.url), `${endpoint.url} told where the agent has no webhook_url`, urls);
    }),

    check('speechify/agent/webhook-override-is-for-the-end', moves, async (judge) => {
      const { endpoint, own } = await override(judge);
      if (own.override === '') judge.skip('the agent of the conversation_told_elsewhere has no webhook_url');
      const urls = own.urls('conversation.started');
      judge.expect(urls.includes(endpoint.url) && !urls.includes(own.override), `${endpoint.url} told of its start`, urls);
    }),

    check('speechify/webhook/started', moves, async (judge) => {
      for (const { status, started_at: started = null } of await objectsOf(judge, 'conversation.started'))
        judge.expect(status === 'active' && started !== null, 'active, with a started_at', { status, started_at: started });
    }),

    check('speechify/webhook/failed', moves, async (judge) => {
      for (const { status, end_reason: reason = null } of await objectsOf(judge, 'conversation.failed'))
        judge.expect(status === 'failed' && reason !== null, 'failed, with an end_reason', { status, end_reason: reason });
    }),

    check('speechify/webhook/moment-of-the-attempt', moves, async (judge) => {
      for (const { arrival, between } of attemptsOf(await announced(judge, 'conversation.completed'))) {
        const signature = arrival.headers['speechify-signature'] ?? '';
        const t = Number(/^t=(\d+)/.exec(signature)?.[1]);
        const near = t > between[0] / 1000 - 300 && t < between[1] / 1000 + 300;
        judge.expect(near, `a t of about ${Math.floor(between[1] / 1000)}, the time of the target in seconds`, signature);
      }
    }),

    check('speechify/webhook/as-read', moves, async (judge) => {
      const [{ arrival, looks }] = attemptsOf(await announced(judge, 'conversation.completed'));
      const [read] = looks;
      const { object } = (JSON.parse(arrival.body.toString()) as Schemas['Event']).data;
      judge.expectEqual(essentials(object), essentials((read?.json ?? {}) as Schemas['Conversation']), 'as it can be read', read);
    }),

    check('speechify/webhook/lean', moves, async (judge) => {
      for (const { arrival } of attemptsOf(await announced(judge, 'conversation.completed'))) {
        const { data } = JSON.parse(arrival.body.toString()) as Schemas['Event'];
        judge.expectEqual(Object.keys(data), ['object'], 'the conversation alone');
      }
    }),

    check('speechify/webhook/tried-again', moves, async (judge) => {
      const [first, second] = attemptsOf(await announced(judge, 'conversation.completed'));
      if (!second) return judge.fail({ expected: 'another attempt after the first was answered 500', actual: 'none' });
      const idOf = ({ headers }: typeof first.arrival) => headers['speechify-delivery-id'];
      judge.expectEqual(idOf(second.arrival), idOf(first.arrival), 'the same Speechify-Delivery-Id');
      judge.expect(second.arrival.body.equals(first.arrival.body), 'the same bytes', second.arrival.body.toString().slice(0, 200));
    }),
  ];
}
