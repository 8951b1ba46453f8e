import { advance, type Calls, type Look, plain, type SeenCall, type Stops, unknown, type Visitor } from './visitor.ts';

async function visit(visitor: Visitor, calls: Calls): Promise<void> {
  const get = (operation: string, of: string, below = '', key?: string) =>
    visitor.ask('speko', { operation, path: `/v1/calls/${of}${below}`, ...(key !== undefined && { key }) });
  const post = (operation: string, of: string, below: string, body?: unknown, key = 'full', headers = {}) =>
    visitor.ask('speko', {
      operation,
      method: 'POST',
      path: `/v1/calls/${of}/${below}`,
      key,
      headers,
      ...(body !== undefined && { body }),
    });
  const id = (name: string) => calls[name]?.speko as string;

  const views = { getCall: '', listCallEvents: '/events', getCallReport: '/report', getCallRecording: '/recording' };
  for (const [operation, below] of Object.entries(views)) {
    await get(operation, id('blind'), below, 'full');
    await get(operation, id('blind'), below, 'reader');
    await get(operation, id('blind'), below, 'outsider');
    await get(operation, id('blind'), below);
    await get(operation, unknown, below, 'full');
    await get(operation, 'mine', below, 'full');
  }

  const somewhere = { to: '+12025550143' };
  await post('blindTransferCall', id('blind'), 'transfers/blind', somewhere, 'reader');
  await post('blindTransferCall', id('blind'), 'transfers/blind', {});
  await post('blindTransferCall', id('blind'), 'transfers/blind', '{"to":');
  await post('blindTransferCall', id('blind'), 'transfers/blind', 'a number', 'full', plain);
  await post('blindTransferCall', unknown, 'transfers/blind', somewhere);
  await post('blindTransferCall', id('no-answer'), 'transfers/blind', somewhere);
  await post('blindTransferCall', id('blind'), 'transfers/blind', { ...somewhere, ringingTimeout: 20 });
  await post('blindTransferCall', id('blind'), 'transfers/blind', somewhere);

  // The first answers, the others do not: a leg that is cancelled hands on to the next.
  const several = { destinations: [{ to: '+12025550146', label: 'Billing' }, { to: '+12025550193' }, { to: '+12025550147' }] };
  await post('warmTransferCall', id('warm'), 'transfers/warm', { ...somewhere, ...several });
  const warm = (await post('warmTransferCall', id('warm'), 'transfers/warm', { ...several, summary: 'Asks about an invoice.' })).body;
  const two = (await post('warmTransferCall', id('cancelled'), 'transfers/warm', several)).body;
  await post('warmTransferCall', id('warm'), 'transfers/warm', several);
  await post('completeWarmTransfer', id('warm'), `transfers/${warm.id}/complete`);
  await advance(visitor, '3500ms');
  await post('completeWarmTransfer', id('warm'), `transfers/${unknown}/complete`);
  await post('completeWarmTransfer', id('warm'), 'transfers/mine/complete');
  await post('completeWarmTransfer', id('warm'), `transfers/${warm.id}/complete`, { summary: 5 });
  await post('completeWarmTransfer', id('warm'), `transfers/${warm.id}/complete`, { summary: 'Wants to pay in two parts.' });
  await post('cancelWarmTransfer', id('warm'), `transfers/${warm.id}/cancel`);
  await post('cancelWarmTransfer', id('cancelled'), `transfers/${two.id}/cancel`, { reason: '' }, 'reader');
  await post('cancelWarmTransfer', id('cancelled'), `transfers/${two.id}/cancel`, { tryNext: true, voicemailDetected: true });
  await post('cancelWarmTransfer', id('cancelled'), `transfers/${two.id}/cancel`);
  await post('finalizeCallReport', id('warm'), 'report/finalize');
  await get('getCall', id('warm'), '', 'full');
  await get('getCall', id('cancelled'), '', 'full');
}

async function revisit(visitor: Visitor, calls: Calls): Promise<void> {
  const ask = (operation: string, method: 'GET' | 'POST', of: string, below: string, body?: unknown) =>
    visitor.ask('speko', {
      operation,
      method,
      path: `/v1/calls/${calls[of]?.speko}${below}`,
      key: 'full',
      ...(body !== undefined && { body }),
    });
  for (const of of ['ended', 'blind', 'warm', 'cancelled', 'no-answer']) {
    await ask('getCall', 'GET', of, '');
    await ask('getCallReport', 'GET', of, '/report');
    await ask('getCallRecording', 'GET', of, '/recording');
    await ask('finalizeCallReport', 'POST', of, '/report/finalize', { forceAnalysis: true });
  }
  await ask('blindTransferCall', 'POST', 'ended', '/transfers/blind', { to: '+12025550143' });
}

async function lookAtCall(read: Look, { tenant, names }: SeenCall): Promise<void> {
  const key = tenant === 'acme' ? 'full' : 'outsider';
  for (const below of ['', '/events', '/report', '/recording']) await read(`/v1/calls/${names.speko}${below}`, key);
}

export const speko: Stops = { visit, revisit, look: async () => {}, lookAtCall };
