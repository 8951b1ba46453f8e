import { expect, test } from 'vitest';
import { startMockServer } from './server.ts';

test('RES-06: fifty servers, one after the other, leave nothing behind', { timeout: 120_000 }, async () => {
  const warnings: string[] = [];
  const note = ({ message }: Error) => warnings.push(message);
  process.on('warning', note);
  await (await startMockServer()).close();
  const [resources, listeners] = [process.getActiveResourcesInfo().length, process.listenerCount('SIGTERM')];
  for (let round = 0; round < 50; round++) {
    const server = await startMockServer({ clock: round % 2 ? 'virtual' : 'real' });
    if (round % 10 === 0) expect((await fetch(`${server.url}/_ringback/world`)).status).toBe(200);
    await server.close();
  }
  process.off('warning', note);
  expect(warnings).toEqual([]);
  expect(process.listenerCount('SIGTERM')).toBe(listeners);
  // The client keeps some connections for a while.
  expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(resources + 12);
});
