import type { Spec } from '../../openapi/promises.ts';
import type { Vendor } from '../../openapi/vendors.ts';
import { meanings } from '../meanings.ts';
import type { TargetFile } from '../target.ts';

/** A key that the checks of a contract have use for. */
interface Key {
  readonly name: string;
  readonly about: string;
  readonly tenant?: string;
  readonly role?: string;
  readonly scopes?: readonly string[];
  readonly settings?: Readonly<Record<string, boolean>>;
}

/** How often each meaning is asked for, by checks that only look at it and by checks that use it up. */
export interface Needs {
  readonly looksAt: ReadonlyMap<string, number>;
  readonly usesUp: ReadonlyMap<string, number>;
  /** Whether any of them makes a telephone ring. */
  readonly dials: boolean;
}

/** A target that offers everything: every key that the contract tells apart, and whatever is asked for. Only for rehearsals. */
export function toTargetFile(spec: Spec): TargetFile {
  const keys = keysOf(spec).map(({ name, about: _, ...rest }) => [name, { key: `<${name}>`, ...rest }]);
  return { vendor: spec.api as Vendor, url: 'http://127.0.0.1', keys: Object.fromEntries(keys), control: 'http://127.0.0.1' };
}

/** The keys that tell apart what a contract tells apart: each role, each scope, each setting, and another tenant. */
function keysOf({ operations }: Spec): Key[] {
  const all = <Value>(of: (access: (typeof operations)[number]['access']) => readonly Value[]) => [
    ...new Set(operations.flatMap(({ access }) => of(access))),
  ];
  const roles = all(({ roles: named = [] }) => named);
  const scopes = all(({ scopes: named = [] }) => named);
  const settings = all(({ setting }) => (setting === undefined ? [] : [setting]));
  const switched = (on: boolean) => (settings.length > 0 ? { settings: Object.fromEntries(settings.map((name) => [name, on])) } : {});
  const full = { ...(scopes.length > 0 && { scopes }), ...switched(true) };
  const mightiest = roles.find((role) => operations.every(({ access }) => access.roles?.includes(role) ?? true));
  const everyRoleIsEnough = operations.some(({ access }) => access.roles?.length === roles.length);
  return [
    ...(roles.length > 0
      ? roles.map((role) => ({ name: role, about: `may do what ${role} may do`, role, ...full }))
      : [{ name: 'full', about: 'may do everything', ...full }]),
    ...(roles.length > 0 && everyRoleIsEnough
      ? [
          {
            name: 'without_role',
            about: `belongs to the same tenant and is none of ${roles.join(', ')}, e.g. a service account`,
            role: 'none',
          },
        ]
      : []),
    ...partsOf(scopes).map((some) => ({ name: nameOf(some, scopes), about: 'lacks the other scopes', scopes: some, ...switched(true) })),
    ...(scopes.length > 0 ? [{ name: 'no_scopes', about: 'has no scope at all', scopes: [], ...switched(true) }] : []),
    ...settings.map((name) => ({ name: `${name}_off`, about: `has ${name} switched off`, ...full, settings: { [name]: false } })),
    {
      name: 'outsider',
      about: 'belongs to another tenant, and may do everything there',
      tenant: 'other',
      ...(mightiest && { role: mightiest }),
      ...full,
    },
  ];
}

/** Two parts of a set, so that each member is lacking in one of them. */
function partsOf(scopes: readonly string[]): string[][] {
  if (scopes.length === 0) return [];
  const half = Math.ceil(scopes.length / 2);
  return [scopes.slice(0, half), scopes.slice(half)].filter(({ length }) => length > 0 && length < scopes.length);
}

/** A part with one scope is called after it. */
function nameOf([only = '', ...others]: readonly string[], scopes: readonly string[]): string {
  if (others.length === 0) return `only_${only.replace(/^.*[:.]/, '')}`;
  return only === scopes[0] ? 'some_scopes' : 'other_scopes';
}

