import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hush, readable, speak } from './speech';

/** Reads what is on the screen when asked, stops when asked again, and knows which of both it does. */
export class ReadAloud implements ReactiveController {
  speaking = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if ('speechSynthesis' in window) {
      // A device names its voices some time after the page has come.
      speechSynthesis.addEventListener('voiceschanged', this.look);
    }
  }

  hostDisconnected(): void {
    if (this.speaking) hush();
    if ('speechSynthesis' in window) {
      speechSynthesis.removeEventListener('voiceschanged', this.look);
    }
  }

  toggle(language: string): void {
    if (this.speaking) {
      hush();
      this.#is(false);
    } else {
      this.#is(true);
      const screen = document.querySelector('.citizen-main') ?? document.body;
      speak(readable(screen), language, () => {
        this.#is(false);
      });
    }
  }

  private readonly look = () => {
    this.host.requestUpdate();
  };

  #is(speaking: boolean): void {
    this.speaking = speaking;
    this.host.requestUpdate();
  }
}
