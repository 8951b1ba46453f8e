import { MockServer, type MockServerOptions } from './mock-server.ts';

/** The hooks that runners of tests have in common. */
export interface TestHooks {
  readonly beforeAll: (act: () => Promise<unknown>) => unknown;
  readonly beforeEach: (act: () => void) => unknown;
  readonly afterEach: (act: () => void) => unknown;
  readonly afterAll: (act: () => Promise<unknown>) => unknown;
}

/** How to run a mock server for tests. */
export interface TestServerOptions extends MockServerOptions {
  /** Whether a test fails whose requests, or the answers to them, break the contract. Default true. */
  readonly judged?: boolean;
}

/** One server for all tests of a file, with a fresh world for each: a world costs milliseconds, a server half a second. */
export function serverForTests(hooks: TestHooks, { judged = true, ...options }: TestServerOptions): MockServer {
  const server = new MockServer({ clock: 'virtual', ...options });
  hooks.beforeAll(() => server.listen());
  hooks.beforeEach(() => server.reset());
  if (judged) hooks.afterEach(() => server.assertContract());
  hooks.afterAll(() => server.close());
  return server;
}
