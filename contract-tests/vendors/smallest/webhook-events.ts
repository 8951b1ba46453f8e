import { createHmac } from 'node:crypto';
import type { Spec, Webhook } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { type Attempt, attemptsOf, type Recording, recorded } from '../../announcement.ts';
import { shown } from '../../answers.ts';
import { once } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { type Arrival, Receiver } from '../../receiver.ts';
import { makeAgent } from './agents.ts';
import { number, webhook } from './samples.ts';

type Schemas = components['schemas'];
const moves = { movesTime: true, changes: true };
const events = ['pre-conversation', 'post-conversation', 'analytics-completed'] as const;

const announced = (judge: Judge, name: (typeof events)[number]): Promise<Recording> =>
  recorded(judge, judge.spec.webhooks.find((each) => each.name === name) as Webhook);

const bodyOf = <Event>({ body }: Arrival): Event => JSON.parse(body.toString()) as Event;

/** The conversation as it could be read after an attempt. @throws Blocked when it could not, which is for another to find. */
function readAfter({ looks: [look] }: Attempt): Schemas['Conversation'] {
  if (look?.status !== 200)
    throw new Blocked(`the conversation that was announced cannot be read: ${look ? shown(look) : 'nobody looked'}`);
  return (look.json as Schemas['ConversationAnswer']).data;
}

/** Who said what when, however that is written. */
const turnsOf = (transcript: readonly Schemas['TranscriptTurn'][] = []) =>
  transcript.map(({ role, content, timestamp }) => ({ role, content, time: Date.parse(timestamp ?? '') }));

/** Everything that a webhook of the agent is sent of one call, and the secret that the list shows. */
const toldOfOne = once(async (judge: Judge) => {
  if (!judge.bench.control) judge.skip('only a server of our own can be given an address of this machine');
  const receiver = await Receiver.open();
  judge.bench.closing.push(() => receiver.close());
  const agentId = await makeAgent(judge);
  const wanted = { ...webhook(judge), endpoint: receiver.url, events: events.map((eventType) => ({ agentId, eventType })) };
  const webhookId = ((await judge.given('createWebhook', { body: wanted })).json as Schemas['WebhookNamed']).data;
  const read = await judge.given('listWebhooks', { query: { webhookId } });
  const started = await judge.given('startOutboundCall', { body: { agentId, phoneNumber: number(judge) } });
  const { conversationId } = (started.json as Schemas['CallStarted']).data;
  const ofCall = () => receiver.arrivals.filter(({ body }) => body.includes(conversationId));
  await judge.passUntil(() => ofCall().length >= events.length, 180_000, 10_000);
  await judge.given('deleteWebhookSubscriptions', { params: { agentId } });
  await judge.given('deleteWebhook', { params: { id: webhookId } });
  const secret = ((read.json as Schemas['Webhooks']).data as Schemas['Webhook']).decryptedSecretKey;
  return { arrivals: ofCall(), secret };
});

const signed = (secret: string, { body }: Arrival): string => createHmac('sha256', secret).update(body).digest('hex');

/** Checks of what is sent. */
export function webhookEventChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/webhook/before-the-others', moves, async (judge) => {
      const { arrivals } = await toldOfOne(judge);
      const told = arrivals.map((each) => bodyOf<Schemas['PreConversation']>(each).metadata.eventType);
      judge.expectEqual(told, events, 'the events of one call');
    }),

    check('smallest/webhook/to-subscribers', moves, async (judge) => {
      const { arrivals, secret } = await toldOfOne(judge);
      judge.expect(arrivals.length > 0, 'events of the agent that was subscribed to', 'none');
      for (const arrival of arrivals)
        judge.expectEqual(arrival.headers['x-signature'], signed(secret, arrival), 'X-Signature with the secret of the list');
    }),

    check('smallest/webhook/hex-of-the-body', moves, async (judge) => {
      const recording = await announced(judge, 'post-conversation');
      for (const { arrival } of attemptsOf(recording))
        judge.expectEqual(arrival.headers['x-signature'], signed(recording.secret, arrival), 'X-Signature');
    }),

    check('smallest/webhook/names-agent-and-event', moves, async (judge) => {
      for (const { arrival } of attemptsOf(await announced(judge, 'post-conversation'))) {
        const { event, metadata } = bodyOf<Schemas['PostConversation']>(arrival);
        judge.expectEqual(event, `${metadata.agentId}.${metadata.eventType}`, 'agent and event as in the metadata');
      }
    }),

    check('smallest/webhook/as-read', moves, async (judge) => {
      const [attempt] = attemptsOf(await announced(judge, 'post-conversation'));
      const { transcript, callData } = bodyOf<Schemas['PostConversation']>(attempt.arrival).metadata;
      const read = readAfter(attempt);
      const told = { transcript: turnsOf(transcript), status: callData.callStatus, from: callData.fromNumber, to: callData.toNumber };
      judge.expectEqual(
        told,
        { transcript: turnsOf(read.transcript), status: read.status, from: read.from, to: read.to },
        'the conversation as it is read',
      );
    }),

    check('smallest/webhook/not-again', moves, async (judge) => {
      const attempts = attemptsOf(await announced(judge, 'post-conversation'));
      judge.expect(attempts.length === 1, 'one attempt, though it was answered 500', `${attempts.length} attempts`);
    }),

    check('smallest/webhook/analysis-as-read', moves, async (judge) => {
      const [attempt] = attemptsOf(await announced(judge, 'analytics-completed'));
      const { summary, dispositionMetrics } = bodyOf<Schemas['AnalyticsCompleted']>(attempt.arrival).metadata.analytics;
      const { postCallAnalytics: read = {} } = readAfter(attempt);
      const names = (metrics: readonly { identifier: string }[] = []) => metrics.map(({ identifier }) => identifier).sort();
      const told = { summary, metrics: names(dispositionMetrics) };
      judge.expectEqual(told, { summary: read.summary, metrics: names(read.dispositionMetrics) }, 'the analysis as it is read');
    }),
  ];
}
