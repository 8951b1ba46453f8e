import { changesState, derived, type Rule } from './rule.ts';

/** Every operation succeeds for a key that may call it. Its answer is held against the contract like all answers. */
export const success: Rule = (spec) =>
  spec.operations.map((operation) =>
    derived(
      spec,
      operation,
      'succeeds',
      {
        text: `${operation.method} ${operation.path} succeeds for a key that may call it.`,
        source: `openapi/${spec.api} ${operation.id}`,
        basis: 'documented',
      },
      {
        changes: changesState(operation),
        dials: operation.tags.includes('Transfers'),
        run: async (judge) => void (await judge.succeed(operation.id)),
      },
    ),
  );
