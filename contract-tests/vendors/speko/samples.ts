import { type Ask, type Bench, once, type Sample, type Trigger } from '../../bench.ts';
import { Blocked } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Recipes } from '../../supplies.ts';

/**
 * What checks work on, by meaning, and how our own server makes it. Whoever judges another server names such things in the
 * target file: under `resources` what is only read, under `make` how to get a new one.
 */
export const recipes: Recipes = {
  /** Somebody has picked up, and nobody has said goodbye; it goes on for half a minute. */
  live_call: { script: 'booked-appointment', elapsed: '6s' },
  /** It rings, and is picked up soon. */
  dialling_call: { script: 'booked-appointment', elapsed: '1s' },
  /** It rings, and soon nobody will have picked up. */
  call_nobody_answers: { script: 'no-answer', elapsed: '27s' },
  /** Live for one more second. */
  call_about_to_end: { script: 'booked-appointment', elapsed: '37s' },
  /** Over, and so recently that there is no report. */
  call_without_report: { script: 'booked-appointment', elapsed: '39s' },
  /** Over, with a report that has not been analysed. */
  call_with_first_report: { script: 'booked-appointment', elapsed: '41s' },
  /** Over, analysed, and recorded. */
  ended_call: { script: 'booked-appointment', elapsed: '2h' },
  /** Over, and somebody is to be called back. */
  call_with_callback: { script: 'blind-transfer-failed', elapsed: '2h' },
  /** Over, after two destinations had been tried. */
  call_with_transfers: { script: 'warm-transfer-second-destination', elapsed: '2h' },
  /** A colleague is being called whom the agent connects by itself. */
  call_with_own_transfer: { script: 'warm-transfer-completed', elapsed: '64s' },
  /** A colleague is on the line and has not been connected. */
  call_in_screening: { script: 'warm-transfer-completed', elapsed: '68s' },
};

/** The operations that make telephones ring; to cancel does when it goes on to the next destination. */
export const dials: readonly string[] = [
  'blindTransferCall',
  'warmTransferCall',
  'cancelWarmTransfer',
  'createPhoneSession',
  'dispatchScheduledCallback',
];

/** A number that may be dialled: one that the target file names, or a fictional one. */
export function number({ target }: Judge, index = 0): string {
  const mayRing = target.file.telephones?.may_ring;
  return mayRing?.[index] ?? mayRing?.[0] ?? `+1202555014${index}`;
}

/** Fictional numbers that our own server knows; another one may dial them only if it says so. */
const fictional = { 'no-answer': '+12025550191', busy: '+12025550192' } as const;
export type Reaction = 'answers' | keyof typeof fictional;

/** A number that reacts in a certain way when it is dialled. @throws NotRun */
export function numberThat(judge: Judge, reaction: Reaction): string {
  if (reaction === 'answers') return number(judge);
  const wanted = fictional[reaction];
  const { may_ring: mayRing } = judge.target.file.telephones ?? {};
  if (judge.bench.control || mayRing?.includes(wanted)) return wanted;
  return judge.skip(`no number that is known for ${reaction}: add ${wanted} to telephones.may_ring if the server knows it too`);
}

const ended: Sample = async ({ supplies }) => ({ params: { id: await supplies.lasting('ended_call') } });

/** A call with a colleague on the line who has not been connected yet. */
async function inScreening(judge: Judge): Promise<Ask> {
  const id = await judge.supplies.fresh('call_in_screening');
  const call = await judge.given('getCall', { params: { id } });
  const { transfers = [] } = call.json as { transfers?: { id: string; status: string }[] };
  const transfer = transfers.find(({ status }) => status === 'screening');
  if (!transfer) return judge.skip('the call_in_screening has no transfer in screening');
  return { params: { id, transferId: transfer.id } };
}

const live: Sample = async ({ supplies }) => ({ params: { id: await supplies.fresh('live_call') } });

/** What an agent is made of, at the least. */
export const recall = {
  name: 'Recall',
  systemPrompt: 'You remind patients of their yearly check-up.',
  intent: { language: 'en', optimizeFor: 'latency' },
};

