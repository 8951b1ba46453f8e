import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/smallest/types.gen.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import { hearingOf } from '../../hearing.ts';
import type { Judge } from '../../judge.ts';
import { subscribe } from './samples.ts';

type Schemas = components['schemas'];

export const conversationOf = async (judge: Judge, callId: string): Promise<Schemas['Conversation']> =>
  ((await judge.given('getConversation', { params: { callId } })).json as Schemas['ConversationAnswer']).data;

const ended = async (judge: Judge): Promise<Schemas['Conversation']> =>
  await conversationOf(judge, await judge.supplies.lasting('ended_call'));

export function conversationChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('smallest/conversation/transcript', async (judge) => {
      const { transcript } = await ended(judge);
      const roles = new Set<string>(transcript.map(({ role }) => role));
      judge.expect(roles.has('agent') && roles.has('user'), 'turns of agent and user', [...roles]);
      const silent = transcript.find(({ content }) => content.trim() === '');
      judge.expect(!silent, 'words in every turn', silent);
      const times = transcript.flatMap(({ timestamp }) => (timestamp === undefined ? [] : [Date.parse(timestamp)]));
      judge.expect(
        times.every((time, index) => index === 0 || time >= (times[index - 1] as number)),
        'turns in order',
        times,
      );
    }),

    check('smallest/conversation/as-streamed', { movesTime: true }, async (judge) => {
      const { ask, events, over } = await hearingOf(judge, judge.operation(subscribe));
      if (!over) judge.skip('the ending_call went on for longer than it is listened to: give one that ends sooner');
      const heard = events.flatMap(({ body }) => body['tts_text'] ?? body['user_transcription_text'] ?? []);
      if (heard.length === 0) throw new Blocked('nothing was heard on the stream');
      const { transcript } = await conversationOf(judge, ask.query?.['callId'] as string);
      const said = transcript.map(({ content }) => content).join(' ');
      const missing = heard.find((text) => !said.includes(String(text)));
      judge.expect(missing === undefined, `"${missing}" in the transcript`, said.slice(0, 300));
    }),

    check('smallest/conversation/analysed', async (judge) => {
      const { postCallAnalytics: { summary, dispositionMetrics = [] } = {} } = await ended(judge);
      judge.expect(typeof summary === 'string' && summary !== '', 'a summary of a call that was analysed', summary);
      judge.expect(dispositionMetrics.length > 0, 'disposition metrics', dispositionMetrics);
    }),

    check('smallest/retries/parent-first', async (judge) => {
      const { retries } = ((await judge.given('listRetries')).json as Schemas['Retries']).data;
      judge.expectEqual(retries[0]?.callId, await judge.supplies.lasting('ended_call'), 'the call itself as the first attempt');
    }),

    check('smallest/recording/not-yet', { changes: true }, async (judge) => {
      await judge.permitted('getRecordingDownloadUrl');
      const callId = await judge.supplies.fresh('call_without_recording');
      judge.expectError(await judge.send('getRecordingDownloadUrl', { params: { callId } }), 'recording_not_found');
    }),

    check('smallest/recording/channel', async (judge) => {
      for (const channel of ['mono', 'dual']) await judge.given('getRecording', { query: { channel } });
      judge.expectError(await judge.sample('getRecording', { query: { channel: 'quadro' } }), 'invalid_channel');
    }),

    check('smallest/details/same-transcript', async (judge) => {
      const answer = await judge.given('getConversationDetails');
      const told = (answer.json as Schemas['ConversationDetails']).data.transcript.map(({ text }) => text);
      const said = (await ended(judge)).transcript.map(({ content }) => content);
      judge.expectEqual(told, said, 'the turns of the conversation', answer);
    }),
  ];
}
