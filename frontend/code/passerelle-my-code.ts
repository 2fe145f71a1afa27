import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Answers } from '../contact/answers';
import { detailScreen, neededBy, type Venue } from '../contact/detail-screen';
import { plain, reachFrom, safetyFrom } from '../contact/request';
import { wayScreen } from '../contact/way-screen';
import { focusOn } from '../pieces/focus-on';
import { pictogram } from '../pictograms/pictogram';
import { formStyles } from '../pieces/form-styles';
import { toTop } from '../pieces/to-top';
import type { FollowUpAction, Status } from '../sealing/messages';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import { actionsOf, type Screen } from './my-code-actions';
import { Asking } from './asking';
import { codeFromAddress } from './code-from-address';
import type { FollowUpCode } from './follow-up-code';
import '../scenery/passerelle-scenery';
import './passerelle-code-entry';
import type { PasserelleCodeEntry } from './passerelle-code-entry';
import { statusScreen } from './status-screen';
import { statusStyles } from './status-styles';

/**
 * *Mon code*: from a code to where the request stands, the worker's messages, an answer, another way to
 * be reached, or erasing everything. Keeps the code in memory only; taken off the page it forgets it.
 *
 * @fires left when the person is done
 */
@customElement('passerelle-my-code')
export class PasserelleMyCode extends LitElement {
  static override styles = [shared, formStyles, statusStyles];

  @property({ attribute: false }) texts: Texts = {};
  @property() language = 'fr';
  @property() kiosk = '';
  @property() community = '';
  @property() apiBase = '';
  @property() timeZone = 'America/Toronto';
  @property({ attribute: false }) venues: readonly Venue[] = [];

  @state() private screen: Screen = 'entry';
  @state() private reply = '';
  /** What went well. */
  @state() private notice: string | undefined;

  @query('passerelle-code-entry') private readonly entry!: PasserelleCodeEntry | null;

  readonly #answers = new Answers(this);
  readonly #asking = new Asking(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.wipe();
  }

  /** Forgets everything at once. */
  wipe(): void {
    this.#asking.forget();
    this.#answers.forget();
    this.entry?.show();
    this.reply = '';
    this.notice = undefined;
    this.screen = 'entry';
  }

  /** A code brought by a QR picture is used and taken out of the address at once. */
  protected override firstUpdated(): void {
    const brought = codeFromAddress();
    if (brought) {
      this.entry?.show(brought);
      void this.#open(brought);
    }
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('screen') && changed.get('screen') !== undefined) {
      toTop(this.renderRoot.querySelector('h1'));
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="screen" lang=${this.language} aria-busy=${this.#asking.busy}>
      ${
        this.screen === 'status'
          ? nothing
          : html`<div class="head"><h1 tabindex="-1">${this.#title()}</h1></div>`
      }
      ${this.#content()}
      <div role="alert">
        ${this.#asking.trouble ? html`<p class="problem trouble">${pictogram('info')}${this.#asking.trouble}</p>` : nothing}
      </div>
      <div class="actions">${this.#actions()}</div>
    </div>`;
  }

  #title(): string {
    switch (this.screen) {
      case 'entry':
        return say(this.texts, this.#asking.busy ? 'code.looking' : 'code.entry.title');
      case 'status':
        return ''; // says it itself, larger
      case 'way':
        return say(this.texts, 'contact.way.title');
      case 'detail':
        return say(this.texts, `contact.detail.${this.#answers.draft.way ?? 'code'}`);
      case 'withdraw':
        return say(this.texts, 'code.withdraw.title');
      case 'erased':
        return say(this.texts, 'code.erased.title');
    }
  }

  #content(): TemplateResult {
    const { texts, venues } = this;
    switch (this.screen) {
      case 'entry':
        return html`<passerelle-code-entry
          ?inert=${this.#asking.busy}
          .texts=${texts}
          @code-given=${(event: CustomEvent<FollowUpCode>) => {
            void this.#open(event.detail);
          }}
        ></passerelle-code-entry>`;
      case 'status':
        return this.#asking.status ? this.#status(this.#asking.status) : html``;
      case 'way':
        return wayScreen(texts, this.#answers, venues.length > 0);
      case 'detail':
        return detailScreen(texts, this.#answers, venues);
      case 'withdraw':
        return html`<div class="plain card">
          <p>${say(texts, 'code.withdraw.what')}</p>
          <p>${say(texts, 'code.withdraw.then')}</p>
        </div>`;
      case 'erased':
        return html`<p class="plain">${say(texts, 'code.erased.text')}</p>
          <passerelle-scenery class="framed"></passerelle-scenery>`;
    }
  }

  #status(status: Status): TemplateResult {
    return statusScreen({
      status,
      asOf: this.#asking.asOf,
      teller: this,
      reply: this.reply,
      busy: this.#asking.busy,
      notice: this.notice && say(this.texts, this.notice),
      write: (reply) => {
        this.reply = reply;
      },
      send: () => {
        void this.#sendReply();
      },
      changeReach: () => {
        this.#goTo('way');
      },
    });
  }

  #actions(): TemplateResult {
    return actionsOf(this.screen, {
      texts: this.texts,
      busy: this.#asking.busy,
      goTo: (screen) => {
        this.#goTo(screen);
      },
      chosenWay: () => void this.#chosenWay(),
      saveReach: () => void this.#saveReach(),
      withdraw: () => void this.#ask(this.#asking.ask({ action: 'withdraw' })),
      leave: () => {
        this.#leave();
      },
    });
  }

  #goTo(screen: Screen): void {
    this.notice = undefined;
    this.#asking.trouble = undefined;
    this.screen = screen;
  }

  async #open(code: FollowUpCode): Promise<void> {
    await this.#ask(this.#asking.open(code));
  }

  async #sendReply(): Promise<void> {
    const text = plain(this.reply);
    if (text === '') {
      focusOn(this.renderRoot, 'reply');
    } else if (await this.#ask(this.#asking.ask({ action: 'reply', text }))) {
      this.reply = '';
      this.notice = 'code.reply.sent';
    }
  }

  async #chosenWay(): Promise<void> {
    if (!(await this.#missing(['way']))) {
      if (this.#answers.draft.way === 'code') {
        await this.#saveReach();
      } else {
        this.#goTo('detail');
      }
    }
  }

  async #saveReach(): Promise<void> {
    const { draft, readPhone } = this.#answers;
    if (await this.#missing(neededBy(draft.way))) {
      return;
    }
    const safety = safetyFrom(draft);
    const reach = reachFrom(draft, readPhone);
    const moved: FollowUpAction = { action: 'reach', reach, ...(safety && { safety }) };
    if (await this.#ask(this.#asking.ask(moved))) {
      this.#answers.forget();
      this.notice = 'code.reach.saved';
    }
  }

  async #missing(fields: ReturnType<typeof neededBy>): Promise<boolean> {
    await this.#answers.ready(fields);
    const missing = this.#answers.insistOn(fields);
    await this.updateComplete;
    if (missing) {
      focusOn(this.renderRoot, missing);
    }
    return missing !== undefined;
  }

  /** Asks, and shows what came of it. */
  async #ask(asked: Promise<boolean>): Promise<boolean> {
    this.notice = undefined;
    const done = await asked;
    const state = this.#asking.status?.state;
    if (done && (state === 'erased' || state === 'withdrawn')) {
      this.wipe();
      this.screen = 'erased';
    } else if (done) {
      this.screen = 'status';
    }
    return done;
  }

  #leave(): void {
    this.wipe();
    this.dispatchEvent(new CustomEvent('left', { bubbles: true, composed: true }));
  }
}
