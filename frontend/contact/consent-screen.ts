import { css, html, type TemplateResult } from 'lit';
import { pictogram } from '../pictograms/pictogram';
import { choiceGroup } from '../pieces/choice';
import { sayStrong } from '../texts/strong';
import { say, type Texts } from '../texts/texts';
import type { Answers } from './answers';
import type { Venue } from './detail-screen';

/** What a person agrees to: its purpose, its version, and the very words shown. */
export interface Consent {
  readonly purpose: string;
  readonly version: number;
  readonly title?: string;
  readonly text: string;
  /** What agreeing is called. */
  readonly agree?: string;
}

/** Consent apart from everything else, below a last look at how we will reach the person. */
export function consentScreen(
  texts: Texts,
  answers: Answers,
  consent: Consent,
  venues: readonly Venue[],
): TemplateResult {
  const problem = answers.problem('agreed');
  return html`
    <p class="recap">${recap(texts, answers, venues)}</p>
    <div class="card consent">
      ${paragraphs(consent.text).map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>
    ${choiceGroup({
      name: 'agreed',
      legend: say(texts, 'contact.consent.title'),
      quiet: true,
      several: true,
      room: 'wide',
      chosen: answers.draft.agreed ? ['yes'] : [],
      problem: problem && say(texts, problem),
      choices: [{ value: 'yes', label: consent.agree ?? say(texts, 'contact.consent.yes') }],
      choose: () => {
        answers.change({ agreed: !answers.draft.agreed });
      },
    })}
  `;
}

/** An empty line parts paragraphs; a line is a sentence. */
function paragraphs(text: string): readonly string[] {
  return text.trim().split(/\n\s*\n/);
}

function recap(texts: Texts, answers: Answers, venues: readonly Venue[]): TemplateResult {
  const way = answers.draft.way ?? 'code';
  return html`${pictogram('user-check', 30)}<span
      >${sayStrong(texts, `contact.recap.${way}`, target(answers, venues))}</span
    >`;
}

function target(answers: Answers, venues: readonly Venue[]): string {
  const { draft } = answers;
  switch (draft.way ?? 'code') {
    case 'call':
    case 'text': {
      const reading = answers.phone('phone');
      return reading.kind === 'good' ? reading.shown : draft.phone;
    }
    case 'email':
      return draft.email.trim();
    case 'meet':
      return venues.find(({ id }) => id === draft.venue)?.name ?? '';
    case 'trusted-person':
      return draft.trustedName.trim();
    case 'code':
      return '';
  }
}

export const consentStyles = css`
  .recap {
    display: flex;
    gap: 14px;
    align-items: center;
    font-size: var(--text-large);
    line-height: var(--leading-tight);
  }

  /* A number is read in one piece. */
  .recap strong {
    display: inline-block;
    max-width: 100%;
    overflow-wrap: anywhere;
  }

  .recap .pictogram {
    color: var(--pine);
  }

  .consent {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
    gap: 14px 40px;
    padding: 20px 28px;
    line-height: 1.35;
  }
`;
