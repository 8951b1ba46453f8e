import { type MutantEntry, status } from '../mutant.ts';
import { type Failure, fail, failing, fitting, forgives, mutant, of, tells, uuid } from './failing.ts';

export const conversations: readonly MutantEntry[] = [
  mutant('shadow-needs-body', 'A token is minted only for a request with a body.', [tells('no-body'), of('mintShadowToken', 'succeeds')], {
    answer: (answer, { operation, headers }) => {
      if (operation === 'mintShadowToken' && answer.status === 200 && !Number(headers['content-length'] ?? 0))
        fail(answer, 400, 'bad_request');
    },
  }),
  mutant(
    'shadow-201',
    'A token is minted with 201.',
    [of('mintShadowToken', 'succeeds'), fitting('mintShadowToken')],
    status(200, 201, 'mintShadowToken'),
  ),
  mutant(
    'conversation-unknown-409',
    'A conversation that does not exist is answered 409.',
    [tells('unknown'), of('mintShadowToken', 'unknown-id#conversation_id')],
    status(404, 409, 'mintShadowToken'),
  ),
  mutant(
    'conversation-by-uuid',
    'A conversation is found by its UUID.',
    [tells('prefixed-id-only'), of('mintShadowToken', 'malformed-id#conversation_id-a-uuid')],
    forgives('mintShadowToken', (_, { url }) => uuid.test(url)),
  ),
  mutant(
    'conversation-malformed-400',
    'A malformed conversation id is answered 400.',
    [tells('malformed-is-unknown'), tells('prefixed-id-only'), of('mintShadowToken', 'malformed-id#conversation_id-too-long')],
    {
      answer: (answer, { operation, url }) => {
        if (operation === 'mintShadowToken' && answer.status === 404 && !/\/conv_[0-9a-z]{26}\//.test(url))
          fail(answer, 400, 'validation_failed');
      },
    },
  ),
  mutant(
    'over-listened',
    'A call that is over can be listened to.',
    [tells('over')],
    forgives('mintShadowToken', ({ json }) => (json as Failure).error.message.includes('over')),
  ),
  mutant(
    'pending-listened',
    'A call that nobody has answered can be listened to.',
    [tells('pending')],
    forgives('mintShadowToken', ({ json }) => (json as Failure).error.message.includes('joined')),
  ),
  mutant('over-404', 'A call that is over or has not begun is answered 404.', [tells('over'), tells('pending')], status(409, 404)),
  mutant(
    'refusal-with-token',
    'The refusal to listen brings a token.',
    [tells('over'), tells('pending')],
    failing((failure, answer) => {
      if (answer.status === 409) Object.assign(failure, { token: 'eyJhbGciOiJIUzI1NiJ9.eyJ2aWRlbyI6e319.c2lnbmF0dXJl' });
    }),
  ),
];
