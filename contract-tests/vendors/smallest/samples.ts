import { once, type Sample, type Trigger } from '../../bench.ts';
import type { Judge } from '../../judge.ts';
import type { Recipes } from '../../supplies.ts';
import { accountSamples } from './account.ts';
import { agentSamples, makeAgent } from './agents.ts';
import { numberSamples } from './numbers.ts';
import { workflowSamples } from './workflow.ts';

/** The operation that streams. */
export const subscribe = 'subscribeToLiveEvents';

/** Well-formed, and no call's: it would have begun in 2017. */
export const unknownCall = 'CALL-1500000000000-abcdef';

/** How our own server makes what is used up. */
export const recipes: Recipes = {
  /** Goes on for as long as anybody looks at it. */
  live_call: { script: 'long-onboarding', elapsed: '20s' },
  /** Both sides speak, a tool is used, the agent goes from step to step, and it is over within minutes. */
  ending_call: { script: 'damaged-parcel', elapsed: '3s' },
  /** Nobody has picked up yet. */
  dialling_call: { script: 'booked-appointment', elapsed: '1s' },
  /** Nobody says anything for more than a minute from now. */
  quiet_call: { script: 'long-onboarding', elapsed: '615s' },
  ended_call: { script: 'booked-appointment', elapsed: '2h' },
  /** It is being dialled, and nobody will pick up for half a minute. */
  queued_call: { script: 'no-answer', elapsed: '1s' },
  /** Live for one more second. */
  call_about_to_end: { script: 'booked-appointment', elapsed: '37s' },
  /** Over, and not recorded yet. */
  call_without_recording: { script: 'booked-appointment', elapsed: '39s' },
};

/** The operations that make telephones ring. */
export const dials: readonly string[] = ['startOutboundCall'];

/** A number that may be dialled: one that the target file names, or a fictional one. */
export const number = ({ target }: Judge): string => target.file.telephones?.may_ring?.[0] ?? '+12025550142';

/** A webhook of its own that nobody listens at, and that is told of nothing. */
export const webhook = ({ bench }: Judge) => ({
  endpoint: `${bench.control ? 'http://127.0.0.1:9' : 'https://hooks.example.com'}/${bench.unique()}`,
  description: 'Contract suite',
  events: [],
});

const newWebhook = async (judge: Judge): Promise<string> => ((await judge.given('createWebhook')).json as { data: string }).data;

const ended: Sample = async ({ supplies }) => ({ params: { callId: await supplies.lasting('ended_call') } });
/** An agent that calls, and whose subscriptions come and go. */
export const speaker = once((judge) => makeAgent(judge));
const ofAgent: Sample = async (judge) => ({ params: { agentId: await speaker(judge) } });
const ofWeb: Sample = async (judge) => ({ body: { agentId: await speaker(judge) } });

/** How each announcement comes about. */
export const triggers: Readonly<Record<string, Trigger>> = {
  'pre-conversation': { meaning: 'dialling_call' },
  'post-conversation': {
    meaning: 'call_about_to_end',
    look: async (judge, callId) => [await judge.send('getConversation', { params: { callId } })],
  },
  'analytics-completed': {
    meaning: 'call_about_to_end',
    look: async (judge, callId) => [await judge.send('getConversation', { params: { callId } })],
  },
};

/** For each operation a request that succeeds. */
export const samples: Readonly<Record<string, Sample>> = {
  ...accountSamples,
  ...agentSamples,
  ...numberSamples,
  ...workflowSamples,
  [subscribe]: async ({ supplies }) => ({ query: { callId: await supplies.lasting('live_call') } }),
  startOutboundCall: async (judge) => ({
    body: { agentId: await speaker(judge), phoneNumber: number(judge) },
  }),
  startWebCall: ofWeb,
  startWebChat: ofWeb,
  listConversations: async () => ({ query: { sortBy: 'createdAt', sortOrder: 'desc' } }),
  searchConversations: async ({ supplies }) => ({ body: { callIds: [await supplies.lasting('ended_call')] } }),
  getConversation: ended,
  listRetries: ended,
  getRecordingDownloadUrl: ended,
  getRecording: ended,
  getConversationDetails: ended,
  cancelConversation: async ({ supplies }) => ({ body: { callId: await supplies.fresh('live_call') } }),
  cancelQueuedConversation: async ({ supplies }) => ({ params: { callId: await supplies.fresh('queued_call') }, body: {} }),
  listWebhooks: async () => ({}),
  createWebhook: async (judge) => ({ body: webhook(judge) }),
  updateWebhook: async (judge) => ({ params: { id: await newWebhook(judge) }, body: { description: 'Another' } }),
  deleteWebhook: async (judge) => ({ params: { id: await newWebhook(judge) } }),
  listWebhookSubscriptions: ofAgent,
  replaceWebhookSubscriptions: async (judge) => ({
    ...(await ofAgent(judge)),
    body: { webhookId: await newWebhook(judge), eventTypes: ['post-conversation'] },
  }),
  deleteWebhookSubscriptions: ofAgent,
};

/** For each stream, how to open one that soon ends by itself. */
export const streams: Readonly<Record<string, Sample>> = {
  [subscribe]: async ({ supplies }) => ({ query: { callId: await supplies.changing('ending_call') } }),
};

/** The headers of a browser that somebody has logged in with. */
export function session(judge: Judge, headers: Readonly<Record<string, string>> = {}) {
  const { secret } = judge.target.keyFor(judge.operation(subscribe).access);
  return { key: null, headers: { Cookie: `session=${secret}`, ...headers } };
}

/** Whether the cookie of a session is what we assume it to be; where it is not, nothing can be asked with one. */
export const sessionsWork = once(async (judge: Judge) => {
  await judge.permitted(subscribe);
  return (await judge.sample(subscribe, session(judge))).status === 200;
});
