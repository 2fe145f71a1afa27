import { html, type TemplateResult } from 'lit';
import type { Texts } from '../texts/texts';
import './passerelle-listen';

/** *Écouter*, for a screen drawn in the browser. */
export function listen(of: { readonly texts: Texts; readonly language: string }): TemplateResult {
  return html`<passerelle-listen .texts=${of.texts} .language=${of.language}></passerelle-listen>`;
}
