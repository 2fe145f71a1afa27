import type { LitElement } from 'lit';

/** What a person does on an element, found by what they see. */
export class Page<T extends LitElement> {
  constructor(readonly element: T) {}

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) {
      throw new Error('Not drawn yet');
    }
    return shadowRoot;
  }

  get title(): string {
    return this.#text(this.root.querySelector('h1'));
  }

  get text(): string {
    return this.#text(this.root.firstElementChild);
  }

  /** Everything an onlooker or a tool could still find here. */
  get traces(): string {
    const fields = [...this.root.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    return `${this.root.innerHTML} ${fields.join(' ')}`;
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  async press(label: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((one) => this.#text(one) === label);
    if (!button) {
      throw new Error(`No button ${label} among ${buttons.map((one) => this.#text(one)).join()}`);
    }
    button.click();
    await this.settled();
  }

  async choose(label: string): Promise<void> {
    const found = [...this.root.querySelectorAll('label.choice')].find((one) =>
      this.#text(one).startsWith(label),
    );
    const input = found?.querySelector('input');
    if (!input) {
      throw new Error(`No choice ${label}`);
    }
    input.click();
    await this.settled();
  }

  async write(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settled();
  }

  async leave(label: string): Promise<void> {
    this.field(label).dispatchEvent(new FocusEvent('blur'));
    await this.settled();
  }

  field(label: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll('label.label')].find((one) =>
      this.#text(one).startsWith(label),
    );
    const field = found && this.root.querySelector(`#${found.getAttribute('for') ?? ''}`);
    if (!field) {
      throw new Error(`No field ${label}`);
    }
    return field as HTMLInputElement;
  }

  isChosen(label: string): boolean {
    const found = [...this.root.querySelectorAll('label.choice')].find((one) =>
      this.#text(one).startsWith(label),
    );
    return found?.querySelector('input')?.checked ?? false;
  }

  #text(element: Element | null): string {
    return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }
}
