import type { Rules } from '../../openapi/rules.ts';
import { type FaultStart, ways } from './fault.ts';

/** Names of operations and announcements, by vendor. */
export type Strikables = Readonly<Record<string, readonly string[]>>;

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
  const start = Object.fromEntries(
    text.split(',').map((part) => {
      const [name = '', value] = part.trim().split(/=(.*)/s);
      return [name, value === undefined ? true : toValue(value)];
    }),
  ) as FaultStart;
  const [misfit] = rules.at('#/components/schemas/FaultStart')(start);
  const trouble = misfit ? `${misfit.path ? `${misfit.path}: ` : ''}${misfit.message}` : flawOf(start, known);
  if (trouble !== undefined) throw new FaultError(`--fault "${text}": ${trouble}`);
  return start;
}

const toValue = (text: string): unknown => (text === 'true' ? true : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** What is wrong with a fault that its schema cannot say; undefined when nothing is. */
export function flawOf(start: FaultStart, known: Strikables): string | undefined {
  const all = [...new Set(Object.values(ways).flat())];
  if (!all.some((way) => start[way] !== undefined)) return `expected a way of going wrong: ${all.join(', ')}`;
  if (start.retryAfter !== undefined && start.status === undefined) return 'retryAfter goes with a status';
  const { on = '*' } = start;
  const [vendor = '', name = '*'] = on.split('/');
  if (vendor === '*') return undefined;
  const names = known[vendor];
  if (!names) return `on: there is no API "${vendor}"; there are ${Object.keys(known).join(', ')}`;
  if (name === '*' || names.includes(name)) return undefined;
  return `on: ${vendor} has no operation or announcement "${name}"; there are ${names.join(', ')}`;
}
