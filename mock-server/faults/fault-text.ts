import type { Rules } from '../../openapi/rules.ts';
import type { FaultStart } from './fault.ts';
import { flawOf, type Strikables } from './flaw.ts';

/** A fault on a command line that cannot be: says which, and what was expected. */
export class FaultError extends RangeError {
  override readonly name = 'FaultError';
}

/**
 * Reads a fault as a command line has it: `on=speko/getCall,rate=0.3,latency=200ms..2s`; a bare name such as `twice` is true.
 *
 * @throws FaultError which says what is wrong with it.
 */
export function readFault(text: string, rules: Rules, known: Strikables): FaultStart {
  const members = text.split(',').map((part) => {
    const [name = '', value] = part.trim().split(/=(.*)/s);
    return [name, value === undefined ? true : toValue(value)] as const;
  });
  const start = Object.fromEntries(members) as FaultStart;
  const names = members.map(([name]) => name);
  const twofold = names.find((name, index) => names.indexOf(name) < index);
  const [misfit] = rules.at('#/components/schemas/FaultStart')(start);
  const trouble =
    twofold !== undefined
      ? `${twofold}: it is there more than once; expected one value, or two faults`
      : misfit
        ? `${misfit.path ? `${misfit.path}: ` : ''}${misfit.message}`
        : flawOf(start, known);
  if (trouble !== undefined) throw new FaultError(`--fault "${text}": ${trouble}`);
  return start;
}

function toValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
