import { afterEach, describe, expect, it, vi } from 'vitest';
import { inside, mount } from '../testsupport/mount';
import { DisplayPanel } from './passerelle-display-panel';
import { hasVoice, readable } from '../listen/speech';

const root = document.documentElement.dataset;

describe('how the screen looks for the person before it', () => {
  afterEach(() => {
    delete root.text;
    delete root.theme;
    delete root.reach;
  });

  it('enlarges the text in two steps and puts it back', async () => {
    const panel = await mount(new DisplayPanel(), {});
    const [normal, large, larger] = panel.renderRoot.querySelectorAll('fieldset button');
    (large as HTMLButtonElement).click();
    expect(root.text).toBe('large');
    (larger as HTMLButtonElement).click();
    expect(root.text).toBe('larger');
    (normal as HTMLButtonElement).click();
    expect(root.text).toBeUndefined();
  });

  it('says which size is chosen', async () => {
    root.text = 'large';
    const panel = await mount(new DisplayPanel(), {});
    expect(inside(panel, 'button.a2').getAttribute('aria-pressed')).toBe('true');
    expect(inside(panel, 'button.a1').getAttribute('aria-pressed')).toBe('false');
  });

  it('turns contrast and lowered screen on and off', async () => {
    const panel = await mount(new DisplayPanel(), {});
    const [contrast, reach] = panel.renderRoot.querySelectorAll<HTMLButtonElement>(
      '.row > button:not([class])',
    );
    contrast?.click();
    reach?.click();
    expect(root.theme).toBe('contrast');
    expect(root.reach).toBe('low');
    await panel.updateComplete;
    contrast?.click();
    expect(root.theme).toBeUndefined();
  });
});

describe('reading aloud', () => {
  const page = (voices: Partial<SpeechSynthesisVoice>[]) =>
    ({ speechSynthesis: { getVoices: () => voices, cancel: vi.fn() } }) as unknown as Window;

  it('is offered only where the device itself has a voice', () => {
    expect(hasVoice('fr', page([{ lang: 'fr-CA', localService: true }]))).toBe(true);
    expect(hasVoice('fr', page([{ lang: 'fr-CA', localService: false }]))).toBe(false);
    expect(hasVoice('fr', page([{ lang: 'en-CA', localService: true }]))).toBe(false);
  });

  it('reads through shadow roots and leaves decorations out', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<style>a{}</style><h1>Manger</h1><svg><title>x</title></svg><p>Gratuit</p><input value="secret">';
    expect(readable(host)).toBe('Manger. Gratuit');
  });
});
