import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import type { Ask } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { at, expectOrder, read } from './calls.ts';
import { number } from './samples.ts';

type Transfer = components['schemas']['CallTransfer'];
type Routed = components['schemas']['CallTransferResponse'];

const over: readonly string[] = ['completed', 'failed', 'cancelled'];

/** The transfers that a call shows. */
async function transfersOf(judge: Judge, id: string): Promise<{ readonly transfers: readonly Transfer[]; readonly answer: Answer }> {
  const { call, answer } = await read(judge, id);
  return { transfers: call.transfers ?? [], answer };
}

/** One transfer as its call shows it. */
async function shown(judge: Judge, { params = {} }: Ask, transferId = params['transferId']): Promise<[Transfer, Answer]> {
  const { transfers, answer } = await transfersOf(judge, params['id'] as string);
  const transfer = transfers.find(({ id }) => id === transferId);
  if (!transfer) judge.fail({ expected: `a transfer ${transferId}`, actual: JSON.stringify(transfers), answer });
  return [transfer, answer];
}

/** A transfer that was asked for. */
async function requested(
  judge: Judge,
  operation: string,
  change: Partial<Ask> = {},
): Promise<{ ask: Ask; transfer: Routed; answer: Answer }> {
  await judge.permitted(operation);
  const ask = { ...(await judge.ask(operation)), ...change };
  const answer = await judge.send(operation, ask);
  judge.expectStatus(answer, 201);
  return { ask, transfer: answer.json as Routed, answer };
}

/** Sends the same twice at the same time; one of them has to succeed, and the other to be refused. */
async function expectOne(judge: Judge, operation: string, success: number, code: string): Promise<void> {
  await judge.permitted(operation);
  const ask = await judge.ask(operation);
  const both = await Promise.all([judge.send(operation, ask), judge.send(operation, ask)]);
  const refused = both.filter(({ status }) => status !== success);
  judge.expectEqual(refused.length, 1, `one ${success} and one refusal; of two refused`, both[1]);
  judge.expectError(refused[0] as Answer, code);
}

