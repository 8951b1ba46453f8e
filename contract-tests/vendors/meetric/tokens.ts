import type { Operation, Spec } from '../../../openapi/promises.ts';
import { told } from '../../answers.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';
import type { TargetKey } from '../../target.ts';
import { unknownId } from './samples.ts';

/** Tokens of the judged account whose scopes are known, those with the fewest first. */
const scoped = ({ target }: Judge): TargetKey[] =>
  target.keys
    .filter(({ tenant, scopes }) => tenant === target.tenant && scopes !== undefined)
    .sort((a, b) => (a.scopes?.length ?? 0) - (b.scopes?.length ?? 0));

/** A token of the judged account without any scope. @throws NotRun */
export const scopeless = (judge: Judge): TargetKey =>
  scoped(judge).find(({ scopes }) => scopes?.length === 0) ?? judge.skip('no token without scopes: add one with scopes: []');

const has = ({ scopes }: TargetKey, wanted: readonly string[]): boolean => wanted.every((scope) => scopes?.includes(scope));
const isSet = ({ settings }: TargetKey, setting: string | undefined): boolean => setting === undefined || settings[setting] !== false;

/** The token with the most scopes that lacks what an operation needs is refused; the one with the fewest that has it is let in. */
async function judgeScopes(judge: Judge, { id, method, access }: Operation): Promise<void> {
  const { scopes = [], setting } = access;
  const keys = scoped(judge);
  const without =
    keys.findLast((key) => !has(key, scopes)) ?? judge.skip(`no token without the scope ${scopes}: add one with fewer scopes`);
  await judge.permitted(id);
  judge.expectError(await judge.sample(id, { key: without }), 'missing_scope');
  const enough = keys.find((key) => has(key, scopes) && isSet(key, setting));
  if (enough && method === 'GET') await judge.given(id, { key: enough });
}

export function tokenChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('meetric/auth/key-required', async (judge) => {
      await judge.permitted('getAccount');
      judge.expectError(await judge.sample('getAccount', { key: null }), 'unauthorized');
      const [key] = scoped(judge);
      if (key) judge.expectError(await judge.sample('getAccount', { key: { ...key, secret: key.secret.slice(0, -1) } }), 'unauthorized');
    }),

    ...spec.operations
      .filter(({ access }) => access.scopes)
      .map((operation) => check(`meetric/auth/scope-required#${operation.id}`, (judge) => judgeScopes(judge, operation))),

    check('meetric/auth/foreign-conversation-is-unknown', async (judge) => {
      await judge.permitted('getConversation');
      const key = judge.target.outsider(judge.operation('getConversation').access);
      const foreign = await judge.sample('getConversation', { key });
      const none = await judge.send('getConversation', { params: { id: unknownId }, key });
      judge.expectEqual(told(judge.spec, foreign), told(judge.spec, none), 'what an unknown conversation is answered', foreign);
    }),

    check('meetric/account/any-token', async (judge) => {
      await judge.permitted('getAccount');
      await judge.given('getAccount', { key: scopeless(judge) });
    }),

    check('meetric/account/tells-accounts-apart', async (judge) => {
      const idFor = async (key: TargetKey) => ((await judge.given('getAccount', { key })).json as { id: string }).id;
      const own = await idFor(judge.target.keyFor({}));
      const other = judge.target.keys.findLast(({ tenant }) => tenant === judge.target.tenant) as TargetKey;
      judge.expectEqual(await idFor(other), own, `the account of the token ${other.name}, which is of the same account`);
      const outsider = judge.target.outsider({});
      judge.expect((await idFor(outsider)) !== own, `another account for the token ${outsider.name}`, own);
    }),
  ];
}
