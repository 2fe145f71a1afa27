import { css, html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../pictograms/pictogram';

/** Whether a service is open, said by a pictogram and in words; colour only repeats it. */
export interface Opening {
  kind: 'OPEN' | 'LATER' | 'APPOINTMENT' | 'SEASON' | 'UNKNOWN';
  words: string;
}

export interface Fact {
  pictogram: string;
  words: string;
  /** What a screen reader says where the visible words are short. */
  spoken?: string | null;
}

const SIGN: Readonly<Record<Opening['kind'], string>> = {
  OPEN: 'clock-check',
  LATER: 'clock',
  APPOINTMENT: 'calendar-clock',
  SEASON: 'snowflake',
  UNKNOWN: 'phone',
};

export function openingTag(opening: Opening): TemplateResult {
  return html`<span class="opening ${opening.kind.toLowerCase()}"
    >${pictogram(SIGN[opening.kind], 24)}<span>${opening.words}</span></span
  >`;
}

export function factList(facts: readonly Fact[]): TemplateResult[] {
  return facts.map(
    (fact) =>
      html`<span class="fact"
        >${fact.pictogram ? pictogram(fact.pictogram, 24) : nothing}${
          fact.spoken
            ? html`<span aria-hidden="true">${fact.words}</span
                ><span class="sr-only">${fact.spoken}</span>`
            : html`<span>${fact.words}</span>`
        }</span
      >`,
  );
}

export const openingStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    font-size: var(--text-small);
  }

  .opening,
  .fact {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 34px;
  }

  .opening {
    min-width: 0;
    font-weight: 700;
  }

  .opening.open {
    padding: 2px 14px 2px 8px;
    border-radius: var(--r-pill);
    background: var(--pine-tint);
    color: var(--pine);
  }

  .fact {
    min-width: 0;
    color: var(--ink);
  }

  .fact svg {
    color: var(--ink-soft);
  }
`;
