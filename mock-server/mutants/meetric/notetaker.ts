import { hour, toIso } from '../../call/time.ts';
import { type Asked, body, type Mutant, type MutantEntry, status } from '../mutant.ts';
import { answering, cases, fail, forgives, mutant, nothing, of } from './failing.ts';

interface Notetaker {
  id: string;
  meeting_platform: string | null;
  meeting_title: string | null;
  meeting_start_time: string | null;
  status: string;
  conversation_id: string | null;
}

const request = (spoil: (notetaker: Notetaker, asked: Asked) => void): Mutant => body('joinNotetaker', spoil);

/** Leaves out one platform. */
const without = (host: string): Mutant =>
  answering('joinNotetaker', (answer, { body: sent }) => {
    if (sent.includes(host)) fail(answer, 400);
  });

/** Requests for a notetaker. */
export const notetaker: readonly MutantEntry[] = [
  mutant(
    'notetaker-hears-nothing',
    'What a notetaker heard is never listed.',
    ['meetric/notetaker/becomes-a-conversation'],
    body('listConversations', (page: { conversations: { title: string | null }[] }) => {
      page.conversations = page.conversations.filter(({ title }) => !title?.startsWith('Roadmap'));
    }),
  ),
  mutant(
    'notetaker-under-another-title',
    'What a notetaker heard is listed under a title of its own.',
    ['meetric/notetaker/becomes-a-conversation'],
    body('listConversations', (page: { conversations: { title: string | null }[] }) => {
      for (const row of page.conversations) if (row.title?.startsWith('Roadmap')) row.title = 'Meeting';
    }),
  ),
  mutant('no-zoom', 'No notetaker joins a meeting of Zoom.', cases('notetaker/three-platforms', 'zoom_url'), without('zoom.us')),
  mutant(
    'no-teams',
    'No notetaker joins a meeting of Microsoft Teams.',
    cases('notetaker/three-platforms', 'teams_url'),
    without('teams.microsoft.com'),
  ),
  mutant(
    'no-meet',
    'No notetaker joins a meeting of Google Meet.',
    [...cases('notetaker/three-platforms', 'google_meet_url'), ...of('joinNotetaker', 'succeeds')],
    without('meet.google.com'),
  ),
  mutant(
    'notetaker-203',
    'A request for a notetaker is answered 203, which no document knows.',
    of('joinNotetaker', 'succeeds', 'answers-fit'),
    status(201, 203, 'joinNotetaker'),
  ),
  mutant(
    'any-request-taken',
    'Whatever is asked for, a notetaker is on its way.',
    [
      'meetric/notetaker/other-urls',
      'meetric/notetaker/needs-a-url',
      'meetric/notetaker/end-before-start',
      ...of('joinNotetaker', 'invalid-body#meeting_url-missing', 'invalid-body#meeting_url-type', 'malformed-body#cut', 'empty-body'),
    ],
    forgives(400, 'joinNotetaker'),
  ),
  mutant('platform-untold', 'The platform is not told from the URL.', ['meetric/notetaker/platform-from-the-url'], {
    ...request((notetaker) => {
      notetaker.meeting_platform = null;
    }),
  }),
  mutant('platforms-alike', 'All platforms are called alike.', ['meetric/notetaker/platform-from-the-url'], {
    ...request((notetaker) => {
      notetaker.meeting_platform = 'google_meet';
    }),
  }),
  mutant('platform-renamed', 'Google Meet goes by another name than the vendor shows.', ['meetric/notetaker/platform-from-the-url'], {
    ...request((notetaker) => {
      if (notetaker.meeting_platform === 'google_meet') notetaker.meeting_platform = 'meet';
    }),
  }),
  mutant('hint-wins', 'The platform is the one that the request names.', ['meetric/notetaker/url-wins'], {
    ...request((notetaker, { body: sent }) => {
      if (sent.includes('"meeting_platform":"zoom"')) notetaker.meeting_platform = 'zoom';
    }),
  }),
  mutant('joins-later', 'A notetaker that is to join at once is scheduled.', ['meetric/notetaker/joins-at-once'], {
    ...request((notetaker) => {
      notetaker.status = 'scheduled';
    }),
  }),
  mutant('joins-too-early', 'A notetaker that is scheduled joins at once.', ['meetric/notetaker/scheduled'], {
    ...request((notetaker) => {
      notetaker.status = 'joining';
    }),
  }),
  mutant('start-moved', 'The start of a meeting is an hour late.', ['meetric/notetaker/scheduled'], {
    ...request((notetaker, { now }) => {
      if (notetaker.meeting_start_time) notetaker.meeting_start_time = toIso(now + 25 * hour);
    }),
  }),
  mutant('title-forgotten', 'The title of a meeting is forgotten.', ['meetric/notetaker/keeps-the-title'], {
    ...request((notetaker) => {
      notetaker.meeting_title = null;
    }),
  }),
  mutant('requests-alike', 'All requests have one id.', ['meetric/notetaker/each-its-own'], {
    ...request((notetaker) => {
      notetaker.id = nothing;
    }),
  }),
  mutant('conversation-too-early', 'A request has a conversation from the start.', ['meetric/notetaker/no-conversation-yet'], {
    ...request((notetaker) => {
      notetaker.conversation_id = nothing;
    }),
  }),
];
