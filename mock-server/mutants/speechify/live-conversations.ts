import { body, type Mutant, type MutantEntry, status } from '../mutant.ts';
import { conversation, type Failure, fail, failing, fitting, forgives, mutant, of, type Shown, tells, uuid } from './failing.ts';

const ends = (name: string): string => `speechify/end/${name}`;
const takes = (name: string): string => `speechify/take-over/${name}`;

/** Spoils what is shown of conversations that were ended by request. */
const afterEnding = (spoil: (shown: Shown) => void) => (): Mutant => {
  const ended = new Set<string>();
  return {
    answer: ({ status, json }, { operation, url }) => {
      if (operation === 'endConversation' && status === 204) ended.add(/conv_\w+/.exec(url)?.[0] ?? '');
      if (operation === 'getConversation' && status === 200 && ended.has((json as { id: string }).id)) spoil(json as Shown);
    },
  };
};

/** Spoils what the token of an operator grants. */
const granting = (spoil: (video: Shown) => void): Mutant =>
  body('takeOverConversation', (shown: { token: string }) => {
    const [head, claims = '', signature] = shown.token.split('.');
    const opened = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { video: Shown };
    spoil(opened.video);
    shown.token = [head, Buffer.from(JSON.stringify(opened)).toString('base64url'), signature].join('.');
  });

/** Who may join or end a conversation that goes on. */
export const liveConversations: readonly MutantEntry[] = [
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
  mutant(
    'ended-lives-on',
    'A conversation that was ended is shown as active.',
    [ends('ends-it')],
    afterEnding((shown) => (shown['status'] = 'active')),
  ),
  mutant('ended-pending-started', 'A conversation that was ended before anybody joined is shown as started.', [ends('pending-too')], {
    ...conversation((shown) => (shown['started_at'] ??= shown['created_at'])),
  }),
  mutant('end-once', 'A conversation that is over cannot be ended.', [ends('again')], () => {
    const ended = new Set<string>();
    return {
      answer: (answer, { operation, url }) => {
        if (operation !== 'endConversation' || answer.status !== 204) return;
        if (ended.has(url)) fail(answer, 409, 'conflict');
        ended.add(url);
      },
    };
  }),
  mutant(
    'taken-over-early',
    'A conversation that nobody has joined can be taken over.',
    [takes('live-only')],
    forgives('takeOverConversation', (answer) => answer.status === 409),
  ),
  mutant(
    'taken-over-silent',
    'An operator who takes over may not speak.',
    [takes('is-heard')],
    granting((video) => (video['canPublish'] = false)),
  ),
  mutant(
    'taken-over-hidden',
    'An operator who takes over is hidden.',
    [takes('is-seen')],
    granting((video) => (video['hidden'] = true)),
  ),
  mutant(
    'taken-over-elsewhere',
    'An operator who takes over is led to another room.',
    [takes('one-room')],
    granting((video) => (video['room'] = 'elsewhere')),
  ),
];
