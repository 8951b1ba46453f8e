import { body, type MutantEntry, status } from '../mutant.ts';
import { answering, cases, every, fail, failing, forgives, guarded, mutant, nothing, of, ofOne, open } from './failing.ts';

const scoped = Object.keys(guarded);
const missingScope = Object.entries(guarded).flatMap(([operation, scope]) => of(operation, `missing-scope#${scope}`));
const malformed = ['no-uuid', 'too-short', 'too-long', 'of-another-alphabet'];
const malformedConversation = of(ofOne, ...malformed.map((what) => `malformed-id#id-${what}`));
const envelope = cases('errors/envelope', 'no-key', 'bad-request', 'unknown-id', 'missing-scope');
const texts = ['meeting_title', 'meeting_platform'];
const invalidBody = of('joinNotetaker', ...texts.flatMap((member) => [`invalid-body#${member}-type`, `invalid-body#${member}-too-long`]));
const members = ['meeting_url', 'meeting_start_time', 'meeting_end_time'];
const meta = ['meetric/meta/on-every-success', 'meetric/meta/on-every-success#joinNotetaker'];

interface Meta {
  _meta?: { token_prefix: string; timestamp: string };
}

/** Who may ask, and what everybody is answered alike. One entry a promise, so the list is as long as the contract. */
export const requests: readonly MutantEntry[] = [
  mutant('keyless-allowed', 'No token is needed.', ['meetric/auth/key-required', ...envelope.slice(0, 1), ...of(every, 'no-key')], {
    lets: (occasion) => occasion === 'no-key',
  }),
  mutant(
    'any-key-allowed',
    'Every token opens everything.',
    ['meetric/auth/key-required', ...of(every, 'bad-scheme', 'empty-key', 'unknown-key')],
    { lets: (occasion) => occasion === 'bad-key' },
  ),
  mutant('unauthorized-403', 'A missing token is answered 403.', ['meetric/auth/key-required', ...of(every, 'no-key')], status(401, 403)),
  mutant(
    'scope-ignored',
    'Scopes are not checked.',
    [
      ...missingScope,
      ...cases('auth/scope-required', ...scoped),
      ...cases('errors/envelope', 'missing-scope'),
      'meetric/transcript/own-scope',
      'meetric/insights/own-scope',
      'meetric/recording/scope-and-setting',
    ],
    { lets: (occasion) => occasion === 'scope' },
  ),
  mutant('scope-as-unknown', 'What the token may not do is answered 404.', [...missingScope, ...cases('auth/scope-required', ...scoped)], {
    ...failing(403, scoped, (answer) => fail(answer, 404)),
  }),
  mutant(
    'scopes-need-conversations',
    'The scopes for what a conversation holds open nothing without the scope conversations.',
    cases('auth/scope-required', 'getTranscript', 'listInsights', 'getRecordingUrl'),
    answering(ofOne, (answer, { key }) => {
      if (key === 'content') fail(answer, 403);
    }),
  ),
  mutant(
    'setting-ignored',
    'A token that is not set to include recordings gets them.',
    [
      ...of('getRecordingUrl', 'setting-off#include_recordings'),
      'meetric/recording/scope-and-setting',
      'meetric/recording/setting-has-its-own-message',
    ],
    { lets: (occasion) => occasion === 'setting' },
  ),
  mutant('account-guarded', 'The account needs a scope.', ['meetric/account/any-token'], {
    ...answering('getAccount', (answer, { key }) => {
      if (key === 'none') fail(answer, 403);
    }),
  }),
  mutant('deliveries-guarded', 'The deliveries need a scope.', ['meetric/deliveries/any-token'], {
    ...answering('listWebhookDeliveries', (answer, { key }) => {
      if (key === 'none') fail(answer, 403);
    }),
  }),
  mutant('account-of-the-token', 'Every token has an account of its own.', ['meetric/account/tells-accounts-apart'], {
    ...body('getAccount', (account: { id: string }, { key }) => {
      if (key !== 'all') account.id = nothing;
    }),
  }),
  mutant(
    'outsider-allowed',
    'A token of another account opens everything.',
    [
      'meetric/auth/foreign-conversation-is-unknown',
      'meetric/account/tells-accounts-apart',
      'meetric/conversations/own-account-only',
      'meetric/deliveries/own-account-only',
      ...of(ofOne, 'other-tenant'),
    ],
    { tenant: ({ key }) => (key === 'outsider' ? 'acme' : undefined) },
  ),
  mutant(
    'foreign-told-apart',
    'A conversation of another account is answered 403, one that does not exist 404.',
    ['meetric/auth/foreign-conversation-is-unknown', ...of(ofOne, 'other-tenant')],
    failing(404, ofOne, (answer, { key, url }) => {
      if (key === 'outsider' && !url.includes(nothing)) fail(answer, 403);
    }),
  ),
  mutant(
    'foreign-told-apart-by-text',
    'A conversation of another account is answered with another text than one that does not exist.',
    ['meetric/auth/foreign-conversation-is-unknown', ...of(ofOne, 'other-tenant')],
    failing(404, ofOne, (answer, { key, url }) => {
      if (key === 'outsider' && !url.includes(nothing)) fail(answer, 404, 'not yours');
    }),
  ),
  mutant('error-without-status', 'Failures do not repeat the status.', envelope, {
    answer: ({ status: code, json }) => {
      if (code >= 400) delete (json as { statusCode?: number }).statusCode;
    },
  }),
  mutant(
    'error-with-another-status',
    'Every failure says that it is a 400.',
    envelope.filter((id) => !id.endsWith('bad-request')),
    {
      answer: ({ status: code, json }) => {
        if (code >= 400) (json as { statusCode?: number }).statusCode = 400;
      },
    },
  ),
  mutant('error-with-meta', 'Failures have a _meta.', envelope, {
    answer: ({ status: code, json }) => {
      if (code >= 400) Object.assign(json as object, { _meta: { token_prefix: 'mt_' } });
    },
  }),
  mutant('error-as-html', 'A failure is a page for people.', [...envelope, ...of('getConversation', 'answers-fit')], {
    answer: (answer) => {
      if (answer.status < 400) return;
      answer.headers['content-type'] = 'text/html';
      answer.text = '<!doctype html><title>Not found</title>';
    },
  }),
  mutant('meta-dropped', 'Successes have no _meta.', [...meta, ...of('getAccount', 'answers-fit')], {
    ...body(every, (answer: Meta) => {
      delete answer._meta;
    }),
  }),
  mutant('meta-of-the-start', 'The timestamp in _meta is the same all year.', meta, {
    ...body(every, ({ _meta: own }: Meta) => {
      if (own) own.timestamp = '2026-01-01T00:00:00.000Z';
    }),
  }),
  mutant('meta-of-another-token', 'The prefix in _meta is of another token.', [...meta, 'meetric/meta/prefix-of-the-token'], {
    ...body(every, ({ _meta: own }: Meta) => {
      if (own) own.token_prefix = 'mt_00000000';
    }),
  }),
  mutant('meta-short', 'The prefix in _meta has seven characters.', ['meetric/meta/prefix-of-the-token'], {
    ...body(every, ({ _meta: own }: Meta) => {
      if (own) own.token_prefix = own.token_prefix.slice(0, 7);
    }),
  }),
  mutant('times-with-offset', 'Moments name an offset.', ['meetric/times/iso'], {
    ...body('getAccount', (account: { created_at: string }) => {
      account.created_at = account.created_at.replace('Z', '+00:00');
    }),
  }),
  mutant('times-without-milliseconds', 'Moments have no milliseconds.', ['meetric/times/iso'], {
    ...body('getSummary', (summary: { updated_at: string }) => {
      summary.updated_at = summary.updated_at.replace(/\.\d+/, '');
    }),
  }),
  mutant('times-in-words', 'A moment is written for people.', of('getAccount', 'answers-fit'), {
    ...body('getAccount', (account: { updated_at: string }) => {
      account.updated_at = 'New Year';
    }),
  }),
  mutant(
    'unknown-500',
    'A conversation that does not exist is answered 500.',
    ['meetric/conversation/unknown', ...of(ofOne, 'unknown-id#id')],
    {
      ...failing(404, ofOne, (answer) => fail(answer, 500)),
    },
  ),
  mutant(
    'unknown-as-empty',
    'A conversation that does not exist is answered as the last one that does.',
    ['meetric/conversation/unknown', ...of(ofOne, 'unknown-id#id')],
    forgives(404, ...ofOne),
  ),
  mutant('malformed-id-404', 'What is no id is answered 404.', ['meetric/conversation/malformed-id', ...malformedConversation], {
    ...failing(400, ofOne, (answer) => fail(answer, 404)),
  }),
  mutant('malformed-id-500', 'What is no id is answered 500.', ['meetric/conversation/malformed-id', ...malformedConversation], {
    ...failing(400, ofOne, (answer) => fail(answer, 500)),
  }),
  mutant(
    'malformed-token-id-ignored',
    'A token_id that is no UUID gives an empty list.',
    ['meetric/deliveries/malformed-token-id', ...of('listWebhookDeliveries', ...malformed.map((what) => `malformed-id#token_id-${what}`))],
    forgives(400, 'listWebhookDeliveries'),
  ),
  mutant(
    'unknown-refused',
    'What is not known in a request is refused.',
    cases('requests/unknown-is-ignored', 'query', 'body'),
    answering(['listConversations', 'joinNotetaker'], (answer, { url, body: sent }) => {
      if (`${url} ${sent}`.includes('not_in_the_contract')) fail(answer, 400);
    }),
  ),
  mutant(
    'wrong-method-404',
    'A method that a path does not take is answered 404.',
    of(every.filter((operation) => operation !== 'joinNotetaker').concat('getOpenApiDocument'), 'wrong-method#post'),
    status(405, 404),
  ),
  mutant('no-allow', 'A wrong method is refused without saying which is right.', ['meetric/any/answers-fit'], {
    answer: ({ headers }) => {
      delete headers['allow'];
    },
  }),
  mutant('body-unchecked', 'Whatever a body says is taken.', invalidBody, { lets: (occasion) => occasion === 'invalid' }),
  mutant(
    'body-422',
    'An invalid body is answered 422.',
    [
      ...invalidBody,
      ...of('joinNotetaker', 'invalid-body#meeting_url-missing'),
      ...of('joinNotetaker', ...members.flatMap((member) => [`invalid-body#${member}-type`, `invalid-body#${member}-too-long`])),
      'meetric/notetaker/needs-a-url',
    ],
    status(400, 422, 'joinNotetaker'),
  ),
  mutant(
    'body-500',
    'A body that cannot be read is answered 500.',
    of('joinNotetaker', 'malformed-body#cut', 'malformed-body#deep', 'empty-body'),
    status(400, 500),
  ),
  mutant(
    'type-ignored',
    'A body that says it is no JSON is taken.',
    of('joinNotetaker', 'wrong-type#text'),
    forgives(415, 'joinNotetaker'),
  ),
  mutant('status-undeclared', 'A conversation is answered 206.', of('getConversation', 'succeeds', 'answers-fit'), {
    ...status(200, 206, 'getConversation'),
  }),
  mutant('reads-fail', 'Nothing can be read.', of([...scoped, ...open], 'succeeds'), {
    ...answering(every, (answer) => {
      if (answer.status < 300) fail(answer, 500);
    }),
  }),
  mutant('document-fails', 'The contract cannot be read.', of('getOpenApiDocument', 'succeeds'), {
    ...answering('getOpenApiDocument', (answer) => fail(answer, 500)),
  }),
  mutant('document-guarded', 'The contract needs a token.', ['meetric/document/public'], {
    ...answering('getOpenApiDocument', (answer, { headers }) => {
      if (headers['authorization'] === undefined) fail(answer, 401);
    }),
  }),
  mutant('document-incomplete', 'The contract forgets an operation.', ['meetric/document/names-every-operation'], {
    ...body('getOpenApiDocument', ({ paths }: { paths: Record<string, unknown> }) => {
      delete paths['/conversations/{id}/summary'];
    }),
  }),
];
