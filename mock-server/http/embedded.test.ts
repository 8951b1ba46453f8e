import express from 'express';
import supertest from 'supertest';
import { expect, test } from 'vitest';
import { useServer } from '../test-client.ts';

// The app as somebody's own tests use it: in the process, with the tool that everybody has for Express.
const client = useServer();
const bearer = () => ({ authorization: `Bearer ${client.keyOf('speko', 'full')}` });

test('the app answers without a server around it', async () => {
  const id = client.resources('speko')['ended_call'] as string;
  const { body } = await supertest(client.server.app).get(`/speko/v1/calls/${id}`).set(bearer()).expect(200);
  expect(body).toMatchObject({ id, status: 'ended' });
});

test('the app works under a path of another app', async () => {
  const outer = express().use('/calls', client.server.app);
  const started = await supertest(outer).post('/calls/_ringback/calls').send({ script: 'voicemail' }).expect(201);
  await supertest(outer).get(`/calls/_ringback/calls/${started.body.id}`).expect(200);
});

test('the app fails in the envelope of the API that was asked', async () => {
  const { body } = await supertest(client.server.app).get('/speko/v1/calls/none').expect(401);
  expect(body).toMatchObject({ code: 'UNAUTHORIZED' });
});
