import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../pictograms/pictogram';
import { isOnlyHere, type Step } from '../sealing/sending';
import { say, type Texts } from '../texts/texts';

/** The way of a request as the person sees it, in this order. */
const STATES = ['saved', 'sent', 'received'] as const;
const PICTOGRAMS = { saved: 'check', sent: 'send', received: 'user-check' } as const;

/** What can be done below a receipt. */
export interface Doing {
  readonly texts: Texts;
  /** Asked to try again, and what comes of it is not known yet. */
  readonly hurried: boolean;
  readonly backToAnswers: () => void;
  readonly tryAgain: () => void;
  readonly done: () => void;
}

/** Nobody is sent away calmly while their request is in this page's memory only. */
export function receiptActions(step: Step, { texts, ...doing }: Doing): TemplateResult {
  const main = (key: string, click: () => void, disabled = false) =>
    html`<button class="main" type="button" ?disabled=${disabled} @click=${click}>
      ${say(texts, key)}
    </button>`;
  switch (step.at) {
    case 'refused':
    case 'waiting-for-key':
      return html`<span></span>${main('code.refused.back', doing.backToAnswers)}`;
    case 'unkept':
      return html`${deliveryStates(step, texts)}${main(
        doing.hurried ? 'code.retrying' : 'code.retry',
        doing.tryAgain,
      )}`;
    case 'sealing':
    case 'sent':
    case 'saved':
    case 'received':
      return html`${deliveryStates(step, texts)}${main('code.done', doing.done, isOnlyHere(step))}`;
  }
}

/** How far the request is: kept here, sent, received. Said aloud as it changes. */
function deliveryStates(step: Step, texts: Texts): TemplateResult {
  return html`<ol class="states" aria-hidden="true">
      ${STATES.map(
        (state) =>
          html`<li class=${isReached(state, step) ? 'reached' : ''}>
            ${pictogram(PICTOGRAMS[state], 24)}${say(texts, `code.state.${state}`)}
          </li>`,
      )}
    </ol>
    <p class="sr-only" role="status">${said(step, texts)}</p>`;
}

function isReached(state: (typeof STATES)[number], step: Step): boolean {
  switch (step.at) {
    case 'saved':
      return state === 'saved';
    case 'sent':
      return state === 'sent' || (state === 'saved' && step.kept);
    case 'received':
      return state !== 'saved' || step.kept;
    case 'sealing':
    case 'unkept':
    case 'waiting-for-key':
    case 'refused':
      return false;
  }
}

function said({ at }: Step, texts: Texts): string | typeof nothing {
  switch (at) {
    case 'saved':
    case 'sent':
    case 'received':
      return say(texts, `code.state.${at}`);
    case 'unkept':
      return say(texts, 'code.receipt.unkept');
    case 'sealing':
    case 'waiting-for-key':
    case 'refused':
      return nothing;
  }
}
