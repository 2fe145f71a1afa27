import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pictogram } from '../pictograms/pictogram';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import '../scenery/passerelle-scenery';
import { attractStyles } from './attract-styles';

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
  static override styles = [shared, attractStyles];

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
      <passerelle-scenery></passerelle-scenery>
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