/** An agent of its own for whoever asks. */
const newAgent = async (judge: Judge) => ({ params: { id: (await made(judge, 'createAgent')).id } });
/** One agent for all who only look at it, or change it in a way that does not matter. */
const anAgent = once(newAgent);

/** Set on the sessions that endpoints of the suite are to hear of; no other call has it. */
const tag = 'ringback-contract-suite';

/**
 * An endpoint that nobody listens at: nothing that is sent there does harm. It hears of sessions with the tag and no others, or
 * every call of a run would be announced to every endpoint of that run, again and again.
 */
export const laptop = ({ target }: Judge) => ({
  name: 'Laptop',
  // A server on this machine may be one that sends nowhere else.
  url: /^(localhost|127\.|\[::1\])/.test(new URL(target.url).hostname)
    ? 'http://127.0.0.1:9/hook'
    : 'https://hooks.example.com/contract-suite',
  events: ['call.status', 'call.report'],
  filterTags: [tag],
});

const newEndpoint = async (judge: Judge) => ({ params: { id: (await made(judge, 'createWebhookEndpoint')).id } });
const anEndpoint = once(async (judge) => {
  const { params } = await newEndpoint(judge);
  judge.bench.closing.push(async () => void (await judge.send('deleteWebhookEndpoint', { params })));
  return { params };
});

/** The announcement that a call has ended: one for all who look at it or have it sent again. */
const aDelivery = once(async (judge) => await newDelivery(judge, (await anEndpoint(judge)).params.id));

export async function newDelivery(judge: Judge, endpointId: string): Promise<{ readonly params: { readonly id: string } }> {
  const agentId = (await anAgent(judge)).params.id;
  const { sessionId } = (await judge.given('createSession', { body: { agentId, webhookTags: [tag] } })).json as { sessionId: string };
  await judge.given('endCall', { params: { id: sessionId } });
  const { data } = (await judge.given('listWebhookDeliveries', { query: { sessionId } })).json as {
    data: { id: string; endpointId: string }[];
  };
  const delivery = data.find((each) => each.endpointId === endpointId);
  if (!delivery) throw new Blocked(`no delivery to ${endpointId} when the call ${sessionId} ended`);
  return { params: { id: delivery.id } };
}

/** Numbers of the suite by this, so that it can give them back. */
const label = 'Ringback contract suite';
const numbersTaken = new WeakMap<Bench, number>();

/** A number that nobody has, to be taken. All that were are given back when the run is over. @throws NotRun */
export async function newNumber(judge: Judge): Promise<{ readonly e164: string; readonly label: string }> {
  judge.operation('createPhoneNumber');
  const { bench } = judge;
  const count = numbersTaken.get(bench);
  numbersTaken.set(bench, 1 + (count ?? 0));
  if (count === undefined) bench.closing.push(() => giveBack(judge));
  // A server of our own gives whatever nobody has.
  return { e164: bench.control ? `+1415555${1000 + (count ?? 0)}` : await judge.supplies.fresh('free_number'), label };
}

async function giveBack(judge: Judge): Promise<void> {
  const { json } = await judge.send('listPhoneNumbers', {});
  const numbers = (Array.isArray(json) ? json : []) as { id: string; label?: string }[];
  for (const { id } of numbers.filter((each) => each.label === label)) await judge.send('deletePhoneNumber', { params: { id } });
}

const aNewNumber = async (judge: Judge) => {
  const { json } = await judge.given('createPhoneNumber');
  return { params: { id: (json as { id: string }).id } };
};
const aNumber = once(aNewNumber);

/** A callback that was agreed on in a call of its own. */
export async function newCallback(judge: Judge): Promise<{ readonly params: { readonly id: string } }> {
  judge.operation('listScheduledCallbacks');
  const source = await judge.supplies.fresh('call_with_callback');
  const { json } = await judge.given('listScheduledCallbacks', { query: { source_session_id: source } });
  const [callback] = (json as { callbacks: { id: string }[] }).callbacks;
  if (!callback) throw new Blocked(`the call ${source} led to no callback`);
  return { params: { id: callback.id } };
}
const aCallback = once(newCallback);

