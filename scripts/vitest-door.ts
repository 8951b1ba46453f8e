/** What Vitest can have of it: the contract as tests, and a server for tests. */

export type { TargetFile } from '../contract-tests/target-shape.ts';
export { type ContractOptions, contract } from '../contract-tests/vitest.ts';
export { useMockServer } from '../mock-server/library/vitest.ts';
