import { toIso } from '../../call/time.ts';
import { type Asked, body, type Mutant, type MutantEntry } from '../mutant.ts';
import { fitting, mutant, nobody, tells } from './failing.ts';

type Members = Record<string, unknown>;
interface Shadow {
  conversation_id: string;
  signaling_url: string;
  token: string;
  identity: string;
  expires_at: string;
}
interface Claims extends Members {
  exp: number;
  nbf: number;
  sub: string;
  video: Members;
}

/** Spoils what a shadow token says; its signature stays as it was, as nobody who does not know the secret can tell. */
function claims(spoil: (claims: Claims, shadow: Shadow, asked: Asked) => void): Mutant {
  return body('mintShadowToken', (shadow: Shadow, asked) => {
    const [head, payload, signature] = shadow.token.split('.') as [string, string, string];
    const told = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    spoil(told, shadow, asked);
    shadow.token = `${head}.${Buffer.from(JSON.stringify(told)).toString('base64url')}.${signature}`;
  });
}

const video = (spoil: (video: Members) => void): Mutant => claims((told) => spoil(told.video));

/** Moves the end of a token, in the token and beside it. */
const lives = (seconds: number): Mutant =>
  claims((told, shadow) => {
    told.exp = told.nbf + seconds;
    shadow.expires_at = toIso(told.exp * 1000);
  });

