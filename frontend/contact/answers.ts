import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause } from '../sealing/patience';
import { emptyDraft, type Draft } from './draft';
import { isEmail } from './email';
import { loadReadPhone, readPhoneRoughly, type PhoneReading, type ReadPhone } from './phone';

/** A field that can be missing or wrong. */
export type Field =
  'way' | 'phone' | 'email' | 'venue' | 'trustedName' | 'trustedPhone' | 'callerOther' | 'agreed';

/** How long to wait for the rules of telephone numbers, in milliseconds, before reading roughly. */
const PATIENCE = 3000;

/**
 * The answers of a form, what is wrong with them, and which wrongs to show: those of fields a person
 * has left, and all of a screen once they asked to go on. Forgets everything when told.
 */
export class Answers implements ReactiveController {
  draft: Draft = emptyDraft;
  readPhone: ReadPhone = readPhoneRoughly;
  #shown = new Set<Field>();
  #loaded: Promise<void> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#loaded ??= loadReadPhone().then((read) => {
      this.readPhone = read;
      this.host.requestUpdate();
    });
  }

  /** Resolves when these fields can be judged: telephone numbers need rules that are fetched. */
  async ready(fields: readonly Field[]): Promise<void> {
    if (fields.includes('phone') || fields.includes('trustedPhone')) {
      await Promise.race([this.#loaded, pause(PATIENCE)]);
    }
  }

  change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.onChange();
    this.host.requestUpdate();
  }

  /** A person went on to another field: what they left empty is not yet a fault. */
  leave(field: Field): void {
    if (this.#wrong(field) && !this.#empty(field)) {
      this.#shown.add(field);
      this.host.requestUpdate();
    }
  }

  /** Shows what is wrong with these fields, and tells the first of them. */
  insistOn(fields: readonly Field[]): Field | undefined {
    for (const field of fields) {
      this.#shown.add(field);
    }
    this.host.requestUpdate();
    return fields.find((field) => this.#wrong(field));
  }

  /** The key of what to say about a field now, if anything. */
  problem(field: Field): string | undefined {
    return this.#shown.has(field) ? this.#wrong(field) : undefined;
  }

  phone(field: 'phone' | 'trustedPhone'): PhoneReading {
    return this.readPhone(this.draft[field]);
  }

  forget(): void {
    this.draft = emptyDraft;
    this.#shown.clear();
    this.host.requestUpdate();
  }

  #wrong(field: Field): string | undefined {
    const { draft } = this;
    switch (field) {
      case 'phone':
      case 'trustedPhone': {
        const { kind } = this.phone(field);
        return kind === 'good' ? undefined : `contact.phone.${kind}`;
      }
      case 'email':
        if (this.#empty(field)) {
          return 'contact.email.empty';
        }
        return isEmail(draft.email.trim()) ? undefined : 'contact.email.wrong';
      case 'callerOther':
        return this.#empty(field) && draft.callerName === 'other'
          ? 'contact.callerOther.empty'
          : undefined;
      case 'way':
      case 'venue':
      case 'trustedName':
      case 'agreed':
        return this.#empty(field) ? `contact.${field}.empty` : undefined;
    }
  }

  #empty(field: Field): boolean {
    const answer = this.draft[field];
    return typeof answer === 'string' ? answer.trim() === '' : !answer;
  }
}
