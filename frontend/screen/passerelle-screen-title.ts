import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';

/** The title of a screen, with its pictogram and the way back. */
@customElement('passerelle-screen-title')
export class ScreenTitle extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 20px;
        align-items: center;
      }

      h1 {
        display: inline-flex;
        gap: 16px;
        align-items: center;
      }

      h1 svg {
        color: var(--pine);
      }

      a {
        padding-inline: 14px 20px;
        font-size: var(--text-small);
      }
    `,
  ];

  @property() heading = '';
  @property() pictogram = '';
  @property() backHref = '';
  @property() backLabel = '';

  override render() {
    return html`
      ${
        this.backHref
          ? html`<a class="button" href=${this.backHref}
              >${pictogram('arrow-left')}${this.backLabel}</a
            >`
          : nothing
      }
      ${
        this.heading
          ? html`<h1>
              ${this.pictogram ? pictogram(this.pictogram, 44) : nothing}${this.heading}
            </h1>`
          : nothing
      }
    `;
  }
}
