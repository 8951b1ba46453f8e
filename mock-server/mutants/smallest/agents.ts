import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { answering, forgives, mutant, refusal, refusedWith } from './failing.ts';

type Agent = Record<string, unknown> & { _id: string; name: string };
interface Page {
  agents: Agent[];
  total: number;
  totalCount: number;
  totalPages: number;
  hasMore: boolean;
  isSearchResults: boolean;
}

const clause = (id: string): string => `smallest/agents/${id}`;
const agent = (spoil: (agent: Agent, asked: Asked) => void): Mutant =>
  body('getAgent', ({ data }: { data: Agent }, asked) => spoil(data, asked));
const page = (spoil: (page: Page, asked: Asked) => void): Mutant =>
  body('listAgents', ({ data }: { data: Page }, asked) => spoil(data, asked));
const paging = (rule: string): string => `smallest/listAgents/paging#${rule}`;

/** Shows an agent as it was when it was first read. */
function stubborn(): Mutant {
  const first = new Map<string, string>();
  return agent((each) => {
    const before = first.get(each._id) ?? JSON.stringify(each);
    first.set(each._id, before);
    Object.assign(each, JSON.parse(before));
  });
}

const one: readonly MutantEntry[] = [
  mutant('agent-without-first-message', 'An agent reads without its first message.', [clause('made-as-asked')], {
    ...agent((each) => (each['firstMessage'] = '')),
  }),
  mutant('agent-of-another-voice', 'Agents have another voice than the documented one when nobody chose.', [clause('defaults')], {
    ...agent((each) => (each['synthesizer'] = { voiceConfig: { model: 'waves_lightning_v3_1', voiceId: 'emily' }, speed: 1.2 })),
  }),
  mutant('agent-in-a-cafe', 'backgroundSound counts when an agent is made.', [clause('made-silent')], {
    ...agent((each) => (each['backgroundSound'] = 'cafe')),
  }),
  mutant('agent-unchanged', 'A change is not kept.', [clause('changes-only-what-is-sent'), clause('archived-is-aside')], stubborn),
  mutant('agent-change-clears', 'A change clears what was not sent.', [clause('changes-only-what-is-sent')], () => {
    const changed = new Set<string>();
    return {
      answer: (answer, { operation, url }) => {
        const { data } = answer.json as { data: Agent };
        if (answer.status === 200 && operation === 'updateAgent') changed.add(url);
        if (answer.status === 200 && operation === 'getAgent' && changed.has(url)) data['description'] = '';
      },
    };
  }),
  mutant('agent-blocks-replaced', 'A block takes the place of the whole block.', [clause('blocks-merge')], {
    ...agent(({ synthesizer }) => Object.assign(synthesizer as object, { speed: 1.2 })),
  }),
  mutant('agent-archived-hidden', 'An archived agent says that it is not.', [clause('archived-is-aside')], {
    ...agent((each) => (each['archived'] = false)),
  }),
  mutant(
    'agent-unknown-404',
    'An agent that there is not is answered 404.',
    ['smallest/getAgent/unknown-id#id', 'smallest/getAgent/malformed-id#id-too-short', 'smallest/getAgent/other-tenant'],
    refusedWith(/^No agent found$/, 404),
  ),
  mutant('agent-unknown-otherwise', 'An agent that there is not is told in other words.', [clause('unknown-in-words')], {
    ...refusal(/^No agent found$/, (answer) => (answer.json = { status: false, errors: ['Agent not found'] })),
  }),
  mutant('agent-archived-again', 'An archived agent can be archived again.', [clause('archived-once')], {
    ...refusedWith(/^Agent is already archived$/, 200),
  }),
  mutant('agent-active-again', 'An agent that is not archived can be taken back.', [clause('archived-once')], {
    ...refusedWith(/^Agent is already active$/, 400),
  }),
  mutant(
    'agent-made-200',
    'An agent that was made is answered 200.',
    ['smallest/createAgent/succeeds', 'smallest/createAgent/answers-fit'],
    {
      ...answering('createAgent', (answer) => {
        if (answer.status === 201) answer.status = 200;
      }),
    },
  ),
  mutant('agent-made-in-full', 'Who makes an agent gets all of it.', ['smallest/createAgent/answers-fit'], {
    ...body('createAgent', (json: { data: unknown }) => (json.data = { _id: json.data })),
  }),
  mutant(
    'agent-limits-ignored',
    'Numbers may be beyond their limits.',
    ['smallest/createAgent/invalid-body#synthesizer.speed-too-large'],
    forgives(/^synthesizer/, 'createAgent'),
  ),
];

