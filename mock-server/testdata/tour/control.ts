import { vendors } from '../../../openapi/vendors.ts';
import { advance, type Calls, controlOf, type Receivers, unknown, type Visitor } from './visitor.ts';

export async function lookAround(visitor: Visitor): Promise<void> {
  const { get, post } = controlOf(visitor);
  await get('getWorld', '/world');
  for (const vendor of vendors) await get('getTarget', `/targets/${vendor}`);
  await get('getTarget', '/targets/nobody');
  await get('getClock', '/clock');
  await get('listScripts', '/scripts');
  await get('listCalls', '/calls?limit=1000');
  await get('listCalls', '/calls?limit=1001');
  await get('listWebhooks', '/webhooks');
  await get('listDeliveries', '/deliveries');
  await get('listRequests', '/requests?from=3');
  await get('listRequests', '/requests?from=-3');
  await get('listRequests', '/requests?from=2&limit=1');
  await visitor.follow('ringback', { operation: 'followHappenings', path: '/happenings' });
  await post('setClock', '/clock', { advance: '1500ms' });
  await post('setClock', '/clock', { speed: 0 });
  await post('setClock', '/clock', { advance: 'soon' });
  await post('setClock', '/clock', {});
  await post('setClock', '/clock', { to: 'next-event' });
  await post('setClock', '/clock', { to: 'end', call: unknown });
}

export async function subscribe(visitor: Visitor, { good, bad }: Receivers): Promise<void> {
  const { get, post } = controlOf(visitor);
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: bad, key: 'conversations', secret: 'not a good secret' });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good, tenant: 'globex' });
  const gone = await post('subscribe', '/webhooks', { vendor: 'meetric', url: bad });
  await visitor.ask('ringback', { operation: 'unsubscribe', method: 'DELETE', path: `/webhooks/${gone.body.id}` });
  await visitor.ask('ringback', { operation: 'unsubscribe', method: 'DELETE', path: `/webhooks/${gone.body.id}` });
  await visitor.ask('ringback', { operation: 'unsubscribe', method: 'DELETE', path: '/webhooks/mine' });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: 'http://198.51.100.7/hook' });
  await post('subscribe', '/webhooks', { vendor: 'speko', url: good });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good, key: 'nobody' });
  await post('subscribe', '/webhooks', { vendor: 'meetric', url: good, tenant: 'nobody' });
  await post('subscribe', '/webhooks', { vendor: 'meetric' });
  await get('listWebhooks', '/webhooks');
}

/** Starts every script once, and the ones that the tour does something to once more. */
export async function startCalls(visitor: Visitor): Promise<Calls> {
  const { get, post } = controlOf(visitor);
  const { scripts } = (await get('listScripts', '/scripts')).body;
  const calls: Record<string, Calls[string]> = {};
  const start = async (as: string, script: string, tenant: string, more = {}) => {
    const { id, names } = (await post('startCall', '/calls', { script, tenant, ...more })).body;
    calls[as] = { id, ...names };
  };
  for (const { name } of scripts) await start(name, name, 'acme');
  for (const as of ['blind', 'warm', 'cancelled', 'ended', 'heard']) {
    await start(as, 'booked-appointment', 'acme', { from: '+12025550177', metadata: { as } });
  }
  await start('foreign', 'booked-appointment', 'globex');
  await start('begun', 'warm-transfer-completed', 'globex', { elapsed: '10s' });
  await post('startCall', '/calls', { script: 'nonsense' });
  await post('startCall', '/calls', { script: 'booked-appointment', tenant: 'nobody' });
  await post('startCall', '/calls', { script: 'booked-appointment', from: 'me' });
  await get('getCall', `/calls/${calls['blind']?.id}`);
  await get('getCall', `/calls/${unknown}`);
  await get('listCallEvents', `/calls/${calls['blind']?.id}/events`);
  await get('listCallEvents', `/calls/${unknown}/events`);
  await get('listCallViews', `/calls/${calls['blind']?.id}/views`);
  await get('listCallViews', `/calls/${unknown}/views`);
  await get('getCall', '/calls/mine');
  await get('listCalls', '/calls?tenant=globex');
  return calls;
}

