import type { MockServer } from './mock-server.ts';
import { serverForTests, type TestHooks, type TestServerOptions } from './test-hooks.ts';

export { startMockServer } from './mock-server.ts';
export { MockServerError } from './mock-server-error.ts';

/**
 * A mock server for the tests of a file, on a virtual clock unless told otherwise. Each test finds a fresh world, with the same ids
 * every time. A test fails whose requests, or the answers to them, break the contract; `server.expectBreach` says that it means to.
 *
 * @returns the server; its `url` is known when the tests run.
 * @throws Error outside of Jest, or where it keeps its hooks to itself (`injectGlobals: false`).
 */
export function useMockServer(options: TestServerOptions = {}): MockServer {
  const { beforeAll, beforeEach, afterEach, afterAll } = globalThis as Partial<TestHooks>;
  if (!beforeAll || !beforeEach || !afterEach || !afterAll) {
    throw new Error('ringback/jest finds no beforeAll: use it in a test file of Jest, with injectGlobals on');
  }
  return serverForTests({ beforeAll, beforeEach, afterEach, afterAll }, options);
}
