import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { tileStyles } from '../pieces/tile-styles';
import { shared } from '../styles/shared';

export interface Need {
  label: string;
  examples: string;
  pictogram: string;
  href: string;
}

/** One thing a person may need: a pictogram, few words, two or three examples. */
@customElement('passerelle-need-tile')
export class NeedTile extends LitElement {
  static override styles = [
    shared,
    tileStyles,
    css`
      a {
        gap: 12px;
        min-height: 160px;
        padding: 18px;
      }

      .place {
        display: grid;
        place-items: center;
        width: max(72px, 4.5rem);
        height: max(72px, 4.5rem);
        border-radius: 20px;
        background: var(--pine-tint);
        color: var(--pine);
      }

      .place svg {
        width: 62%;
        height: 62%;
      }

      .words {
        display: flex;
        flex-direction: column;
        gap: 4px;
        margin-block-start: auto;
        hyphens: auto;
        overflow-wrap: anywhere;
      }

      .label {
        font-size: var(--text-large);
        font-weight: 700;
        line-height: var(--leading-tight);
        text-wrap: balance;
      }

      .examples {
        color: var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.3;
      }

      @media (max-width: 600px) {
        a {
          gap: 8px;
          padding: 14px;
        }

        .place {
          width: 56px;
          height: 56px;
          border-radius: 16px;
        }

        .label {
          font-size: var(--text);
        }
      }
    `,
  ];

  @property({ attribute: false }) need?: Need;

  override render() {
    const need = this.need;
    if (!need) return nothing;
    return html`<a href=${need.href}>
      <span class="place">${pictogram(need.pictogram, 44)}</span>
      <span class="words">
        <span class="label">${need.label}</span>
        <span class="examples">${need.examples}</span>
      </span>
    </a>`;
  }
}
