import type { Schema, Spec, Webhook } from '../../openapi/promises.ts';
import { rulesOf } from '../../openapi/rules.ts';
import { signatureOf, verifies } from '../../openapi/signature.ts';
import { follow } from '../../openapi/spec.ts';
import { type Attempt, attemptsOf, type Recording, recorded } from '../announcement.ts';
import type { Check, Promised } from '../check.ts';
import type { Judge } from '../judge.ts';
import type { Arrival } from '../receiver.ts';
import type { Rule } from './rule.ts';

/** Seconds by which the clocks of two machines may differ. */
const tolerance = 300;

/** x-signature: what is sent is signed, numbered and dated as the contract says, and fits its schema. */
export const signature: Rule = (spec) => spec.webhooks.filter((webhook) => webhook.signature).flatMap((webhook) => of(spec, webhook));

function of(spec: Spec, webhook: Webhook): Check[] {
  const { signature: rule } = webhook;
  const { headers, body } = partsOf(spec, webhook);
  const check = (name: string, text: string, basis: Promised['basis'], judged: (judge: Judge, recording: Recording) => void): Check => ({
    id: `${spec.api}/${webhook.name}/signature#${name}`,
    promise: { level: 'must', text, source: `openapi/${spec.api} ${webhook.name} x-signature`, basis },
    movesTime: true,
    changes: true,
    run: async (judge) => judged(judge, await recorded(judge, webhook)),
  });
  const each = (name: string, text: string, judged: (judge: Judge, arrival: Arrival, secret: string) => void) =>
    check(name, text, 'documented', (judge, recording) => {
      for (const { arrival } of attemptsOf(recording)) judged(judge, arrival, recording.secret);
    });
  const { 'delivery-id': id, timestamp } = rule;
  return [
    each('value', `${rule.header} is ${rule.value}, made of the bytes as they were sent.`, (judge, arrival, secret) => {
      const expected = `${rule.header}: ${signatureOf(rule, secret, arrival, arrival.body)} over the ${arrival.body.length} bytes that came`;
      judge.expect(verifies(rule, secret, arrival, arrival.body), expected, shownHeader(arrival, rule.header));
    }),
    each('tampered', 'The signature does not fit other bytes than those that were sent.', (judge, arrival, secret) => {
      const changed = Buffer.from(arrival.body);
      const middle = changed.length >> 1;
      changed[middle] = (changed[middle] ?? 0) ^ 1;
      const expected = `a ${rule.header} that no longer fits when byte ${middle} is changed`;
      judge.expect(!verifies(rule, secret, arrival, changed), expected, shownHeader(arrival, rule.header));
    }),
    each('headers', 'Every attempt has the headers that are declared.', (judge, arrival) => {
      for (const { name, required, pointer } of headers) {
        const value = headerOf(arrival, name);
        if (value !== undefined) fits(judge, spec, pointer, value, `a header ${name}`);
        else judge.expect(!required, `a header ${name}`, `only ${Object.keys(arrival.headers).join(', ')}`);
      }
    }),
    each('body', 'The body fits its schema.', (judge, arrival) => fits(judge, spec, body.pointer, toJson(arrival), 'a body')),
    ...(id === undefined
      ? []
      : [
          check(
            'delivery-id',
            `${id} is the same on every attempt of one delivery, and another on every other.`,
            'assumed',
            (judge, recording) => {
              sameOnEveryAttempt(judge, recording, id);
              const copies = membersLike(spec, body.schema, headers.find(({ name }) => name === id)?.schema);
              for (const { arrival } of attemptsOf(recording)) copied(judge, arrival, id, copies);
            },
          ),
        ]),
    ...(timestamp === undefined
      ? []
      : [
          check('timestamp', `${timestamp} is the moment of the attempt in seconds since 1970.`, 'assumed', (judge, recording) => {
            const attempts = attemptsOf(recording);
            for (const attempt of attempts) inTime(judge, attempt, timestamp);
            for (const [index, attempt] of attempts.slice(1).entries()) apart(judge, attempts[index] as Attempt, attempt, timestamp);
          }),
        ]),
  ];
}

