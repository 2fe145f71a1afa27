import { css } from 'lit';
import { choiceStyles } from './choice-styles';
import { fieldStyles } from './field-styles';

const layout = css`
  :host {
    display: flex;
    flex-direction: column;
    width: 100%;
    container-type: inline-size; /* what fits beside what, as large as the text is now */
  }

  form,
  .screen {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--gap);
  }

  /* Focus comes here to be read aloud, not to be acted on. */
  h1:focus {
    outline: none;
    box-shadow: none;
  }

  /* On a wide screen the steps stand beside the title; on a narrow one above it. */
  .head {
    display: flex;
    flex-flow: row-reverse wrap;
    gap: 6px var(--gap);
    align-items: center;
    justify-content: space-between;
  }

  .head h1 {
    flex: 1 1 60%;
  }

  .steps {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .steps i {
    width: 36px;
    height: 10px;
    border-radius: var(--r-pill);
    background: var(--line);
  }

  .steps i.done {
    background: var(--pine);
  }

  .steps span {
    margin-inline-start: 10px;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .label {
    display: block;
    padding: 0 0 8px;
    font-weight: 700;
    line-height: var(--leading-tight);
  }

  .optional {
    color: var(--ink-soft);
    font-weight: 400;
  }

  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: var(--gap) 40px;
    align-items: start;
  }

  /* One answer is needed; what keeps a person safe stands below it, in tiles rather than in lines. */
  .detail {
    display: grid;
    gap: 12px 40px;
    align-items: start;
  }

  .detail > *,
  .detail fieldset {
    min-width: 0;
  }

  .detail :is(legend, .label) {
    padding-block-end: 4px;
  }

  .detail .choice > .pictogram {
    display: none;
  }

  @container (min-width: 22rem) {
    .detail .choices:not(.lines) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .asked {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: var(--gap) 40px;
  }

  @container (min-width: 60rem) {
    .detail .choice > .pictogram {
      display: block;
    }

    .detail {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    :is(.by-meet, .by-trusted-person) .asked {
      grid-column: 1 / -1;
    }
  }

  .caller .other {
    margin-block-start: 12px;
  }

  .stack {
    display: grid;
    gap: 20px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px var(--gap);
    align-items: center;
    justify-content: space-between;
    margin-block-start: auto;
    padding-block-start: 4px;
  }

  .actions button {
    min-height: 76px;
    padding-inline: 40px;
    border-radius: var(--r);
    font-size: var(--text-large);
  }

  .note {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 10px 18px;
    border-radius: var(--r-small);
    background: var(--pine-tint);
  }

  @media (max-width: 600px) {
    .head {
      flex-direction: row;
    }

    .steps {
      flex-basis: 100%;
    }

    .actions > :empty {
      display: none;
    }

    .actions button {
      flex: 1 1 auto;
      padding-inline: 20px;
    }
  }
`;

/** What the screens of a form share beyond buttons. */
export const formStyles = [layout, choiceStyles, fieldStyles];
