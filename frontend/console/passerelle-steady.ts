/** A finger on its way cannot be called back faster than this. */
const ON_ITS_WAY = 300;

/**
 * Around a live list: a tap meant for what stood there a moment ago does nothing. Whoever taps once more has
 * seen what is there now.
 */
export class Steady extends HTMLElement {
  #movedAt = -ON_ITS_WAY;
  #changes = new MutationObserver((changes) => {
    if (changes.some(displaces)) this.#moved();
  });

  connectedCallback() {
    this.#changes.observe(this, { childList: true, subtree: true });
    this.addEventListener('animationstart', this.#moved);
    this.addEventListener('animationend', this.#moved);
    this.addEventListener('click', this.#tap, { capture: true });
  }

  disconnectedCallback() {
    this.#changes.disconnect();
    this.removeEventListener('animationstart', this.#moved);
    this.removeEventListener('animationend', this.#moved);
    this.removeEventListener('click', this.#tap, { capture: true });
  }

  #moved = () => {
    this.#movedAt = performance.now();
  };

  #tap = (event: MouseEvent) => {
    // A keyboard follows its focus, wherever that stands.
    const byHand = event.detail > 0;
    if (byHand && performance.now() - this.#movedAt < ON_ITS_WAY) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}

customElements.define('passerelle-steady', Steady);

/** Whether other entries of a list now stand elsewhere: something came or went above them. */
function displaces(change: MutationRecord): boolean {
  if (!(change.target instanceof HTMLUListElement)) return false;
  const above = [...change.addedNodes].some((node) => node.nextSibling !== null);
  return above || (change.removedNodes.length > 0 && change.target.hasChildNodes());
}