/** How each announcement comes about. */
export const triggers: Readonly<Record<string, Trigger>> = {
  'call.status': { meaning: 'call_about_to_end' },
  'call.report': { meaning: 'call_without_report', look: async (judge, id) => [await judge.send('getCallReport', { params: { id } })] },
  'call.analysis': { meaning: 'call_with_first_report' },
  'call.recording': { meaning: 'call_without_report' },
};

/** What an operation makes from its sample. */
async function made(judge: Judge, operation: string): Promise<{ readonly id: string }> {
  const { json } = await judge.given(operation);
  return json as { id: string };
}

/** For each operation a request that succeeds. */
export const samples: Readonly<Record<string, Sample>> = {
  getCall: ended,
  listCallEvents: ended,
  getCallReport: ended,
  getCallRecording: ended,
  finalizeCallReport: async (judge) => ({ ...(await ended(judge)), body: {} }),
  blindTransferCall: async (judge) => ({ params: { id: await judge.supplies.fresh('live_call') }, body: { to: number(judge) } }),
  warmTransferCall: async (judge) => ({ params: { id: await judge.supplies.fresh('live_call') }, body: { to: number(judge) } }),
  completeWarmTransfer: async (judge) => ({ ...(await inScreening(judge)), body: {} }),
  cancelWarmTransfer: async (judge) => ({ ...(await inScreening(judge)), body: {} }),
  listAgents: async () => ({}),
  createAgent: async () => ({ body: recall }),
  getAgent: anAgent,
  updateAgent: async (judge) => ({ ...(await anAgent(judge)), body: { name: 'Recall in autumn' } }),
  deleteAgent: newAgent,
  listAgentCalls: async ({ supplies }) => ({ params: { id: await supplies.lasting('agent_id') } }),
  listSessions: async () => ({}),
  createSession: async () => ({ body: { intent: { language: 'en' } } }),
  createPhoneSession: async (judge) => ({ body: { to: number(judge), intent: { language: 'en' } } }),
  getSession: ended,
  getSessionTranscript: ended,
  getSessionRecording: ended,
  endCall: async (judge) => ({ ...(await live(judge)), body: {} }),
  webJoinCall: async (judge) => ({ ...(await live(judge)), body: {} }),
  listWebhookEndpoints: async () => ({}),
  createWebhookEndpoint: async (judge) => ({ body: laptop(judge) }),
  getWebhookEndpoint: anEndpoint,
  updateWebhookEndpoint: async (judge) => ({ ...(await anEndpoint(judge)), body: { name: 'Another laptop' } }),
  deleteWebhookEndpoint: newEndpoint,
  listWebhookDeliveries: async () => ({}),
  getWebhookDelivery: aDelivery,
  redeliverWebhook: aDelivery,
  streamSession: ended,
  listPhoneNumbers: async () => ({}),
  createPhoneNumber: async (judge) => ({ body: await newNumber(judge) }),
  searchAvailablePhoneNumbers: async () => ({}),
  importSipTrunkPhoneNumber: async (judge) => ({ body: { ...(await newNumber(judge)), sipTrunkId: 'trunk-1' } }),
  getPhoneNumber: aNumber,
  updatePhoneNumber: async (judge) => ({ ...(await aNumber(judge)), body: { direction: 'both' } }),
  deletePhoneNumber: aNewNumber,
  listScheduledCallbacks: async () => ({}),
  getScheduledCallback: aCallback,
  cancelScheduledCallback: async (judge) => ({ ...(await newCallback(judge)), body: {} }),
  dispatchScheduledCallback: async (judge) => ({ ...(await newCallback(judge)), body: {} }),
  getOrganization: async () => ({}),
  getUsage: async () => ({}),
  getCreditBalance: async () => ({}),
  getCreditLedger: async () => ({}),
  getErrorCode: async () => ({ params: { code: 'UNAUTHORIZED' } }),
  sendCallMessage: async (judge) => ({ ...(await live(judge)), body: { text: 'The customer is a member since 2019.' } }),
};

/** A stream that soon ends by itself. */
export const streams: Readonly<Record<string, Sample>> = {
  streamSession: async ({ supplies }) => ({ params: { id: await supplies.fresh('call_about_to_end') } }),
};
