import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
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
    css`
      a {
        display: flex;
        flex-direction: column;
        gap: 12px;
        height: 100%;
        min-height: 160px;
        padding: 18px 20px;
        border: var(--stroke) solid var(--edge);
        border-radius: var(--r);
        background: var(--card);
        box-shadow: var(--shadow);
        color: var(--ink);
        text-decoration: none;
        touch-action: manipulation;
        -webkit-tap-highlight-color: transparent;
        transition: transform var(--quick) ease;
      }

      a:active {
        transform: scale(0.98);
        background: var(--pine-tint);
      }

      .place {
        display: grid;
        place-items: center;
        width: 72px;
        height: 72px;
        border-radius: 20px;
        background: var(--pine-tint);
        color: var(--pine);
      }

      .words {
        display: flex;
        flex-direction: column;
        gap: 4px;
        margin-block-start: auto;
      }

      .label {
        font-size: var(--text-large);
        font-weight: 700;
        line-height: var(--leading-tight);
        text-wrap: balance;
        overflow-wrap: anywhere;
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
