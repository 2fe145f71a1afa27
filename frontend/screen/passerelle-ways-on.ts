import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';

export interface Way {
  label: string;
  detail: string;
  pictogram: string;
  /** Where it leads; empty where it is only something to know. */
  href: string;
  main: boolean;
}

/** A sentence, then where to go from here: no screen is ever a dead end. */
@customElement('passerelle-ways-on')
export class WaysOn extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 18px;
      }

      .text {
        max-width: 46rem;
        font-size: var(--text-large);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: 12px;
      }

      /* Names alone need little room: four stand in one row, none is left over. */
      ul.names {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      }

      li > .button,
      li > .card {
        display: flex;
        box-sizing: border-box;
        width: 100%;
        gap: 18px;
        align-items: center;
        justify-content: flex-start;
        height: 100%;
        min-height: 92px;
        padding: 14px 22px;
        text-align: start;
      }

      a.button {
        border-color: var(--edge);
        border-radius: var(--r);
        color: var(--ink);
      }

      a.button.sun {
        border-color: var(--sun);
        color: var(--sun-ink);
      }

      a.button:not(.sun) svg,
      .card svg {
        color: var(--pine);
      }

      .words {
        display: flex;
        flex-direction: column;
        gap: 2px;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .label {
        font-size: 1.375rem;
        font-weight: 700;
      }

      .detail {
        font-size: var(--text-small);
        font-weight: 400;
      }
    `,
  ];

  @property() heading = '';
  @property() text = '';
  /** The screen has a title of its own already. */
  @property({ type: Boolean }) within = false;
  @property({ attribute: false }) ways: Way[] = [];

  override render() {
    return html`
      ${this.headed()} ${this.text ? html`<p class="text">${this.text}</p>` : nothing}
      <ul class=${this.ways.some(({ detail }) => detail) ? '' : 'names'}>
        ${this.ways.map((way) => html`<li>${this.way(way)}</li>`)}
      </ul>
    `;
  }

  private headed() {
    if (!this.heading) return nothing;
    return this.within ? html`<h2>${this.heading}</h2>` : html`<h1>${this.heading}</h1>`;
  }

  private way(way: Way) {
    const inside = html`${pictogram(way.pictogram, 36)}<span class="words"
        ><span class="label">${way.label}</span
        >${way.detail ? html`<span class="detail">${way.detail}</span>` : nothing}</span
      >`;
    return way.href
      ? html`<a class="button ${way.main ? 'sun' : ''}" href=${way.href}>${inside}</a>`
      : html`<div class="card">${inside}</div>`;
  }
}
