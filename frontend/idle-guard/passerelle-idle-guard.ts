import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { quit } from '../quit/quit';
import { somethingIsOnlyHere } from '../sealing/only-here';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import { Patience } from './patience';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'touchmove', 'wheel', 'input'] as const;
const LOOK_EVERY = 250;

/** Asks whether somebody is still there, and wipes everything when nobody answers. */
@customElement('passerelle-idle-guard')
export class IdleGuard extends LitElement {
  static override styles = [
    shared,
    css`
      dialog {
        width: min(46rem, 92vw);
        max-height: 92dvh;
        padding: clamp(20px, 4vw, 44px);
        overflow: auto;
        border: 4px solid var(--pine);
        border-radius: 28px;
        background: var(--card);
        color: var(--ink);
      }

      dialog::backdrop {
        background: rgb(8 59 55 / 88%);
      }

      p {
        margin-block: 12px 24px;
        font-size: var(--text-large);
      }

      .seconds {
        display: inline-block;
        min-width: 2.2ch;
        font-weight: 800;
        font-variant-numeric: tabular-nums;
        text-align: center;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }

      .choices button {
        flex: 1 1 auto;
        min-height: 84px;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = {};
  /** Where the next person starts. */
  @property() home = '';
  /** Seconds without a sign of life before the question. */
  @property({ type: Number }) warnAfter = 60;
  /** Seconds to answer it. */
  @property({ type: Number }) answerWithin = 60;
  /** On the welcome screen nobody is asked: what was changed is put back in silence. */
  @property({ type: Boolean }) quiet = false;

  /** The clock; tests move it. */
  now: () => number = () => Date.now();
  /** What happens when nobody answers. */
  leave: (home: string) => void = quit;

  @state() private secondsLeft = 0;

  private patience = this.newPatience();
  private touched = false;
  private looking?: ReturnType<typeof setInterval>;

  private readonly alive = () => {
    this.touched = true;
    this.patience.sign();
  };

  override connectedCallback() {
    super.connectedCallback();
    this.patience = this.newPatience();
    for (const sign of SIGNS_OF_LIFE) {
      window.addEventListener(sign, this.alive, { capture: true, passive: true });
    }
    this.looking = setInterval(() => {
      this.look();
    }, LOOK_EVERY);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.looking);
    for (const sign of SIGNS_OF_LIFE) {
      window.removeEventListener(sign, this.alive, { capture: true });
    }
  }

  /** Looks at the clock once. */
  look(): void {
    const standing = this.patience.standing();
    switch (standing.kind) {
      case 'here':
        this.secondsLeft = 0;
        break;
      case 'asked':
        if (this.quiet) break;
        this.secondsLeft = standing.secondsLeft;
        break;
      case 'gone':
        this.goneSilent();
        break;
    }
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('warnAfter') || changed.has('answerWithin')) this.patience = this.newPatience();
  }

  override updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  override render() {
    if (this.secondsLeft === 0) return nothing;
    return html`<dialog
      role="alertdialog"
      aria-labelledby="question"
      aria-describedby="what"
      @cancel=${this.moreTime}
    >
      <h1 id="question">${this.say('question')}</h1>
      <p id="what">
        ${somethingIsOnlyHere() ? html`<strong>${this.say('unsent')}</strong>` : nothing}
        ${this.say('what')} <span class="seconds" aria-live="off">${this.secondsLeft}</span>
        ${this.say('seconds')}
      </p>
      <div class="choices">
        <button type="button" class="sun" @click=${this.moreTime} autofocus>
          ${this.say('more')}
        </button>
        <button type="button" @click=${this.end}>${this.say('end')}</button>
      </div>
    </dialog>`;
  }

  private readonly moreTime = (event: Event) => {
    event.preventDefault();
    this.patience.moreTime();
    this.look();
  };

  private readonly end = () => {
    clearInterval(this.looking);
    this.leave(this.home);
  };

  private goneSilent() {
    if (this.quiet && !this.touched) this.patience.moreTime();
    else this.end();
  }

  private newPatience() {
    return new Patience(() => this.now(), this.warnAfter * 1000, this.answerWithin * 1000);
  }

  private say(key: string): string {
    return say(this.texts, `citizen.idle.${key}`);
  }
}
