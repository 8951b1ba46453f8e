import { type Calls, controlOf, type Stops, type Visitor } from './visitor.ts';

async function visit(visitor: Visitor, calls: Calls): Promise<void> {
  const { resources } = (await controlOf(visitor).get('getTarget', '/targets/smallest')).body;
  const operation = 'subscribeToLiveEvents';
  const events = (callId: string, key?: string, headers = {}) =>
    visitor.ask('smallest', { operation, path: `/events?callId=${callId}`, ...(key !== undefined && { key }), headers });
  const live = calls['heard']?.smallest as string;
  await visitor.follow('smallest', { operation, path: `/events?callId=${live}`, key: 'owner' });
  await visitor.follow('smallest', { operation, path: `/events?callId=${calls['tool-error']?.smallest}`, key: 'member' });
  await events(live);
  await events(live, 'guest');
  await events(live, 'outsider');
  await events(resources.ended_call, 'owner');
  await events('CALL-1-000000', 'owner');
  await events('mine', 'owner');
  await visitor.ask('smallest', { operation, path: '/events', key: 'owner' });
  await visitor.ask('smallest', { operation, path: `/events?callId=${live}`, headers: { cookie: 'session=nobody' } });
}

async function revisit(visitor: Visitor, calls: Calls): Promise<void> {
  await visitor.ask('smallest', {
    operation: 'subscribeToLiveEvents',
    path: `/events?callId=${calls['ended']?.smallest}`,
    key: 'owner',
  });
}

export const smallest: Stops = { visit, revisit, look: async () => {} };
