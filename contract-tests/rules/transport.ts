import type { Operation, Spec } from '../../openapi/promises.ts';
import { shapeOf } from '../../openapi/vendor-operations.ts';
import type { Check } from '../check.ts';
import type { Judge } from '../judge.ts';
import { derived, type Rule, refusal } from './rule.ts';

/** What any HTTP API must do with a method it does not take, and with a body that is not what it says. */
export const transport: Rule = (spec) => [
  ...methods(spec),
  ...spec.operations.filter(({ body }) => body).flatMap((operation) => bodies(spec, operation)),
];

const all = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function methods(spec: Spec): Check[] {
  const code = spec.occasions.method;
  const paths = [...new Set(spec.operations.map(({ path }) => path))];
  return paths.flatMap((path) => {
    const there = spec.operations.filter((operation) => operation.path === path);
    const [operation] = there as [Operation];
    // A method that the vendor does take there is not wrong, though the contract does not tell of it.
    const taken = [...there, ...spec.vendorOperations.filter((each) => shapeOf(each.path) === shapeOf(path))];
    const wrong = all.find((method) => !taken.some((each) => each.method === method));
    if (wrong === undefined) return [];
    return derived(
      spec,
      operation,
      `wrong-method#${wrong.toLowerCase()}`,
      refusal(spec, code, `${wrong} on ${path} is answered ${code}, and Allow lists what the path takes.`),
      {
        run: async (judge) => {
          await judge.permitted(operation.id);
          const ask = await judge.spare(operation.id);
          const target = path.replace(/\{(\w+)\}/g, (_, name: string) => ask.params?.[name] ?? '');
          const key = operation.access.public ? undefined : judge.target.keyFor(operation.access);
          const answer = await judge.raw({
            method: wrong,
            path: target,
            headers: key ? { Authorization: `Bearer ${key.secret}` } : {},
            body: undefined,
          });
          judge.expectError(answer, code);
          const { allow } = answer.headers;
          // That it is missing is one finding for all paths, as with any header.
          if (allow === undefined) return;
          const listed = allow.split(',').map((method) => method.trim());
          for (const { method } of there) judge.expect(listed.includes(method), `an Allow header with ${method}`, allow, answer);
        },
      },
    );
  });
}

function bodies(spec: Spec, operation: Operation): Check[] {
  const malformed = spec.occasions['malformed-body'];
  const type = spec.occasions['media-type'];
  const refused = async (judge: Judge, code: string, raw: string | Buffer, headers: Record<string, string>) => {
    await judge.refused(operation.id, ({ body: _, ...ask }) => ({ ...ask, raw, headers: { ...ask.headers, ...headers } }), code);
  };
  const json = { 'Content-Type': 'application/json' };
  const check = (rule: string, code: string, text: string, raw: string | Buffer, headers: Record<string, string>) =>
    derived(spec, operation, rule, refusal(spec, code, text), { changes: true, run: (judge) => refused(judge, code, raw, headers) });
  return [
    check('malformed-body#cut', malformed, 'A body that is not JSON is refused.', '{"a', json),
    check(
      'malformed-body#deep',
      malformed,
      'A body nested beyond reason is refused, and does no harm.',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      json,
    ),
    check('wrong-type#text', type, 'A body that says it is no JSON is refused.', '{}', { 'Content-Type': 'text/plain' }),
    ...(operation.body?.required ? [check('empty-body', malformed, 'A missing body is refused where one is required.', '', json)] : []),
  ];
}
