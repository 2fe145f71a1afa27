import { beforeEach, describe, expect, it, vi } from 'vitest';
import './passerelle-steady';

describe('a live list under a finger', () => {
  let now = 10_000;
  let list: Element;
  const taken = vi.fn();

  beforeEach(() => {
    taken.mockClear();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    document.body.innerHTML =
      '<passerelle-steady><ul><li><button>Je prends</button></li></ul></passerelle-steady>';
    list = document.getElementsByTagName('ul')[0] ?? document.body;
    document.querySelector('button')?.addEventListener('click', taken);
    now += 1_000;
  });

  async function arrivesFirst() {
    list.prepend(document.createElement('li'));
    await Promise.resolve();
  }

  async function arrivesLast() {
    list.append(document.createElement('li'));
    await Promise.resolve();
  }

  function tap(detail = 1) {
    document
      .querySelector('button')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  }

  it('takes what is tapped', () => {
    tap();
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('takes nothing when the list moved under the finger', async () => {
    await arrivesFirst();
    now += 100;
    tap();
    expect(taken).not.toHaveBeenCalled();
  });

  it('takes it once one has seen what is there now', async () => {
    await arrivesFirst();
    now += 400;
    tap();
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('lets one tap when nothing moved: what arrives below', async () => {
    await arrivesLast();
    tap();
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('waits while a card leaves', () => {
    list.dispatchEvent(new Event('animationstart', { bubbles: true }));
    tap();
    expect(taken).not.toHaveBeenCalled();
  });

  it('obeys a keyboard, which follows its focus', async () => {
    await arrivesFirst();
    tap(0);
    expect(taken).toHaveBeenCalledTimes(1);
  });
});
