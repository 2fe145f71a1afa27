import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tileStyles } from '../pieces/tile-styles';
import { shared } from '../styles/shared';
import { factList, openingStyles, openingTag, type Fact, type Opening } from './opening';

export interface ServiceInBrief {
  name: string;
  organization: string;
  summary: string;
  opening: Opening;
  facts: Fact[];
  languages?: Fact | null;
  href: string;
}

/** A service in a list: what it is, whether it is open, how far, what it costs. */
@customElement('passerelle-service-card')
export class ServiceCard extends LitElement {
  static override styles = [
    shared,
    tileStyles,
    openingStyles,
    css`
      a {
        gap: 3px;
        min-height: 124px;
        padding: 14px 22px 12px;
        overflow-wrap: break-word;
      }

      h2 {
        font-size: 1.4375rem;
        text-wrap: pretty;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0 16px;
        align-items: flex-start;
        justify-content: space-between;
      }

      .head h2 {
        flex: 1 1 0;
        min-width: min(100%, 9em);
      }

      .head .fact {
        flex: none;
        min-height: 0;
        padding-block-start: 4px;
        color: var(--ink-soft);
        font-size: 1rem;
        letter-spacing: 0.04em;
      }

      .about {
        color: var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.3;
      }

      .facts {
        margin-block-start: auto;
        padding-block-start: 4px;
      }

      @media print {
        a {
          min-height: 0;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) service?: ServiceInBrief;

  override render() {
    const service = this.service;
    if (!service) return nothing;
    const about = service.summary || service.organization;
    return html`<a href=${service.href}>
      <span class="head">
        <h2>${service.name}</h2>
        ${service.languages ? factList([service.languages]) : nothing}
      </span>
      ${about ? html`<p class="about">${about}</p>` : nothing}
      <p class="facts">${openingTag(service.opening)}${factList(service.facts)}</p>
    </a>`;
  }
}