function sameOnEveryAttempt(judge: Judge, recording: Recording, header: string): void {
  const { id, arrivals } = recording;
  const ids = attemptsOf(recording).map(({ arrival }) => headerOf(arrival, header));
  judge.expect(new Set(ids).size === 1, `one ${header} on all ${ids.length} attempts to announce ${id}`, ids.join(', '));
  const others = arrivals.filter(({ body }) => !body.includes(id));
  const borrowed = others.find((arrival) => headerOf(arrival, header) === ids[0]);
  judge.expect(
    !borrowed,
    `another ${header} than ${ids[0]} on the announcement of something else`,
    borrowed?.body.toString().slice(0, 300),
  );
}

function inTime(judge: Judge, { arrival, between: [from, until] }: Attempt, header: string): void {
  const value = headerOf(arrival, header);
  const near = Number(value) > from / 1000 - tolerance && Number(value) < until / 1000 + tolerance;
  judge.expect(near, `${header}: about ${Math.floor(until / 1000)}, the time of the target in seconds`, shownHeader(arrival, header));
}

/** Between two attempts as many seconds pass by their headers as do by the clock, whatever the clock shows. */
function apart(judge: Judge, earlier: Attempt, later: Attempt, header: string): void {
  const [first, second] = [earlier, later].map(({ arrival }) => Number(headerOf(arrival, header))) as [number, number];
  const least = Math.floor((later.between[0] - earlier.between[1]) / 1000) - 2;
  const most = Math.ceil((later.between[1] - earlier.between[0]) / 1000) + 2;
  const passed = second - first;
  judge.expect(
    passed >= least && passed <= most,
    `${header} of the next attempt to be ${least} to ${most} seconds later`,
    `${passed} seconds: ${first}, ${second}`,
  );
}

const headerOf = ({ headers }: Arrival, name: string): string | undefined => headers[name.toLowerCase()];
const shownHeader = (arrival: Arrival, name: string): string => headerOf(arrival, name) ?? `no header ${name}`;

/** The body repeats the header wherever it declares the same thing. */
function copied(judge: Judge, arrival: Arrival, header: string, paths: readonly (readonly string[])[]): void {
  for (const path of paths) {
    const copy = path.reduce<unknown>((at, member) => (at as Record<string, unknown> | undefined)?.[member], toJson(arrival));
    judge.expectEqual(copy, headerOf(arrival, header) ?? null, `${path.join('.')} of the body as in ${header}`);
  }
}

function fits(judge: Judge, spec: Spec, pointer: string, value: unknown, what: string): void {
  const [misfit] = rulesOf(spec).at(`${pointer}/schema`)(value);
  judge.expect(
    !misfit,
    `${what} that fits its schema`,
    `${misfit?.path || 'itself'}: ${misfit?.message}, in ${JSON.stringify(value)?.slice(0, 300)}`,
  );
}

function toJson({ body }: Arrival): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

interface Header {
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly pointer: string;
}

interface Parts {
  readonly headers: readonly Header[];
  readonly body: { readonly pointer: string; readonly schema: Schema };
}

/** What a webhook's operation declares, with where it stands. */
function partsOf({ document }: Spec, { pointer }: Webhook): Parts {
  const post = follow(document, { $ref: `${pointer}/post` });
  const at = `${pointer}/post/requestBody/content/application~1json`;
  const headers = (post.parameters ?? []).map((parameter: Omit<Header, 'pointer'> & { readonly $ref?: string }, index: number) => {
    const { name, required, schema } = follow(document, parameter);
    return { name, required, schema, pointer: parameter.$ref ?? `${pointer}/post/parameters/${index}` };
  });
  return { headers, body: { pointer: at, schema: follow(document, { $ref: `${at}/schema` }) } };
}

/** The members of a body that are declared as the same thing as a header: paths to them. */
function membersLike(spec: Spec, schema: Schema, wanted: Schema | undefined, path: readonly string[] = []): string[][] {
  const reference = wanted?.['$ref'];
  if (reference === undefined || path.length > 4) return [];
  const { properties = {} } = follow(spec.document, schema) as { properties?: Record<string, Schema> };
  return Object.entries(properties).flatMap(([name, member]) =>
    member['$ref'] === reference ? [[...path, name]] : membersLike(spec, member, wanted, [...path, name]),
  );
}
