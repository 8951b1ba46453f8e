import fc from 'fast-check';
import type { Operation, Schema, Spec } from '../../openapi/promises.ts';
import { follow } from '../../openapi/spec.ts';
import type { Ask } from '../bench.ts';
import { type Check, Violation } from '../check.ts';
import type { Judge } from '../judge.ts';
import { derived, type Rule, refusal } from './rule.ts';
import { type Wrong, wrongsOf } from './wrongs.ts';

/** Schemas of bodies and query parameters: each way of breaking them must be refused. Values are made from the schema, by a fixed seed, and made small before they are reported. */
export const validation: Rule = (spec) => spec.operations.flatMap((operation) => [...ofBody(spec, operation), ...ofQuery(spec, operation)]);

function ofBody(spec: Spec, operation: Operation): Check[] {
  if (!operation.body) return [];
  const schema = follow(spec.document, { $ref: `${operation.body.pointer}/content/application~1json/schema` }) as Schema;
  return wrongsOf(spec, schema).map((wrong) =>
    check(spec, operation, 'body', wrong, (ask, value) => ({ ...ask, body: wrong.place(ask.body ?? {}, value) })),
  );
}

function ofQuery(spec: Spec, operation: Operation): Check[] {
  const parameters = operation.parameters.filter(({ in: place, id }) => place === 'query' && !id);
  const schema = { type: 'object', properties: Object.fromEntries(parameters.map(({ name, schema: own }) => [name, own])) };
  return (
    wrongsOf(spec, schema)
      // Everything in a query is text, and text that looks like a number or a truth value may be taken for one.
      .filter(({ kind }) => kind !== 'type' && kind !== 'required')
      .map((wrong) =>
        check(spec, operation, 'query', wrong, (ask, value) => ({
          ...ask,
          query: wrong.place(ask.query ?? {}, value) as Record<string, string>,
        })),
      )
  );
}

function check(spec: Spec, operation: Operation, part: string, wrong: Wrong, change: (ask: Ask, value: unknown) => Ask): Check {
  const code = spec.occasions.invalid;
  const text = `A ${part} in which ${wrong.text} is refused.`;
  return derived(spec, operation, `invalid-${part}#${wrong.id}`, refusal(spec, code, text), {
    changes: operation.method !== 'GET',
    run: (judge) => tryAll(judge, operation, wrong, change, code),
  });
}

async function tryAll(
  judge: Judge,
  operation: Operation,
  { values, tries }: Wrong,
  change: (ask: Ask, value: unknown) => Ask,
  code: string,
): Promise<void> {
  let broken: Violation | undefined;
  let interrupted: unknown;
  const outcome = await fc.check(
    fc.asyncProperty(values, async (value) => {
      try {
        await judge.refused(operation.id, (ask) => change(ask, value), code);
      } catch (error) {
        // Only a broken promise is worth making smaller.
        if (error instanceof Violation) broken = error;
        else interrupted = error;
        throw error;
      }
    }),
    { seed: 1, numRuns: tries, endOnFailure: false },
  );
  if (outcome.failed) throw broken ?? interrupted ?? outcome.errorInstance;
}
