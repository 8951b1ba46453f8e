import type { Sample, Trigger } from '../../bench.ts';
import type { Judge } from '../../judge.ts';
import type { Recipes } from '../../supplies.ts';
import type { Answer } from '../../wire.ts';

/** How our own server makes what the checks look at. Ids of users, departments and tokens are in the target file. */
export const recipes: Recipes = {
  /** Processed, of today, with transcript, insights, recording and summary. */
  conversation_id: { script: 'booked-appointment', elapsed: '2h' },
  /** Processed, and almost as old as the list goes back. */
  aged_conversation_id: { script: 'booked-appointment', elapsed: '29d23h' },
  /** Processed, and just older than the list goes back. */
  old_conversation_id: { script: 'booked-appointment', elapsed: '30d1m' },
  /** Still going on, or not yet processed in full. */
  unprocessed_conversation_id: { script: 'long-onboarding', elapsed: '1m' },
  /** Not yet processed in full, but soon. */
  soon_completed_conversation_id: { script: 'booked-appointment', elapsed: '44s' },
};

/** URLs of meetings that a notetaker may be sent to, unless the target file names others. */
export const meetings = {
  zoom_url: 'https://us02web.zoom.us/j/86412097531',
  teams_url: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9v%40thread.v2/0',
  google_meet_url: 'https://meet.google.com/abc-defg-hij',
};

export const meetingUrl = ({ target }: Judge, platform: keyof typeof meetings): string =>
  target.file.resources?.[platform] ?? meetings[platform];

const conversation: Sample = async ({ supplies }) => ({ params: { id: await supplies.lasting('conversation_id') } });
const nothing: Sample = async () => ({});

/** For each operation a request that succeeds. */
export const samples: Readonly<Record<string, Sample>> = {
  getAccount: nothing,
  listUsers: nothing,
  listTeams: nothing,
  listDepartments: nothing,
  getOpenApiDocument: nothing,
  listConversations: nothing,
  getConversation: conversation,
  getTranscript: conversation,
  listInsights: conversation,
  getRecordingUrl: conversation,
  getSummary: conversation,
  joinNotetaker: async (judge) => ({ body: { meeting_url: meetingUrl(judge, 'google_meet_url') } }),
  listWebhookDeliveries: nothing,
};

/** What is looked at after each attempt to announce a conversation: the deliveries, and the conversation. */
async function look(judge: Judge, id: string): Promise<readonly [Answer, Answer]> {
  return [await judge.send('listWebhookDeliveries', {}), await judge.send('getConversation', { params: { id } })];
}

export const triggers: Readonly<Record<string, Trigger>> = {
  'conversation.completed': { meaning: 'soon_completed_conversation_id', look },
};

/** A UUID that nothing has. */
export const unknownId = '01890a5d-ac96-774b-bcce-b302099a8057';
