import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import { scenery } from './scenery';

export interface Welcome {
  language: string;
  greeting: string;
  invitation: string;
  href: string;
}

export interface NewsItem {
  title: string;
  text: string;
  when: string;
  where: string;
}

const CALM = 9000;

/** The welcome: a word in each language, what is on nearby, and any touch wakes it. */
@customElement('passerelle-attract')
export class Attract extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: flex;
        flex-direction: column;
        cursor: pointer;
      }

      .front {
        position: relative;
        z-index: 1;
        display: grid;
        flex: 1;
        grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
        gap: 24px 40px;
        align-content: center;
        align-items: center;
        padding: 20px var(--page) clamp(130px, 31vh, 330px);
      }

      .front.alone {
        grid-template-columns: minmax(0, 1fr);
      }

      .scenery {
        position: absolute;
        inset-inline: 0;
        bottom: 0;
        width: 100%;
        height: clamp(130px, 35vh, 400px);
        pointer-events: none;
      }

      h1 {
        margin-block-end: 18px;
        color: var(--pine);
        font-size: clamp(2rem, 1.2rem + 2.6vw, 3.25rem);
        font-weight: 800;
      }

      .welcomes {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }

      a.welcome {
        display: flex;
        flex: 1 1 15rem;
        flex-direction: column;
        gap: 2px;
        align-items: flex-start;
        min-height: 112px;
        padding: 18px 26px;
        border-color: var(--pine);
        border-radius: var(--r);
        text-align: start;
      }

      a.welcome:first-child {
        border-color: var(--sun);
        background: var(--sun);
        color: var(--sun-ink);
      }

      .greeting {
        font-size: 2.25rem;
        font-weight: 800;
      }

      .invitation {
        font-weight: 600;
      }

      .news {
        padding: 20px 26px;
        cursor: default;
      }

      .news .head {
        display: flex;
        gap: 12px;
        align-items: center;
        color: var(--pine);
        font-weight: 700;
      }

      .news h2 {
        margin-block: 10px 6px;
      }

      .news article {
        min-height: 9.5rem;
        animation: arrive var(--slow) ease-out;
      }

      .news .when {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
        margin-block-start: 8px;
        font-size: var(--text-small);
        font-weight: 600;
      }

      .news .when span {
        display: inline-flex;
        gap: 8px;
        align-items: center;
      }

      .turn {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        justify-content: space-between;
        margin-block-start: 10px;
      }

      .turn button {
        max-width: 100%;
        padding-inline: 16px;
        overflow-wrap: anywhere;
        font-size: var(--text-small);
      }

      @keyframes arrive {
        from {
          opacity: 0;
        }
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

      @media (max-width: 900px) {
        .front {
          grid-template-columns: minmax(0, 1fr);
          align-content: start;
        }

        .news article {
          min-height: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) heading = '';
  @property({ attribute: false }) welcomes: Welcome[] = [];
  @property({ attribute: false }) news: NewsItem[] = [];
  @property({ attribute: false }) texts: Texts = {};

  @state() private shown = 0;
  @state() private paused = matchMedia('(prefers-reduced-motion: reduce)').matches;

  private turning?: ReturnType<typeof setInterval>;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('click', this.wake);
    this.turning = setInterval(() => {
      if (!this.paused) this.next();
    }, CALM);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('click', this.wake);
    clearInterval(this.turning);
  }

  override render() {
    const item = this.news[this.shown % Math.max(1, this.news.length)];
    return html`
      <svg
        class="scenery"
        viewBox="0 0 1280 320"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
      >
        ${scenery()}
      </svg>
      <div class="front ${item ? '' : 'alone'}">
        <div>
          <h1>${this.heading}</h1>
          <div class="welcomes">${this.welcomes.map((welcome) => this.welcome(welcome))}</div>
        </div>
        ${item ? this.newsCard(item) : nothing}
      </div>
    `;
  }

  private welcome(welcome: Welcome) {
    return html`<a class="button welcome" lang=${welcome.language} href=${welcome.href}>
      <span class="greeting">${welcome.greeting}</span>
      <span class="invitation">${welcome.invitation}</span>
    </a>`;
  }

  private newsCard(item: NewsItem) {
    return html`<section class="news card" aria-label=${this.say('news')}>
      <p class="head">${pictogram('newspaper')}${this.say('news')}</p>
      ${[item].map(
        (each) =>
          html`<article data-item=${this.shown}>
            <h2>${each.title}</h2>
            <p>${each.text}</p>
            <p class="when">
              ${each.when ? html`<span>${pictogram('calendar-days', 24)}${each.when}</span>` : nothing}
              ${each.where ? html`<span>${pictogram('map-pin', 24)}${each.where}</span>` : nothing}
            </p>
          </article>`,
      )}
      ${this.news.length > 1 ? this.turn() : nothing}
    </section>`;
  }

  private turn() {
    return html`<div class="turn">
      <button type="button" aria-pressed=${this.paused ? 'true' : 'false'} @click=${this.pause}>
        ${pictogram(this.paused ? 'play' : 'pause')}${this.say('pause')}
      </button>
      <span class="soft">${(this.shown % this.news.length) + 1} / ${this.news.length}</span>
      <button type="button" aria-label=${this.say('next')} @click=${this.next}>
        ${pictogram('arrow-right')}
      </button>
    </div>`;
  }

  private readonly next = () => {
    this.shown = (this.shown + 1) % Math.max(1, this.news.length);
  };

  private readonly pause = () => {
    this.paused = !this.paused;
  };

  /** A touch anywhere that meant nothing else starts in the language the page speaks. */
  private readonly wake = (event: Event) => {
    const touched = event.composedPath();
    const own = touched.some(
      (place) => place instanceof Element && place.matches('a, button, .news'),
    );
    if (own) return;
    const welcomes = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('a.welcome')];
    const spoken = document.documentElement.lang;
    (welcomes.find((welcome) => welcome.lang === spoken) ?? welcomes[0])?.click();
  };

  private say(key: string): string {
    return say(this.texts, `citizen.attract.${key}`);
  }
}
