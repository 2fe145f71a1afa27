import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { elapsed } from './elapsed';

const EVERY_HALF_MINUTE = 30_000;

/** How long ago `at` was, kept true without asking the server. */
@customElement('passerelle-ago')
export class Ago extends LitElement {
  @property() at = '';
  @property() language = 'fr';

  #timer?: ReturnType<typeof setInterval>;

  override connectedCallback() {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      this.requestUpdate();
    }, EVERY_HALF_MINUTE);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override render() {
    return html`<time datetime=${this.at}
      >${elapsed(Date.parse(this.at), Date.now(), this.language)}</time
    >`;
  }
}
