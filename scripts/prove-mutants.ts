import { afterAll, expect, test } from 'vitest';
import { allChecks } from '../contract-tests/catalogue.ts';
import { isFinding, run } from '../contract-tests/suite.ts';
import { Target, type TargetFile } from '../contract-tests/target.ts';
import { vendorSuites } from '../contract-tests/vendors/index.ts';
import { mutants } from '../mock-server/mutants/index.ts';
import type { MutantEntry } from '../mock-server/mutants/mutant.ts';
import { startMockServer } from '../mock-server/server.ts';
import type { Vendor } from '../openapi/vendors.ts';

const options = { timeout: 5000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };

// What every answer is held against notices by itself, whatever is asked: such an id stands for all findings that begin so.
const isOfAnswers = (id: string): boolean => id.includes('/answers-fit');

/** Tests that every mutant of a vendor is noticed by the checks named for it, and every check written by hand notices one. */
export function proveMutants(vendor: Vendor): void {
  const own = mutants.filter((mutant) => mutant.vendor === vendor);
  const table: string[] = [];
  afterAll(() => {
    process.stdout.write(`\nMutants of ${vendor}, and the checks that noticed them:\n${table.join('')}`);
  });

  test.each(own.map((mutant) => [mutant.name, mutant] as const))('%s is noticed', async (_, mutant) => {
    const found = await findings(mutant);
    const missed = missedBy(mutant, found);
    table.push(`  ${mutant.name}: ${mutant.killedBy.filter((id) => !missed.includes(id)).join(', ')}\n`);
    expect(missed, `${mutant.breaks} What was found: ${found.join(', ') || 'nothing'}`).toEqual([]);
  });

  test(`every check written by hand for ${vendor} was seen failing`, async () => {
    await using server = await startMockServer({ clock: 'virtual' });
    const noticing = new Set(own.flatMap(({ killedBy }) => killedBy));
    const unproven = vendorSuites[vendor].checks(server.specs[vendor]).filter(({ id }) => !noticing.has(id));
    expect(unproven.map(({ id }) => id)).toEqual([]);
  });
}

/** The ids of what is found. Which answers do not fit shows in whatever asks for them: most often the checks of that operation do. */
async function findings(mutant: MutantEntry): Promise<string[]> {
  const asking = mutant.killedBy.filter(isOfAnswers).map((id) => id.slice(0, id.indexOf('/answers-fit') + 1));
  const near = await judged(mutant, (id) => mutant.killedBy.includes(id) || asking.some((operation) => id.startsWith(operation)));
  return asking.length === 0 || missedBy(mutant, near).length === 0 ? near : await judged(mutant, () => true);
}

async function judged(mutant: MutantEntry, wanted: (id: string) => boolean): Promise<string[]> {
  await using server = await startMockServer({ clock: 'virtual', mutant: mutant.name, onBug: () => {} });
  const response = await fetch(`${server.url}/_ringback/targets/${mutant.vendor}`);
  const spec = server.specs[mutant.vendor];
  const checks = allChecks(spec).filter(({ id }) => wanted(id));
  const { results } = await run(spec, new Target((await response.json()) as TargetFile), vendorSuites[mutant.vendor], checks, options);
  return results.filter(isFinding).map(({ id }) => id);
}

const missedBy = ({ killedBy }: MutantEntry, found: readonly string[]): string[] =>
  killedBy.filter((id) => !found.some((each) => each === id || (isOfAnswers(id) && each.startsWith(id))));
