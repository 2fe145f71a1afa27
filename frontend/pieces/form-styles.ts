import { css } from 'lit';

/** What the screens of a form share beyond buttons and fields. */
export const formStyles = css`
  :host {
    width: 100%;
    max-width: 65rem;
    margin-inline: auto;
  }

  form,
  .screen {
    display: flex;
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

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--gap) 10px;
  }

  .stack {
    display: grid;
    gap: 20px;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--choice, 11rem)), 1fr));
    gap: 10px;
  }

  .choices.lines {
    --choice: 24rem;
  }

  .choices.narrow {
    --choice: 8.5rem;
  }

  .choices.wide {
    --choice: 24rem;
    gap: var(--gap);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: var(--target);
    padding: 8px 16px;
    border: var(--stroke) solid var(--edge);
    border-radius: var(--r-small);
    background: var(--card);
    font-weight: 700;
    line-height: var(--leading-tight);
    cursor: pointer;
    transition: background-color var(--quick) ease;
    -webkit-tap-highlight-color: transparent;
  }

  .choice input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .choice .pictogram {
    color: var(--pine);
  }

  .choice small {
    display: block;
    margin-block-start: 4px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 400;
  }

  .choice > span {
    flex: 1;
    min-width: 0;
    overflow-wrap: break-word;
  }

  .wide > .choice {
    gap: 20px;
    min-height: 88px;
    padding: 10px 24px;
    border-radius: var(--r);
    font-size: var(--text-large);
  }

  .choice:has(:checked) {
    border-color: var(--pine);
    background: var(--pine-tint);
    box-shadow: inset 0 0 0 2px var(--pine);
  }

  .choice:has(:focus-visible) {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
  }

  /* A mark besides the colour: a ring that fills, a box that is ticked. */
  .mark {
    display: grid;
    flex: none;
    place-items: center;
    width: 28px;
    height: 28px;
    border: 3px solid var(--edge);
    border-radius: var(--r-pill);
    color: transparent;
  }

  .mark.box {
    border-radius: 8px;
  }

  .choice:has(:checked) .mark {
    border-color: var(--pine);
    background: var(--pine);
    color: var(--on-pine);
  }

  .choice .mark .pictogram {
    color: inherit;
  }

  .field {
    display: grid;
    align-content: start;
  }

  .field input,
  .field textarea {
    min-height: 68px;
    padding: 10px 18px;
  }

  .field textarea {
    resize: none;
    font-size: var(--text);
    line-height: 1.3;
  }

  .field [aria-invalid='true'] {
    border-color: var(--alert);
  }

  .hint,
  .problem,
  .good {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 1.9rem;
    padding-block-start: 6px;
    font-size: var(--text-small);
    line-height: var(--leading-tight);
  }

  .hint {
    color: var(--ink-soft);
  }

  .problem {
    color: var(--alert);
    font-weight: 700;
  }

  .good {
    color: var(--pine);
    font-weight: 700;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px var(--gap);
    align-items: center;
    justify-content: space-between;
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

    .choices {
      --choice: 9rem;
    }

    .wide > .choice {
      gap: 14px;
      min-height: 72px;
      padding: 8px 16px;
      font-size: var(--text);
    }

    .actions button {
      flex: 1 1 auto;
      padding-inline: 20px;
    }
  }
`;
