import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Out of sight for longer than this, a page may have missed something. */
const LONG_AWAY = 20_000;
const TICK = 15_000;
const ASLEEP = 60_000;
/** A tap under way for longer than this deserves a word. */
const SLOW = 4_000;
const PROBE = 'api/kiosk/ping';
/** A connection that died in a sleep is found out this soon after it, or it did not die in it. */
const JUST_WOKEN = 60_000;
/** A page loaded again is given this long before it may be loaded again. */
const APART = 120_000;
const RELOADED = 'passerelle.reloaded';

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
  #wokeAt = -Infinity;
  #lastTick = 0;
  #ticking?: ReturnType<typeof setInterval>;
  #slowly: ReturnType<typeof setTimeout> | undefined;
  #unsticking = false;

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
    this.#watchSlowness(false);
    this.#wokeAt = -Infinity;
    this.#hiddenAt = undefined;
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
      this.#woke();
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
   * the server answers on another one, the page is loaded again, unless something half typed would be lost. A
   * server that is merely slow is left alone: loading costs it more than the answer one waits for.
   */
  async #unstick() {
    clearTimeout(this.#slowly);
    this.#slowly = undefined;
    if (this.#unsticking || !this.#mayReload()) return;
    this.#unsticking = true;
    try {
      const signal = AbortSignal.timeout(SLOW);
      const answer = await fetch(new URL(PROBE, document.baseURI), { cache: 'no-store', signal });
      if (answer.ok) await new Promise((later) => setTimeout(later, SLOW));
      if (!this.waiting) return;
      if (answer.ok && this.#mayReload() && !somethingIsBegun()) {
        sessionStorage.setItem(RELOADED, String(Date.now()));
        window.location.reload();
        return;
      }
    } catch {
      // No network at all: there is nothing to load the page from.
    } finally {
      this.#unsticking = false;
    }
    // Asked again while it lasts.
    if (this.waiting) this.#watchSlowness(true);
  }

  #mayReload(): boolean {
    const now = Date.now();
    const last = Number(sessionStorage.getItem(RELOADED) ?? -Infinity);
    return this.waiting && now - this.#wokeAt < JUST_WOKEN && now - last > APART;
  }

  #seen = () => {
    if (document.hidden) {
      this.#hiddenAt = Date.now();
    } else if (this.#hiddenAt !== undefined) {
      const away = Date.now() - this.#hiddenAt;
      this.#hiddenAt = undefined;
      this.#lastTick = Date.now();
      if (away > LONG_AWAY) this.#woke();
    }
  };

  /** A computer that sleeps with the page open stops its clocks without a word. */
  #tick = () => {
    const now = Date.now();
    if (!document.hidden && now - this.#lastTick > ASLEEP) this.#woke();
    this.#lastTick = now;
  };

  #woke() {
    this.#wokeAt = Date.now();
    this.dispatchEvent(new CustomEvent('page-back'));
    // A tap that hung before the sleep asks no more by itself, and page-back waits behind it.
    if (this.waiting) void this.#unstick();
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
      const words = this.lost.replace('{0}', time.format(this.lostAt));
      // "5:53 p.m." needs no second stop.
      return html`<p>${words.replace(/\.\.$/, '.')}</p>`;
    }
    return this.waiting ? html`<p>${this.slow}</p>` : nothing;
  }
}

/** Words half typed, a date or a choice made: what nobody has been told yet, unlike what was drawn. */
function somethingIsBegun(): boolean {
  const fields = document.querySelectorAll<
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >('textarea, input, select');
  return [...fields].some((field) => field.value !== drawn(field) && field.checkVisibility());
}

function drawn(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string {
  return field instanceof HTMLSelectElement
    ? (field.querySelector<HTMLOptionElement>('option[selected]')?.value ?? '')
    : field.defaultValue;
}
