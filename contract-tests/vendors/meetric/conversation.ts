import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { Spec } from '../../../openapi/promises.ts';
import { told } from '../../answers.ts';
import type { Ask } from '../../bench.ts';
import { type Check, checksOf } from '../../check.ts';
import { declared } from '../../declared.ts';
import type { Judge } from '../../judge.ts';
import type { TargetKey } from '../../target.ts';
import { listed } from './list.ts';
import { unknownId } from './samples.ts';

type Schemas = components['schemas'];
export type Detail = Schemas['ConversationDetail'];

/** The operations that answer one part of a conversation each. */
const parts = ['getTranscript', 'listInsights', 'getRecordingUrl', 'getSummary'] as const;

export async function readDetail(judge: Judge, id: string) {
  const answer = await judge.given('getConversation', { params: { id } });
  return { detail: answer.json as Detail, answer };
}

async function readSummary(judge: Judge) {
  const answer = await judge.given('getSummary');
  return { summary: answer.json as Schemas['ConversationSummary'], answer };
}

async function readTranscript(judge: Judge) {
  const answer = await judge.given('getTranscript');
  return { segments: (answer.json as Schemas['ConversationTranscript']).transcript.segments, answer };
}

async function readInsights(judge: Judge) {
  const answer = await judge.given('listInsights');
  return { insights: (answer.json as Schemas['ConversationInsights']).insights, answer };
}

const both = { include_transcript: 'true', include_insights: 'true' };

/** Where what can be included is to be had alone. A server that has no such thing has nothing to include. */
const alone: Readonly<Record<string, string>> = { include_transcript: 'getTranscript', include_insights: 'listInsights' };

/** Asks for a conversation and expects certain inclusions, and no others. @throws Lacking when the server has not what is asked for. */
async function expectIncluded(judge: Judge, ask: Partial<Ask>, ...expected: readonly string[]): Promise<void> {
  for (const name of Object.keys(ask.query ?? {})) judge.operation(alone[name] as string);
  const answer = await judge.given('getConversation', ask);
  const included = Object.keys(answer.json as object).filter((member) => member === 'transcript' || member === 'insights');
  judge.expectEqual(included.sort(), expected, 'the inclusions', answer);
}

/** A token that may read conversations, but lacks a scope. @throws NotRun */
const withoutScope = ({ target, skip }: Judge, scope: string): TargetKey =>
  target.keys.find(({ tenant, scopes }) => tenant === target.tenant && scopes?.includes('conversations') && !scopes.includes(scope)) ??
  skip(`no token with the scope conversations and without ${scope}: add one`);

/** Expects a token that may read the conversation, but lacks the scope for a part of it, not to get that part. */
async function expectOwnScope(judge: Judge, operation: string, scope: string): Promise<void> {
  await judge.permitted(operation);
  const key = withoutScope(judge, scope);
  await judge.given('getConversation', { key });
  judge.expectError(await judge.sample(operation, { key }), 'missing_scope');
}

