/**
 * Says when what is new on the page can be seen: at once, or when somebody comes back to it. `news` tells one
 * news from the next.
 */
export class Seen extends HTMLElement {
  static observedAttributes = ['news'];

  #late = false;

  connectedCallback() {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#look);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#look();
  }

  #look = () => {
    const news = this.getAttribute('news');
    if (news === null) {
      this.#late = false;
    } else if (document.hidden) {
      this.#late = true;
    } else {
      const late = this.#late;
      this.#late = false;
      this.dispatchEvent(new CustomEvent('seen', { detail: { news: Number(news), late } }));
    }
  };
}

customElements.define('passerelle-seen', Seen);
