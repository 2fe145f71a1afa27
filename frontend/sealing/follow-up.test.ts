import { beforeEach, expect, test } from 'vitest';
import { FakeServer, problem } from '../testsupport/fake-server';
import { followUp } from './follow-up';

let server: FakeServer;

beforeEach(async () => {
  server = await FakeServer.start();
});

test('a look is sealed with the code inside and answered with the status', async () => {
  server.answerNext(Response.json({ state: 'claimed', worker: 'Ana', messages: [] }));

  const answer = await followUp('', 'demo-clsc', '1-2-3-4-0042', { action: 'look' });

  expect(answer).toMatchObject({
    kind: 'status',
    status: { state: 'claimed', worker: 'Ana', messages: [] },
  });
  expect(server.opened[0]?.path).toBe('/api/kiosk/follow-ups');
  expect(server.opened[0]?.message).toMatchObject({
    type: 'follow-up',
    code: '1-2-3-4-0042',
    action: 'look',
  });
});

test('each no has its own name', async () => {
  const look = () => followUp('', 'demo-clsc', '1-2-3-4-0042', { action: 'look' });
  server.answerNext(
    problem(404, 'unknown-code'),
    problem(429, 'too-many-codes', { 'Retry-After': '330' }),
    problem(403, 'wrong-kiosk'),
    'no network',
  );

  expect(await look()).toEqual({ kind: 'unknown-code' });
  expect(await look()).toEqual({ kind: 'too-many-codes', minutes: 6 });
  expect(await look()).toEqual({ kind: 'refused', problem: 'wrong-kiosk' });
  expect(await look()).toEqual({ kind: 'no-network' });
});

test('a changed key is fetched again without bothering anybody', async () => {
  await followUp('', 'demo-clsc', '1-2-3-4-0042', { action: 'withdraw' });
  await server.rotate();

  const answer = await followUp('', 'demo-clsc', '1-2-3-4-0042', { action: 'withdraw' });

  expect(answer.kind).toBe('status');
});
