import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { qr } from '../qr/qr';
import {
  factList,
  openingStyles,
  openingTag,
  type Fact,
  type Opening,
} from '../service-card/opening';
import { shared } from '../styles/shared';

export interface Section {
  pictogram: string;
  title: string;
  lines: string[];
  /** Some of it is, for want of a translation. */
  french?: boolean;
}

export interface Day {
  day: string;
  hours: string;
  today: boolean;
}

export interface Sheet {
  name: string;
  organization: string;
  opening: Opening;
  facts: Fact[];
  sections: Section[];
  weekTitle: string;
  week: Day[];
  weekNotes: string[];
  /** Said large where nobody knows yet how to reach the service. */
  unknown?: string | null;
  /** Said large where nobody verified lately that all this is true. */
  stale?: string | null;
  ask: string;
  /** Absent where nobody would answer. */
  askHref?: string | null;
  takeTitle: string;
  takeHint: string;
  takePath: string;
  /** Absent where there is no printer. */
  print?: string | null;
  verified: string;
  /** Says that some of it is in French only. */
  french?: string | null;
}

/** Everything known about one service, and what is not known said as such. */
@customElement('passerelle-service-sheet')
export class ServiceSheet extends LitElement {
  static override styles = [
    shared,
    openingStyles,
    css`
      .top {
        display: flex;
        flex-wrap: wrap;
        gap: 14px 32px;
        align-items: center;
        justify-content: space-between;
      }

      .top > div {
        display: flex;
        flex: 1 1 24rem;
        flex-direction: column;
        gap: 8px;
      }

      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr));
        gap: var(--gap);
        align-items: start;
        margin-block-start: 18px;
      }

      .column {
        display: flex;
        flex-direction: column;
        gap: var(--gap);
      }

      section {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 16px;
        padding: 18px 22px;
      }

      section > svg {
        grid-row: span 2;
        color: var(--pine);
      }

      section h2 {
        font-size: var(--text-large);
      }

      section > div {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      section p + p {
        margin-block-start: 4px;
      }

      .nobody-knows {
        padding: 18px 22px;
        border-inline-start: 8px solid var(--sun);
        border-radius: var(--r-small);
        background: var(--sun-tint);
        color: var(--on-sun-tint);
        font-size: var(--text-large);
        font-weight: 700;
      }

      table {
        width: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        padding: 5px 10px;
        text-align: start;
        font-weight: 400;
        vertical-align: top;
      }

      th {
        width: 40%;
      }

      tr.today > * {
        background: var(--pine-tint);
        color: var(--pine);
        font-weight: 700;
      }

      tr.today > :first-child {
        border-start-start-radius: 10px;
        border-end-start-radius: 10px;
      }

      tr.today > :last-child {
        border-start-end-radius: 10px;
        border-end-end-radius: 10px;
      }

      .take {
        display: flex;
        flex-wrap: wrap;
        gap: 16px 24px;
        align-items: center;
        padding: 18px 22px;
      }

      .take > div {
        flex: 1 1 12rem;
      }

      .take svg.qr {
        border: 2px solid var(--line);
        border-radius: 8px;
      }

      .french {
        display: flex;
        gap: 10px;
        align-items: center;
        color: var(--ink-soft);
      }

      .verified {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .address {
        display: none;
      }

      /* A slip: one narrow column that fits a roll of receipts and the side of a page. */
      @media print {
        :host {
          display: block;
          max-width: 80mm;
        }

        * {
          color: #000 !important;
          background: none !important;
          font-size: 9.5pt !important;
          line-height: 1.2 !important;
        }

        h1 {
          font-size: 14pt !important;
        }

        .top,
        .columns,
        .column,
        .card,
        .nobody-knows {
          display: block;
          margin: 0;
          padding: 0;
          border: 0;
          box-shadow: none;
        }

        .card,
        .nobody-knows,
        .verified {
          margin-block-start: 5pt;
          break-inside: avoid;
        }

        section p + p {
          margin: 0;
        }

        .top .facts {
          gap: 0 12pt;
        }

        .top .facts > span {
          min-height: 0;
          padding: 0;
        }

        section > svg,
        .facts svg,
        a.button,
        .take button,
        .take .soft {
          display: none;
        }

        section h2,
        .take h2 {
          font-size: 9.5pt;
          font-weight: 700;
        }

        th,
        td {
          padding: 0 4pt 0 0;
        }

        .take svg.qr {
          display: block;
          width: 30mm;
          height: 30mm;
          margin-block-start: 3pt;
          border: 0;
        }

        .address {
          display: block;
          overflow-wrap: anywhere;
          font-size: 7.5pt !important;
        }
      }
    `,
  ];

  @property({ attribute: false }) sheet?: Sheet;

  override render() {
    const sheet = this.sheet;
    if (!sheet) return nothing;
    const address = new URL(sheet.takePath, document.baseURI).href;
    return html`
      <div class="top">
        <div>
          <h1>${sheet.name}</h1>
          ${sheet.organization ? html`<p class="soft">${sheet.organization}</p>` : nothing}
          <p class="facts">${openingTag(sheet.opening)}${factList(sheet.facts)}</p>
        </div>
        ${
          sheet.askHref
            ? html`<a class="button sun" href=${sheet.askHref}
                >${pictogram('hand-heart', 32)}${sheet.ask}</a
              >`
            : nothing
        }
      </div>
      <div class="columns">
        <div class="column">
          ${sheet.unknown ? html`<p class="nobody-knows">${sheet.unknown}</p>` : nothing}
          ${sheet.stale ? html`<p class="nobody-knows">${sheet.stale}</p>` : nothing}
          ${
            sheet.french
              ? html`<p class="french">${pictogram('languages', 24)}${sheet.french}</p>`
              : nothing
          }
          ${sheet.sections.map((section) => this.section(section))}
        </div>
        <div class="column">
          ${sheet.week.length > 0 || sheet.weekNotes.length > 0 ? this.week(sheet) : nothing}
          <div class="take card">
            <div>
              <h2>${sheet.takeTitle}</h2>
              <p class="soft">${sheet.takeHint}</p>
            </div>
            ${qr(address, sheet.takeTitle, 148)}
            <p class="address">${address}</p>
            ${
              sheet.print
                ? html`<button
                    class="button"
                    type="button"
                    @click=${() => {
                      window.print();
                    }}
                  >
                    ${sheet.print}
                  </button>`
                : nothing
            }
          </div>
          <p class="verified">${sheet.verified}</p>
        </div>
      </div>
    `;
  }

  private section(section: Section) {
    return html`<section class="card">
      ${pictogram(section.pictogram, 32)}
      <h2>${section.title}</h2>
      <div lang=${section.french ? 'fr' : nothing}>
        ${section.lines.map((line) => html`<p>${line}</p>`)}
      </div>
    </section>`;
  }

  private week(sheet: Sheet) {
    return html`<section class="card">
      ${pictogram('calendar-days', 32)}
      <h2>${sheet.weekTitle}</h2>
      <div>
        ${
          sheet.week.length > 0
            ? html`<table>
                <tbody>
                  ${sheet.week.map(
                    (day) =>
                      html`<tr class=${day.today ? 'today' : ''}>
                        <th scope="row">${day.day}</th>
                        <td>${day.hours}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
            : nothing
        }
        ${sheet.weekNotes.map((note) => html`<p>${note}</p>`)}
      </div>
    </section>`;
  }
}
