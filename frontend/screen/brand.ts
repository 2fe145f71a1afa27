import { svg, type SVGTemplateResult } from 'lit';

/** The sign of Passerelle: a footbridge and the sun above it. */
export function brandSign(): SVGTemplateResult {
  return svg`
    <circle cx="20" cy="9" r="6" fill="var(--sun)"></circle>
    <path d="M3.5 30.5 C11 17 29 17 36.5 30.5" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round"></path>
  `;
}
