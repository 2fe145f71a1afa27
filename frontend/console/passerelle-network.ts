import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Out of sight for longer than this, a page may have missed something. */
const LONG_AWAY = 20_000;
const TICK = 15_000;
const ASLEEP = 60_000;
/** A tap under way for longer than this deserves a word. */
const SLOW = 4_000;
const PROBE = 'api/kiosk/ping';

/** What Flow knows of its connection. */
interface Connection {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

function connection(): Connection | undefined {
  return (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
}

/**
 * Says when there is no network, and stops taps that would be sent later, behind one's back. `page-back`
 * tells the server to read everything again.
 */
@customElement('passerelle-network')
export class Network extends LitElement {
  static override styles = css`
    div:empty {
      display: none;
    }

    p {
      margin: 0;
      padding: 10px 16px;
      color: var(--sun-ink);
      background: var(--sun);
      font-weight: 700;
      text-align: center;
    }

    .refused {
      color: var(--on-alert);
      background: var(--alert);
    }
  `;

  @property() lost = '';
  @property() refused = '';
  @property() slow = '';
  @property() language = 'fr';

  @state() private lostAt: Date | undefined;
  @state() private tapped = false;
  @state() private waiting = false;

  #hiddenAt: number | undefined;
  #lastTick = 0;
  #ticking?: ReturnType<typeof setInterval>;
  #slowly: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('offline', this.#look);
    window.addEventListener('online', this.#look);
    document.addEventListener('visibilitychange', this.#seen);
    document.addEventListener('click', this.#tap, { capture: true });
    connection()?.addStateChangeListener(this.#look);
    this.#lastTick = Date.now();
    this.#ticking = setInterval(this.#tick, TICK);
    this.#look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('offline', this.#look);
    window.removeEventListener('online', this.#look);
    document.removeEventListener('visibilitychange', this.#seen);
    document.removeEventListener('click', this.#tap, { capture: true });
    connection()?.removeStateChangeListener(this.#look);
    clearInterval(this.#ticking);
    clearTimeout(this.#slowly);
  }

  #look = () => {
    const state = connection()?.state ?? 'connected';
    this.#watchSlowness(state === 'loading');
    const reachable = navigator.onLine && (state === 'connected' || state === 'loading');
    if (!reachable) {
      this.lostAt ??= new Date();
    } else if (this.lostAt) {
      this.lostAt = undefined;
      this.tapped = false;
      this.#back();
    }
  };

  #watchSlowness(loading: boolean) {
    if (!loading) {
      clearTimeout(this.#slowly);
      this.#slowly = undefined;
      this.waiting = false;
    } else {
      this.#slowly ??= setTimeout(() => {
        this.waiting = true;
        void this.#unstick();
      }, SLOW);
    }
  }

  /**
   * After a sleep a page may wait for an answer on a connection that died without a word, for minutes. Where
   * the server answers on another one, the page is loaded again, unless something half typed would be lost.
   */
  async #unstick() {
    const stuck = () => this.waiting;
    try {
      const signal = AbortSignal.timeout(SLOW);
      const answer = await fetch(new URL(PROBE, document.baseURI), { cache: 'no-store', signal });
      if (answer.ok && stuck()) {
        await new Promise((later) => setTimeout(later, SLOW));
        const typed = [...document.querySelectorAll('textarea')].some((box) => box.value !== '');
        if (stuck() && !typed) window.location.reload();
      }
    } catch {
      // No network at all: there is nothing to load the page from. Asked again while it lasts.
      if (stuck()) this.#slowly = setTimeout(() => void this.#unstick(), SLOW);
    }
  }

  #seen = () => {
    if (document.hidden) {
      this.#hiddenAt = Date.now();
    } else if (this.#hiddenAt !== undefined) {
      const away = Date.now() - this.#hiddenAt;
      this.#hiddenAt = undefined;
      this.#lastTick = Date.now();
      if (away > LONG_AWAY) this.#back();
    }
  };

  /** A computer that sleeps with the page open stops its clocks without a word. */
  #tick = () => {
    const now = Date.now();
    if (!document.hidden && now - this.#lastTick > ASLEEP) this.#back();
    this.#lastTick = now;
  };

  #back() {
    this.dispatchEvent(new CustomEvent('page-back'));
  }

  #tap = (event: Event) => {
    if (!this.lostAt) return;
    const touched = event
      .composedPath()
      .find((one) => one instanceof HTMLElement && one.matches('button, a[href]'));
    // To ring someone needs no network of ours.
    if (!touched || /^(tel|sms|mailto):/.test((touched as HTMLAnchorElement).href)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.tapped = true;
  };

  override render() {
    return html`<div role="status">${this.#words()}</div>
      <div role="alert">
        ${this.tapped ? html`<p class="refused">${this.refused}</p>` : nothing}
      </div>`;
  }

  #words() {
    if (this.lostAt) {
      const time = new Intl.DateTimeFormat(this.language, { timeStyle: 'short' });
      return html`<p>${this.lost.replace('{0}', time.format(this.lostAt))}</p>`;
    }
    return this.waiting ? html`<p>${this.slow}</p>` : nothing;
  }
}
