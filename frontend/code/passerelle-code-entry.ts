import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { drawn, pictogram } from '../pictograms/pictogram';
import { formStyles } from '../pieces/form-styles';
import { textField } from '../pieces/text-field';
import { shared } from '../styles/shared';
import { say, type Texts } from '../texts/texts';
import { entryStyles } from './entry-styles';
import { DIGITS, PICTURES, type FollowUpCode } from './follow-up-code';
import { pictures } from './pictures';
import { Vocabulary, type Word } from './vocabulary';

/**
 * Where a person gives their code: each picture by its first letter or its typed word, the digits on
 * large keys; or the whole code typed in one line, in any language.
 *
 * @fires code-given with the code, to this element's own listeners only
 */
@customElement('passerelle-code-entry')
export class PasserelleCodeEntry extends LitElement {
  static override styles = [
    shared,
    formStyles,
    entryStyles,
    css`
      :host {
        max-width: none;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = {};

  @state() private given: readonly number[] = [];
  @state() private digits = '';
  @state() private typed = '';
  @state() private letter: string | undefined;

  #vocabulary = new Vocabulary({});

  /** Shows a code to be corrected or, without one, begins anew. */
  show(code?: FollowUpCode): void {
    this.given = code?.pictures ?? [];
    this.digits = code?.digits ?? '';
    this.#look('');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.show();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('texts')) {
      this.#vocabulary = new Vocabulary(this.texts);
    }
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    return html`<div class="given">
        <ol class="slots" aria-label=${say(texts, 'code.entry.given')}>
          ${Array.from({ length: PICTURES }, (_, place) => this.#slot(place))}
          <li class="slot digits ${this.given.length === PICTURES ? 'now' : ''}">
            <b>${this.digits.padEnd(DIGITS, '·')}</b>
          </li>
        </ol>
        <button type="button" ?disabled=${this.#empty} @click=${this.#undo}>
          ${pictogram('delete')}${say(texts, 'code.entry.undo')}
        </button>
      </div>
      ${this.given.length < PICTURES ? this.#pictureStep() : this.#digitStep()}`;
  }

  get #empty(): boolean {
    return this.given.length === 0 && this.digits === '';
  }

  #slot(place: number): TemplateResult {
    const picture = this.given[place];
    return html`<li class="slot ${place === this.given.length ? 'now' : ''}">
      ${
        picture === undefined
          ? html`<span class="place">${place + 1}</span>`
          : html`${drawn(pictures[picture] ?? [], 44)}<b>${say(this.texts, `word.${picture}`)}</b>`
      }
    </li>`;
  }

  #pictureStep(): TemplateResult {
    const { texts, letter } = this;
    const found = this.#vocabulary.beginningWith(this.typed || (letter ?? ''));
    return html`<div class="search" @keydown=${this.#enter}>
        ${textField({
          name: 'word',
          label: say(texts, 'code.entry.word', this.given.length + 1),
          value: this.typed,
          longest: 80,
          input: (line) => {
            this.#read(line);
          },
        })}
        ${
          letter || this.typed
            ? html`<button
                type="button"
                @click=${() => {
                  this.#look('');
                }}
              >
                ${say(texts, 'code.entry.letters')}
              </button>`
            : nothing
        }
      </div>
      <p class="sr-only" role="status">
        ${letter || this.typed ? say(texts, 'code.entry.found', found.length) : nothing}
      </p>
      ${letter || this.typed ? this.#words(found) : this.#letters()}`;
  }

  #letters(): TemplateResult {
    return html`<div
      class="keys letters"
      role="group"
      aria-label=${say(this.texts, 'code.entry.letter')}
    >
      ${this.#vocabulary.letters.map(
        (letter) =>
          html`<button
            type="button"
            @click=${() => {
              this.letter = letter;
            }}
          >
            ${letter.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }

  #words(found: readonly Word[]): TemplateResult {
    return html`<div class="words" role="group" aria-label=${say(this.texts, 'code.entry.choose')}>
      ${found.map(
        ({ picture, word }) =>
          html`<button
            type="button"
            @click=${() => {
              this.#choose(picture);
            }}
          >
            ${drawn(pictures[picture] ?? [], 40)}${word}
          </button>`,
      )}
      ${found.length === 0 ? html`<p>${say(this.texts, 'code.entry.none')}</p>` : nothing}
    </div>`;
  }

  #digitStep(): TemplateResult {
    return html`<p class="label" id="digits-label">${say(this.texts, 'code.entry.digits')}</p>
      <div class="keys pad" role="group" aria-labelledby="digits-label">
        ${[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(
          (digit) =>
            html`<button
              type="button"
              @click=${() => {
                this.#digit(String(digit));
              }}
            >
              ${digit}
            </button>`,
        )}
      </div>`;
  }

  #look(typed: string): void {
    this.typed = typed;
    this.letter = undefined;
  }

  /** What is being typed is looked for; what is ended by a space, or pasted, is read. */
  #read(line: string): void {
    const ended = /[\s,;-]$/.test(line) || line.length - this.typed.length > 2;
    if (!ended || !this.#take(line)) {
      this.#look(line);
    }
  }

  #take(line: string): boolean {
    const read = this.#vocabulary.read(line);
    if (!read || (read.pictures.length === 0 && this.given.length < PICTURES)) {
      return false;
    }
    this.#add(read.pictures, read.digits);
    return true;
  }

  /** Enter takes the word as it stands, or the first that begins so. */
  #enter(event: KeyboardEvent): void {
    if (event.key === 'Enter' && this.typed !== '' && !this.#take(this.typed)) {
      const [first] = this.#vocabulary.beginningWith(this.typed);
      if (first) {
        this.#choose(first.picture);
      }
    }
  }

  #choose(picture: number): void {
    this.#add([picture], '');
  }

  #digit(digit: string): void {
    this.#add([], digit);
  }

  #add(more: readonly number[], digits: string): void {
    this.given = [...this.given, ...more].slice(0, PICTURES);
    this.digits = (this.digits + digits).slice(0, DIGITS);
    this.#look('');
    if (this.given.length === PICTURES && this.digits.length === DIGITS) {
      const code: FollowUpCode = { pictures: this.given, digits: this.digits };
      this.dispatchEvent(new CustomEvent('code-given', { detail: code }));
    } else {
      void this.#focusOnNext();
    }
  }

  #undo(): void {
    if (this.digits !== '') {
      this.digits = this.digits.slice(0, -1);
    } else {
      this.given = this.given.slice(0, -1);
    }
    this.#look('');
  }

  /** What was touched may be gone: the next thing to touch takes its place. */
  async #focusOnNext(): Promise<void> {
    await this.updateComplete;
    const active = this.shadowRoot?.activeElement;
    if (!active || active === this.shadowRoot.querySelector('.given button')) {
      this.shadowRoot?.querySelector<HTMLElement>('.keys button')?.focus({ preventScroll: true });
    }
  }
}
