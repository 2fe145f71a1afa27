import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
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
    openingStyles,
    css`
      a {
        display: flex;
        flex-direction: column;
        gap: 3px;
        height: 100%;
        min-height: 124px;
        padding: 14px 22px 12px;
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
        transform: scale(0.99);
        background: var(--pine-tint);
      }

      h2 {
        font-size: 1.4375rem;
        text-wrap: pretty;
      }

      .head {
        display: flex;
        gap: 16px;
        align-items: flex-start;
        justify-content: space-between;
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
    `,
  ];

  @property({ attribute: false }) service?: ServiceInBrief;

  override render() {
    const service = this.service;
    if (!service) return nothing;
    return html`<a href=${service.href}>
      <span class="head">
        <h2>${service.name}</h2>
        ${service.languages ? factList([service.languages]) : nothing}
      </span>
      <p class="about">${service.summary || service.organization}</p>
      <p class="facts">${openingTag(service.opening)}${factList(service.facts)}</p>
    </a>`;
  }
}
