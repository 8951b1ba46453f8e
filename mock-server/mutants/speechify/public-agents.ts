import { type Asked, body, type Mutant, type MutantEntry, type Spoilable } from '../mutant.ts';
import { type Failure, fail, mutant } from './failing.ts';

interface Made {
  conversation: { status: string; caller_identity?: string };
}
const id = (name: string): string => `speechify/public/${name}`;
const messageOf = ({ json }: Spoilable): string => (json as Partial<Failure> | undefined)?.error?.message ?? '';

/** Starts a session where it was refused for a reason: answers what was answered last. */
const starts =
  (when: (message: string, asked: Asked) => boolean, operation = 'createSession') =>
  (): Mutant => {
    let last: { readonly status: number; readonly json: unknown } | undefined;
    return {
      answer: (answer, asked) => {
        if (asked.operation !== operation) return;
        if (answer.status < 300) last = { status: answer.status, json: structuredClone(answer.json) };
        else if (last && when(messageOf(answer), asked)) Object.assign(answer, last);
      },
    };
  };
const session = (spoil: (made: Made) => void): Mutant => body('createSession', spoil);
const keyed = ({ headers }: Asked): boolean => headers['authorization'] !== undefined;
const refuses = (when: (asked: Asked) => boolean): Mutant => ({
  answer: (answer, asked) => {
    if (asked.operation === 'createSession' && answer.status === 201 && when(asked)) fail(answer, 403, 'forbidden');
  },
});

/** What agents do for those who have no key. */
export const publicAgents: readonly MutantEntry[] = [
  mutant(
    'session-with-everybody',
    'Every agent is public.',
    ['speechify/agent/public-needs-no-key'],
    starts((text) => text.includes('public')),
  ),
  mutant(
    'session-with-nobody',
    'No session starts without a key.',
    ['speechify/agent/public-needs-no-key', 'speechify/agent/origins-are-exact', id('session-begins')],
    refuses((asked) => !keyed(asked)),
  ),
  mutant(
    'origin-of-a-subdomain',
    'An origin lets its subdomains through.',
    ['speechify/agent/origins-are-exact'],
    starts((text) => text.includes('www.acme.example is none')),
  ),
  mutant(
    'origin-without-scheme',
    'Of an origin the scheme does not count.',
    ['speechify/agent/origins-are-exact'],
    starts((text) => text.includes('http://acme.example is none')),
  ),
  mutant(
    'host-with-port',
    'A host with a port is another host.',
    ['speechify/agent/hostnames-are-exact'],
    refuses(({ headers }) => String(headers['origin']).endsWith(':8443')),
  ),
  mutant(
    'one-gate-is-enough',
    'An origin that is allowed may be on any host.',
    ['speechify/agent/hostnames-are-exact'],
    starts((text) => text.includes('https://acme.example is on none')),
  ),
  mutant(
    'session-active',
    'A session is active before anybody has joined.',
    [id('session-begins')],
    session(({ conversation }) => {
      conversation.status = 'active';
    }),
  ),
  mutant(
    'session-identity-bare',
    'A visitor is shown without embed_ before the name.',
    [id('session-identity')],
    session(({ conversation }) => {
      conversation.caller_identity = conversation.caller_identity?.replace('embed_', '') ?? '';
    }),
  ),
  mutant(
    'session-stranger-named',
    'A stranger is given a name.',
    [id('session-identity')],
    session(({ conversation }) => {
      conversation.caller_identity ||= 'anonymous';
    }),
  ),
  mutant(
    'origin-unneeded',
    'Without an Origin any list lets through.',
    [id('origin-missing')],
    starts((text) => text.includes('without an Origin')),
  ),
  mutant(
    'keys-need-origin',
    'With a key too the origin has to be one of the list.',
    [id('keys-need-no-origin')],
    refuses((asked) => keyed(asked) && asked.headers['origin'] === 'https://other.example'),
  ),
  mutant(
    'keys-from-any-host',
    'With a key the host does not count.',
    [id('hosts-bind-keys')],
    starts((text, asked) => keyed(asked) && text.includes('on none of the hosts')),
  ),
  mutant('widget-as-built', 'The widget is told nothing.', [id('widget-as-set')], {
    ...body('getWidgetConfig', (config: Record<string, unknown>) => {
      for (const name of Object.keys(config)) delete config[name];
    }),
  }),
  mutant(
    'widget-from-anywhere',
    'Any page may read how the widget looks.',
    [id('widget-same-gates')],
    starts((text) => text.includes('none of the allowed origins'), 'getWidgetConfig'),
  ),
];
