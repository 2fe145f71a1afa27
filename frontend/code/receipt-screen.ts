import { css, html, nothing, type TemplateResult } from 'lit';
import { qr } from '../qr/qr';
import type { Receipt } from '../sealing/messages';
import type { Step } from '../sealing/sending';
import { sayStrong } from '../texts/strong';
import { say, type Texts } from '../texts/texts';
import { codePicture } from './code-picture';
import { expectedDelay, type Teller } from './expected-delay';
import { canonical, type FollowUpCode } from './follow-up-code';

export interface ReceiptView {
  readonly code: FollowUpCode;
  readonly step: Step;
  readonly community: string;
  readonly teller: Teller;
}

/** The title says no more than what is already true. */
export function receiptTitle(step: Step): string {
  switch (step.at) {
    case 'received':
      return 'code.receipt.title';
    case 'refused':
      return 'code.refused.title';
    case 'waiting-for-key':
      return 'code.unsealed.title';
    case 'sealing':
    case 'saved':
    case 'unkept':
    case 'sent':
      return 'code.receipt.keep';
  }
}

/** The receipt: the code, how far the request is, when to expect an answer, what to do meanwhile. */
export function receiptScreen(view: ReceiptView): TemplateResult {
  const { texts } = view.teller;
  switch (view.step.at) {
    case 'refused':
      return trouble(texts, 'code.refused.text', 'code.refused.help');
    case 'waiting-for-key':
      return trouble(texts, 'code.unsealed.text', 'code.unsealed.help');
    case 'sealing':
    case 'saved':
    case 'unkept':
    case 'sent':
    case 'received':
      return html`${card(view)}
        <div class="after">
          ${answer(view)}
          <p>${say(texts, 'code.receipt.use')}</p>
          <p class="soft">${say(texts, 'code.receipt.meanwhile')}</p>
        </div>`;
  }
}

function card({ code, community, teller: { texts } }: ReceiptView): TemplateResult {
  const link = `${location.origin}/borne/web-${community}/code#${canonical(code)}`;
  return html`<div class="card receipt">
    ${codePicture(code, texts)} ${qr(link, say(texts, 'code.receipt.qr'), 172)}
  </div>`;
}

function answer({ step, teller }: ReceiptView): TemplateResult {
  switch (step.at) {
    case 'received':
      return answerTime(step.receipt, teller);
    case 'saved':
      return html`<p>${say(teller.texts, 'code.receipt.kept')}</p>`;
    case 'unkept':
      return html`<p>${say(teller.texts, 'code.receipt.unkept')}</p>`;
    case 'sealing':
    case 'waiting-for-key':
    case 'sent':
    case 'refused':
      return html`<p>${say(teller.texts, 'code.receipt.onItsWay')}</p>`;
  }
}

/** When to expect an answer; without a promise, no more than that one will come. */
export function answerTime(
  {
    answerBy,
    receivedAt,
    onDuty = true,
  }: Pick<Receipt, 'answerBy' | 'receivedAt'> & {
    onDuty?: boolean;
  },
  teller: Teller,
): TemplateResult {
  const { texts } = teller;
  if (!answerBy) {
    return html`<p>${say(texts, 'code.answer.soon')}</p>`;
  }
  const delay = expectedDelay(answerBy, receivedAt, teller);
  return html`<p>
    ${onDuty ? nothing : say(texts, 'code.answer.absent')}
    ${sayStrong(texts, 'code.answer.by', delay)}
  </p>`;
}

function trouble(texts: Texts, what: string, help: string): TemplateResult {
  return html`<div class="card trouble" role="alert">
    <p>${say(texts, what)}</p>
    <p>${say(texts, help)}</p>
  </div>`;
}

export const receiptStyles = css`
  .receipt {
    display: flex;
    flex-wrap: wrap;
    gap: 20px;
    align-items: center;
    padding: 24px 28px;
    border: 3px solid var(--pine);
  }

  .receipt .qr {
    border-radius: 8px;
    margin-inline: auto;
  }

  .states {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .states li {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .states .pictogram {
    opacity: 0.35;
  }

  .states .reached {
    color: var(--pine);
    font-weight: 700;
  }

  .states .reached .pictogram {
    opacity: 1;
  }

  .after {
    display: grid;
    gap: 4px;
    font-size: var(--text-large);
  }

  .after .soft {
    font-size: var(--text);
  }

  .trouble {
    display: grid;
    gap: 12px;
    padding: 28px 32px;
    font-size: var(--text-large);
  }
`;
