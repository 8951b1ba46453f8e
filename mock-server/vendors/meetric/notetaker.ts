import type { operations, raises } from '../../../openapi/meetric/types.gen.ts';
import type { Cancel } from '../../call/clock.ts';
import type { Script } from '../../call/script.ts';
import { readIso, toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import { unknownScript, type World } from '../../world.ts';
import { toMeta } from './meta.ts';

type Platform = 'zoom' | 'microsoft_teams' | 'google_meet';

/** How many requests may wait for their meeting; beyond it the one that came first is forgotten. */
const mostWaiting = 1000;

export const notetaker: Handlers<Pick<operations, 'joinNotetaker'>, Pick<raises, 'joinNotetaker'>> = {
  joinNotetaker: ({ body, world, now, caller, fail }) => {
    const platform = platformOf(body.meeting_url) ?? fail('unsupported_meeting_url');
    const startsAt = readMoment('meeting_start_time', body.meeting_start_time, fail);
    const endsAt = readMoment('meeting_end_time', body.meeting_end_time, fail);
    if (startsAt !== undefined && endsAt !== undefined && endsAt < startsAt)
      fail('bad_request', { message: 'meeting_end_time must not be before meeting_start_time' });
    const { meeting_url: url, meeting_title: title } = body;
    const script = scriptOf(world, url, fail);
    const id = world.mint.uuid(now);
    const bot = `bot_${world.mint.hex(24)}`;
    const waits = startsAt !== undefined && startsAt > now;
    const join = () => world.start(caller.tenant, script, { channel: 'web', ...(title !== undefined && { title }) });
    if (waits) wait(world, id, startsAt, join);
    else join();
    return {
      status: 201,
      body: {
        id,
        provider_bot_id: bot,
        meeting_url: url,
        meeting_platform: platform,
        meeting_title: title ?? null,
        meeting_start_time: startsAt === undefined ? null : toIso(startsAt),
        status: waits ? 'scheduled' : 'joining',
        status_message: null,
        conversation_id: null,
        created_at: toIso(now),
        _meta: toMeta(caller, now),
      },
    };
  },
};

/** What is said in a meeting: the script that its URL names, else that of all meetings. */
function scriptOf(world: World, url: string, fail: Fail<'bad_request'>): Script {
  const { meetings, otherwise } = world.accounts.scenario.dialling;
  const metadata = { ringback_script: new URL(url).searchParams.get('ringback_script') ?? meetings ?? otherwise };
  return world.scriptFor({ metadata }) ?? fail('bad_request', { message: unknownScript(world, metadata) });
}

/** Joins when the meeting begins. The clock does it, and does it again when a journal is replayed. */
function wait(world: World, id: string, startsAt: number, join: () => void): void {
  const waiting = world.told<Cancel>('meetric/waiting');
  const drop = world.clock.at(startsAt, () => {
    if (waiting.delete(id)) join();
  });
  waiting.set(id, drop);
  for (const [oldest, dropOldest] of waiting) {
    if (waiting.size <= mostWaiting) break;
    dropOldest();
    waiting.delete(oldest);
  }
}

/** Whose meeting a URL leads to; undefined when it is nobody's whom the notetaker can join. */
export function platformOf(text: string): Platform | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (hostname === 'zoom.us' || hostname.endsWith('.zoom.us') || hostname === 'zoom.com') return 'zoom';
  if (hostname === 'teams.microsoft.com' || hostname === 'teams.live.com') return 'microsoft_teams';
  return hostname === 'meet.google.com' ? 'google_meet' : undefined;
}

function readMoment(name: string, text: string | undefined, fail: Fail<'bad_request'>): number | undefined {
  if (text === undefined) return undefined;
  return readIso(text) ?? fail('bad_request', { message: `${name} must be an ISO 8601 date-time` });
}
