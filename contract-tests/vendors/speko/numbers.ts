import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speko/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { newNumber } from './samples.ts';

type PhoneNumber = components['schemas']['PhoneNumber'];
const changing = { changes: true };

async function take(judge: Judge, more: object = {}): Promise<PhoneNumber> {
  return (await judge.given('createPhoneNumber', { body: { ...(await newNumber(judge)), ...more } })).json as PhoneNumber;
}

export function numberChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speko/numbers/listed-when-had', changing, async (judge) => {
      const { id } = await take(judge);
      const answer = await judge.given('listPhoneNumbers');
      const row = (answer.json as PhoneNumber[]).find((each) => each.id === id);
      const { json } = await judge.given('getPhoneNumber', { params: { id } });
      judge.expectEqual(row ?? null, json, `the number ${id} in the list as by its id`, answer);
    }),

    check('speko/numbers/taken-once', changing, async (judge) => {
      const { e164 } = await take(judge);
      judge.expectError(await judge.send('createPhoneNumber', { body: { e164 } }), 'VALIDATION_ERROR');
    }),

    check('speko/numbers/available', async (judge) => {
      const had = ((await judge.given('listPhoneNumbers')).json as PhoneNumber[]).map(({ e164 }) => e164);
      const answer = await judge.given('searchAvailablePhoneNumbers', { query: { areaCode: '202', limit: '3' } });
      const offered = answer.json as { e164: string }[];
      judge.expect(offered.length <= 3, '3 numbers at the most', offered.length, answer);
      const odd = offered.find(({ e164 }) => !e164.startsWith('+1202') || had.includes(e164));
      judge.expect(!odd, 'numbers of the area code 202 that are free', odd, answer);
    }),

    check('speko/numbers/import-needs-trunk', changing, async (judge) => {
      const { source } = (await judge.given('importSipTrunkPhoneNumber')).json as PhoneNumber;
      judge.expectEqual(source, 'sip_trunk', 'the source of a number that was brought');
      judge.expectError(await judge.send('importSipTrunkPhoneNumber', { body: await newNumber(judge) }), 'VALIDATION_ERROR');
    }),

    check('speko/numbers/changes-only-what-is-sent', changing, async (judge) => {
      const { id: agentId } = (await judge.given('createAgent')).json as { id: string };
      const before = await take(judge, { agentId, direction: 'both' });
      const params = { id: before.id };
      const kept = (each: PhoneNumber) => ({ ...each, updatedAt: undefined });
      const changed = await judge.given('updatePhoneNumber', { params, body: { direction: 'inbound' } });
      judge.expectEqual(
        kept(changed.json as PhoneNumber),
        kept({ ...before, direction: 'inbound' }),
        'the number, for calls that come in',
        changed,
      );
      const bare = await judge.given('updatePhoneNumber', { params, body: { agentId: null } });
      judge.expectEqual((bare.json as PhoneNumber).agentId ?? null, null, 'the agent of a number after null', bare);
    }),

    check('speko/numbers/agent-or-broker', changing, async (judge) => {
      const { id: agentId } = (await judge.given('createAgent')).json as { id: string };
      const { id } = await take(judge);
      const body = { agentId, routeToBrokerId: 'broker_1' };
      await judge.permitted('updatePhoneNumber');
      judge.expectError(await judge.send('updatePhoneNumber', { params: { id }, body }), 'VALIDATION_ERROR');
    }),

    check('speko/numbers/gone-when-released', changing, async (judge) => {
      const { id, e164 } = await take(judge);
      await judge.given('getPhoneNumber', { params: { id } });
      await judge.given('deletePhoneNumber', { params: { id } });
      judge.expectError(await judge.send('getPhoneNumber', { params: { id } }), 'NOT_FOUND');
      judge.expectStatus(await judge.send('createPhoneNumber', { body: { ...(await newNumber(judge)), e164 } }), 200);
    }),
  ];
}
