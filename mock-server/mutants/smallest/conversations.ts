import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { answering, forgives, mutant, refusal, refusedWith } from './failing.ts';

type Row = Record<string, unknown> & { callId: string; status: string; duration: number; createdAt: string };
interface Page {
  logs: Row[];
  pagination: { total: number; hasMore: boolean };
}
type Call = Record<string, unknown> & { callId: string; status: string; transcript: { role: string; content: string }[] };

const page = (spoil: (page: Page, asked: Asked) => void): Mutant =>
  body('listConversations', ({ data }: { data: Page }, asked) => spoil(data, asked));
const call = (spoil: (call: Call, asked: Asked) => void): Mutant =>
  body('getConversation', ({ data }: { data: Call }, asked) => spoil(data, asked));
const found = (spoil: (found: { logs: Row[]; total: number; requestedCount: number }) => void): Mutant =>
  body('searchConversations', ({ data }: { data: Parameters<typeof spoil>[0] }) => spoil(data));
const list = (id: string): string => `smallest/conversations/${id}`;
const paging = (rule: string): string => `smallest/listConversations/paging#${rule}`;

/** A page that takes no notice of a parameter. */
const ignoring = (parameter: string, odd: Partial<Row>): Mutant =>
  page(({ logs }, { url }) => {
    if (url.includes(`${parameter}=`)) logs.push({ ...(logs[0] as Row), ...odd });
  });

const started: readonly MutantEntry[] = [
  mutant('outbound-variables-lost', 'A call forgets the variables that it was started with.', ['smallest/outbound/is-a-call'], {
    ...call((each) => (each['variables'] = {})),
  }),
  mutant(
    'outbound-unknown-agent-404',
    'An agent that does not exist is answered 404.',
    ['smallest/outbound/unknown-agent', 'smallest/outbound/unknown-agent#foreign'],
    refusedWith(/^Agent not found$/, 404),
  ),
  mutant(
    'outbound-to-anybody',
    'Whatever is no number is called.',
    ['smallest/outbound/refused'],
    forgives(/^Invalid phone number$/, 'startOutboundCall'),
  ),
  mutant('outbound-variables-win', 'A variable that was sent wins over the server.', ['smallest/outbound/reserved-variables'], {
    ...call((each) => Object.assign(each['variables'] as object, { call_id: 'mine' })),
  }),
  mutant(
    'outbound-from-anywhere',
    'A call may come from a number of somebody else.',
    ['smallest/outbound/caller-id'],
    forgives(/^Invalid product id$/, 'startOutboundCall'),
  ),
  mutant(
    'outbound-all-tests',
    'Every call is a test.',
    ['smallest/outbound/test-call'],
    found(({ logs }) => {
      for (const row of logs) row['isTest'] = true;
    }),
  ),
  mutant('web-as-telephone', 'A call in the browser is one on the telephone.', ['smallest/webcall/is-a-call', 'smallest/chat/is-a-call'], {
    ...call((each) => {
      if (/^(?:webcall|chat)$/.test(String(each['type']))) each['type'] = 'telephony_inbound';
    }),
  }),
];

const listed: readonly MutantEntry[] = [
  mutant('list-any-agent', 'The list takes no notice of agentIds.', [list('filters'), list('filters#nobody')], {
    ...ignoring('agentIds', { agentId: 'f'.repeat(24) }),
  }),
  mutant('list-any-status', 'The list takes no notice of statusFilter.', [list('filters'), list('filters#several')], {
    ...ignoring('statusFilter', { status: 'failed' }),
  }),
  mutant('list-any-duration', 'The list takes no notice of durationFilter.', [list('filters#duration')], {
    ...ignoring('durationFilter', { duration: 45 }),
  }),
  mutant('list-any-date', 'The list takes no notice of dateTo.', [list('dates')], {
    ...ignoring('dateTo', { createdAt: '2099-01-01T00:00:00.000Z' }),
  }),
  mutant('list-finds-nothing', 'A search finds nothing.', [list('search')], {
    ...page((each, { url }) => {
      if (url.includes('search=')) each.logs = [];
    }),
  }),
  mutant('list-other-way', 'Rows come the other way round.', [list('sorted'), paging('order')], {
    ...page(({ logs }) => logs.reverse()),
  }),
  mutant('list-longer', 'Calls last longer in the list.', [list('as-one')], {
    ...page(({ logs }) => {
      for (const row of logs) row.duration += 1;
    }),
  }),
  mutant('list-total-of-page', 'The total counts the page.', [paging('total')], {
    ...page((each) => (each.pagination.total = each.logs.length)),
  }),
  mutant('list-always-more', 'Every page is followed by another.', [paging('last-page')], {
    ...page((each) => (each.pagination.hasMore = true)),
  }),
  mutant('list-row-twice', 'The last row of a page comes again on the next.', [paging('nothing-twice')], () => {
    let last: Row | undefined;
    return page(({ logs }, { url }) => {
      if (/[?&]page=/.test(url) && last) logs.unshift(last);
      last = logs.at(-1);
    });
  }),
  mutant('search-counts-asked', 'A search counts what was asked for.', ['smallest/search/unknown-absent'], {
    ...found((each) => (each.total = each.requestedCount)),
  }),
  mutant('search-anybodys', 'A search finds calls of anybody.', ['smallest/search/unknown-absent#foreign'], () => {
    let last: Row[] = [];
    return found((each) => {
      if (each.logs.length === 0) each.logs = last;
      last = each.logs;
    });
  }),
];

