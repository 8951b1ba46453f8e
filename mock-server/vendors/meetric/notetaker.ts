import type { operations, raises } from '../../../openapi/meetric/types.gen.ts';
import { readIso, toIso } from '../../call/time.ts';
import type { Fail, Handlers } from '../../http/operation.ts';
import type { World } from '../../world.ts';
import { toMeta } from './meta.ts';

/** Somebody wanted a notetaker in a meeting. Moments are milliseconds since the epoch. */
export interface NotetakerRequest {
  /** UUID. */
  readonly id: string;
  readonly tenant: string;
  readonly bot: string;
  readonly url: string;
  readonly platform: Platform;
  readonly title: string | undefined;
  readonly startsAt: number | undefined;
  readonly createdAt: number;
}

type Platform = 'zoom' | 'microsoft_teams' | 'google_meet';

/** How many requests are remembered; beyond it the oldest is forgotten. */
const limit = 1000;

export const notetaker: Handlers<Pick<operations, 'joinNotetaker'>, Pick<raises, 'joinNotetaker'>> = {
  joinNotetaker: ({ body, world, now, caller, fail }) => {
    const platform = platformOf(body.meeting_url) ?? fail('unsupported_meeting_url');
    const startsAt = readMoment('meeting_start_time', body.meeting_start_time, fail);
    const endsAt = readMoment('meeting_end_time', body.meeting_end_time, fail);
    if (startsAt !== undefined && endsAt !== undefined && endsAt < startsAt)
      fail('bad_request', { message: 'meeting_end_time must not be before meeting_start_time' });
    const { meeting_url: url, meeting_title: title } = body;
    const request: NotetakerRequest = {
      id: world.mint.uuid(now),
      bot: `bot_${world.mint.hex(24)}`,
      tenant: caller.tenant.name,
      url,
      platform,
      title,
      startsAt,
      createdAt: now,
    };
    remember(world, request);
    return {
      status: 201,
      body: {
        id: request.id,
        provider_bot_id: request.bot,
        meeting_url: url,
        meeting_platform: platform,
        meeting_title: title ?? null,
        meeting_start_time: startsAt === undefined ? null : toIso(startsAt),
        status: startsAt !== undefined && startsAt > now ? 'scheduled' : 'joining',
        status_message: null,
        conversation_id: null,
        created_at: toIso(now),
        _meta: toMeta(caller, now),
      },
    };
  },
};

function remember(world: World, request: NotetakerRequest): void {
  const requests = world.told<NotetakerRequest>('meetric/notetaker');
  requests.set(request.id, request);
  if (requests.size > limit) requests.delete(requests.keys().next().value as string);
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
