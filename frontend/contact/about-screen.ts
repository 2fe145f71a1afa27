import { html, nothing, type TemplateResult } from 'lit';
import { choiceGroup } from '../pieces/choice';
import { textField } from '../pieces/text-field';
import type { WorkerPreference } from '../sealing/messages';
import { say, type Texts } from '../texts/texts';
import type { Answers } from './answers';
import { longest, preferences, toggled } from './draft';

/** Something a person can need, as the home screen shows it. */
export interface Need {
  readonly id: string;
  readonly label: string;
  readonly pictogram: string;
}

/** What it is about. Every answer here may be left out. */
export function aboutScreen(
  texts: Texts,
  answers: Answers,
  needs: readonly Need[],
  service?: string,
): TemplateResult {
  return html`
    ${service ? html`<p class="note">${say(texts, 'contact.service', service)}</p>` : nothing}
    ${needsPart(texts, answers, needs)}
    <div class="two">${words(texts, answers)} ${urgency(texts, answers)}</div>
    <div class="two">${name(texts, answers)}${preference(texts, answers)}</div>
  `;
}

function needsPart(texts: Texts, answers: Answers, needs: readonly Need[]): TemplateResult {
  return choiceGroup({
    name: 'needs',
    legend: say(texts, 'contact.needs.legend'),
    optional: say(texts, 'contact.needs.optional'),
    several: true,
    room: 'fifths',
    chosen: answers.draft.needs,
    choices: needs.map(({ id, label, pictogram }) => ({ value: id, label, pictogram })),
    choose: (id) => {
      answers.change({ needs: toggled(answers.draft.needs, id) });
    },
  });
}

function words(texts: Texts, answers: Answers): TemplateResult {
  return textField({
    name: 'words',
    label: say(texts, 'contact.words.label'),
    value: answers.draft.words,
    longest: longest.words,
    lines: 2,
    input: (value) => {
      answers.change({ words: value });
    },
  });
}

function urgency(texts: Texts, answers: Answers): TemplateResult {
  return choiceGroup({
    name: 'urgent',
    legend: say(texts, 'contact.urgent.legend'),
    several: true,
    chosen: answers.draft.urgent ? ['today'] : [],
    choices: [{ value: 'today', label: say(texts, 'contact.urgent.today') }],
    choose: () => {
      answers.change({ urgent: !answers.draft.urgent });
    },
  });
}

function name(texts: Texts, answers: Answers): TemplateResult {
  return textField({
    name: 'name',
    label: say(texts, 'contact.name.label'),
    value: answers.draft.name,
    longest: longest.name,
    input: (value) => {
      answers.change({ name: value });
    },
  });
}

function preference(texts: Texts, answers: Answers): TemplateResult {
  return choiceGroup({
    name: 'preference',
    legend: say(texts, 'contact.preference.legend'),
    room: 'narrow',
    chosen: [answers.draft.preference],
    choices: preferences.map((value) => ({
      value,
      label: say(texts, `contact.preference.${value}`),
    })),
    choose: (value) => {
      answers.change({ preference: value as WorkerPreference });
    },
  });
}
