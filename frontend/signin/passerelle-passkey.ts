import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ask, register, type Ceremony } from './ceremony';

/**
 * Signs in with a passkey, or adds one to the account that is signed in. Drawn in the page itself,
 * so that it looks like the buttons around it.
 */
@customElement('passerelle-passkey')
export class PasserellePasskey extends LitElement {
  @property({ attribute: false }) texts: Record<string, string> = {};
  @property() ceremony: Ceremony = 'sign-in';
  @state() private answer = '';
  @state() private working = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const supported = 'PublicKeyCredential' in window;
    return html`
      <button
        type="button"
        class="second-action"
        ?disabled=${!supported || this.working}
        @click=${() => {
          void this.begin();
        }}
      >
        ${this.say(this.ceremony === 'sign-in' ? 'enter' : 'add')}
      </button>
      <p role="status" class="explain">
        ${supported ? this.answer || nothing : this.say('unsupported')}
      </p>
    `;
  }

  private async begin(): Promise<void> {
    this.working = true;
    this.answer = this.say('working');
    try {
      if (this.ceremony === 'sign-in') {
        location.assign(await ask());
      } else {
        await register(this.say('default-label'));
        this.answer = this.say('added');
        this.dispatchEvent(new CustomEvent('passkey-registered', { bubbles: true }));
      }
    } catch {
      // Cancelled, timed out, refused: for the person it is all the same, and all harmless.
      this.answer = this.say('failed');
    } finally {
      this.working = false;
    }
  }

  private say(key: string): string {
    return this.texts[`signin.passkey.${key}`] ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-passkey': PasserellePasskey;
  }
}
