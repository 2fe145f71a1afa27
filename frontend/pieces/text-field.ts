import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pictogram } from '../pictograms/pictogram';
import { problemLine } from './choice';

/** A labelled field that remembers nothing: no autocompletion, no spell check by a stranger's server. */
export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly optional?: string;
  readonly hint?: string;
  /** What is right already, said back in full. */
  readonly good?: string | undefined;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly longest: number;
  readonly mode?: 'text' | 'tel' | 'email' | 'numeric';
  readonly lines?: number;
  readonly input: (value: string) => void;
  readonly leave?: () => void;
}

export function textField(field: TextField): TemplateResult {
  const { name, hint, good, problem } = field;
  const said = problem ? `problem-${name}` : hint || good ? `hint-${name}` : nothing;
  return html`<div class="field">
    <label class="label" for="field-${name}">
      ${field.label}
      ${field.optional ? html`<span class="optional">${field.optional}</span>` : nothing}
    </label>
    ${field.lines ? area(field, said) : line(field, said)}
    ${
      problem
        ? nothing
        : html`<div id="hint-${name}" aria-live="polite">
            ${
              good
                ? html`<p class="good">${pictogram('check', 22)}${good}</p>`
                : hint
                  ? html`<p class="hint">${hint}</p>`
                  : nothing
            }
          </div>`
    }
    ${problemLine(name, problem)}
  </div>`;
}

function line(field: TextField, said: string | typeof nothing): TemplateResult {
  const mode = field.mode ?? 'text';
  return html`<input
    id="field-${field.name}"
    type="text"
    inputmode=${mode}
    autocomplete="off"
    autocorrect="off"
    autocapitalize=${mode === 'email' ? 'none' : 'sentences'}
    spellcheck="false"
    maxlength=${field.longest}
    aria-invalid=${field.problem ? 'true' : nothing}
    aria-describedby=${said}
    .value=${live(field.value)}
    @input=${(event: InputEvent) => {
      field.input((event.target as HTMLInputElement).value);
    }}
    @blur=${() => field.leave?.()}
  />`;
}

function area(field: TextField, said: string | typeof nothing): TemplateResult {
  return html`<textarea
    id="field-${field.name}"
    rows=${field.lines ?? 2}
    autocomplete="off"
    spellcheck="false"
    maxlength=${field.longest}
    aria-invalid=${field.problem ? 'true' : nothing}
    aria-describedby=${said}
    .value=${live(field.value)}
    @input=${(event: InputEvent) => {
      field.input((event.target as HTMLTextAreaElement).value);
    }}
  ></textarea>`;
}
