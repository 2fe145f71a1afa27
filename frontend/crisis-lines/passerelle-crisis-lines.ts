import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';

export interface CrisisLine {
  name: string;
  topic: string;
  call: string;
  /** An address to dial, only where the screen is somebody's own telephone. */
  callHref?: string | null;
  text: string;
  hours: string;
  languages: string;
  first: boolean;
  /** Never in large type: somebody may look over a shoulder. */
  discreet: boolean;
}

/** Numbers to call when it cannot wait; the first is for danger right now. */
@customElement('passerelle-crisis-lines')
export class CrisisLines extends LitElement {
  static override styles = [
    shared,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
        gap: 12px;
      }

      li {
        display: flex;
        flex-direction: column;
        gap: 4px;
        padding: 16px 22px;
      }

      li.first {
        grid-column: 1 / -1;
        flex-flow: row wrap;
        gap: 8px 28px;
        align-items: center;
        border-color: var(--alert);
        background: var(--alert);
        color: var(--on-alert);
      }

      li.first .about {
        display: flex;
        flex: 1 1 16rem;
        flex-direction: column;
      }

      h2 {
        font-size: var(--text-large);
      }

      h2.discreet {
        font-size: var(--text);
      }

      .number {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        min-height: 44px;
        color: var(--alert);
        font-size: min(2rem, 8vw);
        font-weight: 700;
        line-height: 1.1;
        text-decoration: none;
        overflow-wrap: anywhere;
      }

      a.number {
        min-height: var(--target);
        text-decoration: underline;
        text-decoration-thickness: 3px;
        text-underline-offset: 6px;
      }

      .first .number {
        color: var(--on-alert);
        font-size: min(3rem, 14vw);
      }

      .notes {
        display: flex;
        flex-wrap: wrap;
        min-width: 0;
        gap: 2px 18px;
        font-size: var(--text-small);
      }

      .notes span {
        display: inline-flex;
        gap: 8px;
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) lines: CrisisLine[] = [];
  @property({ attribute: false }) texts: Texts = {};

  override render() {
    return html`<ul>
      ${this.lines.map((line) => this.line(line))}
    </ul>`;
  }

  private line(line: CrisisLine) {
    const number = html`${pictogram('phone', line.first ? 40 : 28)}<span>${line.call}</span>`;
    return html`<li class="card ${line.first ? 'first' : ''}">
      <div class="about">
        <h2 class=${line.discreet ? 'discreet' : ''}>${line.topic}</h2>
        <p>${line.name}</p>
      </div>
      ${
        line.call
          ? line.callHref
            ? html`<a class="number" href=${line.callHref}>${number}</a>`
            : html`<div class="number">${number}</div>`
          : nothing
      }
      <p class="notes">
        ${
          line.text
            ? html`<span
                >${pictogram('message-circle', 24)}${say(this.texts, 'citizen.urgence.text', line.text)}</span
              >`
            : nothing
        }
        ${line.hours ? html`<span>${pictogram('clock', 24)}${line.hours}</span>` : nothing}
        ${line.languages ? html`<span>${pictogram('languages', 24)}${line.languages}</span>` : nothing}
      </p>
    </li>`;
  }
}
