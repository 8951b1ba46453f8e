import { body, type MutantEntry, status } from '../mutant.ts';
import { answering, counter, every, fail, failing, mutant, nothing, of, optional, reads, requesting, writes } from './failing.ts';

/** A path to a call whose id has the form of one. */
const wellFormed = /\/calls\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/|$)/;
const malformed = ['no-uuid', 'too-short', 'too-long', 'of-another-alphabet'];
const malformedCall = malformed.map((what) => `malformed-id#id-${what}`);
const malformedTransfer = malformed.map((what) => `malformed-id#transferId-${what}`);
const ofTransfers = ['completeWarmTransfer', 'cancelWarmTransfer'];
const unreadable = ['malformed-body#cut', 'malformed-body#deep', 'wrong-type#text'];
const limits = (...members: readonly string[]): string[] =>
  members.flatMap((member) => [`invalid-body#${member}-type`, `invalid-body#${member}-too-long`]);
const types = (...members: readonly string[]): string[] => members.map((member) => `invalid-body#${member}-type`);
const ringing = ['type', 'too-small', 'too-large'].map((what) => `invalid-body#ringingTimeout-${what}`);

const invalid = [
  ...of(
    'blindTransferCall',
    ...['missing', 'too-short'].map((what) => `invalid-body#to-${what}`),
    ...limits('to', 'participantIdentity'),
    ...types('playDialtone', 'headers'),
    ...ringing,
  ),
  ...of(
    'warmTransferCall',
    ...['to', 'from'].map((what) => `invalid-body#${what}-pattern`),
    ...['too-few', 'too-many'].map((what) => `invalid-body#destinations-${what}`),
    ...['fallback.strategy', 'voicemailDetection.mode'].map((what) => `invalid-body#${what}-enum`),
    ...limits('participantIdentity', 'outboundTrunkId', 'screeningPrompt', 'summary'),
    ...types('to', 'from', 'destinations', 'waitUntilAnswered', 'metadata', 'fallback', 'voicemailDetection'),
    ...types('fallback.strategy', 'fallback.message', 'fallback.takeMessagePrompt', 'fallback.holdAudioUrl'),
    ...types('voicemailDetection.mode', 'voicemailDetection.enabled', 'voicemailDetection.timeoutSeconds'),
    ...ringing,
  ),
  ...of('completeWarmTransfer', ...limits('recipientParticipantIdentity', 'summary')),
  ...of('cancelWarmTransfer', ...limits('reason', 'summary'), ...types('tryNext', 'voicemailDetected')),
  ...of('finalizeCallReport', ...types('forceAnalysis', 'retryWebhook')),
];

const withoutEffect = (what: string): string[] => [`speko/auth/refused-without-effect#${what}`];

