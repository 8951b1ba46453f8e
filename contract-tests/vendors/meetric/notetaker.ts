import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { meetings, meetingUrl } from './samples.ts';

type Join = components['schemas']['NotetakerJoin'];
type Notetaker = components['schemas']['Notetaker'];

const platforms = Object.keys(meetings) as (keyof typeof meetings)[];

/** Sends a notetaker, by default to a meeting of Google Meet. */
async function join(judge: Judge, body: Partial<Join> = {}) {
  const answer = await judge.given('joinNotetaker', { body: { meeting_url: meetingUrl(judge, 'google_meet_url'), ...body } });
  return { notetaker: answer.json as Notetaker, answer };
}

/** A moment some hours from now, as text. */
const inHours = async (judge: Judge, hours: number): Promise<string> => new Date((await judge.now()) + hours * 3_600_000).toISOString();

/** Checks of requests for a notetaker. Nothing can be read of a request but its answer. */
export function notetakerChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const sends = { changes: true };
  return [
    ...platforms.map((platform) =>
      check(`meetric/notetaker/three-platforms#${platform}`, sends, async (judge) => {
        await judge.succeed('joinNotetaker', { body: { meeting_url: meetingUrl(judge, platform) } });
      }),
    ),

    check('meetric/requests/unknown-is-ignored#body', sends, async (judge) => {
      await judge.given('joinNotetaker', { body: { meeting_url: meetingUrl(judge, 'google_meet_url'), not_in_the_contract: true } });
    }),

    check('meetric/notetaker/other-urls', sends, async (judge) => {
      await judge.permitted('joinNotetaker');
      // Some hold the name of a platform, and are none of it.
      for (const url of [
        'https://meetings.example/abc',
        'https://meet.google.com.example/abc-defg-hij',
        'https://example.com/?u=zoom.us',
        'zoom',
        'mailto:a@zoom.us',
      ]) {
        judge.expectError(await judge.sample('joinNotetaker', { body: { meeting_url: url } }), 'unsupported_meeting_url');
      }
    }),

    check('meetric/notetaker/needs-a-url', sends, async (judge) => {
      await judge.permitted('joinNotetaker');
      for (const body of [{}, { meeting_title: 'Treatment plan', meeting_platform: 'zoom' }]) {
        judge.expectError(await judge.sample('joinNotetaker', { body }), 'bad_request');
      }
    }),

    check('meetric/notetaker/platform-from-the-url', sends, async (judge) => {
      const told: (string | null)[] = [];
      for (const platform of platforms) {
        const { notetaker, answer } = await join(judge, { meeting_url: meetingUrl(judge, platform) });
        judge.expect(notetaker.meeting_platform !== null, 'a meeting_platform', answer.body, answer);
        told.push(notetaker.meeting_platform);
      }
      judge.expectEqual(new Set(told).size, platforms.length, `as many platforms as there are in ${told.join(', ')}`);
      judge.expectEqual(told.at(-1), 'google_meet', 'the platform of a URL of Google Meet');
    }),

    check('meetric/notetaker/url-wins', sends, async (judge) => {
      const plain = await join(judge);
      const misled = await join(judge, { meeting_platform: 'zoom' });
      judge.expectEqual(misled.notetaker.meeting_platform, plain.notetaker.meeting_platform, 'the platform of the URL', misled.answer);
    }),

    check('meetric/notetaker/joins-at-once', sends, async (judge) => {
      const { notetaker, answer } = await join(judge);
      judge.expectEqual([notetaker.status, notetaker.meeting_start_time], ['joining', null], 'status and meeting_start_time', answer);
    }),

    check('meetric/notetaker/scheduled', sends, async (judge) => {
      const start = await inHours(judge, 24);
      const { notetaker, answer } = await join(judge, { meeting_start_time: start, meeting_end_time: await inHours(judge, 25) });
      judge.expectEqual(notetaker.status, 'scheduled', 'status', answer);
      judge.expectEqual(Date.parse(notetaker.meeting_start_time ?? ''), Date.parse(start), `meeting_start_time ${start}`, answer);
    }),

    check('meetric/notetaker/keeps-the-title', sends, async (judge) => {
      const title = 'Behandlingsplan: Åsa & Jörgen';
      const { notetaker, answer } = await join(judge, { meeting_title: title });
      judge.expectEqual(notetaker.meeting_title, title, 'meeting_title', answer);
    }),

    check('meetric/notetaker/each-its-own', sends, async (judge) => {
      const first = await join(judge);
      const second = await join(judge);
      judge.expect(second.notetaker.id !== first.notetaker.id, `another id than ${first.notetaker.id}`, second.notetaker.id, second.answer);
    }),

    check('meetric/notetaker/end-before-start', sends, async (judge) => {
      await judge.permitted('joinNotetaker');
      const body = {
        meeting_url: meetingUrl(judge, 'google_meet_url'),
        meeting_start_time: await inHours(judge, 25),
        meeting_end_time: await inHours(judge, 24),
      };
      judge.expectError(await judge.sample('joinNotetaker', { body }), 'bad_request');
    }),

    check('meetric/notetaker/becomes-a-conversation', { ...sends, movesTime: true }, async (judge) => {
      const url =
        judge.target.file.resources?.['short_meeting_url'] ??
        judge.skip('it needs a meeting that is about to end: add resources.short_meeting_url');
      const title = `Roadmap ${await judge.now()}`;
      await join(judge, { meeting_title: title, meeting_url: url });
      let seen: Answer | undefined;
      const listed = async () => {
        seen = await judge.succeed('listConversations', {});
        return (seen.json as { conversations: { title: string | null }[] }).conversations.some((each) => each.title === title);
      };
      for (let waited = 0; waited < 5; waited++) {
        await judge.pass(60_000);
        if (await listed()) return;
      }
      judge.fail({ expected: `a conversation "${title}" within five minutes`, actual: 'none is listed', answer: seen });
    }),

    check('meetric/notetaker/no-conversation-yet', sends, async (judge) => {
      const { notetaker, answer } = await join(judge);
      judge.expectEqual(notetaker.conversation_id, null, 'conversation_id', answer);
    }),
  ];
}
