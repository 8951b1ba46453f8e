// Compiled against the packed package, as a stranger's test would be.
import { type CallSnapshot, type MockServer, MockServerError, type RecordedRequest, startMockServer, type Vendor } from 'ringback';

import { useMockServer as inJest } from 'ringback/jest';
import { type ContractOptions, contract, type TargetFile, useMockServer } from 'ringback/vitest';

export const servers: MockServer[] = [useMockServer({ script: 'voicemail', judged: false }), inJest()];
export const judge = (target: TargetFile, options: ContractOptions): void => contract('speko', target, options);

export async function use(): Promise<string> {
  await using server = await startMockServer({ clock: 'virtual', script: 'warm-transfer-completed', port: 0 });
  const now: string = await server.clock.advance('5s');
  const call: CallSnapshot = server.calls.start('voicemail', { elapsed: 1500 });
  const phase: 'dialling' | 'live' | 'over' = call.phase;
  const requests: readonly RecordedRequest[] = server.requests;
  const vendor: Vendor = 'speko';
  const { url, key } = server.apis[vendor];
  const deliveries = server.webhooks.deliveries.map(({ status }) => status satisfies 'pending' | 'delivered' | 'failed');
  const breaches: string[] = server.breaches.map(
    ({ by, operation, promise }) => `${by satisfies 'client' | 'server'} ${operation} ${promise}`,
  );
  server.expectBreach(/to: Required/);
  server.assertContract();
  server.reset();
  // @ts-expect-error: a clock takes no such thing.
  await server.clock.advance(true);
  // @ts-expect-error: its insides are nobody's business.
  server.world;
  try {
    server.calls.end(call.id, { by: 'caller' });
  } catch (error) {
    if (error instanceof MockServerError) return error.code;
  }
  return [now, phase, requests.length, url, key, call.names.speko, ...deliveries, ...breaches].join();
}

export const stop = (server: MockServer): Promise<void> => server.close();
