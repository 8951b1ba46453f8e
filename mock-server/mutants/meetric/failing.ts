import { type Asked, type Mutant, mutantsOf, type Spoilable } from '../mutant.ts';

/** Writes an entry for a mutant of this vendor. */
export const mutant = mutantsOf('meetric');

/** An id that nothing has. */
export const nothing = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Operations that are guarded by a scope, by that scope. */
export const guarded = {
  listUsers: 'users',
  listTeams: 'teams',
  listDepartments: 'departments',
  listConversations: 'conversations',
  getConversation: 'conversations',
  getTranscript: 'transcripts',
  listInsights: 'insights',
  getRecordingUrl: 'recordings',
  getSummary: 'conversations',
  joinNotetaker: 'notetaker',
} as const;
export const open = ['getAccount', 'listWebhookDeliveries'];
export const every = [...Object.keys(guarded), ...open];
export const ofOne = ['getConversation', 'getTranscript', 'listInsights', 'getRecordingUrl', 'getSummary'];

/** Ids of checks: one rule of several operations, or several rules of one. */
export const of = (operations: string | readonly string[], ...rules: readonly string[]): string[] =>
  [operations].flat().flatMap((operation) => rules.map((rule) => `meetric/${operation}/${rule}`));

/** Ids of checks: the cases of one clause. */
export const cases = (clause: string, ...names: readonly string[]): string[] => names.map((name) => `meetric/${clause}#${name}`);

/** Answers a failure. */
export function fail(answer: Spoilable, status: number, message = 'no'): void {
  answer.status = status;
  answer.json = { statusCode: status, message, error: 'no' };
}

/** Spoils answers to some operations, whatever they are. */
export const answering = (operations: string | readonly string[], spoil: (answer: Spoilable, asked: Asked) => void): Mutant => ({
  answer: (answer, asked) => {
    if ([operations].flat().includes(asked.operation ?? '')) spoil(answer, asked);
  },
});

/** Spoils the failures with one status of some operations. */
export const failing = (status: number, operations: string | readonly string[], spoil: (answer: Spoilable, asked: Asked) => void): Mutant =>
  answering(operations, (answer, asked) => {
    if (answer.status === status) spoil(answer, asked);
  });

/** Answers what an operation last answered with success, where it should have been refused with one status. */
export const forgives =
  (status: number, ...operations: readonly string[]): (() => Mutant) =>
  () => {
    const last = new Map<string, Pick<Spoilable, 'status' | 'json'>>();
    return answering(operations, (answer, { operation = '' }) => {
      if (answer.status < 300) last.set(operation, { status: answer.status, json: structuredClone(answer.json) });
      else if (answer.status === status) Object.assign(answer, last.get(operation));
    });
  };

/** What a request asks for in its URL. */
export const queryOf = ({ url }: Asked): URLSearchParams => new URLSearchParams(url.split('?')[1]);

/** The same value with every text changed. */
export function retold(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => retold(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, retold(member, change)]));
}