const many: readonly MutantEntry[] = [
  mutant(
    'agent-not-listed',
    'The newest agent is not in the list.',
    [clause('listed-when-made')],
    page(({ agents }) => agents.shift()),
  ),
  mutant('agent-total-of-page', 'totalCount counts the page.', [clause('totals'), paging('total')], {
    ...page((each) => (each.totalCount = each.agents.length)),
  }),
  mutant('agent-limit-counts', 'limit is the size of a page.', [clause('limit-is-ignored')], {
    ...page((each, { url }) => {
      if (url.includes('limit=1')) each.agents.length = 1;
    }),
  }),
  mutant('agent-search-ignored', 'A search finds nothing.', [clause('search')], {
    ...page((each, { url }) => {
      if (url.includes('search=')) each.agents = [];
    }),
  }),
  mutant('agent-search-hidden', 'isSearchResults is false whatever was asked for.', [clause('search')], {
    ...page((each) => (each.isSearchResults = false)),
  }),
  mutant('agent-type-ignored', 'Of a type there is no agent.', [clause('of-a-type')], {
    ...page((each, { url }) => {
      if (url.includes('type=')) each.agents = [];
    }),
  }),
  mutant('agent-order-turned', 'Agents come the other way round.', [clause('sorted#asc'), clause('sorted#desc'), paging('order')], {
    ...page(({ agents }) => agents.reverse()),
  }),
  mutant(
    'agent-page-again',
    'Every page is followed by another.',
    [paging('last-page')],
    page((each) => (each.hasMore = true)),
  ),
  mutant('agent-page-overfull', 'A page holds a row more than it should.', [paging('limit')], {
    ...page(({ agents }) => {
      if (agents[0]) agents.push(agents[0]);
    }),
  }),
];

const calls: readonly MutantEntry[] = [
  mutant('agent-calls-in-seconds', 'Calls of an agent last so many seconds.', [clause('calls-in-milliseconds')], {
    ...body('getAgentCallLogs', ({ data }: { data: { callLogs: { callDuration: number }[] } }) => {
      for (const call of data.callLogs) call.callDuration /= 1000;
    }),
  }),
  mutant('agent-calls-oldest-first', 'Calls of an agent come oldest first.', ['smallest/getAgentCallLogs/paging#order'], {
    ...body('getAgentCallLogs', ({ data }: { data: { callLogs: unknown[] } }) => data.callLogs.reverse()),
  }),
];

const copies: readonly MutantEntry[] = [
  mutant('copy-of-nothing', 'A copy has nothing of its original.', [clause('copy-is-alike')], () => {
    const copies = new Set<string>();
    return {
      answer: (answer, { operation }) => {
        const { data } = Object(answer.json) as { data: Agent };
        if (answer.status === 201 && operation === 'duplicateAgent') copies.add(data._id);
        if (answer.status === 200 && operation === 'getAgent' && copies.has(data._id)) data['firstMessage'] = '';
      },
    };
  }),
  mutant('copy-of-archived', 'An archived agent can be copied.', [clause('archived-is-not-copied')], {
    ...refusedWith(/archived agent$/, 201),
  }),
  mutant('copy-of-graph', 'An agent that is led by a graph can be copied.', [clause('graph-is-not-copied')], {
    ...refusedWith(/^Only single prompt/, 201),
  }),
  mutant('copy-to-nobody', 'A copy for nobody is answered 400.', [clause('copied-to-nobody')], refusedWith(/^Target organization/, 400)),
];

interface Led {
  data: { prompt?: string; tools?: unknown[]; type?: string; data?: { nodes?: unknown[] } };
}
const led = (spoil: (workflow: Led['data']) => void): Mutant => body('getAgentWorkflow', ({ data }: Led) => spoil(data));

const leads: readonly MutantEntry[] = [
  mutant('workflow-without-tools', 'A workflow has no tools.', ['smallest/workflow/by-its-type#single_prompt'], {
    ...led((each) => delete each.tools),
  }),
  mutant('workflow-without-type', 'A graph does not say what it is.', ['smallest/workflow/by-its-type#workflow_graph'], {
    ...led((each) => delete each.type),
  }),
  mutant('workflow-prompt-kept', 'The prompt stays as it was.', ['smallest/workflow/changed#prompt'], {
    ...led((each) => {
      if (each.prompt !== undefined) each.prompt = 'You are a helpful voice agent.';
    }),
  }),
  mutant('workflow-graph-kept', 'The graph stays empty.', ['smallest/workflow/changed#graph'], {
    ...led((each) => {
      if (each.data) each.data.nodes = [];
    }),
  }),
  mutant(
    'workflow-any',
    'A change may bring both a prompt and a graph, or neither.',
    ['smallest/workflow/exactly-one#neither', 'smallest/workflow/exactly-one#both'],
    refusedWith(/^Give exactly one/, 200),
  ),
  mutant('template-of-any-region', 'Templates of every region are listed.', ['smallest/templates/of-a-region'], {
    ...body('listAgentTemplates', ({ data }: { data: { region: string }[] }) => {
      for (const template of data) template.region = 'US';
    }),
  }),
  mutant('template-name-kept', 'An agent has the name of its template.', ['smallest/templates/agent-of-a-template'], {
    ...agent((each) => {
      if (each.name === 'Our desk') each.name = 'Clinic front desk';
    }),
  }),
  mutant('template-by-one-id', 'A template is known by _id alone.', ['smallest/templates/either-id'], {
    ...answering('createAgentFromTemplate', (answer, { body: sent }) => {
      if (!/"templateId":"[0-9a-f]{24}"/.test(sent)) Object.assign(answer, { status: 400, json: { status: false, errors: ['no'] } });
    }),
  }),
  mutant('template-unknown-404', 'A template that there is not is answered 404.', ['smallest/templates/unknown'], {
    ...refusedWith(/^Template not found$/, 404),
  }),
];

/** Agents, what leads them, and what they are made from. */
export const agents: readonly MutantEntry[] = [...one, ...many, ...calls, ...copies, ...leads];
