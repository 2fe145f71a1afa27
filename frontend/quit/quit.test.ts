import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quit } from './quit';

describe('Quitter et effacer', () => {
  const replace = vi.fn();

  beforeEach(() => {
    document.title = 'Passerelle';
    document.body.innerHTML = '<div id="outlet"><input id="phone" value="514 555-0134"></div>';
    vi.spyOn(window.location, 'replace').mockImplementation(replace);
    replace.mockReset();
  });

  afterEach(() => {
    document.getElementById('passerelle-cover')?.remove();
  });

  it('covers the screen with neutral words before it leaves', () => {
    replace.mockImplementation(() => {
      expect(document.getElementById('passerelle-cover')?.textContent).toBe('Passerelle');
    });
    quit('/borne/demo-caisse');
    expect(replace).toHaveBeenCalledWith('/borne/demo-caisse');
  });

  it('leaves nothing of what was typed or drawn', () => {
    const field = document.querySelector<HTMLInputElement>('#phone');
    sessionStorage.setItem('draft', 'x');
    quit('/');
    expect(field?.value).toBe('');
    expect(document.getElementById('outlet')?.childElementCount).toBe(0);
    expect(sessionStorage.length).toBe(0);
  });

  it('asks every element that remembers to forget, also inside shadow roots', () => {
    const wipe = vi.fn();
    const host = document.createElement('div');
    const inner = Object.assign(document.createElement('span'), { wipe });
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    quit('/');
    expect(wipe).toHaveBeenCalledOnce();
  });

  it('forgets how the last person wanted the screen', () => {
    document.documentElement.dataset.text = 'larger';
    document.documentElement.dataset.theme = 'contrast';
    quit('/');
    expect(document.documentElement.dataset.text).toBeUndefined();
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('shows one cover however often it is touched', () => {
    quit('/');
    quit('/');
    expect(document.querySelectorAll('#passerelle-cover')).toHaveLength(1);
  });
});
