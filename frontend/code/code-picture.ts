import { css, html, type TemplateResult } from 'lit';
import { drawn } from '../pictograms/pictogram';
import { say, type Texts } from '../texts/texts';
import type { FollowUpCode } from './follow-up-code';
import { pictures } from './pictures';

/** The code as people see, say and copy it: four pictures with their words, and four digits. */
export function codePicture(code: FollowUpCode, texts: Texts): TemplateResult {
  return html`<ol class="code" aria-label=${say(texts, 'code.name')}>
    ${code.pictures.map(
      (picture) =>
        html`<li>${drawn(pictures[picture] ?? [], 84)}<b>${say(texts, `word.${picture}`)}</b></li>`,
    )}
    <li class="digits"><b data-spoken=${Array.from(code.digits).join(' ')}>${code.digits}</b></li>
  </ol>`;
}

export const codeStyles = css`
  .code {
    display: flex;
    flex-wrap: wrap;
    flex: 1;
    gap: 20px 12px;
    align-items: end;
    justify-content: space-around;
  }

  .code li {
    display: grid;
    gap: 14px;
    justify-items: center;
    min-width: 6.5rem;
    color: var(--pine);
    font-size: 2rem;
    line-height: 1;
  }

  .code .pictogram {
    width: min(5.25rem, 20vw);
    height: auto;
  }

  .code .digits {
    align-self: center;
    padding: 18px 20px;
    border: var(--stroke) dashed var(--pine);
    border-radius: var(--r-small);
    font-size: 3rem;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.08em;
  }
`;
