import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { newAgent } from './agent-samples.ts';
import { broughtNumber, newNumber, wantedNumber } from './number-samples.ts';
import { ours } from './own-things.ts';

type PhoneNumber = components['schemas']['PhoneNumber'];
const changes = { changes: true };

async function read(judge: Judge, id: string): Promise<{ readonly number: PhoneNumber; readonly answer: Answer }> {
  const answer = await judge.given('getPhoneNumber', { params: { phone_number_id: id } });
  return { number: answer.json as PhoneNumber, answer };
}

async function listed(judge: Judge, id: string): Promise<PhoneNumber | undefined> {
  const { json } = await judge.given('listPhoneNumbers', { query: { limit: '200' } });
  return (json as { numbers: PhoneNumber[] }).numbers.find((each) => each.id === id);
}

export function numberChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const bind = (judge: Judge, agent: string, number: string) =>
    judge.given('bindPhoneNumber', { params: { agent_id: agent, phone_number_id: number } });
  const offers = async (judge: Judge, query: Record<string, string>) => {
    const answer = await judge.given('searchAvailableNumbers', { query });
    return { answer, numbers: (answer.json as { numbers: components['schemas']['AvailableNumber'][] }).numbers };
  };
  return [
    check('speechify/numbers/imported-as-asked', changes, async (judge) => {
      const wish = await broughtNumber(judge);
      const { id } = (await judge.given('importPhoneNumber', { body: wish })).json as PhoneNumber;
      const { number, answer } = await read(judge, id);
      const { e164, label, type } = number;
      judge.expectEqual({ e164, label, type }, { e164: wish.e164, label: wish.label, type: wish.provider }, 'the number', answer);
      judge.expectEqual((await listed(judge, id)) ?? null, number, `the number ${id} in the list as by its id`);
    }),

    check('speechify/numbers/no-secret-shown', changes, async (judge) => {
      const carrier = { provider: 'twilio', twilio: { account_sid: 'AC0123', auth_token: 'not-to-be-told' } };
      const made = await judge.given('importPhoneNumber', { body: { ...(await broughtNumber(judge)), ...carrier } });
      const { answer } = await read(judge, (made.json as PhoneNumber).id);
      for (const each of [made, answer]) judge.expect(!each.body.includes('not-to-be-told'), 'no auth_token', each.body, each);
    }),

    check('speechify/numbers/available-in-country', async (judge) => {
      const { answer, numbers } = await offers(judge, {});
      judge.expect(
        numbers.every(({ iso_country: country }) => country === 'US'),
        'numbers of the US',
        numbers.find(({ iso_country: country }) => country !== 'US'),
        answer,
      );
      const local = await offers(judge, { country: 'US', area_code: '202' });
      const strange = local.numbers.find(({ e164 }) => !e164.startsWith('+1202'));
      judge.expect(strange === undefined, 'numbers that begin with +1202', strange, local.answer);
    }),

    check('speechify/numbers/available-limit', async (judge) => {
      for (const [query, most] of [[{}, 20] as const, [{ limit: '3' }, 3] as const, [{ limit: '1000' }, 50] as const]) {
        const { answer, numbers } = await offers(judge, query);
        judge.expect(numbers.length <= most, `at most ${most} numbers`, `${numbers.length} numbers`, answer);
      }
    }),

    check('speechify/numbers/purchased-once', changes, async (judge) => {
      const wish = await wantedNumber(judge);
      judge.expectStatus(await judge.sample('purchasePhoneNumber', { body: wish }), 201);
      judge.expectError(await judge.sample('purchasePhoneNumber', { body: wish }), 'conflict');
      const { answer, numbers } = await offers(judge, { limit: '50' });
      const still = numbers.find(({ e164 }) => e164 === wish.e164);
      judge.expect(still === undefined, `${wish.e164} no more among the numbers to be had`, still, answer);
    }),

    check('speechify/numbers/label-alone', changes, async (judge) => {
      const agent = await judge.supplies.lasting('agent_id');
      const { updated_at: _, ...before } = await newNumber(judge, { agent_id: agent, label: 'Before' });
      const body = { label: ours, agent_id: null, e164: '+12025550199' };
      const answer = await judge.given('updatePhoneNumber', { params: { phone_number_id: before.id }, body });
      const { updated_at: __, ...after } = answer.json as PhoneNumber;
      judge.expectEqual(after, { ...before, label: ours }, 'the number with another label', answer);
    }),

    check('speechify/numbers/gone-when-deleted', changes, async (judge) => {
      const { id } = await newNumber(judge);
      await judge.given('deletePhoneNumber', { params: { phone_number_id: id } });
      judge.expectError(await judge.send('getPhoneNumber', { params: { phone_number_id: id } }), 'phone_number_not_found');
      const row = await listed(judge, id);
      judge.expect(row === undefined, `a list without ${id}`, row);
    }),

    check('speechify/numbers/last-binding-wins', changes, async (judge) => {
      const [one, other] = [await newAgent(judge), await newAgent(judge)];
      const { id } = await newNumber(judge);
      for (const agent of [one.id, other.id, other.id]) {
        await bind(judge, agent, id);
        const { number, answer } = await read(judge, id);
        judge.expectEqual(number.agent_id, agent, 'agent_id of the number', answer);
      }
    }),

    check('speechify/numbers/caller-id-is-not-answered', changes, async (judge) => {
      const agent = await judge.supplies.lasting('agent_id');
      const { id } = await newNumber(judge, { provider: 'verified_caller_id' });
      await judge.permitted('bindPhoneNumber');
      judge.expectStatus(await judge.send('bindPhoneNumber', { params: { agent_id: agent, phone_number_id: id } }), 400);
    }),

    check('speechify/numbers/unbound', changes, async (judge) => {
      const agent = await judge.supplies.lasting('agent_id');
      const { id } = await newNumber(judge, { agent_id: agent });
      await judge.given('unbindPhoneNumber', { params: { agent_id: agent, phone_number_id: id } });
      const { number, answer } = await read(judge, id);
      judge.expect((number.agent_id ?? null) === null, 'no agent_id', number.agent_id, answer);
    }),

    check('speechify/numbers/unbound-from-its-own', changes, async (judge) => {
      const agent = await judge.supplies.lasting('agent_id');
      const other = await newAgent(judge);
      const { id } = await newNumber(judge, { agent_id: agent });
      await judge.permitted('unbindPhoneNumber');
      judge.expectStatus(await judge.send('unbindPhoneNumber', { params: { agent_id: other.id, phone_number_id: id } }), 404);
      const { number, answer } = await read(judge, id);
      judge.expectEqual(number.agent_id, agent, 'agent_id of the number', answer);
    }),
  ];
}
