import { css } from 'lit';

/** A request's state said large, its road in three steps, and its messages as a conversation. */
export const statusStyles = css`
  .plain {
    display: grid;
    gap: 8px;
    font-size: var(--text-large);
  }

  .plain.card {
    padding: 26px 30px;
  }

  .framed {
    height: clamp(140px, 34vh, 400px);
    border-radius: var(--r);
    overflow: hidden;
  }

  .trouble {
    padding: 14px 18px;
    border-radius: var(--r-small);
    background: var(--alert-tint);
    font-size: var(--text);
  }

  .notice {
    display: flex;
    gap: 10px;
    align-items: center;
    color: var(--pine);
    font-weight: 700;
  }

  .notice:not(:has(svg)) {
    margin-block-start: calc(-1 * var(--gap));
  }

  .standing {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 12px 24px;
    align-items: center;
    padding: 22px 28px;
    border-color: var(--pine);
    background: var(--pine-tint);
  }

  .badge {
    display: grid;
    place-items: center;
    width: 104px;
    height: 104px;
    border-radius: 50%;
    background: var(--pine);
    color: var(--on-pine);
  }

  .said {
    display: grid;
    gap: 6px;
    font-size: var(--text-large);
    line-height: var(--leading-tight);
  }

  @media (min-width: 601px) {
    .standing:not(:has(passerelle-listen:not([hidden]))) .said {
      grid-column: 2 / -1;
    }

    .reply {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }

    .reply button {
      min-height: 76px;
    }
  }

  .road {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-column: 1 / -1;
    gap: 12px;
    margin-block-start: 6px;
  }

  .road li {
    display: flex;
    gap: 12px;
    padding-block-start: 12px;
    border-block-start: 6px solid var(--edge);
    line-height: var(--leading-tight);
  }

  .road .reached {
    border-color: var(--pine);
  }

  .road li:not(.reached) b {
    color: var(--ink-soft);
    font-weight: 400;
  }

  .road i {
    display: grid;
    flex: none;
    place-items: center;
    width: 30px;
    height: 30px;
    border: 3px solid var(--edge);
    border-radius: 50%;
  }

  .road .reached i {
    border-color: var(--pine);
    background: var(--pine);
    color: var(--on-pine);
  }

  .road small {
    display: block;
    font-size: var(--text-small);
  }

  .messages {
    display: grid;
    gap: 14px;
    margin-block-start: 12px;
  }

  .messages li {
    display: flex;
    gap: 12px;
    align-items: end;
    max-width: 94%;
  }

  .face {
    display: grid;
    flex: none;
    place-items: center;
    width: 48px;
    height: 48px;
    border-radius: 50%;
    background: var(--pine);
    color: var(--on-pine);
  }

  .bubble {
    min-width: 0;
    padding: 12px 20px;
    border: var(--stroke) solid var(--line);
    border-radius: var(--r) var(--r) var(--r) 4px;
    background: var(--card);
  }

  .messages .mine {
    flex-direction: row-reverse;
    justify-self: end;
  }

  .mine .face {
    background: var(--sun);
    color: var(--sun-ink);
  }

  .mine .bubble {
    border-color: var(--pine);
    border-radius: var(--r) var(--r) 4px;
    background: var(--pine-tint);
  }

  .messages p {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .messages small {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .reply,
  .own {
    display: grid;
    gap: 12px;
    align-content: start;
  }

  .reply button,
  .own button {
    justify-self: start;
  }

  .own {
    padding: 22px 26px;
  }

  .reach {
    display: flex;
    gap: 14px;
    align-items: center;
    font-size: var(--text-large);
    line-height: var(--leading-tight);
  }

  .reach .pictogram {
    color: var(--pine);
  }

  @media (max-width: 600px) {
    .standing {
      grid-template-columns: minmax(0, 1fr);
      padding: 18px 20px;
    }

    .badge {
      width: 76px;
      height: 76px;
    }

    .road {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .road li {
      padding: 8px 0 8px 14px;
      border-block-start: 0;
      border-inline-start: 6px solid var(--edge);
    }
  }
`;
