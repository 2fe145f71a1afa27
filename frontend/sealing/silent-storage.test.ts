import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeServer } from '../testsupport/fake-server';
import type { ContactRequest } from './messages';
import type { Step } from './sending';

const request: ContactRequest = {
  type: 'contact-request',
  version: 1,
  id: '0b9a7d3c-1111-4222-8333-444455556666',
  kiosk: 'demo-caisse',
  code: '1-2-3-4-0042',
  language: 'fr',
  madeAt: '2026-11-23T15:00:00Z',
  reach: { way: 'call', phone: '+15145550134' },
  consent: { purpose: 'contact', version: 3, language: 'fr', at: '2026-11-23T15:00:00Z' },
};

/** As in some private windows and with a broken profile: asked to open, it never says anything. */
describe('a browser whose storage never answers', () => {
  let server: FakeServer;

  beforeEach(async () => {
    vi.resetModules();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    server = await (await import('../testsupport/fake-server')).FakeServer.start();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('still sends a request, and the person has the receipt', async () => {
    const steps = await send();

    expect(steps).toEqual(['sealing', 'sent', 'received']);
    expect(server.opened[0]?.message).toEqual(request);
  });

  test('does not say that it keeps what nobody answered', async () => {
    server.answerNext('no network');

    const steps = await send();

    expect(steps).toEqual(['sealing', 'sent', 'unkept', 'sent', 'received']);
  });

  test('still asks about a code', async () => {
    server.answerNext(Response.json({ state: 'waiting' }));
    const { followUp } = await import('./follow-up');

    const answer = await inTime(followUp('', 'demo-caisse', '1-2-3-4-0042', { action: 'look' }));

    expect(answer).toMatchObject({ kind: 'status', status: { state: 'waiting' } });
  });

  test('is waited for once, not at every step', async () => {
    const { kept, keep } = await import('./store');
    expect(await inTime(kept())).toEqual([]);

    const again = keep({ id: 'a', kiosk: 'b', jwe: 'c', savedAt: '2026-11-23T15:00:00Z' });
    await vi.advanceTimersByTimeAsync(1);

    expect(await again).toBe(false);
  });

  async function send(): Promise<readonly Step['at'][]> {
    const { Sending } = await import('./sending');
    const steps: Step['at'][] = [];
    await inTime(
      new Sending(
        '',
        request,
        (step) => steps.push(step.at),
        (taken) => taken,
      ).run(),
    );
    return steps;
  }

  /** Lets time pass until it is done; a minute of it at most. */
  async function inTime<T>(work: Promise<T>): Promise<T> {
    const done = work.then((result) => ({ result }));
    let outcome: { result: T } | undefined;
    void done.then((ended) => (outcome = ended));
    await vi.waitFor(
      () => {
        vi.advanceTimersByTime(500);
        expect(outcome).toBeDefined();
      },
      { interval: 5, timeout: 2000 },
    );
    return (await done).result;
  }
});
