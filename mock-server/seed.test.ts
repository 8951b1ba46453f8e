import { expect, test } from 'vitest';
import type { Vendor } from '../openapi/vendors.ts';
import type { Agent, Tenant } from './accounts.ts';
import type { Call } from './call/call.ts';
import { day } from './call/time.ts';
import { startMockServer } from './server.ts';
import type { CallQuery } from './store/call-book.ts';
import { pageOf } from './store/page.ts';
import { useServer } from './test-client.ts';

/** Three times what is promised: the machine may be busy with other things. `npm run bench -- growth` measures what it really is. */
const within = { start: 6000, memory: 900 * 1024 * 1024, list: 5 };
const many = 100_000;

const client = useServer({ seedCalls: many });

test('a world with a hundred thousand conversations starts soon and is not large', async () => {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  await using server = await startMockServer({ clock: 'virtual', seedCalls: many });
  expect(performance.now() - started).toBeLessThan(within.start);
  expect(process.memoryUsage().rss - before).toBeLessThan(within.memory);
  expect(server.world.calls.size).toBe(many + server.world.calls.of('acme').length + server.world.calls.of('globex').length);
});

const month = 30 * day;

/** What lists ask for: everything, one thing, several, what nobody has, and a part of the time. */
function queries(): CallQuery[] {
  const { world } = client.server;
  const [tenant] = [...world.accounts.tenants.values()] as [Tenant];
  const [agent] = world.agents.of(tenant.name) as [Agent];
  const user = tenant.users[0]?.id;
  const department = tenant.departments[0]?.id;
  const all: Omit<CallQuery, 'tenant'>[] = [
    {},
    { agent: agent.id },
    { user },
    { medium: 'video' },
    { medium: 'email' },
    { user, department, medium: 'call' },
    { agent: agent.id, user, department },
    { from: tenant.customers[3]?.phone },
    { phase: 'live' },
    { phase: 'over', user },
  ];
  const spans = [{}, { createdFrom: world.now - month }, { createdFrom: world.now - 9 * month, createdTo: world.now - 8 * month }];
  const wanted = (call: Call) => call.at(world.now).processedAt !== undefined;
  return all.flatMap((query) => spans.map((span) => ({ tenant: tenant.name, ...query, ...span, wanted })));
}

test('any page of any list is found quickly, however far back it is', () => {
  const { world } = client.server;
  const took: number[] = [];
  const page = (query: CallQuery) => {
    const started = performance.now();
    const { rows } = pageOf(world.calls.newest(query, world.now), 25);
    took.push(performance.now() - started);
    return rows;
  };
  for (const query of queries()) {
    let [from] = [page(query)];
    for (let pages = 0; pages < 5 && from.length > 0; pages++) from = page({ ...query, createdTo: from.at(-1)?.createdAt });
    const { wanted: _, ...counted } = query;
    const started = performance.now();
    world.calls.count(counted, world.now);
    took.push(performance.now() - started);
  }
  expect(took.length).toBeGreaterThan(100);
  // The slowest of them tell how busy the machine is, the middle one how much there is to do.
  expect(took.sort((one, other) => one - other)[took.length >> 1]).toBeLessThan(within.list);
});

interface Page {
  readonly conversations: readonly { readonly id: string }[];
  readonly pagination: { readonly next_cursor: string | null };
}

test('every page of the last thirty days together shows each conversation once', async () => {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body }: { body: Page } = await client.ask<Page>(
      'meetric',
      `/conversations?user_id=${client.resources('meetric')['user_id']}${cursor && `&cursor=${cursor}`}`,
      { key: 'all' },
    );
    ids.push(...body.conversations.map(({ id }) => id));
    cursor = body.pagination.next_cursor;
  }
  expect(ids.length).toBeGreaterThan(500);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Calls as the control API lists them, without what a reset may change. */
const newest = async (server: { readonly url: string }, limit: number) =>
  ((await (await fetch(`${server.url}/_ringback/calls?limit=${limit}`)).json()) as { calls: { id: string; createdAt: string }[] }).calls;

