/** What Vitest can have of it: the contract as tests, and a server for tests. */

export type { TargetFile } from '../contract-tests/target-shape.ts';
export { type ContractOptions, contract } from '../contract-tests/vitest.ts';
export type { TestServerOptions } from '../mock-server/library/test-hooks.ts';
export { useMockServer } from '../mock-server/library/vitest.ts';
