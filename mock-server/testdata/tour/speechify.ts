import { type Calls, controlOf, type Look, type Stops, type Visitor } from './visitor.ts';

async function visit(visitor: Visitor, calls: Calls): Promise<void> {
  const { resources } = (await controlOf(visitor).get('getTarget', '/targets/speechify')).body;
  const agent = (of: string, key?: string, headers = {}) =>
    visitor.ask('speechify', { operation: 'getAgent', path: `/v1/agents/${of}`, ...(key !== undefined && { key }), headers });
  await agent(resources.agent_id, 'owner');
  await agent(resources.agent_id, 'owner', { 'x-request-id': 'tour-1' });
  await agent(resources.agent_id);
  await agent(resources.agent_id, 'service');
  await agent(resources.agent_id, 'outsider');
  await agent(resources.foreign_agent_id, 'owner');
  await agent('agent_00000000000000000000000000', 'owner');
  await agent('mine', 'owner');
  await agent(resources.agent_id, 'owner', { 'speechify-version': 'tomorrow' });

  const shadow = (of: string, key?: string) =>
    visitor.ask('speechify', {
      operation: 'mintShadowToken',
      method: 'POST',
      path: `/v1/agents/conversations/${of}/shadow-token`,
      ...(key !== undefined && { key }),
    });
  const live = calls['booked-appointment']?.speechify as string;
  for (const key of ['owner', 'admin', 'member', 'service', 'outsider', undefined]) await shadow(live, key);
  await shadow(live, 'owner');
  await shadow(resources.ended_conversation, 'owner');
  await shadow(calls['no-answer']?.speechify as string, 'owner');
  await shadow('conv_00000000000000000000000000', 'owner');
  await shadow('mine', 'owner');
}

async function look(read: Look, resources: Readonly<Record<string, string>>): Promise<void> {
  await read(`/v1/agents/${resources['agent_id']}`, 'owner');
}

export const speechify: Stops = { visit, look };
