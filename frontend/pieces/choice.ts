import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pictogram } from '../pictograms/pictogram';

/** One of several to choose from: a native radio button or check box, as large as its label. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly more?: string;
  readonly pictogram?: string;
}

export interface ChoiceGroup {
  /** Also the name of the native controls. */
  readonly name: string;
  readonly legend: string;
  /** The legend says what the title above already says: kept for screen readers. */
  readonly quiet?: boolean;
  readonly optional?: string;
  readonly several?: boolean;
  /** How much room a choice wants: much, a line of its own, a fifth of one, or little. */
  readonly room?: 'wide' | 'lines' | 'fifths' | 'narrow';
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  readonly problem?: string | undefined;
  readonly choose: (value: string) => void;
}

export function choiceGroup(group: ChoiceGroup): TemplateResult {
  const { name, problem } = group;
  const invalid = problem ? 'true' : nothing;
  return html`<fieldset
    id="field-${name}"
    role=${group.several ? nothing : 'radiogroup'}
    aria-invalid=${group.several ? nothing : invalid}
    aria-describedby=${problem ? `problem-${name}` : nothing}
  >
    <legend class=${group.quiet ? 'sr-only' : ''}>
      ${group.legend}
      ${group.optional ? html`<span class="optional">${group.optional}</span>` : nothing}
    </legend>
    <div class="choices ${group.room ?? ''}">
      ${group.choices.map((choice) => tile(group, choice))}
    </div>
    ${problemLine(name, problem)}
  </fieldset>`;
}

function tile(group: ChoiceGroup, choice: Choice): TemplateResult {
  return html`<label class="choice">
    <input
      type=${group.several ? 'checkbox' : 'radio'}
      name=${group.name}
      value=${choice.value}
      autocomplete="off"
      .checked=${live(group.chosen.includes(choice.value))}
      @change=${() => {
        group.choose(choice.value);
      }}
    />
    ${
      choice.pictogram && group.room
        ? nothing
        : html`<i class="mark ${group.several ? 'box' : ''}">${pictogram('check', 18)}</i>`
    }
    ${choice.pictogram ? pictogram(choice.pictogram, group.room === 'wide' ? 40 : 30) : nothing}
    <span>${choice.label}${choice.more ? html`<small>${choice.more}</small>` : nothing}</span>
  </label>`;
}

/** The place where a wrong is said; there from the start, so that it is announced when it fills. */
export function problemLine(name: string, problem: string | undefined): TemplateResult {
  return html`<div id="problem-${name}" aria-live="polite">
    ${problem ? html`<p class="problem">${pictogram('info', 22)}${problem}</p>` : nothing}
  </div>`;
}
