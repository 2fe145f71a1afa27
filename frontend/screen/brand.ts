import { svg, type SVGTemplateResult } from 'lit';

/** The sign of Passerelle: a footbridge and the sun above it. */
export function brandSign(): SVGTemplateResult {
  return svg`
    <circle cx="20" cy="9.5" r="5" fill="var(--sun)" stroke="var(--sun-ink)" stroke-width="0.6"></circle>
    <path d="M3 30 C10 17.5 30 17.5 37 30" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"></path>
    <path d="M12 24 v-7 M20 21 v-5 M28 24 v-7 M6 20.5 C13 14.5 27 14.5 34 20.5" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"></path>
  `;
}
