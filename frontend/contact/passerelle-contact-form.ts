import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { codeStyles } from '../code/code-picture';
import { receiptActions } from '../code/receipt-actions';
import { receiptScreen, receiptStyles, receiptTitle } from '../code/receipt-screen';
import { focusOn } from '../pieces/focus-on';
import { formStyles } from '../pieces/form-styles';
import { listen } from '../listen/listen';
import { steps } from '../pieces/steps';
import { toTop } from '../pieces/to-top';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import { aboutScreen, type Need } from './about-screen';
import { Answers, type Field } from './answers';
import { consentScreen, consentStyles, type Consent } from './consent-screen';
import { Departure } from './departure';
import { detailScreen, neededBy, type Venue } from './detail-screen';
import { requestFrom } from './request';
import { wayScreen } from './way-screen';

type Screen = 'way' | 'detail' | 'about' | 'consent' | 'receipt';

/**
 * *Parler à quelqu'un*: from how to reach a person to their receipt, in at most five screens. Answers
 * live in this element's memory only and leave it sealed. Taken off the page it forgets everything.
 *
 * @fires form-dirty when a first answer is given
 * @fires request-sent when the server has given its receipt
 * @fires form-left when the person is done or goes back from the first screen
 */
@customElement('passerelle-contact-form')
export class PasserelleContactForm extends LitElement {
  static override styles = [shared, formStyles, codeStyles, receiptStyles, consentStyles];

  @property({ attribute: false }) texts: Texts = {};
  @property() language = 'fr';
  @property() kiosk = '';
  @property() community = '';
  @property() apiBase = '';
  @property() timeZone = 'America/Toronto';
  @property({ attribute: false }) needs: readonly Need[] = [];
  @property({ attribute: false }) venues: readonly Venue[] = [];
  @property({ attribute: false }) consent: Consent = { purpose: 'contact', version: 0, text: '' };
  @property({ attribute: false }) service?: { readonly id: string; readonly name: string };
  @property() need?: string;

  @state() private screen: Screen = 'way';

  readonly #answers = new Answers(this, () => {
    this.#dirty();
  });
  readonly #departure = new Departure(this, () => {
    this.#answers.forget();
    this.#tell('request-sent');
  });
  #isDirty = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.wipe();
  }

  /** Forgets everything at once. What is already sealed still reaches the server. */
  wipe(): void {
    this.#departure.forget();
    this.#answers.forget();
    this.#isDirty = false;
    this.screen = 'way';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const { need } = this;
    if (changed.has('need') && need && !this.#isDirty) {
      this.#answers.draft = { ...this.#answers.draft, needs: [need] };
    }
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('screen') && changed.get('screen') !== undefined) {
      toTop(this.renderRoot.querySelector('h1'));
    }
  }

  protected override render(): TemplateResult {
    const { screen } = this;
    return html`<form
      novalidate
      autocomplete="off"
      lang=${this.language}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#next();
      }}
    >
      <div class="head">
        ${screen === 'receipt' ? nothing : steps(this.texts, this.#screens(), screen)}
        ${screen === 'consent' || screen === 'receipt' ? listen(this) : nothing}
        <h1 tabindex="-1">${this.#title()}</h1>
      </div>
      ${this.#content()}
      <div class="actions">${this.#actions()}</div>
    </form>`;
  }

  #screens(): readonly Screen[] {
    return this.#answers.draft.way === 'code'
      ? ['way', 'about', 'consent']
      : ['way', 'detail', 'about', 'consent'];
  }

  #title(): string {
    const { texts } = this;
    switch (this.screen) {
      case 'detail':
        return say(texts, `contact.detail.${this.#answers.draft.way ?? 'code'}`);
      case 'consent':
        return this.consent.title ?? say(texts, 'contact.consent.title');
      case 'receipt':
        return say(texts, receiptTitle(this.#departure.step));
      case 'way':
      case 'about':
        return say(texts, `contact.${this.screen}.title`);
    }
  }

  #content(): TemplateResult {
    const { texts, venues } = this;
    const answers = this.#answers;
    switch (this.screen) {
      case 'way':
        return wayScreen(texts, answers, venues.length > 0);
      case 'detail':
        return detailScreen(texts, answers, venues);
      case 'about':
        return aboutScreen(texts, answers, this.needs, this.service?.name);
      case 'consent':
        return consentScreen(texts, answers, this.consent, venues);
      case 'receipt':
        return this.#receipt();
    }
  }

  #receipt(): TemplateResult {
    const { code, step } = this.#departure;
    return code ? receiptScreen({ code, step, community: this.community, teller: this }) : html``;
  }

  #actions(): TemplateResult {
    const { texts, screen } = this;
    if (screen !== 'receipt') {
      return html`
        <button type="button" @click=${this.#back}>${say(texts, 'contact.back')}</button>
        <button class="main" type="submit">
          ${say(texts, screen === 'consent' ? 'contact.send' : 'contact.next')}
        </button>
      `;
    }
    return receiptActions(this.#departure.step, {
      texts,
      hurried: this.#departure.hurried,
      backToAnswers: () => {
        this.#backToAnswers();
      },
      tryAgain: () => {
        this.#departure.hurry();
      },
      done: () => {
        this.#leave('done');
      },
    });
  }

  #needed(): readonly Field[] {
    const needed: Partial<Record<Screen, readonly Field[]>> = {
      way: ['way'],
      detail: neededBy(this.#answers.draft.way),
      consent: ['agreed'],
    };
    return needed[this.screen] ?? [];
  }

  async #next(): Promise<void> {
    const { screen } = this;
    const needed = this.#needed();
    await this.#answers.ready(needed);
    if (this.screen !== screen) {
      return; // A second tap while one waits asks for the same step; it must not skip the consent.
    }
    const missing = this.#answers.insistOn(needed);
    if (missing) {
      await this.updateComplete;
      focusOn(this.renderRoot, missing);
      return;
    }
    const screens = this.#screens();
    const next = screens[screens.indexOf(screen) + 1];
    if (screen === 'consent') {
      this.#send();
    } else if (next && screen !== 'receipt') {
      this.screen = next;
    }
  }

  #back(): void {
    const screens = this.#screens();
    const before = screens[screens.indexOf(this.screen) - 1];
    if (before) {
      this.screen = before;
    } else {
      this.#leave('back');
    }
  }

  #send(): void {
    this.screen = 'receipt';
    this.#departure.send(
      requestFrom(this.#answers.draft, this.#answers.readPhone, {
        kiosk: this.kiosk,
        language: this.language,
        now: new Date(),
        ...(this.service && { serviceId: this.service.id }),
        consent: this.consent,
      }),
    );
  }

  #backToAnswers(): void {
    this.#departure.takeBack();
    this.screen = 'consent';
  }

  #leave(why: 'back' | 'done'): void {
    this.wipe();
    this.#tell('form-left', { why });
  }

  #dirty(): void {
    if (!this.#isDirty) {
      this.#isDirty = true;
      this.#tell('form-dirty');
    }
  }

  #tell(event: string, detail: Readonly<Record<string, string>> = {}): void {
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  }
}