export const shadowTokens: readonly MutantEntry[] = [
  mutant(
    'shadow-is-another',
    'conversation_id is another than was asked for.',
    [tells('the-one-asked-for')],
    body('mintShadowToken', (shadow: Shadow) => {
      shadow.conversation_id = `conv_${nobody}`;
    }),
  ),
  mutant(
    'shadow-over-http',
    'signaling_url is no URL of a WebSocket.',
    [tells('signaling-url'), fitting('mintShadowToken')],
    body('mintShadowToken', (shadow: Shadow) => {
      shadow.signaling_url = 'https://realtime.example';
    }),
  ),
  mutant(
    'shadow-nowhere',
    'signaling_url names no host.',
    [tells('signaling-url')],
    body('mintShadowToken', (shadow: Shadow) => {
      shadow.signaling_url = 'wss://';
    }),
  ),
  mutant('shadow-is-null', 'Instead of a token there is null.', [fitting('mintShadowToken')], {
    answer: (answer, { operation }) => {
      if (operation === 'mintShadowToken' && answer.status === 200) answer.text = 'null';
    },
  }),
  mutant(
    'shadow-opaque',
    'The token is no JSON Web Token.',
    [fitting('mintShadowToken')],
    body('mintShadowToken', (shadow: Shadow) => {
      shadow.token = 'tok_0123456789';
    }),
  ),
  mutant(
    'shadow-may-speak',
    'The token says nothing of publishing, which allows it.',
    [tells('listen-only'), tells('refusals-spelt-out')],
    video((grant) => {
      delete grant['canPublish'];
      delete grant['canPublishData'];
    }),
  ),
  mutant(
    'shadow-may-send',
    'The token lets its holder send data.',
    [tells('listen-only'), tells('refusals-spelt-out')],
    video((grant) => {
      grant['canPublishData'] = true;
    }),
  ),
  mutant(
    'shadow-half-spelt-out',
    'The token says nothing of data.',
    [tells('refusals-spelt-out')],
    video((grant) => {
      delete grant['canPublishData'];
    }),
  ),
  mutant(
    'shadow-deaf',
    'The token does not let its holder hear.',
    [tells('can-hear')],
    video((grant) => {
      grant['canSubscribe'] = false;
    }),
  ),
  mutant(
    'shadow-outside',
    'The token does not let its holder join.',
    [tells('can-hear')],
    video((grant) => {
      delete grant['roomJoin'];
    }),
  ),
  mutant(
    'shadow-seen',
    'The token does not hide its holder.',
    [tells('hidden')],
    video((grant) => {
      delete grant['hidden'];
    }),
  ),
  mutant(
    'shadow-rules',
    'The token lets its holder administer the room.',
    [tells('no-further-grant')],
    video((grant) => {
      grant['roomAdmin'] = true;
    }),
  ),
  mutant(
    'shadow-calls',
    'The token lets its holder place calls.',
    [tells('no-further-grant')],
    claims((told) => {
      told['sip'] = { call: true };
    }),
  ),
  mutant(
    'shadow-without-nbf',
    'The token does not say from when it is good.',
    [tells('livekit-claims')],
    claims((told) => {
      delete (told as Partial<Claims>).nbf;
    }),
  ),
  mutant(
    'shadow-named',
    'The token tells the name of the observer.',
    [tells('no-personal-data')],
    claims((told) => {
      told['name'] = 'Sam Supervisor';
    }),
  ),
  mutant(
    'shadow-of-somebody-else',
    'identity is not the subject of the token.',
    [tells('identity-is-subject')],
    claims((told) => {
      told.sub = 'shadow_00';
    }),
  ),
  mutant(
    'shadow-known',
    'identity is the name of the key.',
    [tells('identity-form')],
    claims((told, shadow, { key }) => {
      shadow.identity = told.sub = `${key}-${shadow.identity.slice(-8)}`;
    }),
  ),
  mutant(
    'shadow-shared',
    'All tokens have one identity.',
    [tells('identity-once')],
    claims((told, shadow) => {
      shadow.identity = told.sub = 'shadow_0123456789abcdef';
    }),
  ),
  mutant(
    'shadow-in-one-room',
    'The tokens of all conversations lead into one room.',
    [tells('same-room')],
    video((grant) => {
      grant['room'] = 'calls';
    }),
  ),
  mutant(
    'shadow-in-new-room',
    'Every token leads into a room of its own.',
    [tells('same-room')],
    claims((told) => {
      told.video['room'] = told.sub;
    }),
  ),
  mutant(
    'expiry-differs',
    'expires_at is an hour after the token says that it expires.',
    [tells('expiry-agrees')],
    claims((told, shadow) => {
      shadow.expires_at = toIso((told.exp + 3600) * 1000);
    }),
  ),
  mutant(
    'expiry-of-a-second',
    'expires_at is a second before the token says that it expires.',
    [tells('expiry-agrees')],
    claims((told, shadow) => {
      shadow.expires_at = toIso((told.exp - 1) * 1000);
    }),
  ),
  mutant(
    'expiry-without-zone',
    'expires_at has no zone.',
    [fitting('mintShadowToken')],
    body('mintShadowToken', (shadow: Shadow) => {
      shadow.expires_at = shadow.expires_at.replace('Z', '');
    }),
  ),
  mutant('shadow-for-a-month', 'The token lives for a month.', [tells('short-lived'), tells('ten-minutes')], lives(30 * 86_400)),
  mutant('shadow-expired', 'The token has expired when it is minted.', [tells('short-lived'), tells('ten-minutes')], lives(-60)),
  mutant('shadow-for-an-hour', 'The token lives for an hour.', [tells('ten-minutes')], lives(3600)),
  mutant(
    'shadow-for-good',
    'The token does not expire.',
    [tells('short-lived'), tells('livekit-claims')],
    claims((told) => {
      delete (told as Partial<Claims>).exp;
    }),
  ),
  mutant(
    'shadow-not-yet',
    'The token is good only in a minute.',
    [tells('short-lived')],
    claims((told) => {
      told.nbf += 60;
    }),
  ),
  mutant(
    'shadow-minted-once',
    'Of a conversation there is one token, however often it is asked for.',
    [tells('mint-again'), tells('identity-once')],
    () => {
      const known = new Map<string, unknown>();
      return {
        answer: (answer, { operation, url }) => {
          if (operation !== 'mintShadowToken' || answer.status !== 200) return;
          answer.json = known.get(url) ?? answer.json;
          known.set(url, answer.json);
        },
      };
    },
  ),
  mutant('shadow-life-shared', 'All tokens of a conversation end with the first.', [tells('mint-again')], () => {
    let first: number | undefined;
    return claims((told, shadow) => {
      first ??= told.exp;
      told.exp = first;
      shadow.expires_at = toIso(first * 1000);
    });
  }),
];
