import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ReadAloud } from '../listen/read-aloud';
import { hasVoice } from '../listen/speech';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';

const SIZES = ['normal', 'large', 'larger'] as const;

/** How the screen looks and sounds for the person before it; nothing of it outlives the visit. */
@customElement('passerelle-display-panel')
export class DisplayPanel extends LitElement {
  static override styles = [
    shared,
    css`
      .panel {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
        gap: 18px 24px;
        align-items: end;
        max-height: min(58dvh, 24rem);
        padding: 20px var(--page);
        overflow-y: auto;
        border-block-start: 2px solid var(--edge);
        background: var(--paper-deep);
        color: var(--ink);
      }

      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend,
      .legend {
        margin-block-end: 8px;
        padding: 0;
        font-weight: 700;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      .row button {
        flex: 1 1 auto;
        padding-inline: 16px;
      }

      .a1 {
        font-size: 1.125rem;
      }

      .a2 {
        font-size: 1.5rem;
      }

      .a3 {
        font-size: 2rem;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = {};
  @property() language = 'fr';

  private readonly reading = new ReadAloud(this);

  override render() {
    const root = document.documentElement.dataset;
    const size = root.text ?? 'normal';
    return html`<div class="panel" role="region" aria-label=${this.say('title')}>
      <fieldset>
        <legend>${this.say('text')}</legend>
        <div class="row">
          ${SIZES.map(
            (each, index) =>
              html`<button
                type="button"
                class="a${index + 1}"
                aria-pressed=${each === size ? 'true' : 'false'}
                aria-label=${this.say(`text.${each}`)}
                @click=${() => {
                  this.choose('text', each === 'normal' ? undefined : each);
                }}
              >
                A
              </button>`,
          )}
        </div>
      </fieldset>
      ${this.toggle('theme', 'contrast', 'contrast', 'contrast')}
      ${this.toggle('reach', 'low', 'arrow-down-to-line', 'reach')}
      ${hasVoice(this.language) ? this.voice() : nothing}
      <div class="row">
        <button type="button" class="main" @click=${this.close}>
          ${pictogram('check')}${this.say('done')}
        </button>
      </div>
    </div>`;
  }

  private toggle(name: 'theme' | 'reach', value: string, sign: string, key: string) {
    const on = document.documentElement.dataset[name] === value;
    return html`<div class="row">
      <button
        type="button"
        aria-pressed=${on ? 'true' : 'false'}
        @click=${() => {
          this.choose(name, on ? undefined : value);
        }}
      >
        ${pictogram(sign)}${this.say(key)}
      </button>
    </div>`;
  }

  private voice() {
    const { speaking } = this.reading;
    return html`<div class="row">
      <button
        type="button"
        @click=${() => {
          this.reading.toggle(this.language);
        }}
      >
        ${pictogram(speaking ? 'square' : 'volume-2')}${this.say(speaking ? 'hush' : 'read')}
      </button>
    </div>`;
  }

  private choose(name: 'text' | 'theme' | 'reach', value: string | undefined) {
    const root = document.documentElement.dataset;
    if (value === undefined) Reflect.deleteProperty(root, name);
    else root[name] = value;
    this.requestUpdate();
  }

  private readonly close = () => {
    this.dispatchEvent(new CustomEvent('panel-closed', { bubbles: true, composed: true }));
  };

  private say(key: string): string {
    return say(this.texts, `citizen.display.${key}`);
  }
}
