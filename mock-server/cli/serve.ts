import type { Bounds } from '../bounds.ts';
import type { readLimit } from '../limits/limits.ts';
import type { LimitsWanted } from '../limits/meter.ts';
import type { MutantEntry } from '../mutants/mutant.ts';
import { type Server, startMockServer } from '../server.ts';
import { toBanner, toJson } from './banner.ts';
import { inWords } from './usage.ts';
import { growToServe } from './young-generation.ts';

export interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly openControl?: true;
  readonly allowHost?: string[];
  readonly clock: string;
  readonly fixtures?: string;
  readonly journal?: string;
  readonly seedCalls?: number;
  readonly webhookAllow?: string[];
  readonly livekitUrl: string;
  readonly livekitKey: string;
  readonly livekitSecret: string;
  /** APIs whose documented limits hold. */
  readonly limits?: readonly string[];
  readonly limit?: readonly Limit[];
  readonly break?: string;
  readonly fault?: string[];
  readonly skew?: number;
  readonly bound?: Partial<Bounds>;
  readonly quiet?: true;
  readonly json?: true;
}

/** A limit as it was given. */
export type Limit = ReturnType<typeof readLimit>;

/** Starts the server and prints where it is; runs until a signal comes. */
export async function serve(flags: ServeFlags): Promise<void> {
  if (flags.break === 'list') {
    await listMutants(flags.json === true);
    return;
  }
  const {
    livekitUrl: url,
    livekitKey: key,
    livekitSecret: secret,
    break: mutant,
    fault: faults,
    limits,
    limit,
    bound: bounds,
    quiet,
    json,
    ...options
  } = flags;
  const warn = (text: string) => process.stderr.write(`ringback: ${text}\n`);
  // Before anybody is told that it runs: whoever is may stop it at once.
  const asked = untilAsked();
  let server: Server;
  try {
    server = await startMockServer({
      ...options,
      ...(mutant !== undefined && { mutant }),
      limits: toWanted(limits, limit),
      ...(faults && { faults }),
      ...(bounds && { bounds }),
      livekit: { url, key, secret },
      onWarning: warn,
    });
  } catch (error) {
    throw inWords(error, flags);
  }
  if (!['127.0.0.1', 'localhost', '::1'].includes(flags.host)) warn(`listening on ${flags.host}: everybody on the network can reach it`);
  if (json) process.stdout.write(`${JSON.stringify(toJson(server))}\n`);
  else if (!quiet) process.stdout.write(toBanner(server, flags.clock));
  growToServe();
  await asked;
  await server.close();
}

/** Of what the documents say and what was given, the latter holds. */
function toWanted(documented: readonly string[] = [], given: readonly Limit[] = []): Record<string, LimitsWanted> {
  const wanted: Record<string, LimitsWanted> = Object.fromEntries(documented.map((vendor) => [vendor, { documented: true }]));
  for (const { vendor, limits } of given) wanted[vendor] = { ...wanted[vendor], ...limits };
  return wanted;
}

async function listMutants(asJson: boolean): Promise<void> {
  const { mutants } = await import('../mutants/index.ts');
  const rows = asJson ? [JSON.stringify(mutants.map(({ name, breaks }) => ({ name, breaks })))] : mutants.map(toLine);
  process.stdout.write(rows.map((row) => `${row}\n`).join(''));
}

const toLine = ({ name, breaks }: MutantEntry): string => `${name.padEnd(44)} ${breaks}`;

/** Waits for the first signal, which stops in order; the second does not wait. */
function untilAsked(): Promise<void> {
  let asked = false;
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve();
      });
    }
  });
}
