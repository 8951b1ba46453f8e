import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { MockServer } from './mock-server.ts';
import { serverForTests, type TestServerOptions } from './test-hooks.ts';

/**
 * A mock server for the tests of a file, on a virtual clock unless told otherwise. Each test finds a fresh world, with the same ids
 * every time. A test fails whose requests, or the answers to them, break the contract; `server.expectBreach` says that it means to.
 *
 * @example
 * const server = useMockServer({ script: 'warm-transfer-completed' });
 * test('…', async () => { await server.clock.advance('70s'); … });
 *
 * @returns the server; its `url` is known when the tests run.
 */
export function useMockServer(options: TestServerOptions = {}): MockServer {
  return serverForTests({ beforeAll, beforeEach, afterEach, afterAll }, options);
}
