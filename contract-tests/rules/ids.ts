import type { IdRule, Operation, Parameter, Spec } from '../../openapi/promises.ts';
import type { Check } from '../check.ts';
import type { Judge } from '../judge.ts';
import { derived, type Rule, refusal } from './rule.ts';

/** x-id: what an id looks like, and what one that looks otherwise, or that nothing has, is answered. */
export const ids: Rule = (spec) =>
  spec.operations.flatMap((operation) =>
    operation.parameters
      .filter(({ id, in: place }) => id && (place === 'path' || place === 'query'))
      .flatMap((parameter) => of(spec, operation, parameter)),
  );

function of(spec: Spec, operation: Operation, parameter: Parameter): Check[] {
  const id = parameter.id as IdRule;
  const malformed = id.malformed ?? spec.occasions.invalid;
  // A path that lacks a segment is another path.
  const malformedOnes = malformedIds(id).filter(([, value]) => value !== '' || parameter.in === 'query');
  const checks = malformedOnes.map(([what, value]) =>
    derived(
      spec,
      operation,
      `malformed-id#${parameter.name}-${what}`,
      refusal(spec, malformed, `An id in ${parameter.name} that is ${what.replaceAll('-', ' ')} is answered ${malformed}.`),
      {
        run: (judge) => answered(judge, operation, parameter, value, malformed),
      },
    ),
  );
  if (id.unknown === undefined) return checks;
  const unknown = id.unknown;
  return [
    ...checks,
    derived(
      spec,
      operation,
      `unknown-id#${parameter.name}`,
      refusal(spec, unknown, `An id in ${parameter.name} that nothing has is answered ${unknown}.`),
      {
        run: (judge) => answered(judge, operation, parameter, unknownId(id), unknown),
      },
    ),
  ];
}

async function answered(judge: Judge, operation: Operation, parameter: Parameter, value: string, code: string): Promise<void> {
  const where = parameter.in === 'path' ? 'params' : 'query';
  await judge.refused(operation.id, (ask) => ({ ...ask, [where]: { ...ask[where], [parameter.name]: value } }), code);
}

/** A well-formed id that nothing has. */
export function unknownId({ prefix = '', form, length = 24 }: IdRule): string {
  switch (form) {
    case 'typeid':
      return `${prefix}01h455vb4pex5vsknk084sn02q`;
    case 'uuid':
      return '01890a5d-ac96-774b-bcce-b302099a8057';
    case 'call-time':
      return `${prefix}1500000000000-abcdef`;
    case 'date':
      return '1999-12-31';
    case 'hex':
    case 'letters':
      return prefix + '0'.repeat(length);
  }
}

/** Ids that are wrong in one way each. */
function malformedIds(rule: IdRule): [what: string, value: string][] {
  const { prefix = '', form } = rule;
  const good = unknownId(rule);
  switch (form) {
    case 'typeid':
      return [
        ['a-uuid', '01890a5d-ac96-774b-bcce-b302099a8057'],
        ['without-prefix', good.slice(prefix.length)],
        ['of-another-kind', `other_${good.slice(prefix.length)}`],
        ['in-capitals', prefix + good.slice(prefix.length).toUpperCase()],
        ['too-short', good.slice(0, -1)],
        ['too-long', `${good}0`],
        ['of-another-alphabet', `${prefix}${'u'.repeat(26)}`],
        ['encoded', `${prefix}..%00`],
      ];
    case 'uuid':
      return [
        ['no-uuid', 'not-a-uuid'],
        ['too-short', good.slice(0, -1)],
        ['too-long', `${good}0`],
        ['of-another-alphabet', good.replace('0', 'g')],
      ];
    case 'call-time':
      return [
        ['without-prefix', good.slice(prefix.length)],
        ['too-short', good.slice(0, -1)],
        ['of-another-alphabet', `${prefix}1500000000000-zzzzzz`],
        ['empty', ''],
      ];
    case 'date':
      return [
        ['no-date', 'latest'],
        ['not-in-order', '31-12-1999'],
      ];
    case 'hex':
    case 'letters':
      return [['too-short', good.slice(0, -1)]];
  }
}
