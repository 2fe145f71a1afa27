import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followUp, type FollowUpAnswer } from '../sealing/follow-up';
import type { FollowUpAction, Status } from '../sealing/messages';
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
    this.busy = true;
    this.trouble = undefined;
    this.host.requestUpdate();
    const answer = await followUp(this.host.apiBase, this.host.kiosk, this.#code, action);
    if (person !== this.#person) {
      return false;
    }
    this.busy = false;
    this.host.requestUpdate();
    if (answer.kind !== 'status') {
      this.trouble = this.#troubleWith(answer);
      return false;
    }
    this.status = answer.status;
    this.asOf = answer.asOf;
    return true;
  }

  #troubleWith(answer: Exclude<FollowUpAnswer, { kind: 'status' }>): string {
    const { texts } = this.host;
    return answer.kind === 'too-many-codes'
      ? say(texts, 'code.trouble.too-many-codes', answer.minutes)
      : say(texts, `code.trouble.${answer.kind}`);
  }
}
