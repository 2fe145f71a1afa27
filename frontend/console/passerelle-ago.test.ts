import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mount, words } from '../testsupport/mount';
import { Icon } from './passerelle-icon';
import { Ago } from './passerelle-ago';

describe('how long someone has waited', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      now: Date.parse('2026-11-23T15:05:00Z'),
      toFake: ['Date', 'setInterval', 'clearInterval'],
    });
  });

  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it('is said in the language of the page and for machines', async () => {
    const element = await mount(new Ago(), { at: '2026-11-23T15:00:00Z', language: 'fr' });
    expect(words(element)).toBe('il y a 5 min');
    expect(element.renderRoot.querySelector('time')?.getAttribute('datetime')).toBe(
      '2026-11-23T15:00:00Z',
    );
    element.language = 'en';
    await element.updateComplete;
    expect(words(element)).toContain('5 min');
    expect(words(element)).toContain('ago');
  });

  it('stays true without anyone asking', async () => {
    const element = await mount(new Ago(), { at: '2026-11-23T15:00:00Z' });
    vi.advanceTimersByTime(120_000);
    await element.updateComplete;
    expect(words(element)).toBe('il y a 7 min');
  });

  it('stops counting when it leaves the screen', async () => {
    const element = await mount(new Ago(), { at: '2026-11-23T15:00:00Z' });
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a pictogram beside words', () => {
  it('is hidden from whoever listens', async () => {
    const element = await mount(new Icon(), { name: 'passerelle' });
    expect(element.renderRoot.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is nothing when nobody drew it', async () => {
    const element = await mount(new Icon(), { name: 'no-such-sign' });
    expect(element.renderRoot.querySelector('svg')).toBeNull();
  });
});
