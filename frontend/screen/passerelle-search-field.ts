import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';

const LONGEST = 80;
/** One letter begins too many words. */
const ENOUGH = 2;
/** Milliseconds between two letters after which somebody has paused. */
const PAUSE = 250;

/** One word is enough, and half of one already shows something. What is written goes to the server in a message, never into an address. */
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
        @input=${this.typed}
      />
      <button type="submit" class="main">${this.action}</button>
    </form>`;
  }

  private pause = 0;
  private last = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.pause);
  }

  private readonly typed = () => {
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => {
      const words = this.renderRoot.querySelector('input')?.value.trimStart() ?? '';
      const said = words.trim().length < ENOUGH ? '' : words;
      if (said === this.last) return;
      this.last = said;
      this.dispatchEvent(new CustomEvent('search-typed', { detail: { words: said } }));
    }, PAUSE);
  };

  private readonly submit = (event: Event) => {
    event.preventDefault();
    window.clearTimeout(this.pause);
    const words = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (!words) return;
    this.dispatchEvent(new CustomEvent('search-asked', { detail: { words } }));
  };
}
