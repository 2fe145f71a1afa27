import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mock } from 'vitest';
import { mount, words } from '../testsupport/mount';
import { Network } from './passerelle-network';

const texts = {
  lost: 'Pas de réseau. Ce que vous voyez date de {0}.',
  refused: 'Rien n’a été envoyé.',
  slow: 'Le réseau répond mal.',
};

type Listener = (before: string, now: string) => void;

/** Flow's own idea of the connection. */
class Line {
  state = 'connected';
  listeners = new Set<Listener>();
  addStateChangeListener = (listener: Listener) => this.listeners.add(listener);
  removeStateChangeListener = (listener: Listener) => this.listeners.delete(listener);

  becomes(state: string) {
    const before = this.state;
    this.state = state;
    this.listeners.forEach((listener) => {
      listener(before, state);
    });
  }
}

describe('a page of the console and its network', () => {
  let line: Line;
  let back: Mock<() => void>;
  let network: Network;

  beforeEach(async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-23T15:00:00Z') });
    line = new Line();
    vi.stubGlobal('Vaadin', { connectionState: line });
    back = vi.fn<() => void>();
    network = await mount(new Network(), { ...texts, language: 'fr-CA' });
    network.addEventListener('page-back', back);
    return () => {
      network.remove();
      vi.useRealTimers();
      vi.restoreAllMocks();
    };
  });

  async function says(): Promise<string> {
    await network.updateComplete;
    return words(network);
  }

  function goesOffline(offline = true) {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!offline);
    window.dispatchEvent(new Event(offline ? 'offline' : 'online'));
  }

  function tap(tag: 'button' | 'a', href?: string): boolean {
    const touched = document.createElement(tag);
    if (href) touched.setAttribute('href', href);
    document.body.append(touched);
    const heard = vi.fn((event: Event) => {
      event.preventDefault();
    });
    touched.addEventListener('click', heard);
    touched.click();
    touched.remove();
    return heard.mock.calls.length > 0;
  }

  function isHidden(hidden: boolean) {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('ends a sentence once, also in English', async () => {
    Object.assign(network, { language: 'en-CA', lost: 'What you see is from {0}.' });
    goesOffline();
    expect(await says()).toMatch(/from \d+:00\s[ap]\.m\.$/);
  });

  it('says nothing while all is well, and lets taps through', async () => {
    expect(await says()).toBe('');
    expect(tap('button')).toBe(true);
  });

  it('says since when what one sees may be old', async () => {
    goesOffline();
    expect(await says()).toMatch(/Pas de réseau. Ce que vous voyez date de \d\d h \d\d/);
  });

  it('stops a tap that would be sent later, and says so', async () => {
    goesOffline();
    expect(tap('button')).toBe(false);
    expect(await says()).toContain('Rien n’a été envoyé');
  });

  it('lets one telephone without network', () => {
    goesOffline();
    expect(tap('a', 'tel:+15145550100')).toBe(true);
    expect(tap('a', 'sms:+15145550100')).toBe(true);
    expect(tap('a', '/travail')).toBe(false);
  });

  it('reads everything again when the network is back', async () => {
    goesOffline();
    tap('button');
    goesOffline(false);
    expect(back).toHaveBeenCalledTimes(1);
    expect(await says()).toBe('');
    expect(tap('button')).toBe(true);
  });

  it('believes Flow when it cannot reach the server though the device thinks it can', async () => {
    line.becomes('reconnecting');
    expect(await says()).toContain('Pas de réseau');
    line.becomes('connection-lost');
    line.becomes('connected');
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('says that a tap is still under way', async () => {
    line.becomes('loading');
    expect(await says()).toBe('');
    vi.advanceTimersByTime(4_100);
    expect(await says()).toContain('répond mal');
    line.becomes('connected');
    expect(await says()).toBe('');
  });

  describe('when an answer does not come', () => {
    const reload = vi.fn();
    const answer = vi.fn<() => Promise<Response>>();

    beforeEach(() => {
      reload.mockClear();
      answer.mockReset().mockResolvedValue(new Response(null, { status: 204 }));
      vi.spyOn(window.location, 'reload').mockImplementation(reload);
      vi.stubGlobal('fetch', answer);
      sessionStorage.clear();
      return () => {
        document.body.replaceChildren();
      };
    });

    function sleeps() {
      isHidden(true);
      vi.setSystemTime(Date.now() + 10 * 60_000);
      isHidden(false);
    }

    function afterASleep() {
      sleeps();
      line.becomes('loading');
    }

    async function waits(seconds: number) {
      await vi.advanceTimersByTimeAsync(seconds * 1_000 + 100);
    }

    function begins(tag: 'textarea' | 'input', value: string) {
      const field = document.createElement(tag);
      field.value = value;
      document.body.append(field);
      return field;
    }

    it('loads the page again where the server answers on another connection', async () => {
      afterASleep();
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(1);
    });

    it('frees a tap that hung already before the sleep', async () => {
      line.becomes('loading');
      await waits(6);
      sleeps();
      await waits(20);
      expect(reload).toHaveBeenCalledTimes(1);
    });

    it('asks once, however often one wakes it meanwhile', async () => {
      line.becomes('loading');
      await waits(6);
      sleeps();
      sleeps();
      await waits(3);
      expect(answer).toHaveBeenCalledTimes(1);
    });

    it('makes no slow server slower: awake, it waits', async () => {
      line.becomes('loading');
      await waits(120);
      expect(await says()).toContain('répond mal');
      expect(reload).not.toHaveBeenCalled();
      expect(answer).not.toHaveBeenCalled();
    });

    it('blames the sleep no more once it is a minute ago', async () => {
      sleeps();
      await waits(60);
      line.becomes('loading');
      await waits(30);
      expect(reload).not.toHaveBeenCalled();
    });

    it('notices it also when only the network was gone, or the computer slept', async () => {
      goesOffline();
      goesOffline(false);
      line.becomes('loading');
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(1);

      line.becomes('connected');
      sessionStorage.clear();
      vi.setSystemTime(Date.now() + 60 * 60_000);
      await waits(15);
      line.becomes('loading');
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(2);
    });

    it('does it once in two minutes at most, also by the page that was loaded', async () => {
      afterASleep();
      await waits(8);
      network.remove();
      line.becomes('connected');
      await mount(new Network(), { ...texts, language: 'fr-CA' });
      afterASleep();
      sessionStorage.setItem('passerelle.reloaded', String(Date.now() - 100_000));
      await waits(12);
      expect(reload).toHaveBeenCalledTimes(1);

      line.becomes('connected');
      afterASleep();
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(2);
    });

    it('waits on while nothing answers at all', async () => {
      answer.mockRejectedValue(new TypeError('network'));
      afterASleep();
      await waits(8);
      expect(reload).not.toHaveBeenCalled();
      answer.mockResolvedValue(new Response(null, { status: 204 }));
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(1);
    });

    it('asks again where the server was only starting', async () => {
      answer.mockResolvedValueOnce(new Response(null, { status: 503 }));
      afterASleep();
      await waits(8);
      expect(reload).not.toHaveBeenCalled();
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(1);
    });

    it('does not when the answer came after all', async () => {
      afterASleep();
      await waits(4);
      line.becomes('connected');
      await waits(10);
      expect(reload).not.toHaveBeenCalled();
    });

    it('does not once the page is gone', async () => {
      afterASleep();
      await waits(4);
      network.remove();
      await waits(10);
      expect(reload).not.toHaveBeenCalled();
    });

    it.each([
      ['textarea', 'Je serai'],
      ['input', '2026-12-01T14:30'],
    ] as const)('never throws away what is half done in a %s', async (tag, value) => {
      const field = begins(tag, value);
      afterASleep();
      await waits(20);
      expect(reload).not.toHaveBeenCalled();

      field.value = '';
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(1);
    });

    it('knows a date that was offered from one that is being chosen', async () => {
      const date = begins('input', '2026-12-01T14:30');
      date.defaultValue = '2026-11-24T09:00';
      afterASleep();
      await waits(20);
      expect(reload).not.toHaveBeenCalled();

      date.value = '2026-11-24T09:00';
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(1);
    });

    it('knows a list that shows what was drawn from one where something else is chosen', async () => {
      const list = document.createElement('select');
      list.innerHTML =
        '<option value="here">Ici</option><option value="elsewhere" selected>Ailleurs</option>';
      document.body.append(list);
      list.value = 'here';
      afterASleep();
      await waits(20);
      expect(reload).not.toHaveBeenCalled();

      list.value = 'elsewhere';
      await waits(8);
      expect(reload).toHaveBeenCalledTimes(1);
    });
  });

  it('tells slowness again where it is shown again', async () => {
    line.becomes('loading');
    network.remove();
    document.body.append(network);
    vi.advanceTimersByTime(4_100);
    expect(await says()).toContain('répond mal');
  });

  it('keeps where it speaks in sight of who listens, before it says anything', async () => {
    await network.updateComplete;
    const regions = [...network.renderRoot.querySelectorAll('[role]')];
    expect(regions.map((region) => region.getAttribute('role'))).toEqual(['status', 'alert']);
    expect(regions.map((region) => getComputedStyle(region).display)).not.toContain('none');
  });

  it('reads everything again after a long look elsewhere, not after a short one', () => {
    isHidden(true);
    vi.advanceTimersByTime(5_000);
    isHidden(false);
    expect(back).not.toHaveBeenCalled();
    isHidden(true);
    vi.setSystemTime(Date.now() + 10 * 60_000);
    isHidden(false);
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('notices a computer that slept with the page open', () => {
    vi.advanceTimersByTime(16_000);
    expect(back).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 60 * 60_000);
    vi.advanceTimersByTime(15_000);
    expect(back).toHaveBeenCalledTimes(1);
  });

  it('listens no longer once it is gone', () => {
    network.remove();
    goesOffline();
    goesOffline(false);
    expect(line.listeners.size).toBe(0);
    expect(back).not.toHaveBeenCalled();
    expect(tap('button')).toBe(true);
  });
});
