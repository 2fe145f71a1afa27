import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const KEPT = 'passerelle.signal';
/** However many requests arrive at once, one signal is enough. */
const APART = 30_000;
const NOTES = [784, 1047];
const NOTE_SECONDS = 0.22;
const SOFT = 0.07;

export type Wish = 'none' | 'vibration' | 'sound';

/**
 * A discreet sign when something urgent arrives: none unless the worker asks for it, on this device only. It
 * carries no words, so that nobody around learns anything.
 */
@customElement('passerelle-signal')
export class Signal extends LitElement {
  static override styles = css`
    label {
      display: block;
      margin-block-end: 4px;
      font-weight: 700;
    }

    select {
      box-sizing: border-box;
      width: 100%;
      min-height: 48px;
      padding: 10px 12px;
      border: 2px solid var(--edge);
      border-radius: var(--r-small);
      color: var(--ink);
      background: var(--card);
      font: inherit;
    }

    select:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
  `;

  @property() label = '';
  @property() none = '';
  @property() vibration = '';
  @property() sound = '';

  @state() private wish: Wish = kept();

  #last = 0;
  #audio?: AudioContext;

  /** Something urgent arrived. */
  call() {
    if (this.wish === 'none' || Date.now() - this.#last < APART) return;
    this.#last = Date.now();
    this.#sign();
  }

  #sign() {
    // Not every device vibrates; a browser may refuse both before the first tap.
    if ('vibrate' in navigator) navigator.vibrate([120, 80, 120]);
    if (this.wish === 'sound') void this.#ring();
  }

  async #ring() {
    this.#audio ??= new AudioContext();
    const audio = this.#audio;
    await audio.resume();
    NOTES.forEach((pitch, place) => {
      const begin = audio.currentTime + place * NOTE_SECONDS;
      const note = audio.createOscillator();
      const volume = audio.createGain();
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0, begin);
      volume.gain.linearRampToValueAtTime(SOFT, begin + 0.03);
      volume.gain.linearRampToValueAtTime(0, begin + NOTE_SECONDS);
      note.connect(volume).connect(audio.destination);
      note.start(begin);
      note.stop(begin + NOTE_SECONDS);
    });
  }

  #chosen = (event: Event) => {
    this.wish = (event.target as HTMLSelectElement).value as Wish;
    localStorage.setItem(KEPT, this.wish);
    // Heard once, one knows what it will be like; the tap also allows the browser to play it later.
    if (this.wish !== 'none') this.#sign();
  };

  override render() {
    const choices: [Wish, string][] = [
      ['none', this.none],
      ['vibration', this.vibration],
      ['sound', this.sound],
    ];
    return html`<label for="wish">${this.label}</label>
      <select id="wish" @change=${this.#chosen}>
        ${choices.map(
          ([wish, text]) =>
            html`<option value=${wish} ?selected=${wish === this.wish}>${text}</option>`,
        )}
      </select>`;
  }
}

function kept(): Wish {
  const wish = localStorage.getItem(KEPT);
  return wish === 'vibration' || wish === 'sound' ? wish : 'none';
}
