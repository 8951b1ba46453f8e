import { expect, test } from 'vitest';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { useServer } from '../../test-client.ts';

type PhoneNumber = components['schemas']['PhoneNumber'];
interface List {
  readonly numbers: readonly PhoneNumber[];
  readonly next_cursor: string | null;
  readonly has_more: boolean;
}

const client = useServer();
const ask = <Body>(path: string, method = 'GET', body?: object, key = 'owner') =>
  client.ask<Body>('speechify', `/v1/agents${path}`, { method, key, ...(body && { body }) });
const bring = (number: object) => ask<PhoneNumber>('/phone-numbers', 'POST', number);
const fieldsOf = ({ body }: { readonly body: unknown }) => (body as { error: { code: string; fields?: object } }).error;

test('the numbers of the fixtures are shown with the agent that answers them', async () => {
  const { numbers } = (await ask<List>('/phone-numbers')).body;
  expect(numbers.map(({ e164, capabilities, label }) => ({ e164, capabilities, label }))).toEqual(
    expect.arrayContaining([
      { e164: '+12025550111', label: 'Front desk', capabilities: ['inbound', 'outbound'] },
      { e164: '+12025550112', label: 'Support line', capabilities: ['inbound'] },
    ]),
  );
  const unanswered = numbers.filter(({ agent_id: agent }) => !agent?.startsWith('agent_'));
  expect(unanswered.map(({ label }) => label)).toEqual(['Spare']);
});

test('a workspace may have a hundred numbers', async () => {
  for (let index = 0; index < 96; index++) {
    expect((await bring({ e164: `+4670174060${String(index).padStart(2, '0')}`, provider: 'byoc' })).status).toBe(201);
  }
  expect((await ask<List>('/phone-numbers?limit=200')).body.numbers).toHaveLength(100);
  for (const [path, body] of [
    ['/phone-numbers', { e164: '+46701740698', provider: 'byoc' }],
    ['/phone-numbers/purchase', { e164: '+12025550101' }],
  ] as const) {
    const refused = await ask(path, 'POST', body);
    expect(refused).toMatchObject({ status: 422, body: { error: { code: 'phone_number_quota_reached' } } });
  }
});

test('pages of numbers are laid end to end, newest first', async () => {
  for (const e164 of ['+46701740601', '+46701740602', '+46701740603']) await bring({ e164, provider: 'byoc' });
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body: page }: { body: List } = await ask<List>(`/phone-numbers?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
    seen.push(...page.numbers.map(({ e164 }) => e164));
    expect(page.has_more).toBe(page.next_cursor !== null);
    cursor = page.next_cursor;
  }
  expect(seen.slice(0, 3)).toEqual(['+46701740603', '+46701740602', '+46701740601']);
  expect(new Set(seen).size).toBe(7);
});

test.each([
  ['a number that the workspace has', { e164: '+12025550111', provider: 'byoc' }, 'e164'],
  ['an agent of another workspace', { e164: '+46701740601', provider: 'byoc', agent_id: 'agent_01h455vb4pex5vsknk084sn02q' }, 'agent_id'],
])('%s is refused, and the failure says which member is wrong', async (_, number, field) => {
  const refused = await bring(number);
  expect(refused.status).toBe(400);
  expect(fieldsOf(refused)).toMatchObject({ code: 'validation_failed', fields: { [field]: expect.any(String) } });
});

test('a caller id is answered by no agent, from the beginning', async () => {
  const agent = client.resources('speechify')['agent_id'];
  expect((await bring({ e164: '+46701740601', provider: 'verified_caller_id', agent_id: agent })).status).toBe(400);
  const made = await bring({ e164: '+46701740601', provider: 'verified_caller_id' });
  expect(made.body.capabilities).toEqual(['outbound']);
});

test('numbers to be had are fictional, and of nobody', async () => {
  const { numbers } = (await ask<{ numbers: { e164: string }[] }>('/phone-numbers/available?limit=50')).body;
  expect(numbers).toHaveLength(50);
  // The fixtures have this one.
  expect(numbers.map(({ e164 }) => e164)).not.toContain('+12025550111');
  expect((await ask<{ numbers: unknown[] }>('/phone-numbers/available?country=AQ')).body.numbers).toEqual([]);
});
