import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { qr } from '../qr/qr';

/** A text as a QR code. */
@customElement('passerelle-qr')
export class PasserelleQr extends LitElement {
  @property() text = '';
  @property() label = '';

  protected override render() {
    return this.text === '' ? html`` : qr(this.text, this.label, 220);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-qr': PasserelleQr;
  }
}
