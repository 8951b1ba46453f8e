import { createHmac } from 'node:crypto';
import type { Spec, Webhook } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { attemptsOf, type Recording, recorded } from '../../announcement.ts';
import { shown } from '../../answers.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { laptop, newDelivery } from './samples.ts';

type Schemas = components['schemas'];
const changing = { changes: true };
const moves = { movesTime: true, changes: true };

const announced = (judge: Judge, name: string): Promise<Recording> =>
  recorded(judge, judge.spec.webhooks.find((each) => each.name === name) as Webhook);

async function make(judge: Judge, more: object = {}): Promise<Schemas['EndpointMade']> {
  return (await judge.given('createWebhookEndpoint', { body: { ...laptop(judge), ...more } })).json as Schemas['EndpointMade'];
}

async function remove(judge: Judge, id: string): Promise<void> {
  await judge.given('deleteWebhookEndpoint', { params: { id } });
}

async function deliveries(judge: Judge, query: Record<string, string>): Promise<readonly Schemas['Delivery'][]> {
  return ((await judge.given('listWebhookDeliveries', { query })).json as Schemas['Deliveries']).data;
}

/** A delivery whose endpoint was removed. */
async function deliveryToNobody(judge: Judge): Promise<{ readonly id: string; readonly params: { readonly id: string } }> {
  const { id } = await make(judge);
  const { params } = await newDelivery(judge, id);
  await remove(judge, id);
  return { id, params };
}

export function webhookChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/webhooks/listed-when-made', changing, async (judge) => {
      const { signingSecret, ...made } = await make(judge, { filterTags: ['vip'] });
      const answer = await judge.given('listWebhookEndpoints');
      const row = (answer.json as Schemas['Endpoints']).data.find(({ id }) => id === made.id);
      await remove(judge, made.id);
      judge.expectEqual(row ?? null, made, `the endpoint ${made.id} as it was made`, answer);
      judge.expect(!answer.body.includes(signingSecret), 'no secret in the list', 'the secret of the endpoint', answer);
    }),

    check('speko/webhooks/agents-named', changing, async (judge) => {
      await judge.permitted('createWebhookEndpoint');
      judge.expectError(await judge.send('createWebhookEndpoint', { body: { ...laptop(judge), allAgents: false } }), 'VALIDATION_ERROR');
    }),

    check('speko/webhooks/changes-only-what-is-sent', changing, async (judge) => {
      const { signingSecret: _, ...made } = await make(judge, { contentMode: 'metadata_only' });
      const answer = await judge.given('updateWebhookEndpoint', { params: { id: made.id }, body: { events: ['call.recording'] } });
      await remove(judge, made.id);
      const { updatedAt } = answer.json as Schemas['Endpoint'];
      judge.expectEqual(answer.json, { ...made, events: ['call.recording'], updatedAt }, 'the endpoint with other events', answer);
    }),

    check('speko/webhooks/gone-when-deleted', changing, async (judge) => {
      const { id } = await make(judge);
      await judge.given('getWebhookEndpoint', { params: { id } });
      await remove(judge, id);
      judge.expectError(await judge.send('getWebhookEndpoint', { params: { id } }), 'NOT_FOUND');
    }),

    check('speko/deliveries/filters', changing, async (judge) => {
      const { params = {} } = await judge.ask('getWebhookDelivery');
      const one = (await judge.given('getWebhookDelivery', { params })).json as Schemas['Delivery'];
      for (const name of ['endpointId', 'event', 'sessionId', 'status'] as const) {
        const rows = await deliveries(judge, { [name]: one[name], limit: '100' });
        const other = rows.find((row) => row[name] !== one[name]);
        judge.expect(!other && rows.length > 0, `deliveries whose ${name} is ${one[name]}`, other ?? 'none');
      }
      judge.expectEqual(await deliveries(judge, { endpointId: one.id }), [], 'deliveries to an endpoint that is none');
    }),

    check('speko/deliveries/redelivery-counts', changing, async (judge) => {
      const { params = {} } = await judge.ask('redeliverWebhook');
      const before = (await judge.given('getWebhookDelivery', { params })).json as Schemas['Delivery'];
      await judge.given('redeliverWebhook', { params });
      const answer = await judge.given('getWebhookDelivery', { params });
      const { attempts } = answer.json as Schemas['Delivery'];
      judge.expect(attempts > before.attempts, `more than ${before.attempts} attempts`, attempts, answer);
    }),

    check('speko/deliveries/redelivered-to-somebody', changing, async (judge) => {
      await judge.permitted('redeliverWebhook');
      const { id, params } = await deliveryToNobody(judge);
      const answer = await judge.given('getWebhookDelivery', { params });
      judge.expectEqual((answer.json as Schemas['Delivery']).canRedeliver, false, `canRedeliver, without the endpoint ${id}`, answer);
      judge.expectError(await judge.send('redeliverWebhook', { params, body: {} }), 'CANNOT_REDELIVER');
    }),

    check('speko/webhook/standard', moves, async (judge) => {
      const recording = await announced(judge, 'call.report');
      const key = Buffer.from(recording.secret.replace(/^whsec_/, ''), 'base64');
      for (const { arrival } of attemptsOf(recording)) {
        const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature = '' } = arrival.headers;
        const expected = `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(arrival.body).digest('base64')}`;
        judge.expect(signature.split(' ').includes(expected), `webhook-signature: ${expected}`, signature);
      }
    }),

    check('speko/webhook/status-of-the-call', moves, async (judge) => {
      const recording = await announced(judge, 'call.status');
      for (const { arrival } of attemptsOf(recording)) {
        const { status } = JSON.parse(arrival.body.toString()) as Schemas['CallStatusEvent'];
        judge.expectEqual(status, 'ended', 'the status of a call that has just ended');
      }
    }),

    check('speko/webhook/report-as-read', moves, async (judge) => {
      const [{ arrival, looks }] = attemptsOf(await announced(judge, 'call.report'));
      const [read] = looks;
      if (read?.status !== 200)
        judge.fail({ expected: 'a report that can be read when it is announced', actual: read ? shown(read) : 'none' });
      const { report } = JSON.parse(arrival.body.toString()) as Schemas['CallReportEvent'];
      // What became of the announcement, and of the analysis, may have changed since.
      const said = (each: Schemas['CallReport'] | undefined) => ({
        session_id: each?.session_id,
        cost_micro_usd: each?.cost_micro_usd,
        turns: each?.transcript.entries?.map(({ index, source, text }) => ({ index, source, text })),
      });
      judge.expectEqual(said(report), said((read as Answer).json as Schemas['CallReport']), 'the report as it can be read', read);
    }),

    check('speko/webhook/tried-again', moves, async (judge) => {
      const recording = await announced(judge, 'call.report');
      const [first, second] = attemptsOf(recording);
      if (!second) return judge.fail({ expected: 'another attempt after the first was answered 500', actual: 'none' });
      const idOf = ({ headers }: typeof first.arrival) => headers['webhook-id'];
      judge.expectEqual(idOf(second.arrival), idOf(first.arrival), 'the same webhook-id');
      judge.expect(second.arrival.body.equals(first.arrival.body), 'the same bytes', second.arrival.body.toString().slice(0, 200));
    }),
  ];
}
