import type { TemplateResult } from 'lit';
import { choiceGroup } from '../pieces/choice';
import type { Way } from '../sealing/messages';
import { say, type Texts } from '../texts/texts';
import type { Answers } from './answers';
import { ways } from './draft';

/** What each way looks like. */
export const wayPictograms: Readonly<Record<Way, string>> = {
  call: 'phone',
  text: 'message-circle',
  email: 'mail',
  meet: 'door-open',
  'trusted-person': 'users',
  code: 'ticket',
};

/** How to reach the person: the one answer a request needs. */
export function wayScreen(texts: Texts, answers: Answers, canMeet: boolean): TemplateResult {
  const problem = answers.problem('way');
  return choiceGroup({
    name: 'way',
    legend: say(texts, 'contact.way.title'),
    quiet: true,
    room: 'wide',
    chosen: answers.draft.way ? [answers.draft.way] : [],
    problem: problem && say(texts, problem),
    choices: ways
      .filter((way) => canMeet || way !== 'meet')
      .map((way) => ({
        value: way,
        label: say(texts, `contact.way.${way}`),
        more: texts[`contact.way.${way}.more`] ?? '',
        pictogram: wayPictograms[way],
      })),
    choose: (way) => {
      answers.change({ way: way as Way });
    },
  });
}
