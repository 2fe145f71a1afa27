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

const sealed = { id: 'a', kiosk: 'b', jwe: 'c', savedAt: '2026-11-23T15:00:00Z' };

/** As in some private windows and with a broken profile: asked to open, it never says anything. */
describe('a browser whose storage does not answer', () => {
  let server: FakeServer;
  let storage: IDBFactory;

  beforeEach(async () => {
    vi.resetModules();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    storage = indexedDB;
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    server = await (await import('../testsupport/fake-server')).FakeServer.start();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('never: still sends a request, and the person has the receipt', async () => {
    const steps = await send();

    expect(steps).toEqual(['sealing', 'sent', 'received']);
    expect(server.opened[0]?.message).toEqual(request);
  });

  test('does not say that it keeps what nobody answered', async () => {
    server.answerNext('no network');

    const steps = await send();

    expect(steps).toEqual(['sealing', 'sent', 'unkept', 'received']);
  });

  test('still asks about a code', async () => {
    server.answerNext(Response.json({ state: 'waiting' }));
    const { followUp } = await import('./follow-up');

    const answer = await inTime(followUp('', 'demo-caisse', '1-2-3-4-0042', { action: 'look' }));

    expect(answer).toMatchObject({ kind: 'status', status: { state: 'waiting' } });
  });

  test('in time: says that it is kept as soon as it is, although nobody answered yet', async () => {
    slowToOpen(4_000);
    server.answerNext('no network', 'no network', 'no network', 'no network', 'no network');

    expect(await send()).toEqual(['sealing', 'sent', 'unkept', 'saved', 'received']);
  });

  test('in time: still finds what an earlier page left', async () => {
    slowToOpen(4_000);
    const { keep, kept, drop } = await import('./store');
    void keep(sealed);

    expect(await inTime(kept())).toEqual([sealed]);
    await drop(sealed.id);
  });

  test('is waited for once, not at every step', async () => {
    const { rememberedKeys, keep } = await import('./store');
    expect(await inTime(rememberedKeys(''))).toEqual([]);

    const again = keep(sealed);
    await vi.advanceTimersByTimeAsync(1);

    expect(await again).toBe(false);
  });

  /** Opens as it should, but nobody hears of it before so many milliseconds. */
  function slowToOpen(milliseconds: number): void {
    vi.stubGlobal('indexedDB', {
      open: (name: string, version: number) => {
        const asked = storage.open(name, version);
        const listen = asked.addEventListener.bind(asked);
        asked.addEventListener = (type: string, listener: EventListener) => {
          listen(type, (event) => {
            if (type === 'success') {
              setTimeout(() => {
                listener(event);
              }, milliseconds);
            } else {
              listener(event);
            }
          });
        };
        return asked;
      },
    });
  }

  async function send(): Promise<readonly Step['at'][]> {
    const { Sending } = await import('./sending');
    const steps: Step['at'][] = [];
    await inTime(
      new Sending(
        '',
        request,
        ({ at }) => {
          if (steps.at(-1) !== at) {
            steps.push(at);
          }
        },
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
