import { html, type TemplateResult } from 'lit';
import { say, type Texts } from '../texts/texts';

/** The screens of *Mon code*. */
export type Screen = 'entry' | 'status' | 'way' | 'detail' | 'withdraw' | 'erased';

/** What can be done at the foot of a screen. */
export interface Doing {
  readonly texts: Texts;
  readonly busy: boolean;
  readonly goTo: (screen: Screen) => void;
  readonly chosenWay: () => void;
  readonly saveReach: () => void;
  readonly withdraw: () => void;
  readonly leave: () => void;
}

/** The way back on the left, the way on at the right. */
export function actionsOf(screen: Screen, doing: Doing): TemplateResult {
  const button = (key: string, click: () => void, kind = '') =>
    html`<button type="button" class=${kind} ?disabled=${doing.busy} @click=${click}>
      ${say(doing.texts, key)}
    </button>`;
  const back = (to: Screen, key = 'contact.back') =>
    button(key, () => {
      doing.goTo(to);
    });
  switch (screen) {
    case 'entry':
      return button('contact.back', doing.leave);
    case 'status':
      return html`${button(
        'code.withdraw',
        () => {
          doing.goTo('withdraw');
        },
        'danger',
      )}
      ${button('code.finish', doing.leave, 'main')}`;
    case 'erased':
      return html`<span></span>${button('code.finish', doing.leave, 'main')}`;
    case 'way':
      return html`${back('status')} ${button('contact.next', doing.chosenWay, 'main')}`;
    case 'detail':
      return html`${back('way')} ${button('code.reach.save', doing.saveReach, 'main')}`;
    case 'withdraw':
      return html`${back('status', 'code.withdraw.no')}
      ${button('code.withdraw.yes', doing.withdraw, 'danger')}`;
  }
}
