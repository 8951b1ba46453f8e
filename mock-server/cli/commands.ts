import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { vendors } from '../../openapi/vendors.ts';
import { type Bounds, readBound } from '../bounds.ts';
import { readDuration } from '../call/time.ts';
import { LimitError, readLimit } from '../limits/limits.ts';
import { readSpeed } from '../options.ts';
import { mostSeeded } from '../seed.ts';
import type { BreachesFlags } from './breaches.ts';
import type { PlayFlags } from './play.ts';
import type { Limit, ServeFlags } from './serve.ts';
import { UsageError } from './usage.ts';
import { keepSmall } from './young-generation.ts';

const port = (text: string): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65535) throw new InvalidArgumentError('A port is a number from 0 to 65535; 0 takes any free one.');
  return value;
};

const clock = (text: string): string => {
  try {
    readSpeed(text);
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message}.`);
  }
  return text;
};

/** Milliseconds, with a sign. */
const skew = (text: string): number => {
  const ms = readDuration(text.replace(/^[+-]/, ''));
  if (ms === undefined) throw new InvalidArgumentError('A skew is a time such as 90s or -5m.');
  return text.startsWith('-') ? -ms : ms;
};

const seeded = (text: string): number => {
  const calls = Number(text);
  if (!/^\d+$/.test(text) || calls > mostSeeded) throw new InvalidArgumentError(`It takes a whole number up to ${mostSeeded}.`);
  return calls;
};

const signalingUrl = (text: string): string => {
  if (!/^wss?:\/\//.test(text)) throw new InvalidArgumentError('A signaling URL begins with ws:// or wss://.');
  return text;
};

const httpUrl = (text: string): string => {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new InvalidArgumentError('It takes a URL such as http://127.0.0.1:4010.');
  return text;
};

const vendor = (name: string): string => {
  if (!(vendors as readonly string[]).includes(name))
    throw new InvalidArgumentError(`There is no API "${name}"; there are ${vendors.join(', ')}.`);
  return name;
};

/** With the flag given again and again. */
const limited = (names: string, before: readonly string[] = []): string[] => [...before, ...names.split(',').map(vendor)];
const limit = (text: string, before: readonly Limit[] = []): Limit[] => {
  try {
    const read = readLimit(text);
    vendor(read.vendor);
    return [...before, read];
  } catch (error) {
    throw error instanceof LimitError ? new InvalidArgumentError(`${error.message}.`) : error;
  }
};

const bound = (text: string, before: Partial<Bounds> = {}): Partial<Bounds> => {
  try {
    return { ...before, ...readBound(text) };
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message}.`);
  }
};

const fixtures = [
  '--fixtures <folder>',
  'folder with accounts.yaml, people.gen.json and calls/ (default: the ones that come with it)',
] as const;

/**
 * The commands that play calls. Each loads what it needs when it is called.
 *
 * @param print takes text, whole lines at a time.
 * @param exit takes the exit code.
 */
export function addServerCommands(program: Command, print: (text: string) => void, exit: (code: number) => void): void {
  program
    .command('serve', { isDefault: true })
    .description('Start the mock server.')
    .addOption(new Option('--port <number>', 'port to listen on; 0 takes any free one').default(4010).argParser(port))
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--open-control', 'answer the control API to other machines too, under a loopback name; for containers')
    .option('--allow-host <name...>', 'names that the server has, beside addresses and those that nobody on the web can have')
    .addOption(
      new Option('--clock <mode>', 'real, virtual (stands still until told), or a speed such as 20x').default('real').argParser(clock),
    )
    .option(...fixtures)
    .option('--journal <file>', 'keep the world over a restart in this file')
    .addOption(
      new Option(
        '--seed-calls <number>',
        'conversations of the past year that the first tenant has beside those of the fixtures',
      ).argParser(seeded),
    )
    .option('--webhook-allow <host...>', 'hosts beside this machine that webhooks may go to')
    .addOption(
      new Option('--livekit-url <url>', 'signaling URL that tokens are for').default('ws://127.0.0.1:7880').argParser(signalingUrl),
    )
    .option('--livekit-key <key>', 'API key that tokens are issued by', 'devkey')
    .option('--livekit-secret <secret>', 'secret that tokens are signed with', 'secret')
    .addOption(
      new Option('--limits <apis>', 'have these APIs refuse what is more than their documents allow, e.g. meetric,speechify').argParser(
        limited,
      ),
    )
    .addOption(
      new Option(
        '--limit <limit>',
        'one limit of your own, e.g. meetric.requests=60/1m, speechify.requests=5/1s,burst=30, meetric.quota=1000',
      ).argParser(limit),
    )
    .addOption(new Option('--break <mutant>', 'break one promise on purpose; "list" shows which can be broken'))
    .option('--fault <fault...>', 'let something go wrong, e.g. on=speko/getCall,rate=0.3,status=503')
    .addOption(new Option('--bound <bound>', 'keep more or less of something, e.g. calls=1000; docs/bounds.md lists them').argParser(bound))
    .addOption(new Option('--skew <time>', 'how far its clock is ahead, e.g. 90s; behind with a minus, e.g. -90s').argParser(skew))
    .option('--quiet', 'print nothing but errors')
    .option('--json', 'print the banner as one line of JSON')
    .allowExcessArguments()
    .action(async (flags: ServeFlags, command: Command) => {
      // It is the default command, so a mistyped command ends up here.
      const [unknown] = command.args;
      const known = program.commands.map((each) => each.name()).join(', ');
      if (unknown !== undefined) throw new UsageError(`there is no command "${unknown}"; there are ${known}`);
      keepSmall();
      const { serve } = await import('./serve.ts');
      return serve(flags);
    });

  program
    .command('play')
    .description('Print a call as it is spoken.')
    .argument('<script>', 'name of a script, or a path to one')
    .addOption(new Option('--clock <mode>', 'real, or a speed such as 20x').default('real').argParser(clock))
    .option(...fixtures)
    .option('--json', 'print each event as a line of JSON')
    .action(async (name: string, flags: PlayFlags) => {
      const { play } = await import('./play.ts');
      // Whoever listened has gone: `head` does when it has enough.
      process.stdout.on('error', () => process.exit());
      await play(name, flags, (text) => process.stdout.write(text));
    });

  program
    .command('breaches')
    .description('Say what in the traffic of a server that runs broke the contract; fail when something did, or when nothing was asked.')
    .addArgument(new Argument('[url]', 'where it is').default('http://127.0.0.1:4010').argParser(httpUrl))
    .option('--json', 'as JSON')
    .action(async (url: string, flags: BreachesFlags) => {
      const { breaches } = await import('./breaches.ts');
      exit(await breaches(url, flags, print));
    });
}
