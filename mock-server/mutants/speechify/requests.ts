import { type MutantEntry, status } from '../mutant.ts';
import { both, type Failure, fail, failing, fitting, forgives, mutant, nobody, of } from './failing.ts';

export const requests: readonly MutantEntry[] = [
  mutant('no-key-needed', 'Whoever sends no key is let in.', ['speechify/auth/key-required', ...both('no-key')], {
    lets: (occasion) => occasion === 'no-key',
  }),
  mutant(
    'any-key-does',
    'A key that nobody was given is let in.',
    ['speechify/auth/key-required', ...both('unknown-key'), ...both('bad-scheme'), ...both('empty-key')],
    { lets: (occasion) => occasion === 'bad-key' },
  ),
  mutant('unauthorized-403', 'A missing key is answered 403.', ['speechify/auth/key-required', ...both('no-key')], status(401, 403)),
  mutant('unauthorized-tells', 'Without a key an id that nothing has is answered 404.', ['speechify/auth/tells-nothing'], {
    answer: (answer, { url }) => {
      if (answer.status === 401 && url.includes(nobody)) fail(answer, 404, 'agent_not_found');
    },
  }),
  mutant('error-as-page', 'Failures are HTML.', ['speechify/errors/envelope', fitting('getAgent')], {
    answer: (answer) => {
      if (answer.status < 400) return;
      answer.headers['content-type'] = 'text/html';
      answer.text = `<h1>${answer.status}</h1>`;
    },
  }),
  mutant('error-is-null', 'Failures are null.', ['speechify/errors/envelope', fitting('getAgent')], {
    answer: (answer) => {
      if (answer.status >= 400) answer.text = 'null';
    },
  }),
  mutant(
    'error-as-text',
    'error is a text.',
    ['speechify/errors/envelope', fitting('getAgent')],
    failing((failure) => {
      Object.assign(failure, { error: failure.error.message });
    }),
  ),
  mutant(
    'error-without-code',
    'Failures have no code.',
    ['speechify/errors/envelope', fitting('getAgent')],
    failing(({ error }) => {
      delete (error as Partial<Failure['error']>).code;
    }),
  ),
  mutant(
    'error-of-another-type',
    'Failures say that they are text.',
    ['speechify/errors/envelope'],
    failing((_, { headers }) => {
      headers['content-type'] = 'text/plain';
    }),
  ),
  mutant(
    'error-code-undeclared',
    'An agent that does not exist has the code NOT_FOUND.',
    [fitting('getAgent'), of('getAgent', 'unknown-id#agent_id')],
    failing(({ error }) => {
      if (error.code === 'agent_not_found') error.code = 'NOT_FOUND';
    }),
  ),
  mutant('type-looked-at', 'A request to read may not say that its body is JSON.', ['speechify/requests/type-without-body'], {
    answer: (answer, { method, headers }) => {
      if (method === 'GET' && answer.status === 200 && headers['content-type'] !== undefined) fail(answer, 415, 'unsupported_media_type');
    },
  }),
  mutant('body-unwanted', 'Where no body is wanted an empty object is refused.', ['speechify/requests/empty-object'], {
    answer: (answer, { operation, headers }) => {
      if (operation === 'mintShadowToken' && headers['content-length'] === '2') fail(answer, 400, 'bad_request');
    },
  }),
  mutant('version-needed', 'A request without a version is refused.', ['speechify/version/optional', ...both('succeeds')], {
    answer: (answer, { headers }) => {
      if (answer.status === 200 && headers['speechify-version'] === undefined) fail(answer, 400, 'invalid_api_version');
    },
  }),
  mutant(
    'version-not-looked-at',
    'A version that is no date is accepted.',
    ['speechify/version/malformed'],
    forgives('getAgent', ({ status: code }) => code === 400),
  ),
  mutant(
    'version-code',
    'A version that is no date has the code bad_request.',
    ['speechify/version/malformed'],
    failing(({ error }) => {
      if (error.code === 'invalid_api_version') error.code = 'bad_request';
    }),
  ),
  mutant('version-unknown', 'No version but one is accepted.', ['speechify/version/any-date'], {
    answer: (answer, { headers }) => {
      if (answer.status === 200 && !['2026-06-25', undefined].includes(headers['speechify-version'] as string | undefined))
        fail(answer, 400, 'invalid_api_version');
    },
  }),
  mutant(
    'method-404',
    'A wrong method is answered 404.',
    [of('getAgent', 'wrong-method#post'), of('mintShadowToken', 'wrong-method#get')],
    status(405, 404),
  ),
  mutant('method-without-allow', 'The answer to a wrong method does not say which are right.', [of('any', 'answers-fit')], {
    answer: ({ headers }) => {
      delete headers['allow'];
    },
  }),
];
