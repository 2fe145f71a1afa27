import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeServer, problem } from '../testsupport/fake-server';
import { deliverWhatIsKept } from './delivery';
import type { ContactRequest } from './messages';
import { somethingIsOnlyHere } from './only-here';
import * as patience from './patience';
import { forgetSealingKeys } from './sealing-key';
import { Sending, type Step } from './sending';
import * as store from './store';
import { drop, keep, kept, rememberKeys, type Sealed } from './store';

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

let server: FakeServer;
let steps: Step['at'][];

beforeEach(async () => {
  server = await FakeServer.start();
  steps = [];
  vi.spyOn(patience, 'pause').mockResolvedValue();
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const sealed of await kept()) {
    await drop(sealed.id);
  }
});

function sending(): Sending {
  return new Sending(
    '',
    request,
    ({ at }) => {
      if (steps.at(-1) !== at) {
        steps.push(at);
      }
    },
    (taken) => ({ ...taken, id: 'another-id', code: '5-6-7-8-0099' }),
  );
}

describe('a request on its way', () => {
  test('is kept here and sent at once, and removed from the browser once received', async () => {
    await sending().run();

    expect(steps).toEqual(['sealing', 'sent', 'received']);
    expect(server.opened[0]?.message).toEqual(request);
    expect(await kept()).toEqual([]);
  });

  test('carries its id, its kiosk and its type outside, and nothing of the person', async () => {
    await sending().run();

    const [{ headers, jwe, path }] = server.opened as [(typeof server.opened)[0]];
    expect(path).toBe('/api/kiosk/requests');
    expect(headers.get('Content-Type')).toBe('application/jose');
    expect(headers.get('Idempotency-Key')).toBe(request.id);
    expect(headers.get('Passerelle-Kiosk')).toBe('demo-caisse');
    const header = JSON.parse(atob(jwe.split('.')[0] ?? '')) as Record<string, unknown>;
    expect(Object.keys(header).sort()).toEqual(['alg', 'cty', 'enc', 'epk', 'kid']);
    expect(jwe).not.toContain('5145550134');
  });

  test('is posted again, the same bytes, until the receipt', async () => {
    server.answerNext(
      'no network',
      new Response('<h1>Bad gateway</h1>', { status: 502 }),
      new Response('<h1>Not found</h1>', { status: 404 }),
      problem(429, 'slow-down', { 'Retry-After': '3' }),
    );

    await sending().run();

    expect(server.opened).toHaveLength(5);
    expect(new Set(server.opened.map((post) => post.jwe)).size).toBe(1);
    expect(steps.at(-1)).toBe('received');
    expect(vi.mocked(patience.pause).mock.calls[3]?.[0]).toBeGreaterThanOrEqual(3000);
  });

  test('stays in the browser while the server is away, as ciphertext only', async () => {
    let whileAway: unknown;
    vi.mocked(patience.pause).mockImplementation(async () => {
      whileAway = await kept();
    });
    server.answerNext('no network');

    await sending().run();

    expect(whileAway).toHaveLength(1);
    expect(JSON.stringify(whileAway)).not.toMatch(/5145550134|1-2-3-4-0042/);
  });

  test('waits for a key when there was never one, and says so', async () => {
    await rememberKeys('', []);
    server.down = true;
    vi.mocked(patience.pause).mockImplementation(() => {
      server.down = false;
      return Promise.resolve();
    });

    await sending().run();

    expect(steps.slice(0, 2)).toEqual(['sealing', 'waiting-for-key']);
    expect(steps.at(-1)).toBe('received');
  });

  test('is sealed with the keys last seen when the server is away', async () => {
    await sending().run();
    forgetSealingKeys();
    server.down = true;
    steps = [];
    vi.mocked(patience.pause).mockImplementation(() => {
      server.down = false;
      return Promise.resolve();
    });

    await sending().run();

    expect(steps).toEqual(['sealing', 'sent', 'saved', 'received']);
  });

  test('wiped before it is sealed leaves nothing behind', async () => {
    const wiped = sending();
    wiped.forget();

    await wiped.run();

    expect(await kept()).toEqual([]);
    expect(server.opened).toEqual([]);
  });
});

