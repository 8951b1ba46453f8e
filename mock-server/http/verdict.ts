import { misfitsOf } from '../../openapi/conformity.ts';
import { rulesOf } from '../../openapi/rules.ts';
import type { Answered } from './request-log.ts';

/** How a request and its answer compare with the contract, and what differs, in words. */
export interface Verdict {
  /**
   * `fits`: both are as it says. `refused`: the request is not. `unserved`: the vendor has the operation, this server does
   * not. `broken`: the answer is not as it says. `struck`: a fault that was asked for had its way with it.
   */
  readonly kind: 'fits' | 'refused' | 'unserved' | 'broken' | 'struck';
  readonly why: readonly string[];
}

/** Says on an answer by which faults it was struck. */
export const faultHeader = 'x-ringback-fault';

/** Holds an exchange against the contract. What is declined for the state of things, such as an unknown id, fits. */
export function verdictOf({ spec, operation, answer, refusal }: Pick<Answered, 'spec' | 'operation' | 'answer' | 'refusal'>): Verdict {
  const fault = answer.headers[faultHeader];
  if (fault !== undefined) return { kind: 'struck', why: [`Struck by fault ${fault}.`] };
  if (refusal?.occasion === 'crash') return { kind: 'broken', why: refusal.why };
  const { status, body } = answer;
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const misfits = misfitsOf(spec, rulesOf(spec), { operation, status, headers, body: body?.toString() });
  if (misfits.length > 0) return { kind: 'broken', why: misfits };
  if (!refusal || refusal.occasion === 'rate-limit') return { kind: 'fits', why: [] };
  return { kind: refusal.occasion === 'unserved' ? 'unserved' : 'refused', why: refusal.why };
}
