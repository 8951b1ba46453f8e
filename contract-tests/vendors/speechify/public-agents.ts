import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { newAgent } from './agent-samples.ts';

type Made = components['schemas']['ConversationMade'];

const page = 'https://acme.example';
const changes = { changes: true };

/** Asks from a page, as a browser does: without a key unless `keyed`. */
async function from(judge: Judge, operation: string, agent: string, origin: string | undefined, keyed = false): Promise<Answer> {
  await judge.permitted(operation);
  const headers = origin === undefined ? {} : { Origin: origin };
  const body = operation === 'createSession' ? { body: {} } : {};
  return await judge.send(operation, { params: { agent_id: agent }, headers, ...body, ...(keyed ? {} : { key: null }) });
}

/** What agents do for those who have no key. */
export function publicAgentChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const session = (judge: Judge, agent: string, origin?: string, keyed?: boolean) => from(judge, 'createSession', agent, origin, keyed);
  return [
    check('speechify/agent/public-needs-no-key', changes, async (judge) => {
      const open = await newAgent(judge, { is_public: true });
      judge.expectStatus(await session(judge, open.id, page), 201);
      const closed = await newAgent(judge);
      judge.expectStatus(await session(judge, closed.id, page), 401, 403);
      judge.expectStatus(await session(judge, closed.id, undefined, true), 201);
    }),

    check('speechify/agent/origins-are-exact', changes, async (judge) => {
      const open = await newAgent(judge, { is_public: true });
      for (const origin of [page, 'https://anywhere.example']) judge.expectStatus(await session(judge, open.id, origin), 201);
      const { id } = await newAgent(judge, { is_public: true, allowed_origins: [page] });
      judge.expectStatus(await session(judge, id, page), 201);
      for (const origin of ['https://www.acme.example', 'http://acme.example', `${page}:8443`, 'https://other.example']) {
        judge.expectStatus(await session(judge, id, origin), 403);
      }
    }),

    check('speechify/agent/hostnames-are-exact', changes, async (judge) => {
      const { id } = await newAgent(judge, { is_public: true, hostname_allowlist: ['acme.example'] });
      for (const origin of [page, 'http://acme.example', `${page}:8443`]) judge.expectStatus(await session(judge, id, origin), 201);
      for (const origin of ['https://www.acme.example', 'https://example']) judge.expectStatus(await session(judge, id, origin), 403);
      const both = await newAgent(judge, { is_public: true, allowed_origins: [page], hostname_allowlist: ['other.example'] });
      for (const origin of [page, 'https://other.example']) judge.expectStatus(await session(judge, both.id, origin), 403);
    }),

    check('speechify/public/session-begins', changes, async (judge) => {
      const { id } = await newAgent(judge, { is_public: true });
      const answer = await session(judge, id, page);
      judge.expectStatus(answer, 201);
      const { conversation, token } = answer.json as Made;
      const { agent_id, status, transport } = conversation;
      judge.expectEqual({ agent_id, status, transport }, { agent_id: id, status: 'pending', transport: 'web' }, 'the conversation', answer);
      const { video } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { video?: Record<string, unknown> };
      judge.expect(
        video?.['roomJoin'] === true && video['canPublish'] !== false,
        'a token that lets its holder join and speak',
        video,
        answer,
      );
    }),

    check('speechify/public/session-identity', changes, async (judge) => {
      const { id } = await newAgent(judge, { is_public: true });
      const named = await judge.given('createSession', { params: { agent_id: id }, body: { user_identity: 'visitor-42' }, key: null });
      judge.expectEqual((named.json as Made).conversation.caller_identity, 'embed_visitor-42', 'caller_identity', named);
      const anonymous = await session(judge, id, page);
      judge.expectEqual((anonymous.json as Made).conversation.caller_identity ?? '', '', 'caller_identity of a stranger', anonymous);
    }),

    check('speechify/public/origin-missing', changes, async (judge) => {
      for (const list of [{ allowed_origins: [page] }, { hostname_allowlist: ['acme.example'] }]) {
        const { id } = await newAgent(judge, { is_public: true, ...list });
        judge.expectStatus(await session(judge, id), 403);
      }
    }),

    check('speechify/public/keys-need-no-origin', changes, async (judge) => {
      const { id } = await newAgent(judge, { allowed_origins: [page] });
      for (const origin of [undefined, 'https://other.example']) judge.expectStatus(await session(judge, id, origin, true), 201);
    }),

    check('speechify/public/hosts-bind-keys', changes, async (judge) => {
      const { id } = await newAgent(judge, { hostname_allowlist: ['acme.example'] });
      judge.expectStatus(await session(judge, id, page, true), 201);
      judge.expectStatus(await session(judge, id, 'https://other.example', true), 403);
    }),

    check('speechify/public/widget-as-set', changes, async (judge) => {
      const { id, widget_config: set } = await newAgent(judge, { is_public: true, widget_config: { theme: 'dark', style: 'fab' } });
      const answer = await from(judge, 'getWidgetConfig', id, page);
      judge.expectEqual(answer.json, set, 'the widget_config of the agent', answer);
    }),

    check('speechify/public/widget-same-gates', changes, async (judge) => {
      const { id } = await newAgent(judge, { is_public: true, allowed_origins: [page] });
      judge.expectStatus(await from(judge, 'getWidgetConfig', id, page), 200);
      judge.expectStatus(await from(judge, 'getWidgetConfig', id, 'https://other.example'), 403);
    }),
  ];
}
