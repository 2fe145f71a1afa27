import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inside, mount } from '../testsupport/mount';
import { Signal } from './passerelle-signal';

const texts = { label: 'Signal', none: 'Aucun', vibration: 'Vibration', sound: 'Son doux' };

describe('the signal for something urgent', () => {
  const vibrate = vi.fn();
  const ring = vi.fn();

  beforeEach(() => {
    localStorage.clear();
    vibrate.mockClear();
    ring.mockClear();
    vi.useFakeTimers({ now: Date.parse('2026-11-23T15:00:00Z') });
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
    const note = () => ({
      frequency: { value: 0 },
      gain: { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() },
      connect: (next: unknown) => next,
      start: ring,
      stop: vi.fn(),
    });
    vi.stubGlobal(
      'AudioContext',
      class {
        currentTime = 0;
        destination = {};
        resume = () => Promise.resolve();
        createOscillator = note;
        createGain = note;
      },
    );
    return () => {
      vi.useRealTimers();
    };
  });

  async function wishes(wish: string): Promise<Signal> {
    const signal = await mount(new Signal(), texts);
    const select = inside(signal, 'select') as HTMLSelectElement;
    select.value = wish;
    select.dispatchEvent(new Event('change'));
    await vi.advanceTimersByTimeAsync(0);
    return signal;
  }

  it('is silent unless one asks for it', async () => {
    const signal = await mount(new Signal(), texts);
    signal.call();
    expect(vibrate).not.toHaveBeenCalled();
    expect(ring).not.toHaveBeenCalled();
  });

  it('is tried as soon as it is chosen', async () => {
    await wishes('sound');
    expect(vibrate).toHaveBeenCalledTimes(1);
    expect(ring).toHaveBeenCalledTimes(2);
  });

  it('vibrates without a sound for who wants no sound', async () => {
    const signal = await wishes('vibration');
    signal.call();
    expect(vibrate).toHaveBeenCalledTimes(2);
    expect(ring).not.toHaveBeenCalled();
  });

  it('calls once though many arrive together', async () => {
    const signal = await wishes('vibration');
    vibrate.mockClear();
    signal.call();
    signal.call();
    expect(vibrate).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(31_000);
    signal.call();
    expect(vibrate).toHaveBeenCalledTimes(2);
  });

  it('remembers the wish on this device', async () => {
    await wishes('vibration');
    const again = await mount(new Signal(), texts);
    vibrate.mockClear();
    again.call();
    expect(vibrate).toHaveBeenCalledTimes(1);
  });

  it('can be silenced again', async () => {
    await wishes('sound');
    const signal = await wishes('none');
    vibrate.mockClear();
    signal.call();
    expect(vibrate).not.toHaveBeenCalled();
  });
});
