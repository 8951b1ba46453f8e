import { createHmac } from 'node:crypto';
import { second } from './call/time.ts';

/** What a token allows its holder to do in a LiveKit room, in LiveKit's words. */
export interface VideoGrant {
  readonly room: string;
  readonly roomJoin: boolean;
  readonly canPublish: boolean;
  readonly canPublishData: boolean;
  readonly canSubscribe: boolean;
  readonly hidden: boolean;
}

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since the epoch; whole seconds, as in the token. */
  readonly expiresAt: number;
}

/** A grant to hear one room unseen. LiveKit takes a missing `can…` for true, so what is refused is spelt out. */
export const toListenOnly = (room: string): VideoGrant => ({
  room,
  roomJoin: true,
  canPublish: false,
  canPublishData: false,
  canSubscribe: true,
  hidden: true,
});

/** A grant to take part: to be heard, seen and written to. */
export const toParticipant = (room: string): VideoGrant => ({
  room,
  roomJoin: true,
  canPublish: true,
  canPublishData: true,
  canSubscribe: true,
  hidden: false,
});

/**
 * Signs an access token for a LiveKit server, as https://docs.livekit.io/home/get-started/authentication describes it. LiveKit's own
 * SDK reads the wall clock and signs asynchronously, and a handler may do neither; what it would sign is ten lines.
 *
 * @param signer the key and secret that the LiveKit server knows.
 * @param now milliseconds since the epoch.
 * @param life seconds, whole. The SDK takes 0 for six hours; here it is a mistake.
 * @throws RangeError when `life` is not a positive whole number.
 */
export function toAccessToken(
  signer: { readonly key: string; readonly secret: string },
  identity: string,
  video: VideoGrant,
  now: number,
  life: number,
): AccessToken {
  if (!Number.isInteger(life) || life <= 0) throw new RangeError(`a token lives for a positive whole number of seconds, not ${life}`);
  const nbf = Math.floor(now / second);
  const exp = nbf + life;
  const signed = `${header}.${encode({ iss: signer.key, sub: identity, nbf, exp, video })}`;
  const signature = createHmac('sha256', signer.secret).update(signed).digest('base64url');
  return { token: `${signed}.${signature}`, expiresAt: exp * second };
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const header = encode({ alg: 'HS256', typ: 'JWT' });
