import { readFileSync, writeFileSync } from 'node:fs';
import { en, Faker, sv } from '@faker-js/faker';
import { parse } from 'yaml';

// People are made once, here, and kept in a file: so a new version of faker changes nobody's name, and users need no faker.
const fixtures = new URL('../fixtures/', import.meta.url);
const { tenants } = parse(readFileSync(new URL('accounts.yaml', fixtures), 'utf8')) as {
  tenants: { id: string; teams: string[]; people: { users: number; customers: number; seed: number } }[];
};

const roles = ['owner', 'admin', 'manager', 'manager'] as const;

const people = Object.fromEntries(
  tenants.map(({ id, teams, people: { users, customers, seed } }) => {
    const faker = new Faker({ locale: [sv, en], seed });
    const person = (domain: string) => {
      const first = faker.person.firstName();
      const last = faker.person.lastName();
      const mail = `${first}.${last}`
        .normalize('NFD')
        .replace(/[^A-Za-z.]/g, '')
        .toLowerCase();
      return { name: `${first} ${last}`, email: `${mail}@${domain}` };
    };
    return [
      id,
      {
        users: Array.from({ length: users }, (_, index) => ({
          ...person(`${id}.example`),
          role: roles[index] ?? 'member',
          team: teams[index % teams.length],
          // The last one has left: lists of active users must not show them.
          active: index < users - 1,
        })),
        customers: Array.from({ length: customers }, (_, index) => {
          const company = faker.company.name();
          const domain = `${company
            .normalize('NFD')
            .replace(/[^A-Za-z]/g, '')
            .toLowerCase()
            .slice(0, 20)}.example`;
          // 555-0100 to 555-0199 are set aside for fiction in every North American area code.
          return { ...person(domain), company, phone: `+1${202 + index}5550${100 + (index % 100)}` };
        }),
      },
    ];
  }),
);

writeFileSync(new URL('people.gen.json', fixtures), `${JSON.stringify(people, null, 2)}\n`);
