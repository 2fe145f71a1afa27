import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inside, mount, words } from '../testsupport/mount';
import { FixedBar, type Ways } from './passerelle-fixed-bar';

const ways: Ways = {
  home: '/borne/demo-caisse',
  contact: 'borne/demo-caisse/contact',
  urgence: 'borne/demo-caisse/urgence',
  code: 'borne/demo-caisse/code',
  here: 'borne/demo-caisse/urgence',
};
const texts = {
  'citizen.bar.talk': 'Parler à quelqu’un',
  'citizen.bar.urgence': 'Urgence',
  'citizen.bar.code': 'Mon code',
  'citizen.bar.display': 'Affichage',
  'citizen.bar.quit': 'Quitter et effacer',
  'citizen.display.contrast': 'Contraste fort',
};

describe('the bar that never moves', () => {
  const replace = vi.fn();

  beforeEach(() => {
    vi.spyOn(window.location, 'replace').mockImplementation(replace);
  });

  afterEach(() => {
    document.getElementById('passerelle-cover')?.remove();
    delete document.documentElement.dataset.text;
  });

  it('holds five ways in the same order', async () => {
    const bar = await mount(new FixedBar(), { ways, texts });
    expect(words(bar)).toBe('Parler à quelqu’un Urgence Mon code Affichage Quitter et effacer');
  });

  it('tells which one is the screen one is on', async () => {
    const bar = await mount(new FixedBar(), { ways, texts });
    const here = bar.renderRoot.querySelectorAll('[aria-current="page"]');
    expect(here).toHaveLength(1);
    expect(here[0]?.textContent).toContain('Urgence');
  });

  it('leaves without a question', async () => {
    const bar = await mount(new FixedBar(), { ways, texts });
    inside(bar, 'button.quit').click();
    expect(document.getElementById('passerelle-cover')).not.toBeNull();
    expect(replace).toHaveBeenCalledWith('/borne/demo-caisse');
  });

  it('opens and closes the display panel', async () => {
    const bar = await mount(new FixedBar(), { ways, texts });
    const display = inside(bar, 'button[aria-expanded]');
    display.click();
    await bar.updateComplete;
    expect(inside(bar, 'passerelle-display-panel')).toBeTruthy();
    display.click();
    await bar.updateComplete;
    expect(bar.renderRoot.querySelector('passerelle-display-panel')).toBeNull();
  });

  it('takes two rows when the text is enlarged', async () => {
    document.documentElement.dataset.text = 'larger';
    const bar = await mount(new FixedBar(), { ways, texts });
    expect(bar.classList.contains('enlarged')).toBe(true);
  });
});
