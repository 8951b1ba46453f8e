import { type Command, InvalidArgumentError, Option } from 'commander';
import type { InitFlags } from './init.ts';
import type { Surroundings } from './surroundings.ts';
import type { VerifyFlags } from './verify.ts';

const positive = (text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
};
const percent = (text: string): number => {
  const value = Number(text);
  if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return value;
};

/**
 * The commands that judge servers. Each loads what it needs when it is called, so that other commands need not wait for it.
 *
 * @param around what the surroundings lend.
 * @param exit takes the exit code.
 */
export function addSuiteCommands(program: Command, around: Surroundings, exit: (code: number) => void): void {
  program
    .command('verify')
    .description('Judge a server: say which promises of the contract hold.')
    .argument('[api...]', 'speechify, smallest, speko, meetric; left out, all, or those of the target files')
    .option('--target <file...>', 'target files; without one, a server of our own is judged')
    .option('--only <pattern...>', 'only checks whose id fits; * stands for anything')
    .option('--skip <pattern...>', 'no checks whose id fits')
    .option('--known <file>', 'findings that are known: "<check> <owner> <YYYY-MM-DD> <reason>" a line')
    .option('--strict', 'what is only assumed counts like what is documented')
    .option('--read-only', 'send nothing that changes state')
    .option('--bail', 'stop at the first promise that does not hold')
    .option('--list', 'print the ids of the checks, and send nothing')
    .option('--plan', 'print what would be sent as far as it is known beforehand, and send nothing')
    .addOption(new Option('--rate <number>', 'requests a second at the most').argParser(positive))
    .addOption(new Option('--timeout <ms>', 'milliseconds to wait for an answer').default(10_000).argParser(positive))
    .addOption(new Option('--concurrency <number>', 'checks at once').default(8).argParser(positive))
    .addOption(new Option('--floor <percent>', 'share of the clauses that must be judged for a run to pass').default(30).argParser(percent))
    .option('--json [file]', 'write a report as JSON; without a file, print it in the place of the usual text')
    .option('--junit <file>', 'write a report as JUnit XML')
    .option('--sarif <file>', 'write a report as SARIF')
    .option('--html <file>', 'write a report as one HTML page')
    .option('--github', 'print annotations for GitHub, and write a job summary')
    .option('--quiet', 'print nothing but what makes it fail')
    .action(async (names: string[], flags: VerifyFlags) => {
      const { verify } = await import('./verify.ts');
      exit(await verify(names, flags, around));
    });

  program
    .command('init')
    .description('Write a target file to be filled in: what verify needs to know of a server.')
    .argument('<api>', 'speechify, smallest, speko or meetric')
    .option('--out <file>', 'where to write it; left out, it is printed')
    .option('--force', 'write over a file that exists')
    .option('--json', 'print JSON: { vendor, out, text }')
    .action(async (name: string, flags: InitFlags) => {
      const { init } = await import('./init.ts');
      await init(name, flags, around);
    });

  program
    .command('checks')
    .description('Print which checks stand for which promises; fail when a promise has none.')
    .argument('[api...]', 'speechify, smallest, speko, meetric; left out, all')
    .option('--table', 'as tables in Markdown')
    .option('--json', 'as JSON')
    .action(async (names: string[], flags: { readonly table?: true; readonly json?: true }) => {
      const { checks } = await import('./checks.ts');
      exit(checks(names, flags, around));
    });

  program
    .command('drift')
    .description("Compare a vendor's own OpenAPI document with our contract; fail when they differ.")
    .argument('<api>', 'speechify, smallest, speko or meetric')
    .argument('<file>', "the vendor's document, JSON or YAML")
    .option('--json', 'as JSON, with the checks that each difference touches')
    .action(async (name: string, file: string, flags: { readonly json?: true }) => {
      const { drift } = await import('./drift.ts');
      exit(drift(name, file, flags, around));
    });
}
