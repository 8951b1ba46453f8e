import type { ErrorRule, Operation, Spec } from '../../openapi/promises.ts';
import type { Check, Level, Promised } from '../check.ts';

/** A rule derives checks from a contract. */
export type Rule = (spec: Spec) => Check[];

/** A check that follows from the declaration of one operation. */
export function derived(
  spec: Spec,
  operation: Operation,
  rule: string,
  promise: Omit<Promised, 'level'> & { level?: Level },
  rest: Omit<Check, 'id' | 'promise' | 'operation'>,
): Check {
  return { id: `${spec.api}/${operation.id}/${rule}`, promise: { level: 'must', ...promise }, operation: operation.id, ...rest };
}

/** The promise that a failure is answered with a certain code; as sure as the code itself is. */
export function refusal(spec: Spec, code: string, text: string): Promised {
  const { source, basis } = spec.errors[code] as ErrorRule;
  return { level: 'must', text, source, basis };
}

/** Whether calling an operation with success changes something. */
export const changesState = (operation: Operation): boolean => operation.method !== 'GET';
