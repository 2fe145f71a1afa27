import { html, type TemplateResult } from 'lit';
import { say, type Texts } from '../texts/texts';

/** How far one is: a mark for each screen, and the same in words. */
export function steps<Screen>(
  texts: Texts,
  screens: readonly Screen[],
  screen: Screen,
): TemplateResult {
  const at = screens.indexOf(screen) + 1;
  return html`<p class="steps">
    ${screens.map((_, index) => html`<i class=${index < at ? 'done' : ''}></i>`)}
    <span>${say(texts, 'contact.step', at, screens.length)}</span>
  </p>`;
}
