import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../styles/shared';

export interface LanguageName {
  tag: string;
  /** The language's name in itself. */
  name: string;
}

/** The languages of the community, each named in itself, always in sight. */
@customElement('passerelle-language-choice')
export class LanguageChoice extends LitElement {
  static override styles = [
    shared,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      button {
        padding: 8px 20px;
        border-color: transparent;
        background: transparent;
        color: var(--ink);
        font-size: 1.1875rem;
        font-weight: 400;
      }

      button[aria-pressed='true'] {
        border-color: var(--pine);
        background: var(--pine-tint);
        color: var(--pine);
        font-weight: 700;
      }

      @media (max-width: 600px) {
        button {
          padding-inline: 10px;
          font-size: 1.0625rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) languages: LanguageName[] = [];
  @property() current = 'fr';
  @property() label = '';

  /** The page speaks the chosen language too, for screen readers and hyphenation. */
  override updated(changed: PropertyValues<this>) {
    if (changed.has('current')) document.documentElement.lang = this.current;
  }

  override render() {
    return html`<div role="group" aria-label=${this.label}>
      ${this.languages.map(
        (language) =>
          html`<button
            type="button"
            lang=${language.tag}
            aria-pressed=${language.tag === this.current ? 'true' : 'false'}
            @click=${() => {
              this.choose(language.tag);
            }}
          >
            ${language.name}
          </button>`,
      )}
    </div>`;
  }

  private choose(language: string) {
    if (language === this.current) return;
    this.dispatchEvent(new CustomEvent('language-chosen', { detail: { language } }));
  }
}
