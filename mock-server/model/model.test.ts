import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { Stage } from './play.ts';
import { steps } from './steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.build();
});
afterAll(() => stage.close());

// The same sequences in every run; `npm run nightly` plays others, and many more.
test('whatever people do, alone or at once, nothing fails, nobody sees what is not his, and the journal tells it all', async () => {
  await fc.assert(
    fc.asyncProperty(steps(12), (sequence) => stage.play(sequence)),
    { seed: 1, numRuns: 200, endOnFailure: false },
  );
});

test.each(['drop', 'rename'] as const)('what a %s brought about that several did at once is known afterwards', async (what) => {
  const [tenant, pick] = ['globex', 0] as const;
  const once = { do: what, tenant, pick };
  await stage.play([
    { do: 'make', tenant, pick, vendor: 0 },
    { do: 'together', steps: [once, { ...once, tenant: 'acme' }] },
    { do: 'read', tenant, pick },
    { do: 'rename', tenant, pick },
  ]);
});
