import { MockServer, type MockServerOptions } from './mock-server.ts';

/** The hooks that runners of tests have in common. */
export interface TestHooks {
  readonly beforeAll: (act: () => Promise<unknown>) => unknown;
  readonly beforeEach: (act: () => void) => unknown;
  readonly afterAll: (act: () => Promise<unknown>) => unknown;
}

/** One server for all tests of a file, with a fresh world for each: a world costs milliseconds, a server half a second. */
export function serverForTests(hooks: TestHooks, options: MockServerOptions): MockServer {
  const server = new MockServer({ clock: 'virtual', ...options });
  hooks.beforeAll(() => server.listen());
  hooks.beforeEach(() => server.reset());
  hooks.afterAll(() => server.close());
  return server;
}
