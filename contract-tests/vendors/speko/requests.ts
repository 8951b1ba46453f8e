import type { Spec } from '../../../openapi/promises.ts';
import { told } from '../../answers.ts';
import type { Ask } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { read } from './calls.ts';

const unknownCall = '01890a5d-ac96-774b-bcce-b302099a8057';
const gets = ['getCall', 'listCallEvents', 'getCallReport', 'getCallRecording'];
const optional = ['finalizeCallReport', 'completeWarmTransfer', 'cancelWarmTransfer'];
const posts = [...optional, 'blindTransferCall', 'warmTransferCall'];
const dialling = (operation: string) => ({ changes: true, dials: operation !== 'finalizeCallReport' });

/** What is wrong with a request that is refused, and how. */
const refusals: Readonly<Record<string, (judge: Judge) => Partial<Ask>>> = {
  'no-key': () => ({ key: null }),
  'no-scope': (judge) => ({ key: judge.target.withoutScope('speko:write') }),
  outsider: (judge) => ({ key: judge.target.outsider(judge.operation('blindTransferCall').access) }),
  invalid: () => ({ body: { to: '' } }),
};

export function requestChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/errors/envelope', async (judge) => {
      await judge.permitted('getCall');
      const answer = await judge.send('getCall', { params: { id: unknownCall } });
      const { error, code } = (answer.json ?? {}) as Record<string, unknown>;
      judge.expect(typeof error === 'string' && typeof code === 'string', 'error and code, both text', answer.body, answer);
    }),

    check('speko/auth/key-required', async (judge) => {
      await judge.permitted('getCall');
      const answer = await judge.sample('getCall', { key: null });
      judge.expectError(answer, 'UNAUTHORIZED');
    }),

    check('speko/auth/foreign-call-is-unknown', async (judge) => {
      for (const operation of gets) await expectUnknown(judge, operation);
    }),

    check('speko/auth/foreign-call-is-unknown#again', async (judge) => {
      // What is kept for the owner must not be handed to the next one who asks.
      for (const operation of gets) {
        for (let round = 0; round < 2; round++) {
          await judge.given(operation);
          await expectUnknown(judge, operation);
        }
      }
    }),

    ...Object.entries(refusals).map(([what, wrong]) =>
      check(`speko/auth/refused-without-effect#${what}`, { changes: true, dials: true }, async (judge) => {
        await judge.permitted('blindTransferCall');
        const ask = await judge.ask('blindTransferCall');
        const id = ask.params?.['id'] as string;
        const before = await read(judge, id);
        const refused = await judge.send('blindTransferCall', { ...ask, ...wrong(judge) });
        if (refused.status < 400) throw new Blocked(`it was not refused but answered ${refused.status}`);
        const after = await read(judge, id);
        judge.expectEqual(after.call.transfers, before.call.transfers, 'the transfers that the call had before', after.answer);
      }),
    ),

    ...optional.map((operation) =>
      check(`speko/requests/body-optional#${operation}`, dialling(operation), async (judge) => {
        const answers = [await judge.sample(operation, { body: {} }), await judge.sample(operation, { body: undefined })];
        // When neither is taken, it is not for the body.
        if (answers.every(({ status }) => status !== 200)) await judge.permitted(operation);
        for (const answer of answers) judge.expectStatus(answer, 200);
      }),
    ),

    ...posts.map((operation) =>
      check(`speko/requests/unknown-members#${operation}`, dialling(operation), async (judge) => {
        await judge.permitted(operation);
        const ask = await judge.ask(operation);
        const answer = await judge.send(operation, { ...ask, body: { ...(ask.body as object), not_in_the_contract: { at: ['all'] } } });
        judge.expectStatus(answer, 200, 201);
      }),
    ),

    ...gets.map((operation) =>
      check(`speko/requests/type-without-body#${operation}`, async (judge) => {
        const plain = await judge.given(operation);
        const typed = await judge.sample(operation, { headers: { 'Content-Type': 'application/json' } });
        judge.expectStatus(typed, plain.status);
      }),
    ),

    check('speko/requests/id-echoed', async (judge) => {
      const headers = { 'X-Request-Id': 'contract-suite.1_a-B' };
      const failed = await judge.send('getCall', { params: { id: unknownCall }, headers });
      for (const answer of [await judge.given('getCall', { headers }), failed]) {
        const echoed = answer.headers['x-request-id'];
        judge.expect(echoed === headers['X-Request-Id'], `x-request-id: ${headers['X-Request-Id']}`, echoed ?? 'no x-request-id', answer);
      }
    }),
  ];
}

/** Expects a call of the judged organisation to be answered to another one as an id that nothing has. */
async function expectUnknown(judge: Judge, operation: string): Promise<void> {
  const key = judge.target.outsider(judge.operation(operation).access);
  await judge.permitted(operation);
  const foreign = await judge.sample(operation, { key });
  const unknown = await judge.send(operation, { params: { id: unknownCall }, key });
  judge.expectEqual(told(judge.spec, foreign), told(judge.spec, unknown), 'what an unknown call is answered', foreign);
}
