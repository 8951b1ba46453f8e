import { uuidOf } from '../../ids.ts';
import { body, type MutantEntry } from '../mutant.ts';
import { mutant, nothing, of } from './failing.ts';

interface User {
  id: string;
  role: string;
  team_id: string | null;
}
interface Team {
  members: { id: string; full_name: string; email: string }[];
}
interface Department {
  id: string;
  slug: string;
  enabled: unknown;
}

/** The last row takes the place of the first. */
const repeat = (rows: unknown[] | undefined): void => {
  if (rows && rows.length > 1) rows[0] = rows.at(-1);
};

/** People, teams and departments. */
export const referenceData: readonly MutantEntry[] = [
  mutant('inactive-listed', 'A user who has left is listed.', ['meetric/users/active-only'], {
    ...body('listUsers', ({ users }: { users: User[] }) => {
      users.push({ ...(users[0] as User), id: uuidOf('user/bjorn.forsbergfalk@acme.example') });
    }),
  }),
  mutant('nobody-listed', 'No user is listed.', ['meetric/users/active-only', 'meetric/teams/members-are-users'], {
    ...body('listUsers', (answer: { users: User[] }) => {
      answer.users = [];
    }),
  }),
  mutant('roles-in-capitals', 'Roles are spelt in capitals.', ['meetric/users/roles-in-lower-case'], {
    ...body('listUsers', ({ users }: { users: User[] }) => {
      for (const user of users) user.role = user.role.toUpperCase();
    }),
  }),
  mutant('team-unknown', 'A user is in a team that there is not.', ['meetric/users/team-is-a-team'], {
    ...body('listUsers', ({ users }: { users: User[] }) => {
      (users[0] as User).team_id = nothing;
    }),
  }),
  mutant('member-unknown', 'A team has a member who is no user.', ['meetric/teams/members-are-users'], {
    ...body('listTeams', ({ teams }: { teams: Team[] }) => {
      teams[0]?.members.push({ id: nothing, full_name: 'Nobody', email: 'nobody@acme.example' });
    }),
  }),
  mutant('member-renamed', 'A member of a team has another name than the user.', ['meetric/teams/members-are-users'], {
    ...body('listTeams', ({ teams }: { teams: Team[] }) => {
      for (const member of teams.flatMap(({ members }) => members)) member.full_name = member.full_name.toUpperCase();
    }),
  }),
  mutant('disabled-listed', 'A department that is not enabled is listed.', ['meetric/departments/enabled-only'], {
    ...body('listDepartments', ({ departments }: { departments: Department[] }) => {
      departments.push({ ...(departments[0] as Department), id: uuidOf('department/acme/Old Branch') });
    }),
  }),
  mutant('disabled-shown', 'A department is listed as not enabled.', ['meetric/departments/enabled-only'], {
    ...body('listDepartments', ({ departments }: { departments: Department[] }) => {
      (departments[0] as Department).enabled = false;
    }),
  }),
  mutant('slug-with-capitals', 'The slug of a department has capitals.', ['meetric/departments/slug-follows-the-name'], {
    ...body('listDepartments', ({ departments }: { departments: Department[] }) => {
      for (const department of departments) department.slug = department.slug.toUpperCase();
    }),
  }),
  mutant('enabled-as-number', 'enabled is a number.', of('listDepartments', 'answers-fit'), {
    ...body('listDepartments', ({ departments }: { departments: Department[] }) => {
      for (const department of departments) department.enabled = 1;
    }),
  }),
  mutant('team-id-left-out', 'A user has no team_id.', of('listUsers', 'answers-fit'), {
    ...body('listUsers', ({ users }: { users: Partial<User>[] }) => {
      for (const user of users) delete user.team_id;
    }),
  }),
  mutant('id-no-uuid', 'The id of a user is a number.', of('listUsers', 'answers-fit'), {
    ...body('listUsers', ({ users }: { users: User[] }) => {
      for (const [index, user] of users.entries()) user.id = String(index);
    }),
  }),
  mutant(
    'rows-twice',
    'A row of every list comes twice.',
    [
      ...['users', 'teams', 'departments', 'conversations', 'insights'].map((list) => `meetric/ids/once-in-a-list#${list}`),
      ...of('listConversations', 'paging#nothing-twice'),
    ],
    {
      ...body(['listUsers', 'listTeams', 'listDepartments', 'listConversations', 'listInsights'], (answer: Record<string, unknown[]>) => {
        for (const list of ['users', 'teams', 'departments', 'conversations', 'insights']) repeat(answer[list]);
      }),
    },
  ),
];