export function transferChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const rings = { changes: true, dials: true };
  return [
    check('speko/transfer/only-live', rings, async (judge) => {
      await judge.permitted('blindTransferCall');
      const answer = await judge.sample('blindTransferCall', { params: { id: await judge.supplies.fresh('ended_call') } });
      judge.expectError(answer, 'CALL_NOT_LIVE');
    }),

    check('speko/transfer/shown-in-detail', rings, async (judge) => {
      const { ask, transfer } = await requested(judge, 'blindTransferCall');
      await shown(judge, ask, transfer.id);
    }),

    check('speko/transfer/as-asked', rings, async (judge) => {
      const said = { summary: 'Asks about an invoice.', screeningPrompt: 'Billing?', metadata: { ticket: 12 } };
      const to = number(judge);
      const warm = await requested(judge, 'warmTransferCall', { body: { to, ...said } });
      const blind = await requested(judge, 'blindTransferCall', { body: { to } });
      const gist = ({ kind, transfer_to, summary, screening_prompt, metadata }: Transfer) =>
        kind === 'blind' ? { kind, transfer_to } : { kind, transfer_to, summary, screening_prompt, ticket: metadata?.['ticket'] };
      const expected = { kind: 'warm', transfer_to: to, summary: said.summary, screening_prompt: said.screeningPrompt, ticket: 12 };
      judge.expectEqual(gist(warm.transfer), expected, 'what was asked for', warm.answer);
      judge.expectEqual(gist(blind.transfer), { kind: 'blind', transfer_to: to }, 'what was asked for', blind.answer);
      const [later, answer] = await shown(judge, warm.ask, warm.transfer.id);
      judge.expectEqual(gist(later), expected, 'what was asked for', answer);
    }),

    check('speko/transfer/ids-unique', rings, async (judge) => {
      const first = await requested(judge, 'warmTransferCall');
      const params = { id: first.ask.params?.['id'] as string, transferId: first.transfer.id };
      await judge.permitted('cancelWarmTransfer');
      judge.expectStatus(await judge.send('cancelWarmTransfer', { params, body: {} }), 200);
      const second = await requested(judge, 'warmTransferCall', { params: { id: params.id } });
      const other = await requested(judge, 'warmTransferCall');
      const ids = [params.id, params.transferId, second.transfer.id, other.ask.params?.['id'], other.transfer.id];
      judge.expectEqual(new Set(ids).size, ids.length, `as many ids as calls and transfers in ${ids.join(', ')}`, other.answer);
    }),

    check('speko/transfer/oldest-first', async (judge) => {
      const { transfers, answer } = await transfersOf(judge, await judge.supplies.lasting('call_with_transfers'));
      if (transfers.length < 2) judge.skip('the call_with_transfers has fewer than two: name one that has more');
      const times = transfers.map(({ created_at }) => at(created_at));
      judge.expectEqual(
        times,
        times.toSorted((a, b) => a - b),
        'transfers oldest first',
        answer,
      );
    }),

    check('speko/transfer/times-in-order', async (judge) => {
      const ended = await transfersOf(judge, await judge.supplies.lasting('call_with_transfers'));
      const open = await transfersOf(judge, await judge.supplies.fresh('call_in_screening'));
      for (const { transfers, answer } of [ended, open]) {
        for (const transfer of transfers) {
          expectOrder(judge, ['created_at', 'updated_at'], transfer, answer);
          expectOrder(judge, ['created_at', 'completed_at'], transfer, answer);
          const early = !over.includes(transfer.status) && (transfer.completed_at ?? null) !== null;
          judge.expect(!early, `no completed_at while it is ${transfer.status}`, transfer.completed_at, answer);
        }
      }
    }),

    check('speko/transfer/one-at-a-time', rings, async (judge) => {
      const { ask } = await requested(judge, 'warmTransferCall');
      judge.expectError(await judge.send('warmTransferCall', ask), 'TRANSFER_IN_PROGRESS');
    }),

    check('speko/transfer/one-of-two-at-once', rings, async (judge) => {
      await expectOne(judge, 'warmTransferCall', 201, 'TRANSFER_IN_PROGRESS');
    }),

    check('speko/transfer/needs-a-destination', rings, async (judge) => {
      await judge.permitted('warmTransferCall');
      const id = await judge.supplies.fresh('live_call');
      const to = number(judge);
      for (const body of [{}, { to, destinations: [{ to }] }, { destinations: [] }, { destinations: [{ label: 'nowhere' }] }]) {
        judge.expectError(await judge.send('warmTransferCall', { params: { id }, body }), 'VALIDATION_ERROR');
      }
    }),

    check('speko/transfer/complete-once', rings, async (judge) => {
      await judge.permitted('completeWarmTransfer');
      const ask = await judge.ask('completeWarmTransfer');
      judge.expectStatus(await judge.send('completeWarmTransfer', ask), 200);
      judge.expectError(await judge.send('completeWarmTransfer', ask), 'TRANSFER_NOT_OPEN');
      judge.expectError(await judge.send('cancelWarmTransfer', ask), 'TRANSFER_NOT_OPEN');
    }),

    check('speko/transfer/completed-by-one', rings, async (judge) => {
      await expectOne(judge, 'completeWarmTransfer', 200, 'TRANSFER_NOT_OPEN');
    }),

    check('speko/transfer/complete-shown', rings, async (judge) => {
      await judge.permitted('completeWarmTransfer');
      const ask = await judge.ask('completeWarmTransfer');
      const summary = 'Wants to pay in two parts.';
      judge.expectStatus(await judge.send('completeWarmTransfer', { ...ask, body: { summary } }), 200);
      const [transfer, answer] = await shown(judge, ask);
      const past = transfer.status !== 'requested' && transfer.status !== 'screening';
      judge.expect(past, 'a status past screening', transfer.status, answer);
      judge.expectEqual(transfer.summary, summary, 'the summary that was given', answer);
    }),

    check('speko/transfer/warm-only', rings, async (judge) => {
      const { ask, transfer } = await requested(judge, 'blindTransferCall');
      for (const operation of ['completeWarmTransfer', 'cancelWarmTransfer']) {
        await judge.permitted(operation);
        const answer = await judge.send(operation, { params: { ...ask.params, transferId: transfer.id }, body: {} });
        judge.expectError(answer, 'TRANSFER_NOT_OPEN');
      }
    }),

    check('speko/transfer/of-its-call', rings, async (judge) => {
      for (const operation of ['completeWarmTransfer', 'cancelWarmTransfer']) {
        await judge.permitted(operation);
        const ask = await judge.ask(operation);
        const params = { ...ask.params, id: await judge.supplies.fresh('live_call') };
        judge.expectError(await judge.send(operation, { ...ask, params }), 'TRANSFER_NOT_FOUND');
      }
    }),

    check('speko/transfer/try-next', rings, async (judge) => {
      const body = { destinations: [{ to: number(judge, 0) }, { to: number(judge, 1) }] };
      const { ask, transfer: first } = await requested(judge, 'warmTransferCall', { body });
      const id = ask.params?.['id'] as string;
      const cancel = (transferId: string) => judge.send('cancelWarmTransfer', { params: { id, transferId }, body: { tryNext: true } });
      const next = await cancel(first.id);
      judge.expectStatus(next, 200);
      const { next_transfer: second, fallback, routing_attempts: attempts = [] } = next.json as Routed;
      judge.expectEqual([second?.transfer_to, fallback ?? null], [number(judge, 1), null], 'the second destination in next_transfer', next);
      judge.expectEqual(
        attempts.map((attempt) => attempt.id),
        [first.id, second?.id],
        'both in routing_attempts',
        next,
      );
      const last = await cancel(second?.id as string);
      const { next_transfer: none, fallback: action } = last.json as Routed;
      judge.expect(!none && action !== null && action !== undefined, 'no next_transfer, and a fallback', last.body, last);
    }),

    check('speko/transfer/gives-up', rings, async (judge) => {
      await judge.permitted('cancelWarmTransfer');
      const body = { destinations: [{ to: number(judge, 0) }, { to: number(judge, 1) }] };
      const { ask, transfer } = await requested(judge, 'warmTransferCall', { body });
      const answer = await judge.send('cancelWarmTransfer', { params: { ...ask.params, transferId: transfer.id }, body: {} });
      judge.expectStatus(answer, 200);
      judge.expectEqual((answer.json as Routed).next_transfer ?? null, null, 'no next_transfer', answer);
      const { transfers, answer: detail } = await transfersOf(judge, ask.params?.['id'] as string);
      const later = transfers.filter(({ created_at }) => at(created_at) >= at(transfer.created_at));
      judge.expectEqual(
        later.map(({ id }) => id),
        [transfer.id],
        'nobody else called',
        detail,
      );
    }),

    check('speko/transfer/cancel-shown', rings, async (judge) => {
      await judge.permitted('cancelWarmTransfer');
      const ask = await judge.ask('cancelWarmTransfer');
      judge.expectStatus(await judge.send('cancelWarmTransfer', ask), 200);
      const [transfer, answer] = await shown(judge, ask);
      judge.expectEqual(transfer.status, 'cancelled', 'the status of the transfer', answer);
    }),
  ];
}