/** Writes a target file for people to fill in. It can be used once url and keys are right; everything else adds checks. */
export function toTemplate(spec: Spec, needs: Needs): string {
  const { api, document, operations } = spec;
  const [first] = operations;
  const vendorUrl = (document['servers'] as { url: string }[]).map(({ url }) => url).find((url) => url.startsWith('http'));
  return [
    `# What ringback verify needs to know of a server that speaks the ${api} API.`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is to be written.
    '# Secrets are not written here: ${NAME} stands for an environment variable.',
    `vendor: ${api}`,
    '',
    `# Where the API begins: ${first?.method} ${first?.path} is asked for below it.${vendorUrl ? ` The vendor's own is ${vendorUrl}.` : ''}`,
    'url: https://staging.example.com',
    '',
    '# The tenant of the first key is the one that is judged. A key that is left out costs the checks that need it: they are not run.',
    'keys:',
    ...keysOf(spec).flatMap((key) => toKeyLines(key, api)),
    '',
    '# What of the contract your server does not have yet: operation ids, tags, paths, webhooks, or query parameters of an operation;',
    '# * stands for anything. Checks that ask for it are not run, and are counted apart.',
    `# without: ${toFlow(exampleOfWithout(spec))}`,
    '',
    ...toMakeLines(api as Vendor, needs),
    ...toResourceLines(api as Vendor, needs),
    ...(needs.dials
      ? [
          '# Nothing that makes a telephone ring is sent unless this says which may ring, and how many such requests one run may send.',
          '# telephones:',
          '#   may_ring: ["+12025550143", "+12025550144"]',
          '#   budget: 200',
          '',
        ]
      : []),
    '# Whose limit of requests may be reached in a run, and how many of its requests are one too many. Others may be held up with it.',
    '# limits:',
    `#   key: ${keysOf(spec)[0]?.name}`,
    '#   most: 60',
    '',
    ...(spec.webhooks.length > 0
      ? [
          '# Where this machine waits for webhooks. Subscribe its address, as your server sees it, before the run.',
          '# webhooks:',
          '#   listen: 0.0.0.0:8090',
          `#   secret: \${${api.toUpperCase()}_WEBHOOK_SECRET}`,
          '',
        ]
      : []),
  ].join('\n');
}

/** A name of each kind, out of the contract: the last of each is least likely to be missed. */
function exampleOfWithout({ operations, webhooks }: Spec): string[] {
  const [operation, webhook] = [operations.at(-1), webhooks.at(-1)];
  if (!operation) return [];
  // Of a path with one part nothing but /* would be left, which is everything.
  const deep = operations.findLast(({ path }) => path.split('/').length > 2) ?? operation;
  const path = deep.path.replace(/\/[^/]*$/, '/*');
  const parameters = operations.flatMap(({ id, parameters: all }) =>
    all.flatMap((each) => (each.in === 'query' ? [`${id}?${each.name}`] : [])),
  );
  return [operation.id, ...operation.tags.slice(0, 1), path, ...(webhook ? [webhook.name] : []), ...parameters.slice(-1)];
}

const toFlow = (value: object): string => JSON.stringify(value).replaceAll('":', '": ').replaceAll(',', ', ');

function toKeyLines({ name, about, tenant, role, scopes, settings }: Key, api: string): string[] {
  return [
    `  ${name}: # ${about}`,
    `    key: \${${api.toUpperCase()}_${name.toUpperCase()}_KEY}`,
    ...(tenant === undefined ? [] : [`    tenant: ${tenant}`]),
    ...(role === undefined ? [] : [`    role: ${role}`]),
    ...(scopes === undefined ? [] : [`    scopes: ${toFlow(scopes)}`]),
    ...(settings === undefined ? [] : [`    settings: ${toFlow(settings)}`]),
  ];
}

function toMakeLines(api: Vendor, { looksAt, usesUp }: Needs): string[] {
  if (usesUp.size === 0) return [];
  return [
    '# How to get a fresh one of what checks use up. A command prints the id on its last line; a url answers a POST with the id.',
    '# make:',
    ...[...usesUp].flatMap(([meaning, count]) => [
      `#   # ${inWords(api, meaning)}; used up by ${times(count + (looksAt.get(meaning) ?? 0))}`,
      `#   ${meaning}: { command: ./new-${meaning.replaceAll('_', '-')}.sh }`,
    ]),
    '',
  ];
}

function toResourceLines(api: Vendor, { looksAt }: Needs): string[] {
  if (looksAt.size === 0) return [];
  return [
    '# Ids of things that exist and are only looked at. What is not named here is made, if there is a way to make it above.',
    '# resources:',
    ...[...looksAt].flatMap(([meaning, count]) => [`#   # ${inWords(api, meaning)}; looked at by ${times(count)}`, `#   ${meaning}: ""`]),
    '',
  ];
}

const times = (count: number): string => (count === 1 ? '1 check' : `${count} checks`);
const inWords = (api: Vendor, meaning: string): string => meanings[api][meaning] ?? meaning.replaceAll('_', ' ');
