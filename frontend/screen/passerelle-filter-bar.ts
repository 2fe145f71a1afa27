import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';

export interface Filter {
  id: string;
  label: string;
  pictogram: string;
  on: boolean;
  /** How many services it leaves, or would leave. */
  count?: number;
}

/** Narrows a list with one touch each; the last one opens who it is for. */
@customElement('passerelle-filter-bar')
export class FilterBar extends LitElement {
  static override styles = [
    shared,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }

      div + div {
        margin-block-start: 10px;
        padding: 12px;
        border-radius: var(--r);
        background: var(--paper-deep);
      }

      button {
        padding: 8px 20px;
        border-color: var(--edge);
        border-radius: var(--r-pill);
        color: var(--ink);
        font-weight: 500;
        font-size: 1.1875rem;
      }

      button[aria-pressed='true'],
      button.chosen {
        border-color: var(--pine);
        color: var(--on-pine);
        font-weight: 700;
      }

      .count {
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }

      @media (max-width: 600px) {
        div:first-child {
          flex-wrap: var(--chips);
          margin-inline: calc(-1 * var(--page));
          padding: 6px var(--page);
          overflow-x: auto;
        }

        button {
          flex: 0 0 auto;
          max-width: 100%;
          font-size: 1.0625rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) filters: Filter[] = [];
  @property({ attribute: false }) audiences: Filter[] = [];
  @property() label = '';
  @property() audienceLabel = '';

  @state() private open = false;

  override render() {
    const chosen = this.audiences.filter((audience) => audience.on);
    return html`
      <div role="group" aria-label=${this.label}>
        ${this.filters.map((filter) => this.chip(filter))}
        ${
          this.audiences.length > 0
            ? html`<button
                type="button"
                class=${chosen.length > 0 ? 'chosen' : ''}
                aria-expanded=${this.open ? 'true' : 'false'}
                @click=${() => {
                  this.open = !this.open;
                }}
              >
                ${pictogram(chosen.length > 0 ? 'check' : 'user-round', 26)}${
                  chosen.length > 0
                    ? chosen.map((audience) => audience.label).join(', ')
                    : this.audienceLabel
                }
              </button>`
            : nothing
        }
      </div>
      ${
        this.open
          ? html`<div role="group" aria-label=${this.audienceLabel}>
              ${this.audiences.map((audience) => this.chip(audience, true))}
            </div>`
          : nothing
      }
    `;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  /** What was touched is gone then: the keyboard goes on where it was opened. */
  private close(): void {
    this.open = false;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLButtonElement>('button[aria-expanded]')?.focus();
    });
  }

  /** @param last whether one sees the services again once it is touched */
  private chip(filter: Filter, last = false) {
    return html`<button
      type="button"
      aria-pressed=${filter.on ? 'true' : 'false'}
      @click=${() => {
        if (last) this.close();
        this.dispatchEvent(new CustomEvent('filter-touched', { detail: { id: filter.id } }));
      }}
    >
      ${filter.on ? pictogram('check', 26) : filter.pictogram ? pictogram(filter.pictogram, 26) : nothing}${filter.label}${
        filter.count === undefined ? nothing : html` <span class="count">${filter.count}</span>`
      }
    </button>`;
  }
}
