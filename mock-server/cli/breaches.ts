import { fileURLToPath } from 'node:url';
import { loadSpec } from '../../openapi/spec.ts';
import { type Breach, ContractBreachError } from '../library/breach.ts';
import { breachesOf } from '../library/judge-request.ts';
import type { RecordedRequest } from '../library/shapes.ts';
import { root } from '../root.ts';

export interface BreachesFlags {
  readonly json?: true;
}

/**
 * Says what in the traffic of a server that runs broke the contract.
 *
 * @param print takes the text, whole lines at a time.
 * @returns the exit code: 1 when something broke it, or when nothing was asked, which tells nothing of a client.
 * @throws Error named `Unreachable`
 */
export async function breaches(url: string, flags: BreachesFlags, print: (text: string) => void): Promise<number> {
  const { origin } = new URL(url);
  const requests = await requestsOf(origin);
  const openapi = fileURLToPath(new URL('openapi', root));
  const found = requests.flatMap((request) => breachesOf(request, loadSpec(request.api, openapi), origin));
  const forgotten = requests[0]?.number ?? 0;
  if (flags.json) {
    const told = found.map(({ by, operation, promise, curl, request }) => ({ by, operation, promise, curl, request: request.number }));
    print(`${JSON.stringify({ requests: requests.length, forgotten, breaches: told })}\n`);
  } else print(inWords(requests.length, found, forgotten));
  return requests.length === 0 || found.length > 0 ? 1 : 0;
}

function inWords(requests: number, found: readonly Breach[], forgotten: number): string {
  if (requests === 0) return 'no request: was the client pointed at this server?\n';
  const told = found.length === 0 ? '' : `${new ContractBreachError(found, []).message}\n\n`;
  const more = forgotten === 0 ? '' : `; the first ${forgotten} are forgotten: serve with --bound requests=…`;
  return `${told}${requests} requests, ${found.length} breaches${more}\n`;
}

async function requestsOf(origin: string): Promise<RecordedRequest[]> {
  const failed = (why: string) => Object.assign(new Error(`no server of Ringback answers at ${origin}: ${why}`), { name: 'Unreachable' });
  const answer = await fetch(`${origin}/_ringback/requests`).catch((error: Error) => {
    throw failed(error.cause instanceof Error ? error.cause.message : error.message);
  });
  if (!answer.ok) throw failed(`/_ringback/requests was answered ${answer.status}`);
  return ((await answer.json()) as { requests: RecordedRequest[] }).requests;
}
