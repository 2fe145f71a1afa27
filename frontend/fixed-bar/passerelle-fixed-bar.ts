import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../display-panel/passerelle-display-panel';
import { pictogram } from '../pictograms/pictogram';
import { quit } from '../quit/quit';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';

export interface Ways {
  home: string;
  contact: string;
  urgence: string;
  code: string;
  here: string;
}

/** Five ways that stand in the same place on every screen. */
@customElement('passerelle-fixed-bar')
export class FixedBar extends LitElement {
  static override styles = [
    shared,
    css`
      nav {
        display: grid;
        grid-template-columns: 1.6fr 1fr 1fr 1fr 1.35fr;
        gap: 12px;
        padding: 14px var(--page);
        background: var(--pine-deep);
      }

      a.button,
      button {
        width: 100%;
        min-height: max(76px, 4.75rem);
        padding: 8px 12px;
        border: var(--stroke) solid var(--pine-edge);
        border-radius: 18px;
        background: var(--pine-deep);
        color: var(--on-pine-deep);
        font-size: 1.1875rem;
        font-weight: 600;
        line-height: 1.15;
        text-wrap: balance;
        --focus: var(--sun);
        --focus-gap: var(--pine-deep);
      }

      a.button[aria-current='page'],
      button[aria-expanded='true'] {
        border-color: var(--on-pine-deep);
        background: var(--on-pine-deep);
        color: var(--pine-deep);
      }

      a.button.talk {
        border-color: var(--sun);
        background: var(--sun);
        color: var(--sun-ink);
        font-size: 1.4375rem;
        font-weight: 800;
      }

      a.button.urgence {
        border-color: var(--alert-edge);
        background: var(--card);
        color: var(--alert);
        font-weight: 800;
      }

      a.button.talk[aria-current='page'],
      a.button.urgence[aria-current='page'] {
        box-shadow: inset 0 0 0 4px currentcolor;
      }

      @media (max-width: 1180px) {
        nav {
          gap: 8px;
        }

        a.button,
        button {
          flex-direction: column;
          gap: 4px;
          font-size: 1.0625rem;
        }

        a.button.talk {
          font-size: 1.1875rem;
        }
      }

      @media (max-width: 760px) {
        nav {
          grid-template-columns: repeat(6, minmax(0, 1fr));
          gap: 8px;
          padding: 8px 10px max(8px, env(safe-area-inset-bottom));
        }

        a.button,
        button {
          grid-column: span 2;
          min-height: 64px;
          padding: 4px;
          border-radius: 14px;
          font-size: 0.9375rem;
        }

        a.button.talk {
          flex-direction: row;
          grid-column: span 4;
          gap: 8px;
        }
      }

      :host(.enlarged) nav {
        gap: 8px;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        padding-block: 8px;
      }

      :host(.enlarged) a.button,
      :host(.enlarged) button {
        grid-column: span 2;
        flex-direction: row;
        min-height: 64px;
        padding: 4px 8px;
        font-size: min(1rem, 4.4vw);
        overflow-wrap: anywhere;
      }

      :host(.enlarged) a.button.talk,
      :host(.enlarged) a.button.urgence {
        grid-column: span 3;
      }

      @media (max-width: 760px) {
        :host(.enlarged) a.button,
        :host(.enlarged) button {
          flex-direction: column;
          gap: 2px;
          min-height: 76px;
          overflow-wrap: normal;
        }
      }
    `,
  ];

  @property({ attribute: false }) ways?: Ways;
  @property({ attribute: false }) texts: Texts = {};
  @property() language = 'fr';

  @state() private open = false;

  private readonly watcher = new MutationObserver(() => {
    this.fit();
  });

  override connectedCallback() {
    super.connectedCallback();
    this.watcher.observe(document.documentElement, { attributeFilter: ['data-text'] });
    this.fit();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  override render() {
    const ways = this.ways;
    if (!ways) return nothing;
    return html`
      ${
        this.open
          ? html`<passerelle-display-panel
              .texts=${this.texts}
              .language=${this.language}
              @panel-closed=${this.toggle}
            ></passerelle-display-panel>`
          : nothing
      }
      <nav aria-label=${this.say('label')}>
        ${this.way('talk', ways.contact, 'hand-heart', 'talk', 38)}
        ${this.way('urgence', ways.urgence, 'siren', 'urgence')}
        ${this.way('', ways.code, 'ticket', 'code')}
        <button type="button" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.toggle}>
          ${pictogram('accessibility', 30)}<span>${this.say('display')}</span>
        </button>
        <button
          type="button"
          class="quit"
          @click=${() => {
            quit(ways.home);
          }}
        >
          ${pictogram('eye-off', 30)}<span>${this.say('quit')}</span>
        </button>
      </nav>
    `;
  }

  private way(kind: string, href: string, sign: string, key: string, size = 30) {
    const here = this.ways?.here === href;
    return html`<a class="button ${kind}" href=${href} aria-current=${here ? 'page' : nothing}
      >${pictogram(sign, size)}<span>${this.say(key)}</span></a
    >`;
  }

  private readonly toggle = () => {
    this.open = !this.open;
    if (this.open) return;
    this.renderRoot.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
  };

  /** Enlarged text gets two rows instead of five narrow columns. */
  private fit() {
    this.classList.toggle('enlarged', document.documentElement.dataset.text !== undefined);
  }

  private say(key: string): string {
    return say(this.texts, `citizen.bar.${key}`);
  }
}
