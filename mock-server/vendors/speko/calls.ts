import type { operations, raises } from '../../../openapi/speko/types.gen.ts';
import type { Caller } from '../../accounts.ts';
import type { Call } from '../../call/call.ts';
import { hour, toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { toHex } from '../../ids.ts';
import type { Count } from '../../made.ts';
import { Shown } from '../../store/shown.ts';
import type { World } from '../../world.ts';
import { toCallDetail } from './call-detail.ts';
import { toCallEvents } from './call-events.ts';
import { postCallWebhook, reportStamp, toReport } from './report.ts';

type Operation = 'getCall' | 'listCallEvents' | 'getCallReport' | 'finalizeCallReport' | 'getCallRecording';

/** The call of the caller's organisation that an id names; one of another organisation is as unknown as none. */
export function callOf(world: World, caller: Caller, id: string, fail: Fail<'SESSION_NOT_FOUND'>): Call {
  const call = world.calls.get(id);
  return call?.tenant === caller.key.tenant ? call : fail('SESSION_NOT_FOUND');
}

/** How often somebody did something to a call of the caller's organisation. */
export const countInterventions: Count = (world, { id }, caller) => {
  const call = world.calls.get(id as string);
  return call?.tenant === caller.key.tenant ? call.interventions.length : 0;
};

// The longest that come with it take 110 KB each, with the bytes.
const details = new Shown(toCallDetail, reportStamp, 200);

export const calls: Handlers<Pick<operations, Operation>, Pick<raises, Operation>> = {
  getCall: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    return { status: 200, body: details.of(world, call, now) };
  },

  listCallEvents: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    return { status: 200, body: toCallEvents(world, call, call.at(now)) };
  },

  getCallReport: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    return { status: 200, body: toReport(world, call, call.at(now)) ?? fail('REPORT_NOT_AVAILABLE') };
  },

  finalizeCallReport: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    const { phase, report } = call.at(now);
    if (phase !== 'over') fail('CALL_NOT_ENDED');
    // Analysing again finds the same: what a call means follows from its script.
    if (report !== 'complete') world.intervene(call, { kind: 'analyse', at: now });
    const { summary, outcome, cost_micro_usd } = toReport(world, call, call.at(now)) as NonNullable<ReturnType<typeof toReport>>;
    return { status: 200, body: { session_id: call.id, summary, outcome, cost_micro_usd, webhook: { status: postCallWebhook(call) } } };
  },

  getCallRecording: ({ params, world, now, caller, fail }) => {
    const call = callOf(world, caller, params.id, fail);
    if (call.at(now).recording !== 'ready') fail('RECORDING_NOT_AVAILABLE');
    const expires = now + hour;
    const signature = toHex(`${call.id}/recording/${expires}`, 32);
    return {
      status: 200,
      body: { url: `https://media.example/recordings/${call.id}.ogg?expires=${encodeURIComponent(toIso(expires))}&signature=${signature}` },
    };
  },
};
