import { once } from '../../bench.ts';
import { Blocked, NotRun } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { Answer } from '../../wire.ts';
import { unknownIn } from './ids.ts';

type Headers = Readonly<Record<string, string>>;

/** An answer that is a failure, and what brought it about. */
export interface Failure {
  readonly what: string;
  /** The X-Request-ID that was sent along; undefined when none was. */
  readonly sent: string | undefined;
  readonly answer: Answer;
}

/** One request for each way of failing. None changes anything. */
const ways: Readonly<Record<string, (judge: Judge, headers: Headers) => Promise<Answer>>> = {
  'a version that is no date': (judge, headers) => judge.sample('getAgent', { headers: { ...headers, 'Speechify-Version': 'latest' } }),
  'no key': (judge, headers) => judge.sample('getAgent', { headers, key: null }),
  'an unknown key': (judge, headers) => judge.sample('getAgent', { headers: { ...headers, Authorization: 'Bearer sk_nobody' }, key: null }),
  'a key without a role': async (judge, headers) => {
    const { roles = [] } = judge.operation('mintShadowToken').access;
    return await judge.send('mintShadowToken', {
      params: unknownIn(judge, 'mintShadowToken'),
      headers,
      key: judge.target.withoutRole(roles),
    });
  },
  'an unknown agent': (judge, headers) => judge.send('getAgent', { params: unknownIn(judge, 'getAgent'), headers }),
  'a malformed agent id': (judge, headers) => judge.send('getAgent', { params: { agent_id: 'agent_1' }, headers }),
  'an unknown conversation': (judge, headers) => judge.send('mintShadowToken', { params: unknownIn(judge, 'mintShadowToken'), headers }),
  'a pending conversation': (judge, headers) => ofConversation(judge, 'pending_conversation', headers),
  'a conversation that is over': (judge, headers) => ofConversation(judge, 'ended_conversation', headers),
  'an unknown path': (judge, headers) => outside(judge, 'GET', '/v1/agents/nothing/is/here', headers),
  'a wrong method': (judge, headers) => outside(judge, 'POST', `/v1/agents/${unknownIn(judge, 'getAgent')['agent_id']}`, headers),
};

/** One failure of each kind that the target file allows to bring about, with a request id of the caller's and without. */
export const failures = once(async (judge: Judge): Promise<readonly Failure[]> => {
  const asked = Object.keys(ways).flatMap((what, index) => [
    bringAbout(judge, what, undefined),
    bringAbout(judge, what, `ringback-failure-${String(index).padStart(4, '0')}`),
  ]);
  const seen = (await Promise.all(asked)).filter((failure) => failure !== undefined);
  if (seen.length === 0) throw new Blocked('nothing that was asked for failed');
  return seen;
});

/** @returns undefined when the target file does not allow it, or when it did not fail, which is for other checks to find. */
async function bringAbout(judge: Judge, what: string, sent: string | undefined): Promise<Failure | undefined> {
  try {
    const answer = await ways[what]?.(judge, sent === undefined ? {} : { 'X-Request-ID': sent });
    return answer && answer.status >= 400 ? { what, sent, answer } : undefined;
  } catch (error) {
    if (error instanceof NotRun) return undefined;
    throw error;
  }
}

async function ofConversation(judge: Judge, meaning: string, headers: Headers): Promise<Answer> {
  return await judge.send('mintShadowToken', { params: { conversation_id: await judge.supplies.lasting(meaning) }, headers });
}

function outside(judge: Judge, method: string, path: string, headers: Headers): Promise<Answer> {
  const { secret } = judge.target.keyFor(judge.operation('getAgent').access);
  return judge.raw({ method, path, headers: { ...headers, Authorization: `Bearer ${secret}` }, body: undefined });
}
