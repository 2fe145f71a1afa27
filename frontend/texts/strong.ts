import { html, type TemplateResult } from 'lit';
import { say, type Texts } from './texts';

/** A sentence whose `{0}` is what counts, and looks so. */
export function sayStrong(texts: Texts, key: string, value: string): TemplateResult {
  const [before = '', after = ''] = say(texts, key).split('{0}');
  return html`${before}<strong>${value}</strong>${after}`;
}
