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

  @media (min-width: 1100px) {
    /* Two rows alike, rather than one and what is left over. */
    .keys.letters {
      grid-template-columns: repeat(10, minmax(0, 1fr));
    }
  }

  .keys.letters button {
    min-height: 76px;
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
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.25rem, 1fr));
    gap: 10px;
  }

  .words button {
    flex-direction: column;
    gap: 6px;
    min-height: 92px;
    padding: 8px 4px;
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
