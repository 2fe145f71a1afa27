import { css } from 'lit';

/** Tiles to choose from, each as large as a finger likes it, with a mark besides the colour. */
export const choiceStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--choice, 11rem)), 1fr));
    gap: 10px;
  }

  .choices.lines {
    --choice: 20rem;
  }

  .choices.narrow {
    --choice: 8.5rem;
  }

  .choices.wide {
    --choice: 28rem;
    gap: var(--gap);
  }

  @media (min-width: 1100px) {
    .choices.fifths {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }

  .choice {
    position: relative;
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: var(--target);
    padding: 8px 12px;
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
    hyphens: auto;
  }

  .wide > .choice {
    gap: 20px;
    min-height: max(88px, 13vh);
    padding: 10px 28px;
    border-radius: var(--r);
    font-size: var(--text-large);
  }

  .wide > .choice:only-child {
    min-height: 80px;
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

  @media (max-width: 600px) {
    .choices {
      --choice: 9rem;
    }

    .wide > .choice {
      gap: 14px;
      min-height: 72px;
      padding: 8px 16px;
      font-size: var(--text);
    }
  }
`;
