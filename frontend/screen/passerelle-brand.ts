import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../styles/shared';
import { brandSign } from './brand';

/** Whose screen this is: Passerelle, in which neighbourhood. Leads home. */
@customElement('passerelle-brand')
export class Brand extends LitElement {
  static override styles = [
    shared,
    css`
      a {
        display: inline-flex;
        gap: 0 14px;
        align-items: center;
        min-height: var(--target);
        padding-inline: 4px 12px;
        border-radius: var(--r-small);
        color: var(--pine);
        text-decoration: none;
      }

      .words {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
        align-items: baseline;
      }

      .name {
        font-size: 1.75rem;
        font-weight: 800;
        letter-spacing: -0.01em;
      }

      .place {
        color: var(--ink-soft);
        font-size: 1.1875rem;
      }

      @media (max-width: 600px) {
        .name {
          font-size: 1.375rem;
        }

        a {
          gap: 0 8px;
          padding-inline: 0;
        }

        svg {
          width: 36px;
        }

        .words {
          flex-direction: column;
        }

        .place {
          font-size: 1rem;
          line-height: 1.2;
        }
      }
    `,
  ];

  @property() name = '';
  @property() place = '';
  @property() href = '';
  /** What following it does, for who cannot see where it stands. */
  @property() label = '';

  private said(): string {
    return `${[this.name, this.place].filter((word) => word !== '').join(', ')}. ${this.label}`;
  }

  override render() {
    return html`<a href=${this.href} aria-label=${this.said()}>
      <svg width="44" height="36" viewBox="0 0 40 34" aria-hidden="true">${brandSign()}</svg>
      <span class="words"
        ><span class="name">${this.name}</span>
        ${this.place ? html`<span class="place">${this.place}</span>` : nothing}</span
      >
    </a>`;
  }
}
