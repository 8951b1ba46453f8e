import { type Judge, once, type Sample } from '../../judge.ts';
import type { Recipes } from '../../supplies.ts';
import { accountSamples } from './account.ts';
import { agentSamples } from './agents.ts';
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
};

/** For each operation a request that succeeds. */
export const samples: Readonly<Record<string, Sample>> = {
  ...accountSamples,
  ...agentSamples,
  ...numberSamples,
  ...workflowSamples,
  [subscribe]: async ({ supplies }) => ({ query: { callId: await supplies.lasting('live_call') } }),
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
