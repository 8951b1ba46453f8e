import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import { read } from './calls.ts';

type Report = components['schemas']['CallReport'];
type Finalized = components['schemas']['FinalizeResult'];

/** What a finalization says of the report; how far its webhook has come may change at any time. */
const gist = ({ session_id, summary, outcome, cost_micro_usd }: Finalized | Report) => ({ session_id, summary, outcome, cost_micro_usd });

export function reportChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const changes = { changes: true };
  return [
    check('speko/report/after-the-end', async (judge) => {
      await judge.permitted('getCallReport');
      const answer = await judge.send('getCallReport', { params: { id: await judge.supplies.fresh('live_call') } });
      judge.expectError(answer, 'REPORT_NOT_AVAILABLE');
    }),

    check('speko/report/cost-is-text', async (judge) => {
      const answer = await judge.given('getCallReport');
      const { cost_micro_usd: cost } = answer.json as Report;
      judge.expect(typeof cost === 'string' && /^\d+$/.test(cost), 'a string of digits', cost, answer);
    }),

    check('speko/report/cost-is-the-sum', async (judge) => {
      const answer = await judge.given('getCallReport');
      const { cost_micro_usd: cost, cost_breakdown: lines = [] } = answer.json as Report;
      const costs = lines.map(({ costMicroUsd }) => costMicroUsd).filter((each) => each !== undefined);
      if (costs.length === 0) judge.skip('the report of the ended_call has no cost_breakdown: name a call that has');
      const sum = costs.reduce((all, each) => all + BigInt(each), 0n);
      judge.expectEqual(cost, String(sum), 'the sum of cost_breakdown', answer);
    }),

    check('speko/report/same-transcript', async (judge) => {
      const id = await judge.supplies.lasting('ended_call');
      const { call } = await read(judge, id);
      const answer = await judge.given('getCallReport', { params: { id } });
      judge.expectEqual((answer.json as Report).transcript, call.transcript, 'the transcript of the call detail', answer);
    }),

    check('speko/finalize/repeatable', changes, async (judge) => {
      const id = await judge.supplies.fresh('ended_call');
      const first = await judge.given('finalizeCallReport', { params: { id } });
      const second = await judge.succeed('finalizeCallReport', { params: { id } });
      judge.expectEqual(gist(second.json as Finalized), gist(first.json as Finalized), 'the same as the first time', second);
    }),

    check('speko/finalize/at-once', changes, async (judge) => {
      await judge.permitted('finalizeCallReport');
      const params = { id: await judge.supplies.fresh('call_without_report') };
      const both = await Promise.all([1, 2].map(() => judge.succeed('finalizeCallReport', { params })));
      const [first, second] = both.map(({ json }) => gist(json as Finalized));
      judge.expectEqual(second, first, 'the same to both who asked at once', both[1]);
    }),

    check('speko/finalize/agrees-with-report', changes, async (judge) => {
      const params = { id: await judge.supplies.fresh('call_without_report') };
      const done = await judge.given('finalizeCallReport', { params });
      const report = await judge.succeed('getCallReport', { params });
      judge.expectEqual(gist(report.json as Report), gist(done.json as Finalized), 'what finalizing answered', report);
    }),

    check('speko/finalize/refused-while-live', changes, async (judge) => {
      await judge.permitted('finalizeCallReport');
      const answer = await judge.sample('finalizeCallReport', { params: { id: await judge.supplies.fresh('live_call') } });
      judge.expectError(answer, 'CALL_NOT_ENDED');
    }),

    check('speko/recording/url-when-ready', async (judge) => {
      const id = await judge.supplies.lasting('ended_call');
      const { call } = await read(judge, id);
      if (call.recording_status !== 'ready') judge.skip('the ended_call has no recording: name one that has');
      const answer = await judge.given('getCallRecording', { params: { id } });
      judge.expect(URL.canParse(String((answer.json as { url?: string }).url)), 'a URL', answer.body, answer);
    }),

    check('speko/recording/none-yet', async (judge) => {
      await judge.permitted('getCallRecording');
      const answer = await judge.send('getCallRecording', { params: { id: await judge.supplies.fresh('live_call') } });
      judge.expectError(answer, 'RECORDING_NOT_AVAILABLE');
    }),
  ];
}
