import { LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deliverWhatIsKept } from './delivery';

/**
 * Sends on what an earlier page sealed and could not deliver. Invisible; one on every citizen screen,
 * so that a reload or a server restart loses nothing.
 */
@customElement('passerelle-outbox')
export class PasserelleOutbox extends LitElement {
  @property() apiBase = '';

  protected override firstUpdated(): void {
    void deliverWhatIsKept(this.apiBase);
  }

  protected override render(): typeof nothing {
    return nothing;
  }
}
