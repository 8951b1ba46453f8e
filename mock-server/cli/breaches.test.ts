import { expect, test } from 'vitest';
import { startMockServer } from '../server.ts';
import { breaches } from './breaches.ts';

test('a client that keeps to the contract passes, one that does not fails with what is wrong, and so does none at all', async () => {
  await using server = await startMockServer({ clock: 'virtual' });
  const said = async (flags = {}): Promise<[number, string]> => {
    let text = '';
    const code = await breaches(server.url, flags, (more) => {
      text += more;
    });
    return [code, text];
  };
  const target = (await (await fetch(`${server.url}/_ringback/targets/smallest`)).json()) as { keys: { owner: { key: string } } };
  const { key } = target.keys.owner;
  const ask = async (path: string) =>
    (await fetch(`${server.url}/smallest/atoms/v1${path}`, { headers: { authorization: `Bearer ${key}` } })).body?.cancel();
  expect(await said()).toEqual([1, 'no request: was the client pointed at this server?\n']);
  await ask('/user');
  expect(await said()).toEqual([0, '1 requests, 0 breaches\n']);
  await ask('/events');
  await ask('/user?expand=1');
  const [code, text] = await said();
  expect(code).toBe(1);
  expect(text).toMatch(
    /^smallest\/subscribeToLiveEvents: the request does not keep to the contract: callId: Required\n {2}GET .*\n {2}curl /,
  );
  expect(text).toMatch(/there is no such parameter; it takes none[\s\S]*\n3 requests, 2 breaches\n$/);
  const [, json] = await said({ json: true });
  expect(JSON.parse(json)).toMatchObject({ requests: 3, forgotten: 0, breaches: [{ by: 'client', request: 1 }, { request: 2 }] });
});

test('a server that is not there is unreachable', async () => {
  const server = await startMockServer({ clock: 'virtual' });
  const { url } = server;
  await server.close();
  await expect(breaches(url, {}, () => {})).rejects.toMatchObject({ name: 'Unreachable' });
});
