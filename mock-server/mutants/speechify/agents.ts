import { toIso } from '../../call/time.ts';
import { type Asked, body, type Mutant, type MutantEntry, status } from '../mutant.ts';
import { both, type Failure, fail, fitting, forgives, is, mutant, nobody, of, tells, uuid } from './failing.ts';

type Agent = Record<string, unknown> & { id: string; amd: { on_ivr: { action: string } } };

const agent = (spoil: (agent: Agent, asked: Asked) => void): Mutant => body('getAgent', spoil);

export const agents: readonly MutantEntry[] = [
  mutant('agent-listed-in-part', 'The list shows agents without their prompt.', ['speechify/agents/listed-as-by-id'], {
    ...body('listAgents', ({ agents: rows }: { agents: Agent[] }) => {
      for (const row of rows) row['prompt'] = '';
    }),
  }),
  mutant(
    'agent-is-another',
    'Another agent is answered than was asked for.',
    [is('the-one-asked-for')],
    agent((shown) => {
      shown.id = `agent_${nobody}`;
    }),
  ),
  mutant(
    'agent-id-in-capitals',
    'The id of an agent is in capitals.',
    [is('the-one-asked-for'), fitting('getAgent')],
    agent((shown) => {
      shown.id = shown.id.toUpperCase();
    }),
  ),
  mutant(
    'agent-id-of-another-alphabet',
    'The id of an agent has letters that its alphabet leaves out.',
    [fitting('getAgent')],
    agent((shown) => {
      shown.id = `${shown.id.slice(0, -2)}il`;
    }),
  ),
  mutant(
    'agent-id-short',
    'The id of an agent is a character short.',
    [fitting('getAgent')],
    agent((shown) => {
      shown.id = shown.id.slice(0, -1);
    }),
  ),
  mutant(
    'agent-by-uuid',
    'An agent is found by the UUID of old.',
    [is('prefixed-id-only'), of('getAgent', 'malformed-id#agent_id-a-uuid')],
    forgives('getAgent', (_, { url }) => uuid.test(url)),
  ),
  mutant(
    'agent-malformed-400',
    'A malformed agent id is answered 400.',
    [is('malformed-is-unknown'), is('prefixed-id-only'), of('getAgent', 'malformed-id#agent_id-too-short')],
    {
      answer: (answer, { operation, url }) => {
        if (operation === 'getAgent' && answer.status === 404 && !/agent_[0-9a-z]{26}$/.test(url)) fail(answer, 400, 'validation_failed');
      },
    },
  ),
  mutant(
    'agent-in-any-case',
    'An agent is found by its id in capitals.',
    [is('malformed-is-unknown')],
    forgives('getAgent', (_, { url }) => /[A-Z]{2}/.test(url)),
  ),
  mutant(
    'agent-gone',
    'An agent that does not exist is answered 410.',
    [is('unknown'), of('getAgent', 'unknown-id#agent_id'), fitting('getAgent')],
    status(404, 410, 'getAgent'),
  ),
  mutant(
    'outsider-let-in',
    'A key of another workspace is taken for one of this.',
    [is('foreign-is-unknown'), tells('foreign-is-unknown'), ...both('other-tenant')],
    {
      tenant: ({ key }) => (key === 'outsider' ? 'acme' : undefined),
    },
  ),
  mutant(
    'foreign-403',
    'What belongs to another workspace is answered 403.',
    [is('foreign-is-unknown'), tells('foreign-is-unknown'), ...both('other-tenant')],
    {
      answer: (answer, { key, url }) => {
        if (key === 'outsider' && answer.status === 404 && !url.includes(nobody)) fail(answer, 403, 'forbidden');
      },
    },
  ),
  mutant(
    'foreign-told',
    'The message says that a thing belongs to another workspace.',
    [is('foreign-is-unknown'), tells('foreign-is-unknown'), ...both('other-tenant')],
    {
      answer: ({ json, status: code }, { key, url }) => {
        if (key === 'outsider' && code === 404 && !url.includes(nobody)) (json as Failure).error.message = 'This is not yours.';
      },
    },
  ),
  mutant('role-not-looked-at', 'A key without a role is let in.', [is('role-needed'), tells('role-needed'), ...both('wrong-role')], {
    lets: (occasion) => occasion === 'role',
  }),
  mutant(
    'role-401',
    'A key without a role is answered 401.',
    [is('role-needed'), tells('role-needed'), ...both('wrong-role')],
    status(403, 401),
  ),
  mutant(
    'member-kept-out',
    'A member may neither read agents nor listen.',
    [is('role-needed'), tells('any-role'), ...both('allowed-role#member')],
    {
      answer: (answer, { key }) => {
        if (key === 'member' && answer.status === 200) fail(answer, 403, 'forbidden');
      },
    },
  ),
  mutant(
    'member-sees-less',
    'A member does not see the prompt of an agent.',
    [is('same-for-every-role')],
    agent((shown, { key }) => {
      if (key === 'member') shown['prompt'] = '';
    }),
  ),
  mutant('agent-restless', 'updated_at moves whenever an agent is read.', [is('reading-changes-nothing')], () => {
    let count = 0;
    return agent((shown, { now }) => {
      shown['updated_at'] = toIso(now + ++count);
    });
  }),
  mutant(
    'agent-from-tomorrow',
    'An agent was made tomorrow.',
    [is('created-in-the-past')],
    agent((shown, { now }) => {
      shown['created_at'] = shown['updated_at'] = toIso(now + 86_400_000);
    }),
  ),
  mutant(
    'agent-updated-too-early',
    'updated_at is before created_at.',
    [is('updated-after-created')],
    agent((shown) => {
      shown['updated_at'] = '2020-02-02T20:20:20.000Z';
    }),
  ),
  mutant(
    'agent-tells-secret',
    'An agent shows its webhook secret.',
    [is('no-secret-shown')],
    agent((shown) => {
      shown['webhook_secret'] = 'not-to-be-told';
    }),
  ),
  mutant(
    'agent-tells-secret-elsewhere',
    'A webhook secret stands in the URL of the webhook.',
    [is('no-secret-shown')],
    agent((shown) => {
      shown['widget_config'] = { text: { start_call: 'whsec_not_to_be_told' } };
    }),
  ),
  mutant('agent-as-page', 'An agent is HTML.', [fitting('getAgent')], {
    answer: (answer, { operation }) => {
      if (operation !== 'getAgent' || answer.status !== 200) return;
      answer.headers['content-type'] = 'text/html';
      answer.text = '<h1>Front desk</h1>';
    },
  }),
  mutant('agent-is-null', 'Instead of an agent there is null.', [fitting('getAgent')], {
    answer: (answer, { operation }) => {
      if (operation === 'getAgent' && answer.status === 200) answer.text = 'null';
    },
  }),
  mutant(
    'agent-number-as-text',
    'retention_days is a text.',
    [fitting('getAgent')],
    agent((shown) => {
      shown['memory'] = { enabled: false, retention_days: '90' };
    }),
  ),
  mutant(
    'agent-null',
    'llm is null.',
    [fitting('getAgent')],
    agent((shown) => {
      shown['llm'] = null;
    }),
  ),
  mutant(
    'agent-block-missing',
    'tts is left out.',
    [fitting('getAgent')],
    agent((shown) => {
      delete shown['tts'];
    }),
  ),
  mutant(
    'agent-action-unknown',
    'on_ivr has an action that there is not.',
    [fitting('getAgent')],
    agent((shown) => {
      shown.amd.on_ivr.action = 'shrug';
    }),
  ),
  mutant(
    'agent-date-in-words',
    'created_at is no RFC 3339.',
    [fitting('getAgent')],
    agent((shown) => {
      shown['created_at'] = 'Thu, 01 Jan 2026 00:00:00 GMT';
    }),
  ),
  mutant(
    'agent-hosts-too-many',
    'hostname_allowlist has eleven members.',
    [fitting('getAgent')],
    agent((shown) => {
      shown['hostname_allowlist'] = Array.from({ length: 11 }, (_, index) => `host-${index}.example`);
    }),
  ),
];
