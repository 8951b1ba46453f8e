import type { Spec } from '../../../openapi/promises.ts';
import type { components } from '../../../openapi/speechify/types.gen.ts';
import { type Ask, once } from '../../bench.ts';
import { Blocked, type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { momentOf, skew } from './target-time.ts';

type Members = Readonly<Record<string, unknown>>;

/** A token, opened. Whoever does not know the vendor's secret cannot tell whether the signature is good, but can read all else. */
interface Minted {
  readonly answer: Answer;
  readonly shown: components['schemas']['ShadowToken'];
  readonly header: Members;
  readonly claims: Members;
  /** What it allows in a LiveKit room. */
  readonly video: Members;
}

/** @throws Blocked when none is to be had, or it cannot be read: that is the finding of another check. */
async function mint(judge: Judge, change: Partial<Ask> = {}): Promise<Minted> {
  await judge.permitted('mintShadowToken');
  const answer = await judge.succeed('mintShadowToken', change);
  if (answer.json === null || typeof answer.json !== 'object') throw new Blocked('what mintShadowToken answers is no JSON object');
  const shown = answer.json as Minted['shown'];
  const [header, claims] = String(shown.token).split('.').slice(0, 2).map(open);
  if (!header || !claims) throw new Blocked(`the token is no JSON Web Token: ${shown.token}`);
  return { answer, shown, header, claims, video: (claims['video'] ?? {}) as Members };
}

function open(part: string): Members | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Members;
  } catch {
    return undefined;
  }
}

/** One token, which most checks look at. */
const minted = once((judge) => mint(judge));

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000;
const grants = ['room', 'roomJoin', 'canPublish', 'canPublishData', 'canSubscribe', 'hidden'];
const seconds = (claim: unknown): number => (typeof claim === 'number' ? claim * 1000 : Number.NaN);
const isSet = (value: unknown): boolean => Boolean(value) && JSON.stringify(value) !== '{}' && JSON.stringify(value) !== '[]';

export function shadowTokenChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  const of = (id: string, look: (judge: Judge, token: Minted) => void | Promise<void>) =>
    check(`speechify/shadow/${id}`, { changes: true }, async (judge) => await look(judge, await minted(judge)));
  return [
    of('the-one-asked-for', async (judge, { shown, answer }) => {
      judge.expectEqual(shown.conversation_id, await judge.supplies.lasting('live_conversation'), 'the id in the path', answer);
    }),

    of('signaling-url', (judge, { shown, answer }) => {
      const url = URL.canParse(shown.signaling_url) ? new URL(shown.signaling_url) : undefined;
      judge.expect(url !== undefined && /^wss?:$/.test(url.protocol) && url.host !== '', 'a wss:// URL', shown.signaling_url, answer);
    }),

    of('listen-only', (judge, { video, answer }) => {
      judge.expectEqual(video['canPublish'], false, 'canPublish in the token', answer);
      judge.expect(!video['canPublishData'], 'canPublishData false in the token', video['canPublishData'], answer);
    }),

    of('refusals-spelt-out', (judge, { video, answer }) => {
      const { canPublish, canPublishData } = video as { canPublish?: unknown; canPublishData?: unknown };
      judge.expectEqual({ canPublish, canPublishData }, { canPublish: false, canPublishData: false }, 'in the token', answer);
    }),

    of('can-hear', (judge, { video, answer }) => {
      judge.expectEqual(video['roomJoin'], true, 'roomJoin in the token', answer);
      judge.expect(typeof video['room'] === 'string' && video['room'] !== '', 'a room in the token', video['room'], answer);
      judge.expect(
        video['canSubscribe'] === undefined || video['canSubscribe'] === true,
        'canSubscribe true',
        video['canSubscribe'],
        answer,
      );
    }),

    of('hidden', (judge, { video, answer }) => judge.expectEqual(video['hidden'], true, 'hidden in the token', answer)),

    of('no-further-grant', (judge, { claims, video, answer }) => {
      const more = Object.keys(video).filter((name) => !grants.includes(name) && isSet(video[name]));
      const others = ['sip', 'agent', 'inference', 'observability'].filter((name) => isSet(claims[name]));
      judge.expectEqual([...more, ...others], [], 'further grants in the token', answer);
    }),

    of('livekit-claims', (judge, { header, claims, answer }) => {
      judge.expectEqual(header['alg'], 'HS256', 'the algorithm of the signature', answer);
      const missing = ['iss', 'sub', 'nbf', 'exp', 'video'].filter((name) => claims[name] === undefined);
      judge.expectEqual(missing, [], 'claims that are missing', answer);
    }),

    of('no-personal-data', (judge, { claims, answer }) => {
      const told = ['name', 'metadata', 'attributes'].filter((name) => isSet(claims[name]));
      judge.expectEqual(told, [], 'claims about the observer', answer);
    }),

    of('identity-is-subject', (judge, { shown, claims, answer }) => {
      judge.expectEqual(shown.identity, claims['sub'], 'the subject of the token as identity', answer);
    }),

    of('identity-form', (judge, { shown, answer }) => {
      judge.expect(/^shadow_[0-9a-f]+$/.test(shown.identity), 'shadow_ and hexadecimal digits', shown.identity, answer);
    }),

    of('identity-once', async (judge, first) => {
      const second = await mint(judge);
      judge.expect(
        second.shown.identity !== first.shown.identity,
        'another identity for another token',
        second.shown.identity,
        second.answer,
      );
    }),

    of('same-room', async (judge, first) => {
      const again = await mint(judge);
      judge.expectEqual(again.video['room'], first.video['room'], 'the room of the same conversation', again.answer);
      const other = await mint(judge, { params: { conversation_id: await judge.supplies.fresh('live_conversation') } });
      judge.expect(other.video['room'] !== first.video['room'], 'another room for another conversation', other.video['room'], other.answer);
    }),

    of('expiry-agrees', (judge, { shown, claims, answer }) => {
      // Either of them may have been cut to the second.
      const apart = Math.abs(Date.parse(shown.expires_at) - seconds(claims['exp']));
      judge.expect(apart < 1000, `expires_at at the exp of the token, ${claims['exp']}`, shown.expires_at, answer);
    }),

    of('short-lived', (judge, { claims, answer }) => {
      const now = momentOf(answer);
      const { exp, nbf } = claims;
      const lives = seconds(exp) > now && seconds(exp) <= now + day;
      judge.expect(lives, `an exp in the day after ${now / 1000}, the time of the answer`, exp, answer);
      judge.expect(
        nbf === undefined || seconds(nbf) <= now + 1000 + skew,
        `an nbf not after ${now / 1000}, the time of the answer`,
        nbf,
        answer,
      );
    }),

    of('ten-minutes', (judge, { claims, answer }) => {
      const life = seconds(claims['exp']) - momentOf(answer);
      judge.expect(Math.abs(life - 600_000) <= skew, 'an exp 600 seconds after the answer', `${life / 1000} seconds after it`, answer);
    }),

    check('speechify/shadow/mint-again', { changes: true, movesTime: true }, async (judge) => {
      const first = await mint(judge);
      await judge.pass(2000);
      const second = await mint(judge);
      judge.expect(second.shown.token !== first.shown.token, 'another token', 'the same', second.answer);
      const [before, after] = [first.shown.expires_at, second.shown.expires_at];
      judge.expect(Date.parse(after) > Date.parse(before), `expires_at after ${before}, two seconds later`, after, second.answer);
    }),
  ];
}
