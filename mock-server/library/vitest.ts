import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { MockServer, MockServerOptions } from './mock-server.ts';
import { serverForTests } from './test-hooks.ts';

/**
 * A mock server for the tests of a file, on a virtual clock unless told otherwise. Each test finds a fresh world, with the same ids
 * every time.
 *
 * @example
 * const server = useMockServer({ script: 'warm-transfer-completed' });
 * test('…', async () => { await server.clock.advance('70s'); … });
 *
 * @returns the server; its `url` is known when the tests run.
 */
export function useMockServer(options: MockServerOptions = {}): MockServer {
  return serverForTests({ beforeAll, beforeEach, afterAll }, options);
}
