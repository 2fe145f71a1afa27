import { html, type TemplateResult } from 'lit';
import { say, type Texts } from './texts';

/** A sentence whose `{0}` is what counts, and looks so. */
export function sayStrong(texts: Texts, key: string, value: string): TemplateResult {
  const [before = '', after = ''] = say(texts, key).split('{0}');
  // A value may end the sentence by itself: "4 p.m." needs no second stop.
  const rest = value.endsWith('.') ? after.replace(/^\./, '') : after;
  return html`${before}<strong>${value}</strong>${rest}`;
}
