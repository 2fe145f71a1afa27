import { hush } from '../listen/speech';

/**
 * A new screen begins at its top: focus on its heading, and what scrolls around it back to the start;
 * the one before is no longer read aloud.
 * Not `scrollIntoView`, which also moves frames that are never meant to scroll.
 */
export function toTop(heading: HTMLElement | null): void {
  hush();
  heading?.focus({ preventScroll: true });
  let node: Node | null = heading;
  while (node) {
    if (node instanceof HTMLElement && /auto|scroll/.test(getComputedStyle(node).overflowY)) {
      node.scrollTop = 0;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}
