import type { Asked, Mutant, MutantEntry, Spoilable } from '../mutant.ts';
import { type Failure, failing, fitting, header, mutant } from './failing.ts';

/** What the caller sent as its request id. */
const sentId = ({ headers }: Asked): string | undefined => headers['x-request-id'] as string | undefined;

/** Answers with another request id, in the header and in the body alike. */
function renumber(answer: Spoilable, id: string): void {
  answer.headers[header] = id;
  if (answer.status >= 400 && answer.json !== undefined) (answer.json as Failure).request_id = id;
}

/** Spoils the request id of every answer. `next` counts the answers from 1. */
function numbering(spoil: (id: string, sent: string | undefined, next: number) => string): () => Mutant {
  return () => {
    let count = 0;
    return { answer: (answer, asked) => renumber(answer, spoil(answer.headers[header] as string, sentId(asked), ++count)) };
  };
}

const numbered = (name: string): string => `speechify/request-id/${name}`;

export const requestIds: readonly MutantEntry[] = [
  mutant(
    'request-id-of-failures-missing',
    'Failures carry no X-Request-ID.',
    [numbered('on-every-answer'), fitting('getAgent')],
    failing((_, { headers }) => {
      delete headers[header];
    }),
  ),
  mutant(
    'request-id-of-tokens-missing',
    'A minted token comes without an X-Request-ID.',
    [numbered('on-every-answer#minted'), fitting('mintShadowToken')],
    {
      answer: ({ headers }, { operation }) => {
        if (operation === 'mintShadowToken') delete headers[header];
      },
    },
  ),
  mutant(
    'request-id-not-taken-over',
    'The X-Request-ID of the caller is not taken over.',
    [numbered('echoed'), numbered('alphabet-and-length')],
    numbering((_, _sent, next) => `req_${next}`),
  ),
  mutant(
    'request-id-not-taken-over-by-failures',
    'The X-Request-ID of the caller is not taken over when a request fails.',
    [numbered('echoed')],
    () => {
      let count = 0;
      return failing((_, answer) => renumber(answer, `req_${++count}`));
    },
  ),
  mutant(
    'request-id-small',
    'The X-Request-ID comes back in small letters.',
    [numbered('echoed')],
    numbering((id) => id.toLowerCase()),
  ),
  mutant(
    'request-id-half',
    'Of an X-Request-ID 36 characters come back.',
    [numbered('echoed'), numbered('alphabet-and-length')],
    numbering((id) => id.slice(0, 36)),
  ),
  mutant(
    'request-id-raw',
    'The X-Request-ID comes back as it was sent.',
    ['sanitised', 'capped', 'alphabet-and-length', 'generated-for-blank', 'one-value'].map(numbered),
    numbering((id, sent) => sent || id),
  ),
  mutant('request-id-decoded', 'An encoded line break in an X-Request-ID makes another header.', [numbered('sanitised')], {
    answer: ({ headers }, asked) => {
      if (sentId(asked)?.includes('%0d%0a')) headers['x-ringback-injected'] = 'yes';
    },
  }),
  mutant(
    'request-id-uncut',
    'An X-Request-ID comes back whole, however long it is.',
    [numbered('capped'), numbered('alphabet-and-length')],
    numbering((id, sent) => sent?.replace(/[^A-Za-z0-9._-]/g, '') || id),
  ),
  mutant(
    'request-id-always-the-same',
    'All requests without an X-Request-ID are given the same.',
    [numbered('generated')],
    numbering((id, sent) => (sent === undefined ? 'req_0' : id)),
  ),
  mutant(
    'request-id-blank',
    'An X-Request-ID of which nothing is left is answered with a hyphen.',
    [numbered('generated-for-blank')],
    numbering((id, sent) => (sent !== undefined && id.startsWith('req_') ? '-' : id)),
  ),
  mutant(
    'request-id-twice',
    'Of two X-Request-IDs both come back.',
    [numbered('one-value'), fitting('getAgent')],
    numbering((id, sent) => (sent?.includes(',') ? `${id}, ${id}` : id)),
  ),
  mutant(
    'request-id-differs',
    'request_id in a failure is not its X-Request-ID.',
    [numbered('in-envelope')],
    failing((failure) => {
      failure.request_id = 'req_another';
    }),
  ),
  mutant(
    'request-id-differs-once',
    'request_id of a refused version is not its X-Request-ID.',
    [numbered('in-envelope')],
    failing((failure, answer) => {
      if (answer.status === 400) failure.request_id = `req_${failure.request_id}`;
    }),
  ),
];
