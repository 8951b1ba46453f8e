import type { Spec } from '../../../openapi/promises.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { type Failure, failures } from './failures.ts';

const idOf = (answer: Answer): string => answer.headers['x-request-id'] ?? '';
/** Those failures that carry a request id; that some do not is the finding of another check. */
async function numbered(judge: Judge): Promise<readonly Failure[]> {
  const some = (await failures(judge)).filter(({ answer }) => idOf(answer) !== '');
  if (some.length === 0) throw new Blocked('no failure carries an X-Request-ID');
  return some;
}
const withId = (judge: Judge, sent: string): Promise<Answer> => judge.sample('getAgent', { headers: { 'X-Request-ID': sent } });

/** Request ids that no cleaning has a reason to touch: letters, digits and hyphens, 20 to 64 of them. */
const harmless = ['ringback-Probe-01234', '3F2B8C1E-7a4d-4f0e-9b1a-2c3d4e5f6a7b', `ringback-${'0aZ-'.repeat(13)}end`];

/** Request ids that hold something each that must not come back. What a header cannot hold at all, no client can send. */
const harmful = [
  'ringback one two',
  'ringback\tone',
  'ringback-<b>bold</b>-end',
  '"ringback"-quoted',
  'ringback-caf\u00e9-\u00df',
  'ringback%0d%0aX-Ringback-Injected: yes',
];

/** Given to each of so many requests, an id that repeats shows. */
const many = 20;

export function requestIdChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const present = (judge: Judge, answer: Answer, what: string) =>
    judge.expect(idOf(answer) !== '', `an X-Request-ID on the answer to ${what}`, 'none', answer);
  return [
    check('speechify/request-id/on-every-answer', async (judge) => {
      present(judge, await judge.sample('getAgent'), 'an agent that is read');
      for (const { what, answer } of await failures(judge)) present(judge, answer, what);
    }),

    check('speechify/request-id/on-every-answer#minted', { changes: true }, async (judge) => {
      present(judge, await judge.sample('mintShadowToken'), 'a token that is minted');
    }),

    check('speechify/request-id/echoed', async (judge) => {
      for (const sent of harmless) {
        const answer = await withId(judge, sent);
        judge.expectEqual(idOf(answer), sent, 'the X-Request-ID that was sent', answer);
      }
      for (const { what, sent, answer } of await numbered(judge)) {
        if (sent !== undefined) judge.expectEqual(idOf(answer), sent, `the X-Request-ID that was sent with ${what}`, answer);
      }
    }),

    check('speechify/request-id/sanitised', async (judge) => {
      for (const sent of harmful) {
        const answer = await withId(judge, sent);
        const id = idOf(answer);
        judge.expect(
          /^[!-~]{1,255}$/.test(id) && !/[<>"]/.test(id),
          'at most 255 visible characters of ASCII, without <, > and "',
          id,
          answer,
        );
        const injected = answer.headers['x-ringback-injected'];
        judge.expect(injected === undefined, 'no header that the X-Request-ID has brought in', `X-Ringback-Injected: ${injected}`, answer);
      }
    }),

    check('speechify/request-id/capped', async (judge) => {
      const sent = 'ringback-'.repeat(400);
      const answer = await withId(judge, sent);
      const { length } = idOf(answer);
      judge.expect(
        length > 0 && length < sent.length,
        `an X-Request-ID of less than ${sent.length} characters`,
        `${length} characters`,
        answer,
      );
    }),

    check('speechify/request-id/alphabet-and-length', async (judge) => {
      const table = [
        ['ringback.Probe_01-', 'ringback.Probe_01-'],
        ['ring back/(1);~[2]', 'ringback12'],
        ['a'.repeat(128), 'a'.repeat(128)],
        ['a'.repeat(129), 'a'.repeat(128)],
      ] as const;
      for (const [sent, kept] of table) {
        const answer = await withId(judge, sent);
        judge.expectEqual(idOf(answer), kept, `what is kept of ${sent}`, answer);
      }
    }),

    check('speechify/request-id/generated', async (judge) => {
      const answers = await Promise.all(Array.from({ length: many }, () => judge.sample('getAgent')));
      const unasked = (await numbered(judge)).filter(({ sent }) => sent === undefined).map(({ answer }) => answer);
      const known = new Set<string>();
      for (const answer of [...answers, ...unasked]) {
        const id = idOf(answer);
        judge.expect(id !== '' && !known.has(id), 'an X-Request-ID that no other answer has', id || 'none', answer);
        known.add(id);
      }
    }),

    check('speechify/request-id/generated-for-blank', async (judge) => {
      for (const sent of ['', '<>']) {
        const [first, second] = [await withId(judge, sent), await withId(judge, sent)];
        present(judge, first, `a request with the X-Request-ID "${sent}"`);
        judge.expect(idOf(first) !== idOf(second), 'another X-Request-ID for another request', idOf(second), second);
      }
    }),

    check('speechify/request-id/one-value', async (judge) => {
      // To HTTP this is the same as two headers of one value each (RFC 9110, 5.3); so is what comes back.
      const answer = await withId(judge, 'ringback-first-01234, ringback-second-01234');
      judge.expect(idOf(answer) !== '' && !/,\s/.test(idOf(answer)), 'one X-Request-ID', idOf(answer) || 'none', answer);
    }),

    check('speechify/request-id/in-envelope', async (judge) => {
      for (const { what, answer } of await numbered(judge)) {
        // A body that is no JSON has no envelope, which is a finding of its own.
        if (answer.json === undefined) continue;
        const { request_id: told } = (answer.json ?? {}) as { request_id?: unknown };
        judge.expectEqual(told, idOf(answer), `request_id of the failure for ${what}, as in its X-Request-ID`, answer);
      }
    }),
  ];
}
