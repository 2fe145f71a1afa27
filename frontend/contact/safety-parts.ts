import { html, nothing, type TemplateResult } from 'lit';
import { choiceGroup } from '../pieces/choice';
import { textField } from '../pieces/text-field';
import type { CallerName, SafeTime, Way } from '../sealing/messages';
import { say, type Texts } from '../texts/texts';
import type { Answers } from './answers';
import { callerNames, longest, safetyQuestions, safeTimes, toggled } from './draft';

type Part = TemplateResult | typeof nothing;

const timePictograms: Readonly<Record<SafeTime, string>> = {
  morning: 'sunrise',
  afternoon: 'sun',
  evening: 'moon',
  weekend: 'calendar-days',
};

const callerPictograms: Readonly<Record<CallerName, string>> = {
  passerelle: 'hand-heart',
  friend: 'smile',
  clinic: 'stethoscope',
  other: 'pencil',
};

/** When it is safe to reach the person. */
export function timesPart(way: Way, texts: Texts, answers: Answers): Part {
  if (!safetyQuestions(way).times) {
    return nothing;
  }
  return html`<div class="times">
    ${choiceGroup({
      name: 'times',
      legend: say(texts, 'contact.times.legend'),
      optional: say(texts, 'contact.optional'),
      several: true,
      chosen: answers.draft.times,
      choices: safeTimes.map((time) => ({
        value: time,
        label: say(texts, `contact.times.${time}`),
        pictogram: timePictograms[time],
      })),
      choose: (time) => {
        answers.change({ times: toggled(answers.draft.times, time as SafeTime) });
      },
    })}
  </div>`;
}

/** Whether a message may be left: no, unless the person says yes. */
export function voicemailPart(way: Way, texts: Texts, answers: Answers): Part {
  if (!safetyQuestions(way).voicemail) {
    return nothing;
  }
  return html`<div class="voicemail">
    ${choiceGroup({
      name: 'voicemail',
      legend: say(texts, 'contact.voicemail.legend'),
      chosen: [answers.draft.voicemail ? 'yes' : 'no'],
      choices: ['no', 'yes'].map((value) => ({
        value,
        label: say(texts, `contact.voicemail.${value}`),
      })),
      choose: (value) => {
        answers.change({ voicemail: value === 'yes' });
      },
    })}
  </div>`;
}

/** Under which name to call or write, so that nobody else learns what it is about. */
export function callerPart(way: Way, texts: Texts, answers: Answers): Part {
  if (!safetyQuestions(way).caller) {
    return nothing;
  }
  const problem = answers.problem('callerOther');
  const legend = way === 'call' || way === 'trusted-person' ? 'spoken' : 'written';
  return html`<div class="caller">
    ${choiceGroup({
      name: 'callerName',
      legend: say(texts, `contact.callerName.${legend}`),
      chosen: [answers.draft.callerName],
      choices: callerNames.map((name) => ({
        value: name,
        label: say(texts, `contact.callerName.${name}`),
        pictogram: callerPictograms[name],
      })),
      choose: (name) => {
        answers.change({ callerName: name as CallerName });
      },
    })}
    ${
      answers.draft.callerName === 'other'
        ? html`<div class="other">
            ${textField({
              name: 'callerOther',
              label: say(texts, 'contact.callerOther.label'),
              problem: problem && say(texts, problem),
              value: answers.draft.callerOther,
              longest: longest.name,
              input: (value) => {
                answers.change({ callerOther: value });
              },
            })}
          </div>`
        : nothing
    }
  </div>`;
}
