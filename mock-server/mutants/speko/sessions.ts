import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { answering, fail, failing, forgives, mutant, of } from './failing.ts';

type Session = Record<string, unknown> & { sessionId: string };
interface Page {
  entries: Session[];
  nextCursor: string | null;
}

const rows = (spoil: (page: Page, asked: Asked) => void): Mutant => body('listSessions', spoil);
const another = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Sessions, and what is done to calls that go on. */
export const sessions: readonly MutantEntry[] = [
  mutant(
    'sessions-unfiltered',
    'The list of sessions takes no notice of the agent.',
    ['speko/sessions/filters'],
    rows((page, { url }) => {
      if (url.includes('agent=')) page.entries.push({ sessionId: another, createdAt: '2000-01-01T00:00:00.000Z' });
    }),
  ),
  mutant('sessions-any-cursor', 'Any cursor is taken.', ['speko/sessions/bad-cursor'], {
    ...failing('VALIDATION_ERROR', (answer, { url }) => {
      if (!url.includes('cursor=')) return;
      answer.status = 200;
      answer.json = { entries: [], nextCursor: null };
    }),
  }),
  mutant('sessions-row-twice', 'The last row of a page comes again on the next.', of('listSessions', 'paging#nothing-twice'), () => {
    let last: Session | undefined;
    return rows((page, { url }) => {
      if (url.includes('cursor=') && last) page.entries.unshift(last);
      last = page.entries.at(-1);
    });
  }),
  mutant(
    'session-without-agent',
    'A session may name neither an agent nor an intent.',
    ['speko/sessions/agent-or-intent'],
    forgives('VALIDATION_ERROR', 'createSession'),
  ),
  mutant('session-of-another-id', 'The id of a session that was made is not that of its call.', ['speko/sessions/is-a-call'], {
    ...body('createSession', (made: Session) => (made.sessionId = another)),
  }),
  mutant('phone-metadata-lost', 'The metadata of a call does not hold what was sent.', ['speko/phone/is-a-call'], {
    ...body('getCall', (call: { metadata: object }) => (call.metadata = {})),
  }),
  mutant('phone-unknown-agent-400', 'An agent that does not exist is answered 400.', ['speko/phone/unknown-agent'], {
    ...failing('AGENT_NOT_FOUND', (answer) => fail(answer, 400, 'VALIDATION_ERROR')),
  }),
  mutant('session-longer-than-call', 'A session takes longer than its call.', ['speko/session/as-the-call'], {
    ...body('getSession', (session: Session) => (session['durationSeconds'] = 1 + Number(session['durationSeconds']))),
  }),
  mutant('session-transcript-shortens', 'The transcript of a session lacks the last turn.', ['speko/session/same-transcript'], {
    ...body('getSessionTranscript', ({ entries }: { entries: unknown[] }) => entries.pop()),
  }),
  mutant('end-without-end', 'A call that was ended has no end.', ['speko/end/ends-it'], {
    ...body('getCall', (call: { ended_at: string | null }) => (call.ended_at = null)),
  }),
  mutant('end-always-ending', 'Ending a call that is over is answered ending.', ['speko/end/again'], {
    ...body('endCall', (end: { status: string; ended_at?: string }) => {
      end.status = 'ending';
      delete end.ended_at;
    }),
  }),
  mutant(
    'join-after-the-end',
    'A call that is over can be joined.',
    ['speko/web-join/live-only'],
    forgives('CALL_NOT_LIVE', 'webJoinCall'),
  ),
  mutant('join-as-the-same', 'Everybody who joins is the same.', ['speko/web-join/another-each-time'], {
    ...body('webJoinCall', (join: { identity: string }) => (join.identity = 'web-1')),
  }),
  mutant('join-without-voice', 'The token to join may not publish.', ['speko/web-join/another-each-time'], {
    ...body('webJoinCall', (join: { token: string; roomName: string }) => {
      const claims = { video: { room: join.roomName, roomJoin: true, canPublish: false } };
      join.token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.e30`;
    }),
  }),
  mutant('message-without-event', 'A message leaves no event.', ['speko/messages/event'], {
    ...body('listCallEvents', (list: { events: { event_type: string }[] }) => {
      list.events = list.events.filter(({ event_type: type }) => type !== 'call.message_sent');
    }),
  }),
  mutant(
    'message-after-the-end',
    'A call that is over takes messages.',
    ['speko/messages/over'],
    forgives('CALL_NOT_LIVE', 'sendCallMessage'),
  ),
  mutant('recording-without-place', 'The recording is somewhere.', of('getSessionRecording', 'answers-fit'), {
    ...answering(['getSessionRecording'], ({ headers }) => {
      delete headers['location'];
    }),
  }),
  mutant('sessions-oldest-first', 'Sessions come oldest first.', of('listSessions', 'paging#order'), {
    ...rows((page) => page.entries.reverse()),
  }),
];
