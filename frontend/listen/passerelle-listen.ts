import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import { ReadAloud } from './read-aloud';
import { hasVoice } from './speech';

/** *Écouter*: the screen read aloud. Not there where the device has no voice for the language. */
@customElement('passerelle-listen')
export class Listen extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        flex: none;
      }

      button {
        padding-inline: 16px 22px;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = {};
  @property() language = 'fr';

  private readonly reading = new ReadAloud(this);

  /** What is not there takes no room beside the title either. */
  protected override willUpdate() {
    this.hidden = !hasVoice(this.language);
  }

  override render() {
    if (!hasVoice(this.language)) return nothing;
    const { speaking } = this.reading;
    return html`<button
      type="button"
      data-spoken=""
      @click=${() => {
        this.reading.toggle(this.language);
      }}
    >
      ${pictogram(speaking ? 'square' : 'volume-2')}${say(
        this.texts,
        speaking ? 'citizen.listen.stop' : 'citizen.listen.start',
      )}
    </button>`;
  }
}