test('the same seed gives the same calls, and those of the usual world are among them as they always are', async () => {
  await using one = await startMockServer({ clock: 'virtual', seedCalls: 500 });
  await using other = await startMockServer({ clock: 'virtual', seedCalls: 500 });
  await using usual = await startMockServer({ clock: 'virtual' });
  const calls = await newest(one, 1000);
  expect(calls).toEqual(await newest(other, 1000));
  const known = new Map(calls.map((call) => [call.id, call]));
  const usually = await newest(usual, 1000);
  expect(usually.map(({ id }) => known.get(id))).toEqual(usually);
  expect(calls).toHaveLength(usually.length + 500);
});

test('a page far back is found by passing over what is before it', () => {
  const { world } = client.server;
  const all = [...world.calls.newest({ tenant: 'acme' }, world.now)].map(({ id }) => id);
  expect(all).toHaveLength(many + world.calls.of('acme').length);
  const page = (order: 'newest' | 'oldest', skip: number) =>
    pageOf(world.calls[order]({ tenant: 'acme' }, world.now, skip), 20).rows.map(({ id }) => id);
  expect(page('newest', 50_000)).toEqual(all.slice(50_000, 50_020));
  expect(page('oldest', 70)).toEqual(all.toReversed().slice(70, 90));
  for (const skip of [0, 49, 50, 51, 1234, 99_990, all.length - 3, all.length, all.length + 5]) {
    expect(page('newest', skip)).toEqual(all.slice(skip, skip + 20));
    expect(page('oldest', skip)).toEqual(all.toReversed().slice(skip, skip + 20));
  }
});

test('what calls of a kind share is asked of one of them, and they are counted and ranked by it', () => {
  const { world } = client.server;
  const lengthOf = (call: Call) => call.at(world.now).endedAt ?? 0;
  const asked = { tenant: 'acme', createdFrom: world.now - 2 * month };
  const slowly = [...world.calls.newest(asked, world.now)].filter((call) => lengthOf(call) > 60_000);
  const query = { ...asked, alike: (call: Call) => lengthOf(call) > 60_000 };
  expect(world.calls.count(query, world.now)).toBe(slowly.length);
  for (const order of ['asc', 'desc'] as const) {
    const sign = order === 'asc' ? 1 : -1;
    const ranked = slowly.toSorted((a, b) => sign * (lengthOf(a) - lengthOf(b))).map(({ id }) => id);
    for (const skip of [0, 3000, slowly.length - 5]) {
      const { rows } = pageOf(world.calls.ranked(query, world.now, lengthOf, order, skip), 20);
      expect(rows.map(({ id }) => id)).toEqual(ranked.slice(skip, skip + 20));
    }
  }
});

test('a call that is started is the same whatever there was before', async () => {
  await using usual = await startMockServer({ clock: 'virtual' });
  const start = async (url: string) => {
    const body = JSON.stringify({ script: 'booked-appointment' });
    return await (await fetch(`${url}/_ringback/calls`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
  };
  expect(await start(client.server.url)).toEqual(await start(usual.url));
});

test('every API knows a seeded call by its name', async () => {
  const [, , call] = (
    await client.ask<{ calls: { names: Record<Vendor, string> }[] }>('ringback', '/calls?tenant=acme&limit=40')
  ).body.calls.slice(30);
  const { names } = call as { names: Record<Vendor, string> };
  expect((await client.ask('meetric', `/conversations/${names.meetric}`, { key: 'all' })).status).toBe(200);
  expect((await client.ask('speko', `/v1/calls/${names.speko}`, { key: 'full' })).status).toBe(200);
  expect(
    (await client.ask('speechify', `/v1/agents/conversations/${names.speechify}/shadow-token`, { method: 'POST', key: 'owner' })).status,
  ).toBe(409);
  expect((await client.ask('smallest', `/events?callId=${names.smallest}`, { key: 'owner' })).status).toBe(400);
});

test.each([-1, 1.5, 1_000_001])('%s calls are not seeded', async (seedCalls) => {
  await expect(startMockServer({ seedCalls })).rejects.toThrow(
    `${seedCalls} calls cannot be seeded: it takes a whole number up to 1000000`,
  );
});
