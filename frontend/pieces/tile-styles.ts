import { css } from 'lit';

/** A whole card that is one link: a need, a service. */
export const tileStyles = css`
  a {
    display: flex;
    flex-direction: column;
    height: 100%;
    border: var(--stroke) solid var(--edge);
    border-radius: var(--r);
    background: var(--card);
    box-shadow: var(--shadow);
    color: var(--ink);
    text-decoration: none;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: transform var(--quick) ease;
  }

  a:active {
    transform: scale(0.99);
    background: var(--pine-tint);
  }
`;