export function conversationChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('meetric/conversation/summary-and-participants', async (judge) => {
      const answer = await judge.given('getConversation');
      const { summary, participants } = answer.json as Partial<Detail>;
      judge.expect(typeof summary === 'string' && summary !== '', 'a summary', summary, answer);
      judge.expect(Array.isArray(participants) && participants.length > 0, 'participants', participants, answer);
    }),

    check('meetric/conversation/includes-on-request', async (judge) => {
      await judge.permitted('getTranscript');
      await judge.permitted('listInsights');
      await expectIncluded(judge, { query: both }, 'insights', 'transcript');
      await expectIncluded(judge, {});
      await expectIncluded(judge, { query: { include_transcript: 'true' } }, 'transcript');
      await expectIncluded(judge, { query: { include_insights: 'true' } }, 'insights');
    }),

    check('meetric/conversation/includes-need-the-scope#transcript', async (judge) => {
      await expectIncluded(judge, { query: { include_transcript: 'true' } }, 'transcript');
      await expectIncluded(judge, { query: { include_transcript: 'true' }, key: withoutScope(judge, 'transcripts') });
    }),

    check('meetric/conversation/includes-need-the-scope#insights', async (judge) => {
      await expectIncluded(judge, { query: { include_insights: 'true' } }, 'insights');
      await expectIncluded(judge, { query: { include_insights: 'true' }, key: withoutScope(judge, 'insights') });
    }),

    check('meetric/conversation/only-true-includes', async (judge) => {
      await expectIncluded(judge, { query: both }, 'insights', 'transcript');
      for (const other of ['false', '1', 'yes', '']) {
        await expectIncluded(judge, { query: { include_transcript: other, include_insights: other } });
      }
    }),

    check('meetric/conversation/included-is-the-same', async (judge) => {
      const answer = await judge.given('getConversation', { query: both });
      const { transcript, insights } = answer.json as Detail;
      const alone = { transcript: { segments: (await readTranscript(judge)).segments }, insights: (await readInsights(judge)).insights };
      const [included, expected] = [{ transcript, insights }, alone].map((each) => declared(spec, 'ConversationDetail', each));
      judge.expectEqual(included, expected, 'transcript and insights as alone', answer);
    }),

    check('meetric/conversation/parts-name-it', async (judge) => {
      const id = await judge.supplies.lasting('conversation_id');
      for (const part of parts) {
        const answer = await judge.given(part);
        judge.expectEqual((answer.json as { conversation_id?: string }).conversation_id ?? null, id, 'conversation_id', answer);
      }
    }),

    check('meetric/conversation/any-age', async (judge) => {
      const id = await judge.supplies.lasting('old_conversation_id');
      const { detail, answer } = await readDetail(judge, id);
      judge.expectEqual(detail.id, id, 'the conversation that was asked for', answer);
    }),

    check('meetric/conversation/unknown', async (judge) => {
      for (const operation of ['getConversation', ...parts]) {
        await judge.permitted(operation);
        judge.expectError(await judge.send(operation, { params: { id: unknownId } }), 'conversation_not_found');
      }
    }),

    check('meetric/conversation/malformed-id', async (judge) => {
      for (const operation of ['getConversation', ...parts]) {
        await judge.permitted(operation);
        judge.expectError(await judge.send(operation, { params: { id: 'latest' } }), 'invalid_id');
      }
    }),

    check('meetric/conversation/not-before-processed', async (judge) => {
      const { control, target } = judge.bench;
      const id = await judge.supplies.changing('unprocessed_conversation_id');
      const reliable = control !== undefined || target.file.make?.['unprocessed_conversation_id'] !== undefined;
      for (const operation of ['getConversation', ...parts]) {
        await judge.permitted(operation);
        const unprocessed = await judge.send(operation, { params: { id } });
        if (unprocessed.status === 200 && !reliable) judge.skip('the unprocessed_conversation_id may have been processed: add make for it');
        const none = await judge.send(operation, { params: { id: unknownId } });
        judge.expectEqual(told(judge.spec, unprocessed), told(judge.spec, none), 'what an unknown id is answered', unprocessed);
      }
    }),

    check('meetric/transcript/own-scope', (judge) => expectOwnScope(judge, 'getTranscript', 'transcripts')),
    check('meetric/insights/own-scope', (judge) => expectOwnScope(judge, 'listInsights', 'insights')),

    check('meetric/transcript/in-order', async (judge) => {
      const { segments, answer } = await readTranscript(judge);
      const wrong = segments.find(({ start, end }, index) => end < start || start < (segments[index - 1]?.start ?? 0));
      judge.expect(!wrong, 'segments in the order in which they begin, none that ends before it begins', wrong, answer);
    }),

    check('meetric/transcript/within-the-conversation', async (judge) => {
      const { detail } = await readDetail(judge, await judge.supplies.lasting('conversation_id'));
      const { segments, answer } = await readTranscript(judge);
      // The duration is in whole seconds.
      const late = segments.find(({ end }) => end > (detail.duration ?? Number.POSITIVE_INFINITY) + 1);
      judge.expect(!late, `no segment after the ${detail.duration} seconds of the conversation`, late, answer);
    }),

    check('meetric/insights/stable', async (judge) => {
      const first = await readInsights(judge);
      const second = await readInsights(judge);
      judge.expectEqual(second.insights, first.insights, 'the same insights as before', second.answer);
    }),

    check('meetric/insights/point-into-the-transcript', async (judge) => {
      const { segments } = await readTranscript(judge);
      const { insights, answer } = await readInsights(judge);
      const placed = insights.filter(({ message_index: index }) => index !== null);
      if (placed.length === 0) judge.skip('the conversation_id has no insight with a message_index: name one that has');
      for (const { id, message_index: index, start_time_seconds: from, end_time_seconds: to } of placed) {
        const segment = segments[index as number];
        judge.expectEqual([from, to], [segment?.start, segment?.end], `the times of segment ${index} in the insight ${id}`, answer);
      }
    }),

    check('meetric/recording/scope-and-setting', async (judge) => {
      await judge.permitted('getRecordingUrl');
      const { target } = judge;
      for (const key of [target.withoutScope('recordings'), target.withoutSetting(judge.operation('getRecordingUrl').access)]) {
        const answer = await judge.sample('getRecordingUrl', { key });
        judge.expect(!answer.body.includes('://'), `no URL for the token ${key.name}`, answer.body, answer);
      }
    }),

    check('meetric/recording/setting-has-its-own-message', async (judge) => {
      await judge.permitted('getRecordingUrl');
      const unset = await judge.sample('getRecordingUrl', { key: judge.target.withoutSetting(judge.operation('getRecordingUrl').access) });
      judge.expectError(unset, 'recordings_disabled');
      const unscoped = await judge.sample('getRecordingUrl', { key: judge.target.withoutScope('recordings') });
      const messages = [unset, unscoped].map(({ json }) => JSON.stringify((json as { message?: unknown }).message));
      judge.expect(messages[0] !== messages[1], 'another message than without the scope', messages[0], unset);
    }),

    check('meetric/recording/url-if-there-is-one', async (judge) => {
      const ids = [await judge.supplies.lasting('conversation_id'), ...(await listed(judge)).rows.slice(0, 4).map(({ id }) => id)];
      for (const id of ids) {
        const answer = await judge.given('getRecordingUrl', { params: { id } });
        const { has_recording: has, recording_url: url } = answer.json as Schemas['RecordingUrl'];
        judge.expect(
          has ? URL.canParse(url ?? '') : url === null,
          has ? 'an absolute URL in recording_url' : 'null in recording_url',
          url,
          answer,
        );
      }
    }),

    check('meetric/summary/same-as-in-detail', async (judge) => {
      const { detail } = await readDetail(judge, await judge.supplies.lasting('conversation_id'));
      const { summary, answer } = await readSummary(judge);
      judge.expectEqual(summary.summary, detail.summary, 'the summary that the detail shows', answer);
    }),

    check('meetric/summary/stored', async (judge) => {
      const { _meta: _, ...first } = (await readSummary(judge)).summary;
      const { summary, answer } = await readSummary(judge);
      const { _meta: __, ...second } = summary;
      judge.expectEqual(second, first, 'the same as the first time', answer);
      judge.expect(
        Date.parse(second.updated_at) >= Date.parse(second.created_at),
        `updated_at not before ${second.created_at}`,
        second.updated_at,
        answer,
      );
    }),

    check('meetric/summary/after-the-conversation', async (judge) => {
      const { detail } = await readDetail(judge, await judge.supplies.lasting('conversation_id'));
      const { summary, answer } = await readSummary(judge);
      judge.expect(
        Date.parse(summary.created_at) >= Date.parse(detail.date),
        `created_at not before ${detail.date}`,
        summary.created_at,
        answer,
      );
    }),
  ];
}
