import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import type { Ask } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import { besides } from '../../rules/access.ts';
import type { Answer } from '../../wire.ts';
import { newAgent } from './agent-samples.ts';
import { legacyIds, misshapen, unknownIn } from './ids.ts';
import { momentOf, skew } from './target-time.ts';

type Agent = components['schemas']['Agent'];

/** @throws Blocked when what is answered is nothing to look into, which every answer is checked for anyway. */
async function read(judge: Judge, change: Partial<Ask> = {}): Promise<{ readonly agent: Agent; readonly answer: Answer }> {
  const answer = await judge.succeed('getAgent', change);
  if (answer.json === null || typeof answer.json !== 'object') throw new Blocked('what getAgent answers is no JSON object');
  return { agent: answer.json as Agent, answer };
}

async function expectNone(judge: Judge, ids: (id: string) => readonly string[]): Promise<void> {
  await judge.permitted('getAgent');
  for (const id of ids(await judge.supplies.lasting('agent_id'))) {
    judge.expectStatus(await judge.send('getAgent', { params: { agent_id: id } }), 404);
  }
}

export function agentChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('speechify/agent/the-one-asked-for', async (judge) => {
      const { agent, answer } = await read(judge);
      judge.expectEqual(agent.id, await judge.supplies.lasting('agent_id'), 'the id in the path', answer);
    }),

    check('speechify/agents/listed-as-by-id', async (judge) => {
      const list = await judge.given('listAgents', { query: { limit: '200' } });
      const { agent } = await read(judge);
      const row = (list.json as components['schemas']['Agents']).agents.find(({ id }) => id === agent.id);
      if (!row) return judge.skip('the agent of agent_id is not among the 200 newest');
      judge.expectEqual(row, agent, 'the agent in the list as by its id', list);
    }),

    check('speechify/agent/prefixed-id-only', (judge) => expectNone(judge, legacyIds)),

    check('speechify/agent/malformed-is-unknown', (judge) => expectNone(judge, misshapen)),

    check('speechify/agent/unknown', async (judge) => {
      await judge.permitted('getAgent');
      judge.expectStatus(await judge.send('getAgent', { params: unknownIn(judge, 'getAgent') }), 404);
    }),

    check('speechify/agent/foreign-is-unknown', async (judge) => {
      const operation = judge.operation('getAgent');
      const key = judge.target.outsider(operation.access);
      await judge.permitted('getAgent');
      const theirs = await judge.ask('getAgent');
      const nobodys = { params: unknownIn(judge, 'getAgent') };
      const foreign = await judge.send('getAgent', { ...theirs, key });
      const unknown = await judge.send('getAgent', { ...nobodys, key });
      const [actual, expected] = [besides(spec, operation, foreign, theirs), besides(spec, operation, unknown, nobodys)];
      judge.expectEqual(actual, expected, 'what an unknown agent is answered', foreign);
    }),

    check('speechify/agent/role-needed', async (judge) => {
      const { roles = [] } = judge.operation('getAgent').access;
      const key = judge.target.withoutRole(roles);
      for (const role of roles) await read(judge, { key: judge.target.withRole(role) });
      judge.expectStatus(await judge.sample('getAgent', { key }), 403);
    }),

    check('speechify/agent/same-for-every-role', async (judge) => {
      const { roles = [] } = judge.operation('getAgent').access;
      const { agent: expected } = await read(judge);
      for (const role of roles) {
        const { agent, answer } = await read(judge, { key: judge.target.withRole(role) });
        judge.expectEqual(agent, expected, `what the others read, for the role ${role}`, answer);
      }
    }),

    check('speechify/agent/reading-changes-nothing', async (judge) => {
      const { agent: before } = await read(judge);
      const { agent: after, answer } = await read(judge);
      judge.expectEqual(after, before, 'what was read before', answer);
    }),

    check('speechify/agent/created-in-the-past', async (judge) => {
      const { agent, answer } = await read(judge);
      const latest = new Date(momentOf(answer) + skew).toISOString();
      judge.expect(Date.parse(agent.created_at) <= Date.parse(latest), `created_at at or before ${latest}`, agent.created_at, answer);
    }),

    check('speechify/agent/updated-after-created', async (judge) => {
      const { agent, answer } = await read(judge);
      const { created_at: created, updated_at: updated } = agent;
      judge.expect(Date.parse(updated) >= Date.parse(created), `updated_at at or after created_at ${created}`, updated, answer);
    }),

    check('speechify/agent/no-secret-shown', { changes: true }, async (judge) => {
      const { id } = await newAgent(judge, { webhook_url: 'https://hooks.acme.example/voice', webhook_secret: 'told-to-nobody' });
      const { agent, answer } = await read(judge, { params: { agent_id: id } });
      judge.expect(agent.webhook_secret_set === true, 'webhook_secret_set', agent.webhook_secret_set, answer);
      const told = secretsIn(agent);
      judge.expect(told.length === 0, 'no webhook secret', `the member ${told[0]}`, answer);
    }),
  ];
}

/** Dotted paths of the members that hold a secret, by their name or by how it begins. */
function secretsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value !== '' && (/secret$/.test(path) || /^wh_?sec_/.test(value)) ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => secretsIn(member, path === '' ? name : `${path}.${name}`));
}
