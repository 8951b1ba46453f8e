// A stranger's test in Jest, as CommonJS. check-package has Jest run it.
const { useMockServer } = require('ringback/jest');

const server = useMockServer({ script: 'voicemail' });

test('a call is shown by its id', async () => {
  const { url, key } = server.apis.speko;
  const response = await fetch(`${url}/v1/calls/${server.call.names.speko}`, { headers: { authorization: `Bearer ${key}` } });
  expect(response.status).toBe(200);
});

test('a request without a key is noticed', async () => {
  expect(server.requests).toEqual([]);
  server.expectBreach('speko/getCall');
  await fetch(`${server.apis.speko.url}/v1/calls/${server.call.names.speko}`);
});
