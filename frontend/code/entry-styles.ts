import { css } from 'lit';

/** Slots that fill, letters and pictures to touch, keys for digits. */
export const entryStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
  }

  .given,
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
  }

  .given {
    align-items: center;
  }

  .slots {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 10px;
  }

  .slot {
    display: grid;
    flex: 1 1 8rem;
    place-content: center;
    justify-items: center;
    gap: 4px;
    min-height: 100px;
    padding: 6px;
    border: var(--stroke) dashed var(--edge);
    border-radius: var(--r-small);
    background: var(--card);
    line-height: var(--leading-tight);
  }

  .slot.now {
    border: 4px solid var(--pine);
  }

  .slot .pictogram {
    color: var(--pine);
  }

  .place {
    color: var(--ink-soft);
    font-size: var(--title-small);
  }

  .slot.digits b {
    font-size: var(--title-small);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }

  .search .field {
    flex: 1 1 20rem;
    max-width: 34rem;
  }

  .search button {
    min-height: 68px;
  }

  .keys {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(64px, 4rem), 1fr));
    gap: 10px;
  }

  /* Rows alike, and the last one in the middle, as on a keyboard. */
  .keys.letters {
    --row: 10;

    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }

  .keys.letters button {
    flex: 0 1 calc((100% - 10px * (var(--row) - 1)) / var(--row));
    min-width: max(64px, 4rem);
    min-height: clamp(76px, 10vh, 104px);
  }

  @media (max-width: 1099px) {
    .keys.letters {
      --row: 7;
    }
  }

  .keys button {
    padding: 4px;
    font-size: var(--text-large);
  }

  .pad {
    grid-template-columns: repeat(auto-fit, minmax(max(84px, 5rem), 1fr));
  }

  .pad button {
    min-height: 88px;
    font-size: var(--title-small);
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    justify-content: center;
  }

  .words button {
    flex-flow: column;
    flex-basis: calc((100% - 80px) / 9);
    gap: 4px;
    min-width: 7.25rem;
    min-height: 84px;
    padding: 6px 4px;
    border-color: var(--edge);
    color: var(--ink);
  }

  .words .pictogram {
    color: var(--pine);
  }

  @media (max-width: 600px) {
    .given {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 10px;
    }

    .slots {
      display: contents;
    }

    .slot {
      min-height: 88px;
      font-size: var(--text-small);
    }

    .pad {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 8px;
    }

    .keys.letters {
      --row: 5;

      gap: 8px;
    }

    .keys.letters button {
      min-height: var(--target);
    }

    .words button {
      flex-basis: calc((100% - 20px) / 3);
      min-width: min(100%, 6.9rem);
    }

    .slot b,
    .slot.digits b,
    .given button {
      max-width: 100%;
      font-size: min(1em, 4.4vw);
      letter-spacing: 0;
      overflow-wrap: anywhere;
    }

    .given button {
      flex-direction: column;
      gap: 4px;
      min-height: 88px;
      padding: 4px;
    }
  }
`;
