import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Seen } from './passerelle-seen';

describe('what a person wrote', () => {
  let seen: Seen;
  let told: unknown[];

  beforeEach(() => {
    told = [];
    isHidden(false);
    seen = new Seen();
    seen.addEventListener('seen', (event) => told.push((event as CustomEvent).detail));
  });

  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  function isHidden(hidden: boolean) {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('is seen at once on a page one looks at', () => {
    document.body.append(seen);
    seen.setAttribute('news', '7');
    expect(told).toEqual([{ news: 7, late: false }]);
  });

  it('is seen on a page that opens with it', () => {
    seen.setAttribute('news', '7');
    expect(told).toEqual([]);
    document.body.append(seen);
    expect(told).toEqual([{ news: 7, late: false }]);
  });

  it('is seen in a pocket by nobody, and only when somebody takes it out', () => {
    document.body.append(seen);
    isHidden(true);
    seen.setAttribute('news', '7');
    seen.setAttribute('news', '8');
    expect(told).toEqual([]);
    isHidden(false);
    expect(told).toEqual([{ news: 8, late: true }]);
  });

  it('is not looked for where nothing was written', () => {
    document.body.append(seen);
    isHidden(true);
    seen.setAttribute('news', '7');
    seen.removeAttribute('news');
    isHidden(false);
    expect(told).toEqual([]);
    seen.setAttribute('news', '8');
    expect(told).toEqual([{ news: 8, late: false }]);
  });

  it('is not told of a page that is left', () => {
    document.body.append(seen);
    isHidden(true);
    seen.setAttribute('news', '7');
    seen.remove();
    isHidden(false);
    expect(told).toEqual([]);
  });
});
