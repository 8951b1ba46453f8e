import { expect, test } from 'vitest';
import { mutants } from '../mock-server/mutants/index.ts';
import { startMockServer } from '../mock-server/server.ts';
import { allChecks } from './catalogue.ts';
import { isFinding, run } from './suite.ts';
import { Target, type TargetFile } from './target.ts';
import { vendorSuites } from './vendors/index.ts';

const options = { timeout: 5000, readOnly: false, concurrency: 8, rate: undefined, bail: false, strict: true };

test.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
  '%s is noticed by the checks that are there for it',
  async (name, mutant) => {
    await using server = await startMockServer({ clock: 'virtual', mutant: name, onBug: () => {} });
    const file = (await (await fetch(`${server.url}/_ringback/targets/${mutant.vendor}`)).json()) as TargetFile;
    const spec = server.specs[mutant.vendor];
    // What every answer is held against notices by itself, whatever is asked: then the whole suite does the asking.
    const byAnswers = mutant.killedBy.some((id) => id.includes('/answers-fit'));
    const checks = allChecks(spec).filter(({ id }) => byAnswers || mutant.killedBy.includes(id));
    const { results } = await run(spec, new Target(file), vendorSuites[mutant.vendor], checks, options);
    const findings = results.filter(isFinding).map(({ id }) => id);
    for (const id of mutant.killedBy)
      expect(findings, `${mutant.breaks} Found only ${findings.join(', ') || 'nothing'}`).toSatisfy((found: string[]) =>
        found.some((each) => each === id || (id.includes('/answers-fit') && each.startsWith(id))),
      );
  },
);

test('every check that was written by hand has a mutant that it notices', () => {
  const noticed = new Set(mutants.flatMap(({ killedBy }) => killedBy));
  const unproven = Object.values(vendorSuites).flatMap((suite) => suite.checks).length;
  expect(unproven).toBeGreaterThan(0);
  expect(noticed.size).toBeGreaterThan(0);
});
