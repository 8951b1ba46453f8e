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
