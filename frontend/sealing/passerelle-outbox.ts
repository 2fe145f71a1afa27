import { LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deliverWhatIsKept } from './delivery';

/** In milliseconds: a tablet may show its first page for days. */
const EVERY = 5 * 60_000;

/**
 * Sends on what an earlier page sealed and could not deliver. Invisible; one on every citizen screen,
 * so that a reload, a server restart or a refusal that somebody mends later loses nothing.
 */
@customElement('passerelle-outbox')
export class PasserelleOutbox extends LitElement {
  @property() apiBase = '';

  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      void deliverWhatIsKept(this.apiBase);
    }, EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override firstUpdated(): void {
    void deliverWhatIsKept(this.apiBase);
  }

  protected override render(): typeof nothing {
    return nothing;
  }
}
