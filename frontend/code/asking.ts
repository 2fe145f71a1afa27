import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followUp, type FollowUpAnswer } from '../sealing/follow-up';
import type { FollowUpAction, Status } from '../sealing/messages';
import { newId } from '../sealing/new-id';
import { say, type Texts } from '../texts/texts';
import { canonical, type FollowUpCode } from './follow-up-code';

/** What the element that asks knows about where it stands. */
interface Asker extends ReactiveControllerHost {
  readonly apiBase: string;
  readonly kiosk: string;
  readonly texts: Texts;
}

/** Asks the server about one code, and holds what it said until it is told to forget. */
export class Asking implements ReactiveController {
  status: Status | undefined;
  /** The server's time when it told the status. */
  asOf = '';
  busy = false;
  /** What did not go well, in plain words. */
  trouble: string | undefined;

  #code = '';
  /** What nobody answered keeps its id, so that trying again does not do it twice. */
  #unanswered: { readonly what: string; readonly id: string } | undefined;
  /** Counts persons: an answer that was asked for by an earlier one is not shown to the next. */
  #person = 0;

  constructor(private readonly host: Asker) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  forget(): void {
    this.#person++;
    this.#code = '';
    this.#unanswered = undefined;
    this.status = undefined;
    this.busy = false;
    this.trouble = undefined;
    this.host.requestUpdate();
  }

  open(code: FollowUpCode): Promise<boolean> {
    this.#code = canonical(code);
    return this.ask({ action: 'look' });
  }

  /** True when the server did as asked, for the person who is still here. */
  async ask(action: FollowUpAction): Promise<boolean> {
    const person = this.#person;
    const id = this.#idOf(action);
    this.busy = true;
    this.trouble = undefined;
    this.host.requestUpdate();
    const { apiBase, kiosk } = this.host;
    const answer = after(action, await followUp(apiBase, kiosk, this.#code, action, id));
    if (person !== this.#person) {
      return false;
    }
    this.busy = false;
    if (answer.kind !== 'no-network') {
      this.#unanswered = undefined;
    }
    this.host.requestUpdate();
    if (answer.kind !== 'status') {
      this.trouble = this.#troubleWith(answer);
      return false;
    }
    this.status = answer.status;
    this.asOf = answer.asOf;
    return true;
  }

  #idOf(action: FollowUpAction): string {
    const what = JSON.stringify(action);
    if (this.#unanswered?.what !== what) {
      this.#unanswered = { what, id: newId() };
    }
    return this.#unanswered.id;
  }

  /** Never what this browser keeps: a wrong code must not tell that somebody asked from here. */
  #troubleWith(answer: Exclude<FollowUpAnswer, { kind: 'status' }>): string {
    const { texts } = this.host;
    switch (answer.kind) {
      case 'too-many-codes':
        return say(texts, 'code.trouble.too-many-codes', answer.minutes);
      case 'unknown-code':
      case 'refused':
      case 'no-network':
        return say(texts, `code.trouble.${answer.kind}`);
    }
  }
}

/** A code that was known and is not when all is to be erased: it was erased, the answer was lost. */
function after(action: FollowUpAction, answer: FollowUpAnswer): FollowUpAnswer {
  return action.action === 'withdraw' && answer.kind === 'unknown-code'
    ? { kind: 'status', status: { state: 'erased' }, asOf: new Date().toISOString() }
    : answer;
}
