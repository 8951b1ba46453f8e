import { body, type Mutant, type MutantEntry } from '../mutant.ts';
import { conversation, forgives, mutant, of, type Shown, walks } from './failing.ts';

const shows = (name: string): string => `speechify/conversation/${name}`;
const starts = (name: string): string => `speechify/start/${name}`;
const another = 'conv_01h455vb4pex5vsknk084sn02q';

const starting = (spoil: (made: { conversation: Shown; token: string }) => void): Mutant => body('createConversation', spoil);

/** Conversations as they are shown, and how they begin. */
export const conversations: readonly MutantEntry[] = [
  mutant(
    'conversation-of-another-id',
    'Another conversation is shown.',
    [shows('the-one-asked-for')],
    conversation((shown) => (shown['id'] = another)),
  ),
  mutant(
    'conversation-without-snapshot',
    'The agent of a conversation is not shown.',
    [shows('snapshot')],
    conversation((shown) => delete shown['agent_snapshot']),
  ),
  mutant(
    'conversation-counted',
    'Messages are counted on a conversation that is read alone.',
    [shows('no-count-here')],
    conversation((shown) => (shown['message_count'] = 5)),
  ),
  mutant(
    'conversation-without-end',
    'A conversation that is over has no end.',
    [shows('moments-in-order')],
    conversation((shown) => (shown['ended_at'] = null)),
  ),
  mutant(
    'conversation-of-no-length',
    'A conversation lasts no time.',
    [shows('duration')],
    conversation((shown) => (shown['duration_ms'] &&= 0)),
  ),
  mutant(
    'undialled-lasted',
    'A call that nobody picked up has a duration.',
    [shows('duration')],
    conversation((shown) => (shown['duration_ms'] ??= 0)),
  ),
  mutant(
    'reason-ahead',
    'A conversation that goes on has an end_reason.',
    [shows('reason-when-over')],
    conversation((shown) => (shown['end_reason'] ??= 'agent_ended')),
  ),
  mutant('system-variables-shown', 'Variables of the system are shown.', [shows('no-system-variables')], {
    ...conversation((shown) => (shown['dynamic_variables'] = { system__conversation_id: shown['id'] })),
  }),
  mutant('conversation-answered-at-once', 'A conversation is active from its first moment.', [walks('first'), starts('pending')], {
    ...conversation((shown) => {
      if (shown['status'] === 'pending') Object.assign(shown, { status: 'active', started_at: shown['created_at'] });
    }),
  }),
  mutant('conversation-revives', 'A conversation that is over goes on when it is looked at again.', [walks('steps')], () => {
    const over = new Set<unknown>();
    return conversation((shown) => {
      if (over.has(shown['id'])) shown['status'] = 'active';
      if (shown['status'] === 'completed') over.add(shown['id']);
    });
  }),
  mutant('conversation-never-fails', 'A call that nobody picks up is completed.', [walks('all')], {
    ...conversation((shown) => {
      if (shown['status'] === 'failed') shown['status'] = 'completed';
    }),
  }),
  mutant('start-for-nobody', 'A conversation is made for another agent.', [starts('pending')], {
    ...starting(({ conversation: made }) => (made['agent_id'] = 'agent_01h455vb4pex5vsknk084sn02q')),
  }),
  mutant('start-listen-only', 'Who starts a conversation may not speak.', [starts('can-speak')], {
    ...starting((made) => {
      const [head, claims = '', signature] = made.token.split('.');
      const opened = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { video: Shown };
      opened.video['canPublish'] = false;
      made.token = [head, Buffer.from(JSON.stringify(opened)).toString('base64url'), signature].join('.');
    }),
  }),
  mutant(
    'start-any-language',
    'A conversation starts in any language.',
    [starts('languages')],
    forgives('createConversation', (_, { body: sent }) => sent.includes('language')),
  ),
  mutant(
    'start-system-variables',
    'A conversation starts with variables of the system.',
    [starts('no-system-variables')],
    forgives('createConversation', (_, { body: sent }) => sent.includes('system__')),
  ),
  mutant(
    'start-forgets-variables',
    'The variables of a start are lost.',
    [starts('variables-shown')],
    conversation((shown) => (shown['dynamic_variables'] = {})),
  ),
  mutant('start-200', 'A conversation that was made is answered 200.', [of('createConversation', 'answers-fit')], {
    answer: (answer, { operation }) => {
      if (operation === 'createConversation' && answer.status === 201) answer.status = 200;
    },
  }),
];
