import type { components } from '../../../openapi/meetric/types.gen.ts';
import type { Spec } from '../../../openapi/promises.ts';
import { type Check, checksOf } from '../../check.ts';
import type { Judge } from '../../judge.ts';

type Schemas = components['schemas'];

export async function readUsers(judge: Judge) {
  const answer = await judge.given('listUsers');
  return { users: (answer.json as Schemas['Users']).users, answer };
}

async function readTeams(judge: Judge) {
  const answer = await judge.given('listTeams');
  return { teams: (answer.json as Schemas['Teams']).teams, answer };
}

export async function readDepartments(judge: Judge) {
  const answer = await judge.given('listDepartments');
  return { departments: (answer.json as Schemas['Departments']).departments, answer };
}

/** What "B2B Sales" is in a URL; undefined for names of which nobody says how they are written there. */
const slugOf = (name: string): string | undefined => (/^[A-Za-z0-9 ]+$/.test(name) ? name.toLowerCase().split(' ').join('-') : undefined);

/** A path with every parameter called the same. */
const shapeOf = (path: string): string => path.replace(/\{[^}]+\}/g, '{}').replace(/\/$/, '');

export function referenceDataChecks(spec: Spec): Check[] {
  const check = checksOf(spec);
  return [
    check('meetric/users/active-only', async (judge) => {
      const inactive = await judge.supplies.lasting('inactive_user_id');
      const { users, answer } = await readUsers(judge);
      const ids = users.map(({ id }) => id);
      judge.expect(ids.length > 0, 'active users', answer.body, answer);
      judge.expect(!ids.includes(inactive), `no user ${inactive}, who is not active`, answer.body, answer);
    }),

    check('meetric/users/roles-in-lower-case', async (judge) => {
      const { users, answer } = await readUsers(judge);
      const loud = users.find(({ role }) => role !== role.toLowerCase());
      judge.expect(!loud, 'roles in lower case', loud, answer);
    }),

    check('meetric/users/team-is-a-team', async (judge) => {
      const { teams } = await readTeams(judge);
      const { users, answer } = await readUsers(judge);
      const names = new Map<string | null, string | null>([[null, null], ...teams.map(({ id, name }): [string, string] => [id, name])]);
      const lost = users.find(({ team_id: team, team_name: name }) => names.get(team) !== name);
      judge.expect(!lost, 'in team_id and team_name a team of the list of teams', lost, answer);
    }),

    check('meetric/teams/members-are-users', async (judge) => {
      const { users } = await readUsers(judge);
      const { teams, answer } = await readTeams(judge);
      const known = new Map(users.map(({ id, full_name, email }) => [id, [full_name, email]]));
      for (const { id, full_name, email } of teams.flatMap(({ members }) => members)) {
        judge.expectEqual([full_name, email], known.get(id) ?? null, `the member ${id} as in the list of users`, answer);
      }
    }),

    check('meetric/departments/enabled-only', async (judge) => {
      const disabled = await judge.supplies.lasting('disabled_department_id');
      const { departments, answer } = await readDepartments(judge);
      const wrong = departments.find(({ id, enabled }) => id === disabled || enabled !== true);
      judge.expect(departments.length > 0 && !wrong, `enabled departments, not ${disabled}`, wrong ?? answer.body, answer);
    }),

    check('meetric/departments/slug-follows-the-name', async (judge) => {
      const { departments, answer } = await readDepartments(judge);
      for (const { name, slug } of departments) judge.expectEqual(slug, slugOf(name) ?? slug, `the slug of ${name}`, answer);
    }),

    check('meetric/document/names-every-operation', async (judge) => {
      const answer = await judge.given('getOpenApiDocument');
      const { paths = {} } = answer.json as { paths?: Record<string, Record<string, unknown>> };
      const named = Object.entries(paths).flatMap(([path, item]) =>
        Object.keys(item).map((method) => [method.toUpperCase(), shapeOf(path)] as const),
      );
      // What stands before a path may be in servers, or in the path.
      const missing = judge.spec.operations.find(
        ({ method, path }) => !named.some((each) => each[0] === method && each[1].endsWith(shapeOf(path))),
      );
      judge.expect(!missing, `${missing?.method} ${missing?.path} among the paths`, Object.keys(paths).join(', '), answer);
    }),

    check('meetric/document/public', async (judge) => {
      const answer = await judge.send('getOpenApiDocument', { key: null });
      judge.expectStatus(answer, 200);
      const { openapi } = answer.json as { openapi?: string };
      judge.expect(/^3\./.test(openapi ?? ''), 'an OpenAPI document', answer.body.slice(0, 300), answer);
    }),
  ];
}
