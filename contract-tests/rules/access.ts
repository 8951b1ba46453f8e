import type { Operation, Spec } from '../../openapi/promises.ts';
import { canonical, inEnvelope, told } from '../answers.ts';
import type { Ask } from '../bench.ts';
import type { Check } from '../check.ts';
import type { Judge } from '../judge.ts';
import type { TargetKey } from '../target.ts';
import type { Answer } from '../wire.ts';
import { unknownId } from './ids.ts';
import { derived, type Rule, refusal } from './rule.ts';

/** x-access: who may call an operation, and what everybody else is answered. */
export const access: Rule = (spec) =>
  spec.operations
    .filter(({ access: { public: open } }) => !open)
    .flatMap((operation) => [...credentials(spec, operation), ...rights(spec, operation), ...tenancy(spec, operation)]);

function credentials(spec: Spec, operation: Operation): Check[] {
  const { 'no-key': noKey, 'bad-key': badKey } = spec.occasions;
  const check = (rule: string, code: string, text: string, headers: Record<string, string>) =>
    derived(spec, operation, rule, refusal(spec, code, text), {
      run: async (judge) => void (await judge.refused(operation.id, (ask) => ({ ...ask, key: null, headers }), code)),
    });
  return [
    ...(operation.access.optional ? [] : [check('no-key', noKey, 'A request without a key is refused.', {})]),
    check('bad-scheme', badKey, 'A key in another scheme than Bearer is refused.', { Authorization: 'Basic dXNlcjpwYXNz' }),
    check('empty-key', badKey, 'A Bearer without a key is refused.', { Authorization: 'Bearer' }),
    check('unknown-key', badKey, 'A key that nobody was given is refused.', { Authorization: `Bearer ${unknownKey(spec)}` }),
  ];
}

/** A key of the right form that nobody was given. */
function unknownKey({ keyForm }: Spec): string {
  return `${keyForm.prefix ?? ''}${'0123456789abcdef'.repeat(8).slice(0, keyForm.length ?? 32)}`;
}

/** A key that may not is refused what another may. */
async function refusedTo(judge: Judge, { id }: Operation, key: TargetKey, code: string): Promise<void> {
  await judge.refused(id, (ask) => ({ ...ask, key }), code);
}

function rights(spec: Spec, operation: Operation): Check[] {
  const { roles, scopes = [], setting } = operation.access;
  const checks: Check[] = [];
  if (roles) {
    checks.push(
      derived(spec, operation, 'wrong-role', refusal(spec, spec.occasions.role, `Only ${roles.join(', ')} may call it.`), {
        run: async (judge) => await refusedTo(judge, operation, judge.target.withoutRole(roles), spec.occasions.role),
      }),
      ...roles.map((role) =>
        derived(
          spec,
          operation,
          `allowed-role#${role}`,
          { text: `The role ${role} may call it.`, source: `openapi/${spec.api} ${operation.id}`, basis: 'documented' },
          {
            changes: operation.method !== 'GET',
            run: async (judge) => {
              const key = judge.target.withRole(role);
              await judge.succeed(operation.id, { key });
            },
          },
        ),
      ),
    );
  }
  for (const scope of scopes) {
    checks.push(
      derived(spec, operation, `missing-scope#${scope}`, refusal(spec, spec.occasions.scope, `It needs the scope ${scope}.`), {
        run: async (judge) => await refusedTo(judge, operation, judge.target.withoutScope(scope), spec.occasions.scope),
      }),
    );
  }
  if (setting !== undefined) {
    checks.push(
      derived(spec, operation, `setting-off#${setting}`, refusal(spec, spec.occasions.setting, `It needs the setting ${setting}.`), {
        run: async (judge) => await refusedTo(judge, operation, judge.target.withoutSetting(operation.access), spec.occasions.setting),
      }),
    );
  }
  return checks;
}

function tenancy(spec: Spec, operation: Operation): Check[] {
  const code = operation.access['other-tenant'];
  if (code === undefined) return [];
  return [
    derived(spec, operation, 'other-tenant', refusal(spec, code, 'What belongs to another tenant is answered as what does not exist.'), {
      run: async (judge) => {
        const key = judge.target.outsider(operation.access);
        const ask = await judge.ask(operation.id);
        await judge.permitted(operation.id);
        const foreign = await judge.send(operation.id, { ...ask, key });
        judge.expectError(foreign, code);
        const other = withUnknownIds(operation, ask);
        const unknown = await judge.send(operation.id, { ...ask, ...other, key });
        const [actual, expected] = [besides(spec, operation, foreign, ask), besides(spec, operation, unknown, other)];
        judge.expectEqual(actual, expected, 'the same answer as for an id that does not exist', foreign);
      },
    }),
  ];
}

/** An answer as text, but for what must differ when two things are asked for: the number of the request, and their ids. */
export function besides(spec: Spec, operation: Operation, answer: Answer, { params = {}, query = {} }: Ask): string {
  const numbers = [answer.headers['x-request-id'], inEnvelope(spec.envelope.body, '{request_id}', answer.json)];
  const ids = operation.parameters.filter(({ id }) => id).flatMap(({ name }) => [params[name], query[name]]);
  const own = [...numbers, ...ids].filter((text) => typeof text === 'string' && text !== '') as string[];
  return own.reduce((text, each) => text.replaceAll(each, ''), canonical(told(spec, answer)));
}

function withUnknownIds(
  operation: Operation,
  ask: { params?: Readonly<Record<string, string>>; query?: Readonly<Record<string, string>> },
) {
  const swap = (where: 'path' | 'query', values: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const id = operation.parameters.find((parameter) => parameter.in === where && parameter.name === name)?.id;
        return [name, id ? unknownId(id) : value];
      }),
    );
  return { params: swap('path', ask.params), query: swap('query', ask.query) };
}
