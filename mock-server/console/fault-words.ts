import type { Schemas } from './control-api.ts';

type Fault = Schemas['Fault'];
type FaultStart = Schemas['FaultStart'];

/** One way of going wrong, as a person chooses it. */
export interface Way {
  readonly id: keyof FaultStart;
  readonly label: string;
  readonly does: string;
  /** What is asked for beside it; left out, nothing. */
  readonly value?: {
    readonly label: string;
    readonly usual: string;
    readonly choices?: readonly string[];
    readonly numeric?: true;
    readonly pattern?: string;
    readonly hint?: string;
  };
  readonly says: (value: unknown) => string;
}

const duration = String.raw`(\d+(\.\d+)?(ms|s|m|h|d))+`;
const time = { label: 'How much', usual: '2s', pattern: duration, hint: 'such as 250ms, 2s, 1m' } as const;

/** In the order in which they are offered. */
export const ways: readonly Way[] = [
  {
    id: 'status',
    label: 'Answer with an error',
    does: 'The request is not carried out. The answer has this status, in the words of its API.',
    value: {
      label: 'Status',
      usual: '503',
      choices: ['400', '401', '403', '404', '409', '429', '500', '502', '503', '504'],
      numeric: true,
    },
    says: (value) => `answers ${value}`,
  },
  {
    id: 'latency',
    label: 'Answer late',
    does: 'The request waits before anything is done, by the clock of this server: while that is paused it waits on.',
    value: {
      label: 'How much',
      usual: '2s',
      pattern: `${duration}(\\.\\.${duration})?`,
      hint: 'such as 2s, or 200ms..2s for another time with each',
    },
    says: (value) => `answers after ${String(value).replace('..', ' to ')}`,
  },
  {
    id: 'reset',
    label: 'Reset the connection',
    does:
      'before: nothing is done. during: in the middle of the answer, or of the first event of a stream. after: all is done, and nothing ' +
      'told; a stream has told everything, and does not end.',
    value: { label: 'When', usual: 'before', choices: ['before', 'during', 'after'] },
    says: (value) => `connection is reset ${value} the answer`,
  },
  {
    id: 'cutAfter',
    label: 'Break a stream off after some events',
    does: 'The connection goes away without the stream having ended.',
    value: { label: 'Events', usual: '5', numeric: true },
    says: (value) => `stream breaks off after ${value} ${value === 1 ? 'event' : 'events'}`,
  },
  {
    id: 'cutWithin',
    label: 'Break a stream off inside an event',
    does: 'Only half of this event, counted from 1, gets through.',
    value: { label: 'Event', usual: '3', numeric: true },
    says: (value) => `stream breaks off inside event ${value}`,
  },
  {
    id: 'late',
    label: 'Delay the events of a stream',
    does: 'An event, and all that follow it, come later.',
    value: time,
    says: (value) => `events come ${value} late`,
  },
  { id: 'twice', label: 'Send events and webhooks twice', does: 'With the same bytes and the same ids.', says: () => 'comes twice' },
  {
    id: 'swapped',
    label: 'Swap events of a stream',
    does: 'An event comes after the one that follows it.',
    says: () => 'events come in the wrong order',
  },
  {
    id: 'webhookDelay',
    label: 'Delay webhooks',
    does: 'Each attempt is made later.',
    value: time,
    says: (value) => `webhooks come ${value} late`,
  },
];

/** What happens to whatever is struck: `answers 503, Retry-After 2`. */
export function effectOf(fault: FaultStart): string {
  const effects = ways.flatMap(({ id, says }) => (fault[id] === undefined || fault[id] === false ? [] : [says(fault[id])]));
  return [...effects, ...(fault.retryAfter === undefined ? [] : [`Retry-After ${fault.retryAfter}`])].join(', ');
}

/** What can be struck: `everything`, `all of speko`, `speko/getCall`. */
export function scopeOf({ on = '*' }: FaultStart): string {
  if (on === '*') return 'everything';
  return on.includes('/') ? on.replace(/^(.*)\/\*$/, 'all of $1') : `all of ${on}`;
}

/** Which of them: `all`, `30 % of them, not the first 2, at most 1`. */
export function shareOf({ rate, skip, times }: Fault): string {
  const parts = [
    rate < 1 ? `${Math.round(rate * 1000) / 10} % of them` : 'each time',
    ...(skip > 0 ? [`not the first ${skip}`] : []),
    ...(times === undefined ? [] : [times === 1 ? 'once' : `at most ${times} times`]),
  ];
  return parts.length > 1 && rate === 1 ? parts.slice(1).join(', ') : parts.join(', ');
}

/** The same for a command line. */
export function toFlag({ id: _, met: __, struck: ___, ...fault }: Fault): string {
  const usual: Partial<Fault> = { on: '*', rate: 1, skip: 0, seed: 1 };
  const parts = Object.entries(fault).flatMap(([name, value]) => {
    if (value === false || usual[name as keyof Fault] === value) return [];
    return [value === true ? name : `${name}=${value}`];
  });
  return `--fault ${parts.join(',')}`;
}
