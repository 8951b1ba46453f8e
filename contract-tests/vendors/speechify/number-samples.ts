import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Bench, once, type Sample } from '../../bench.ts';
import { Blocked } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { ours, tidyNumbers } from './own-things.ts';

type PhoneNumber = components['schemas']['PhoneNumber'];

/** A number costs money, and somebody may be called at it: only our own server gives them away. */
function onlyHere(judge: Judge): void {
  if (!judge.bench.control) judge.skip('it would take a telephone number, which costs money: only a server of our own has some to spare');
}

/** Counts how often something was asked for in a run. */
function counting(): (bench: Bench) => number {
  const counts = new WeakMap<Bench, number>();
  return (bench) => {
    const count = counts.get(bench) ?? 0;
    counts.set(bench, count + 1);
    return count;
  };
}

const offered = once(async (judge) => {
  const { json } = await judge.given('searchAvailableNumbers', { query: { limit: '50' } });
  return (json as { numbers: { e164: string }[] }).numbers;
});
const purchases = counting();
const imports = counting();

/** What to purchase: a number that nobody else in this run asks for. @throws NotRun */
export async function wantedNumber(judge: Judge): Promise<{ readonly e164: string; readonly label: string }> {
  onlyHere(judge);
  await tidyNumbers(judge);
  const numbers = await offered(judge);
  const number = numbers[purchases(judge.bench)];
  if (!number) throw new Blocked(`no more numbers to be had than ${numbers.length}`);
  return { e164: number.e164, label: ours };
}

/** What to import: a fictional number that nobody else in this run has. @throws NotRun */
export async function broughtNumber(judge: Judge): Promise<{ readonly e164: string; readonly provider: string; readonly label: string }> {
  onlyHere(judge);
  await tidyNumbers(judge);
  return { e164: `+1717555${String(100 + imports(judge.bench)).padStart(4, '0')}`, provider: 'byoc', label: ours };
}

/** A number of its own for whoever asks. @throws NotRun */
export async function newNumber(judge: Judge, more: object = {}): Promise<PhoneNumber> {
  const { json } = await judge.given('importPhoneNumber', { body: { ...(await broughtNumber(judge)), ...more } });
  return json as PhoneNumber;
}

/** A number that is only looked at. */
const someNumber = once(async (judge): Promise<PhoneNumber> => {
  if (judge.bench.control) return await newNumber(judge);
  const { numbers } = (await judge.given('listPhoneNumbers')).json as { numbers: PhoneNumber[] };
  return numbers[0] ?? judge.skip('the workspace has no telephone number');
});
/** A number that may be bound and labelled as anybody likes. */
const spareNumber = once((judge) => newNumber(judge));
const numberToGiveUp: Sample = async (judge) => ({ params: { phone_number_id: (await newNumber(judge)).id } });

const binding = async (judge: Judge): Promise<Record<string, string>> => ({
  agent_id: await judge.supplies.lasting('agent_id'),
  phone_number_id: (await spareNumber(judge)).id,
});

export const numberSamples: Readonly<Record<string, Sample>> = {
  listPhoneNumbers: async () => ({}),
  importPhoneNumber: async (judge) => ({ body: await broughtNumber(judge) }),
  searchAvailableNumbers: async () => ({}),
  purchasePhoneNumber: async (judge) => ({ body: await wantedNumber(judge) }),
  getPhoneNumber: async (judge) => ({ params: { phone_number_id: (await someNumber(judge)).id } }),
  updatePhoneNumber: async (judge) => ({ params: { phone_number_id: (await spareNumber(judge)).id }, body: { label: ours } }),
  deletePhoneNumber: numberToGiveUp,
  bindPhoneNumber: async (judge) => ({ params: await binding(judge) }),
  // Taken from its agent by another check meanwhile, it could not be taken from it again.
  unbindPhoneNumber: async (judge) => {
    const agent = await judge.supplies.lasting('agent_id');
    const { id } = await newNumber(judge, { agent_id: agent });
    return { params: { agent_id: agent, phone_number_id: id } };
  },
};