describe('a browser that can keep nothing', () => {
  test('says so until the receipt, whatever number of tries that takes', async () => {
    vi.spyOn(store, 'keep').mockResolvedValue(false);
    server.answerNext('no network', 'no network', 'no network');

    await sending().run();

    expect(steps).toEqual(['sealing', 'sent', 'unkept', 'received']);
  });

  test('is asked again at each try: a disk that was full may have room', async () => {
    vi.spyOn(store, 'keep').mockResolvedValueOnce(false).mockResolvedValueOnce(false);
    server.answerNext('no network', 'no network', 'no network', 'no network');

    await sending().run();

    expect(steps).toEqual(['sealing', 'sent', 'unkept', 'saved', 'received']);
    expect(store.keep).toHaveBeenCalledTimes(3);
  });

  test('posts once more as the page goes away, in a way that outlives it', async () => {
    vi.spyOn(store, 'keep').mockResolvedValue(false);
    await leftWhileUnanswered();

    expect(server.opened.map((post) => post.outlivesThePage)).toEqual([false, true]);
    expect(server.opened[1]?.jwe).toBe(server.opened[0]?.jwe);
    expect(server.opened[1]?.headers.get('Idempotency-Key')).toBe(request.id);
  });

  test('what is kept needs no such haste: the next page sends it', async () => {
    await leftWhileUnanswered();

    expect(server.opened).toHaveLength(1);
  });

  test('what has its receipt is not posted again by a page that goes away', async () => {
    vi.spyOn(store, 'keep').mockResolvedValue(false);
    await sending().run();

    window.dispatchEvent(new Event('pagehide'));
    await new Promise((resolve) => setTimeout(resolve));

    expect(server.opened).toHaveLength(1);
    expect(somethingIsOnlyHere()).toBe(false);
  });

  async function leftWhileUnanswered(): Promise<void> {
    server.answerNext('no network');
    let carryOn: (() => void) | undefined;
    vi.mocked(patience.pause).mockImplementationOnce(
      () => new Promise((resolve) => (carryOn = resolve)),
    );
    const run = sending().run();
    await vi.waitFor(() => {
      expect(carryOn).toBeDefined();
    });
    window.dispatchEvent(new Event('pagehide'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = [...server.opened];
    carryOn?.();
    await run;
    server.opened.splice(0, server.opened.length, ...before);
  }
});

describe('a refused request', () => {
  async function refusedLongAgo(problemName = 'nobody-answers'): Promise<void> {
    server.answerNext(problem(403, problemName));
    await sending().run();
    const [sealed] = (await kept()) as [Sealed];
    await keep({ ...sealed, refusedAt: '2026-11-01T00:00:00Z' });
  }

  test('is kept, told as it is, and not tried again while its person may still be there', async () => {
    server.answerNext(problem(403, 'wrong-kiosk'));

    await sending().run();

    expect(steps.at(-1)).toBe('refused');
    expect(await kept()).toMatchObject([{ id: request.id, refused: 'wrong-kiosk' }]);
    await deliverWhatIsKept('');
    expect(server.opened).toHaveLength(1);
  });

  test('arrives once its cause is mended, and says that it was kept', async () => {
    await refusedLongAgo();

    const endings = await deliverWhatIsKept('');

    expect(endings).toMatchObject([{ kind: 'received' }]);
    expect(server.opened.map(({ headers }) => headers.get('Passerelle-Kept'))).toEqual([
      null,
      'refused',
    ]);
    expect(server.opened[1]?.jwe).toBe(server.opened[0]?.jwe);
    expect(await kept()).toEqual([]);
  });

  test('refused again stays, with the reason of today, and waits again', async () => {
    await refusedLongAgo();
    server.answerNext(problem(409, 'stale-consent'));

    await deliverWhatIsKept('');
    await deliverWhatIsKept('');

    expect(server.opened).toHaveLength(2);
    expect(await kept()).toMatchObject([{ id: request.id, refused: 'stale-consent' }]);
  });

  test('is tried again although the clock was set back meanwhile', async () => {
    await refusedLongAgo();
    const [sealed] = (await kept()) as [Sealed];
    await keep({ ...sealed, refusedAt: '2036-01-01T00:00:00Z' });

    await deliverWhatIsKept('');

    expect(await kept()).toEqual([]);
  });

  test('leaves this browser when it was erased meanwhile', async () => {
    await refusedLongAgo();
    server.answerNext(problem(410, 'erased'));

    await deliverWhatIsKept('');

    expect(await kept()).toEqual([]);
  });

  test('is taken back by whoever goes on from their answers, and comes no more', async () => {
    server.answerNext(problem(409, 'stale-consent'));
    const refused = sending();
    await refused.run();

    await refused.takeBack();

    expect(await kept()).toEqual([]);
  });

  test('what is on its way is not taken back', async () => {
    const sent = sending();
    vi.mocked(patience.pause).mockImplementation(async () => {
      await sent.takeBack();
      expect(await kept()).toHaveLength(1);
    });
    server.answerNext('no network');

    await sent.run();

    expect(steps.at(-1)).toBe('received');
  });

  test('is sealed anew when the key was changed meanwhile', async () => {
    await sending().run();
    await server.rotate();

    await sending().run();

    expect(server.unopened).toBe(1);
    expect(server.opened).toHaveLength(2);
    expect(steps.at(-1)).toBe('received');
  });

  test('gets another code and another id when the code is taken', async () => {
    server.answerNext(problem(409, 'code-taken'));

    await sending().run();

    expect(server.opened.map((post) => post.message.code)).toEqual([
      '1-2-3-4-0042',
      '5-6-7-8-0099',
    ]);
    expect(server.opened.at(-1)?.headers.get('Idempotency-Key')).toBe('another-id');
    expect(await kept()).toEqual([]);
  });
});

test('what a reload left behind is sent by the next page', async () => {
  server.answerNext('no network');
  vi.mocked(patience.pause).mockReturnValueOnce(new Promise(() => undefined));
  void sending().run();
  await vi.waitFor(async () => {
    expect(server.opened).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });
  const [left] = (await kept()) as [Sealed];
  await drop(request.id);
  await keep({ ...left, id: 'after-reload' });

  const endings = await deliverWhatIsKept('');

  expect(endings).toMatchObject([{ kind: 'received' }]);
  expect(await kept()).toEqual([]);
});
