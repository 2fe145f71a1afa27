import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';

const LONGEST = 80;

/** One word is enough. What is written goes to the server in a message, never into an address. */
@customElement('passerelle-search-field')
export class SearchField extends LitElement {
  static override styles = [
    shared,
    css`
      form {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      input {
        flex: 1 1 8em;
        min-width: 0;
        padding-inline-start: 62px;
        font-size: 1.3125rem;
      }

      form > svg {
        position: absolute;
        inset-block-start: 22px;
        inset-inline-start: 22px;
        color: var(--pine);
        pointer-events: none;
      }

      button {
        min-height: 72px;
        padding-inline: 20px;
      }
    `,
  ];

  @property() words = '';
  @property() label = '';
  @property() hint = '';
  @property() action = '';

  /** Forgets what was written. */
  wipe(): void {
    this.words = '';
  }

  override render() {
    return html`<form role="search" autocomplete="off" @submit=${this.submit}>
      ${pictogram('search')}
      <input
        name="words"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength=${LONGEST}
        aria-label=${this.label}
        placeholder=${this.hint}
        .value=${this.words}
      />
      <button type="submit" class="main">${this.action}</button>
    </form>`;
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const words = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (!words) return;
    this.dispatchEvent(new CustomEvent('search-asked', { detail: { words } }));
  };
}