/** Who may ask, how one asks, and what everybody is answered alike. One entry a promise, so the list is as long as the contract. */
export const requests: readonly MutantEntry[] = [
  mutant('keyless-allowed', 'No key is needed.', ['speko/auth/key-required', ...of(every, 'no-key')], {
    lets: (occasion) => occasion === 'no-key',
  }),
  mutant('any-key-allowed', 'Every key opens everything.', of(every, 'bad-scheme', 'empty-key', 'unknown-key'), {
    lets: (occasion) => occasion === 'bad-key',
  }),
  mutant(
    'unauthorized-403',
    'A missing key is answered 403.',
    ['speko/auth/key-required', ...of(every, 'no-key', 'unknown-key')],
    status(401, 403),
  ),
  mutant(
    'scope-ignored',
    'Scopes are not checked.',
    [...of(reads, 'missing-scope#speko:read'), ...of(writes, 'missing-scope#speko:write')],
    { lets: (occasion) => occasion === 'scope' },
  ),
  mutant('scope-as-unknown', 'What the key may not do is answered 404.', of(every.slice(0, 1), 'missing-scope#speko:read'), {
    ...failing('FORBIDDEN', (answer) => fail(answer, 404, 'SESSION_NOT_FOUND')),
  }),
  mutant(
    'outsider-allowed',
    'A key of another organisation opens every call.',
    ['speko/auth/foreign-call-is-unknown', ...of(every, 'other-tenant')],
    { tenant: ({ key }) => (key === 'outsider' ? 'acme' : undefined) },
  ),
  mutant(
    'foreign-told-apart',
    'A call of another organisation is answered 403, one that does not exist 404.',
    ['speko/auth/foreign-call-is-unknown', ...of(every, 'other-tenant')],
    failing('SESSION_NOT_FOUND', (answer, { key, url }) => {
      if (key === 'outsider' && !url.includes(nothing)) fail(answer, 403, 'FORBIDDEN');
    }),
  ),
  mutant(
    'foreign-told-apart-by-text',
    'A call of another organisation is answered with another text than one that does not exist.',
    ['speko/auth/foreign-call-is-unknown', ...of(every, 'other-tenant')],
    failing('SESSION_NOT_FOUND', ({ json }, { key, url }) => {
      if (key === 'outsider' && !url.includes(nothing)) Object.assign(json as object, { error: 'not yours' });
    }),
  ),
  mutant(
    'slow-leak',
    'A call is shown to another organisation from the second time it is asked for.',
    ['speko/auth/foreign-call-is-unknown#again'],
    () => {
      const asking = counter();
      return { tenant: ({ key, url }) => (key === 'outsider' && !url.includes(nothing) && asking(url) > 1 ? 'acme' : undefined) };
    },
  ),
  mutant('refusal-too-late-no-key', 'Without a key the transfer is made, and then answered 401.', withoutEffect('no-key'), {
    lets: (occasion) => occasion === 'no-key',
    ...answering(requesting, (answer, { headers }) => {
      if (headers['authorization'] === undefined) fail(answer, 401, 'UNAUTHORIZED');
    }),
  }),
  mutant('refusal-too-late-scope', 'Without the scope the transfer is made, and then answered 403.', withoutEffect('no-scope'), {
    lets: (occasion) => occasion === 'scope',
    ...answering(requesting, (answer, { key }) => {
      if (key === 'reader') fail(answer, 403, 'FORBIDDEN');
    }),
  }),
  mutant('refusal-too-late-outsider', "Another organisation's transfer is made, and then answered 404.", withoutEffect('outsider'), () => {
    const made = new Set<string>();
    return {
      tenant: ({ key, method, url }) => (key === 'outsider' && method === 'POST' && made.add(url) ? 'acme' : undefined),
      ...answering(requesting, (answer, { url }) => {
        if (made.delete(url)) fail(answer, 404, 'SESSION_NOT_FOUND');
      }),
    };
  }),
  mutant('refusal-too-late-invalid', 'A transfer to nowhere is made, and then answered 400.', withoutEffect('invalid'), () => {
    const taken = new Set<string>();
    return {
      lets: (occasion, { url }) => occasion === 'invalid' && taken.add(url).size > 0,
      answer: (answer, { url, body: sent }) => {
        if (taken.has(url) && sent === '{"to":""}') fail(answer, 400, 'VALIDATION_ERROR');
      },
    };
  }),
  mutant('error-without-code', 'Failures have no code.', ['speko/errors/envelope', ...of('getCall', 'answers-fit')], {
    answer: ({ status: code, json }) => {
      if (code >= 400) delete (json as { code?: string }).code;
    },
  }),
  mutant('error-as-html', 'A failure is a page for people.', ['speko/errors/envelope', ...of('getCall', 'answers-fit')], {
    answer: (answer) => {
      if (answer.status < 400) return;
      answer.headers['content-type'] = 'text/html';
      answer.text = '<!doctype html><title>Not found</title>';
    },
  }),
  mutant('unknown-500', 'A call that does not exist is answered 500.', of(every, 'unknown-id#id'), {
    ...failing('SESSION_NOT_FOUND', (answer) => fail(answer, 500, 'INTERNAL_ERROR')),
  }),
  mutant(
    'malformed-id-400',
    'What is no id is answered 400.',
    [...of(every, ...malformedCall)],
    failing('SESSION_NOT_FOUND', (answer, { url }) => {
      if (!wellFormed.test(url)) fail(answer, 400, 'VALIDATION_ERROR');
    }),
  ),
  mutant(
    'malformed-id-500',
    'What is no id is answered 500.',
    [...of(every, ...malformedCall)],
    failing('SESSION_NOT_FOUND', (answer, { url }) => {
      if (!wellFormed.test(url)) fail(answer, 500, 'INTERNAL_ERROR');
    }),
  ),
  mutant(
    'transfer-confused-with-call',
    'A transfer that does not exist is answered as if the call did not.',
    [...of(ofTransfers, ...malformedTransfer, 'unknown-id#transferId'), 'speko/transfer/of-its-call'],
    failing('TRANSFER_NOT_FOUND', (answer) => fail(answer, 404, 'SESSION_NOT_FOUND')),
  ),
  mutant(
    'wrong-method-404',
    'A method that a path does not take is answered 404.',
    [...of(reads, 'wrong-method#post'), ...of(writes, 'wrong-method#get')],
    status(405, 404),
  ),
  mutant('no-allow', 'A method that a path does not take is refused without saying which it takes.', ['speko/any/answers-fit'], {
    answer: ({ headers }) => {
      delete headers['allow'];
    },
  }),
  mutant('validation-ignored', 'Whatever a body says is taken.', [...invalid, 'speko/transfer/needs-a-destination'], {
    lets: (occasion) => occasion === 'invalid',
  }),
  mutant('invalid-422', 'An invalid body is answered 422.', invalid, status(400, 422)),
  mutant(
    'malformed-body-500',
    'A body that cannot be read is answered 500.',
    [...of(writes, ...unreadable), ...of(requesting, 'empty-body')],
    status(400, 500),
  ),
  mutant(
    'strict-members',
    'A member that is not known is refused.',
    writes.map((operation) => `speko/requests/unknown-members#${operation}`),
    {
      answer: (answer, { body: sent }) => {
        if (sent.includes('not_in_the_contract')) fail(answer, 400, 'VALIDATION_ERROR');
      },
    },
  ),
  mutant(
    'body-required',
    'A body is required where it is optional.',
    optional.map((operation) => `speko/requests/body-optional#${operation}`),
    {
      ...answering(optional, (answer, { body: sent }) => {
        if (sent === '') fail(answer, 400, 'VALIDATION_ERROR');
      }),
    },
  ),
  mutant(
    'empty-object-refused',
    'An empty object is refused where no body at all is taken.',
    optional.map((operation) => `speko/requests/body-optional#${operation}`),
    {
      ...answering(optional, (answer, { body: sent }) => {
        if (sent === '{}') fail(answer, 400, 'VALIDATION_ERROR');
      }),
    },
  ),
  mutant(
    'type-without-body-refused',
    'A GET that names a content type is refused for having no body.',
    reads.map((operation) => `speko/requests/type-without-body#${operation}`),
    {
      ...answering(reads, (answer, { headers }) => {
        if (headers['content-type'] !== undefined) fail(answer, 400, 'VALIDATION_ERROR');
      }),
    },
  ),
  mutant('request-id-dropped', "A request's own x-request-id is forgotten.", ['speko/requests/id-echoed'], {
    answer: ({ headers }) => {
      headers['x-request-id'] = 'req_0';
    },
  }),
  mutant('request-id-malformed', 'The x-request-id holds what no id holds.', of('getCall', 'answers-fit'), {
    answer: ({ headers }) => {
      headers['x-request-id'] = 'not an id';
    },
  }),
  mutant('charset-odd', 'Answers say that they are in Latin 1.', of('getCall', 'answers-fit'), {
    answer: ({ headers }) => {
      headers['content-type'] = 'application/json; charset=iso-8859-1';
    },
  }),
  mutant('type-odd', 'Answers say that they are text.', of('getCall', 'answers-fit'), {
    answer: ({ headers }) => {
      headers['content-type'] = 'text/plain; charset=utf-8';
    },
  }),
  mutant('reads-fail', 'Nothing can be read.', of(reads, 'succeeds'), {
    ...answering(reads, (answer) => fail(answer, 500, 'INTERNAL_ERROR')),
  }),
  mutant('writes-accepted', 'What is done is answered 202.', [...of(writes, 'succeeds'), ...of('finalizeCallReport', 'answers-fit')], {
    ...answering(writes, (answer) => {
      if (answer.status < 300) answer.status = 202;
    }),
  }),
  mutant('status-undeclared', 'A call is answered 206.', of('getCall', 'succeeds', 'answers-fit'), status(200, 206, 'getCall')),
  mutant(
    'code-of-another-operation',
    'A call that does not exist is answered with a code that reading does not raise.',
    of('getCall', 'answers-fit', 'unknown-id#id'),
    {
      ...failing('SESSION_NOT_FOUND', (answer) => fail(answer, 404, 'RECORDING_NOT_AVAILABLE')),
    },
  ),
  mutant('only-empty-lists-vanish', 'A list is left out when it is empty.', of('getCall', 'answers-fit'), {
    ...body('getCall', ({ transcript }: { transcript: { entries?: unknown[] } }) => {
      if (transcript.entries?.length === 0) delete transcript.entries;
    }),
  }),
];
