import type { MockServer, MockServerOptions } from './mock-server.ts';
import { serverForTests, type TestHooks } from './test-hooks.ts';

export { startMockServer } from './mock-server.ts';
export { MockServerError } from './mock-server-error.ts';

/**
 * A mock server for the tests of a file, on a virtual clock unless told otherwise. Each test finds a fresh world, with the same ids
 * every time.
 *
 * @returns the server; its `url` is known when the tests run.
 * @throws Error outside of Jest, or where it keeps its hooks to itself (`injectGlobals: false`).
 */
export function useMockServer(options: MockServerOptions = {}): MockServer {
  const { beforeAll, beforeEach, afterAll } = globalThis as Partial<TestHooks>;
  if (!beforeAll || !beforeEach || !afterAll) {
    throw new Error('ringback/jest finds no beforeAll: use it in a test file of Jest, with injectGlobals on');
  }
  return serverForTests({ beforeAll, beforeEach, afterAll }, options);
}
