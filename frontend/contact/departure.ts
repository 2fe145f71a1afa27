import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonical, newCode, type FollowUpCode } from '../code/follow-up-code';
import { deliverWhatIsKept } from '../sealing/delivery';
import type { ContactRequest, Receipt } from '../sealing/messages';
import { newId } from '../sealing/new-id';
import { hurry } from '../sealing/patience';
import { sealingKey } from '../sealing/sealing-key';
import { Sending, type Step } from '../sealing/sending';

/** The element whose request departs. */
interface Sender extends ReactiveControllerHost {
  readonly apiBase: string;
}

/** One request on its way from the form: its code, how far it is, and what to forget with it. */
export class Departure implements ReactiveController {
  code: FollowUpCode | undefined;
  step: Step = { at: 'sealing' };
  /** The person has asked to try again, and what comes of it is not known yet. */
  hurried = false;
  #sending: Sending | undefined;

  constructor(
    private readonly host: Sender,
    private readonly onReceived: (receipt: Receipt) => void,
  ) {
    host.addController(this);
  }

  /** Keys are fetched ahead: a request can then be sealed even if the server goes away meanwhile. */
  hostConnected(): void {
    sealingKey(this.host.apiBase).catch(() => undefined);
    void deliverWhatIsKept(this.host.apiBase);
  }

  send(request: Omit<ContactRequest, 'id' | 'code'>): void {
    this.step = { at: 'sealing' };
    const sending = new Sending(
      this.host.apiBase,
      this.#named(request),
      (step) => {
        this.#arrived(sending, step);
      },
      (taken) => this.#named(taken),
    );
    this.#sending = sending;
    void sending.run();
    this.host.requestUpdate();
  }

  /** The person asks to try again now. */
  hurry(): void {
    this.hurried = true;
    hurry();
    this.host.requestUpdate();
  }

  /** What was refused is taken back by whoever goes on from their answers. */
  takeBack(): void {
    void this.#sending?.takeBack();
    this.forget();
  }

  /** Drops what is plain, here and on the way. What is already sealed still reaches the server. */
  forget(): void {
    this.#sending?.forget();
    this.#sending = undefined;
    this.code = undefined;
    this.step = { at: 'sealing' };
    this.host.requestUpdate();
  }

  #named(request: Omit<ContactRequest, 'id' | 'code'>): ContactRequest {
    this.code = newCode();
    return { ...request, id: newId(), code: canonical(this.code) };
  }

  #arrived(sending: Sending, step: Step): void {
    if (sending !== this.#sending) {
      return; // Forgotten or begun anew: what becomes of the old one is not shown to the next person.
    }
    this.step = step;
    this.hurried = false;
    this.host.requestUpdate();
    if (step.at === 'received') {
      this.onReceived(step.receipt);
    }
  }
}
