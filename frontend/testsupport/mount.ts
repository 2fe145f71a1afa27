import type { LitElement } from 'lit';

/** Puts an element on the page, gives it its properties and waits until it is drawn. */
export async function mount<T extends LitElement>(element: T, properties: Partial<T>): Promise<T> {
  Object.assign(element, properties);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

/** What can be read on an element, without decorations. */
export function words(element: LitElement): string {
  const root = element.renderRoot.cloneNode(true) as DocumentFragment;
  for (const style of root.querySelectorAll('style')) style.remove();
  return root.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The one element inside that matches, or a failure that says so. */
export function inside(element: LitElement, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}
