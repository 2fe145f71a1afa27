import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inside, mount, words } from '../testsupport/mount';
import { Listen } from './passerelle-listen';
import { hasVoice, readable, speak } from './speech';

const texts = { 'citizen.listen.start': 'Écouter', 'citizen.listen.stop': 'Arrêter' };

/** A device that reads aloud: it says nothing, but remembers what it was asked to say. */
class Voice {
  static voices: Partial<SpeechSynthesisVoice>[] = [{ lang: 'fr-CA', localService: true }];
  readonly said: SpeechSynthesisUtterance[] = [];
  readonly cancel = vi.fn();
  readonly listeners = new Map<string, () => void>();
  getVoices = () => Voice.voices;
  speak = (utterance: SpeechSynthesisUtterance) => this.said.push(utterance);
  addEventListener = (name: string, listener: () => void) => this.listeners.set(name, listener);
  removeEventListener = (name: string) => this.listeners.delete(name);
}

class Utterance {
  voice: unknown;
  lang = '';
  rate = 1;
  onend?: () => void;
  constructor(readonly text: string) {}
}

describe('Écouter', () => {
  let voice: Voice;

  beforeEach(() => {
    voice = new Voice();
    Voice.voices = [{ lang: 'fr-CA', localService: true }];
    vi.stubGlobal('speechSynthesis', voice);
    Object.defineProperty(window, 'speechSynthesis', { value: voice, configurable: true });
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  });

  afterEach(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    document.body.replaceChildren();
  });

  async function screen(content: string): Promise<Listen> {
    const listen = await mount(new Listen(), { texts, language: 'fr' });
    const main = document.createElement('main');
    main.className = 'citizen-main';
    main.innerHTML = content;
    main.prepend(listen);
    document.body.replaceChildren(main);
    await listen.updateComplete;
    return listen;
  }

  it('reads the screen, but not its own button', async () => {
    const listen = await screen('<h1>Frigo partagé</h1><p>Ouvert jour et nuit</p>');
    inside(listen, 'button').click();
    expect(voice.said[0]?.text).toBe('Frigo partagé. Ouvert jour et nuit');
    expect(voice.said[0]?.lang).toBe('fr-CA');
  });

  it('stops on a second touch', async () => {
    const listen = await screen('<p>Bonjour</p>');
    inside(listen, 'button').click();
    await listen.updateComplete;
    expect(words(listen)).toBe('Arrêter');
    voice.cancel.mockClear();
    inside(listen, 'button').click();
    await listen.updateComplete;
    expect(voice.cancel).toHaveBeenCalledOnce();
    expect(voice.said).toHaveLength(1);
    expect(words(listen)).toBe('Écouter');
  });

  it('falls silent when it is taken off the screen', async () => {
    const listen = await screen('<p>Bonjour</p>');
    inside(listen, 'button').click();
    voice.cancel.mockClear();
    listen.remove();
    expect(voice.cancel).toHaveBeenCalledOnce();
  });

  it('offers to listen again once it has come to the end', async () => {
    const listen = await screen('<p>Bonjour</p>');
    inside(listen, 'button').click();
    (voice.said[0] as unknown as Utterance).onend?.();
    await listen.updateComplete;
    expect(words(listen)).toBe('Écouter');
  });

  it.each([
    ['no voice at all', []],
    ['a voice for another language', [{ lang: 'en-CA', localService: true }]],
    ['only a voice that would send the words away', [{ lang: 'fr-CA', localService: false }]],
  ])('is not there with %s', async (_, voices) => {
    Voice.voices = voices;
    const listen = await screen('<p>Bonjour</p>');
    expect(words(listen)).toBe('');
  });

  it('appears when the device names its voices late', async () => {
    Voice.voices = [];
    const listen = await screen('<p>Bonjour</p>');
    expect(listen.renderRoot.querySelector('button')).toBeNull();
    Voice.voices = [{ lang: 'fr-FR', localService: true }];
    voice.listeners.get('voiceschanged')?.();
    await listen.updateComplete;
    expect(words(listen)).toBe('Écouter');
  });

  it('prefers the voice of here', () => {
    Voice.voices = [
      { lang: 'fr-FR', localService: true },
      { lang: 'fr-CA', localService: true },
    ];
    speak('Bonjour', 'fr');
    expect(voice.said[0]?.lang).toBe('fr-CA');
    expect(hasVoice('en')).toBe(false);
  });

  it('says digits one by one where a number would mean nothing', () => {
    const code = document.createElement('p');
    code.innerHTML = '<b>soleil</b> <b data-spoken="0 4 2 7">0427</b> <b data-spoken="">tu</b>';
    expect(readable(code)).toBe('soleil. 0 4 2 7');
  });
});
