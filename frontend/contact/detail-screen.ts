import { html, nothing, type TemplateResult } from 'lit';
import { choiceGroup } from '../pieces/choice';
import { textField } from '../pieces/text-field';
import type { Way } from '../sealing/messages';
import { say, type Texts } from '../texts/texts';
import type { Answers, Field } from './answers';
import { longest } from './draft';
import { callerPart, timesPart, voicemailPart } from './safety-parts';

/** A place where one can meet. */
export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly details?: string;
}

/** What a way needs before it can be used. */
export function neededBy(way: Way | undefined): readonly Field[] {
  switch (way) {
    case 'call':
    case 'text':
      return ['phone', 'callerOther'];
    case 'email':
      return ['email', 'callerOther'];
    case 'meet':
      return ['venue'];
    case 'trusted-person':
      return ['trustedName', 'trustedPhone', 'callerOther'];
    case 'code':
    case undefined:
      return [];
  }
}

type Part = 'asked' | 'voicemail' | 'times' | 'caller' | 'note';

/** What fits beside what. It is written in this order, so that it is reached as it is seen. */
const ORDER: Readonly<Record<Way, readonly Part[]>> = {
  call: ['asked', 'voicemail', 'times', 'caller', 'note'],
  text: ['asked', 'note', 'times', 'caller'],
  email: ['asked', 'note', 'caller'],
  meet: ['asked', 'times', 'note'],
  'trusted-person': ['asked', 'times', 'caller', 'voicemail', 'note'],
  code: ['note'],
};

/** First what the chosen way needs, then what makes it safe: two broad columns, few things in each. */
export function detailScreen(
  texts: Texts,
  answers: Answers,
  venues: readonly Venue[],
): TemplateResult {
  const way = answers.draft.way ?? 'code';
  const parts: Readonly<Record<Part, () => TemplateResult | typeof nothing>> = {
    asked: () => html`<div class="asked">${detail(way, texts, answers, venues)}</div>`,
    voicemail: () => voicemailPart(way, texts, answers),
    times: () => timesPart(way, texts, answers),
    caller: () => callerPart(way, texts, answers),
    note: () => html`<div class="note-part">${note(texts, answers)}</div>`,
  };
  return html`<div class="detail by-${way}">${ORDER[way].map((part) => parts[part]())}</div>`;
}

function detail(
  way: Way,
  texts: Texts,
  answers: Answers,
  venues: readonly Venue[],
): TemplateResult | typeof nothing {
  switch (way) {
    case 'call':
    case 'text':
      return phone('phone', texts, answers);
    case 'email':
      return email(texts, answers);
    case 'meet':
      return venue(texts, answers, venues);
    case 'trusted-person':
      return html`${trustedName(texts, answers)}${phone('trustedPhone', texts, answers)}`;
    case 'code':
      return nothing;
  }
}

function phone(field: 'phone' | 'trustedPhone', texts: Texts, answers: Answers): TemplateResult {
  const reading = answers.phone(field);
  const problem = answers.problem(field);
  return textField({
    name: field,
    label: say(texts, `contact.${field}.label`),
    hint: say(texts, 'contact.phone.hint'),
    good: reading.kind === 'good' ? reading.shown : undefined,
    problem: problem && say(texts, problem),
    value: answers.draft[field],
    longest: longest.phone,
    mode: 'tel',
    input: (value) => {
      answers.change({ [field]: value });
    },
    leave: () => {
      answers.leave(field);
    },
  });
}

function email(texts: Texts, answers: Answers): TemplateResult {
  const problem = answers.problem('email');
  return textField({
    name: 'email',
    label: say(texts, 'contact.email.label'),
    hint: say(texts, 'contact.email.hint'),
    problem: problem && say(texts, problem),
    value: answers.draft.email,
    longest: longest.email,
    mode: 'email',
    input: (value) => {
      answers.change({ email: value });
    },
    leave: () => {
      answers.leave('email');
    },
  });
}

function trustedName(texts: Texts, answers: Answers): TemplateResult {
  const problem = answers.problem('trustedName');
  return textField({
    name: 'trustedName',
    label: say(texts, 'contact.trustedName.label'),
    problem: problem && say(texts, problem),
    value: answers.draft.trustedName,
    longest: longest.name,
    input: (value) => {
      answers.change({ trustedName: value });
    },
  });
}

function venue(texts: Texts, answers: Answers, venues: readonly Venue[]): TemplateResult {
  const problem = answers.problem('venue');
  return choiceGroup({
    name: 'venue',
    legend: say(texts, 'contact.venue.legend'),
    room: 'lines',
    chosen: [answers.draft.venue],
    problem: problem && say(texts, problem),
    choices: venues.map(({ id, name, details }) => ({
      value: id,
      label: name,
      more: details ?? '',
    })),
    choose: (id) => {
      answers.change({ venue: id });
    },
  });
}

function note(texts: Texts, answers: Answers): TemplateResult {
  return textField({
    name: 'note',
    label: say(texts, 'contact.note.label'),
    optional: say(texts, 'contact.optional'),
    value: answers.draft.note,
    longest: longest.note,
    input: (value) => {
      answers.change({ note: value });
    },
  });
}
