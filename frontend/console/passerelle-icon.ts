import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { drawn } from '../pictograms/pictogram';
import { brandSign } from '../screen/brand';
import { ICONS } from './icons';

/** A pictogram beside words in the console; the words carry the meaning. */
@customElement('passerelle-icon')
export class Icon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: 1.25em;
      height: 1.25em;
    }

    svg {
      width: 100%;
      height: 100%;
    }
  `;

  @property() name = '';

  override render() {
    if (this.name === 'passerelle') {
      return html`<svg viewBox="0 0 40 34" aria-hidden="true">${brandSign()}</svg>`;
    }
    const icon = ICONS[this.name];
    return icon ? drawn(icon) : nothing;
  }
}
