import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { shared } from '../styles/shared';
import { footbridge } from './footbridge';

/** The picture of Passerelle, for pages that have little to say. Says nothing to screen readers. */
@customElement('passerelle-scenery')
export class Scenery extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        pointer-events: none;
      }

      svg {
        display: block;
        width: 100%;
        height: 100%;
      }

      .sun {
        fill: var(--scene-sun);
        stroke: var(--sun);
        stroke-width: 3;
      }

      .hill {
        fill: var(--pine-tint);
      }

      .town path {
        fill: var(--card);
        stroke: var(--pine);
        stroke-width: 3;
        stroke-linejoin: round;
      }

      .window {
        fill: var(--sun);
      }

      .bank {
        fill: var(--scene-ground);
      }

      .door,
      .leaves {
        fill: var(--pine);
      }

      .leaves {
        opacity: 0.82;
      }

      .trunk,
      .deck,
      .rail,
      .water,
      .arm {
        fill: none;
        stroke: var(--scene-line);
        stroke-linecap: round;
        stroke-width: 5;
      }

      .deck {
        stroke-width: 13;
      }

      .rail {
        stroke-width: 5;
      }

      .rail.thin {
        stroke-width: 4;
      }

      .water {
        stroke: var(--pine-edge);
        stroke-width: 4;
      }

      .person.left {
        fill: var(--alert);
      }

      .person.right {
        fill: var(--pine);
      }

      .person .arm {
        stroke-width: 8;
      }

      .person.left .arm {
        stroke: var(--alert);
      }

      .person.right .arm {
        stroke: var(--pine);
      }
    `,
  ];

  protected override render() {
    return html`<svg viewBox="0 0 1280 320" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      ${footbridge()}
    </svg>`;
  }
}
