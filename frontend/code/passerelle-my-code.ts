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
import { followUp, type FollowUpAnswer } from '../sealing/follow-up';
import type { FollowUpAction, Status } from '../sealing/messages';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import { canonical, fromCanonical, type FollowUpCode } from './follow-up-code';
import './passerelle-code-entry';
import type { PasserelleCodeEntry } from './passerelle-code-entry';
import { statusScreen, statusStyles, statusTitle } from './status-screen';

type Screen = 'entry' | 'status' | 'way' | 'detail' | 'withdraw' | 'erased';

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
  @state() private status: Status | undefined;
  @state() private reply = '';
  @state() private busy = false;
  /** What went well, or did not. */
  @state() private notice: string | undefined;
  @state() private trouble: string | undefined;

  @query('passerelle-code-entry') private readonly entry!: PasserelleCodeEntry | null;

  readonly #answers = new Answers(this);
  #code = '';
  #asOf = '';
  /** Counts wipes: an answer that was asked for before one is not shown after it. */
  #person = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.wipe();
  }

  /** Forgets everything at once. */
  wipe(): void {
    this.#person++;
    this.#code = '';
    this.#answers.forget();
    this.entry?.show();
    this.status = undefined;
    this.reply = '';
    this.busy = false;
    this.notice = undefined;
    this.trouble = undefined;
    this.screen = 'entry';
  }

  /** A code brought by a QR picture is used and taken out of the address at once. */
  protected override firstUpdated(): void {
    const brought = fromCanonical(location.hash.slice(1));
    if (brought) {
      history.replaceState(history.state, '', location.pathname + location.search);
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
    return html`<div class="screen" lang=${this.language} aria-busy=${this.busy}>
      <h1 tabindex="-1">${this.#title()}</h1>
      ${this.#content()}
      <div role="alert">
        ${this.trouble ? html`<p class="problem trouble">${pictogram('info')}${this.trouble}</p>` : nothing}
      </div>
      <div class="actions">${this.#actions()}</div>
    </div>`;
  }

  #title(): string {
    switch (this.screen) {
      case 'entry':
        return say(this.texts, this.busy ? 'code.looking' : 'code.entry.title');
      case 'status':
        return this.status ? statusTitle(this.status, this) : '';
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
          ?inert=${this.busy}
          .texts=${texts}
          @code-given=${(event: CustomEvent<FollowUpCode>) => {
            void this.#open(event.detail);
          }}
        ></passerelle-code-entry>`;
      case 'status':
        return this.status ? this.#status(this.status) : html``;
      case 'way':
        return wayScreen(texts, this.#answers, venues.length > 0);
      case 'detail':
        return detailScreen(texts, this.#answers, venues);
      case 'withdraw':
        return html`<div class="plain">
          <p>${say(texts, 'code.withdraw.what')}</p>
          <p>${say(texts, 'code.withdraw.then')}</p>
        </div>`;
      case 'erased':
        return html`<p class="plain">${say(texts, 'code.erased.text')}</p>`;
    }
  }

  #status(status: Status): TemplateResult {
    return statusScreen({
      status,
      asOf: this.#asOf,
      teller: this,
      reply: this.reply,
      busy: this.busy,
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
      withdraw: () => {
        this.#goTo('withdraw');
      },
    });
  }

  #actions(): TemplateResult {
    switch (this.screen) {
      case 'entry':
        return this.#button('contact.back', () => {
          this.#leave();
        });
      case 'status':
      case 'erased':
        return html`<span></span>${this.#main('code.finish', () => {
            this.#leave();
          })}`;
      case 'way':
        return html`${this.#backTo('status')}
        ${this.#main('contact.next', () => {
          void this.#chosenWay();
        })}`;
      case 'detail':
        return html`${this.#backTo('way')}
        ${this.#main('code.reach.save', () => {
          void this.#saveReach();
        })}`;
      case 'withdraw':
        return html`${this.#button('code.withdraw.no', () => {
          this.#goTo('status');
        })}
        ${this.#button(
          'code.withdraw.yes',
          () => {
            void this.#withdraw();
          },
          'danger',
        )}`;
    }
  }

  #button(key: string, click: () => void, kind = ''): TemplateResult {
    return html`<button type="button" class=${kind} ?disabled=${this.busy} @click=${click}>
      ${say(this.texts, key)}
    </button>`;
  }

  #main(key: string, click: () => void): TemplateResult {
    return this.#button(key, click, 'main');
  }

  #backTo(screen: Screen): TemplateResult {
    return this.#button('contact.back', () => {
      this.#goTo(screen);
    });
  }

  #goTo(screen: Screen): void {
    this.notice = undefined;
    this.trouble = undefined;
    this.screen = screen;
  }

  async #open(code: FollowUpCode): Promise<void> {
    this.#code = canonical(code);
    await this.#ask({ action: 'look' });
  }

  async #sendReply(): Promise<void> {
    const text = plain(this.reply);
    if (text === '') {
      focusOn(this.renderRoot, 'reply');
    } else if (await this.#ask({ action: 'reply', text })) {
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
    if (await this.#ask({ action: 'reach', reach, ...(safety && { safety }) })) {
      this.#answers.forget();
      this.notice = 'code.reach.saved';
    }
  }

  async #withdraw(): Promise<void> {
    await this.#ask({ action: 'withdraw' });
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

  /** True when the server did as asked, for the person who is still here. */
  async #ask(action: FollowUpAction): Promise<boolean> {
    const person = this.#person;
    this.busy = true;
    this.notice = undefined;
    this.trouble = undefined;
    const answer = await followUp(this.apiBase, this.kiosk, this.#code, action);
    if (person !== this.#person) {
      return false;
    }
    this.busy = false;
    if (answer.kind !== 'status') {
      this.trouble = this.#troubleWith(answer);
      return false;
    }
    this.#asOf = answer.asOf;
    this.#show(answer.status);
    return true;
  }

  #show(status: Status): void {
    if (status.state === 'erased' || status.state === 'withdrawn') {
      this.wipe();
      this.screen = 'erased';
    } else {
      this.status = status;
      this.screen = 'status';
    }
  }

  #troubleWith(answer: Exclude<FollowUpAnswer, { kind: 'status' }>): string {
    return answer.kind === 'too-many-codes'
      ? say(this.texts, 'code.trouble.too-many-codes', answer.minutes)
      : say(this.texts, `code.trouble.${answer.kind}`);
  }

  #leave(): void {
    this.wipe();
    this.dispatchEvent(new CustomEvent('left', { bubbles: true, composed: true }));
  }
}