const one: readonly MutantEntry[] = [
  mutant('transcript-of-one', 'The agent said everything.', ['smallest/conversation/transcript'], {
    ...call(({ transcript }) => {
      for (const turn of transcript) turn.role = 'agent';
    }),
  }),
  mutant(
    'transcript-cut',
    'The transcript lacks the last turn.',
    ['smallest/conversation/as-streamed', 'smallest/details/same-transcript'],
    {
      ...call(({ transcript }) => transcript.pop()),
    },
  ),
  mutant('never-analysed', 'Nothing is ever analysed.', ['smallest/conversation/analysed'], {
    ...call((each) => delete each['postCallAnalytics']),
  }),
  mutant('retries-without-parent', 'The attempts do not include the first.', ['smallest/retries/parent-first'], {
    ...body('listRetries', ({ data }: { data: { retries: unknown[] } }) => data.retries.shift()),
  }),
  mutant(
    'recording-at-once',
    'There is a recording before there is one.',
    ['smallest/recording/not-yet'],
    forgives(/^Recording not found$/, 'getRecordingDownloadUrl'),
  ),
  mutant('recording-any-channel', 'Any channel is taken.', ['smallest/recording/channel'], forgives(/^Invalid channel/, 'getRecording')),
  mutant(
    'conversation-unknown-400',
    'A call that does not exist is answered 400.',
    ['smallest/getConversation/unknown-id#callId', 'smallest/getConversation/other-tenant'],
    refusedWith(/^Call log not found$/, 400),
  ),
];

/** The status that a call had when it was first read. */
function stubborn(): Mutant {
  const first = new Map<string, string>();
  return call((each) => {
    const before = first.get(each.callId) ?? each.status;
    first.set(each.callId, before);
    each.status = before;
  });
}

const cancelled: readonly MutantEntry[] = [
  mutant(
    'cancelled-is-completed',
    'A call that was cancelled is completed.',
    ['smallest/cancel/ends-it', 'smallest/Conversation/states#all'],
    {
      ...call((each) => {
        if (each.status === 'cancelled') each.status = 'completed';
      }),
    },
  ),
  mutant('cancel-after-the-end', 'A call that is over can be cancelled.', ['smallest/cancel/over'], {
    ...refusal(/is over and cannot be cancelled/, (answer) => (answer.status = 200)),
  }),
  mutant('cancel-foreign-403', 'A call of another organisation is answered 403.', ['smallest/cancel/foreign'], {
    ...refusedWith(/^Call log not found$/, 403),
  }),
  mutant('cancel-queued-live', 'A call that goes on can be cancelled as if in the queue.', ['smallest/cancel/queued-only'], {
    ...refusal(/is not in queue/, (answer) => (answer.status = 200)),
  }),
  mutant('cancel-queued-goes-on', 'A call stays in the queue.', ['smallest/cancel/before-the-answer'], {
    ...call((each) => {
      if (each.status === 'cancelled') each.status = 'in_queue';
    }),
  }),
  mutant('status-never-changes', 'A call stands as when it was first read.', ['smallest/Conversation/states#all'], stubborn),
  mutant('status-begins-completed', 'A call that rings is completed.', ['smallest/Conversation/states#first'], {
    ...call((each) => {
      if (each.status === 'pending') each.status = 'completed';
    }),
  }),
  mutant('status-after-the-end', 'A call that was cancelled is active again.', ['smallest/Conversation/states#steps'], () => {
    const seen = new Set<string>();
    return call((each) => {
      if (each.status === 'cancelled' && seen.has(each.callId)) each.status = 'active';
      if (each.status === 'cancelled') seen.add(each.callId);
    });
  }),
  mutant('cancelled-201', 'A cancellation is answered 201.', ['smallest/cancelConversation/answers-fit'], {
    ...answering('cancelConversation', (answer) => {
      if (answer.status === 200) answer.status = 201;
    }),
  }),
];

/** Calls that are started, looked up, and cancelled. */
export const conversations: readonly MutantEntry[] = [...started, ...listed, ...one, ...cancelled];
