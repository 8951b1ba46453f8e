import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import { besides } from '../../rules/access.ts';
import { failures } from './failures.ts';
import { unknownIn } from './ids.ts';

/** What holds whatever is asked for: the key, the version, the shape of failures. */
export function requestChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  // What every operation does about keys follows from the contract; here it is seen of one that reads and one that acts.
  const operations = ['getAgent', 'mintShadowToken'];
  const version = (value: string) => ({ headers: { 'Speechify-Version': value } });
  return [
    check('speechify/auth/key-required', { changes: true }, async (judge) => {
      for (const operation of operations) {
        await judge.permitted(operation);
        for (const headers of [{}, { Authorization: 'Bearer sk_nobody' }]) {
          judge.expectStatus(await judge.sample(operation, { key: null, headers }), 401);
        }
      }
    }),

    check('speechify/auth/tells-nothing', async (judge) => {
      for (const operation of operations) {
        const ask = await judge.ask(operation);
        const nobodys = { ...ask, params: unknownIn(judge, operation) };
        for (const headers of [{}, { Authorization: 'Bearer sk_nobody' }]) {
          const known = await judge.send(operation, { ...ask, key: null, headers });
          const unknown = await judge.send(operation, { ...nobodys, key: null, headers });
          const [actual, expected] = [
            besides(spec, judge.operation(operation), known, ask),
            besides(spec, judge.operation(operation), unknown, nobodys),
          ];
          judge.expectEqual(actual, expected, 'the same answer as for an id that does not exist', known);
        }
      }
    }),

    check('speechify/errors/envelope', async (judge) => {
      for (const { what, answer } of await failures(judge)) {
        const { error, request_id: requestId } = (answer.json ?? {}) as { error?: Record<string, unknown>; request_id?: unknown };
        const texts = [error?.['code'], error?.['message'], requestId];
        judge.expect(
          texts.every((text) => typeof text === 'string' && text !== ''),
          `for ${what} an error with a code and a message, and a request_id beside it, all of them text`,
          answer.body,
          answer,
        );
        const type = answer.headers['content-type'] ?? 'no type';
        judge.expect(/^application\/json\b/i.test(type), `for ${what} the type application/json`, type, answer);
      }
    }),

    check('speechify/requests/type-without-body', async (judge) => {
      for (const { id } of spec.operations.filter(({ method }) => method === 'GET')) {
        const plain = await judge.given(id);
        judge.expectStatus(await judge.sample(id, { headers: { 'Content-Type': 'application/json' } }), plain.status);
      }
    }),

    check('speechify/requests/empty-object', { changes: true }, async (judge) => {
      for (const { id } of spec.operations.filter(({ method, body }) => method === 'POST' && body === undefined)) {
        const plain = await judge.given(id);
        judge.expectStatus(await judge.sample(id, { body: {} }), plain.status);
      }
    }),

    check('speechify/version/optional', { changes: true }, async (judge) => {
      for (const operation of operations) await judge.succeed(operation);
    }),

    check('speechify/version/malformed', { changes: true }, async (judge) => {
      for (const value of ['2026/06/25', '25-06-2026', '2026-13-01']) {
        judge.expectError(await judge.sample('getAgent', version(value)), 'invalid_api_version');
      }
      for (const { id } of spec.operations) {
        await judge.permitted(id);
        judge.expectError(await judge.sample(id, version('latest')), 'invalid_api_version');
      }
    }),

    check('speechify/version/any-date', { changes: true }, async (judge) => {
      for (const operation of operations) {
        await judge.permitted(operation);
        for (const value of ['2026-06-25', '2027-02-28']) await judge.succeed(operation, version(value));
      }
    }),
  ];
}