/** What the control API does to a call that goes on. */
export async function endCalls(visitor: Visitor): Promise<void> {
  const { post } = controlOf(visitor);
  const late = (await post('startCall', '/calls', { script: 'swedish-sales', tenant: 'acme' })).body.id;
  await advance(visitor, '5s');
  await post('endCall', `/calls/${late}/end`, { by: 'network', reason: 'cable cut' });
  await post('endCall', `/calls/${late}/end`);
  await post('endCall', `/calls/${late}/end`, { by: 'magic' });
  await post('endCall', `/calls/${unknown}/end`);
}

export async function redeliver(visitor: Visitor): Promise<void> {
  const { get, post } = controlOf(visitor);
  const { deliveries } = (await get('listDeliveries', '/deliveries')).body;
  const [first] = deliveries;
  await post('redeliver', `/deliveries/${first.id}/redeliver`);
  await get('getDelivery', `/deliveries/${first.id}`);
  await get('getDelivery', `/deliveries/${unknown}`);
  await post('redeliver', `/deliveries/${unknown}/redeliver`);
  await post('redeliver', '/deliveries/mine/redeliver');
}

/** Keys that are made, changed and revoked. */
export async function keys(visitor: Visitor): Promise<void> {
  const { get, post } = controlOf(visitor);
  const patch = (id: string, body: unknown) =>
    visitor.ask('ringback', { operation: 'changeKey', method: 'PATCH', path: `/keys/${id}`, body });
  const revoke = (id: string) => visitor.ask('ringback', { operation: 'revokeKey', method: 'DELETE', path: `/keys/${id}` });
  const { id } = (await post('createKey', '/keys', { vendor: 'meetric', name: 'reports', scopes: ['conversations'] })).body;
  await post('createKey', '/keys', { vendor: 'meetric', name: 'reports' });
  await post('createKey', '/keys', { vendor: 'meetric', name: 'strange', scopes: ['everything'] });
  await post('createKey', '/keys', { vendor: 'speko', name: 'abroad', tenant: 'nobody' });
  const { id: gone } = (await post('createKey', '/keys', { vendor: 'speechify', name: 'second', role: 'admin', tenant: 'globex' })).body;
  await patch(id, { scopes: ['conversations', 'recordings'], settings: { include_recordings: true } });
  await patch(id, { name: 'all' });
  await patch(unknown, { name: 'nobody' });
  await revoke(gone);
  await revoke(gone);
  await revoke('mine');
  await get('listKeys', '/keys?vendor=meetric');
  await get('listKeys', '/keys?vendor=nobody');
}

/** Limits that nobody reaches in what follows. */
export async function limit(visitor: Visitor): Promise<void> {
  const put = (path: string, body: unknown) => visitor.ask('ringback', { operation: 'setLimits', method: 'PUT', path, body });
  await put('/limits/meetric', { requests: { most: 100_000, window: '1m' }, quota: 100_000 });
  await put('/limits/speechify', { documented: true });
  await put('/limits/speechify', {});
  await put('/limits/speko', { documented: true });
  await put('/limits/speko', { quota: 5 });
  await put('/limits/speko', { requests: { most: 1, window: '0s' } });
  await put('/limits/speko', { requests: { most: 0, window: '1s' } });
  await put('/limits/nobody', {});
  await controlOf(visitor).get('listLimits', '/limits');
}

export async function lookBack(visitor: Visitor): Promise<void> {
  await controlOf(visitor).get('listRequests', '/requests');
}

/** Names faults that strike nothing, and ends them. */
export async function faults(visitor: Visitor): Promise<void> {
  const { get, post } = controlOf(visitor);
  const end = (operation: string, path: string) => visitor.ask('ringback', { operation, method: 'DELETE', path });
  const { id } = (await post('addFault', '/faults', { on: 'speko', rate: 0, latency: '1s..2s' })).body;
  await post('addFault', '/faults', { on: 'meetric', rate: 0, status: 503 });
  await post('addFault', '/faults', { on: 'nobody', status: 503 });
  await get('listFaults', '/faults');
  await end('removeFault', `/faults/${id}`);
  await end('removeFault', `/faults/${id}`);
  await end('clearFaults', '/faults');
}
