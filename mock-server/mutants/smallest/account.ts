import { body, type MutantEntry } from '../mutant.ts';
import { answering, mutant, refusedWith } from './failing.ts';

interface Account {
  email: string;
  organizations: { name: string; roleId: number }[];
}

/** Who asks, for whom, and what is kept for whom. */
export const account: readonly MutantEntry[] = [
  mutant('user-without-provider', 'A user does not say how it logs in.', ['smallest/user/in-full'], {
    ...body('getUser', ({ data }: { data: Record<string, unknown> }) => delete data['authProvider']),
  }),
  mutant('subscription-of-another', 'The subscription is of another organisation.', ['smallest/subscription/of-the-organization'], {
    ...body('getSubscription', ({ data }: { data: Record<string, unknown> }) => (data['organization'] = '0'.repeat(24))),
  }),
  mutant('subscription-half-a-call', 'A limit is no whole number.', ['smallest/subscription/limits-are-whole'], {
    ...body('getSubscription', ({ data }: { data: { limits: Record<string, number> } }) => (data.limits['agents'] = 0.5)),
  }),
  mutant('account-in-envelope', 'The account comes in an envelope.', ['smallest/account/bare'], {
    ...body('getAccountDetails', (json: Record<string, unknown>) => Object.assign(json, { status: true, data: {} })),
  }),
  mutant('account-of-another', 'The account has another address than the user.', ['smallest/account/agrees-with-the-user'], {
    ...body('getAccountDetails', (json: Account) => (json.email = 'nobody@acme.example')),
  }),
  mutant(
    'account-role-turned',
    'Owners and members are taken for each other.',
    ['smallest/account/role-in-figures#owner', 'smallest/account/role-in-figures#member'],
    body('getAccountDetails', ({ organizations }: Account) => {
      for (const organization of organizations) organization.roleId = 1 - organization.roleId;
    }),
  ),
  mutant('account-name-kept', 'The organisation keeps its name.', ['smallest/account/renamed'], {
    ...body('getAccountDetails', ({ organizations }: Account) => {
      for (const organization of organizations) organization.name = 'Acme';
    }),
  }),
  mutant(
    'account-bad-name-as-usual',
    'A bad name is told as all other failures are.',
    ['smallest/account/bad-name-in-its-own-words', 'smallest/updateOrganizationName/answers-fit'],
    answering('updateOrganizationName', (answer) => {
      if (answer.status === 400) answer.json = { status: false, errors: ['name: Required'] };
    }),
  ),
  mutant('concurrency-adds-up-not', 'A place is missing.', ['smallest/concurrency/adds-up'], {
    ...body('getConcurrency', ({ data }: { data: { unreservedPool: number } }) => data.unreservedPool--),
  }),
  mutant('concurrency-forgotten', 'What is kept is shown with nobody.', ['smallest/concurrency/reserved'], {
    ...body('getConcurrency', ({ data }: { data: { agents: unknown[] } }) => (data.agents = [])),
  }),
  mutant('concurrency-beyond', 'More can be kept than there is.', ['smallest/concurrency/not-beyond'], {
    ...refusedWith(/^More is reserved/, 200),
  }),
];
