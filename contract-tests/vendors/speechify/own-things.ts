import { once } from '../../bench.ts';
import type { Judge } from '../../judge.ts';

/** What checks make bears this name, so that it can be told from what was there. */
export const ours = 'Contract suite';

interface Row {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
}

/** The rows of a list on its first page. */
const rowsOf = async (judge: Judge, list: string, items: string): Promise<readonly Row[]> =>
  ((await judge.send(list, { query: { limit: '200' } })).json as Record<string, Row[]>)[items] ?? [];

/** Removes what bears our name from a list when the run is over. */
const tidying = (list: string, items: string, remove: string, parameter: string) =>
  once(async (judge) => {
    judge.bench.closing.push(async () => {
      // Whoever cannot be asked any more has nothing to be tidied.
      const rows = await rowsOf(judge, list, items).catch(() => []);
      const own = rows.filter(({ name, label }) => name === ours || label === ours);
      await Promise.allSettled(own.map(({ id }) => judge.send(remove, { params: { [parameter]: id } })));
    });
  });

export const tidyNumbers = tidying('listPhoneNumbers', 'numbers', 'deletePhoneNumber', 'phone_number_id');
export const tidyAgents = tidying('listAgents', 'agents', 'deleteAgent', 'agent_id');
